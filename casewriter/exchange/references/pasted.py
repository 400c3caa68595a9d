"""A list of references pasted as text: one note for each, with what is sure filled in.

Whoever wrote the list knew a form of their own. A year, an address, a DOI and the day of reading
are sure; who wrote what is not, so the line stays as a note to be completed by hand.
"""

import re
from collections.abc import Iterator

from casewriter.domain.source_cards import DOI, Reference
from casewriter.exchange.references.parts import dated, filled, said

NUMBER = re.compile(r"\s*(?:\[\d{1,4}\]|\(\d{1,3}\)|\d{1,3}[.)])\s+|\s*[•▪*–—-]\s+")
URL = re.compile(r"https?://[^\s<>\"«»“”]+")
YEAR = re.compile(r"(?<![\d/.=-])(1[89]\d\d|20\d\d)(?![\d/=-])")
ENDED = re.compile(r"(?:[.»”\")\]]|https?://\S+)\s*$")
"""How a whole reference ends."""
READ = re.compile(
    r"(?:accessed|retrieved|read|дата\s+обращения|қаралған\s+күні|кайрылган\s+күнү)[^\d]{0,20}"
    r"(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})",
    re.IGNORECASE,
)
LAW = re.compile(r"\b(?:law|act|code|закон|кодекс|заң|заңы|мыйзам\w*)\b", re.IGNORECASE)
DECREE = re.compile(
    r"\b(?:decree|order|resolution|указ|постановление|приказ|распоряжение|жарлығы?|қаулысы?|"
    r"бұйрығы?)\b",
    re.IGNORECASE,
)


def read(text: str) -> tuple[Reference, ...]:
    """The references in a text, one to a paragraph or a numbered line."""
    return tuple(_reference(line) for line in _lines(text) if line)


def _lines(text: str) -> list[str]:
    """Entries: parted by blank lines where there are any, else by numbers, else by line ends."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if any(NUMBER.match(line) for line in lines):
        entries: list[str] = []
        for line in lines:
            if NUMBER.match(line) or not entries:
                entries.append(NUMBER.sub("", line, count=1))
            else:
                entries[-1] += f" {line}"
        return [said(entry) for entry in entries]
    if re.search(r"\n[ \t]*\n", text.strip()):
        blocks = re.split(r"\n[ \t]*\n", text)
        return [said(entry) for block in blocks for entry in _parted(block)]
    return [said(line) for line in lines]


def _parted(block: str) -> Iterator[str]:
    """The entries of a block: mostly one whose lines a page broke, sometimes one on each line."""
    entry = ""
    for line in block.split("\n"):
        is_whole = ENDED.search(entry) and YEAR.search(URL.sub(" ", entry))
        if is_whole and line[:1].isupper() and YEAR.search(URL.sub(" ", line)):
            yield entry
            entry = line
        else:
            entry += f" {line}"
    yield entry


def _reference(line: str) -> Reference:
    found = URL.search(line)
    url = found.group(0).rstrip(".,;:)]}") if found else ""
    doi = DOI.search(line)
    read = READ.search(line)
    rest = READ.sub(" ", URL.sub(" ", line))
    years = YEAR.findall(rest)
    csl_type, card = _type(line, url)
    csl = filled(
        {
            # The last year is that of print: titles speak of others first.
            "issued": dated(years[-1]) if years else {},
            "URL": url,
            "DOI": doi.group(0).rstrip(".,;:)]}") if doi else "",
            "accessed": dated(read.group(1)) if read else {},
        }
    )
    return Reference(card, {"type": csl_type, **csl} if csl else {}, line)


def _type(line: str, url: str) -> tuple[str, str]:
    if DECREE.search(line):
        return "legislation", "decree"
    if LAW.search(line):
        return "legislation", "law"
    if "//" in URL.sub(" ", line):
        return "article-journal", "article"
    return ("webpage", "official_page") if url else ("report", "report")

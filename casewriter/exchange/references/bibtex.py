"""BibTeX and BibLaTeX: what LaTeX, Zotero, JabRef and Google Scholar give."""

import re
from collections.abc import Mapping

from casewriter.domain.source_cards import DOI, Listed, Reference
from casewriter.exchange.references.parts import (
    MOST_NAMES,
    addressed,
    beginning,
    card_type,
    dated,
    filled,
    named,
    said,
)

TYPES: tuple[tuple[str, str], ...] = (
    ("article", "article-journal"),
    ("book", "book"),
    ("mvbook", "book"),
    ("collection", "book"),
    ("proceedings", "book"),
    ("booklet", "report"),
    ("inbook", "chapter"),
    ("incollection", "chapter"),
    ("inproceedings", "paper-conference"),
    ("conference", "paper-conference"),
    ("report", "report"),
    ("techreport", "report"),
    ("manual", "report"),
    ("thesis", "thesis"),
    ("phdthesis", "thesis"),
    ("mastersthesis", "thesis"),
    ("online", "webpage"),
    ("electronic", "webpage"),
    ("www", "webpage"),
    ("dataset", "dataset"),
    ("legislation", "legislation"),
    ("legal", "legislation"),
    ("jurisdiction", "legal_case"),
    ("unpublished", "manuscript"),
    ("letter", "personal_communication"),
    ("image", "graphic"),
)
NAMES = ("author", "editor")
ADDRESSES = ("url", "doi")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def is_bibtex(text: str) -> bool:
    """Whether a text is BibTeX: an entry begins somewhere near its head."""
    return re.search(r"(?:^|\n)\s*@[A-Za-z]{2,30}\s*[{(]", text[:20_000]) is not None


def read(text: str) -> Listed:
    """The references in a BibTeX file; an entry that is broken is passed over and named.

    Entries that share a key are all read: keys are given by programs, and lists are put together.
    """
    import logging

    from bibtexparser.entrypoint import parse_string
    from bibtexparser.model import Entry, ParsingFailedBlock

    # What it could not read it also writes to the log; here the result tells that.
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    found, unread = [], []
    for block in parse_string(text).blocks:
        entry = getattr(block, "ignore_error_block", None) or block
        if isinstance(entry, Entry):
            reference = _reference(entry.entry_type, _fields(entry.fields_dict))
            if reference is not None:
                found.append(reference)
                continue
        if isinstance(block, ParsingFailedBlock | Entry):
            unread.append(beginning(str(block.raw)))
    return Listed(tuple(found), tuple(unread))


def _fields(fields: Mapping[str, object]) -> dict[str, str]:
    """The fields of an entry, those of names as they are written, all others as plain text."""
    told = {name.lower(): said(getattr(field, "value", "")) for name, field in fields.items()}
    return {
        name: text
        if name in NAMES
        else text.replace("\\_", "_").strip("{}")
        if name in ADDRESSES
        else _decoded(text)
        for name, text in told.items()
    }


def _reference(kind: str, fields: Mapping[str, str]) -> Reference | None:
    csl_type = dict(TYPES).get(kind.lower(), "document")
    if csl_type == "document" and (fields.get("url") or fields.get("howpublished")):
        csl_type = "webpage"
    url = addressed(fields.get("url", "")) or _address_in(fields.get("howpublished", ""))
    doi = DOI.search(fields.get("doi", ""))
    is_report = csl_type in ("report", "legislation")
    csl = filled(
        {
            "type": csl_type,
            "title": ": ".join(p for p in (fields.get("title"), fields.get("subtitle")) if p),
            "author": _people(fields.get("author", "")),
            "editor": _people(fields.get("editor", "")),
            "issued": _issued(fields),
            "accessed": dated(fields.get("urldate", "")),
            "container-title": _first(fields, "journaltitle", "journal", "booktitle"),
            "publisher": _first(fields, "publisher", "institution", "organization", "school"),
            "publisher-place": _first(fields, "location", "address"),
            "volume": fields.get("volume", ""),
            "issue": "" if is_report else _first(fields, "issue", "number"),
            "number": fields.get("number", "") if is_report else "",
            "genre": "" if csl_type == "thesis" else fields.get("type", ""),
            "edition": fields.get("edition", ""),
            "page": fields.get("pages", "").replace("--", "-"),
            "language": _first(fields, "langid", "language")[:35],
            "DOI": doi.group(0) if doi else "",
            "URL": url,
        }
    )
    return Reference(card_type(csl_type), csl) if csl.keys() - {"type", "language"} else None


def _first(fields: Mapping[str, str], *names: str) -> str:
    return next((text for name in names if (text := fields.get(name))), "")


def _people(written: str) -> list[dict[str, str]]:
    from bibtexparser.middlewares.names import split_multiple_persons_names

    found = []
    for name in split_multiple_persons_names(written)[:MOST_NAMES]:
        words = _decoded(name)
        if words in ("", "others"):
            continue
        given, _, family = words.rpartition(" ")
        if name.startswith("{") and name.endswith("}"):
            found.append({"literal": words})
        elif "," in words or not given:
            found.append(named(words))
        else:
            # Given names first, as in "Ann de Smith".
            found.append({"family": family, "given": given})
    return found


def _issued(fields: Mapping[str, str]) -> dict[str, list[list[int]]]:
    issued = dated(_first(fields, "date", "year"))
    month = fields.get("month", "").strip().lower()[:3]
    if issued and len(issued["date-parts"][0]) == 1:
        named_month = MONTHS.index(month) + 1 if month in MONTHS else 0
        number = int(month) if month.isascii() and month.isdigit() else named_month
        if 0 < number < 13:
            issued["date-parts"][0].append(number)
    return issued


def _address_in(text: str) -> str:
    found = re.search(r"https?://[^\s{}\"<>]+", text)
    return found.group(0) if found else ""


def _decoded(text: str) -> str:
    """A text without the commands and braces of LaTeX."""
    if not re.search(r"[\\{}~$]", text):
        return text
    from pylatexenc.latex2text import LatexNodes2Text

    try:
        text = LatexNodes2Text(math_mode="text").latex_to_text(text)
    except (ValueError, RecursionError):
        text = re.sub(r"[{}]", "", text)
    return said(text)

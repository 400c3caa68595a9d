"""Plain text from other programs → rows: paragraphs, lists, and the broken lines of PDF joined."""

import re
from collections import Counter
from collections.abc import Iterator

from casewriter.prose.codec import canonical_line
from casewriter.prose.nodes import Text
from casewriter.ui.prose.fragment import Fragment, Lost, Piece
from casewriter.ui.prose.hand_lists import BULLET, NUMBERED, run_of
from casewriter.ui.prose.html_tables import MOST_CELLS, table_of_cells
from casewriter.ui.prose.rows import PLAIN, Row

END = re.compile(r"[.!?…:;][\"'»”’)\]]*\d{0,2}$")
HYPHEN = re.compile(r"([^\W\d_]{2,})[-\u2010]$")
COMPOUND = re.compile(r"[^\W\d_][-\u2010][^\W\d_]+[-\u2010]$")
BEGINS = re.compile(r"([^\W\d_]+)")
WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
CYRILLIC = re.compile(r"[а-яёәғқңөұүһі]+", re.IGNORECASE)
PARTICLES = frozenset(("то", "либо", "нибудь", "ка", "таки", "за", "под"))
FIRSTS = frozenset(("по", "кое", "из", "во", "в", "северо", "юго", "онлайн", "веб", "мини"))
TAILS = re.compile(
    r"(?:a|al|at|ci|ic|in|is|iti|iv|iz|la|ment|mi|ni|ra|ri|si|ta|ti|tiv|tur|vi)*"
    r"(?:tions?|sions?|ments?|ness|ity|ities|ings?|ed|ly|tive(?:ly)?|ble|bly|ous(?:ly)?|cial"
    r"|tial(?:ly)?|ally|[ae]nce|[ae]nt|tur(?:e|es|al)|ism|ists?|zation|cies|cy|tory|sory)"
)
"""Ends of English words that are no words themselves: what stands before them was parted."""
FEWEST_LINES = 4
"""Fewer lines than this tell nothing about the width of a page."""
SHORTEST_LINE = 35


def read_text(text: str, *, tables: bool = True, language: str = "") -> Fragment:
    """The pieces of a plain text.

    Args:
        text: as the clipboard or a file has it.
        tables: whether lines of cells parted by tabs are a table.
        language: of the answer that it goes into, as a BCP 47 tag.
    """
    from casewriter.ui.fields.grid.tsv import read_tsv

    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    text = text.replace("\u00ad\n", "").replace("\u00ad", "")
    lines = text.split("\n")
    if tables and _are_cells(lines):
        cells = read_tsv(text.strip("\n"))
        if sum(len(line) for line in cells) > MOST_CELLS:
            return Fragment(lost=(("tables_large", 1),), plain=text)
        table = table_of_cells([[" ".join(cell.split()) for cell in line] for line in cells])
        return Fragment((table,) if table is not None else (), plain=text)
    kept: Counter[str] = Counter()
    pieces: list[Piece] = list(_rows(_paragraphs(lines, language, kept)))
    lost: tuple[tuple[Lost, int], ...] = ()
    if kept["hyphens"]:
        lost = (("hyphens", kept["hyphens"]),)
    return Fragment(tuple(pieces), lost, text)


def _are_cells(lines: list[str]) -> bool:
    """Whether lines are rows of a spreadsheet: as many tabs in each, two lines at least."""
    said = [line for line in lines if line.strip()]
    tabs = {line.count("\t") for line in said if '"' not in line}
    if len(said) < 2 or not tabs or max(tabs) == 0:
        return False
    # An indented text has its tabs before the first letter.
    inner = sum("\t" in line.lstrip("\t") for line in said)
    return len(tabs) == 1 and inner * 2 >= len(said)


def _paragraphs(lines: list[str], language: str, kept: Counter[str]) -> Iterator[str]:
    """The paragraphs of a text, the broken lines of a page joined."""
    if not _are_broken(lines):
        for line in lines:
            if line.strip():
                yield " ".join(line.split())
        return
    width = _width(lines)
    words = frozenset(word.lower() for line in lines for word in WORD.findall(line))
    paragraph = ""
    last = ""
    for line in lines:
        said = " ".join(line.split())
        if paragraph and (not said or _begins(said, last, width)):
            yield paragraph
            paragraph = ""
        if said:
            paragraph = _joined(paragraph, said, words, language, kept) if paragraph else said
        last = said
    if paragraph:
        yield paragraph


def _width(lines: list[str]) -> int:
    """How long the full lines of a page are."""
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    return lengths[len(lengths) * 3 // 4] if lengths else 0


def _are_broken(lines: list[str]) -> bool:
    """Whether a page broke the lines: most are about as long, and end within a sentence."""
    said = [line.strip() for line in lines if line.strip()]
    width = _width(lines)
    if len(said) < FEWEST_LINES or not SHORTEST_LINE <= width <= 200:
        return False
    full = [line for line in said if len(line) > width * 0.8]
    within = sum(END.search(line) is None for line in full)
    # Two lines may have run into one: a hyphen at the end makes some programs do so.
    longer = sum(len(line) > width * 1.35 for line in said)
    return len(full) * 2 > len(said) and within * 2 > len(full) and longer * 20 <= len(said)


def _begins(line: str, last: str, width: int) -> bool:
    """Whether a line begins a paragraph: an item, or behind a line that was not filled."""
    if BULLET.match(line) or NUMBERED.match(line):
        return True
    first = line.split(" ", 1)[0]
    filled = len(last) + 1 + len(first) > width * 0.9
    if filled:
        return False
    return END.search(last) is not None or line[:1].isupper()


def _joined(
    paragraph: str, line: str, words: frozenset[str], language: str, kept: Counter[str]
) -> str:
    hyphen = HYPHEN.search(paragraph)
    begin = BEGINS.match(line)
    if hyphen is None or begin is None or not begin[1][:1].islower():
        return f"{paragraph} {line}"
    if _was_parted(hyphen[1], begin[1], words, language):
        return paragraph[:-1] + line
    is_compound = COMPOUND.search(paragraph) is not None
    kept["hyphens"] += not is_compound and f"{hyphen[1]}-{begin[1]}".lower() not in words
    return paragraph + line


def _was_parted(first: str, second: str, words: frozenset[str], language: str) -> bool:
    """Whether a hyphen at a line's end only parts a word, as far as that is sure."""
    whole = f"{first}{second}".lower()
    if f"{first}-{second}".lower() in words:
        return False
    if whole in words:
        return True
    if CYRILLIC.fullmatch(first) and CYRILLIC.fullmatch(second):
        return first.lower() not in FIRSTS and second.lower() not in PARTICLES
    return language.startswith("en") and TAILS.fullmatch(second.lower()) is not None


def _rows(paragraphs: Iterator[str]) -> Iterator[Row]:
    """The paragraphs as rows; two items at least that belong together make a list."""
    said = list(paragraphs)
    number = 0
    while number < len(said):
        run = run_of(said, number)
        if run is None:
            yield Row(PLAIN, canonical_line((Text(said[number]),)))
            number += 1
            continue
        shape, signs = run
        for place, sign in enumerate(signs):
            yield Row(shape, canonical_line((Text(said[number + place][sign:]),)))
        number += len(signs)

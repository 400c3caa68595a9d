"""Lists that somebody made by hand: lines that begin with a dash, a dot or a number."""

import re
from collections.abc import Iterable, Iterator, Sequence

from casewriter.prose.codec import canonical_line
from casewriter.prose.nodes import HardBreak, Inline, Text
from casewriter.ui.prose.fragment import Piece
from casewriter.ui.prose.rows import PLAIN, Row, Shape

BULLET = re.compile(r"[•◦▪‣●○■\uf0b7\uf0a7\uf076\uf0d8\uf0fc–—*·-][ \t\u00a0]+(?=\S)")
"""Those without a name are the dots of the font Symbol and the squares, arrows and ticks of
Wingdings, as a PDF that Word made has them."""
AROUND = 40
"""So many lines before and behind one tell whether it is spoken."""
DASHES = ("–", "—")
ENDED = re.compile(r"[.?!…][»”\"]?$")
SPOKEN = re.compile(r"[?!][»”\"]?$|[,.?!…][ \u00a0][–—][ \u00a0]")
"""What is asked or called out, or followed by who says it."""
NUMBERED = re.compile(r"(\d{1,3})[.)][ \t\u00a0]+(?=\S)")
BULLETS, NUMBERS = Shape(depth=1, marker="bullet"), Shape(depth=1, marker="number")


def run_of(said: Sequence[str], start: int) -> tuple[Shape, list[int]] | None:
    """The list that begins at one of several lines.

    Returns:
        Its shape, and for each of its lines how many letters make the sign; None where no list
        begins.
    """
    return _bullets(said, start) or _numbers(said, start)


def _bullets(said: Sequence[str], start: int) -> tuple[Shape, list[int]] | None:
    first = BULLET.match(said[start])
    if _has_dash(said[start]) and _is_speech(said, start):
        return None
    signs: list[int] = []
    while first and start + len(signs) < len(said):
        match = BULLET.match(said[start + len(signs)])
        if match is None or match[0][0] != first[0][0]:
            break
        signs.append(match.end())
    # A dash alone may open a line of speech, a dot that is drawn opens nothing but an item.
    least = 2 if first and first[0][0] in "–—-*·" else 1
    return (BULLETS, signs) if len(signs) >= least else None


def _is_speech(said: Sequence[str], start: int) -> bool:
    """Whether a line that begins with a dash is spoken rather than an item.

    Who speaks says sentences: each line begins with a capital and ends one. Two such lines are
    taken for speech; more of them are where somebody asks, calls out or is said to speak.
    """
    around = start
    while around and start - around < AROUND and _has_dash(said[around - 1]):
        around -= 1
    lines: list[str] = []
    while around < min(len(said), start + AROUND) and _has_dash(said[around]):
        lines.append(BULLET.sub("", said[around], count=1).strip())
        around += 1
    sentences = all(line.lstrip('«„“"')[:1].isupper() and ENDED.search(line) for line in lines)
    return sentences and (len(lines) < 3 or any(SPOKEN.search(line) for line in lines))


def _has_dash(line: str) -> bool:
    return line.startswith(DASHES) and BULLET.match(line) is not None


def _numbers(said: Sequence[str], start: int) -> tuple[Shape, list[int]] | None:
    """A list counts on from one; a year at a paragraph's beginning does not."""
    signs: list[int] = []
    while start + len(signs) < len(said):
        match = NUMBERED.match(said[start + len(signs)])
        if match is None or int(match[1]) != len(signs) + 1:
            break
        signs.append(match.end())
    return (NUMBERS, signs) if len(signs) >= 2 else None


def with_lists(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces of a page; paragraphs and lines that are items by their signs made items."""
    plain: list[Row] = []
    for piece in pieces:
        if isinstance(piece, Row) and piece.shape == PLAIN:
            plain += _lines(piece)
            continue
        yield from _listed(plain)
        plain = []
        yield piece
    yield from _listed(plain)


def _lines(row: Row) -> list[Row]:
    """A paragraph as it is, or its lines where some of them are a list."""
    if not any(isinstance(part, HardBreak) for part in row.content):
        return [row]
    lines: list[list[Inline]] = [[]]
    for part in row.content:
        if isinstance(part, HardBreak):
            lines.append([])
        else:
            lines[-1].append(part)
    said = [_beginning(line) for line in lines]
    kept: list[Row] = []
    above: list[Inline] = []
    number = 0
    while number < len(lines):
        run = run_of(said, number)
        if run is None or len(run[1]) < 2:
            above += (HardBreak(),) if above else ()
            above += lines[number]
            number += 1
            continue
        kept += _paragraph(above)
        above = []
        for _ in run[1]:
            kept += _paragraph(lines[number])
            number += 1
    return [*kept, *_paragraph(above)] if kept else [row]


def _paragraph(content: Sequence[Inline]) -> list[Row]:
    kept = canonical_line(tuple(content))
    return [Row(PLAIN, kept)] if kept else []


def _listed(rows: list[Row]) -> Iterator[Row]:
    said = [_beginning(row.content) for row in rows]
    number = 0
    while number < len(rows):
        run = run_of(said, number)
        if run is None:
            yield rows[number]
            number += 1
            continue
        shape, signs = run
        for sign in signs:
            yield Row(shape, _without(rows[number].content, sign))
            number += 1


def _beginning(content: Sequence[Inline]) -> str:
    """The letters with which a line begins, as far as they are nothing but letters."""
    said = ""
    for part in content:
        if not isinstance(part, Text):
            break
        said += part.text
    return said


def _without(content: Sequence[Inline], letters: int) -> tuple[Inline, ...]:
    """A line without the sign at its beginning, whatever marks that had."""
    kept: list[Inline] = []
    for part in content:
        if letters and isinstance(part, Text):
            cut = part.text[letters:]
            letters = max(0, letters - len(part.text))
            kept += (Text(cut, part.marks),) if cut else ()
        else:
            kept.append(part)
    return canonical_line(tuple(kept))

"""A proposed text as it is shown to whoever writes it: what would go stays, struck."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from casewriter.prose.codec import ProseError
from casewriter.prose.diff import aligned
from casewriter.prose.ink import bare_line, come_line, gone_line, inked_line, is_gone
from casewriter.prose.nodes import (
    Block,
    Doc,
    Exhibit,
    Heading,
    HeadingLevel,
    Paragraph,
    PathReference,
)
from casewriter.ui.prose.rows import NOTHING, PLAIN, Row, flatten, gather, settle


def inked(before: Doc, after: Doc) -> Doc:
    """What is proposed for a text, with the words that would go.

    `bare` gives back what is proposed, whatever the two are. Where rows that go would join or part
    the lists around them, only words are shown; the last resort is what is proposed alone.
    """
    if before == after:
        return after
    old, new = flatten(before), flatten(after)
    for whole in (True, False):
        try:
            shown = gather(settle(tuple(_rows(old, new, whole=whole))))
        except ProseError:
            continue
        if bare(shown) == after:
            return shown
    return after


def bare(shown: Doc) -> Doc:
    """What is proposed, of a text that is shown with ink."""
    rows = flatten(shown)
    kept = bare_rows(rows)
    return shown if kept is rows else gather(kept)


def bare_rows(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows of what is proposed; the same where there is no ink."""
    kept: list[Row] = []
    for row in rows:
        if row_is_gone(row):
            continue
        content = bare_line(row.content)
        kept.append(row if content == row.content else replace(row, content=content))
    if not kept:
        return (Row(NOTHING),)
    if len(kept) == len(rows) and all(a is b for a, b in zip(kept, rows, strict=True)):
        return rows
    return settle(tuple(kept))


def row_is_gone(row: Row) -> bool:
    """Whether all of a row would go."""
    return bool(row.content) and all(is_gone(inline) for inline in row.content)


def _rows(old: Sequence[Row], new: Sequence[Row], *, whole: bool) -> Iterator[Row]:
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    yield from new[:first]
    yield from _changed(old[first : len(old) - last], new[first : len(new) - last], whole=whole)
    yield from new[len(new) - last :]


def _changed(old: Sequence[Row], new: Sequence[Row], *, whole: bool) -> Iterator[Row]:
    pairs = [(0, 0)]
    if not len(old) == len(new) == 1 or old[0].exhibit or new[0].exhibit:
        pairs = aligned([_block(row) for row in old], [_block(row) for row in new])
    place_old = place_new = 0
    for i, j in (*pairs, (len(old), len(new))):
        if whole:
            yield from (_gone(row) for row in old[place_old:i] if _says(row))
        for row in new[place_new:j]:
            yield row if row.exhibit else replace(row, content=come_line(row.content))
        if j < len(new):
            content = inked_line(old[i].content, new[j].content)
            yield replace(new[j], content=content)
        place_old, place_new = i + 1, j + 1


def _says(row: Row) -> bool:
    return bool(row.content or row.exhibit)


def _gone(row: Row) -> Row:
    shape = PLAIN if row.shape.kind == "exhibit" else row.shape
    return Row(shape, gone_line(row.content))


def _block(row: Row) -> Block:
    if row.exhibit:
        return Exhibit(PathReference(row.exhibit))
    if row.shape.kind in {"heading_3", "heading_4"}:
        return Heading(HeadingLevel(3 if row.shape.kind == "heading_3" else 4), row.content)
    return Paragraph(row.content)

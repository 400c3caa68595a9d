"""Qt's text document → rows and trees, block by block.

A `Reading` keeps the rows of a document that is being written in and reads again only the blocks
that a change touched.
"""

from collections.abc import Iterator
from itertools import groupby, repeat

from PySide6.QtGui import QTextBlock, QTextDocument

from casewriter.prose.codec import canonical_line
from casewriter.prose.nodes import Doc, Exhibit, Footnote, HardBreak, Inline, Text
from casewriter.ui.prose.formats import (
    ATOM_LETTER,
    BREAK_LETTER,
    Unit,
    atom_of,
    letter_of,
    marks_of,
    shape_of,
)
from casewriter.ui.prose.rows import EXHIBIT, PLAIN, Row, gather, settle


def read(document: QTextDocument) -> Doc:
    """The tree that a document shows."""
    return gather(settle(read_rows(document)))


def read_rows(document: QTextDocument) -> tuple[Row, ...]:
    """The rows of a whole document, as they stand there."""
    rows: list[Row] = []
    block = document.begin()
    while block.isValid():
        rows.extend(read_block(block))
        block = block.next()
    return tuple(rows)


def units_of(block: QTextBlock, start: int = 0, end: int | None = None) -> list[Unit]:
    """The letters, breaks and atoms of a block, each once.

    `start` and `end` are offsets in UTF-16 units, as Qt counts; they must not cut a letter.
    """
    units: list[Unit] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        form = fragment.charFormat()
        text = fragment.text()
        if start > 0 or end is not None:
            text = _within(text, fragment.position() - block.position(), start, end)
        atom = atom_of(form) if ATOM_LETTER in text else None
        marks = marks_of(form)
        standing_for = letter_of(form)
        if atom is None and not standing_for and BREAK_LETTER not in text:
            units.extend(zip(text, repeat(marks)))
            iterator += 1
            continue
        for letter in text:
            if atom is not None and letter == ATOM_LETTER:
                units.append((letter, atom))
            elif letter == BREAK_LETTER:
                units.append((letter, HardBreak()))
            else:
                units.append((standing_for if letter == " " and standing_for else letter, marks))
        iterator += 1
    return units


def _within(text: str, offset: int, start: int, end: int | None) -> str:
    raw = text.encode("utf-16-le", "surrogatepass")
    first = max(0, start - offset)
    last = len(raw) // 2 if end is None else max(first, end - offset)
    return raw[2 * first : 2 * last].decode("utf-16-le", "surrogatepass")


def rows_of_units(units: list[Unit], row: Row) -> tuple[Row, ...]:
    """The rows of units that stand in one block of the given row's shape.

    It is one row, except where words have come to stand beside an exhibit: both are kept, each in
    a row of its own.
    """
    rows: list[Row] = []
    content: list[Inline] = []
    shape = PLAIN if row.shape.kind == "exhibit" else row.shape
    for what, run in groupby(units, key=lambda unit: unit[1]):
        match what:
            case Exhibit(attrs=attrs):
                for _ in run:
                    if content:
                        rows.append(Row(shape, canonical_line(tuple(content))))
                        content = []
                    rows.append(Row(EXHIBIT, exhibit=attrs.ref))
            case tuple():
                content.append(Text("".join(letter for letter, _ in run), what))
            case _:
                content.extend(what for _ in run)
    if content or not rows:
        rows.append(Row(shape, canonical_line(tuple(content))))
    return tuple(rows)


def read_block(block: QTextBlock) -> tuple[Row, ...]:
    """The rows of one block; see `rows_of_units`."""
    shape = shape_of(block.blockFormat())
    text = block.text()
    if shape.kind != "exhibit" and ATOM_LETTER not in text and BREAK_LETTER not in text:
        return (Row(shape, canonical_line(tuple(_texts(block)))),)
    return rows_of_units(units_of(block), Row(shape))


def _texts(block: QTextBlock) -> Iterator[Text]:
    """The letters of a block that holds nothing else: most blocks of most answers."""
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        form = fragment.charFormat()
        text, standing_for = fragment.text(), letter_of(form)
        yield Text(text.replace(" ", standing_for) if standing_for else text, marks_of(form))
        iterator += 1


def _note_places(units: list[Unit]) -> tuple[int, ...]:
    places = []
    place = 0
    for letter, what in units:
        if isinstance(what, Footnote):
            places.append(place)
        place += 2 if ord(letter) > 0xFFFF else 1
    return tuple(places)


class Reading:
    """The rows of a document, kept in step with it by the signal `contentsChange`.

    `conversions` counts the blocks that were read since the beginning.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        document.documentLayout()  # without a layout Qt tells of no change
        self._rows: list[tuple[Row, ...]] = []
        self._notes: list[tuple[int, ...]] = []
        self._is_one_to_one: bool | None = None
        self.conversions = 0
        self.read_all()

    def read_all(self) -> None:
        """Read every block, whatever was known before."""
        self._rows, self._notes = self._read(0, self._document.blockCount())
        self._is_one_to_one = None

    def follow(self, position: int, added: int) -> tuple[int, int]:
        """Take up a change that put `added` UTF-16 units at `position`.

        Returns the numbers of the first and the last block that were read.
        """
        count = self._document.blockCount()
        grown = count - len(self._rows)
        first = self._document.findBlock(position).blockNumber()
        last_block = self._document.findBlock(position + added)
        last = last_block.blockNumber() if last_block.isValid() else count - 1
        first = max(first, 0)
        if last - grown + 1 < first:
            self.read_all()
            return 0, count - 1
        rows, notes = self._read(first, last + 1)
        self._rows[first : last - grown + 1] = rows
        self._notes[first : last - grown + 1] = notes
        self._is_one_to_one = None
        return first, last

    def _read(self, first: int, end: int) -> tuple[list[tuple[Row, ...]], list[tuple[int, ...]]]:
        """The rows of some blocks, and the places of the notes in each of them."""
        rows: list[tuple[Row, ...]] = []
        notes: list[tuple[int, ...]] = []
        block = self._document.findBlockByNumber(first)
        for _ in range(first, end):
            rows.append(read_block(block))
            notes.append(_note_places(units_of(block)) if ATOM_LETTER in block.text() else ())
            self.conversions += 1
            block = block.next()
        return rows, notes

    def notes(self) -> list[tuple[int, Footnote]]:
        """The notes with their positions, in order."""
        found: list[tuple[int, Footnote]] = []
        for number, places in enumerate(self._notes):
            if not places:
                continue
            start = self._document.findBlockByNumber(number).position()
            inlines = (inline for row in self._rows[number] for inline in row.content)
            notes = (inline for inline in inlines if isinstance(inline, Footnote))
            found.extend((start + place, note) for place, note in zip(places, notes, strict=True))
        return found

    @property
    def by_block(self) -> list[tuple[Row, ...]]:
        """The rows of each block."""
        return list(self._rows)

    @property
    def is_one_to_one(self) -> bool:
        """Whether every block shows exactly one row."""
        if self._is_one_to_one is None:
            self._is_one_to_one = all(len(rows) == 1 for rows in self._rows)
        return self._is_one_to_one

    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand in the document."""
        return tuple(row for rows in self._rows for row in rows)

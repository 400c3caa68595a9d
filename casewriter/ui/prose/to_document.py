"""Rows and trees → Qt's text document, changing only what differs."""

from itertools import groupby

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from casewriter.prose.diff import alike
from casewriter.prose.nodes import Doc, Exhibit, HardBreak, Inline, Mark, PathReference, Text
from casewriter.ui.prose.formats import (
    ATOM,
    ATOM_LETTER,
    BREAK_LETTER,
    KIND,
    SPLITTING_LETTERS,
    Look,
    Unit,
    atom_format,
    block_format,
    char_format,
    letter_format,
    letter_of,
    marks_of,
    shape_of,
)
from casewriter.ui.prose.from_document import read_block, units_of
from casewriter.ui.prose.rows import PLAIN, Row, Shape, flatten


def show(doc: Doc, document: QTextDocument, look: Look | None = None) -> None:
    """Make a document show a tree; blocks that show it already are left alone."""
    show_rows(flatten(doc), document, look or Look())


def show_rows(
    rows: tuple[Row, ...],
    document: QTextDocument,
    look: Look,
    shown: list[tuple[Row, ...]] | None = None,
) -> None:
    """Make a document show these rows, one to a block.

    `shown` are the rows of each of its blocks, where they are known already.
    """
    first = document.firstBlock()
    if not first.blockFormat().hasProperty(KIND):
        reshape_block(first, PLAIN, look)
    if shown is None:
        shown = [read_block(document.findBlockByNumber(n)) for n in range(document.blockCount())]
    before = 0
    while before < min(len(rows), len(shown)) and shown[before] == (rows[before],):
        before += 1
    after = 0
    while after < min(len(rows), len(shown)) - before and shown[len(shown) - 1 - after] == (
        rows[len(rows) - 1 - after],
    ):
        after += 1
    if before == len(rows) == len(shown):
        return
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    wanted = rows[before : len(rows) - after]
    present = len(shown) - before - after
    for offset, row in enumerate(wanted):
        if offset >= present:
            _insert_block(document, before + offset, row, look)
        amend_block(document.findBlockByNumber(before + offset), row, look)
    for _ in range(present - len(wanted)):
        _remove_block(document, before + len(wanted))
    cursor.endEditBlock()


def _insert_block(document: QTextDocument, number: int, row: Row, look: Look) -> None:
    form = block_format(row.shape, look)
    letters = char_format((), row.shape.kind, look)
    cursor = QTextCursor(document)
    if number == 0:
        # Qt pushes the first block down: it is the new one that has to take the old one's format.
        first = document.firstBlock()
        cursor.insertBlock(first.blockFormat(), first.charFormat())
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(letters)
        return
    above = document.findBlockByNumber(number - 1)
    cursor.setPosition(above.position() + above.length() - 1)
    cursor.insertBlock(form, letters)


def _remove_block(document: QTextDocument, number: int) -> None:
    block = document.findBlockByNumber(number)
    keep = QTextCursor.MoveMode.KeepAnchor
    if number > 0:
        neighbour = block.previous()
        cursor = QTextCursor(document)
        cursor.setPosition(block.position() - 1)
        cursor.setPosition(block.position() + block.length() - 1, keep)
    else:
        neighbour = block.next()
        cursor = QTextCursor(block)
        cursor.setPosition(neighbour.position(), keep)
    # Which of two joined blocks gives its format depends on what they hold: say it ourselves.
    form, letters = neighbour.blockFormat(), neighbour.charFormat()
    cursor.removeSelectedText()
    cursor.setBlockFormat(form)
    cursor.setBlockCharFormat(letters)


def units_of_row(row: Row) -> list[Unit]:
    """The letters, breaks and atoms of a row."""
    if row.shape.kind == "exhibit":
        return [(ATOM_LETTER, Exhibit(PathReference(row.exhibit)))]
    return units_of_content(row.content)


def units_of_content(content: tuple[Inline, ...]) -> list[Unit]:
    """The letters, breaks and atoms of a line."""
    units: list[Unit] = []
    for inline in content:
        match inline:
            case Text(text=text, marks=marks):
                units.extend((letter, marks) for letter in text)
            case HardBreak():
                units.append((BREAK_LETTER, inline))
            case _:
                units.append((ATOM_LETTER, inline))
    return units


def utf16_length(units: list[Unit]) -> int:
    """How many positions Qt counts for these units."""
    return sum(2 if ord(letter) > 0xFFFF else 1 for letter, _ in units)


def amend_block(block: QTextBlock, row: Row, look: Look) -> None:
    """Make one block show a row; of its letters only the differing span is replaced."""
    reshape_block(block, row.shape, look)
    if block.length() == 1:
        _fill(QTextCursor(block), row, look)
        return
    present = units_of(block)
    wanted = units_of_row(row)
    before = alike(present, wanted)
    after = alike(present[before:][::-1], wanted[before:][::-1])
    if before == len(present) == len(wanted):
        return
    cursor = QTextCursor(block)
    origin = block.position() + utf16_length(present[:before])
    cursor.setPosition(origin)
    cursor.setPosition(
        origin + utf16_length(present[before : len(present) - after]),
        QTextCursor.MoveMode.KeepAnchor,
    )
    cursor.removeSelectedText()
    insert_units(cursor, wanted[before : len(wanted) - after], row.shape.kind, look)


def _fill(cursor: QTextCursor, row: Row, look: Look) -> None:
    """Write a row into an empty block: whole runs at a time, for there is nothing to spare."""
    kind = row.shape.kind
    for inline in row.content if kind != "exhibit" else ():
        if isinstance(inline, Text) and not SPLITTING_LETTERS.intersection(inline.text):
            cursor.insertText(inline.text, char_format(inline.marks, kind, look))
        else:
            insert_units(cursor, units_of_content((inline,)), kind, look)
    if kind == "exhibit":
        insert_units(cursor, units_of_row(row), kind, look)


def reshape_block(block: QTextBlock, shape: Shape, look: Look) -> None:
    """Give a block another shape; its words stay."""
    old = block.blockFormat()
    if shape_of(old) == shape and old.hasProperty(KIND):
        return
    cursor = QTextCursor(block)
    cursor.setBlockFormat(block_format(shape, look))
    if shape_of(old).kind != shape.kind:
        restyle_block(block, look)


def restyle_block(block: QTextBlock, look: Look) -> None:
    """Set the looks of a block anew from what its letters and it are."""
    kind = shape_of(block.blockFormat()).kind
    cursor = QTextCursor(block)
    cursor.setBlockCharFormat(char_format((), kind, look))
    spans: list[tuple[int, int, QTextCharFormat]] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        form = fragment.charFormat()
        if not form.hasProperty(ATOM):
            standing_for = letter_of(form)
            marks = marks_of(form)
            styled = (
                letter_format(standing_for, marks, kind, look)
                if standing_for
                else char_format(marks, kind, look)
            )
            spans.append((fragment.position(), fragment.length(), styled))
        iterator += 1
    for position, length, styled in spans:
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(styled)


def insert_units(cursor: QTextCursor, units: list[Unit], kind: str, look: Look) -> None:
    """Write letters, breaks and atoms at the cursor, inside one block."""
    for what, run in groupby(units, key=lambda unit: unit[1]):
        letters = "".join(letter for letter, _ in run)
        match what:
            case tuple():
                _insert_letters(cursor, letters, what, kind, look)
            case HardBreak():
                cursor.insertText(letters, char_format((), kind, look))
            case _:
                cursor.insertText(letters, atom_format(what))


def _insert_letters(
    cursor: QTextCursor, letters: str, marks: tuple[Mark, ...], kind: str, look: Look
) -> None:
    form = char_format(marks, kind, look)
    for splits, run in groupby(letters, key=lambda letter: letter in SPLITTING_LETTERS):
        if not splits:
            cursor.insertText("".join(run), form)
            continue
        for letter in run:
            cursor.insertText(" ", letter_format(letter, marks, kind, look))

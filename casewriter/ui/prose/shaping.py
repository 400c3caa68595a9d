"""Commands on whole rows: headings, lists, quotations, and what Enter and Backspace do."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace
from PySide6.QtGui import QTextBlock, QTextCursor

from casewriter.prose.nodes import MAX_LIST_DEPTH
from casewriter.ui.prose.formats import (
    ATOM_LETTER,
    Look,
    block_format,
    char_format,
    exhibit_format,
    shape_of,
)
from casewriter.ui.prose.rows import EXHIBIT, HEADINGS, PLAIN, Kind, Marker, Shape
from casewriter.ui.prose.to_document import reshape_block, restyle_block

Command = Callable[[QTextCursor, Look], None]
"""What a button of the toolbar does to the selected rows."""

KEEP = QTextCursor.MoveMode.KeepAnchor


def shape_at(cursor: QTextCursor) -> Shape:
    """The shape of the row in which the caret stands."""
    return _shape(cursor.block())


def _shape(block: QTextBlock) -> Shape:
    return shape_of(block.blockFormat())


def selected_blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """The blocks that the selection touches, exhibits left out."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    end = document.findBlock(cursor.selectionEnd())
    last = end.blockNumber()
    if end != block and cursor.selectionEnd() == end.position():
        last -= 1  # a selection that ends before the first letter of a row does not mean that row
    while block.isValid() and block.blockNumber() <= last:
        if _shape(block).kind != "exhibit":
            yield block
        block = block.next()


def _reshape(
    cursor: QTextCursor, blocks: list[QTextBlock], change: Callable[[Shape], Shape], look: Look
) -> None:
    cursor.beginEditBlock()
    for block in blocks:
        reshape_block(block, change(_shape(block)), look)
    cursor.endEditBlock()


def set_kind(cursor: QTextCursor, kind: Kind, look: Look) -> None:
    """Make the selected rows text or sub-headings; text keeps its list and quotation."""

    def change(shape: Shape) -> Shape:
        if kind in HEADINGS:
            return HEADINGS[kind]
        return PLAIN if shape.kind != "paragraph" else shape

    _reshape(cursor, list(selected_blocks(cursor)), change, look)


def toggle_list(cursor: QTextCursor, marker: Marker, look: Look) -> None:
    """Make the selected rows items, or plain text again where all are such items."""
    blocks = list(selected_blocks(cursor))
    all_items = all(_shape(block).marker == marker for block in blocks)

    def change(shape: Shape) -> Shape:
        if all_items:
            return Shape(quoted=shape.quoted)
        return Shape(depth=max(1, shape.depth), marker=marker, quoted=shape.quoted)

    _reshape(cursor, blocks, change, look)


def toggle_quote(cursor: QTextCursor, look: Look) -> None:
    """Set the selected rows apart as a quotation, or take them out of it where all are."""
    blocks = list(selected_blocks(cursor))
    quoted = not all(_shape(block).quoted for block in blocks)

    def change(shape: Shape) -> Shape:
        plain = PLAIN if shape.kind != "paragraph" else shape
        return replace(plain, quoted=quoted, quote_apart=False)

    _reshape(cursor, blocks, change, look)


def _item(block: QTextBlock) -> list[QTextBlock]:
    """The item that a block opens: the block, what goes on in it and the lists below it."""
    depth = _shape(block).depth
    blocks = [block]
    below = block.next()
    while below.isValid():
        shape = _shape(below)
        if shape.depth < depth or (shape.depth == depth and shape.marker) or not shape.depth:
            break
        blocks.append(below)
        below = below.next()
    return blocks


def _items(cursor: QTextCursor) -> list[QTextBlock]:
    found: dict[int, QTextBlock] = {}
    for block in selected_blocks(cursor):
        if _shape(block).marker:
            found.update({inner.blockNumber(): inner for inner in _item(block)})
    return list(found.values())


def can_nest(cursor: QTextCursor) -> bool:
    """Whether the first selected item can go one list deeper."""
    block = cursor.document().findBlock(cursor.selectionStart())
    shape = _shape(block)
    above = _shape(block.previous()) if block.previous().isValid() else PLAIN
    return (
        bool(shape.marker)
        and shape.depth < MAX_LIST_DEPTH
        and above.depth >= shape.depth
        and above.quoted == shape.quoted
    )


def nest(cursor: QTextCursor, look: Look) -> None:
    """Move the selected items one list deeper, with what is in them."""
    _reshape(
        cursor,
        _items(cursor),
        lambda shape: replace(shape, depth=min(shape.depth + 1, MAX_LIST_DEPTH), apart=False),
        look,
    )


def can_unnest(cursor: QTextCursor) -> bool:
    """Whether the caret stands in a list inside a list."""
    block = cursor.document().findBlock(cursor.selectionStart())
    return bool(_shape(block).marker) and _shape(block).depth > 1


def unnest(cursor: QTextCursor, look: Look) -> None:
    """Move the selected items one list up, out of the list at last, with what is in them."""

    def change(shape: Shape) -> Shape:
        depth = max(0, shape.depth - 1)
        return replace(shape, depth=depth, marker=shape.marker if depth else "", apart=False)

    _reshape(cursor, _items(cursor), change, look)


def remove_selection(cursor: QTextCursor, look: Look) -> None:
    """Delete what is selected; the row in which it began keeps its shape."""
    if not cursor.hasSelection():
        return
    first = cursor.document().findBlock(cursor.selectionStart())
    shape = _shape(first)
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    block = cursor.block()
    if shape.kind == "exhibit" and ATOM_LETTER not in block.text():
        shape = PLAIN
    reshape_block(block, shape, look)
    restyle_block(block, look)
    cursor.endEditBlock()


def leave_exhibit(cursor: QTextCursor, look: Look) -> None:
    """Go to an own row for words where the caret stands beside an exhibit."""
    if shape_at(cursor).kind != "exhibit":
        return
    if cursor.positionInBlock():
        cursor.insertBlock(block_format(PLAIN, look), char_format((), "paragraph", look))
    else:
        _push_down(cursor, PLAIN, look)
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)


def _push_down(cursor: QTextCursor, above: Shape, look: Look) -> None:
    """Put an empty row above the block at whose start the caret stands."""
    form = cursor.blockFormat()
    letters = cursor.block().charFormat()
    cursor.insertBlock(form, letters)
    reshape_block(cursor.block().previous(), above, look)


def split(cursor: QTextCursor, look: Look) -> None:
    """What Enter does: a new row, or out of the list or quotation from an empty one."""
    cursor.beginEditBlock()
    remove_selection(cursor, look)
    shape = shape_at(cursor)
    empty = cursor.block().length() == 1
    if shape.kind == "exhibit":
        leave_exhibit(cursor, look)
    elif empty and shape.marker:
        unnest(cursor, look)
    elif empty and shape.depth:
        reshape_block(cursor.block(), replace(shape, depth=shape.depth - 1), look)
    elif empty and shape.quoted:
        reshape_block(cursor.block(), PLAIN, look)
    elif shape.kind in HEADINGS and cursor.atBlockStart() and not empty:
        _push_down(cursor, PLAIN, look)
    else:
        at_end = cursor.atBlockEnd()
        below = PLAIN if shape.kind in HEADINGS and at_end else _below(shape)
        cursor.insertBlock(block_format(below, look), char_format((), below.kind, look))
    cursor.endEditBlock()


def _below(shape: Shape) -> Shape:
    if shape.kind == "nothing":
        return PLAIN
    return replace(shape, apart=False, quote_apart=False)


def erase_back(cursor: QTextCursor, look: Look) -> bool:
    """What Backspace does at the start of a row; False where it is Qt's to do."""
    if cursor.hasSelection():
        remove_selection(cursor, look)
        return True
    if not cursor.atBlockStart():
        return False
    block = cursor.block()
    above = block.previous()
    shape = shape_at(cursor)
    if shape.marker:
        unnest(cursor, look)
    elif shape.quoted and not (above.isValid() and _shape(above).quoted):
        reshape_block(block, replace(shape, quoted=False), look)
    elif not above.isValid():
        if shape.kind in HEADINGS:
            reshape_block(block, PLAIN, look)
    elif shape.kind == "exhibit" and above.length() > 1:
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    elif _shape(above).kind == "exhibit" and block.length() > 1:
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
    else:
        join(above, look)
    return True


def erase_forward(cursor: QTextCursor, look: Look) -> bool:
    """What Delete does at the end of a row; False where it is Qt's to do."""
    if cursor.hasSelection():
        remove_selection(cursor, look)
        return True
    if not cursor.atBlockEnd():
        return False
    block = cursor.block()
    below = block.next()
    if below.isValid():
        if block.length() > 1 and _shape(below).kind == "exhibit":
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, KEEP)
        elif below.length() > 1 and shape_at(cursor).kind == "exhibit":
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        else:
            join(block, look)
    return True


def join(block: QTextBlock, look: Look) -> None:
    """Make one row of a block and the one below; an empty one gives way to the other's shape."""
    below = block.next()
    shape = _shape(below) if block.length() == 1 else _shape(block)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.beginEditBlock()
    cursor.deleteChar()
    reshape_block(cursor.block(), shape, look)
    restyle_block(cursor.block(), look)
    cursor.endEditBlock()


def insert_exhibit(cursor: QTextCursor, ref: str, look: Look) -> None:
    """Place an exhibit in a row of its own and leave the caret in the row below."""
    cursor.beginEditBlock()
    remove_selection(cursor, look)
    if cursor.block().length() > 1:
        if cursor.atBlockStart():
            _push_down(cursor, PLAIN, look)
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        elif cursor.atBlockEnd():
            cursor.insertBlock(block_format(PLAIN, look), char_format((), "paragraph", look))
        else:
            cursor.insertBlock(block_format(_below(shape_at(cursor)), look))
            _push_down(cursor, PLAIN, look)
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    reshape_block(cursor.block(), EXHIBIT, look)
    cursor.insertText(ATOM_LETTER, exhibit_format(ref))
    if not cursor.block().next().isValid():
        cursor.insertBlock(block_format(PLAIN, look), char_format((), "paragraph", look))
    else:
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    cursor.endEditBlock()

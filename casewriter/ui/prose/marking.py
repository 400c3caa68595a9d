"""Commands on the letters of a selection: marks and links."""

import re
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from casewriter.prose.codec import LINK_SCHEMES
from casewriter.prose.ink import Gone, is_ink, without_ink
from casewriter.prose.nodes import (
    MARK_ORDER,
    Em,
    Lang,
    LanguageTag,
    Link,
    LinkTarget,
    Mark,
    Strong,
    Subscript,
    Superscript,
    Underline,
)
from casewriter.ui.prose.formats import (
    ATOM,
    Look,
    char_format,
    letter_format,
    letter_of,
    marks_of,
    shape_of,
)

Marks = tuple[Mark, ...]

SCHEMED = re.compile(rf"(?:{'|'.join(LINK_SCHEMES)})\S+", re.IGNORECASE)
MAILBOX = re.compile(r"[^\s/@:]+@[^\s/@:]+\.[^\s/@:]+")
PAGE = re.compile(r"[^\s/@:?#]+\.[^\s/@:?#]+(?::\d+)?(?:[/?#]\S*)?")

EXCLUSIVE: dict[type[Mark], type[Mark]] = {Superscript: Subscript, Subscript: Superscript}
"""A letter is raised or lowered, not both."""

SWITCHED: tuple[Mark, ...] = (Strong(), Em(), Underline(), Superscript(), Subscript())
"""The marks that a key or a button turns on and off."""


def with_mark(marks: Marks, mark: Mark) -> Marks:
    """The marks and one more, in canonical order; one of the same kind is replaced."""
    others = [m for m in marks if type(m) not in {type(mark), EXCLUSIVE.get(type(mark))}]
    return in_order((*others, mark))


def without(marks: Marks, kind: type[Mark | Gone]) -> Marks:
    """The marks but those of one kind."""
    return tuple(mark for mark in marks if not isinstance(mark, kind))


class Span(NamedTuple):
    """A stretch of equal letters: where it is, its marks, its row's kind, what its blanks mean."""

    position: int
    length: int
    marks: Marks
    kind: str
    standing_for: str


def spans(cursor: QTextCursor) -> list[Span]:
    """The stretches of letters that are selected; atoms are left out."""
    found: list[Span] = []
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() < end:
        kind = shape_of(block.blockFormat()).kind
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            form = fragment.charFormat()
            first = max(start, fragment.position())
            last = min(end, fragment.position() + fragment.length())
            if first < last and not form.hasProperty(ATOM):
                found.append(Span(first, last - first, marks_of(form), kind, letter_of(form)))
            iterator += 1
        block = block.next()
    return found


def remark(cursor: QTextCursor, change: Callable[[Marks], Marks], look: Look) -> None:
    """Change the marks of all selected letters."""
    found = spans(cursor)
    brush = QTextCursor(cursor.document())
    brush.beginEditBlock()
    for position, length, marks, kind, standing_for in found:
        brush.setPosition(position)
        brush.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        changed = change(marks)
        brush.setCharFormat(
            letter_format(standing_for, changed, kind, look)
            if standing_for
            else char_format(changed, kind, look)
        )
    brush.endEditBlock()


def carries(cursor: QTextCursor, mark: Mark) -> bool:
    """Whether every selected letter carries the mark."""
    found = spans(cursor)
    return bool(found) and all(mark in span.marks for span in found)


def toggle(cursor: QTextCursor, mark: Mark, look: Look) -> None:
    """Put the mark on all selected letters, or take it off where all carry it."""
    if carries(cursor, mark):
        remark(cursor, lambda marks: without(marks, type(mark)), look)
    else:
        remark(cursor, lambda marks: with_mark(marks, mark), look)


def format_at(block: QTextBlock, offset: int) -> QTextCharFormat | None:
    """The format of the letter that begins at an offset in a block."""
    iterator = block.begin()
    place = block.position() + offset
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if fragment.contains(place):
            return fragment.charFormat()
        iterator += 1
    return None


def _link(form: QTextCharFormat | None) -> Link | None:
    if form is None or form.hasProperty(ATOM):
        return None
    return next((mark for mark in marks_of(form) if isinstance(mark, Link)), None)


def pass_gone(cursor: QTextCursor, *, forward: bool) -> bool:
    """Go past letters that would give way, to those that can still be erased.

    Returns:
        Whether there were any.
    """
    move = QTextCursor.MoveOperation.NextCharacter
    if not forward:
        move = QTextCursor.MoveOperation.PreviousCharacter
    here, behind = cursor.position(), 0 if forward else -1
    while _is_gone(format_at(cursor.block(), cursor.positionInBlock() + behind)):
        cursor.movePosition(move)
    return cursor.position() != here


def _is_gone(form: QTextCharFormat | None) -> bool:
    return form is not None and any(isinstance(mark, Gone) for mark in marks_of(form))


def typing_marks(cursor: QTextCursor) -> Marks:
    """The marks of a letter typed here.

    They are those of the letter before, but none after an atom, and no link beyond its end.
    """
    block = cursor.block()
    offset = cursor.positionInBlock()
    after = format_at(block, offset)
    before = format_at(block, offset - 1) if offset else None
    near = before if offset else after
    if near is None or near.hasProperty(ATOM):
        return ()
    marks = without(marks_of(near), Gone)
    return marks if before and _link(before) == _link(after) else without(marks, Link)


def link_at(cursor: QTextCursor) -> tuple[int, int, str] | None:
    """Start, end and address of the link that the caret touches."""
    block = cursor.block()
    offset = cursor.positionInBlock()
    link = _link(format_at(block, offset)) or (
        _link(format_at(block, offset - 1)) if offset else None
    )
    if link is None:
        return None
    first = last = offset
    while first and _link(format_at(block, first - 1)) == link:
        first -= 1
    while _link(format_at(block, last)) == link:
        last += 1
    return block.position() + first, block.position() + last, link.attrs.href


def in_order(marks: Marks) -> Marks:
    """Marks in canonical order; ink lies above them all."""
    own = without_ink(marks)
    ink = tuple(mark for mark in marks if is_ink(mark))
    return (*sorted(own, key=lambda mark: MARK_ORDER.index(type(mark))), *ink)


def clear(cursor: QTextCursor, look: Look) -> None:
    """Take everything off the selected letters but what they mean: links and languages stay."""
    remark(
        cursor,
        lambda marks: tuple(m for m in marks if isinstance(m, Link | Lang) or is_ink(m)),
        look,
    )


def marks_at(cursor: QTextCursor) -> Marks:
    """The marks of the first selected letter, or of the letter before the caret."""
    block = cursor.document().findBlock(cursor.selectionStart())
    offset = cursor.selectionStart() - block.position()
    form = format_at(block, offset if cursor.hasSelection() else offset - 1)
    return () if form is None or form.hasProperty(ATOM) else marks_of(form)


def passage(cursor: QTextCursor) -> QTextCursor:
    """The selection, or the passage in another language around the caret."""
    here = next((mark for mark in marks_at(cursor) if isinstance(mark, Lang)), None)
    found = QTextCursor(cursor)
    if cursor.hasSelection() or here is None:
        return found
    block = cursor.block()
    first = last = cursor.positionInBlock()
    while first and _is_in(format_at(block, first - 1), here):
        first -= 1
    while _is_in(format_at(block, last), here):
        last += 1
    found.setPosition(block.position() + first)
    found.setPosition(block.position() + last, QTextCursor.MoveMode.KeepAnchor)
    return found


def _is_in(form: QTextCharFormat | None, language: Lang) -> bool:
    return form is not None and not form.hasProperty(ATOM) and language in marks_of(form)


def set_language(cursor: QTextCursor, tag: str, look: Look) -> None:
    """Mark the selected letters as a language, or as that of the text where the tag is empty."""
    if tag:
        language = Lang(LanguageTag(tag))
        remark(cursor, lambda marks: with_mark(marks, language), look)
    else:
        remark(cursor, lambda marks: without(marks, Lang), look)


def set_link(cursor: QTextCursor, address: str, look: Look) -> None:
    """Make the selected letters a link, or no link where the address is empty."""
    if address:
        link = Link(LinkTarget(address))
        remark(cursor, lambda marks: with_mark(marks, link), look)
    else:
        remark(cursor, lambda marks: without(marks, Link), look)


def address_of(typed: str) -> str:
    """The address that somebody meant; empty where it leads neither to a page nor to a mailbox."""
    address = typed.strip()
    if SCHEMED.fullmatch(address):
        return address
    if MAILBOX.fullmatch(address):
        return f"mailto:{address}"
    return f"https://{address}" if PAGE.fullmatch(address) else ""

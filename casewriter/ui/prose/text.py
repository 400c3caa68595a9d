"""Writing in a tree of prose: what keys, pointer, input methods and the clipboard do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from casewriter.prose.nodes import Exhibit, HardBreak, Link
from casewriter.ui.prose import marking, moving, places, shaping, tidying
from casewriter.ui.prose.dragging import ExhibitDrag
from casewriter.ui.prose.formats import ATOM_LETTER, BREAK_LETTER, Atom
from casewriter.ui.prose.keys import Press, press_of
from casewriter.ui.prose.lettering import LetteredText
from casewriter.ui.prose.names import Names
from casewriter.ui.prose.to_document import insert_units

NATIVE = QKeySequence.SequenceFormat.NativeText
NO_BREAK_SPACE = "\u00a0"


class ProseText(LetteredText):
    """A text that a person writes in, held to the closed set of nodes.

    Attributes:
        language: of the text, as a BCP 47 tag: its typography is minded while it is typed.
        tidies: whether it is to be minded.
        asks_for_sources: whether @ is a wish for a source rather than a letter.
        at_typed: the writer typed @ and was not writing an address; nothing was written.
        link_asked: the writer wants what is selected to lead somewhere.
        opened: the writer asks for what an atom stands for; its position and the atom.
        left: Enter or Escape in a note.
        menu_wanted: a menu is about to open: the menu, and the position it is asked for at.
    """

    opened = Signal(int, object)
    left = Signal()
    menu_wanted = Signal(object, int)
    at_typed = Signal()
    link_asked = Signal()

    def __init__(
        self, names: Names, font: QFont, parent: QWidget | None = None, *, one_line: bool = False
    ) -> None:
        super().__init__(names, font, parent, one_line=one_line)
        self.language = "en"
        self.asks_for_sources = False
        self.tidies: Callable[[], bool] = lambda: True
        self._drag = ExhibitDrag(self)
        self._arrived: tuple[int, int] | None = None

    # Writing.

    def type_text(self, text: str) -> None:
        """Write letters at the caret as the writer's typing."""
        self.finish_showing()
        cursor = self.textCursor()
        marks = self.marks()
        with self.one_step(alone=False):
            if cursor.hasSelection():
                shaping.remove_selection(cursor, self._look)
                marks = marking.typing_marks(cursor)
            if not self._one_line:
                shaping.leave_exhibit(cursor, self._look)
            kind = shaping.shape_at(cursor).kind
            insert_units(cursor, [(letter, marks) for letter in text], kind, self._look)
        self._go(cursor)
        self._tidy(text)

    def _may_cite_here(self) -> bool:
        cursor = self.textCursor()
        text = cursor.block().text()
        here = places.letters_before(text, cursor.selectionStart() - cursor.block().position())
        # Behind a letter the sign belongs to a mail address.
        return self.asks_for_sources and not text[max(0, here - 1) : here].isalnum()

    def remove_selection(self) -> None:
        """Take out what is selected, as a step of its own."""
        cursor = self.textCursor()
        with self.one_step(alone=True):
            shaping.remove_selection(cursor, self._look)
        self._go(cursor)

    def _tidy(self, typed: str) -> None:
        """Write as the language does; each time a step that undo takes back alone."""
        if len(typed) != 1 or not self.tidies():
            return
        cursor = self.textCursor()
        marker = "" if self._one_line or typed != " " else tidying.list_begun(cursor)
        if marker:
            with self.one_step(alone=True):
                tidying.begin_list(cursor, marker, self._look)
            self._go(cursor)
        elif (stretch := tidying.mending(cursor, self.language)) is not None:
            with self.one_step(alone=True):
                tidying.mend(cursor, stretch, self._look)

    def break_line(self) -> None:
        """Start a new line inside the row."""
        cursor = self.textCursor()
        marks = marking.without(self.marks(), Link)
        with self.one_step(alone=False):
            shaping.remove_selection(cursor, self._look)
            shaping.leave_exhibit(cursor, self._look)
            insert_units(cursor, [(BREAK_LETTER, HardBreak())], "paragraph", self._look)
        self._go(cursor)
        self._set_typing_marks(marks)

    def insert_atom(self, atom: Atom) -> int:
        """Put an atom at the caret and return its position; a selection gives way to it."""
        self.finish_showing()
        cursor = self.textCursor()
        with self.one_step(alone=True):
            shaping.remove_selection(cursor, self._look)
            shaping.leave_exhibit(cursor, self._look)
            insert_units(cursor, [(ATOM_LETTER, atom)], "paragraph", self._look)
        self._go(cursor)
        return cursor.position() - 1

    def insert_exhibit(self, ref: str) -> None:
        """Place an exhibit in a row of its own."""
        self.finish_showing()
        cursor = self.textCursor()
        with self.one_step(alone=True):
            shaping.insert_exhibit(cursor, ref, self._look)
        self._go(cursor)

    def move_rows(self, *, down: bool) -> None:
        """Move the selected paragraphs, items or exhibits past their neighbour."""
        self.finish_showing()
        cursor, document, rows = self.textCursor(), self.document(), self.rows()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(cursor.selectionEnd()).blockNumber()
        anchor, position = cursor.anchor(), cursor.position()
        start, end = moving.selected(rows, first.blockNumber(), last)
        origin = document.findBlockByNumber(start).position()
        moved, now = (moving.down if down else moving.up)(rows, start, end)
        if now == start:
            return
        self.rearrange(moved)
        shift = document.findBlockByNumber(now).position() - origin
        cursor.setPosition(anchor + shift)
        cursor.setPosition(position + shift, QTextCursor.MoveMode.KeepAnchor)
        self._go(cursor)

    def shape_command(self, command: shaping.Command) -> None:
        """Run one of the commands of `shaping` on the selection."""
        self.finish_showing()
        cursor = self.textCursor()
        with self.one_step(alone=True):
            command(cursor, self._look)
        self._caret_moved()

    def _enter(self) -> None:
        marks = marking.without(self.marks(), Link)
        cursor = self.textCursor()
        with self.one_step(alone=False):
            shaping.split(cursor, self._look)
        self._go(cursor)
        if not cursor.block().text():
            self._set_typing_marks(marks)

    def _erase(self, *, forward: bool) -> bool:
        cursor = self.textCursor()
        if self._one_line and not cursor.hasSelection():
            return False
        if not cursor.hasSelection() and marking.pass_gone(cursor, forward=forward):
            self._go(cursor)
        erase = shaping.erase_forward if forward else shaping.erase_back
        with self.one_step(alone=False):
            did = erase(cursor, self._look)
        if not did:
            return False
        self._go(cursor)
        self._caret_moved()
        return True

    def _tab(self, *, back: bool) -> bool:
        cursor = self.textCursor()
        if self._one_line or self.isReadOnly() or not shaping.shape_at(cursor).depth:
            return False
        if self._arrived == self._standing():
            # Whoever only passes through by Tab changes no list on the way.
            return False
        if not (shaping.can_unnest if back else shaping.can_nest)(cursor):
            # What is typed next belongs into this item, not into the next field.
            return True
        with self.one_step(alone=True):
            (shaping.unnest if back else shaping.nest)(cursor, self._look)
        self.state_changed.emit()
        return True

    def _standing(self) -> tuple[int, int]:
        return self.textCursor().position(), self.document().revision()

    def _open_selected(self) -> bool:
        cursor = self.textCursor()
        found = places.selected_atom(cursor)
        if found is None:
            return False
        self.opened.emit(cursor.selectionStart(), found)
        return True

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Write, or do what the key means in a text of rows; undoing is the window's."""
        if self._pressed(press_of(e), e):
            e.accept()
            return
        if press_of(e) in {Press.HISTORY, Press.LEAVE}:
            e.ignore()
        else:
            super().keyPressEvent(e)

    def _pressed(self, press: Press, e: QKeyEvent) -> bool:
        """Do what a key means; False where that is not ours to do."""
        if press in {Press.LEAVE, Press.NEW_ROW} and self._one_line:
            self.left.emit()
            return True
        if press is Press.NEW_ROW and self._open_selected():
            return True
        if press is Press.LINK and self._may_link():
            self.link_asked.emit()
            return True
        return not self.isReadOnly() and self._write_key(press, e.text())

    def _write_key(self, press: Press, letters: str) -> bool:
        match press:
            case Press.LETTERS if letters == "@" and self._may_cite_here():
                self.at_typed.emit()
            case Press.LETTERS:
                self.type_text(letters)
            case Press.NEW_ROW:
                self._enter()
            case Press.NEW_LINE:
                self.break_line()
            case Press.NO_BREAK:
                self.type_text(NO_BREAK_SPACE)
            case Press.PLAIN_LETTERS:
                self.clear_marks()
            case Press.ROWS_UP | Press.ROWS_DOWN if not self._one_line:
                self.move_rows(down=press is Press.ROWS_DOWN)
            case Press.CUT:
                self.copy()
                with self.one_step(alone=True):
                    self._erase(forward=False)
            case Press.ERASE_BACK | Press.ERASE_FORWARD:
                return self._erase(forward=press is Press.ERASE_FORWARD)
            case _:
                return False
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take letters from an input method; nothing else changes while they are being formed."""
        cursor = self.textCursor()
        told = self._told
        with self.one_step(alone=False):
            if event.commitString() and not self.isReadOnly():
                if cursor.hasSelection():
                    shaping.remove_selection(cursor, self._look)
                if not self._composing and not self._one_line:
                    shaping.leave_exhibit(cursor, self._look)
                self._go(cursor)
            self._composing = bool(event.preeditString())
            super().inputMethodEvent(event)
            if not self._composing:
                self._text_changed()
        if self._composing:
            return
        waiting, self._waiting = self._waiting, None
        # What was written meanwhile has been told and is newer than what was to be shown.
        if waiting is not None and self._told == told:
            self._show(waiting)
        elif event.commitString() and not self.isReadOnly():
            self._tidy(event.commitString())

    # Pointer and keys that belong to others.

    def event(self, e: QEvent) -> bool:
        """Leave undo and redo to the window's history; nest items by Tab before the focus goes."""
        if e.type() in {QEvent.Type.KeyPress, QEvent.Type.InputMethod}:
            self.finish_showing()
        if not isinstance(e, QKeyEvent):
            return super().event(e)
        press = press_of(e)
        if e.type() == QEvent.Type.ShortcutOverride and press is Press.HISTORY:
            e.ignore()
            return False
        if e.type() == QEvent.Type.ShortcutOverride and press is Press.LINK and self._may_link():
            # As in Word; with nothing selected the key is the window's.
            e.accept()
            return True
        nests = e.type() == QEvent.Type.KeyPress and press in {Press.DEEPER, Press.HIGHER}
        if nests and self._tab(back=press is Press.HIGHER):
            e.accept()
            return True
        return super().event(e)

    def _may_link(self) -> bool:
        return self.textCursor().hasSelection() and not self.isReadOnly()

    def focusInEvent(self, e: QFocusEvent) -> None:
        """Remember where the keyboard came in by Tab."""
        super().focusInEvent(e)
        by_tab = e.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self._arrived = self._standing() if by_tab else None

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """Qt's menu without its own undo and redo, which would be grey for ever."""
        menu = self.createStandardContextMenu(e.pos())
        for action in menu.actions():
            if action.objectName() in {"edit-undo", "edit-redo"}:
                menu.removeAction(action)
        self._offer_words(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, self.cursorForPosition(e.pos()).position())
        menu.popup(e.globalPos())

    def _offer_words(self, menu: QMenu) -> None:
        """Offer behind *Paste* to paste the words alone."""
        shown = menu.actions()
        paste = next((at for at, one in enumerate(shown) if one.objectName() == "edit-paste"), None)
        if paste is None:
            return
        words = QAction(QCoreApplication.translate("ProseActions", "Paste as text only"), menu)
        words.setText(f"{words.text()}\t{QKeySequence('Ctrl+Shift+V').toString(NATIVE)}")
        words.setEnabled(shown[paste].isEnabled())
        words.triggered.connect(lambda _checked=False: self.paste_words())
        behind = [action for action in shown[paste + 1 :] if action.isVisible()][:1]
        if behind:
            menu.insertAction(behind[0], words)
        else:
            menu.addAction(words)

    def paint_more(self, painter: QPainter) -> None:
        """Draw where a dragged exhibit would go."""
        self._drag.paint(painter)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Select the atom that was clicked; all open at once but exhibits, which can be dragged."""
        super().mouseReleaseEvent(e)
        if e.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        if (position := self._atom_under(e.position().toPoint())) is not None:
            self.setTextCursor(places.selecting_atom(self.document(), position))
            if not isinstance(places.selected_atom(self.textCursor()), Exhibit):
                self._open_selected()

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        """Open the atom that was clicked twice; elsewhere select a word."""
        position = self._atom_under(e.position().toPoint())
        if position is None:
            super().mouseDoubleClickEvent(e)
        else:
            self.setTextCursor(places.selecting_atom(self.document(), position))
            self._open_selected()

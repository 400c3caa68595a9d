"""The editor of an answer's prose: tools, text, notes, and room for the word ruler."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from casewriter.prose.nodes import Citation, CrossReference, Doc, Footnote, Value
from casewriter.ui import theme
from casewriter.ui.prose import marking, places
from casewriter.ui.prose.actions import AT_SIGN, CITATION, Actions
from casewriter.ui.prose.colours import colours_of
from casewriter.ui.prose.formats import Atom
from casewriter.ui.prose.inked_places import lay_ink
from casewriter.ui.prose.lines import line_at, positions_of
from casewriter.ui.prose.links import LinkBar
from casewriter.ui.prose.names import Names
from casewriter.ui.prose.notes import NotesPanel
from casewriter.ui.prose.rows import Row
from casewriter.ui.prose.text import ProseText
from casewriter.ui.prose.toolbar import Toolbar
from casewriter.ui.prose.tools_in_sight import ToolsInSight
from casewriter.ui.tokens import RADIUS_BUTTON

KEEP, KEEP_NOT = QTextCursor.MoveMode.KeepAnchor, QTextCursor.MoveMode.MoveAnchor
DRAG_MARGIN = 60
"""Pixels that stay in sight around an exhibit that is being dragged."""

FRAME = 3
"""Room for the widest focus ring, that of high contrast."""


class ProseEditor(QFrame):
    """An answer that is written as it will look, held to the nodes of prose.

    Undoing is not done here: the editor leaves those keys to the window, whose history knows the
    whole case. Places of the caret count letters, not UTF-16 units; the end of each row and each
    atom counts as one.

    Attributes:
        names: what stands for the things that the text mentions.
        changed: the writer changed the text; not sent by `show_doc`.
        stepped: what was changed until now is one step of work, what follows another.
        focused: the editor, with its tools and notes, got or lost the keyboard.
        caret_moved: number of the row, and letters before the caret in it.
        wanted: the writer asks for one of `actions.OFFERS`, or for sources by `AT_SIGN`; the page
            answers with `insert_atom`, `insert_exhibit` or `type_at_sign`.
        opened: the writer opens the citation, reference, value or exhibit given.
        text_added: a note got its field: the text in it.
    """

    changed = Signal()
    stepped = Signal()
    focused = Signal(bool)
    caret_moved = Signal(int, int)
    wanted = Signal(str)
    opened = Signal(object)
    text_added = Signal(object)

    def __init__(
        self, names: Names, parent: QWidget | None = None, *, offers: Collection[str] = ()
    ) -> None:
        super().__init__(parent)
        self._has_focus = False
        self.names = names
        self.text = ProseText(names, theme.reading_font(), self)
        self._notes = NotesPanel(names, theme.font("help"), self)
        self._current = self.text
        self.commands = Actions(lambda: self._current, self.text, self)
        self.text.asks_for_sources = CITATION in offers
        self._notes.set_asks_for_sources(asks=CITATION in offers)
        self._toolbar = Toolbar(self.commands, offers, self)
        self._links = LinkBar(self)
        self._foot = QWidget(self)
        self._lay_out()
        self._connect()
        self._set_words()
        self.commands.refresh()

    def _lay_out(self) -> None:
        # The tools stay, quiet, while nobody writes: nothing jumps under the pointer.
        self._toolbar.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(FRAME, FRAME, FRAME, FRAME)
        column.setSpacing(0)
        self._room = QWidget(self)
        head = QWidget(self)
        over = QVBoxLayout(head)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(0)
        over.addWidget(self._toolbar)
        over.addWidget(self._links)
        self._tools = ToolsInSight(head, self._room, self)
        for widget in (self._room, self.text, self._notes, self._foot):
            column.addWidget(widget)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        self._foot.hide()
        QWidget.setTabOrder(self._toolbar, self._links)
        QWidget.setTabOrder(self._links, self.text)

    def _connect(self) -> None:
        self.addActions(self.commands.every())
        self.setFocusProxy(self.text)
        self.text.edited.connect(self._edited)
        self.text.all_shown.connect(self._show_notes)
        self.text.stepped.connect(self.stepped)
        self.text.caret_moved.connect(self.caret_moved)
        self.text.opened.connect(self._opened)
        self.text.dragged_to.connect(self._keep_in_sight)
        self.text.at_typed.connect(partial(self.wanted.emit, AT_SIGN))
        self.text.state_changed.connect(self.commands.refresh)
        self._notes.added.connect(self.text_added)
        self._notes.edited.connect(self._note_edited)
        self._notes.stepped.connect(self.stepped)
        self._notes.left.connect(self._back_to_mark)
        self._notes.opened.connect(self.opened)
        self._notes.at_typed.connect(partial(self.wanted.emit, AT_SIGN))
        self._notes.state_changed.connect(self.commands.refresh)
        self.commands.link_wanted.connect(self._ask_link)
        for asking in (self.text, self._notes):
            asking.link_asked.connect(self.commands.link_wanted)
        self.commands.note_wanted.connect(self.insert_note)
        self.commands.wanted.connect(self.wanted)
        self._links.chosen.connect(self._link)
        self._links.closed.connect(self._close_links)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    # What is written.

    def doc(self) -> Doc:
        """The tree as it stands; canonical."""
        return self.text.doc()

    def show_doc(self, doc: Doc) -> None:
        """Show a canonical tree; what it shares with the present one is not touched."""
        self.text.show_doc(doc)

    def show_ink(self, rows: tuple[Row, ...]) -> None:
        """Show the same text with other ink, in its notes as well; not counted as an edit."""
        if rows != self.text.rows():
            lay_ink(self.text, rows)
            self._notes.show_ink([note.content for _, note in self.text.notes()])

    @property
    def is_laid(self) -> bool:
        """Whether all of the text and its notes is on the screen."""
        return self.text.is_laid and self._notes.is_laid

    def caret(self) -> int:
        """The place of the caret."""
        return self.text.caret()

    def place_caret(self, place: int) -> None:
        """Put the caret at a place."""
        self.text.place_caret(place)

    def place_caret_later(self, place: int) -> None:
        """Put the caret at a place as soon as the text is there, which is shown in slices."""
        self.text.place_caret_later(place)

    def caret_rect(self) -> QRect:
        """Where the caret is drawn, in the editor's coordinates, for the page to keep in sight."""
        where = self._current
        rect = where.cursorRect()
        return QRect(where.viewport().mapTo(self, rect.topLeft()), rect.size())

    def select_letters(self, line: int, start: int, end: int) -> None:
        """Select letters of a line, counted as `prose.spoken` gives lines; notes are lines."""
        found = self._line(line)
        if found is None:
            return
        text, block = found
        cursor = QTextCursor(block)
        for place, mode in ((start, KEEP_NOT), (end, KEEP)):
            units = places.units_before(block.text(), place)
            cursor.setPosition(block.position() + min(units, block.length() - 1), mode)
        text.setTextCursor(cursor)
        self._current = text

    def show_hits(self, hits: Collection[tuple[int, int, int]]) -> None:
        """Mark what was looked for: line, start and end of each place."""
        marked = positions_of(hits, self.text, self._notes)
        for text in self.texts():
            text.show_hits(marked.get(text, []))

    def _line(self, line: int) -> tuple[ProseText, QTextBlock] | None:
        return line_at(line, self.text, self._notes)

    def insert_atom(self, atom: Citation | CrossReference | Value) -> None:
        """Put a citation, reference or value where the writer was writing."""
        self._current.insert_atom(atom)
        self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_exhibit(self, ref: str) -> None:
        """Place a table, indicators, timeline or figure at the caret."""
        self.text.insert_exhibit(ref)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def replace_atom(self, atom: Atom) -> None:
        """Put another atom in the place of the one that is selected."""
        cursor = self._current.textCursor()
        if places.selected_atom(cursor) is not None:
            with self._current.one_step(alone=True):
                self._current.set_atom(cursor.selectionStart(), atom)
        self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_atom(self) -> None:
        """Take the atom that is selected out of the text."""
        if places.selected_atom(self._current.textCursor()) is not None:
            self._current.remove_selection()
        self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    def type_at_sign(self, more: str) -> None:
        """Write the @ sign after all, and what was typed behind it."""
        self._current.type_text(f"@{more}")
        self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_note(self) -> None:
        """Put a note after the selection and go to write it."""
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.text.setTextCursor(cursor)
        position = self.text.insert_atom(Footnote())
        places = [place for place, _ in self.text.notes()]
        self._notes.write_in(places.index(position))

    def texts(self) -> tuple[ProseText, ...]:
        """The text, and those of its notes that have their fields."""
        return (self.text, *self._notes.present())

    # How it looks.

    def set_placeholder(self, words: str) -> None:
        """What an empty answer asks for."""
        self.text.setPlaceholderText(words)

    def set_title(self, words: str) -> None:
        """What screen readers call the text: the question."""
        self.text.setAccessibleName(words)

    def set_language(self, tag: str) -> None:
        """The language of the edition, as a BCP 47 tag, for line breaks and screen readers."""
        locale = QLocale(tag)
        self.text.setLocale(locale)
        self.text.language = tag
        self._notes.setLocale(locale)
        self._notes.set_language(tag)

    def set_tidies(self, tidies: Callable[[], bool]) -> None:
        """Say when typography is to be minded while words are typed; it always is by itself."""
        self.text.tidies = tidies
        self._notes.set_tidies(tidies)

    def set_reading_font(self, font: QFont) -> None:
        """Show the words in another font."""
        self.text.set_reading_font(font)
        self._notes.set_font(theme.font("help"))

    def only_read(self) -> None:
        """Let the text be read, chosen and copied; what changes it is out of sight."""
        self.text.setReadOnly(True)
        self._notes.only_read()
        self._toolbar.hide()
        self._room.hide()
        self.commands.refresh()

    def set_foot(self, widget: QWidget) -> None:
        """Put the word ruler, or whatever belongs there, at the foot of the frame."""
        layout = self._foot.layout()
        assert layout is not None
        layout.addWidget(widget)
        self._foot.show()

    def refresh_names(self) -> None:
        """Draw citations and references anew, after a source or a table was renamed."""
        for text in self.texts():
            text.refresh_names()

    # Notes and links.

    def _edited(self) -> None:
        self._show_notes()
        self.changed.emit()

    def _show_notes(self) -> None:
        had_focus = self._current is not self.text
        self._notes.show_notes([note.content for _, note in self.text.notes()])
        if had_focus and not self._notes.holds(self._current):
            self._current = self.text

    def _note_edited(self, index: int, content: object) -> None:
        notes = self.text.notes()
        if index < len(notes) and isinstance(content, tuple):
            self.text.set_atom(notes[index][0], Footnote(content))

    def _back_to_mark(self, index: int) -> None:
        cursor = self.text.textCursor()
        cursor.setPosition(self.text.notes()[index][0] + 1)
        self.text.setTextCursor(cursor)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _opened(self, position: int, atom: object) -> None:
        if isinstance(atom, Footnote):
            places = [place for place, _ in self.text.notes()]
            self._notes.write_in(places.index(position))
        else:
            self.opened.emit(atom)

    def _keep_in_sight(self, at: QPoint) -> None:
        """Scroll the page while an exhibit is dragged towards its edge."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        desk = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and desk is not None:
            place = self.text.viewport().mapTo(desk, at)
            area.ensureVisible(place.x(), place.y(), 0, DRAG_MARGIN)

    def _ask_link(self) -> None:
        touched = marking.link_at(self._current.textCursor())
        self._links.ask(touched[2] if touched else "")
        self.commands.refresh()

    def _link(self, address: str) -> None:
        self._current.set_link(address)
        self._close_links()

    def _close_links(self) -> None:
        self._links.hide()
        self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    # Focus and frame.

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, ProseText) and self.isAncestorOf(now):
            self._current = now
            self.commands.refresh()
        has_focus = self._is_mine(now)
        if has_focus == self._has_focus:
            return
        self._has_focus = has_focus
        self._toolbar.setEnabled(has_focus)
        self._tools.follow(on=has_focus)
        if not has_focus:
            self._links.hide()
        self.update()
        self.focused.emit(has_focus)

    def _is_mine(self, widget: QWidget | None) -> bool:
        # By parents, not isAncestorOf: a list that pops up is another window and still ours.
        while widget is not None and widget is not self:
            widget = widget.parentWidget()
        return widget is self

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Write where the paper was clicked beside the text."""
        self.text.setFocus(Qt.FocusReason.MouseFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_words()

    def _set_words(self) -> None:
        if not self.text.accessibleName():
            self.text.setAccessibleName(self.tr("Answer"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper and its edge, in the accent while it is written on."""
        colours = colours_of(self.palette())
        width = theme.current(self).focus_width if self._has_focus else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent if self._has_focus else colours.edge, width))
        painter.setBrush(colours.paper)
        inset = width / 2
        edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, RADIUS_BUTTON, RADIUS_BUTTON)
        painter.end()

"""The notes of a text at the foot of its editor, each a line to write in."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from casewriter.prose.nodes import Doc, NoteInline, Paragraph
from casewriter.ui.prose.colours import colours_of
from casewriter.ui.prose.inked_places import lay_ink
from casewriter.ui.prose.names import Names
from casewriter.ui.prose.rows import flatten
from casewriter.ui.prose.text import ProseText
from casewriter.ui.slices import Slices

NoteContent = tuple[NoteInline, ...]

FEWEST = 4
"""So many new notes get their fields at once; of more, some in each turn of the event loop."""


class NoteBox(QWidget):
    """The number of a note; a click leads back to its place in the text."""

    clicked = Signal()

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = str(number)
        self.setFixedSize(24, 24)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Lead back to the text."""
        self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number as it stands in the text."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 1.2))
        painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 3, 3)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colours.accent)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
        painter.end()


class NotesPanel(QWidget):
    """The notes in order, below a rule.

    Attributes:
        added: a note got its field: the text in it.
        edited: number of the note, from 0, and its new words.
        stepped: what was edited until now is one step of work, what follows another.
        left: the writer goes back to the note's mark in the text.
        opened: the writer opens the citation, reference or value given.
        at_typed: the writer typed @ to cite a source.
        link_asked: the writer wants what is selected to lead somewhere.
        state_changed: other marks hold at the caret of a note.
    """

    added = Signal(object)
    edited = Signal(int, object)
    stepped = Signal()
    left = Signal(int)
    opened = Signal(object)
    at_typed = Signal()
    link_asked = Signal()
    state_changed = Signal()

    def __init__(self, names: Names, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._font = font
        self._read_only = False
        self._language = "en"
        self._tidies: Callable[[], bool] = lambda: True
        self._asks = False
        self._rows: list[tuple[NoteBox, ProseText]] = []
        self._shown: list[NoteContent] = []
        self._wanted: list[NoteContent] = []
        self._slices = Slices(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 6, 16, 8)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_notes(self, notes: list[NoteContent]) -> None:
        """Show these notes; those that show their words already are left alone."""
        self._wanted = notes
        while len(self._rows) > len(notes):
            self._shown.pop()
            for widget in self._rows.pop():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        for place, (_, text) in enumerate(self._rows):
            self._show(place, text)
        if len(notes) - len(self._rows) < FEWEST:
            self._finish()
        elif not self._slices.is_busy:
            self._slices.begin(self._adding())
        # Behind the new fields: a field that comes later gets the keyboard only when it is shown.
        self.setVisible(bool(notes))

    def show_ink(self, notes: list[NoteContent]) -> None:
        """Show the same notes with other ink: whoever writes in one goes on where they were."""
        self._wanted = notes
        for place, (_, text) in enumerate(self._rows[: len(notes)]):
            if self._shown[place] != notes[place]:
                self._shown[place] = notes[place]
                lay_ink(text, flatten(Doc((Paragraph(notes[place]),))))

    def _show(self, place: int, text: ProseText) -> None:
        content = self._wanted[place]
        if self._shown[place] != content:
            self._shown[place] = content
            text.show_doc(Doc((Paragraph(content),)))

    @property
    def is_laid(self) -> bool:
        """Whether every note stands."""
        return not self._slices.is_busy

    def _adding(self) -> Iterator[None]:
        while len(self._rows) < len(self._wanted):
            self._add()
            yield

    def _finish(self) -> None:
        """Give each note its field now: somebody asks for it."""
        self._slices.stop()
        for _ in self._adding():
            pass

    def _add(self) -> None:
        index = len(self._rows)
        box = NoteBox(index + 1, self)
        text = ProseText(self._names, self._font, self, one_line=True)
        text.setReadOnly(self._read_only)
        text.language, text.tidies = self._language, self._tidies
        text.asks_for_sources = self._asks
        box.clicked.connect(partial(self.left.emit, index))
        text.left.connect(partial(self.left.emit, index))
        text.edited.connect(partial(self._edited, index))
        text.stepped.connect(self.stepped)
        text.opened.connect(lambda _position, atom: self.opened.emit(atom))
        text.at_typed.connect(self.at_typed)
        text.link_asked.connect(self.link_asked)
        text.state_changed.connect(self.state_changed)
        self._grid.addWidget(box, index, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, index, 1)
        self._rows.append((box, text))
        self._shown.append(())
        self._show(index, text)
        self._name(index)
        self.added.emit(text)

    def _edited(self, index: int) -> None:
        self._shown[index] = content = _content(self._rows[index][1])
        self.edited.emit(index, content)

    def texts(self) -> list[ProseText]:
        """The fields of the notes, in order."""
        self._finish()
        return [text for _, text in self._rows]

    def present(self) -> list[ProseText]:
        """The fields that stand already, in order."""
        return [text for _, text in self._rows]

    def holds(self, text: ProseText) -> bool:
        """Whether a text is the field of a note."""
        return any(text is field for _, field in self._rows)

    def write_in(self, index: int) -> None:
        """Put the caret at the end of a note."""
        text = self.texts()[index]
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        text.moveCursor(text.textCursor().MoveOperation.End)

    def only_read(self) -> None:
        """Let the notes be read, and no longer be changed."""
        self._read_only = True
        for _, text in self._rows:
            text.setReadOnly(True)

    def set_language(self, tag: str) -> None:
        """The language of the notes, as a BCP 47 tag."""
        self._language = tag
        for _, text in self._rows:
            text.language = tag

    def set_tidies(self, tidies: Callable[[], bool]) -> None:
        """Say when typography is to be minded while words are typed."""
        self._tidies = tidies
        for _, text in self._rows:
            text.tidies = tidies

    def set_asks_for_sources(self, *, asks: bool) -> None:
        """Let @ ask for sources in notes, too."""
        self._asks = asks
        for _, text in self._rows:
            text.asks_for_sources = asks

    def set_font(self, font: QFont) -> None:
        """Show the notes in another font."""
        self._font = font
        for _, text in self._rows:
            text.set_reading_font(font)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_words()

    def _set_words(self) -> None:
        for place in range(len(self._rows)):
            self._name(place)

    def _name(self, place: int) -> None:
        box, text = self._rows[place]
        text.setAccessibleName(self.tr("Note {number}").format(number=place + 1))
        text.setPlaceholderText(self.tr("Write the note"))
        box.setToolTip(self.tr("Back to the text"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rule off the notes from the text."""
        painter = QPainter(self)
        line = colours_of(self.palette()).line
        painter.fillRect(20, 0, self.width() - 40, 1, line)
        painter.end()


def _content(text: ProseText) -> NoteContent:
    block = text.doc().content[:1]
    return (
        cast("NoteContent", block[0].content) if block and isinstance(block[0], Paragraph) else ()
    )

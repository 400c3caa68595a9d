"""A tree of prose on the screen: shown, followed as it changes, and painted."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from casewriter.prose.nodes import Doc, Footnote
from casewriter.ui import theme
from casewriter.ui.prose import places
from casewriter.ui.prose.chips import Chips
from casewriter.ui.prose.colours import colours_of
from casewriter.ui.prose.formats import (
    INLINE_OBJECT,
    KIND,
    Atom,
    Look,
    atom_format,
    block_format,
    look_of,
    shape_of,
)
from casewriter.ui.prose.from_document import Reading
from casewriter.ui.prose.laying import Laying
from casewriter.ui.prose.markers import paint_markers
from casewriter.ui.prose.names import Names
from casewriter.ui.prose.rows import Row, flatten, gather, settle
from casewriter.ui.prose.to_document import reshape_block, restyle_block, show_rows
from casewriter.ui.prose.underlay import Underlay

DOCUMENT_MARGIN = 20.0
LINES_AT_LEAST = 4
NOTE_MARGIN = 3.0


class ProseSurface(QTextEdit):
    """Qt's editor holding one tree, as high as its words; `one_line` is for the text of a note.

    Attributes:
        underlay: what lies under the words.
        edited: the tree changed, and not because another one was shown.
        all_shown: a long text that was laid in slices lies there whole.
        stepped: what was edited until now is one step of work, what follows another.
        dragged_to: an exhibit is being dragged to this point of the viewport.
    """

    edited = Signal()
    all_shown = Signal()
    stepped = Signal()
    dragged_to = Signal(object)

    def __init__(
        self, names: Names, font: QFont, parent: QWidget | None = None, *, one_line: bool = False
    ) -> None:
        super().__init__(parent)
        self._names = names
        self._one_line = one_line
        self._reading_font = font
        self._composing = False
        self._waiting: tuple[Row, ...] | None = None
        self._busy = False
        self._held = 0
        self._settled: tuple[Row, ...] | None = None
        self._touched: tuple[int, int] | None = None
        self._block_count = 1
        self._chips = Chips(names, self)
        self._look = self._look_now()
        self.underlay = Underlay(self)

        document = self.document()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(NOTE_MARGIN if one_line else DOCUMENT_MARGIN)
        document.setDefaultFont(font)
        document.documentLayout().registerHandler(INLINE_OBJECT, self._chips)
        show_rows(flatten(Doc()), document, self._look)
        self._reading = Reading(document)
        self._laying = Laying(self, self)
        self._caret_to_be: int | None = None
        self._told = self.rows()

        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        document.contentsChange.connect(self._take_up)
        document.documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._text_changed)
        self._fit(document.size())

    # What the text says.

    @property
    def names(self) -> Names:
        """The names of what the text mentions."""
        return self._names

    @property
    def conversions(self) -> int:
        """How many blocks were read from the document so far."""
        return self._reading.conversions

    def rows(self) -> tuple[Row, ...]:
        """The rows as a reader sees them, or will when all of them are laid."""
        return self._laying.wanted or self.laid_rows()

    def doc(self) -> Doc:
        """The tree as it stands."""
        return gather(self.rows())

    def show_doc(self, doc: Doc) -> None:
        """Show a tree, changing only what differs; not counted as an edit."""
        self._show(flatten(doc))

    def _show(self, rows: tuple[Row, ...]) -> None:
        if self._composing:
            self._waiting = rows
            return
        if self._laying.start(rows):
            self._told = rows
            return
        self._laying.stop()
        self.lay_rows(rows)
        self.laid()

    def show_ink(self, rows: tuple[Row, ...]) -> None:
        """Show the same text with other ink; not counted as an edit."""
        self.finish_showing()
        self.lay_rows(rows)
        self._told = self.rows()
        self._number_notes()

    @property
    def is_composing(self) -> bool:
        """Whether an input method is forming letters."""
        return self._composing

    @property
    def is_laid(self) -> bool:
        """Whether all of the text is on the screen."""
        return self._laying.wanted is None

    def finish_showing(self) -> None:
        """Show all that is still to be shown, at once: somebody writes in it."""
        self._laying.finish()

    def lay_rows(self, rows: tuple[Row, ...]) -> None:
        """Make the text be these rows, changing only what differs; not counted as an edit."""
        self._busy = True
        show_rows(rows, self.document(), self._look, self._reading.by_block)
        # They lie as they should: nothing of them is to be mended with the next edit.
        self._touched, self._block_count = None, self.document().blockCount()
        self._busy = False

    def laid_rows(self) -> tuple[Row, ...]:
        """The rows that lie there."""
        if self._settled is None:
            self._settled = settle(self._reading.rows())
        return self._settled

    def laid(self) -> None:
        """Take up that all rows lie there."""
        self._told = self.rows()
        self._number_notes()
        place, self._caret_to_be = self._caret_to_be, None
        if place is not None:
            self.place_caret(place)
        self.all_shown.emit()

    def notes(self) -> list[tuple[int, Footnote]]:
        """The notes with their positions, in order."""
        return self._reading.notes()

    def show_hits(self, found: list[tuple[int, int]]) -> None:
        """Mark stretches of the document that were looked for, from position to position."""
        form = QTextCharFormat()
        form.setBackground(colours_of(self.palette()).tint)
        form.setForeground(colours_of(self.palette()).tint_ink)
        self.underlay.show_hits(found, form)

    def set_atom(self, position: int, atom: Atom) -> None:
        """Put another atom in the place of one; the caret stays."""
        self.finish_showing()
        cursor = places.selecting_atom(self.document(), position)
        cursor.setCharFormat(atom_format(atom))

    # Following changes.

    def _take_up(self, position: int, _removed: int, added: int) -> None:
        first, last = self._reading.follow(position, added)
        self._settled = None
        if self._touched is not None:
            first, last = min(first, self._touched[0]), max(last, self._touched[1])
        self._touched = first, last
        self._number_notes()

    def _number_notes(self) -> None:
        before = self._chips.note_places
        self._chips.note_places = [position for position, _ in self.notes()]
        if len(before) != len(self._chips.note_places):
            self.viewport().update()

    def _text_changed(self) -> None:
        # Marking misspelt words tells of a change, too, in which no letter is another.
        if self._busy or self._touched is None:
            return
        if not self._composing:
            self._busy = True
            self._mend()
            self._busy = False
        self._tell()

    def _tell(self) -> None:
        if self._held:
            return
        rows = self.rows()
        if rows != self._told:
            self._told = rows
            self.edited.emit()

    @contextmanager
    def one_step(self, *, alone: bool) -> Iterator[None]:
        """Tell of all changes made inside at once; `alone`: they do not join those around them."""
        self.finish_showing()
        if alone:
            self.stepped.emit()
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1
            self._tell()
            if alone:
                self.stepped.emit()

    def rearrange(self, rows: tuple[Row, ...]) -> None:
        """Put other rows in the place of these, as one step of work."""
        self.finish_showing()
        with self.one_step(alone=True):
            show_rows(settle(rows), self.document(), self._look, self._reading.by_block)

    def _mend(self) -> None:
        """Make the looks of changed blocks, and all shapes, what the tree says they are."""
        touched, self._touched = self._touched, None
        document = self.document()
        joined = document.blockCount() < self._block_count
        if touched is not None:
            for number in range(touched[0], min(touched[1] + 1, document.blockCount())):
                block = document.findBlockByNumber(number)
                rows = self._reading.by_block[number]
                form = block.blockFormat()
                if len(rows) == 1 and (
                    shape_of(form) != rows[0].shape or not form.hasProperty(KIND)
                ):
                    reshape_block(block, rows[0].shape, self._look)
                if joined:
                    restyle_block(block, self._look)
        if not self._reading.is_one_to_one or self.rows() != self._reading.rows():
            show_rows(self.rows(), document, self._look, self._reading.by_block)
        self._block_count = document.blockCount()
        self._touched = None

    # The caret.

    def caret(self) -> int:
        """The caret's place: letters before it, each row's end and each atom counted as one."""
        return places.caret(self.textCursor())

    def places_of(self, cursor: QTextCursor) -> tuple[int, int]:
        """The places of anchor and caret, counted as `caret` does."""
        start = QTextCursor(cursor)
        start.setPosition(cursor.anchor())
        return places.caret(start), places.caret(cursor)

    def position_of(self, place: int) -> int:
        """Qt's position of such a place."""
        return places.position(self.document(), place)

    def place_caret(self, place: int) -> None:
        """Put the caret at such a place, or at the end where the text is shorter."""
        self.finish_showing()
        cursor = self.textCursor()
        cursor.setPosition(self.position_of(place))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def place_caret_later(self, place: int) -> None:
        """Put the caret at such a place once all rows are laid."""
        if self._laying.wanted is None:
            self.place_caret(place)
        else:
            self._caret_to_be = place

    # Looks.

    def set_reading_font(self, font: QFont) -> None:
        """Show the words in another font."""
        self._reading_font = font
        self.document().setDefaultFont(font)
        self._restyle()
        self._fit(self.document().size())

    def _look_now(self) -> Look:
        palette, tokens = self.palette(), theme.current(self)
        look = look_of(self._reading_font, palette.link().color(), palette.dark().color())
        come = QColor(tokens.ready), QColor(tokens.ready_tint)
        return replace(look, come=come, gone=(QColor(tokens.block), QColor(tokens.block_tint)))

    def _restyle(self) -> None:
        look = self._look_now()
        if look == self._look:
            return
        self._look = look
        self._busy = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            QTextCursor(block).setBlockFormat(block_format(shape_of(block.blockFormat()), look))
            restyle_block(block, look)
            block = block.next()
        cursor.endEditBlock()
        self._busy = False

    def refresh_names(self) -> None:
        """Draw the atoms anew, after something that they name was renamed."""
        self.document().markContentsDirty(0, self.document().characterCount())

    def _fit(self, size: QSizeF) -> None:
        lines = 1 if self._one_line else LINES_AT_LEAST
        least = lines * self._look.em * 1.7 + 2 * self.document().documentMargin()
        high = ceil(max(least, size.height()))
        if high != self.height():
            self.setFixedHeight(high)
            # A layout that is just giving this its width takes no note of another height.
            QTimer.singleShot(0, self, self.updateGeometry)

    def changeEvent(self, e: QEvent) -> None:
        """Keep the case's font when the application's changes, and follow its palette."""
        super().changeEvent(e)
        if e.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self.document().setDefaultFont(self._reading_font)
        elif e.type() == QEvent.Type.PaletteChange:
            self._restyle()
            self.underlay.refresh()

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the words, then bullets, numbers and bars beside them."""
        super().paintEvent(e)
        painter = QPainter(self.viewport())
        self._chips.draw_chosen(painter)
        if self._one_line:
            painter.end()
            return
        shift = self.shift()
        painter.translate(-shift)
        painter.setFont(self._reading_font)
        within = QRectF(e.rect()).translated(shift)
        colours = colours_of(self.palette())
        if self._reading.is_one_to_one:
            paint_markers(
                painter, self.document(), self.laid_rows(), self._look, colours, within=within
            )
        self.underlay.paint_margin(painter, within)
        self.paint_more(painter)
        painter.end()

    def paint_more(self, painter: QPainter) -> None:
        """Paint what lies above the words, in the document's coordinates."""

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        e.ignore()

    def _atom_under(self, point: QPoint) -> int | None:
        return places.atom_under(self.document(), QPointF(point) + self.shift())

    def shift(self) -> QPointF:
        """How far the text is scrolled: where a point of the viewport is in the document."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

"""How cells of a grid are drawn and edited."""

from functools import lru_cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casewriter.ui import theme
from casewriter.ui.fields.choosing import options_of
from casewriter.ui.fields.controls import Combo, Line, Passage
from casewriter.ui.fields.grid.model import MISFIT, PROPOSED, GridModel
from casewriter.ui.fields.labels import option_label
from casewriter.ui.glyphs import paint_glyph

SIDE, ABOVE = 9, 7
GLYPH_ROOM = 22
TYPED = 150
"""Milliseconds after which what is typed into a cell goes into the case, also while it goes on."""
MOST_LINES = 8
"""A longer cell is cut in the grid; the row's form shows it whole."""

Index = QModelIndex | QPersistentModelIndex
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class CellChoice(Combo):
    """A list in a cell; it stays while its first letters are typed.

    Attributes:
        taken: something was chosen from the open list.
    """

    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typing = False
        self.activated.connect(self._activated)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search by letters; each of them chooses, but the word may go on."""
        self._typing = True
        super().keyPressEvent(event)
        self._typing = False

    def _activated(self) -> None:
        if not self._typing:
            self.taken.emit()


class Typing(QObject):
    """Carries what is typed into a cell's field into the case, long before the field is closed.

    It can be given up until then: the cell gets back what it had, and a row that typing on the
    empty one made goes again.
    """

    def __init__(self, editor: Passage | Line, index: Index) -> None:
        super().__init__(editor)
        self._model = _model(index)
        self._index = QPersistentModelIndex(index)
        self._on_empty_row = index.row() >= len(self._model.rows)
        self._before = (
            None if self._on_empty_row else self._model.value(index.row(), index.column())
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPED)
        self._timer.timeout.connect(self._write)
        self._editor = editor
        self._shown = str(index.data() or "")
        self.is_writing = False

    def typed(self) -> None:
        """Something was typed; typing on does not put it off."""
        if not self._timer.isActive():
            self._timer.start()

    def give_up(self) -> None:
        """Put back what the cell had."""
        self._timer.stop()
        row, column = self._index.row(), self._index.column()
        if row >= len(self._model.rows):
            return
        if self._on_empty_row:
            self._model.remove([row])
        elif self._model.value(row, column) != self._before:
            self._model.put(row, column, self._before)

    def _write(self) -> None:
        text = self._editor.text()
        if text == self._shown:
            # Nothing was typed: a field tells of its marks, too.
            return
        self._shown = text
        # What was typed is shown as it is until the field is left: no number is put in form yet.
        self.is_writing = True
        self._model.setData(self._index, text)
        self.is_writing = False


class GridDelegate(QStyledItemDelegate):
    """Words wrap, figures stand right; the current cell has a frame, a misfit has a glyph."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        tokens = theme.current()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        proposed = bool(index.data(PROPOSED))
        ground = tokens.ready_tint if proposed else tokens.paper
        painter.fillRect(rect, QColor(tokens.tint if selected else ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), QColor(tokens.line))
        room = rect.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        ink = tokens.ready if proposed else tokens.ink
        ink = tokens.tint_ink if selected else ink
        if index.data(MISFIT):
            paint_glyph(
                painter,
                QRectF(room.left(), room.top(), 16, 18),
                "needs_attention",
                tokens,
                on_tint=selected,
            )
            room.adjust(GLYPH_ROOM, 0, 0, 0)
            ink = tokens.on_tint(tokens.attention) if selected else tokens.attention
        painter.setPen(QColor(ink))
        font = self._font(index)
        font.setUnderline(proposed)
        painter.setFont(font)
        painter.setClipRect(room)
        words = self._fitting(index, room.width())
        painter.drawText(room, self._flags(index, room.width()), words)
        painter.setClipping(False)
        if state & QStyle.StateFlag.State_HasFocus:
            wide = tokens.focus_width
            accent = QColor(tokens.on_tint(tokens.accent) if selected else tokens.accent)
            for box in (
                QRect(rect.left(), rect.top(), rect.width() - 1, wide),
                QRect(rect.left(), rect.bottom() - wide, rect.width() - 1, wide),
                QRect(rect.left(), rect.top(), wide, rect.height() - 1),
                QRect(rect.right() - wide, rect.top(), wide, rect.height() - 1),
            ):
                painter.fillRect(box, accent)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the wrapped words in the column's width."""
        rect: QRect = option.rect
        beside = GLYPH_ROOM if index.data(MISFIT) else 0
        room = max(rect.width() - 2 * SIDE - beside, 20)
        flags = self._flags(index, room)
        return QSize(rect.width(), _high(self._font(index), self._text(index), room, flags))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field that suits the column."""
        model = _model(index)
        part = model.parts[index.column()]
        heading = model.headerData(index.column(), Qt.Orientation.Horizontal)
        editor: Line | Passage | Combo
        if part.type == "line" and part.options:
            editor = CellChoice(parent)
            for words in ("", *part.options):
                editor.addItem(words, words)
            editor.taken.connect(lambda: self._finish(editor))
        elif part.type in ("choice", "unit"):
            editor = CellChoice(parent)
            editor.addItem("", "")
            for key in options_of(model.desk, model.view, part):
                editor.addItem(option_label(model.view, part, key, model.desk.wording), key)
            editor.taken.connect(lambda: self._finish(editor))
        elif part.type in ("prose", "line"):
            editor = Passage(parent)
            editor.setTabChangesFocus(False)
            editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            if part.translated and model.desk.spelling is not None:
                from casewriter.ui.spelling.fields import look_after_passage

                look_after_passage(editor, model.desk.spelling, model.view.language)
        else:
            editor = Line(parent=parent)
            editor.setAlignment(self._side(index))
        editor.setAccessibleName(str(heading))
        if not isinstance(editor, Combo):
            editor.textChanged.connect(Typing(editor, index).typed)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's text in the field."""
        typing = editor.findChild(Typing)
        if isinstance(typing, Typing) and typing.is_writing:
            return
        text = self._text(index)
        if isinstance(editor, Combo):
            place = editor.findText(text)
            if place < 0:
                editor.addItem(text, text)
                place = editor.count() - 1
            editor.setCurrentIndex(place)
        elif isinstance(editor, Passage | Line):
            editor.show_text(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Write what the field holds, if it is something else than before."""
        if isinstance(editor, Combo):
            text = editor.currentText()
        else:
            assert isinstance(editor, Passage | Line)
            text = editor.text()
        if text.strip() != self._text(index).strip():
            model.setData(index, text)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Lay the field over its cell, higher where it holds several lines."""
        rect: QRect = option.rect
        high = max(rect.height(), 34)
        if isinstance(editor, Passage):
            # It grows with its lines by itself.
            high = max(high, editor.maximumHeight())
            editor.setMinimumHeight(high)
        viewport = editor.parentWidget()
        assert viewport is not None
        bottom = viewport.height()
        top = max(0, min(rect.top(), bottom - high))
        editor.setGeometry(rect.left(), top, rect.width(), high)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab end the editing of a cell; Enter with Shift or Alt makes a new line."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(editor, event)
        key = Qt.Key(event.key())
        typing = editor.findChild(Typing)
        if key == Qt.Key.Key_Escape and isinstance(typing, Typing):
            typing.give_up()
        hints = QAbstractItemDelegate.EndEditHint
        leaving = {
            Qt.Key.Key_Return: hints.SubmitModelCache,
            Qt.Key.Key_Enter: hints.SubmitModelCache,
            Qt.Key.Key_Tab: hints.EditNextItem,
            Qt.Key.Key_Backtab: hints.EditPreviousItem,
        }
        if key not in leaving or not isinstance(editor, QWidget):
            return super().eventFilter(editor, event)
        if (
            isinstance(editor, Passage)
            and leaving[key] == hints.SubmitModelCache
            and (
                event.modifiers()
                & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
            )
        ):
            editor.insertPlainText("\n")
        else:
            self._finish(editor, leaving[key])
        return True

    def _finish(
        self,
        editor: QWidget,
        hint: QAbstractItemDelegate.EndEditHint = QAbstractItemDelegate.EndEditHint.NoHint,
    ) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)

    def _text(self, index: Index) -> str:
        return str(index.data() or "")

    def _font(self, index: Index) -> QFont:
        font = theme.font("interface")
        if _model(index).parts[index.column()].type in ("number", "date"):
            # Figures of equal width: columns of numbers stand in line.
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _side(self, index: Index) -> Qt.AlignmentFlag:
        is_number = _model(index).parts[index.column()].type == "number"
        return Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft

    def _flags(self, index: Index, width: int) -> int:
        """How the words are set; one longer than its column is broken, never cut off."""
        if index.data(MISFIT) or not self._has_room(index, width):
            return int(_WRAPS | Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeft)
        return int(_WRAPS | self._side(index))

    def _has_room(self, index: Index, width: int) -> bool:
        if _model(index).parts[index.column()].type == "number":
            return True
        return _longest(self._font(index), self._text(index)) <= width

    def _fitting(self, index: Index, width: int) -> str:
        """The text; a number too long for its column keeps its first figures."""
        text = self._text(index)
        if _model(index).parts[index.column()].type != "number" or index.data(MISFIT):
            return text
        return QFontMetrics(self._font(index)).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _model(index: Index) -> GridModel:
    model = index.model()
    assert isinstance(model, GridModel)
    return model


@lru_cache(maxsize=4096)
def _high(font: QFont, words: str, width: int, flags: int) -> int:
    """How high a cell is with these words; remembered, for tables are laid out again and again."""
    metrics = QFontMetrics(font)
    room = QRect(0, 0, width, 100_000)
    high = max(metrics.boundingRect(room, flags, words).height(), metrics.height())
    return min(high, metrics.lineSpacing() * MOST_LINES) + 2 * ABOVE + 1


@lru_cache(maxsize=4096)
def _longest(font: QFont, words: str) -> int:
    """How wide the longest of some words is."""
    metrics = QFontMetrics(font)
    return max(map(metrics.horizontalAdvance, words.split()), default=0)

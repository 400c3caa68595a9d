"""A chapter set for reading: the faces and measures of the window, pictures as wide as the text."""

from pathlib import Path as File
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from casewriter.ui import theme
from casewriter.ui.widgets.scroll import ScrollBar

LETTERS = 72
COLUMNS = (400, 240)
"""Widths of what a key does, and the key."""
WIDEST = 940
"""Pixels that a picture may take, more than the text beside it."""
SIZE = 15
"""Pixels of its letters, at 100 %."""
LINE = 122
"""Height of a line in per cent."""
HEADINGS = {1: ("page_title", 0, 14), 2: ("panel_title", 22, 6), 3: ("question", 14, 4)}
"""Level → role of type, and the room above and below, in pixels."""
PARAGRAPH = 10
TOP, SIDE = 28, 32


class Reading(QTextBrowser):
    """Shows Markdown; follows no link by itself and fetches nothing from outside its folder.

    Attributes:
        chapter_wanted: a link leads to another chapter: its name.
    """

    chapter_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._folder = "", File()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBar(ScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._followed)

    def show_text(self, text: str, folder: File) -> None:
        """Show a chapter; its pictures lie below that folder."""
        self._text, self._folder = text, folder
        self._set()
        # Qt brings the cursor into sight when the text is shown first; it stood at the end.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def show_words(self, words: str) -> None:
        """Mark every place of some words, and bring the first into sight."""
        marks = []
        tokens, cursor = theme.current(self), QTextCursor(self.document())
        while words:
            cursor = self.document().find(words, cursor)
            if cursor.isNull():
                break
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(cursor)
            mark.format.setBackground(QColor(tokens.mark))
            marks.append(mark)
        self.setExtraSelections(marks)
        if marks:
            self.setTextCursor(QTextCursor(self.document()))
            found = self.document().find(words)
            found.clearSelection()
            self.setTextCursor(found)
            self.ensureCursorVisible()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture of the chapter's own folder, and nothing else."""
        file = (self._folder / (name.toString() if isinstance(name, QUrl) else name)).resolve()
        is_picture = kind == QTextDocument.ResourceType.ImageResource.value and file.is_file()
        if is_picture and file.is_relative_to(self._folder.resolve()):
            return QPixmap(str(file))
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column, and the pictures as wide as it."""
        super().resizeEvent(event)
        if self._text and event.oldSize().width() != event.size().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take on other colours and faces."""
        super().changeEvent(event)
        kinds = {QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange}
        if event.type() in kinds and self._text:
            self._set()

    def _set(self) -> None:
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(theme.in_face("serif", SIZE))
        document.setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        whole = QTextCursor(document)
        # One layout for all of it.
        whole.beginEditBlock()
        block = document.begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        whole.endEditBlock()
        self._fit()

    def _dress(self, block: QTextBlock) -> None:
        """Give a block its face and its room."""
        cursor, layout = QTextCursor(block), QTextBlockFormat()
        layout.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        level = block.blockFormat().headingLevel()
        if level in HEADINGS:
            role, above, below = HEADINGS[level]
            layout.setTopMargin(above)
            layout.setBottomMargin(below)
            layout.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            face = QTextCharFormat()
            face.setFont(theme.font(role))
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(face)
        elif block.textList() is not None:
            layout.setBottomMargin(4)
        elif (table := _table(cursor)) is not None:
            plain = table.format()
            if plain.border():
                plain.setBorder(0)
                plain.setCellPadding(3)
                plain.setCellSpacing(0)
                fixed = QTextLength.Type.FixedLength
                plain.setColumnWidthConstraints([QTextLength(fixed, wide) for wide in COLUMNS])
                table.setFormat(plain)
        else:
            layout.setBottomMargin(PARAGRAPH)
        QTextCursor(block).mergeBlockFormat(layout)
        if level not in HEADINGS:
            self._embolden(block)

    def _embolden(self, block: QTextBlock) -> None:
        """Set bold letters in the weight that the face has; a bolder one would be smeared."""
        weight = QTextCharFormat()
        weight.setFontWeight(QFont.Weight.DemiBold)
        for at, length, form in _fragments(block):
            if form.fontWeight() > QFont.Weight.DemiBold:
                self._at(at, length).mergeCharFormat(weight)

    def _at(self, place: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _fit(self) -> None:
        """Set the margins that leave one column in the middle, and the width of every picture."""
        metrics = QFontMetricsF(self.document().defaultFont())
        room = self.viewport().width()
        column = min(WIDEST, room - 2 * SIDE)
        beside = max(column - metrics.averageCharWidth() * LETTERS, 0)
        frame = self.document().rootFrame().frameFormat()
        aside = max((room - column) / 2, SIDE)
        frame.setLeftMargin(aside)
        frame.setRightMargin(aside)
        frame.setTopMargin(TOP)
        frame.setBottomMargin(TOP)
        self.document().rootFrame().setFrameFormat(frame)
        whole = QTextCursor(self.document())
        whole.beginEditBlock()
        block = self.document().begin()
        text = QTextBlockFormat()
        text.setRightMargin(beside)
        while block.isValid():
            fragments = _fragments(block)
            cursor = QTextCursor(block)
            is_picture = any(form.isImageFormat() for _, _, form in fragments)
            if not is_picture and _table(cursor) is None:
                cursor.mergeBlockFormat(text)
            for at, length, form in fragments:
                if form.isImageFormat():
                    picture = form.toImageFormat()
                    size = self._sized(picture.name(), column)
                    picture.setWidth(size.width())
                    picture.setHeight(size.height())
                    self._at(at, length).setCharFormat(picture)
            block = block.next()
        whole.endEditBlock()

    def _sized(self, name: str, wide: float) -> QSize:
        """Lay a picture ready, smoothly made as wide as that; gives its size."""
        picture, ratio = QPixmap(str(self._folder / name)), self.devicePixelRatioF()
        if picture.width() > wide:
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(min(round(wide * ratio), picture.width()), smooth)
            picture.setDevicePixelRatio(picture.width() / wide)
        painter = QPainter(picture)
        painter.setPen(QColor(theme.current(self).edge))
        painter.drawRect(QRectF(QPointF(), picture.deviceIndependentSize()).adjusted(0, 0, -1, -1))
        painter.end()
        kind = QTextDocument.ResourceType.ImageResource.value
        self.document().addResource(kind, QUrl(name), picture)
        return picture.deviceIndependentSize().toSize()

    def _followed(self, link: QUrl) -> None:
        name = link.toString()
        if name.endswith(".md") and "/" not in name:
            self.chapter_wanted.emit(name.removesuffix(".md"))


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """What a block is made of: where, how long, in which format."""
    found, at = [], block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        at += 1
    return found


def _table(cursor: QTextCursor) -> QTextTable | None:
    # Qt gives None outside of tables, which its stubs do not say.
    return cast("QTextTable | None", cursor.currentTable())

"""How the program looks to a person: language, theme, size of the text, with a sample."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QTextEdit, QWidget

from casewriter.ui import theme
from casewriter.ui.languages import Languages
from casewriter.ui.tokens import TEXT_SIZES
from casewriter.ui.widgets.choices import Radio
from casewriter.ui.widgets.segments import Segments

AS_PROGRAM = "program"

LINE_HEIGHT = 1.7
"""Of the size of the letters; the sample and the answers are set alike."""


class LanguageChoice(Segments):
    """The languages there are, each by its own name. Tells the tag that was chosen."""

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for language in languages.available():
            self.offer(language.tag, language.name)
        self.choose(languages.tag)


class GuidanceChoice(Segments):
    """The language of questions and guidance: the program's, or one of its own."""

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._as_program = self.offer(AS_PROGRAM, "")
        for language in languages.available():
            self.offer(language.tag, language.name)

    def set_texts(self) -> None:
        """Say it in the language of the moment."""
        self._as_program.setText(self.tr("As the program"))


class TextSizeChoice(Segments):
    """The sizes of answers, each shown in its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for size in TEXT_SIZES:
            segment = self.offer(str(size), "Aa", _font_of(size))
            segment.setMinimumWidth(66)

    def name_sizes(self) -> None:
        """Name the sizes for screen readers."""
        names = (
            self.tr("small"),
            self.tr("ordinary"),
            self.tr("large"),
            self.tr("very large"),
        )
        for segment, name in zip(self.segments, names, strict=True):
            segment.setAccessibleName(name)
            segment.setToolTip(name)


class FaceChoice(Segments):
    """The faces of answers, each shown in its own. Tells the one that was chosen."""

    KEYS = ("serif", "sans")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for key in self.KEYS:
            self.offer(key, "", _in_face(key))

    def name_faces(self) -> None:
        """Say it in the language of the moment."""
        names = (self.tr("With serifs"), self.tr("Plain"))
        for segment, name in zip(self.segments, names, strict=True):
            segment.setText(name)


class WidthChoice(Segments):
    """How wide the column of answers is, in letters of a line. Tells the number."""

    KEYS = (62, 68, 72)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for key in self.KEYS:
            self.offer(str(key), "")

    def name_widths(self) -> None:
        """Say it in the language of the moment."""
        names = (self.tr("narrow"), self.tr("ordinary"), self.tr("wide"))
        for segment, name in zip(self.segments, names, strict=True):
            segment.setText(name)


def _in_face(key: str) -> Callable[[], QFont]:
    return lambda: theme.in_face(key, 14)


def _font_of(size: int) -> Callable[[], QFont]:
    return lambda: theme.reading_font(size)


class ThemeChoice(QWidget):
    """The themes; two in a row where words are long. Tells the one that was chosen."""

    chosen = Signal(str)

    KEYS = ("computer", "light", "dark", "contrast")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._radios = [Radio() for _ in self.KEYS]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        for place, radio in enumerate(self._radios):
            self._group.addButton(radio, place)
            grid.addWidget(radio, place // 2, place % 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(2, 1)
        self._group.idClicked.connect(self._clicked)
        self._set_texts()

    def choose(self, key: str) -> None:
        """Show a theme as chosen, without telling anybody."""
        self._radios[self.KEYS.index(key)].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        """Name the themes in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _clicked(self, place: int) -> None:
        self.chosen.emit(self.KEYS[place])

    def _set_texts(self) -> None:
        names = (
            self.tr("As the computer"),
            self.tr("Light"),
            self.tr("Dark"),
            self.tr("High contrast"),
        )
        for radio, name in zip(self._radios, names, strict=True):
            radio.setText(name)
            radio.updateGeometry()


class Sample(QTextEdit):
    """A short text as answers will look: in the chosen size, on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(24)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.show_sample()

    def changeEvent(self, event: QEvent) -> None:
        """Show the sample in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_sample()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line around the paper."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QColor(theme.current(self).line))
        painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def show_sample(self) -> None:
        """Set the sample again, in the size that is chosen now."""
        font = theme.reading_font()
        self.setAccessibleName(self.tr("How your text will look"))
        self.document().setDefaultFont(font)
        self.setPlainText(
            self.tr(
                "In the new centre a family sees one official. The papers travel, not the people: "
                "the form is filled in once, and the four agencies answer within the day."
            )
        )
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        shape = QTextBlockFormat()
        metrics = QFontMetricsF(font)
        high = font.pointSizeF() * self.logicalDpiY() / 72 * LINE_HEIGHT / metrics.height() * 100
        shape.setLineHeight(high, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(shape)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text in the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + 4)

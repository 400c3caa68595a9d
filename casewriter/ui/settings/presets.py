"""Three ways to read and write, chosen by looking at them: each card shows itself."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.services.settings import Settings
from casewriter.ui import theme
from casewriter.ui.tokens import CONTRAST, DARK, LIGHT, RADIUS_BUTTON, Tokens
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.focus import ringed

PAPER = QT_TRANSLATE_NOOP("Presets", "Like a printed page")
LARGE = QT_TRANSLATE_NOOP("Presets", "Large, plain letters")
STRONG = QT_TRANSLATE_NOOP("Presets", "Strong contrast")

_PAD = 14
_WRAPS = int(Qt.TextFlag.TextWordWrap)


class Preset(Struct, frozen=True):
    """One way to read and write: values of the settings of these names."""

    key: str
    name: str
    theme: str
    text_size: int
    face: str
    line_width: int

    def holds(self, now: Settings) -> bool:
        """Whether the settings are these; light and dark are another matter."""
        same = (self.text_size, self.face, self.line_width)
        strong = (self.theme == CONTRAST.scheme) == (now.theme == CONTRAST.scheme)
        return strong and same == (now.text_size, now.face, now.line_width)

    def changes(self, now: Settings) -> dict[str, object]:
        """What it sets; light or dark stay as they were chosen."""
        chosen = self.theme == "computer" and now.theme in {"light", "dark"}
        return {
            "theme": now.theme if chosen else self.theme,
            "text_size": self.text_size,
            "face": self.face,
            "line_width": self.line_width,
        }


PRESETS = (
    Preset("paper", PAPER, "computer", 16, "serif", 68),
    Preset("large", LARGE, "computer", 19, "sans", 62),
    Preset("strong", STRONG, "contrast", 19, "sans", 62),
)


class PresetCard(QRadioButton):
    """Shows a few words as they will look."""

    def __init__(self, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.preset = preset
        self._sample = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        ringed(self, RADIUS_BUTTON)

    def set_words(self, name: str, sample: str) -> None:
        """Set its name and the words of the sample."""
        self.setText(name)
        self._sample = sample
        self.setAccessibleDescription(sample)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that name and sample need."""
        name = QFontMetricsF(theme.font("emphasis")).height()
        return round(self._box(width - 2 * _PAD).height() + name + 2 * _PAD)

    def sizeHint(self) -> QSize:
        """A card of readable width."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """Narrow, as words wrap."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def hitButton(self, at: QPoint) -> bool:
        """Everything of it can be clicked."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card in its own colours and letters."""
        mine, around = self._tokens(), theme.current(self)
        painter = QPainter(self)
        on = self.isChecked()
        edge = around.accent if on or self.underMouse() else around.edge
        rounded(painter, QRectF(self.rect()), mine.paper, edge, RADIUS_BUTTON, 3 if on else 1)
        name = theme.font("emphasis")
        painter.setFont(name)
        painter.setPen(QColor(mine.accent if on else mine.ink2))
        high = QFontMetricsF(name).height()
        words = f"✓ {self.text()}" if on else self.text()
        inside = QRectF(self.rect()).adjusted(_PAD, _PAD - 4, -_PAD, -_PAD)
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, words)
        painter.setFont(theme.in_face(self.preset.face, self.preset.text_size))
        painter.setPen(QColor(mine.ink))
        painter.drawText(inside.adjusted(0, high + 4, 0, 0), _WRAPS, self._sample)
        painter.end()

    def _box(self, width: int) -> QRectF:
        metrics = QFontMetricsF(theme.in_face(self.preset.face, self.preset.text_size))
        return metrics.boundingRect(QRectF(0, 0, max(width, 60), 10_000), _WRAPS, self._sample)

    def _tokens(self) -> Tokens:
        if self.preset.theme == "contrast":
            return CONTRAST
        now = theme.current(self)
        # In high contrast the others would look like the third: they show what they would be.
        return now if now.scheme != "contrast" else {"dark": DARK}.get(self.preset.theme, LIGHT)


class PresetChoice(QWidget):
    """The cards, one below the other.

    Attributes:
        chosen: a `Preset` was chosen.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.cards = tuple(PresetCard(preset) for preset in PRESETS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for place, card in enumerate(self.cards):
            self._group.addButton(card, place)
            column.addWidget(card)
        self._group.idClicked.connect(lambda place: self.chosen.emit(PRESETS[place]))
        self._set_texts()

    def show_settings(self, now: Settings) -> None:
        """Mark the card that holds now; none where the settings are others."""
        self._group.setExclusive(False)
        for card in self.cards:
            card.setChecked(card.preset.holds(now))
        self._group.setExclusive(True)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        sample = self.tr("In the new centre a family sees one official: the papers travel.")
        for card in self.cards:
            name = QCoreApplication.translate("Presets", card.preset.name)
            card.set_words(name, sample)

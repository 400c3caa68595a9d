"""The theme: palette, fonts and tokens of the running application, changed live.

Base style is Fusion on every system, coloured by a palette; no style sheet over the whole
application, because that doubles the time to build a page. Widgets that paint themselves ask
`current()` when they paint, so a new palette is all that a change of theme needs.
"""

import sys
from functools import lru_cache

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from casewriter import assets
from casewriter.ui.icons import draw as draw_icon
from casewriter.ui.icons import icon
from casewriter.ui.tokens import (
    CONTRAST,
    DARK,
    INTERFACE_SIZE,
    LIGHT,
    TEXT_SIZES,
    TYPE,
    Tokens,
)

__all__ = ["Theme", "apply", "current", "draw_icon", "font", "icon", "reading_font", "text_size"]

AS_THE_COMPUTER = "computer"

READING = (
    "Literata",
    "Noto Serif Georgian",
    "Noto Serif Armenian",
    "Noto Serif",
    "Georgia",
    "Sylfaen",
    "Times New Roman",
)
"""Literata has neither Georgian nor Armenian; both Noto families are shipped beside it."""

INTERFACE = ("Noto Sans", "Noto Sans Georgian", "Noto Sans Armenian", "Sylfaen", "DejaVu Sans")

SMALLEST_SYSTEM_POINTS = 9.75
"""13 px at 96 dpi; a desktop without a font setting of its own reports less."""

_TOKENS = "casewriter.tokens"
_TEXT_SIZE = "casewriter.textSize"
_POINTS = "casewriter.points"
_FACE = "casewriter.face"
_LETTERS = "casewriter.letters"
_WRAPS = int(Qt.TextFlag.TextWordWrap)
LETTERS = 68
"""How many letters a line of an answer holds where nobody has chosen."""


class Theme(QObject):
    """Keeps the application in the chosen theme, and in the computer's where that is chosen.

    Attributes:
        changed: another theme or another text size holds now.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = AS_THE_COMPUTER
        for file in sorted(assets.resources("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        points = max(system.pointSizeF(), SMALLEST_SYSTEM_POINTS)
        app.setProperty(_POINTS, points)
        families = INTERFACE if sys.platform == "linux" else (system.family(), *INTERFACE)
        interface = QFont(list(families))
        interface.setPointSizeF(points)
        app.setFont(interface)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._computer_changed)
        self._watch_contrast()

    def choose(
        self, scheme: str, answers: int, face: str = "serif", letters: int = LETTERS
    ) -> None:
        """Show a theme: `computer`, `light`, `dark` or `contrast`.

        Args:
            scheme: the theme.
            answers: the size of answers, in pixels at 100 %.
            face: the face of answers, `serif` or `sans`.
            letters: how many letters a line of an answer holds.
        """
        self._choice = scheme
        hints = self._app.styleHints()
        # The title bar, which the system draws, follows as well.
        if scheme in {"dark", "contrast"}:
            hints.setColorScheme(Qt.ColorScheme.Dark)
        elif scheme == "light":
            hints.setColorScheme(Qt.ColorScheme.Light)
        else:
            hints.unsetColorScheme()
        self._app.setProperty(_TEXT_SIZE, answers if answers in TEXT_SIZES else TEXT_SIZES[1])
        self._app.setProperty(_FACE, face)
        self._app.setProperty(_LETTERS, letters)
        self._show()

    def _computer_changed(self) -> None:
        if self._choice == AS_THE_COMPUTER:
            self._show()

    def _show(self) -> None:
        tokens = self._tokens()
        self._app.setProperty(_TOKENS, tokens)
        self._app.setPalette(palette(tokens))
        self.changed.emit()

    def _tokens(self) -> Tokens:
        if self._choice == "contrast":
            return CONTRAST
        if self._choice == AS_THE_COMPUTER and self._computer_wants_contrast():
            return CONTRAST
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._choice == "dark" or (self._choice == AS_THE_COMPUTER and dark):
            return DARK
        return LIGHT

    def _watch_contrast(self) -> None:
        # Qt tells of it since 6.10; before that the person chooses.
        if hasattr(self._app.styleHints(), "accessibility"):
            wishes = self._app.styleHints().accessibility()
            wishes.contrastPreferenceChanged.connect(self._computer_changed)

    def _computer_wants_contrast(self) -> bool:
        if not hasattr(self._app.styleHints(), "accessibility"):
            return False
        wishes = self._app.styleHints().accessibility()
        return wishes.contrastPreference() == Qt.ContrastPreference.HighContrast


def apply(app: QApplication, scheme: str = AS_THE_COMPUTER, answers: int = TEXT_SIZES[1]) -> Theme:
    """Put the application into a theme; the same `Theme` is kept for its whole life."""
    theme = app.findChild(Theme) or Theme(app)
    theme.choose(scheme, answers)
    return theme


def palette(tokens: Tokens) -> QPalette:
    """The palette that shows a theme through Fusion's own widgets."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.desk,
        role.WindowText: tokens.ink,
        role.Base: tokens.paper,
        role.AlternateBase: tokens.desk,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink2,
        role.Button: tokens.raised,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.accent_on,
        role.Light: tokens.raised,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.edge,
        role.Shadow: tokens.edge,
        role.Highlight: tokens.tint,
        role.HighlightedText: tokens.tint_ink,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.ink,
    }
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.ink2))
    return made


def current(_widget: QObject | None = None) -> Tokens:
    """The tokens that hold now; the light ones before a theme was applied."""
    app = QGuiApplication.instance()
    tokens = app.property(_TOKENS) if app is not None else None
    return tokens if isinstance(tokens, Tokens) else LIGHT


def text_size() -> int:
    """The chosen size of answers, in pixels at 100 %."""
    app = QGuiApplication.instance()
    size = app.property(_TEXT_SIZE) if app is not None else None
    return size if isinstance(size, int) else TEXT_SIZES[1]


def font(role: str) -> QFont:
    """The font of a role of `tokens.TYPE`, in the ratio of the system's own size."""
    app = QGuiApplication.instance()
    points = app.property(_POINTS) if app is not None else None
    return QFont(_font(role, points, face()))


@lru_cache(maxsize=64)
def _font(role: str, _points_of_system: float | None, _face: str) -> QFont:
    """Made once: a question asks for a hundred fonts while it is built and painted."""
    kind = TYPE[role]
    if role == "answer":
        found = reading_font(kind.size)
    else:
        found = serif(kind.size) if kind.family == "reading" else QFont(QApplication.font())
    if kind.family == "interface":
        found.setPointSizeF(_points(kind.size))
    found.setWeight(QFont.Weight(kind.weight))
    return found


def advance(role: str, words: str) -> float:
    """How wide words are in the font of a role; what is painted again and again is remembered."""
    app = QGuiApplication.instance()
    points = app.property(_POINTS) if app is not None else None
    return _advance(role, words, points, face())


@lru_cache(maxsize=512)
def _advance(role: str, words: str, points: float | None, face: str) -> float:
    return QFontMetricsF(_font(role, points, face)).horizontalAdvance(words)


def wrapped(role: str, words: str, width: float) -> tuple[float, float]:
    """How high words are that wrap in a width, and one line, in the font of a role."""
    app = QGuiApplication.instance()
    points = app.property(_POINTS) if app is not None else None
    return _wrapped(role, words, width, points, face())


@lru_cache(maxsize=2048)
def _wrapped(
    role: str, words: str, width: float, points: float | None, face: str
) -> tuple[float, float]:
    metrics = QFontMetricsF(_font(role, points, face))
    room = QRectF(0, 0, width, 1000)
    return metrics.boundingRect(room, _WRAPS, words).height(), metrics.height()


def reading_font(size: float | None = None) -> QFont:
    """The font of answers, in pixels at 100 %; without a size as chosen for them."""
    return in_face(face(), text_size() if size is None else size)


def in_face(face: str, size: float) -> QFont:
    """A font that answers may have: `serif` or `sans`, in pixels at 100 %."""
    found = QFont(QApplication.font()) if face == "sans" else QFont(list(READING))
    found.setPointSizeF(_points(size))
    return found


def serif(size: float) -> QFont:
    """The font of titles, in pixels at 100 %."""
    return in_face("serif", size)


def face() -> str:
    """The chosen face of answers."""
    app = QGuiApplication.instance()
    return str((app.property(_FACE) if app is not None else None) or "serif")


def letters() -> int:
    """How many letters a line of an answer holds."""
    app = QGuiApplication.instance()
    chosen = app.property(_LETTERS) if app is not None else None
    return chosen if isinstance(chosen, int) else LETTERS


def comfort() -> tuple[int, str, int]:
    """Size, face and width of answers: whoever shows them builds anew where these changed."""
    return text_size(), face(), letters()


def _points(size: float) -> float:
    app = QGuiApplication.instance()
    base = app.property(_POINTS) if app is not None else None
    points = base if isinstance(base, float) else SMALLEST_SYSTEM_POINTS
    return points * size / INTERFACE_SIZE

"""What the writer says of a section: ready, set aside, or neither."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from casewriter.domain.progress import state_path
from casewriter.domain.template import Section
from casewriter.services.session import CaseSession
from casewriter.ui import theme
from casewriter.ui.glyphs import paint_glyph
from casewriter.ui.phrases import section_state_name
from casewriter.ui.tokens import BUTTON_SMALL, GLYPH, ICON, RADIUS_BUTTON
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.focus import ringed

_SIDE, _GAP = 10, 8


class StateButton(QPushButton):
    """Shows the state of a section as shape and word; a click opens what can be said of it.

    Attributes:
        set_aside: the writer has put the section aside.
    """

    set_aside = Signal()

    def __init__(
        self, session: CaseSession, section: Section, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._section = section
        self._state = "not_started"
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ringed(self, RADIUS_BUTTON)
        self.clicked.connect(self._open)
        self._set_texts()

    def show_state(self, state: str) -> None:
        """Show another state."""
        self._state = state
        self._set_texts()

    def choices(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """What can be said of the section now: words and what they do."""
        said = self._session.case.get(state_path(self._section.key))
        optional = not self._section.required
        if optional and said == "set_aside":
            return ((self.tr("Bring it back"), self.take_back),)
        found: list[tuple[str, Callable[[], None]]] = []
        if said == "ready":
            found.append((self.tr("Not ready after all"), self.take_back))
        else:
            found.append((self.tr("Mark as ready"), self.mark_ready))
        if optional:
            found.append((self.tr("Set aside: leave this section out"), self.put_aside))
        return tuple(found)

    def mark_ready(self) -> None:
        """Say that the section is ready."""
        self._say("ready")

    def put_aside(self) -> None:
        """Leave an optional section out."""
        self._say("set_aside")
        self.set_aside.emit()

    def take_back(self) -> None:
        """Say nothing of the section any more."""
        self._say(None)

    def sizeHint(self) -> QSize:
        """Glyph, word, arrow."""
        metrics = QFontMetricsF(theme.font("interface"))
        wide = 2 * _SIDE + GLYPH + ICON + 2 * _GAP + metrics.horizontalAdvance(self.text())
        return QSize(round(wide) + 2, max(BUTTON_SMALL, round(metrics.height()) + 10))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rect = QRectF(self.rect())
        over = self.underMouse() or self.isDown()
        fill = tokens.hover if over else tokens.raised
        rounded(painter, rect, fill, tokens.edge, RADIUS_BUTTON)
        paint_glyph(painter, QRectF(_SIDE, 0, GLYPH + 1, rect.height()), self._state, tokens)
        painter.setFont(theme.font("interface"))
        painter.setPen(QColor(tokens.ink))
        words = rect.adjusted(_SIDE + GLYPH + _GAP, 0, -_SIDE - ICON, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        arrow = QRectF(rect.right() - _SIDE - ICON + 3, rect.center().y() - 7, 14, 14)
        theme.draw_icon(painter, "caret-down", arrow, tokens.ink2)
        painter.end()

    def _open(self) -> None:
        menu = QMenu(self)
        for words, act in self.choices():
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _say(self, state: str | None) -> None:
        self._session.write_all({(state_path(self._section.key), ""): state}, "state")

    def _set_texts(self) -> None:
        name = section_state_name(self._state)
        self.setText(name[:1].upper() + name[1:])
        self.setAccessibleName(self.tr("State of the section: {state}").format(state=name))
        self.updateGeometry()
        self.update()

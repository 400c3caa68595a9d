"""Whether everything is in the library: "Saved 10:42", "Saving…"."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from casewriter.domain.errors import CasewriterError
from casewriter.services.autosave import LOST
from casewriter.services.events import CaseChanged, CaseSaved, SaveFailed
from casewriter.services.session import CaseSession
from casewriter.ui import theme
from casewriter.ui.announcing import announce
from casewriter.ui.bridge import Bridge
from casewriter.ui.notices import Notices, Offer
from casewriter.ui.phrases import sentence
from casewriter.ui.tokens import ICON

_GAP = 6


class SavedState(QWidget):
    """Says in words how far saving is. A failure is told by a notice as well.

    Attributes:
        clicked: somebody wants to know what was saved.
    """

    clicked = Signal()

    def __init__(self, session: CaseSession, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._at: datetime | None = None
        self._failed = False
        self._dirty = session.is_dirty
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        bridge.case_changed.connect(self._changed)
        bridge.case_saved.connect(self._saved)
        bridge.save_failed.connect(self._save_failed)
        self._show()

    @property
    def words(self) -> str:
        """What it says."""
        if self._session.is_read_only and not self._session.is_dirty:
            return self.tr("Read only")
        if self._failed or self._session.is_read_only:
            return self.tr("Not saved yet")
        if self._dirty:
            return self.tr("Saving…")
        if self._at is None:
            return self.tr("Saved")
        local = self._at.astimezone()
        clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        return self.tr("Saved {time}").format(time=clock)

    def sizeHint(self) -> QSize:
        """As wide as the widest it says, so that nothing beside it moves."""
        metrics = QFontMetricsF(theme.font("interface"))
        said = (self.words, self.tr("Saving…"), self.tr("Saved {time}").format(time="00:00"))
        wide = max(metrics.horizontalAdvance(words) for words in said)
        return QSize(round(wide) + ICON + _GAP + 2, max(24, round(metrics.height())))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tick and words, at the right end."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.setFont(theme.font("interface"))
        ink = tokens.block if self._failed else tokens.ink2
        painter.setPen(QColor(ink))
        rect = QRectF(self.rect())
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, flags, self.words)
        wide = QFontMetricsF(painter.font()).horizontalAdvance(self.words)
        if not (self._dirty or self._failed or self._session.is_read_only):
            left = rect.right() - wide - _GAP - ICON
            box = QRectF(left, rect.center().y() - ICON / 2, ICON, ICON)
            theme.draw_icon(painter, "check", box, ink)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for what was saved."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
        super().mousePressEvent(event)

    def settle(self) -> None:
        """Nothing may be changed from now on."""
        self._show()

    def _changed(self, _event: CaseChanged) -> None:
        if not self._dirty:
            self._dirty = True
            self._show()

    def _saved(self, event: CaseSaved) -> None:
        if event.case_id == self._session.case.id:
            # Said once, so that nobody looks for a way to save, and when it goes again.
            told = self._at is not None and not self._failed
            self._at, self._dirty, self._failed = event.at, False, False
            self._show()
            if not told and self.isVisible():
                announce(self, self.words)

    def _save_failed(self, event: SaveFailed) -> None:
        if event.case_id == self._session.case.id:
            self._failed = True
            self._show()

    def _show(self) -> None:
        self.setAccessibleName(self.words)
        self.updateGeometry()
        self.update()


class SaveNotice(QObject):
    """The notice that stays while the library does not take the last changes."""

    KEY = "save"

    def __init__(
        self,
        session: CaseSession,
        bridge: Bridge,
        notices: Notices,
        save_copy: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._notices = notices
        self._save_copy = save_copy
        bridge.case_saved.connect(self._saved)
        bridge.save_failed.connect(self._failed)

    def _saved(self, event: CaseSaved) -> None:
        if event.case_id == self._session.case.id:
            self._notices.dismiss(self.KEY)

    def _failed(self, event: SaveFailed) -> None:
        error = event.error
        if event.case_id != self._session.case.id or self._notices.shown(self.KEY) is not None:
            return
        if isinstance(error, CasewriterError) and error.code in LOST:
            # The window says who has the library now.
            return

        def words() -> str:
            kept = self.tr("Nothing on the screen is lost; saving is tried again by itself.")
            waiting = self.tr("Your last changes are not saved yet.")
            return f"{waiting} {sentence(error)} {kept}"

        again = Offer(lambda: self.tr("Try again"), self._session.save_soon)
        copy = Offer(lambda: self.tr("Save a copy…"), self._save_copy)
        self._notices.say(self.KEY, "stops", words, (again, copy))

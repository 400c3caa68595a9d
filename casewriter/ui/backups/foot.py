"""The line below the start page that says when the last backup was made."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casewriter.services.backup_watch import BackupWatch
from casewriter.services.ports import Clock
from casewriter.ui.bridge import Bridge
from casewriter.ui.phrases import moment
from casewriter.ui.widgets.texts import IconMark, LinkText, Text


class BackupFoot(QWidget):
    """When the last backup was made, and the way to all of them.

    Attributes:
        wanted: the backups are to be shown.
    """

    wanted = Signal()

    def __init__(
        self, watch: BackupWatch, bridge: Bridge, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._clock = clock
        self.words = Text("small", "ink2", wraps=False)
        self.open = LinkText()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("clock-counter-clockwise"))
        row.addWidget(self.words)
        row.addWidget(self.open)
        self.open.linkActivated.connect(self.wanted)
        bridge.backups_changed.connect(self.refresh)
        self._set_texts()

    def refresh(self) -> None:
        """Say what holds now; before the folders were looked into nothing is said."""
        last = self._watch.last
        self.setVisible(self._watch.is_known)
        if last is None:
            self.words.setText(self.tr("No backup yet."))
        else:
            when = moment(last.at, self._clock())
            self.words.setText(self.tr("Last backup {when}.").format(when=when))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.open.set_words(self.tr("Open the backups"))
        self.refresh()

"""The list of backups: when each was made and why, how to prove it and how to bring it back."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.backup import Backup
from casewriter.ui.backups.words import beginning, exactly, reason_words, size_words
from casewriter.ui.notices import Notice, Offer
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Rule
from casewriter.ui.widgets.texts import LinkText, Text

FEW = 6
"""So many are shown until somebody wants to see all."""


class KeptRow(QWidget):
    """One backup.

    Attributes:
        prove_wanted: it is to be looked through.
        restore_wanted: it is to take the library's place; the person has read what that means.
    """

    prove_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, backup: Backup, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backup = backup
        self._now = now
        self._when, self._about = Text("emphasis"), Text("small", "ink2")
        self.prove, self.back = Button("quiet"), Button("plain")
        self.asking: Notice | None = None
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._when)
        names.addWidget(self._about)
        line = QHBoxLayout()
        line.setContentsMargins(0, 8, 4, 8)
        line.setSpacing(8)
        line.addLayout(names, 1)
        line.addWidget(self.prove)
        line.addWidget(self.back)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(line)
        self._column.addWidget(Rule())
        self.prove.clicked.connect(self.prove_wanted)
        self.back.clicked.connect(self.ask)
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def ask(self) -> None:
        """Say what bringing it back means, and offer to do so."""
        if self.asking is not None:
            return
        self.asking = Notice(
            "note",
            self._meaning,
            (
                Offer(lambda: self.tr("Bring it back"), self.restore_wanted.emit),
                Offer(lambda: self.tr("Leave all as it is"), self._leave),
            ),
            self,
        )
        self._column.insertWidget(1, self.asking)
        self.asking.show()

    def _leave(self) -> None:
        if self.asking is not None:
            self._column.removeWidget(self.asking)
            self.asking.hide()
            self.asking.deleteLater()
            self.asking = None
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _meaning(self) -> str:
        when = exactly(self.backup.at, self._now)
        return self.tr(
            "All case studies go back to what they were {when}. The library as it is now is set "
            "aside whole and joins this list: choose it there to undo this."
        ).format(when=when)

    def _set_texts(self) -> None:
        backup = self.backup
        when = beginning(exactly(backup.at, self._now))
        self._when.setText(when)
        about = (
            self.tr("%n case(s)", "", backup.tally.cases),
            self.tr("%n picture(s)", "", backup.tally.attachments),
            size_words(backup.size),
            reason_words(backup.why),
        )
        self._about.setText(" · ".join(about))
        self.prove.setText(self.tr("Prove"))
        self.back.setText(self.tr("Bring back…"))
        for button in (self.prove, self.back):
            button.setAccessibleDescription(when)


class KeptList(QWidget):
    """The backups in one folder, the newest first.

    Attributes:
        prove_wanted: a `Backup` to be looked through.
        restore_wanted: a `Backup` to take the library's place.
    """

    prove_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._backups: tuple[Backup, ...] = ()
        self._few = True
        self.rows: list[KeptRow] = []
        self.all = LinkText()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addSpacing(8)
        self._column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.all.linkActivated.connect(self._show_all)
        self._set_texts()

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show these; a question that somebody is reading stays while they are the same."""
        if tuple(backups) != self._backups or not self.rows:
            self._backups = tuple(backups)
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _show_all(self) -> None:
        self._few = False
        self._fill()

    def _fill(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = self._backups[:FEW] if self._few else self._backups
        now = self._now()
        self.rows = [KeptRow(backup, now, self) for backup in shown]
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
            row.prove_wanted.connect(self._prove)
            row.restore_wanted.connect(self._restore)
            row.show()
        self._set_texts()

    def _prove(self) -> None:
        row = self.sender()
        assert isinstance(row, KeptRow)
        self.prove_wanted.emit(row.backup)

    def _restore(self) -> None:
        row = self.sender()
        assert isinstance(row, KeptRow)
        self.restore_wanted.emit(row.backup)

    def _set_texts(self) -> None:
        self.all.set_words(self.tr("Show all %n backup(s)", "", len(self._backups)))
        self.all.setVisible(len(self._backups) > len(self.rows))

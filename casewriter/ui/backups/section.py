"""Backups among the settings: the last one, both places, what is kept."""

from pathlib import Path as File

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from casewriter.services.backup_watch import BackupWatch, Place
from casewriter.services.ports import Clock
from casewriter.services.settings import Preferences
from casewriter.ui.backups.kept import KeptList
from casewriter.ui.backups.words import exactly
from casewriter.ui.bridge import Bridge
from casewriter.ui.glyphs import Glyph
from casewriter.ui.phrases import sentence
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text

PATIENCE = 300
"""Milliseconds: what is over before needs no progress."""
BEAT = 100
SUFFIX = "*.casebackup"


class BackupsSection(QWidget):
    """Where the text is kept a second and a third time.

    It shows nothing itself: its parts lie on the page, where there is room for their focus rings.

    Attributes:
        rows: the parts, one below the other.
        prove_wanted: a `Backup` to be looked through.
        restore_wanted: a `Backup`, or the path of one from elsewhere, to take the library's place.
        carry_wanted: a path to write a backup to that holds everything.
    """

    prove_wanted = Signal(object)
    restore_wanted = Signal(object)
    carry_wanted = Signal(object)

    def __init__(
        self,
        watch: BackupWatch,
        preferences: Preferences,
        bridge: Bridge,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._preferences = preferences
        self._clock = clock
        self.setObjectName("backups")
        self.hide()
        self.rows = QVBoxLayout()
        self._glyph = Glyph("ready")
        self._last = Text()
        self._why = Text("small", "ink2")
        self._second_name, self._second_place = Text("emphasis"), Text()
        self._second_about = Text("small", "ink2")
        self._kept = Text("emphasis")
        self.now = Button("plain", "shield-check")
        self.prove = Button("plain", "check-square-offset")
        self.carry = Button("plain", "download-simple")
        self.elsewhere = Button("plain", "folder-open")
        self.open = Button("quiet", "folder")
        self.choose = Button("plain", "folder-open")
        self.remove = Button("quiet")
        self.stop = Button("quiet", size="small")
        self.list = KeptList(clock)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._show_progress)
        self._waited = 0
        self._lay_out()
        self._connect()
        bridge.backups_changed.connect(self.refresh)
        self._set_texts()

    def refresh(self) -> None:
        """Show what is kept now."""
        watch, last = self._watch, self._watch.last
        self._glyph.show_state("needs_attention" if watch.own.trouble else "ready")
        self._glyph.setVisible(last is not None or watch.own.trouble is not None)
        self._last.setText(self._last_words())
        self._why.setVisible(last is None)
        self._show_second()
        self.list.show_backups(self._shown.kept)
        self._kept.setText(self.tr("%n backup(s) are kept", "", len(self._shown.kept)))
        self._kept.setVisible(bool(self._shown.kept))
        self.open.setVisible(bool(self._shown.kept))
        self.prove.setEnabled(last is not None)
        busy = watch.progress is not None
        for button in (self.now, self.carry, self.prove):
            button.setEnabled(not busy and (button is not self.prove or last is not None))
        if busy and not self._beat.isActive():
            self._waited = 0
            self._beat.start(BEAT)
        elif not busy:
            self._beat.stop()
            self._bar.hide()
            self.stop.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    @property
    def _shown(self) -> Place:
        """The folder whose backups are listed: the second one while the first has none."""
        second = self._watch.second
        return second if second and not self._watch.own.kept else self._watch.own

    def _lay_out(self) -> None:
        column = self.rows
        column.setSpacing(12)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        last.addWidget(self._last, 1)
        column.addLayout(last)
        column.addWidget(self._why)
        progress = QHBoxLayout()
        progress.setSpacing(12)
        progress.addWidget(self._bar, 1)
        progress.addWidget(self.stop)
        column.addLayout(progress)
        column.addLayout(_row(self.now, self.prove))
        column.addSpacing(8)
        column.addWidget(self._second_name)
        column.addWidget(self._second_place)
        column.addWidget(self._second_about)
        column.addLayout(_row(self.choose, self.remove))
        column.addSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._kept, 1)
        head.addWidget(self.open)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addLayout(_row(self.carry, self.elsewhere))

    def _connect(self) -> None:
        self.now.clicked.connect(self._back_up)
        self.prove.clicked.connect(self._prove_last)
        self.carry.clicked.connect(self._choose_file)
        self.elsewhere.clicked.connect(self._choose_backup)
        self.choose.clicked.connect(self.choose_folder)
        self.remove.clicked.connect(self._forget)
        self.open.clicked.connect(self._open_folder)
        self.stop.clicked.connect(self._stop)
        self.list.prove_wanted.connect(self.prove_wanted)
        self.list.restore_wanted.connect(self.restore_wanted)

    def choose_folder(self) -> None:
        """Ask for the second folder."""
        now = self._preferences.now.backup_folder
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A second place for backups"), now)
        if chosen:
            self._preferences.change(backup_folder=chosen)

    def _forget(self) -> None:
        self._preferences.change(backup_folder="")

    def _back_up(self) -> None:
        self._watch.back_up()

    def _stop(self) -> None:
        self._watch.stop()

    def _prove_last(self) -> None:
        if (last := self._watch.last) is not None:
            self.prove_wanted.emit(last)

    def _choose_file(self) -> None:
        day = self._clock().astimezone().strftime("%Y-%m-%d")
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save a backup to carry"),
            f"casewriter {day}.casebackup",
            self.tr("Backups ({suffix})").format(suffix=SUFFIX),
        )
        if chosen:
            self.carry_wanted.emit(File(chosen))

    def _choose_backup(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a backup"),
            self._preferences.now.backup_folder,
            self.tr("Backups ({suffix})").format(suffix=SUFFIX),
        )
        if chosen:
            self.restore_wanted.emit(File(chosen))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shown.folder)))

    def _show_progress(self) -> None:
        self._waited += BEAT
        progress = self._watch.progress
        lasts = progress is not None and self._waited >= PATIENCE
        self._bar.setVisible(lasts)
        self.stop.setVisible(lasts)
        if progress is not None:
            self._bar.setRange(0, max(progress[1], 1))
            self._bar.setValue(progress[0])

    def _last_words(self) -> str:
        trouble = self._watch.own.trouble
        if trouble is not None:
            return sentence(trouble)
        last = self._watch.last
        if last is None:
            return self.tr("No backup is kept yet.")
        return self.tr("Last backup {when}. It was read again from the disk and is whole.").format(
            when=exactly(last.at, self._clock())
        )

    def _show_second(self) -> None:
        chosen = self._preferences.now.backup_folder
        second = self._watch.second if chosen else None
        self._second_place.setText(chosen)
        self._second_place.setVisible(bool(chosen))
        self.remove.setVisible(bool(chosen))
        self.choose.setText(
            self.tr("Choose another folder…") if chosen else self.tr("Choose a folder…")
        )
        self._second_about.setText(self._second_words(second))

    def _second_words(self, second: Place | None) -> str:
        if second is None:
            return self.tr(
                "On a memory stick or a network folder your text outlives this computer. Backups "
                "go there as well, whenever it is there."
            )
        if second.is_away:
            return self.tr("The folder is not there now. It gets the newest backup when it is.")
        if second.trouble is not None:
            return sentence(second.trouble)
        if not second.kept:
            return self.tr("The next backup goes there as well.")
        return self.tr("Last backup there: {when}.").format(
            when=exactly(second.kept[0].at, self._clock())
        )

    def _set_texts(self) -> None:
        self._why.setText(self.tr("One is made by itself soon after something was written."))
        self._second_name.setText(self.tr("A second place"))
        self.now.setText(self.tr("Back up now"))
        self.prove.setText(self.tr("Prove my backup"))
        self.carry.setText(self.tr("Save a backup to carry…"))
        self.elsewhere.setText(self.tr("Bring back from a file…"))
        self.open.setText(self.tr("Open the folder"))
        self.remove.setText(self.tr("Use no second place"))
        self.stop.setText(self.tr("Stop"))
        self.refresh()


def _row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row

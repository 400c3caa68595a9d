"""Where the bus of the services meets Qt: events become signals.

Widgets connect here, never to the bus: Qt ends the connection of a widget that is deleted. The
composition root keeps the bridge and closes it before the application ends, because publishing to
a bridge that is gone would raise.
"""

from PySide6.QtCore import QObject, Signal

from casewriter.services.events import (
    BackupsChanged,
    Bus,
    CaseChanged,
    CaseSaved,
    Discarded,
    Event,
    HistoryChanged,
    KeepFailed,
    LibraryChanged,
    SaveFailed,
    SettingsChanged,
    StandingChanged,
    TextCleaned,
    WritingRefused,
)


class Bridge(QObject):
    """One signal per event; each carries the event itself."""

    case_changed = Signal(object)
    discarded = Signal(object)
    history_changed = Signal(object)
    case_saved = Signal(object)
    save_failed = Signal(object)
    keep_failed = Signal(object)
    text_cleaned = Signal(object)
    writing_refused = Signal(object)
    standing_changed = Signal(object)
    library_changed = Signal(object)
    backups_changed = Signal(object)
    settings_changed = Signal(object)

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = {
            CaseChanged: self.case_changed,
            Discarded: self.discarded,
            HistoryChanged: self.history_changed,
            CaseSaved: self.case_saved,
            SaveFailed: self.save_failed,
            KeepFailed: self.keep_failed,
            TextCleaned: self.text_cleaned,
            WritingRefused: self.writing_refused,
            StandingChanged: self.standing_changed,
            LibraryChanged: self.library_changed,
            BackupsChanged: self.backups_changed,
            SettingsChanged: self.settings_changed,
        }
        self._end = bus.subscribe(self._tell)

    def close(self) -> None:
        """Listen no longer."""
        self._end()

    def _tell(self, event: Event) -> None:
        self._signals[type(event)].emit(event)

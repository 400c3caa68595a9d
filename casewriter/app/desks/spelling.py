"""Spelling of the window: its process, its settings, the names and terms of the open case."""

from collections.abc import Callable

import platformdirs
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casewriter.app.processes.spelling import SpellingProcess
from casewriter.app.qt import QtTimer
from casewriter.app.settings_store import JsonSettings
from casewriter.assets import resources
from casewriter.domain.spelling import naming_fields, words_of_case
from casewriter.services.events import CaseChanged
from casewriter.services.session import CaseSession
from casewriter.services.settings import Preferences
from casewriter.services.spelling import OwnWords, Speller, Spelling
from casewriter.ui.bridge import Bridge

FOLDER = "dictionaries"
OWN_WORDS = "own-words.txt"


class SpellingDesk(QObject):
    """Looks after the spelling of one window."""

    def __init__(
        self,
        preferences: Preferences,
        bridge: Bridge,
        parent: QObject,
        start: Callable[[], Speller] | None = None,
    ) -> None:
        """Make it ready; nothing is read before the first word.

        Args:
            preferences: whether it is on.
            bridge: tells of changes.
            parent: Qt's owner.
            start: starts what reads dictionaries; else a process of its own.
        """
        super().__init__(parent)
        self._preferences = preferences
        self._folder = platformdirs.user_data_path("casewriter", appauthor=False) / FOLDER
        self._session: CaseSession | None = None
        settings = JsonSettings()
        self.spelling = Spelling(
            start or (lambda: SpellingProcess(resources(FOLDER), self._folder)),
            OwnWords(JsonSettings(settings.file.with_name(OWN_WORDS))),
            lambda: QtTimer(self),
        )
        bridge.settings_changed.connect(self._choose)
        bridge.case_changed.connect(self._case_changed)
        self._choose()

    def follow(self, session: CaseSession) -> Spelling:
        """Take the names and terms of a case for right, as long as it is the open one."""
        self._session = session
        self._know()
        return self.spelling

    def section(self) -> QWidget:
        """Spelling among the settings."""
        from casewriter.ui.spelling.section import SpellingSection

        return SpellingSection(self.spelling, self._preferences, self._folder)

    def turn(self) -> None:
        """Mark words from now on, or no more."""
        self._preferences.change(spelling=not self._preferences.now.spelling)

    def close(self) -> None:
        """Let go of the process."""
        self.spelling.close()

    def _choose(self) -> None:
        now = self._preferences.now
        self.spelling.choose(on=now.spelling, others=now.spelling_also)

    def _case_changed(self, event: CaseChanged) -> None:
        session = self._session
        if session is None or event.after.id != session.case.id:
            return
        before, after = event.before, event.after
        names = naming_fields(session.template)
        if before.languages != after.languages or any(
            before.fields.get(name) is not after.fields.get(name) for name in names
        ):
            self._know()

    def _know(self) -> None:
        if self._session is not None:
            case = self._session.case
            words = words_of_case(self._session.template, case)
            self.spelling.know_case(words, case.languages)

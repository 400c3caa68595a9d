"""The line below a section's title: how much it asks, how much is written, where it will stand."""

from PySide6.QtCore import QEvent, QLocale, QTimer
from PySide6.QtWidgets import QWidget

from casewriter.domain.checks.complete import words_of_section
from casewriter.domain.lengths import range_for
from casewriter.domain.progress import asked
from casewriter.domain.template import Section
from casewriter.services.events import CaseChanged
from casewriter.ui.case.chapters import chapter
from casewriter.ui.fields.base import Desk
from casewriter.ui.widgets.texts import Text

PAUSE = 400
"""Milliseconds without a keystroke after which the words are counted anew."""


class SectionFacts(Text):
    """Counts the words of all its texts together, those of notes apart, in every pause."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget | None = None) -> None:
        super().__init__("interface", "ink2", parent)
        self._desk, self._section = desk, section
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.say)
        desk.bridge.case_changed.connect(self._case_changed)
        self.say()

    def say(self) -> None:
        """Say it as it is now."""
        session, edition, section = self._desk.session, self._desk.edition, self._section
        number = QLocale().toString
        said = [self.tr("%n questions", "", len(asked(section, session.case)))]
        if section.words:
            low, high = map(number, range_for(section.words, edition))
            there = words_of_section(session.template, section, session.case, edition)
            words = self.tr("{count} of {low}–{high} words")
            if not there:
                words = self.tr("{low}–{high} words")
            said.append(words.format(count=number(there), low=low, high=high))
        if place := chapter(session.template, session.case, section.key):
            said.append(self.tr("chapter {number} of the publication").format(number=place))
        if not section.required:
            said.append(self.tr("may be left out"))
        self.setText(" · ".join(said))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def _case_changed(self, event: CaseChanged) -> None:
        before, after, own = event.before.fields, event.after.fields, f"{self._section.key}."
        if any(
            before.get(name) is not after.get(name)
            for name in {*before, *after}
            if name.startswith(own)
        ):
            self._pause.start()

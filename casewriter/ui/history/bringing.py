"""Bringing back what an earlier state had, saying so, and taking that back again."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from casewriter.domain.bringing_back import What, WholeCase
from casewriter.domain.case import Case
from casewriter.domain.edits import Edit
from casewriter.services.events import CaseChanged
from casewriter.services.session import CaseSession
from casewriter.ui.history.states import States
from casewriter.ui.history.units import Teller, Unit
from casewriter.ui.notices import Notices, Offer

DONE, ASKED = "brought back", "bring back everything"


class Bringing(QObject):
    """What the history page does to the case."""

    def __init__(self, session: CaseSession, notices: Notices, page: QObject) -> None:
        super().__init__(page)
        self._session = session
        self._notices = notices
        self._page = page
        self._last: Edit | None = None
        self._states: Callable[[], States | None] = lambda: None

    @property
    def may(self) -> bool:
        """Whether the case can be changed here."""
        return not self._session.is_read_only

    def watch(self, states: Callable[[], States | None]) -> None:
        """Ask here which two states are compared."""
        self._states = states

    def bring_back(self, unit: Unit) -> None:
        """Give one thing the value again that it had in the earlier state."""
        states = self._states()
        if states is None or not self.may:
            return
        teller = Teller(states.template, states.then, states.now, states.wording)
        place, moment = teller.place(unit), states.moment or states.then_words

        def words() -> str:
            said = self.tr("“{place}” is again as it was: {moment}.")
            return said.format(place=place, moment=moment)

        self._go_back(states.then, unit.what, words)

    def ask_everything(self, states: States) -> None:
        """Say what would be brought back, and ask."""
        moment, count = states.moment or states.then_words, states.comparison.counts.answers

        def words() -> str:
            said = self.tr(
                "Everything goes back to: {moment}. %n answers change. "
                "The text of today stays in the history.",
                "",
                count,
            )
            return said.format(moment=moment)

        def do_it() -> None:
            self._notices.dismiss(ASKED)
            self._go_back(states.then, WholeCase(), done)

        def done() -> str:
            return self.tr("Everything is again as it was: {moment}.").format(moment=moment)

        self._notices.say(
            ASKED,
            "needs_attention",
            words,
            (
                Offer(lambda: self.tr("Bring everything back"), do_it),
                Offer(lambda: self.tr("Cancel"), lambda: self._notices.dismiss(ASKED)),
            ),
        )

    def hear(self, event: CaseChanged) -> None:
        """What was done since then can no longer be taken back by the notice."""
        if self._last is not None and event.edit is not self._last:
            self.forget()

    def forget(self) -> None:
        """Take away what was asked and said."""
        self._last = None
        self._notices.dismiss(DONE)
        self._notices.dismiss(ASKED)

    def _go_back(self, then: Case, what: What, words: Callable[[], str]) -> None:
        edit = self._session.bring_back(then, what)
        if edit.is_idle:
            return
        self._last = edit

        def undo() -> None:
            self.forget()
            if self._session.is_last(edit):
                self._session.undo()

        self._notices.say(
            DONE,
            "ready",
            words,
            (
                Offer(lambda: self.tr("Undo"), undo),
                self._notices.closing(DONE),
            ),
        )

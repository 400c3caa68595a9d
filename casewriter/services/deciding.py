"""Deciding about the suggested edits of an open case: accept, decline, take back, discuss."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from functools import partial
from types import MappingProxyType
from typing import Literal

from msgspec import Struct, convert
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.checks.references import SOURCES, answers_citing
from casewriter.domain.discards import has_row
from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.errors import WrongUse
from casewriter.domain.leaves import Path, Value
from casewriter.domain.records import suggestion_from, write
from casewriter.domain.review import (
    Anchor,
    Author,
    LogEntry,
    Suggestion,
    ThreadKind,
    Visibility,
)
from casewriter.domain.reviewing import suggesting, threads
from casewriter.domain.reviewing.anchoring import moved
from casewriter.domain.reviewing.deciding import Stand, may_decide, stands_of, value_of
from casewriter.domain.reviewing.rounds import Stage, standing_of
from casewriter.domain.reviewing.suggesting import Settled
from casewriter.domain.reviewing.taking_back import TAKEN_BACK, taking_back
from casewriter.domain.reviewing.threads import Hand
from casewriter.domain.reviewing.together import homeless, unit_of, units, what_of
from casewriter.domain.status import TELLING
from casewriter.domain.template import EXHIBITS
from casewriter.services.history import Run
from casewriter.services.reviewing import Reviewing
from casewriter.services.session import CaseSession

_TICK = timedelta(microseconds=1)
_Leaf = tuple[Value | None, Mapping[str, Suggestion], Mapping[str, Stand]]
_Do = Callable[[Case, Iterable[Suggestion], Author, datetime], Settled]
Act = Literal["accept", "decline", "take_back"]
_ACTS: Mapping[str, _Do] = MappingProxyType(
    {"accept": suggesting.accepting, "decline": suggesting.declining}
)


class Deciding:
    """Suggested edits of one open case. Every act is one step of its history."""

    def __init__(self, session: CaseSession, reviewing: Reviewing) -> None:
        """Look at the suggested edits of a case.

        Args:
            session: the open case.
            reviewing: its comments, and whoever works here.
        """
        self._session, self._reviewing = session, reviewing
        self._known: dict[int, tuple[object, Suggestion]] = {}
        self._stands: dict[tuple[str, str], _Leaf] = {}
        self._torn: tuple[object, frozenset[str]] = (None, frozenset())
        self._stage: tuple[tuple[object, ...], Stage] | None = None

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """All that are to be shown, decided ones too."""
        # While somebody writes, only the passages of one answer move: most are what they were.
        entries = self._session.case.records.get("suggestions", ())
        before, self._known = self._known, {}
        for entry in entries:
            self._known[id(entry)] = before.get(id(entry)) or (entry, suggestion_from(entry))
        shown = (one for _, one in self._known.values())
        if self._reviewing.as_expert:
            return tuple(one for one in shown if one.visibility == "everyone")
        return tuple(shown)

    def suggestion(self, name: str) -> Suggestion | None:
        """One of them by its id, or None."""
        return next((one for one in self.suggestions if one.id == name), None)

    def stand(self, one: Suggestion) -> Stand:
        """Where a suggestion stands now."""
        leaf, value = (one.path, one.lang), value_of(self._session.case, one)
        known = self._stands.get(leaf)
        if known is None or known[0] is not value or known[1].get(one.id) != one:
            # All of one answer are looked at together: its text is read once.
            here = {
                other.id: other
                for other in self.suggestions
                if other.state == "open" and (other.path, other.lang) == leaf
            } | {one.id: one}
            known = self._stands[leaf] = (value, here, stands_of(here.values(), value))
        found = known[2][one.id]
        return Stand("changed") if found.fits and self._is_torn(one) else found

    def _is_torn(self, one: Suggestion) -> bool:
        """Whether its row is not as it was; a row that comes or goes is looked at as a whole."""
        case = self._session.case
        if "/" not in one.path or one.state != "open":
            return False
        if self._torn[0] is not case:
            every = self.suggestions
            waiting = [other for other in every if other.state == "open"]
            self._torn = (case, homeless(case, waiting, every))
        return one.id in self._torn[1]

    @property
    def may_decide(self) -> bool:
        """Whether whoever works here may accept and decline what others suggest."""
        case = self._session.case
        # Comments and suggestions do not move the stage, and it is asked for often.
        told = (*(id(case.records.get(name)) for name in TELLING), case.status)
        if self._stage is None or self._stage[0] != told:
            self._stage = (told, standing_of(case).stage)
        return may_decide(self._reviewing.role, self._stage[1])

    def is_mine(self, one: Suggestion) -> bool:
        """Whether whoever works here made it."""
        return self._reviewing.is_mine(one.by)

    # Acts.

    def accept(self, names: Iterable[str]) -> Settled:
        """Put suggestions into their answers.

        Raises:
            WrongUse: `not_yours_to_decide`.
        """
        self._check()
        return self._do(suggesting.accepting, names)

    def decline(self, names: Iterable[str]) -> Settled:
        """Leave the answers as they are. Raises as `accept`."""
        self._check()
        return self._do(suggesting.declining, names)

    def withdraw(self, names: Iterable[str]) -> Settled:
        """Take one's own suggestions back."""
        mine = [name for name in names if (one := self.suggestion(name)) and self.is_mine(one)]
        return self._do(suggesting.withdrawing, mine)

    def reopen(self, names: Iterable[str]) -> Settled:
        """Put suggestions that were declined or withdrawn up for decision again."""
        return self._do(suggesting.reopening, names)

    def take_back(self, names: Iterable[str], reason: str = "") -> Settled:
        """Open again what was accepted or declined; answers get back what stood there.

        Raises:
            WrongUse: `not_yours_to_decide`.
        """
        self._check()
        return self._do(partial(taking_back, reason=reason.strip()), names)

    def taken_back(self, one: Suggestion) -> LogEntry | None:
        """Who opened a suggestion again, when and why; None where nobody did."""
        if one.state != "open" or one.changed_by is None:
            return None
        for entry in self._session.case.records.get("log", ()):
            assert isinstance(entry, Mapping)
            named = entry.get("facts", {}).get("suggestions", ())
            if entry.get("action") == TAKEN_BACK and one.id in named:
                told = convert(entry, LogEntry)
                if told.at == one.changed:
                    return told
        return None

    def left_citing(self, names: Iterable[str]) -> tuple[str, ...]:
        """The questions whose answers cite a source that goes when decisions are taken back.

        What is taken back of the same answers may take the citation along: these are left out.
        """
        wanted = set(names)
        chosen = [one for one in self.suggestions if one.id in wanted and one.state == "accepted"]
        groups: dict[str, list[Suggestion]] = {}
        for one in chosen:
            groups.setdefault(one.group or one.id, []).append(one)
        comes = [unit_of(group) for group in groups.values() if what_of(group) == "in"]
        cards = [unit.steps[0] for unit in comes if unit and unit.field == SOURCES.field]
        also = {one.path.partition("/")[0] for one in chosen}
        citing = (name for card in cards for name in answers_citing(self._session.case, card))
        return tuple(dict.fromkeys(name for name in citing if name not in also))

    def anchor(self, one: Suggestion) -> Anchor:
        """Where a comment on a suggestion stands: at its words, or at its answer."""
        found = self.stand(one).range if one.state == "open" else None
        return self._reviewing.anchor(self.place_of(one), one.lang, found)

    def place_of(self, one: Suggestion) -> Path:
        """Where a suggestion is to be looked at: its leaf, or what is there of its row."""
        path, case = Path.parse(one.path), self._session.case
        path = Path(path.field, path.rest.partition("#")[0])
        missing = next((row for row in units(path) if not has_row(case, row)), None)
        if missing is None:
            return path
        # Rows and columns of a free table lie below a name that is no place to look at.
        steps = missing.steps[: -2 if path.field.endswith(f".{EXHIBITS.key}") else -1]
        return Path(path.field).child(*steps) if steps else Path(path.field)

    def discuss(
        self, name: str, kind: ThreadKind, text: str, visibility: Visibility = "everyone"
    ) -> str:
        """Begin a comment on a suggestion; gives its id. Raises `note_empty`."""
        one = self.suggestion(name)
        thread = threads.new_id()
        hand = Hand(self._reviewing.me, self._reviewing.now())
        review = threads.begin(
            self._reviewing.review,
            hand,
            kind=kind,
            text=text,
            anchor=self.anchor(one) if one is not None else None,
            visibility=visibility,
            thread_id=thread,
        )
        tied = tuple(
            replace(other, thread=thread) if other.id == name else other
            for other in review.suggestions
        )
        records = write(replace(review, suggestions=tied))
        fact = FactChange("records", self._session.case.records, records)
        self._session.apply(Edit("comment", facts=(fact,)), self)
        return thread

    def as_if_accepted(self, section: str) -> Case:
        """The case with the open suggestions of a section put in."""
        here = [one for one in self.suggestions if one.state == "open" and is_in(one, section)]
        return suggesting.as_if_accepted(self._session.case, chosen=here)

    # Many at once, away from the window's thread.

    def prepared(self, act: Act, names: Iterable[str], reason: str = "") -> "Prepared":
        """An act that may take long, to be worked out anywhere and carried out here.

        Raises:
            WrongUse: `not_yours_to_decide`.
        """
        self._check()
        if act == "take_back":
            return self._prepared(partial(taking_back, reason=reason.strip()), names)
        return self._prepared(_ACTS[act], names)

    def carry_out(self, prepared: "Prepared", settled: Settled, run: Run | None = None) -> bool:
        """Do what was worked out, as one step or as part of one.

        Returns:
            Whether it was done: it is not where the case is another by now.
        """
        if self._session.case is not prepared.case:
            return False
        if run is None:
            self._session.end_step()
        # Of many parts nobody shows each at once.
        self._session.apply(settled.edit, run or self, burst=run, led=True)
        return True

    def _check(self) -> None:
        if not self.may_decide:
            raise WrongUse("not_yours_to_decide")

    def _do(self, act: _Do, names: Iterable[str]) -> Settled:
        prepared = self._prepared(act, names)
        settled = prepared.work()
        self.carry_out(prepared, settled)
        return settled

    def _prepared(self, act: _Do, names: Iterable[str]) -> "Prepared":
        known: Mapping[str, Suggestion] = {one.id: one for one in self.suggestions}
        chosen = [known[name] for name in names if name in known]
        # Clocks of several people differ: what is decided now is later than what it is about.
        at = max([self._reviewing.now(), *(one.changed + _TICK for one in chosen)])
        case = self._session.case

        def work() -> Settled:
            settled = act(case, chosen, self._reviewing.me, at)
            # The other passages are led along here, too: later that is work for the window.
            return replace(settled, edit=moved(settled.edit, case))

        return Prepared(case, work)


class Prepared(Struct, frozen=True):
    """An act on many suggestions, and the case that it is for."""

    case: Case
    work: Callable[[], Settled]


def is_in(one: Suggestion, section: str) -> bool:
    """Whether a suggestion speaks of an answer of a section."""
    return one.path.partition(".")[0] == section

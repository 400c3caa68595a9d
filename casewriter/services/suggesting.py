"""Suggesting mode: what is written stands beside the text of the open case, never in it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import get_args

from msgspec.structs import replace

from casewriter.domain.case import Case, FieldLeaves
from casewriter.domain.edits import Edit, writing
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.domain.records import suggestion_from
from casewriter.domain.review import Author, Suggestion
from casewriter.domain.reviewing.proposing import (
    ACTION,
    Hand,
    Proposed,
    adding,
    entries_at,
    proposed,
    proposing,
)
from casewriter.domain.reviewing.rounds import Act, standing
from casewriter.services.cleaning import cleaned_value
from casewriter.services.reviewing import Reviewing
from casewriter.services.session import CaseSession

PASSING = ("accept_suggestions", "take_back_suggestions")
"""Steps that change the text although somebody suggests: the decision is what they are."""
BESIDE = ("state", "writer")
"""Parts of a section that say how its writing goes: they are no text of the case."""
MOVES = get_args(Act)
"""Entries of the log after which others may have what stood in the case."""
OWN_WORDS = ("language_edit",)
"""Stages at which the hub writes in the text itself."""


MOST_READINGS = 4_000


class Suggesting:
    """Turns what is written in an open case into suggestions, while it is on.

    Attributes:
        refused: told where something was done that cannot be suggested, such as adding a row.
    """

    def __init__(self, session: CaseSession, reviewing: Reviewing) -> None:
        """Stand beside an open case; off.

        Args:
            session: the open case.
            reviewing: its comments, and whoever works here.
        """
        self._session, self._reviewing = session, reviewing
        self._since = reviewing.now()
        self._known: dict[tuple[Path, str], tuple[Value | None, tuple[object, ...], Proposed]] = {}
        self._moves: tuple[object, list[datetime]] = (None, [])
        self._readings: dict[int, tuple[object, Suggestion]] = {}
        self._overlaid: dict[str, tuple[FieldLeaves | None, object, FieldLeaves | None]] = {}
        self.refused: Callable[[], object] = lambda: None

    @property
    def is_on(self) -> bool:
        """Whether what is written is suggested."""
        return self._session.divert is not None

    @property
    def is_wanted(self) -> bool:
        """Whether whoever works here should suggest rather than write in the text.

        Nothing changes a text without its expert's word, but at the language edit.
        """
        stage = standing(self._reviewing.review, self._reviewing.case.status).stage
        return self._reviewing.role == "hub" and stage != "draft" and stage not in OWN_WORDS

    def turn(self, *, on: bool) -> None:
        """Suggest from now on, or write in the text."""
        self._session.end_step()
        self._session.divert = self._diverted if on else None

    # What stands there.

    def proposed(self, case: Case, path: Path, language: str = NO_LANGUAGE) -> Proposed:
        """What whoever works here proposes for a leaf."""
        value = case.get(path, language)
        entries = entries_at(case, path, language)
        known = self._known.get((path, language))
        if (
            known is None
            or known[0] is not value
            or len(known[1]) != len(entries)
            or any(one is not other for one, other in zip(known[1], entries, strict=True))
        ):
            known = (value, entries, proposed(case, path, language, self._is_mine, self._read))
            self._known[path, language] = known
        return known[2]

    def _read(self, entry: object) -> Suggestion:
        """A suggestion of the records: while somebody writes, most are what they were."""
        known = self._readings.get(id(entry))
        if known is None or known[0] is not entry:
            if len(self._readings) > MOST_READINGS:
                self._readings.clear()
            known = self._readings[id(entry)] = (entry, suggestion_from(entry))
        return known[1]

    def _is_mine(self, author: Author) -> bool:
        return self._reviewing.is_mine(author)

    def overlaid(self, case: Case, field: str) -> Case:
        """The case with what is proposed for the leaves of one question put in."""
        entries = tuple(
            entry
            for entry in case.records.get("suggestions", ())
            if isinstance(entry, Mapping)
            and str(entry.get("path")).partition("/")[0] == field
            and entry.get("state", "open") == "open"
        )
        leaves = case.fields.get(field)
        known = self._overlaid.get(field)
        if known is None or known[0] is not leaves or known[1] != entries:
            after = case
            for entry in entries:
                path, language = Path.parse(str(entry["path"])), str(entry.get("lang", ""))
                found = self.proposed(case, path, language)
                if found.own and not path.meta:
                    after = writing(after, path, language, found.value, ACTION).apply(after)
            known = self._overlaid[field] = (leaves, entries, after.fields.get(field))
        if known[2] is leaves:
            return case
        fields = {name: own for name, own in case.fields.items() if name != field}
        return replace(case, fields={**fields, field: known[2]} if known[2] else fields)

    # What is done.

    def write(
        self, path: Path, value: Value | None, language: str = NO_LANGUAGE, origin: object = None
    ) -> None:
        """Propose a value for a leaf, in place of what was proposed here before.

        Writing on merges into one step, as in the text itself.
        """
        edit, found = self._proposing({(path, language): value})
        self._session.apply(edit, origin, burst=(ACTION, path, language))
        self._remember(edit, found)

    def write_all(
        self,
        leaves: Mapping[tuple[Path, str], Value | None],
        origin: object = None,
        *,
        burst: bool = False,
    ) -> None:
        """Propose values for several leaves, as one step; of one leaf, as `write` does."""
        if any(path.meta for path, _ in leaves):
            self.refused()
            return
        merges = (ACTION, *next(iter(leaves))) if burst else None
        edit, found = self._proposing(leaves)
        self._session.apply(edit, origin, burst=merges)
        self._remember(edit, found)

    def _proposing(
        self, leaves: Mapping[tuple[Path, str], Value | None]
    ) -> tuple[Edit, dict[tuple[Path, str], Proposed]]:
        case, step = self._session.case, Edit(ACTION)
        proposals: dict[tuple[Path, str], Proposed] = {}
        for (path, language), written in leaves.items():
            value, _ = cleaned_value(written)
            before = self.proposed(case, path, language)
            if value != before.value:
                hand = self._hand()
                edit, found = proposing(case, path, language, value, hand, before=before)
                case, step = edit.apply(case), step.absorb(edit)
                proposals[path, language] = found
        return step, proposals

    def _remember(self, edit: Edit, found: Mapping[tuple[Path, str], Proposed]) -> None:
        """Keep what was just proposed: it is asked for at once, and need not be made out again."""
        case = self._session.case
        if edit.facts and case.records is edit.facts[0].after:
            for (path, language), one in found.items():
                entries = entries_at(case, path, language)
                self._known[path, language] = (case.get(path, language), entries, one)

    def _diverted(self, edit: Edit) -> Edit:
        """An edit as suggestions; idle where it cannot be one."""
        changes = [one for one in edit.changes if _is_text(one.path)]
        if not changes or edit.action in PASSING:
            return edit
        if (
            len(changes) < len(edit.changes)
            or any(one.path.meta for one in changes)
            or any(fact.fact != "records" and fact.before != fact.after for fact in edit.facts)
        ):
            self.refused()
            return Edit(edit.action)
        return adding(self._session.case, edit.changes, self._hand())

    def _hand(self) -> Hand:
        log = self._session.case.records.get("log", ())
        if self._moves[0] is not log:
            # Suggestions do not move the case: its log is read again only where it grew.
            told = self._reviewing.review.log
            self._moves = (log, [one.at for one in told if one.action in MOVES])
        moves = self._moves[1]

        def known(one: Suggestion) -> bool:
            # Somebody else can have it only where it was there before this sitting, or before the
            # case was handed on.
            return one.at < self._since or any(one.changed <= at for at in moves)

        reviewing = self._reviewing
        return Hand(reviewing.me, reviewing.now(), self._is_mine, known)


def _is_text(path: Path) -> bool:
    return path.field.partition(".")[2] not in BESIDE

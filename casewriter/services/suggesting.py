"""Suggesting mode: what is written stands beside the text of the open case, never in it."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TypeGuard, get_args

from msgspec.structs import replace

from casewriter.domain.case import Case, FieldLeaves
from casewriter.domain.edits import Edit, setting
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
from casewriter.domain.reviewing.rounds import Act, standing_of
from casewriter.domain.reviewing.together import spread, without
from casewriter.services.cleaning import cleaned_value
from casewriter.services.reviewing import Reviewing
from casewriter.services.session import CaseSession

PASSING = ("accept_suggestions", "take_back_suggestions")
"""Steps that change the text although somebody suggests: the decision is what they are."""
BESIDE = ("state", "writer")
"""Parts of a section that say how its writing goes: they are no text of the case."""
BESIDE_FACTS = ("records", "attachments")
"""Facts that may change with a text: what is said about it, and the pictures that stand ready."""
OF_ALL = ("country", "source_language")
"""Facts that the text as a whole speaks of: nobody changes them while they suggest."""
MOVES = get_args(Act)
"""Entries of the log after which others may have what stood in the case."""
OWN_WORDS = ("language_edit",)
"""Stages at which the hub writes in the text itself."""


MOST_READINGS = 4_000


class Suggesting:
    """Turns what is written in an open case into suggestions, while it is on.

    Attributes:
        refused: told where something was done that cannot be suggested, such as another language.
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
        self._overlaid: dict[
            str, tuple[FieldLeaves | None, object, FieldLeaves | None, frozenset[object]]
        ] = {}
        self._whole: tuple[Case, Case] | None = None
        self._spread: tuple[object, frozenset[str]] = (None, frozenset())
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
        if self._reviewing.role != "hub":
            return False
        stage = standing_of(self._reviewing.case).stage
        return stage != "draft" and stage not in OWN_WORDS

    def turn(self, *, on: bool) -> None:
        """Suggest from now on, or write in the text."""
        self._session.end_step()
        self._session.divert = self._diverted if on else None
        self._session.overlay = self.overlaid if on else None

    # What stands there.

    def proposed(
        self,
        case: Case,
        path: Path,
        language: str = NO_LANGUAGE,
        entries: tuple[object, ...] | None = None,
    ) -> Proposed:
        """What whoever works here proposes for a leaf.

        Args:
            case: as it is.
            path: of the leaf.
            language: of the leaf.
            entries: its open suggestions as the records have them, for whoever knows them.
        """
        value = case.get(path, language)
        if entries is None:
            entries = entries_at(case, path, language)
        known = self._known.get((path, language))
        if (
            known is None
            or known[0] is not value
            or len(known[1]) != len(entries)
            or any(one is not other for one, other in zip(known[1], entries, strict=True))
        ):
            found = proposed(
                case,
                path,
                language,
                self._is_mine,
                read=self._read,
                apart=self._apart(case),
                entries=entries,
            )
            known = self._known[path, language] = (value, entries, found)
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

    def _apart(self, case: Case) -> frozenset[str]:
        entries = case.records.get("suggestions", ())
        if self._spread[0] is not entries:
            self._spread = (entries, spread(one for one in entries if isinstance(one, Mapping)))
        return self._spread[1]

    def overlaid(self, case: Case) -> Case:
        """The case with what whoever works here proposes put in; again, it is the same."""
        if self._whole is not None and (case is self._whole[0] or case is self._whole[1]):
            return self._whole[1]
        open_ones: dict[str, list[Mapping[str, object]]] = defaultdict(list)
        for entry in case.records.get("suggestions", ()):
            if _waits(entry):
                open_ones[Path.parse(str(entry["path"])).field].append(entry)
        fields, put = dict(case.fields), set[object]()
        for field, entries in open_ones.items():
            leaves, names = self._overlaid_in(case, field, tuple(entries))
            put |= names
            if leaves:
                fields[field] = leaves
            else:
                fields.pop(field, None)
        after = replace(case, fields=fields, records=without(case.records, put)) if put else case
        self._whole = (case, after)
        return after

    def _overlaid_in(
        self, case: Case, field: str, entries: tuple[Mapping[str, object], ...]
    ) -> tuple[FieldLeaves | None, frozenset[object]]:
        """The leaves of one question with what is proposed, and the ids of what is put in."""
        leaves = case.fields.get(field)
        known = self._overlaid.get(field)
        if known is None or known[0] is not leaves or known[1] != entries:
            written, put = dict[tuple[Path, str], Value | None](), set[object]()
            here: dict[tuple[str, str], list[object]] = defaultdict(list)
            for entry in entries:
                here[str(entry["path"]), str(entry.get("lang", ""))].append(entry)
            for (where, language), ones in here.items():
                path = Path.parse(where)
                found = self.proposed(case, path, language, tuple(ones))
                if found.own:
                    written[path, language] = found.value
                    put |= {one.id for one in found.own}
            after = setting(case, written, ACTION).apply(case)
            known = (leaves, entries, after.fields.get(field), frozenset(put))
            self._overlaid[field] = known
        return known[2], known[3]

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
        merges = (ACTION, *next(iter(leaves))) if burst else None
        edit, found = self._proposing(leaves)
        self._session.apply(edit, origin, burst=merges)
        self._remember(edit, found)

    def _proposing(
        self, leaves: Mapping[tuple[Path, str], Value | None]
    ) -> tuple[Edit, dict[tuple[Path, str], Proposed]]:
        case, step, seen = self._session.case, Edit(ACTION), self._session.seen
        proposals: dict[tuple[Path, str], Proposed] = {}
        cleaned = {where: cleaned_value(written)[0] for where, written in leaves.items()}
        then = setting(seen, cleaned, ACTION).apply(seen)
        for (path, language), value in cleaned.items():
            before = self.proposed(case, path, language)
            if value != before.value:
                hand = self._hand()
                edit, found = proposing(case, path, language, value, hand, before=before, seen=then)
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
        if any(fact.fact in OF_ALL and fact.before != fact.after for fact in edit.facts):
            self.refused()
            return Edit(edit.action)
        if not changes or edit.action in PASSING:
            return edit
        if len(changes) < len(edit.changes) or any(
            fact.fact not in BESIDE_FACTS and fact.before != fact.after for fact in edit.facts
        ):
            self.refused()
            return Edit(edit.action)
        made = adding(self._session.case, changes, self._hand(), seen=self._session.seen)
        # The bytes of a picture that is proposed stand ready among those of the case.
        pictures = tuple(fact for fact in edit.facts if fact.fact == "attachments")
        return replace(made, facts=(*made.facts, *pictures)) if made.facts else made

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


def _waits(entry: object) -> TypeGuard[Mapping[str, object]]:
    return (
        isinstance(entry, Mapping)
        and bool(entry.get("path"))
        and entry.get("state", "open") == "open"
    )


def _is_text(path: Path) -> bool:
    return path.field.partition(".")[2] not in BESIDE

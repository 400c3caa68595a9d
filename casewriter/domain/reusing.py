"""What an earlier case of the same country offers this one: facts, people, terms, sources.

Nothing that is here already is touched: an answer that exists is not proposed, and a row that says
the same of the same is recognised. What people agreed to was agreed for the earlier case, so
their consent does not come along and is asked for again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Literal

import msgspec
from msgspec import Struct

from casewriter.domain.bibliography import SOURCES
from casewriter.domain.carrying import at_home, cited_in
from casewriter.domain.case import Case
from casewriter.domain.conditions import holds, is_set_aside, parse
from casewriter.domain.edits import Change, Edit, placed_after
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value, new_row_id
from casewriter.domain.source_cards import csl_of, marks
from casewriter.domain.template import Field, Section, Template
from casewriter.prose.nodes import Doc

Sort = Literal["fact", "person", "term", "source"]
SORTS: tuple[Sort, ...] = ("fact", "person", "term", "source")
SINGLE = ("number", "date", "choice", "choices", "cites", "line")
"""Kinds whose answer is a fact by itself, in the sections that describe the case."""
ROWS: tuple[tuple[str, Sort, str], ...] = (
    ("indicators", "fact", "label"),
    ("people", "person", "name"),
    ("terms", "term", "term"),
    ("sources", "source", ""),
)
"""Kinds whose rows are taken one by one: kind, what a row is, the part it is known again by."""
DATED = ("as_of", "value_date", "baseline_date")
CITING = ("source", "series")
NOT_TAKEN = ("consent",)

Leaf = tuple[Path, str, Value]


class Earlier(Struct, frozen=True):
    """A case that something may be taken from.

    Attributes:
        title: as lists show it.
        changed: when it was last changed, in UTC.
    """

    case: Case
    template: Template
    title: str
    changed: datetime


class Proposal(Struct, frozen=True):
    """One answer or row that could be taken over.

    Attributes:
        question: whose answer it is, here and there.
        row: its row there; an empty text where the answer has none.
        as_of: the day that a fact holds for, as ISO date; an empty text where none is said.
        leaves: what would be taken, as the earlier case has it.
        known_by: by what the same is recognised; empty for an answer without rows.
    """

    sort: Sort
    question: Path
    row: str
    earlier: Earlier
    as_of: str
    leaves: tuple[Leaf, ...]
    known_by: frozenset[str]

    @property
    def path(self) -> Path:
        """Where it stands in the earlier case."""
        return self.question.child(self.row) if self.row else self.question


def proposals(case: Case, template: Template, earlier: Sequence[Earlier]) -> tuple[Proposal, ...]:
    """What can be taken over: facts, people, terms and sources, each once.

    Of several that would answer the same question, the newest fact is proposed: by the day that
    it holds for, then by when its case was last changed.

    Args:
        case: the case that is written.
        template: that it follows.
        earlier: the others of its country.
    """
    found: list[Proposal] = []
    newest = sorted(earlier, key=lambda one: one.changed, reverse=True)
    for section, field in template.fields():
        sort = _sort(section, field)
        question = Path(f"{section.key}.{field.key}")
        if sort is None or not _is_asked(section, field, case):
            continue
        offered = [
            one
            for source in newest
            if _same_question(field, source.template, question)
            for one in _offered(case, field, sort, question, source)
        ]
        if sort == "fact":
            offered.sort(key=lambda one: one.as_of, reverse=True)
        known = _known(case, field, question)
        for one in offered:
            if not one.row and not _has_answer(case, question):
                found.append(one)
                break
            if one.row and not one.known_by & known:
                known |= one.known_by
                found.append(one)
    return tuple(sorted(found, key=lambda one: SORTS.index(one.sort)))


def taking(case: Case, template: Template, chosen: Iterable[Proposal]) -> Edit:
    """The edit that takes proposals over, with the sources that they cite.

    What the case has by now stays as it is, and what it knows is left out.

    Args:
        case: as it is at this moment.
        template: that it follows.
        chosen: proposals, perhaps of an earlier state of the case.
    """
    hand = _Hand(case, template, {}, {}, {})
    changes: list[Change] = []
    for one in chosen:
        if not one.row:
            if not _has_answer(case, one.question) and not any(
                change.path.field == one.question.field for change in changes
            ):
                for path, language, value in one.leaves:
                    changes.append(Change(path, language, None, hand.home(one, path, value)))
        elif one.sort == "source":
            hand.card(one.earlier.case, one.row, one.leaves)
        else:
            hand.row(one)
    return Edit("take_over", (*changes, *hand.changes()))


class _Hand(Struct, frozen=True):
    """What is being taken, row by row.

    Attributes:
        rows: question → the new rows' leaves, under the ids that they get.
        names: question → by what a row is known → its id.
        ids: question → what no new row may be called.
    """

    case: Case
    template: Template
    rows: dict[Path, dict[str, list[Leaf]]]
    names: dict[Path, dict[str, str]]
    ids: dict[Path, set[str]]

    def row(self, one: Proposal) -> None:
        """Take a row over, where there is none like it."""
        names = self._names(one.question)
        if one.known_by & names.keys():
            return
        row = self._new(one.question, one.row, one.known_by)
        place = one.question.child(row)
        self.rows[one.question][row] = [
            (_moved(path, one.path, place), language, own)
            for path, language, value in one.leaves
            if (own := self.home(one, path, value)) is not None
        ]

    def card(self, earlier: Case, row: str, leaves: Sequence[Leaf] = ()) -> str:
        """Take a source over, where there is none like it, and give its row here."""
        known_by = _card_marks(earlier, row, self.case.languages)
        names = self._names(SOURCES)
        here = next((names[mark] for mark in sorted(known_by) if mark in names), "")
        if here or not known_by:
            return here
        new = self._new(SOURCES, row, known_by)
        there = SOURCES.child(row)
        self.rows[SOURCES][new] = [
            (_moved(path, there, SOURCES.child(new)), language, value)
            for path, language, value in leaves or _kept(self.case, earlier, there)
        ]
        return new

    def home(self, one: Proposal, path: Path, value: Value) -> Value | None:
        """A value with the sources that it cites as they are called here; None where none is."""
        earlier = one.earlier.case
        if isinstance(value, Doc):
            cards = {row: self.card(earlier, row) for row in sorted(cited_in(value))}
            here = {row: card for row, card in cards.items() if card}
            return at_home(self.case, self.template, value, here)
        if not isinstance(value, list) or not self._cites(one, path):
            return value
        if not any(isinstance(item, dict) for item in value):
            return self._cards(earlier, value) or None
        return [
            {**item, "source": self._cards(earlier, item["source"])}
            if isinstance(item, dict) and isinstance(item.get("source"), list)
            else item
            for item in value
        ]

    def changes(self) -> Iterator[Change]:
        """What makes the new rows, behind all others."""
        for question, rows in self.rows.items():
            if rows:
                yield from placed_after(self.case, question, tuple(rows))
            for leaves in rows.values():
                yield from (Change(path, tongue, None, value) for path, tongue, value in leaves)

    def _cites(self, one: Proposal, path: Path) -> bool:
        if path == one.question:
            return self.template.find(path)[0].kind == "cites"
        return path.steps[-1] in CITING

    def _cards(self, earlier: Case, rows: Sequence[object]) -> list[object]:
        cards = (self.card(earlier, str(row)) for row in rows)
        return list(dict.fromkeys(card for card in cards if card))

    def _names(self, question: Path) -> dict[str, str]:
        if question not in self.names:
            field = self.template.find(question)[0]
            self.names[question] = {
                mark: row
                for row in reversed(self.case.rows(question))
                for mark in _row_marks(self.case, field, question, row)
            }
            self.rows[question] = {}
            leaves = self.case.fields.get(question.field, {})
            self.ids[question] = {step for rest, _ in leaves for step in Path("", rest).steps[:1]}
        return self.names[question]

    def _new(self, question: Path, row: str, known_by: frozenset[str]) -> str:
        new = new_row_id() if row in self.ids[question] else row
        self.ids[question].add(new)
        self.names[question] |= dict.fromkeys(known_by, new)
        return new


def _sort(section: Section, field: Field) -> Sort | None:
    if field.shows:
        return None
    for kind, sort, _ in ROWS:
        if field.kind == kind:
            return sort if sort != "fact" or section.part == "case" else None
    return "fact" if section.part == "case" and field.kind in SINGLE else None


def _is_asked(section: Section, field: Field, case: Case) -> bool:
    return not is_set_aside(section, case) and (not field.when or holds(parse(field.when), case))


def _same_question(field: Field, template: Template, question: Path) -> bool:
    """Whether another template asks the same there: the same name may mean something else."""
    section = template.section(question.section)
    other = section.field(field.key) if section else None
    return other is not None and (other.kind, other.units, other.options) == (
        field.kind,
        field.units,
        field.options,
    )


def _offered(
    case: Case, field: Field, sort: Sort, question: Path, earlier: Earlier
) -> Iterator[Proposal]:
    there = earlier.case
    rows = ("",) if field.kind in SINGLE else there.rows(question)
    for row in rows:
        path = question.child(row) if row else question
        if there.get(path.child("consent")) == "refused":
            continue
        leaves = tuple(_kept(case, there, path))
        # Known again only by what comes along: else the same would be proposed once more.
        known_by = _row_marks(there, field, question, row, case.languages) if row else frozenset()
        if known_by if row else any(_answers(there, field, question, leaf) for leaf in leaves):
            dates = (there.get(path.child(part)) for part in DATED)
            as_of = next((date for date in dates if isinstance(date, str)), "")
            yield Proposal(sort, question, row, earlier, as_of, leaves, known_by)


def _answers(there: Case, field: Field, question: Path, leaf: Leaf) -> bool:
    """Whether a leaf is the answer itself, and of citations whether one of them is known there."""
    path, _, value = leaf
    if path != question or field.kind != "cites":
        return path == question
    rows = there.rows(SOURCES)
    return isinstance(value, list) and any(row in rows for row in value)


def _kept(case: Case, there: Case, path: Path) -> Iterator[Leaf]:
    """The leaves that come along: in the editions of this case, without what is only of that."""
    for where, language, value in there.below(path):
        if where.meta or where.steps[-1:] in [(part,) for part in NOT_TAKEN]:
            continue
        if language in (NO_LANGUAGE, *case.languages):
            yield where, language, value


def _has_answer(case: Case, question: Path) -> bool:
    """Whether anything was said, be it that there is no answer yet."""
    return next(iter(case.below(question)), None) is not None


def _known(case: Case, field: Field, question: Path) -> frozenset[str]:
    if field.kind in SINGLE:
        return frozenset()
    rows = case.rows(question)
    return frozenset(mark for row in rows for mark in _row_marks(case, field, question, row))


def _row_marks(
    case: Case, field: Field, question: Path, row: str, languages: Sequence[str] | None = None
) -> frozenset[str]:
    """By what a row is known again: its name in each language, or what tells of a source."""
    if field.kind == "sources":
        return _card_marks(case, row, languages)
    part = next(part for kind, _, part in ROWS if kind == field.kind)
    path = question.child(row).child(part)
    tongues = (NO_LANGUAGE, *(case.languages if languages is None else languages))
    said = {tongue: _folded(case.get(path, tongue)) for tongue in dict.fromkeys(tongues)}
    return frozenset(f"{tongue}:{text}" for tongue, text in said.items() if text)


def _card_marks(case: Case, row: str, languages: Sequence[str] | None = None) -> frozenset[str]:
    csl: Mapping[str, object] = {
        key: value for key, value in csl_of(case, row).items() if key != "id"
    }
    if csl:
        exact = msgspec.json.encode(csl, order="deterministic").decode()
        return marks(csl) | {f"csl:{exact}"}
    note = SOURCES.child(row).child("note")
    tongues = case.languages if languages is None else languages
    said = {tongue: _folded(case.get(note, tongue)) for tongue in tongues}
    return frozenset(f"note:{tongue}:{text}" for tongue, text in said.items() if text)


def _folded(value: Value | None) -> str:
    return " ".join(value.split()).casefold() if isinstance(value, str) else ""


def _moved(path: Path, old: Path, new: Path) -> Path:
    return Path(new.field, new.rest + path.rest.removeprefix(old.rest))

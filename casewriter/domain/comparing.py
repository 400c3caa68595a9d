"""What differs between two states of a case, question by question, row by row.

Fields whose leaves are the same object in both are passed over: the cost grows with what changed.
Values stay typed; the words that differ inside a text are found by `prose.diff` when it is shown.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.case import Case, changed_fields
from casewriter.domain.edits import FACTS, Change, FactChange
from casewriter.domain.exhibits import COLUMNS
from casewriter.domain.kinds import kind_of
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.domain.ordering import both_orders, moved
from casewriter.domain.template import EXHIBITS, Field, Template
from casewriter.domain.writers import WRITER
from casewriter.prose.count import each_word, spoken
from casewriter.prose.nodes import Doc

STATE = "state"
"""The implicit field of a section that keeps what its writer says of it."""
UNSEEN = ("order", "source")
"""Meta leaves that nobody reads: a row's key among its neighbours, and the hash of the text that a
translation was made from."""

Key = tuple[object, ...]


class RowChange(Struct, frozen=True):
    """A row that was added, taken away, moved or changed.

    Attributes:
        path: of the row.
        was: its place among the rows before, counted from 0; None where it was added.
        now: its place among the rows after; None where it was taken away.
        moved: whether it stands at another place among the rows that both states have.
        changes: its own leaves that differ, in the order of the columns.
        answers: in a row of a group, the questions inside it that differ.
    """

    path: Path
    was: int | None
    now: int | None
    moved: bool
    changes: tuple[Change, ...] = ()
    answers: tuple["AnswerChange", ...] = ()

    @property
    def added(self) -> bool:
        """Whether only the later state has it."""
        return self.was is None

    @property
    def removed(self) -> bool:
        """Whether only the earlier state has it."""
        return self.now is None

    def leaves(self) -> Iterator[Change]:
        """Every leaf in it that differs."""
        yield from self.changes
        for answer in self.answers:
            yield from answer.leaves()


class AnswerChange(Struct, frozen=True):
    """A question whose answer differs.

    Attributes:
        path: of the question.
        question: as the template has it; None where the template does not ask it.
        said: leaves of the answer itself that differ (its value in each language, the caption of a
            table, why there is no answer yet), each language's after another.
        rows: rows that differ, in the order of the later state; rows that were taken away stand
            behind the one that they followed.
    """

    path: Path
    question: Field | None
    said: tuple[Change, ...]
    rows: tuple[RowChange, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it differs in, `""` for what has none."""
        return tuple(dict.fromkeys(change.language for change in self.leaves()))

    def leaves(self) -> Iterator[Change]:
        """Every leaf of it that differs."""
        yield from self.said
        for row in self.rows:
            yield from row.leaves()


class Counts(Struct, frozen=True):
    """A comparison in short.

    Attributes:
        answers: questions whose answer differs, those inside rows not counted apart.
        words_in: words that only the later state has, whatever their order.
        words_out: words that only the earlier state has.
        rows_added: of all fields with rows, sources included.
        rows_removed: likewise.
        sources_added: source cards that only the later state has.
        numbers_changed: numbers that both states have, with another value.
    """

    answers: int = 0
    words_in: int = 0
    words_out: int = 0
    rows_added: int = 0
    rows_removed: int = 0
    sources_added: int = 0
    numbers_changed: int = 0


class Comparison(Struct, frozen=True):
    """What differs between two states of a case.

    Attributes:
        facts: facts of the case (names of `edits.FACTS`), in that order.
        states: what is said of sections: `ready` or `set_aside`, and who writes them; in the order
            of the sections.
        answers: questions in the order of the template; what it does not ask comes last in its
            section, sections that it does not have come last of all.
        unseen: leaves that differ, of questions where nothing else does and a reader sees nothing.
    """

    facts: tuple[FactChange, ...] = ()
    states: tuple[Change, ...] = ()
    answers: tuple[AnswerChange, ...] = ()
    unseen: tuple[Change, ...] = ()
    counts: Counts = Counts()

    @property
    def is_empty(self) -> bool:
        """Whether a reader sees no difference."""
        return not (self.facts or self.states or self.answers)


def compare(template: Template, before: Case, after: Case) -> Comparison:
    """What differs between two states of one case.

    Args:
        template: gives the order, and what is a row.
        before: the earlier state.
        after: the later state.
    """
    look = _Look(template, before, after)
    states: list[Change] = []
    answers: list[AnswerChange] = []
    unseen: list[Change] = []
    for name in sorted(changed_fields(before, after), key=look.place):
        changes = _changes(name, before, after)
        if not changes:
            continue
        if name.partition(".")[2] in (STATE, WRITER):
            states += changes
            continue
        answer = look.answer(Path(name), look.question(name), changes)
        if answer is None:
            unseen += changes
        else:
            answers.append(answer)
    return Comparison(
        facts=tuple(
            FactChange(fact, was, now)
            for fact in FACTS
            if (was := getattr(before, fact)) != (now := getattr(after, fact))
        ),
        states=tuple(states),
        answers=tuple(answers),
        unseen=tuple(unseen),
        counts=_counted(answers),
    )


def same(one: Value | None, other: Value | None) -> bool:
    """Whether two values are the same; yes is not the number 1."""
    return one is other or (one == other and isinstance(one, bool) == isinstance(other, bool))


class _Look(Struct, frozen=True):
    """Both states and their template, while they are compared."""

    template: Template
    before: Case
    after: Case

    def place(self, name: str) -> Key:
        """Where a field stands in the template."""
        section, _, key = name.partition(".")
        sections = [known.key for known in self.template.sections]
        known = self.template.section(section)
        keys = [field.key for field in known.fields] if known else []
        return (*_among(section, sections), section, *_among(key, keys), key)

    def question(self, name: str) -> Field | None:
        section, _, key = name.partition(".")
        known = self.template.section(section)
        if known is not None and key == EXHIBITS.key:
            return EXHIBITS
        return known.field(key) if known else None

    def answer(
        self, path: Path, question: Field | None, changes: Sequence[Change]
    ) -> AnswerChange | None:
        """What differs in one answer; None where a reader sees nothing of it."""
        was, now = self.before.rows(path), self.after.rows(path)
        if question is not None and not kind_of(question.kind).repeats:
            was = now = ()
        known = {*was, *now}
        said: list[Change] = []
        by_row: dict[str, list[Change]] = {}
        depth = len(path.steps)
        for change in changes:
            steps = change.path.steps
            if len(steps) > depth and steps[depth] in known:
                by_row.setdefault(steps[depth], []).append(change)
            elif change.path.meta not in UNSEEN:
                said.append(change)
        parts = kind_of(question.kind).parts(question) if question else ()
        said.sort(key=self._by_part(path, [part.name for part in parts]))
        before, after = _placed(was), _placed(now)
        keyed = {row for row in by_row if any(_keys_row(path.child(row), c) for c in by_row[row])}
        passed = moved(was, now, keyed)
        rows = []
        for row in both_orders(was, now):
            if row in by_row:
                plain = RowChange(path.child(row), before.get(row), after.get(row), row in passed)
                rows += self._row(plain, question, by_row[row])
        return AnswerChange(path, question, tuple(said), tuple(rows)) if said or rows else None

    def _row(
        self, row: RowChange, question: Field | None, changes: Sequence[Change]
    ) -> list[RowChange]:
        """The row with what differs in it; nothing where a reader sees nothing of it."""
        inner = {field.key: field for field in question.fields} if question else {}
        columns = kind_of(question.kind).columns(question) if question else ()
        own: list[Change] = []
        by_answer: dict[str, list[Change]] = {}
        depth = len(row.path.steps)
        for change in changes:
            part = (*change.path.steps[depth:], "")[0]
            (by_answer.setdefault(part, []) if part in inner else own).append(change)
        own.sort(key=self._by_part(row.path, [column.name for column in columns]))
        answers = [
            answer
            for key, field in inner.items()
            if key in by_answer
            and (answer := self.answer(row.path.child(key), field, by_answer[key]))
        ]
        seen = answers or any(change.path.meta not in UNSEEN for change in own)
        if not (seen or row.moved or row.added or row.removed):
            return []
        return [replace(row, changes=tuple(own), answers=tuple(answers))]

    def _by_part(self, path: Path, parts: Sequence[str]) -> Callable[[Change], Key]:
        languages = (NO_LANGUAGE, *self.after.languages, *self.before.languages)
        inside: dict[str, dict[str, int]] = {}

        def place(change: Change) -> Key:
            part, *below = (*change.path.steps[len(path.steps) :], "")
            if len(below) > 1 and part not in inside:
                for each in (part, COLUMNS):
                    at = path.child(each)
                    both = both_orders(self.before.rows(at), self.after.rows(at))
                    inside[each] = _placed(both)
            # The cells of a free table, row by row, in the order of its columns.
            row, column = (*below, "", "")[:2]
            cell = inside.get(part, {}).get(row, 0), inside.get(COLUMNS, {}).get(column, 0)
            named = (*_among(part, parts), part, *cell, change.path.rest)
            return (*named, *_among(change.language, languages), change.language)

        return place


def _changes(name: str, before: Case, after: Case) -> list[Change]:
    was, now = before.fields.get(name, {}), after.fields.get(name, {})
    return [
        Change(Path(name, key[0]), key[1], was.get(key), now.get(key))
        for key in dict.fromkeys((*now, *was))
        if not same(was.get(key), now.get(key))
    ]


def _placed(rows: Sequence[str]) -> dict[str, int]:
    return {row: place for place, row in enumerate(rows)}


def _keys_row(row: Path, change: Change) -> bool:
    return change.path == row.about("order")


def _among(key: str, known: Sequence[str]) -> tuple[bool, int]:
    """Sorts by the place among what is known; what is not comes last."""
    return (False, known.index(key)) if key in known else (True, 0)


def _counted(answers: Sequence[AnswerChange]) -> Counts:
    words_in = words_out = numbers = 0
    for answer in answers:
        for change in answer.leaves():
            was, now = (
                word_counts(change.before, change.language),
                word_counts(change.after, change.language),
            )
            words_in += (now - was).total()
            words_out += (was - now).total()
            numbers += _is_number(change.before) and _is_number(change.after)
    rows = [(of, row) for answer in answers for of, row in _rows(answer)]
    return Counts(
        answers=len(answers),
        words_in=words_in,
        words_out=words_out,
        rows_added=sum(row.added for _, row in rows),
        rows_removed=sum(row.removed for _, row in rows),
        sources_added=sum(row.added for of, row in rows if of and of.kind == "sources"),
        numbers_changed=numbers,
    )


def _rows(answer: AnswerChange) -> Iterator[tuple[Field | None, RowChange]]:
    for row in answer.rows:
        yield answer.question, row
        for inner in row.answers:
            yield from _rows(inner)


def word_counts(value: Value | None, language: str) -> Counter[str]:
    """How often a text has each word; keys, numbers and what has no language have none."""
    if isinstance(value, Doc):
        return Counter(each_word(spoken(value), language))
    return Counter(each_word(value, language) if isinstance(value, str) and language else ())


def _is_number(value: Value | None) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)

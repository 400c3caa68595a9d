"""Edits: what a change did, leaf by leaf, and how to take it back."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import asdict, replace

from casewriter.domain.case import Case
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import NO_LANGUAGE, LeafKey, Path, Value
from casewriter.domain.ordering import between

FACTS = ("country", "status", "source_language", "languages", "attachments", "template")
"""The facts of a case that an edit may change besides its leaves, and that are compared.

An edit may change `records` as well, which join by themselves (`domain.records`), and `unknown`:
the parts of a newer casewriter, which nobody here writes but a merge brings."""


class Change(Struct, frozen=True):
    """One leaf before and after; None means that there is no leaf."""

    path: Path
    language: str
    before: Value | None
    after: Value | None


class FactChange(Struct, frozen=True):
    """One fact of the case (a name of `FACTS`, `records` or `unknown`) before and after."""

    fact: str
    before: object
    after: object


class Edit(Struct, frozen=True):
    """One step of work, undone and redone as a whole.

    Attributes:
        action: what was done (`write`, `add_row`, `move_row` …), the key of its name in the menu.
        changes: leaves, each named once.
        facts: facts of the case, each named once.
    """

    action: str
    changes: tuple[Change, ...] = ()
    facts: tuple[FactChange, ...] = ()

    def apply(self, case: Case) -> Case:
        """The case after this edit."""
        # One copy of each field, however many of its leaves change.
        touched: dict[str, dict[LeafKey, Value]] = {}
        for change in self.changes:
            name = change.path.field
            if name not in touched:
                touched[name] = dict(case.fields.get(name, {}))
            if change.after is None:
                touched[name].pop((change.path.rest, change.language), None)
            else:
                touched[name][change.path.rest, change.language] = change.after
        stated = {change.fact: change.after for change in self.facts}
        if not touched:
            return replace(case, **stated) if stated else case
        fields = {name: leaves for name, leaves in {**case.fields, **touched}.items() if leaves}
        return replace(case, fields=fields, **stated)

    def inverse(self) -> "Edit":
        """The edit that takes this one back."""
        return Edit(
            self.action,
            tuple(Change(c.path, c.language, c.after, c.before) for c in reversed(self.changes)),
            tuple(FactChange(c.fact, c.after, c.before) for c in reversed(self.facts)),
        )

    def absorb(self, later: "Edit") -> "Edit":
        """This edit and a later one as one step."""
        changes = {(change.path, change.language): change for change in self.changes}
        for change in later.changes:
            key = (change.path, change.language)
            first = changes.get(key)
            before = change.before if first is None else first.before
            changes[key] = Change(change.path, change.language, before, change.after)
        facts = {change.fact: change for change in self.facts}
        for fact in later.facts:
            earlier = facts.get(fact.fact)
            before_fact = fact.before if earlier is None else earlier.before
            facts[fact.fact] = FactChange(fact.fact, before_fact, fact.after)
        return Edit(self.action, tuple(changes.values()), tuple(facts.values()))

    @property
    def place(self) -> tuple[Path, str] | None:
        """The first leaf it touches and that leaf's language: where undoing leads the eye."""
        first = self.changes[0] if self.changes else None
        return None if first is None else (first.path, first.language)

    @property
    def states_facts(self) -> bool:
        """Whether it changes facts of the case, such as its languages; the review is none."""
        return any(fact.fact != "records" for fact in self.facts)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is different afterwards."""
        return all(change.before == change.after for change in self.changes) and all(
            fact.before == fact.after for fact in self.facts
        )


def writing(case: Case, path: Path, language: str, value: Value | None, action: str) -> Edit:
    """The edit that sets one leaf."""
    return Edit(action, (Change(path, language, case.get(path, language), value),))


def setting(case: Case, leaves: dict[tuple[Path, str], Value | None], action: str) -> Edit:
    """The edit that sets several leaves at once."""
    return Edit(
        action,
        tuple(
            Change(path, language, case.get(path, language), value)
            for (path, language), value in leaves.items()
        ),
    )


def removing(case: Case, path: Path, action: str) -> Edit:
    """The edit that takes away everything at a path and below it."""
    return Edit(
        action,
        tuple(Change(where, language, value, None) for where, language, value in case.below(path)),
    )


def stating(case: Case, fact: str, value: object, action: str) -> Edit:
    """The edit that changes one fact of the case."""
    return Edit(action, facts=(FactChange(fact, asdict(case)[fact], value),))


def ordering(case: Case, row: Path, key: str) -> Change:
    """The change that gives a row its place."""
    path = row.about("order")
    return Change(path, NO_LANGUAGE, case.get(path), key)


def placed_after(case: Case, field: Path, new: Sequence[str]) -> tuple[Change, ...]:
    """The changes that put new rows behind all others, in this order."""
    rows = case.rows(field)
    last = str(case.get(field.child(rows[-1]).about("order")) or "~") if rows else ""
    try:
        return _counted(case, field, new, last)
    except BadInput:
        # The last row has no key of ours to count on from: count all rows anew.
        return _counted(case, field, (*rows, *new), "")


def _counted(case: Case, field: Path, rows: Sequence[str], key: str) -> tuple[Change, ...]:
    changes = []
    for row in rows:
        key = between(key, "")
        changes.append(ordering(case, field.child(row), key))
    return tuple(changes)

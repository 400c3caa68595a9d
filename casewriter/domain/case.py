"""A case: a frozen snapshot of leaves and the few facts about them."""

from collections.abc import Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from casewriter.domain.leaves import NO_LANGUAGE, LeafKey, Path, Value
from casewriter.domain.ordering import LAST

MOST_NAMES, LONGEST_NAME = 5, 40
"""Of parts that nobody here knows: how many are named, and letters of each."""

RECORD_LISTS = ("threads", "suggestions", "rounds", "decisions", "forms", "log")
"""The lists of a review, top-level keys of the case's JSON; `domain.review` says what they hold."""

FieldLeaves = Mapping[LeafKey, Value]


class TemplateRef(Struct, frozen=True):
    """Which template, in which version, a case follows."""

    id: str
    version: int


class Attachment(Struct, frozen=True, order=True, omit_defaults=True):
    """A picture of the case. The bytes lie elsewhere, under their SHA-256 (hexadecimal).

    Attributes:
        of: what a file is kept beside that stays in this library (`domain/enclosures.py`); empty
            for the pictures of the case itself.
    """

    sha256: str
    media_type: str
    name: str
    of: str = ""


class Case(Struct, frozen=True):
    """One case study as it is at one moment. A change makes a new one that shares the rest.

    Attributes:
        id: a UUID, time-ordered where casewriter made it.
        country: ISO 3166 code, two capitals.
        status: one of `domain.status.STATUSES`.
        languages: BCP 47 tags of the editions, the source language first.
        fields: `section.field` → leaves of that field. Copied on write, never changed in place:
            the identity of a field's leaves tells a view whether it has to look again.
        records: threads, suggestions, rounds, decisions, forms and log, as JSON.
        unknown: top-level keys of a newer casewriter, kept as they came.
    """

    id: str
    template: TemplateRef
    country: str
    status: str
    source_language: str
    languages: tuple[str, ...]
    fields: Mapping[str, FieldLeaves] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()
    records: Mapping[str, list[object]] = field(default_factory=dict)
    unknown: Mapping[str, object] = field(default_factory=dict)

    def get(self, path: Path, language: str = NO_LANGUAGE) -> Value | None:
        """The value of one leaf, or None where there is none."""
        leaves = self.fields.get(path.field)
        return None if leaves is None else leaves.get((path.rest, language))

    def with_leaf(self, path: Path, language: str, value: Value | None) -> "Case":
        """This case with one leaf set, or taken away where the value is None."""
        leaves = dict(self.fields.get(path.field, {}))
        if value is None:
            leaves.pop((path.rest, language), None)
        else:
            leaves[(path.rest, language)] = value
        fields = dict(self.fields)
        if leaves:
            fields[path.field] = leaves
        else:
            fields.pop(path.field, None)
        return replace(self, fields=fields)

    def leaves(self) -> Iterator[tuple[Path, str, Value]]:
        """Every leaf with its path and language, sorted by path, then language."""
        keys = sorted(
            (name + rest, name, rest, language)
            for name, leaves in self.fields.items()
            for rest, language in leaves
        )
        # Sorting by the whole path needs the language as last resort only.
        for _, name, rest, language in sorted(keys, key=lambda key: (key[0], key[3])):
            yield Path(name, rest), language, self.fields[name][(rest, language)]

    def below(self, path: Path) -> Iterator[tuple[Path, str, Value]]:
        """The leaf at a path and all below it, meta leaves included."""
        for (rest, language), value in self.fields.get(path.field, {}).items():
            if path.holds(rest):
                yield Path(path.field, rest), language, value

    def rows(self, path: Path) -> tuple[str, ...]:
        """The ids of the rows directly below a path, in their order, ties by id.

        A row exists while it has a leaf. What stands directly below a path and has nothing below
        itself is a part, not a row.
        """
        start = len(path.rest) + 1
        found: dict[str, str] = {}
        for (rest, _), value in self.fields.get(path.field, {}).items():
            if not rest.startswith(f"{path.rest}/"):
                continue
            step, mark, after = _cut(rest[start:])
            if mark == "/":
                found.setdefault(step, LAST)
            elif mark == "#" and after == "order":
                found[step] = str(value)
            elif mark == "#" and after != "absent":
                continue
        return tuple(sorted(found, key=lambda row: (found[row], row)))


def newer_parts(case: Case) -> str:
    """The names of the parts that a newer casewriter wrote, as they may stand in a sentence."""
    names = [name for name in sorted(case.unknown) if name.isprintable()]
    return ", ".join(name[:LONGEST_NAME] for name in names[:MOST_NAMES])


def _cut(rest: str) -> tuple[str, str, str]:
    """The first step of a rest, the mark that ends it (`/`, `#` or none) and what follows."""
    slash, sharp = rest.find("/"), rest.find("#")
    place = min(slash, sharp) if slash >= 0 and sharp >= 0 else max(slash, sharp)
    return (rest, "", "") if place < 0 else (rest[:place], rest[place], rest[place + 1 :])


def changed_fields(before: Case, after: Case) -> tuple[str, ...]:
    """The fields whose leaves are no longer the same object, in no order."""
    names = before.fields.keys() | after.fields.keys()
    return tuple(name for name in names if before.fields.get(name) is not after.fields.get(name))

"""Templates: which questions a case answers, in which order, with which limits."""

from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec
from msgspec import Struct

from casewriter.domain.errors import WrongUse
from casewriter.domain.house import NO_HOUSE, House
from casewriter.domain.leaves import Path
from casewriter.domain.wording import FieldWording, Wording

Range = tuple[int, int]
Part = Literal["opening", "case", "closing"]


class Column(Struct, frozen=True, forbid_unknown_fields=True):
    """One typed column of a table."""

    key: str
    kind: Literal["line", "prose", "number", "date", "choice", "cites"]
    options: tuple[str, ...] = ()


class Field(Struct, frozen=True, forbid_unknown_fields=True):
    """One question.

    Attributes:
        key: its public name within its section or group.
        kind: the name of its kind, see `domain.kinds`.
        words: the range its prose should come to, in English words.
        rows: how few and how many rows it should have.
        precision: the finest date that is asked.
        shows: the fact of the case it shows; then it has no leaf.
        when: the condition under which it is asked, see `domain.conditions`.
    """

    key: str
    kind: str
    required: bool = False
    when: str = ""
    max_length: int | None = None
    words: Range | None = None
    units: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    integer: bool = False
    precision: Literal["day", "month", "year"] = "day"
    options: tuple[str, ...] = ()
    shows: Literal["", "country", "language"] = ""
    rows: Range | None = None
    columns: tuple[Column, ...] = ()
    fields: tuple["Field", ...] = ()


EXHIBITS = Field("exhibits", "exhibits")
"""Tables and pictures that a section holds without being asked, see `domain.exhibits`."""


class Section(Struct, frozen=True, forbid_unknown_fields=True):
    """A chapter of the case and its questions."""

    key: str
    part: Part
    fields: tuple[Field, ...]
    required: bool = False
    words: Range | None = None

    def field(self, key: str) -> Field | None:
        """The question of that key."""
        return next((field for field in self.fields if field.key == key), None)


class Move(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that a version of a template calls by another name than the one before it.

    Attributes:
        version: that did so.
        before: a section, a question (`section.field`), or a part, a column or a question in a
            group (`section.field/name`), rows left out.
        after: what that is called now; of the same sort.
    """

    version: int
    before: str
    after: str


class Template(Struct, frozen=True):
    """A template with its words in every language it has.

    Attributes:
        moves: what this version and those before it moved.
        houses: the house style that its texts are checked by, per language.
    """

    id: str
    version: int
    sections: tuple[Section, ...]
    wordings: Mapping[str, Wording]
    houses: Mapping[str, House] = msgspec.field(default_factory=dict)
    moves: tuple[Move, ...] = ()

    def section(self, key: str) -> Section | None:
        """The section of that key."""
        return next((section for section in self.sections if section.key == key), None)

    def wording(self, language: str) -> Wording:
        """The words in a language, else in English, else in the first there is."""
        for tag in (language, language.partition("-")[0], "en"):
            if tag in self.wordings:
                return self.wordings[tag]
        return next(iter(self.wordings.values()))

    def house(self, language: str) -> House:
        """The words of the house in a language; none where it has no list."""
        return self.houses.get(language.partition("-")[0], NO_HOUSE)

    def fields(self) -> Iterator[tuple[Section, Field]]:
        """Every question directly in a section, in order."""
        for section in self.sections:
            for field in section.fields:
                yield section, field

    def find(self, path: Path) -> tuple[Field, tuple[str, ...]]:
        """The question a path leads to, through groups, and the steps that are left of it.

        Raises:
            WrongUse: `question_unknown`, where the template has no such question.
        """
        section = self.section(path.section)
        key = path.field.partition(".")[2]
        field = section.field(key) if section else None
        if section is not None and key == EXHIBITS.key:
            field = EXHIBITS
        if field is None:
            raise WrongUse("question_unknown", path=str(path))
        steps = path.steps
        while field.kind == "group" and len(steps) >= 2:
            inner = next((inner for inner in field.fields if inner.key == steps[1]), None)
            if inner is None:
                raise WrongUse("question_unknown", path=str(path))
            field, steps = inner, steps[2:]
        return field, steps

    def words_of(self, path: Path, language: str) -> FieldWording:
        """The words of the question a path leads to."""
        return self.wording(language).field(self.name_of(path))

    def name_of(self, path: Path) -> str:
        """The name of a question: its path without row ids."""
        name, field, steps = path.field, self.find(Path(path.field))[0], path.steps
        while field.kind == "group" and len(steps) >= 2:
            name += f"/{steps[1]}"
            field = next(inner for inner in field.fields if inner.key == steps[1])
            steps = steps[2:]
        return name

"""The kinds of field, one line each: to add a kind, write its file and name it here."""

from casewriter.domain.kinds.evidence import Indicators, Quotes, Timeline
from casewriter.domain.kinds.exhibits import Exhibits
from casewriter.domain.kinds.group import Group
from casewriter.domain.kinds.kind import FieldKind
from casewriter.domain.kinds.number import Number
from casewriter.domain.kinds.people import Figures, People, Sources, Terms
from casewriter.domain.kinds.prose import Prose
from casewriter.domain.kinds.rows import TableKind
from casewriter.domain.kinds.simple import Choice, Choices, Cites, Date, Line

SINGLE: tuple[FieldKind, ...] = (
    Line(),
    Prose(),
    Number(),
    Date(),
    Choice(),
    Choices(),
    TableKind(),
    Indicators(),
    Timeline(),
    Figures(),
    Quotes(),
    People(),
    Terms(),
    Sources(),
    Cites(),
)
KINDS: tuple[FieldKind, ...] = (*SINGLE, Group(SINGLE))
IMPLICIT: tuple[FieldKind, ...] = (Exhibits(),)
"""Kinds that no template names: every section has such a field."""


def kind_of(name: str) -> FieldKind:
    """The kind that a template names; KeyError where there is none (loading refuses that)."""
    for kind in (*KINDS, *IMPLICIT):
        if kind.name == name:
            return kind
    raise KeyError(name)

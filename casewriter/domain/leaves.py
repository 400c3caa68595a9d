"""Paths and values: everything an expert fills in is a leaf, `(path, language) → value`.

The grammar of a path is public: `section.field(/row/column)*(/part)?(#meta)?`.
"""

import re
from typing import TypeAlias

from msgspec import Struct

from casewriter.domain.errors import BadInput
from casewriter.prose.nodes import Doc

Value: TypeAlias = Doc | str | int | float | bool | list[object] | dict[str, object]
"""A leaf's value: prose as its tree, anything else as JSON. Never changed in place."""

LeafKey: TypeAlias = tuple[str, str]
"""Where a leaf lies inside its field: the rest of its path, and its language ("" for none)."""

NO_LANGUAGE = ""

PATH = re.compile(
    r"(?P<field>[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)"
    r"(?P<rest>(?:/[a-z0-9_]{1,40}){0,5}(?:\#[a-z][a-z0-9_]*(?:/[a-z0-9_.-]+)?)?)"
)
ROW_ID = re.compile(r"[a-z0-9]{1,40}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")


class Path(Struct, frozen=True, order=True):
    """The address of a leaf, or of a field, a row, a part.

    Attributes:
        field: `section.field`.
        rest: what follows: `""`, `/row/column`, `#order` …
    """

    field: str
    rest: str = ""

    @classmethod
    def parse(cls, text: str) -> "Path":
        """The path that a text names.

        Raises:
            BadInput: `path_unreadable`, where it does not follow the grammar.
        """
        match = PATH.fullmatch(text)
        if match is None:
            raise BadInput("path_unreadable", path=text)
        return cls(match["field"], match["rest"])

    def __str__(self) -> str:
        return self.field + self.rest

    @property
    def section(self) -> str:
        """The key of the section."""
        return self.field.partition(".")[0]

    @property
    def steps(self) -> tuple[str, ...]:
        """Rows, columns and parts, without the meta name."""
        return tuple(self.rest.partition("#")[0].split("/")[1:])

    @property
    def meta(self) -> str:
        """The name after `#`, or an empty text."""
        return self.rest.partition("#")[2]

    def child(self, *steps: str) -> "Path":
        """The path of a row, column or part below this one."""
        return Path(self.field, "/".join((self.rest, *steps)))

    def about(self, meta: str) -> "Path":
        """The path of a meta leaf of this one."""
        return Path(self.field, f"{self.rest}#{meta}")

    def holds(self, rest: str) -> bool:
        """Whether the leaf with that rest is this one or lies below it."""
        return rest == self.rest or rest.startswith((f"{self.rest}/", f"{self.rest}#"))


def new_row_id() -> str:
    """A row id with 80 random bits: two laptops never make the same."""
    # Most commands make no row, and its machinery takes as long to load as a page to write.
    from secrets import token_hex

    return token_hex(10)

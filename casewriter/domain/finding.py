"""A finding: what is wrong, where, how much it matters."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from casewriter.domain.edits import Edit
from casewriter.domain.leaves import NO_LANGUAGE, Path

Severity = Literal["error", "warning", "advice"]
"""An error stops a publication, a warning wants a look, advice may be left alone."""


class Spot(Struct, frozen=True):
    """The letters of a text that a finding speaks of.

    Attributes:
        line: counted as `prose.spoken` gives the lines of the answer.
        start: first letter, counted from 0.
        end: the letter after the last.
        instead: the letters that would be right, where that is sure.
    """

    line: int
    start: int
    end: int
    instead: str | None = None


class Finding(Struct, frozen=True):
    """One thing a check found.

    Attributes:
        code: the public name of the rule; its sentence is made when it is shown.
        facts: numbers and names for the sentence.
        spot: where in a text, and what would be right there.
        fix: the edit that settles it, where that is sure and no text is concerned.
    """

    code: str
    severity: Severity
    path: Path
    language: str = NO_LANGUAGE
    facts: Mapping[str, object] = field(default_factory=dict)
    spot: Spot | None = None
    fix: Edit | None = None

    @property
    def fixable(self) -> bool:
        """Whether one click settles it."""
        return self.fix is not None or (self.spot is not None and self.spot.instead is not None)

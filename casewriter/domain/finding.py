"""A finding: what is wrong, where, how much it matters."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from casewriter.domain.edits import Edit
from casewriter.domain.leaves import NO_LANGUAGE, Path

Severity = Literal["error", "warning", "advice"]
"""An error stops a publication, a warning wants a look, advice may be left alone."""


class Finding(Struct, frozen=True):
    """One thing a check found.

    Attributes:
        code: the public name of the rule; its sentence is made when it is shown.
        facts: numbers and names for the sentence.
        fix: the edit that settles it, where that is sure.
    """

    code: str
    severity: Severity
    path: Path
    language: str = NO_LANGUAGE
    facts: Mapping[str, object] = field(default_factory=dict)
    fix: Edit | None = None

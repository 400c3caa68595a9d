"""Mending what was found: many findings at once, as one step that undo takes back."""

from collections.abc import Iterable, Mapping

from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit
from casewriter.domain.finding import Finding
from casewriter.domain.leaves import Path, Value
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import Replacement, replaced, replaced_text
from casewriter.prose.walk import is_blank


def fixing(case: Case, findings: Iterable[Finding]) -> Edit:
    """The edit that settles every finding that can be settled surely.

    Where two findings touch the same letters, the first is mended; the other is found anew, if it
    is still there.
    """
    texts: dict[tuple[Path, str], list[Replacement]] = {}
    whole = Edit("fix")
    for finding in findings:
        spot = finding.spot
        if finding.fix is not None:
            whole = whole.absorb(finding.fix)
        elif spot is not None and spot.instead is not None:
            wanted = Replacement(spot.line, spot.start, spot.end, spot.instead)
            here = texts.setdefault((finding.path, finding.language), [])
            if not any(_touch(wanted, other) for other in here):
                here.append(wanted)
    return whole.absorb(replacing(case, texts, "fix"))


def replacing(case: Case, texts: Mapping[tuple[Path, str], list[Replacement]], action: str) -> Edit:
    """The edit that replaces letters in texts, named by their path and language."""
    return Edit(action, tuple(_changes(case, texts)))


def _changes(case: Case, texts: Mapping[tuple[Path, str], list[Replacement]]) -> Iterable[Change]:
    for (path, language), replacements in texts.items():
        before = case.get(path, language)
        after: Value | None = before
        if isinstance(before, Doc):
            changed = replaced(before, replacements)
            after = None if is_blank(changed) else changed
        elif isinstance(before, str):
            after = replaced_text(before, replacements) or None
        if after != before:
            yield Change(path, language, before, after)


def _touch(one: Replacement, other: Replacement) -> bool:
    same = one.line == other.line
    return same and one.start <= other.end and other.start <= one.end

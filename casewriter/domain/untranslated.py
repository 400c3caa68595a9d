"""What a draft of a translation has to borrow: words that so far only the original has."""

from collections.abc import Iterator

from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.exhibits import LETTER
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import is_blank


def untranslated(case: Case, path: Path, language: str) -> tuple[Path, ...]:
    """The leaves at a path and below it that the original has and an edition does not, yet."""
    return tuple(leaf for leaf, _ in _lacking(case, path, language))


def lent(case: Case, language: str, field: str) -> Case:
    """The case with the words of the original wherever an edition has none of a field yet.

    Args:
        case: as it is; nothing of it changes.
        language: of the edition.
        field: `section.field`, the answer that borrows.
    """
    borrowed = {
        (leaf.rest, language): value for leaf, value in _lacking(case, Path(field), language)
    }
    if not borrowed:
        return case
    leaves = {**case.fields[field], **borrowed}
    return replace(case, fields={**case.fields, field: leaves})


def _lacking(case: Case, path: Path, language: str) -> Iterator[tuple[Path, Value]]:
    if language == case.source_language:
        return
    for leaf, tongue, value in case.below(path):
        if tongue != case.source_language or tongue == NO_LANGUAGE or "#" in leaf.rest:
            continue
        if case.get(leaf, language) is None and _says(value):
            yield leaf, value


def _says(value: Value) -> bool:
    """Whether a value has words; a mere number is that of every edition."""
    if isinstance(value, Doc):
        return not is_blank(value)
    return isinstance(value, str) and bool(LETTER.search(value))

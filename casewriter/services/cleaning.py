"""Text from outside is cleaned of what no text may hold, and what was taken out is told."""

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.leaves import LeafKey, Value
from casewriter.prose.clean import clean, clean_doc
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import is_blank


class Removal(Struct, frozen=True):
    """So many characters were taken out of a leaf."""

    path: str
    language: str
    removed: int


def cleaned_value(value: Value | None) -> tuple[Value | None, int]:
    """A value as a case may hold it, and how many characters that cost. Empty values are None."""
    if isinstance(value, Doc):
        doc, removed = clean_doc(value)
        return (None if is_blank(doc) else doc), removed
    if isinstance(value, str):
        text, removed = clean(value)
        return (text if text.strip() else None), removed
    return (None if value in ([], {}, None) else value), 0


def cleaned_case(case: Case) -> tuple[Case, tuple[Removal, ...]]:
    """A case that came in, and what was taken out of its leaves."""
    removals: list[Removal] = []
    fields: dict[str, dict[LeafKey, Value]] = {}
    for name, leaves in case.fields.items():
        for (rest, language), value in leaves.items():
            kept, removed = cleaned_value(value)
            if removed:
                removals.append(Removal(name + rest, language, removed))
            if kept is not None:
                fields.setdefault(name, {})[(rest, language)] = kept
    return replace(case, fields=fields), tuple(removals)

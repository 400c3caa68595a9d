"""Text from outside is cleaned of what no text may hold, and what was taken out is told."""

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.leaves import LeafKey, Value
from casewriter.prose.clean import clean, clean_doc
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import is_blank


class Removal(Struct, frozen=True):
    """So many characters were taken out of a leaf, or of a list of the review (`#threads` …)."""

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
    """A case that came in, and what was taken out of its leaves and of its review."""
    removals: list[Removal] = []
    fields: dict[str, dict[LeafKey, Value]] = {}
    for name, leaves in case.fields.items():
        for (rest, language), value in leaves.items():
            kept, removed = cleaned_value(value)
            if removed:
                removals.append(Removal(name + rest, language, removed))
            if kept is not None:
                fields.setdefault(name, {})[(rest, language)] = kept
    records = {}
    for name, entries in case.records.items():
        kept_entries, removed = _cleaned_json(entries)
        records[name] = entries if not removed else list(kept_entries)
        if removed:
            removals.append(Removal(f"#{name}", "", removed))
    return replace(case, fields=fields, records=records), tuple(removals)


def _cleaned_json(value: Any) -> tuple[Any, int]:
    """JSON with every text in it cleaned, and how many characters that cost."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        parts = [_cleaned_json(part) for part in value]
        return [part for part, _ in parts], sum(removed for _, removed in parts)
    if isinstance(value, dict):
        kept = {key: _cleaned_json(part) for key, part in value.items()}
        return {key: part for key, (part, _) in kept.items()}, sum(n for _, n in kept.values())
    return value, 0

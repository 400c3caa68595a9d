"""One leaf that copies changed differently: what comes of all their values together."""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeAlias

import msgspec

from casewriter.domain.canonical import value_to_json
from casewriter.domain.leaves import Value
from casewriter.prose import merge as texts
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import is_blank

Alternatives: TypeAlias = Mapping[str, Value | None]
"""The values that copies gave one leaf, each under its canonical JSON; None where it went."""

QUIET = ("order", "source")
"""Meta leaves that never ask: a row's key among its neighbours, the hash of a translated text."""


def key_of(value: object) -> str:
    """What tells a value from others: its canonical JSON, an empty text for none."""
    if value is None:
        return ""
    plain = value_to_json(value) if isinstance(value, Doc) else value
    return msgspec.json.encode(plain, order="deterministic").decode()


def together(base: Value | None, given: Alternatives, meta: str) -> tuple[Value | None, bool]:
    """What a leaf becomes.

    Args:
        base: what all copies had; None where that is not known or there was none.
        given: what they changed it to, at least one value.
        meta: of which meta leaf, or an empty text.

    Returns:
        The value, and whether the copies agree on it. Where they do not, it is the fuller one.
    """
    values = [given[key] for key in sorted(given)]
    if len(values) == 1:
        return values[0], True
    there = [value for value in values if value is not None]
    if meta in QUIET:
        return there[0], True
    if all(isinstance(value, Doc | None) for value in (base, *values)):
        return _texts(base, values)
    if len(there) == len(values) and (joined := _keyed(base, there)) is not None:
        return joined, True
    return max(there, key=_fullness), False


def _fullness(value: Value) -> tuple[int, str]:
    text = key_of(value)
    return len(text), text


def _texts(base: Value | None, values: list[Value | None]) -> tuple[Value | None, bool]:
    old = base if isinstance(base, Doc) else None
    docs = [value if isinstance(value, Doc) else Doc() for value in values]
    whole = docs[0]
    for doc in docs[1:]:
        pieces = texts.merge(old, whole, doc)
        agreed = texts.settled(pieces)
        if agreed is None:
            # Of three it is not said whose words stand in what two of them made already.
            two = docs[2:] == []
            return texts.taking(pieces, texts.fuller) if two else max(docs, key=_fullness), False
        whole = agreed
    return (None if is_blank(whole) else whole), True


def _keyed(base: Value | None, values: list[Value]) -> Value | None:
    """Lists of keys, figures by year and cards by their parts, joined; None where they clash."""
    all_parts = [_parts(value) for value in values]
    old = {} if base is None else _parts(base)
    if old is None or len({type(value) for value in values}) > 1:
        return None
    changed: dict[str, dict[str, object]] = {}
    for parts in all_parts:
        if parts is None:
            return None
        for key in (*old, *(key for key in parts if key not in old)):
            if parts.get(key) != old.get(key):
                changed.setdefault(key, {})[key_of(parts.get(key))] = parts.get(key)
    if not changed or any(len(given) > 1 for given in changed.values()):
        return None
    after = {key: next(iter(changed[key].values())) if key in changed else old[key] for key in old}
    after |= {key: next(iter(changed[key].values())) for key in sorted(changed) if key not in old}
    return _whole(values[0], {key: part for key, part in after.items() if part is not None})


def _parts(value: Value) -> dict[str, object] | None:
    """A value as parts under keys; None where it is one thing."""
    if isinstance(value, dict):
        return dict(value)
    if not isinstance(value, list):
        return None
    keys = [_key(part) for part in value]
    if None in keys or len(set(keys)) < len(keys):
        return None
    return {str(key): part for key, part in zip(keys, value, strict=True)}


def _key(part: object) -> str | None:
    if isinstance(part, str):
        return part
    date = part.get("date") if isinstance(part, dict) else None
    return date if isinstance(date, str) else None


def _whole(like: Value, parts: Mapping[str, object]) -> Value:
    if isinstance(like, dict):
        return dict(parts)
    dated = all(isinstance(part, dict) for part in parts.values())
    return [parts[key] for key in (sorted(parts) if dated else parts)]


def joined_keys(base: Sequence[str], copies: Collection[Sequence[str]]) -> tuple[str, ...]:
    """Keys that copies added to a list and took from it; an order that one alone gave holds."""
    changed = sorted(tuple(copy) for copy in copies if tuple(copy) != tuple(base))
    if len(changed) <= 1:
        return (*changed, tuple(base))[0]
    gone = {key for key in base if any(key not in copy for copy in changed)}
    new = sorted({key for copy in changed for key in copy} - set(base))
    return (*(key for key in base if key not in gone), *new)

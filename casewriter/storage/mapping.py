"""Rows of the tables ⇄ values of the domain."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import msgspec

from casewriter.domain.case import Attachment, Case, FieldLeaves, TemplateRef
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import LeafKey, Value
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import plain_text

Columns = dict[str, Any]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
PROSE = b'{"type":"doc"'
"""How the JSON of every tree of prose begins: a node's tag is written first."""
FIELD = re.compile(r"[^/#]*")
ATTACHMENTS = "attachments"
UNKNOWN = "unknown"
RECORDS = "records/"
LARGE = ("attachments", "records", "unknown")
"""The facts that are kept as parts."""

_json = msgspec.json.Encoder(order="deterministic")
_prose = msgspec.json.Decoder(Doc)
_texts = msgspec.json.Decoder(tuple[str, ...])
_attachments = msgspec.json.Decoder(tuple[Attachment, ...])
_object = msgspec.json.Decoder(dict[str, object])
_list = msgspec.json.Decoder(list[object])


class Facts(msgspec.Struct, frozen=True):
    """The small facts of a case, as a kept state has them."""

    template: TemplateRef
    country: str
    status: str
    source_language: str
    languages: tuple[str, ...]


_facts = msgspec.json.Decoder(Facts)


def to_bytes(value: object) -> bytes:
    """A value as JSON; equal values are equal bytes."""
    return _json.encode(value)


def leaf_bytes(path: str, value: Value) -> bytes:
    """A leaf's value as JSON.

    Raises:
        BadInput: `leaf_empty`, where the value is none that JSON has (a number that is not one).
    """
    body = _json.encode(value)
    if body == b"null":
        raise BadInput("leaf_empty", path=path)
    return body


def leaf_value(body: bytes) -> Value:
    """The value of a leaf's JSON."""
    if body.startswith(PROSE):
        return _prose.decode(body)
    return cast("Value", msgspec.json.decode(body))


def fields(rows: Iterable[tuple[str, str, bytes]]) -> dict[str, FieldLeaves]:
    """The leaves of a case, of rows of path, language and JSON."""
    found: dict[str, dict[LeafKey, Value]] = {}
    for path, language, body in rows:
        field, rest = parted(path)
        found.setdefault(field, {})[(rest, language)] = leaf_value(body)
    return cast("dict[str, FieldLeaves]", found)


def parted(path: str) -> tuple[str, str]:
    """A path as its field and what follows."""
    match = FIELD.match(path)
    end = match.end() if match else 0
    return path[:end], path[end:]


def microseconds(moment: datetime) -> int:
    """A moment, with its zone, as the tables keep it."""
    return (moment - EPOCH) // timedelta(microseconds=1)


def moment(number: int) -> datetime:
    """The moment that a number of microseconds means, in UTC."""
    return EPOCH + timedelta(microseconds=number)


def texts(body: bytes) -> tuple[str, ...]:
    """A list of texts."""
    return _texts.decode(body)


def facts_of(case: Case) -> Facts:
    """The small facts of a case."""
    return Facts(case.template, case.country, case.status, case.source_language, case.languages)


def facts_from_json(body: bytes) -> Facts:
    """The small facts of a kept state."""
    return _facts.decode(body)


def fact_columns(fact: str, value: object) -> Columns:
    """What a small fact sets in the row of its case; nothing where it is none."""
    match fact, value:
        case "template", TemplateRef(id=name, version=version):
            return {"template": name, "template_version": version}
        case "country" | "status" | "source_language", str():
            return {fact: value}
        case "languages", tuple():
            return {fact: to_bytes(value)}
    return {}


def case_columns(case: Case) -> Columns:
    """The small facts of a case as its row."""
    columns: Columns = {"id": case.id}
    for fact in Facts.__struct_fields__:
        columns |= fact_columns(fact, getattr(case, fact))
    return columns


def part_bodies(fact: str, value: object) -> dict[str, bytes]:
    """A large fact as the JSON of its parts; nothing where it is none."""
    match fact, value:
        case "attachments" | "unknown", _ if value:
            return {fact: to_bytes(value)}
        case "records", Mapping():
            return {RECORDS + name: to_bytes(entries) for name, entries in value.items()}
    return {}


def part_value(name: str, body: bytes) -> Any:
    """The value of a large fact's JSON."""
    if name == ATTACHMENTS:
        return _attachments.decode(body)
    return (_object if name == UNKNOWN else _list).decode(body)


def parts_of(case: Case) -> dict[str, bytes]:
    """The large facts of a case; those that are empty are left out."""
    return {
        **part_bodies("attachments", case.attachments),
        **part_bodies("unknown", case.unknown),
        **part_bodies("records", case.records),
    }


def assembled(
    case_id: str, facts: Facts, parts: Mapping[str, bytes], leaves: Mapping[str, FieldLeaves]
) -> Case:
    """The case made of what the tables keep of it."""
    return Case(
        id=case_id,
        template=facts.template,
        country=facts.country,
        status=facts.status,
        source_language=facts.source_language,
        languages=facts.languages,
        fields=leaves,
        attachments=_attachments.decode(parts.get(ATTACHMENTS, b"[]")),
        records={
            name.removeprefix(RECORDS): _list.decode(body)
            for name, body in parts.items()
            if name.startswith(RECORDS)
        },
        unknown=_object.decode(parts.get(UNKNOWN, b"{}")),
    )


def title(source_language: str, found: Mapping[str, bytes]) -> str:
    """What a list calls a case: its title in the source language, else in the first that has one.

    Args:
        source_language: the language the case is written in.
        found: the JSON of the title in each language, in order of preference.
    """
    for language in (source_language, *found):
        if language in found:
            value = leaf_value(found[language])
            text = plain_text(value) if isinstance(value, Doc) else str(value)
            if text:
                return text
    return ""

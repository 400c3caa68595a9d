"""CSL-JSON: what Zotero and citation services give, and what our cards hold."""

import json
import re
from collections.abc import Mapping
from html import unescape

import msgspec

from casewriter.domain.errors import BadInput
from casewriter.domain.source_cards import Listed, Reference
from casewriter.exchange.references.parts import (
    MOST_NAMES,
    addressed,
    beginning,
    card_type,
    dated,
    filled,
    said,
)

TEXTS = (
    "title", "title-short", "container-title", "container-title-short", "collection-title",
    "publisher", "publisher-place", "authority", "genre", "medium", "number", "volume", "issue",
    "edition", "page", "number-of-pages", "section", "archive", "archive_location", "event-title",
    "event-place", "version", "status", "DOI", "ISBN", "ISSN",
)  # fmt: skip
UNREADABLE = (msgspec.DecodeError, UnicodeEncodeError, RecursionError)
"""What JSON is refused by; half a letter that was pasted is no UTF-8."""
MARKS = re.compile(r"</?(?:i|b|sub|sup|span)(?:\s[^<>]{0,100})?>")
PEOPLE = ("author", "editor", "translator", "interviewer", "collection-editor", "container-author")
DATES = ("issued", "accessed", "original-date", "event-date", "submitted")
NAME_PARTS = ("family", "given", "literal", "suffix", "non-dropping-particle", "dropping-particle")


def is_csl_json(text: str) -> bool:
    """Whether a text is JSON of the right outline; prose in brackets is none."""
    head = text.lstrip()[:1]
    if head not in ("[", "{"):
        return False
    try:
        value = msgspec.json.decode(text)
    except UNREADABLE:
        # Cut short is still JSON, and told so; a pasted "[1] Ivanov" is not.
        return '"' in text[:500] and ":" in text[:500]
    return isinstance(value, list | dict)


def read(text: str) -> Listed:
    """The references in a file: a list, one item, or an object that holds `items`."""
    try:
        value = msgspec.json.decode(text)
    except UNREADABLE as error:
        raise BadInput("references_unreadable", form="csl-json") from error
    if isinstance(value, dict):
        # One item says of which type it is; a case file, say, does not.
        alone = [value] if "type" in value else []
        value = value["items"] if isinstance(value.get("items"), list) else alone
    found, unread = [], []
    for item in value if isinstance(value, list) else ():
        reference = _reference(item) if isinstance(item, dict) else None
        if reference is not None:
            found.append(reference)
        else:
            unread.append(beginning(json.dumps(item, ensure_ascii=False)))
    return Listed(tuple(found), tuple(unread))


def _reference(item: Mapping[str, object]) -> Reference | None:
    csl_type = said(item.get("type")) or "document"
    csl: dict[str, object] = {"type": csl_type}
    csl |= {key: _plain(said(item.get(key))) for key in TEXTS}
    csl |= {key: _people(item.get(key)) for key in PEOPLE}
    csl |= {key: _date(item.get(key)) for key in DATES}
    csl["language"] = said(item.get("language"))[:35]
    csl["URL"] = addressed(said(item.get("URL")))
    csl = filled(csl)
    return Reference(card_type(csl_type), csl) if csl.keys() - {"type", "language"} else None


def _plain(text: str) -> str:
    """A text without the few marks of HTML that CSL-JSON allows in it."""
    return unescape(MARKS.sub("", text)) if "<" in text or "&" in text else text


def _people(value: object) -> list[dict[str, str]]:
    found = []
    for person in value[:MOST_NAMES] if isinstance(value, list) else ():
        if not isinstance(person, dict):
            continue
        name = {part: text for part in NAME_PARTS if (text := said(person.get(part)))}
        if name:
            found.append(name)
    return found


def _date(value: object) -> object:
    if isinstance(value, str):
        return dated(value)
    if not isinstance(value, dict):
        return {}
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        return dated("-".join(said(part) for part in parts[0][:3]))
    return dated(said(value.get("raw")) or said(value.get("literal")))

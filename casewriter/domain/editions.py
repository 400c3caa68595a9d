"""The record of published editions: what each said of itself, and which text it was.

Editions stand in the log of the case, which joins as a set: of two copies that each recorded one,
both stay.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Annotated

import msgspec
from msgspec import Meta, Struct

from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import NO_LANGUAGE
from casewriter.domain.writers import WRITER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from casewriter.domain.case import Case
    from casewriter.domain.edits import Edit
    from casewriter.domain.review import Author

ACTION = "edition_recorded"
"""What the log calls it."""
STEP = "record_edition"
"""What the edit is called."""
STATE = "state"
"""The implicit field of a section that says how far it is."""


class Edition(Struct, frozen=True, omit_defaults=True):
    """An edition as it was published.

    Attributes:
        number: counted from 1, in each language by itself.
        language: of the edition.
        date: ISO date on which it was recorded.
        editors: who answers for it.
        licence: in the words of the edition.
        cite: how to cite it, in the words of the edition.
        changes: what is new since the edition before, in the words of the edition.
        style: the id of the house style.
        text: what tells one text of this edition from another (`text_of`).
    """

    number: Annotated[int, Meta(ge=1, le=10_000)]
    language: str
    date: str
    editors: tuple[str, ...] = ()
    licence: str = ""
    isbn: str = ""
    cite: str = ""
    changes: str = ""
    style: str = ""
    text: str = ""


def editions_of(case: Case, language: str = "") -> tuple[Edition, ...]:
    """The recorded editions in the order in which they were recorded; of one language, or of all.

    What another program wrote and cannot be read is passed over.
    """
    if not case.records.get("log"):
        return ()
    from casewriter.domain.records import review_of

    try:
        log = review_of(case).log
    except BadInput:
        return ()
    entries = sorted(
        (entry for entry in log if entry.action == ACTION), key=lambda one: (one.at, one.id)
    )
    found = (_read(entry.facts) for entry in entries)
    return tuple(one for one in found if one and language in ("", one.language))


def next_number(case: Case, language: str) -> int:
    """The number of the next edition in that language."""
    return max((one.number for one in editions_of(case, language)), default=0) + 1


def printed(case: Case, language: str) -> Edition | None:
    """The edition that a file of this text is; none where it was changed since."""
    recorded = editions_of(case, language)
    if not recorded:
        return None
    text = text_of(case, language)
    return next((one for one in reversed(recorded) if one.text == text), None)


def text_of(case: Case, language: str) -> str:
    """SHA-256 of everything that an edition is made of: its leaves, in the order of their paths.

    How far a section is and who writes it are not printed, and do not count.
    """
    from casewriter.domain.canonical import leaf_to_json

    digest = sha256()
    for name in sorted(case.fields):
        if name.rpartition(".")[2] in (STATE, WRITER):
            continue
        for (rest, tongue), value in sorted(case.fields[name].items(), key=lambda one: one[0]):
            if tongue in (language, NO_LANGUAGE):
                digest.update(leaf_to_json(f"{name}{rest}", tongue, value))
                digest.update(b"\n")
    return digest.hexdigest()


def recording(case: Case, edition: Edition, by: Author, at: datetime, entry_id: str) -> Edit:
    """The edit that records an edition in the log of its case."""
    from casewriter.domain.edits import Edit, FactChange
    from casewriter.domain.records import review_of, write
    from casewriter.domain.review import LogEntry

    review = review_of(case)
    facts = msgspec.to_builtins(edition)
    entry = LogEntry(entry_id, ACTION, by, at, facts)
    log = tuple(sorted((*review.log, entry), key=lambda one: one.id))
    after = write(msgspec.structs.replace(review, log=log))
    return Edit(STEP, facts=(FactChange("records", case.records, after),))


def _read(facts: Mapping[str, object]) -> Edition | None:
    try:
        return msgspec.convert(dict(facts), Edition)
    except msgspec.ValidationError:
        return None

"""Sending a case: what its receiver is to see, what stays here, and what is kept of it."""

import re
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain import records
from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.case import Case
from casewriter.domain.enclosures import (
    documents_of,
    enclosures_of,
    pictures_of,
    suggested_pictures,
)
from casewriter.domain.exchanges import Exchange
from casewriter.domain.package import (
    CaseMark,
    Manifest,
    Outcome,
    Outgoing,
    Person,
    Purpose,
    Receipt,
    Reduced,
)
from casewriter.domain.package_names import SUFFIX, stem_of
from casewriter.domain.reduced import as_sent, known_of
from casewriter.domain.review import RECORDS, Reader
from casewriter.services.ports import Library, PostStore
from casewriter.services.ports.packing import Packed

HASH = re.compile(r"[0-9a-f]{64}")
MOST_ANCESTORS = 100
MOST_STATES = 5
"""States that travel along: the common ancestor, and as many that nobody said had arrived."""


class Withheld(Struct, frozen=True):
    """What is in the library and not in the package.

    Attributes:
        private: records of the review that are their author's alone.
        hub: those that are the hub's alone, where the receiver is not in it.
        pictures: pictures that the case no longer shows.
        originals: files kept beside pictures.
        documents: files attached to sources.
    """

    private: int
    hub: int
    pictures: int
    originals: int = 0
    documents: int = 0


class Letter(Struct, frozen=True):
    """What somebody chose about a package.

    Attributes:
        me: who sends.
        reader: whether the receiver reads what is the hub's alone.
        from_hub: whether an editor of the hub sends.
    """

    purpose: Purpose
    me: Person
    to: Person
    at: datetime
    reader: Reader = "expert"
    message: str = ""
    from_hub: bool = False


def seen_by(case: Case, reader: Reader) -> Case:
    """The case as its receiver gets it: without private records, and pictures it does not show.

    Raises:
        BadInput: `case_malformed`, where a record of the review is.
    """
    shown = records.write(records.shown_to(records.review_of(case), reader))
    used = _pictures_in(case) | suggested_pictures(shown)
    pictures = pictures_of(case.attachments)
    kept = tuple(picture for picture in pictures if picture.sha256 in used)
    return replace(case, records=shown, attachments=kept)


def withheld(case: Case, reader: Reader) -> Withheld:
    """What `seen_by` leaves out. Raises as that."""
    review = records.review_of(case)
    marks = [
        getattr(record, "visibility", "everyone")
        for name, _ in RECORDS
        for record in getattr(review, name)
    ]
    hub = marks.count("hub") if reader == "expert" else 0
    used = {picture.sha256 for picture in seen_by(case, reader).attachments}
    pictures = sum(picture.sha256 not in used for picture in pictures_of(case.attachments))
    beside = enclosures_of(case.attachments)
    originals = sum(HASH.fullmatch(one.of) is not None for one in beside)
    documents = len(documents_of(case))
    return Withheld(marks.count("private"), hub, pictures, originals, documents)


def purpose_of(case: Case, exchanges: Sequence[Exchange], *, editor: bool) -> Purpose:
    """What sending the case now would be."""
    if editor:
        return "review"
    sent = any(exchange.case == case.id and exchange.way == "sent" for exchange in exchanges)
    return "revision" if sent else "submission"


def outgoing(case: Case, letter: Letter, post: PostStore) -> Outgoing:
    """What is to be packed: the case for its receiver, and the states that both sides may have.

    Nothing travels that was written and taken out again since the last package: only states that
    went to the receiver, or came from them, go along.
    """
    exchanges = post.of_case(case.id)
    states: list[tuple[Case, datetime]] = []
    for exchange in exchanges:
        if not _is_same(exchange.who, letter.to):
            continue
        content = post.content(case.id, exchange.package)
        if content:
            kept, _ = from_json(content)
            states.append((seen_by(kept, letter.reader), exchange.at))
        if exchange.way == "received" or exchange.receipt or len(states) == MOST_STATES:
            break
    return Outgoing(
        purpose=letter.purpose,
        at=letter.at,
        sender=letter.me,
        case=seen_by(case, letter.reader),
        states=tuple(reversed(states)),
        reduced=known_of(seen_by(case, letter.reader), known_reduced(exchanges)),
        ancestors=_ancestors(exchanges),
        from_hub=letter.from_hub,
        to=letter.to,
        reader=letter.reader,
        round=sum(e.way == "sent" and e.purpose != "receipt" for e in exchanges) + 1,
        message=letter.message,
    )


def _ancestors(exchanges: Sequence[Exchange]) -> tuple[str, ...]:
    """What the case comes from, as hashes: they tell nobody anything who has not the states."""
    states = dict.fromkeys(exchange.state for exchange in exchanges)
    return tuple(reversed(tuple(states)[:MOST_ANCESTORS]))


def known_reduced(exchanges: Sequence[Exchange]) -> tuple[Reduced, ...]:
    """Everything that packages said of pictures that were made smaller."""
    return tuple(reduced for exchange in exchanges for reduced in exchange.reduced)


def note_sent(case: Case, packed: Packed, file: str, library: Library) -> Exchange:
    """Keep that a package was written: its state among those of the case, and what was in it.

    Args:
        case: as it is in the library, with what its receiver does not see.
        packed: what was written.
        file: name of the package's file.
        library: has the case.
    """
    manifest = packed.manifest
    kept = library.cases.keep_revision(case, "sent", "", manifest.at)
    exchange = Exchange(
        case=case.id,
        package=manifest.id,
        digest=packed.digest,
        way="sent",
        purpose=manifest.purpose,
        state=manifest.case.state,
        at=manifest.at,
        who=manifest.to,
        file=file,
        of_state=kept.number,
        reduced=manifest.reduced,
    )
    sent = as_sent(seen_by(case, manifest.reader), manifest.reduced)
    library.post.add(exchange, to_json(sent))
    return exchange


def has_changed_since(case: Case, exchange: Exchange, reader: Reader = "expert") -> bool:
    """Whether the receiver of a package would see another case now."""
    seen = as_sent(seen_by(case, reader), exchange.reduced)
    return sha256(to_json(seen)).hexdigest() != exchange.state


def receipt_name(file: str) -> str:
    """The name of the receipt that is laid beside a package."""
    return f"{stem_of(file)}.receipt{SUFFIX}"


def receipt(
    manifest: Manifest, digest: str, outcome: Outcome, me: Person, at: datetime
) -> Outgoing:
    """The receipt of a package."""
    mark = manifest.case
    return Outgoing(
        purpose="receipt",
        at=at,
        sender=me,
        to=manifest.sender,
        mark=CaseMark(mark.id, mark.template, mark.version, mark.state, mark.title, mark.language),
        receipt=Receipt(manifest.id, digest, outcome, at),
    )


def _pictures_in(case: Case) -> set[str]:
    return {
        value
        for leaves in case.fields.values()
        for value in leaves.values()
        if isinstance(value, str) and HASH.fullmatch(value)
    }


def _is_same(one: Person, other: Person) -> bool:
    if one.key and one.key == other.key:
        return True
    if one.organisation:
        return one.organisation.casefold() == other.organisation.casefold()
    return one.name.casefold() == other.name.casefold()

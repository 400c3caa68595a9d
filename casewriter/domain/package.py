"""A package: one case on its way from one person to another, and what is said about that."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct

from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.review import Reader

FORMAT = "casewriter-package/1"
FAMILY = "casewriter-package/"
TITLE = Path("front.title")

Purpose = Literal["submission", "review", "revision", "receipt"]
"""What a package is: a case sent in, sent back with comments, sent in again; or the word that one
arrived."""

Outcome = Literal["new", "known", "changed"]
"""What came of a package: a new case, nothing that was not here, changes to a case at hand."""

Standing = Literal["known", "changed", "unknown", "unsigned"]
"""What the signature says: it is that of a contact; the contact had another key before; nobody
known has that key; there is none. A signature that does not hold is refused before that."""

Moment = Annotated[datetime, Meta(tz=True)]
Hash = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
PackageId = Annotated[str, Meta(pattern=r"\A[a-z0-9-]{1,64}\Z")]
Line = Annotated[str, Meta(max_length=500)]
Size = Annotated[int, Meta(ge=0, le=2**53)]


class Person(Struct, frozen=True, omit_defaults=True):
    """Somebody who sends or receives.

    Attributes:
        country: ISO 3166 code, or empty for an international body.
        key: public Ed25519 key that signs, in base64; or empty.
        lock: age recipient that files can be locked for (`age1…`); or empty.
        address: of electronic mail; or empty.
    """

    name: Line = ""
    organisation: Line = ""
    country: Line = ""
    key: Line = ""
    lock: Line = ""
    address: Line = ""


class Member(Struct, frozen=True):
    """A file of the package: its name, how many bytes it has, and the SHA-256 of them."""

    name: Line
    sha256: Hash
    size: Size


class KeptState(Struct, frozen=True, omit_defaults=True):
    """A state of the case that both sides may have.

    Attributes:
        hash: SHA-256 of its canonical JSON; its member is named after it.
        at: when it was sent or received.
        parents: the hashes of the states it came from, as far as they are in the package.
    """

    hash: Hash
    at: Moment
    parents: tuple[Hash, ...] = ()


class CaseMark(Struct, frozen=True, omit_defaults=True):
    """Which case a package is about.

    Attributes:
        id: that of the case.
        template: id of its template.
        version: of the template.
        state: SHA-256 of `case.json`; in a receipt, that of the package it is for.
        title: in the language it was first written in.
        language: that language.
    """

    id: Line
    template: Line
    version: Annotated[int, Meta(ge=0, le=2**31)]
    state: Hash
    title: str = ""
    language: Line = ""


class Receipt(Struct, frozen=True, omit_defaults=True):
    """The word that a package arrived.

    Attributes:
        package: its id.
        digest: SHA-256 of its manifest.
        outcome: what came of it.
        at: when it was received.
    """

    package: PackageId
    digest: Hash
    outcome: Outcome
    at: Moment


class Reduced(Struct, frozen=True):
    """A picture that was made smaller so that a package could be mailed.

    Attributes:
        sha256: of the smaller one, which the case in the package names.
        size: bytes of it.
        media_type: what it is.
        of: SHA-256 of the picture that it was made of; that one may be a smaller one itself.
        of_type: what that is.
    """

    sha256: Hash
    size: Size
    media_type: Line
    of: Hash
    of_type: Line


class Manifest(Struct, frozen=True, omit_defaults=True):
    """The first member of a package: what it is, whose, and every other member.

    Attributes:
        id: made at random for each package.
        application: the program that wrote it.
        round: of the review, from 1; 0 where there is none.
        to: whom it is meant for.
        reader: whether hub-only records were left in for another hub.
        message: what the sender says to it.
        revisions: states for merging, the common ancestor first.
        receipt: in a receipt alone.
        reduced: pictures of the case that are smaller than those they were made of.
        ancestors: hashes of states that went or came before, whoever had them, the newest last.
    """

    format: str
    id: PackageId
    application: Line
    purpose: Purpose
    at: Moment
    sender: Person
    case: CaseMark
    members: tuple[Member, ...]
    to: Person = Person()
    reader: Reader = "expert"
    round: Annotated[int, Meta(ge=0, le=10_000)] = 0
    message: str = ""
    revisions: tuple[KeptState, ...] = ()
    receipt: Receipt | None = None
    reduced: tuple[Reduced, ...] = ()
    ancestors: tuple[Hash, ...] = ()


class Outgoing(Struct, frozen=True):
    """What is to be packed.

    Attributes:
        case: as the receiver is to see it; none for a receipt.
        states: states that both sides may have, the common ancestor first, each with when it was
            exchanged.
        mark: which case it is about; given for a receipt, made from the case otherwise.
        reduced: what is known of its pictures that are smaller than others.
        ancestors: hashes of states that went or came before, the newest last.
        from_hub: whether an editor of the hub sends it, whose card goes with the template.
    """

    purpose: Purpose
    at: datetime
    sender: Person
    case: Case | None = None
    states: tuple[tuple[Case, datetime], ...] = ()
    to: Person = Person()
    reader: Reader = "expert"
    round: int = 0
    message: str = ""
    mark: CaseMark | None = None
    receipt: Receipt | None = None
    reduced: tuple[Reduced, ...] = ()
    ancestors: tuple[Hash, ...] = ()
    from_hub: bool = False


def mark_of(case: Case, state: str) -> CaseMark:
    """The mark of a case that is packed; `state` is SHA-256 of its canonical JSON."""
    template = case.template
    return CaseMark(
        case.id, template.id, template.version, state, title_of(case), case.source_language
    )


def title_of(case: Case) -> str:
    """The title in the source language, else in the first edition that has one, else nothing."""
    titles = (case.get(TITLE, language) for language in (case.source_language, *case.languages))
    return next((title for title in titles if isinstance(title, str) and title), "")

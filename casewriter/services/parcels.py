"""Packages that are made and opened in another process: what is asked for, and what comes of it."""

from datetime import datetime

from msgspec import Struct

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.package import (
    CaseMark,
    Outgoing,
    Person,
    Purpose,
    Receipt,
    Reduced,
)
from casewriter.domain.review import Reader
from casewriter.services.ports.packing import Lock, Packed

AS_THEY_ARE = 0


class Parcel(Struct, frozen=True):
    """What is to be packed, as values that go to another process; `Outgoing` says what they mean.

    Attributes:
        case: canonical JSON; empty for a receipt.
        states: likewise, each with when it was exchanged.
        places: files to be written; the first that can be is.
        lock: who can open it.
        longest: dots of the longer side of a picture, where pictures are made smaller.
    """

    purpose: Purpose
    at: datetime
    sender: Person
    places: tuple[str, ...]
    case: bytes = b""
    states: tuple[tuple[bytes, datetime], ...] = ()
    to: Person = Person()
    reader: Reader = "expert"
    round: int = 0
    message: str = ""
    mark: CaseMark | None = None
    receipt: Receipt | None = None
    reduced: tuple[Reduced, ...] = ()
    ancestors: tuple[str, ...] = ()
    from_hub: bool = False
    lock: Lock = Lock()
    longest: int = AS_THEY_ARE


def parcel(
    outgoing: Outgoing,
    *places: str,
    lock: Lock = Lock(),  # noqa: B008  # it never changes
    longest: int = AS_THEY_ARE,
) -> Parcel:
    """What is to be packed, to be handed to another process."""
    return Parcel(
        purpose=outgoing.purpose,
        at=outgoing.at,
        sender=outgoing.sender,
        places=places,
        case=b"" if outgoing.case is None else to_json(outgoing.case),
        states=tuple((to_json(state), at) for state, at in outgoing.states),
        to=outgoing.to,
        reader=outgoing.reader,
        round=outgoing.round,
        message=outgoing.message,
        mark=outgoing.mark,
        receipt=outgoing.receipt,
        reduced=outgoing.reduced,
        ancestors=outgoing.ancestors,
        from_hub=outgoing.from_hub,
        lock=lock,
        longest=longest,
    )


def outgoing_of(wanted: Parcel) -> Outgoing:
    """What is to be packed, in the process that packs it."""
    return Outgoing(
        purpose=wanted.purpose,
        at=wanted.at,
        sender=wanted.sender,
        case=from_json(wanted.case)[0] if wanted.case else None,
        states=tuple((from_json(state)[0], at) for state, at in wanted.states),
        to=wanted.to,
        reader=wanted.reader,
        round=wanted.round,
        message=wanted.message,
        mark=wanted.mark,
        receipt=wanted.receipt,
        reduced=wanted.reduced,
        ancestors=wanted.ancestors,
        from_hub=wanted.from_hub,
    )


class PackRequest(Struct, frozen=True, tag=True):
    """Packages to be written.

    Attributes:
        library: the folder whose attachments hold the pictures.
    """

    library: str
    parcels: tuple[Parcel, ...]


class PackedOne(Struct, frozen=True):
    """A package that was written, or why it was not: then `code` says so.

    Attributes:
        file: where it lies.
    """

    file: str = ""
    packed: Packed | None = None
    code: str = ""
    facts: dict[str, str] = {}


class PackedAll(Struct, frozen=True, tag=True):
    """It is known of every package whether it was written, in the order in which they were asked.

    A work that was cancelled wrote none that was not written whole.
    """

    packages: tuple[PackedOne, ...]


class UnpackRequest(Struct, frozen=True, tag=True):
    """Packages to be looked through, and laid into folders of their own below a place."""

    files: tuple[str, ...]
    place: str
    at: datetime
    passphrase: str = ""


class UnpackedOne(Struct, frozen=True):
    """A package that was looked through, or why it was refused: then `code` says so.

    Attributes:
        file: the package.
        folder: where it lies unpacked; whoever asked removes it.
        asks: whether it opens with a passphrase, which was not given.
    """

    file: str
    folder: str = ""
    asks: bool = False
    code: str = ""
    facts: dict[str, str] = {}


class UnpackedAll(Struct, frozen=True, tag=True):
    """It is known of every package what it is."""

    packages: tuple[UnpackedOne, ...]


class WeighRequest(Struct, frozen=True, tag=True):
    """Pictures to be made smaller for a try: what they would come to.

    Attributes:
        library: the folder whose attachments hold them.
        pictures: their SHA-256.
        longest: dots of the longer side, several to choose from.
    """

    library: str
    pictures: tuple[str, ...]
    longest: tuple[int, ...]


class Weighed(Struct, frozen=True, tag=True):
    """Bytes of all pictures together, for each length that was asked about."""

    sizes: tuple[int, ...]

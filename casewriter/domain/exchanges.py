"""What a library remembers of a package that went or came."""

from datetime import datetime
from typing import Literal

from msgspec import Struct

from casewriter.domain.package import Person, Purpose, Receipt, Reduced

Way = Literal["sent", "received"]


class Exchange(Struct, frozen=True):
    """A package that was sent or received.

    Attributes:
        case: id of the case.
        package: id of the package.
        digest: SHA-256 of its manifest.
        state: SHA-256 of its `case.json`.
        at: when it was sent or received here, in UTC.
        who: the other side.
        file: name of the file.
        of_state: number of the kept state it was made from, or that came of it; 0 for none.
        receipt: the word that it arrived, where it was sent and that came.
        receipt_from: who said so.
        reduced: pictures that went or came smaller than they are elsewhere.
    """

    case: str
    package: str
    digest: str
    way: Way
    purpose: Purpose
    state: str
    at: datetime
    who: Person
    file: str = ""
    of_state: int = 0
    receipt: Receipt | None = None
    receipt_from: Person | None = None
    reduced: tuple[Reduced, ...] = ()

"""Pictures as they come from the library: whole, or what is wrong with them."""

import io
import struct
import warnings
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from casewriter.domain.errors import BadInput, CasewriterError
from casewriter.services.measure import Measure, measure

if TYPE_CHECKING:
    from PIL.Image import Image

T = TypeVar("T")

_PNG_HEAD = 8
_MOST_DOTS = 178_956_970
"""Above it Pillow opens no picture; whoever opens the document would wait for a minute."""
_GLANCE = (64, 64)
"""Dots: a JPEG is read as small as it can be, which finds a missing end all the same."""


class Fetched(Struct, frozen=True):
    """A picture, or the code of a remark that says why there is none.

    Attributes:
        measure: what its first bytes say; None where it is lost.
        lost: `picture_missing`, `picture_unreadable`, or empty.
    """

    data: bytes = b""
    measure: Measure | None = None
    lost: str = ""


def fetch(read: Callable[[str], bytes], sha256: str) -> Fetched:
    """The picture of that SHA-256 with its measure; whatever is wrong with it ends here."""
    try:
        data = read(sha256)
    except BadInput:
        return Fetched(lost="picture_unreadable")
    except CasewriterError:
        return Fetched(lost="picture_missing")
    measured = measure(data)
    return Fetched(data, measured) if measured else Fetched(lost="picture_unreadable")


def fetch_whole(read: Callable[[str], bytes], sha256: str) -> Fetched:
    """The same, looked through to its end, for files whose readers would show a gap instead."""
    fetched = fetch(read, sha256)
    if fetched.measure is None:
        return fetched
    measured = fetched.measure
    if measured.suffix == "png":
        whole = measured.width * measured.height <= _MOST_DOTS and _sums_hold(fetched.data)
    else:
        whole = bool(looked_through(fetched.data, _glance))
    return fetched if whole else Fetched(lost="picture_unreadable")


def _glance(picture: "Image") -> bool:
    picture.draft("L", _GLANCE)
    picture.load()
    return True


def _sums_hold(data: bytes) -> bool:
    """Whether the chunks of a PNG are as they were written, by their check sums.

    Pillow does just that, and takes as long to be loaded as ten pages take to be written.
    """
    at, view = _PNG_HEAD, memoryview(data)
    while at + 12 <= len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        end = at + 12 + size
        if end > len(data) or zlib.crc32(view[at + 4 : end - 4]) != _sum_at(data, end - 4):
            return False
        if name == b"IEND":
            return True
        at = end
    return False


def _sum_at(data: bytes, place: int) -> int:
    told: int = struct.unpack_from(">I", data, place)[0]
    return told


def looked_through(data: bytes, look: "Callable[[Image], T]") -> T | None:
    """What somebody finds in a picture; None where it is damaged, or too large to be opened."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            # A picture of many million dots is still one.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as picture:
                return look(picture)
    except _wrong():
        return None


def _wrong() -> tuple[type[BaseException], ...]:
    """What readers of pictures raise where one is damaged, or too large to be opened."""
    from PIL import Image

    return (
        Image.DecompressionBombError, OSError, EOFError, SyntaxError, ValueError, LookupError,
        OverflowError, MemoryError, struct.error, zlib.error,
    )  # fmt: skip

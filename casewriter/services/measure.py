"""The size of a picture, read from its first bytes.

python-docx reads headers too, but takes a JPEG without JFIF or Exif marks, as image editors write
them, for something unknown, and answers damaged headers with errors of many kinds.
"""

import struct

from msgspec import Struct

# Markers of JPEG that carry the size: start of frame, but for three that are tables.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Markers of JPEG without a length behind them.
_BARE = frozenset({0x01, *range(0xD0, 0xD9)})


class Measure(Struct, frozen=True):
    """What kind of file a picture is, and its size in dots.

    Attributes:
        suffix: of a file of that kind, without its dot.
        media_type: as packages name it.
    """

    suffix: str
    media_type: str
    width: int
    height: int


def measure(data: bytes) -> Measure | None:
    """The measure of a PNG, JPEG, GIF or BMP; nothing for anything else, or a damaged header."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
        return _measured("png", "image/png", data, ">II", 16)
    if data.startswith((b"GIF87a", b"GIF89a")):
        return _measured("gif", "image/gif", data, "<HH", 6)
    if data.startswith(b"BM"):
        # A negative height says that rows run from the top.
        return _measured("bmp", "image/bmp", data, "<ii", 18)
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg(data)
    return None


def _measured(suffix: str, media_type: str, data: bytes, form: str, at: int) -> Measure | None:
    if len(data) < at + struct.calcsize(form):
        return None
    width, height = struct.unpack_from(form, data, at)
    if width < 1 or height == 0:  # a JPEG may leave its height open, which Word does not show
        return None
    return Measure(suffix, media_type, width, abs(height))


def _jpeg(data: bytes) -> Measure | None:
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _BARE:
            at += 2
        elif marker in _FRAMES:
            # Length, dots per sample, then height before width.
            turned = _measured("jpg", "image/jpeg", data, ">HH", at + 5)
            if turned is None:
                return None
            return Measure("jpg", "image/jpeg", turned.height, turned.width)
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None

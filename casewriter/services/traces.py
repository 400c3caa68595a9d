"""Pictures without what cameras and programs write beside them: place, device, owner, notes.

The picture itself is not packed anew: only the parts around it go. Of a camera's notes the one that
says which way is up stays, or portraits would lie on their side.
"""

import struct

_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_EXIF = b"Exif\x00\x00"
_SAYING = range(0xE1, 0xF0)
"""JPEG's segments for applications, but for the first, which holds the density of dots."""
_KEPT_APPLICATIONS = (0xE2, 0xEE)
"""Colours: a profile, and how Adobe's programs have turned them."""
_COMMENT = 0xFE
_TELLING = (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME")
_UPRIGHT = 1
_ORIENTATION = 0x0112


def without_traces(data: bytes) -> bytes:
    """The bytes of a JPEG or PNG without notes; of anything else, or of a damaged one, as it is."""
    if data.startswith(_JPEG):
        return _jpeg(data)
    return _png(data) if data.startswith(_PNG) else data


def _jpeg(data: bytes) -> bytes:
    kept = [data[:2]]
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        kind = data[at + 1]
        if kind == 0xFF:
            at += 1
            continue
        if kind == 0xDA:
            return b"".join((*kept, data[at:]))
        size = struct.unpack(">H", data[at + 2 : at + 4])[0]
        segment = data[at : at + 2 + size]
        if size < 2 or len(segment) < 2 + size:
            return data
        if segment[4:10] == _EXIF:
            kept.append(_turned(_orientation(segment[10:])))
        elif kind != _COMMENT and (kind not in _SAYING or kind in _KEPT_APPLICATIONS):
            kept.append(segment)
        at += 2 + size
    return data


def _png(data: bytes) -> bytes:
    kept = [_PNG]
    at = len(_PNG)
    while at + 12 <= len(data):
        size, name = struct.unpack(">I4s", data[at : at + 8])
        end = at + 12 + size
        if end > len(data):
            return data
        if name not in _TELLING:
            kept.append(data[at:end])
        at = end
        if name == b"IEND":
            return b"".join(kept)
    return data


def _orientation(tiff: bytes) -> int:
    """Which way is up, 1 to 8, in the notes of a camera; 1 where they do not say."""
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(tiff[:4])
    if order is None or len(tiff) < 10:
        return _UPRIGHT
    at = struct.unpack(f"{order}I", tiff[4:8])[0]
    if at + 2 > len(tiff):
        return _UPRIGHT
    count = struct.unpack(f"{order}H", tiff[at : at + 2])[0]
    for place in range(at + 2, at + 2 + 12 * count, 12):
        entry = tiff[place : place + 12]
        if len(entry) < 12:
            break
        tag, _kind, _count, value = struct.unpack(f"{order}HHIH", entry[:10])
        if tag == _ORIENTATION:
            return value if _UPRIGHT < value <= 8 else _UPRIGHT
    return _UPRIGHT


def _turned(orientation: int) -> bytes:
    """A segment that says which way is up, and nothing else; none where that is as usual."""
    if orientation == _UPRIGHT:
        return b""
    tiff = struct.pack(">4sIHHHIHHI", b"MM\x00*", 8, 1, _ORIENTATION, 3, 1, orientation, 0, 0)
    return struct.pack(">BBH", 0xFF, 0xE1, 2 + len(_EXIF) + len(tiff)) + _EXIF + tiff

"""Pictures without what cameras and programs write beside them: place, device, owner, notes.

The picture itself is not packed anew: only the parts around it go. Of a camera's notes the one that
says which way is up stays, or portraits would lie on their side.
"""

import struct

_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_EXIF = b"Exif\x00\x00"
_APPLICATIONS = range(0xE0, 0xF0)
"""JPEG's segments for applications."""
_KEPT_APPLICATIONS = {0xE0: b"JFIF\x00", 0xE2: b"ICC_PROFILE\x00", 0xEE: b"Adobe"}
"""Those that stay, by how they begin: density of dots, a profile of colours, how they are turned.
Others under the same signs hold small or further pictures, each with notes of its own."""
_COMMENT = 0xFE
_SCAN, _END = 0xDA, 0xD9
_RESTARTS = range(0xD0, 0xD8)
_DRAWN = "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sRGB cICP sBIT pHYs bKGD hIST sPLT acTL fcTL fdAT"
_DRAWING = frozenset(_DRAWN.encode().split())
"""What a PNG needs to be drawn; all else is notes, be they of programs nobody knows yet."""
_GIF = (b"GIF87a", b"GIF89a")
_EXTENSION, _IMAGE, _TRAILER = 0x21, 0x2C, 0x3B
_GIF_COMMENT, _GIF_APPLICATION = 0xFE, 0xFF
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
"""Applications of a GIF that say how often it plays."""
_UPRIGHT = 1
_ORIENTATION = 0x0112


def without_traces(data: bytes) -> bytes:
    """The bytes of a JPEG, PNG or GIF without notes; all else, or what is damaged, as it is."""
    if data.startswith(_JPEG):
        return _jpeg(data)
    if data.startswith(_GIF):
        return _gif(data)
    return _png(data) if data.startswith(_PNG) else data


def _jpeg(data: bytes) -> bytes:
    kept = [data[:2]]
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        kind = data[at + 1]
        if kind == 0xFF:
            at += 1
            continue
        size = struct.unpack(">H", data[at + 2 : at + 4])[0]
        segment = data[at : at + 2 + size]
        if size < 2 or len(segment) < 2 + size:
            return data
        if segment[4:10] == _EXIF:
            kept.append(_turned(_orientation(segment[10:])))
        elif _stays(kind, segment):
            kept.append(segment)
        at += 2 + size
        if kind == _SCAN:
            end = _end_of_scan(data, at)
            kept.append(data[at:end])
            # Behind the picture phones lay further ones, a film, or where it was taken.
            if data[end : end + 2] in (b"", b"\xff\xd9"):
                return b"".join((*kept, data[end : end + 2]))
            at = end
    return data


def _stays(kind: int, segment: bytes) -> bool:
    if kind in _APPLICATIONS:
        return segment[4:].startswith(_KEPT_APPLICATIONS.get(kind, b"\xff\xff"))
    return kind != _COMMENT


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the packed dots end: the next mark that is none of their own."""
    while (at := data.find(b"\xff", at)) >= 0:
        if at + 1 < len(data) and data[at + 1] not in (0, 0xFF, *_RESTARTS):
            return at
        at += 1
    return len(data)


def _png(data: bytes) -> bytes:
    kept = [_PNG]
    at = len(_PNG)
    while at + 12 <= len(data):
        size, name = struct.unpack(">I4s", data[at : at + 8])
        end = at + 12 + size
        if end > len(data):
            return data
        if name in _DRAWING:
            kept.append(data[at:end])
        at = end
        if name == b"IEND":
            return b"".join(kept)
    return data


def _gif(data: bytes) -> bytes:
    if len(data) < 13:
        return data
    at = 13 + _colours(data[10])
    kept = [data[:at]]
    while at < len(data):
        begin = at
        if data[at] == _TRAILER:
            return b"".join((*kept, data[at : at + 1]))
        if data[at] == _EXTENSION and at + 2 < len(data):
            kind, at = data[at + 1], at + 2
        elif data[at] == _IMAGE and at + 10 < len(data):
            kind, at = _IMAGE, at + 11 + _colours(data[at + 9])
        else:
            return data
        while at < len(data) and data[at]:
            at += 1 + data[at]
        at += 1
        block = data[begin:at]
        is_note = kind == _GIF_COMMENT or (kind == _GIF_APPLICATION and block[3:14] not in _LOOPS)
        if not is_note:
            kept.append(block)
    return data


def _colours(packed: int) -> int:
    """The bytes of the table of colours that a head announces."""
    return 3 << ((packed & 7) + 1) if packed & 0x80 else 0


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

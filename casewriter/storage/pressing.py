"""Versions of a text, each pressed against the one before it.

Writers change a few words at a time: a version takes little room beside its predecessor, which
is kept as the words that were put in and their places, or serves the compressor as its dictionary.
After 64 versions a chain begins anew, so that none takes long to read and damage spoils few.
Measured over 500 states of a case of 60 pages and 10,000 edits (`bench/history.py`), the live case
included: 3.6 times the case's JSON, 5.5 where every edit is made in another answer. With chains of
32 that is 6.4, with chains of 128 it is 5.0. Whole compressed copies take 142 times.
"""

import zlib
from enum import IntEnum

from msgspec import Struct

from casewriter.storage.faults import Damaged

CHAIN = 64
SMALL = 100
"""Bytes up to which a version is kept as it is: pressing would save nothing."""
WINDOW = 32_000
"""Bytes at the end of the version before that the compressor can look back on."""


WORDS, WORDS_PRESSED = b"\x06", b"\x07"
"""How bodies begin that hold only what was put in: the number of places, for each how many bytes
before it stayed, went and came, then all that came. No body that was pressed whole begins so: the
bits would say a kind of block that DEFLATE does not have
(https://www.rfc-editor.org/rfc/rfc1951, 3.2.3). Pressed whole, a text takes three bytes for every
258 that stayed the same."""
ANCHOR = 24
"""Bytes in a row by which two texts are taken to be the same at a place."""
LAST_SEVEN = 0x7F


class Form(IntEnum):
    """How a version's body is kept."""

    AS_IS = 0
    PRESSED = 1
    AGAINST_BASE = 2


def press(body: bytes, base: bytes | None) -> tuple[Form, bytes]:
    """The smallest form of a version.

    Args:
        body: what the version says.
        base: what the version before it says, or None to start a chain.
    """
    if len(body) <= SMALL:
        return Form.AS_IS, body
    if base is None:
        form, pressed = Form.PRESSED, _deflated(body, b"")
    else:
        form, pressed = Form.AGAINST_BASE, _against(body, base)
    return (form, pressed) if len(pressed) < len(body) else (Form.AS_IS, body)


def unpress(form: int, body: bytes, base: bytes) -> bytes:
    """What a version says.

    Args:
        form: how its body is kept.
        body: as kept.
        base: what the version before it says; asked for by `AGAINST_BASE` only.

    Raises:
        zlib.error: the body is damaged.
        Damaged: likewise.
    """
    if form == Form.AS_IS:
        return body
    if form == Form.PRESSED:
        return zlib.decompress(body, -zlib.MAX_WBITS)
    if body[:1] not in (WORDS, WORDS_PRESSED):
        return _inflated(body, base)
    count, at = _number(body, 1)
    lengths = []
    for _ in range(3 * count):
        length, at = _number(body, at)
        lengths.append(length)
    added = body[at:] if body[:1] == WORDS else _inflated(body[at:], base)
    said, here, new = [], 0, 0
    for kept, gone, more in zip(*[iter(lengths)] * 3, strict=True):
        said += [base[here : here + kept], added[new : new + more]]
        here, new = here + kept + gone, new + more
    return b"".join(said)


def _against(body: bytes, base: bytes) -> bytes:
    """The smallest of a body pressed whole, and what was put in as it is or pressed."""
    hunks = _hunks(base, body)
    added = b"".join(hunk.added for hunk in hunks)
    lengths = [n for hunk in hunks for n in (hunk.kept, hunk.gone, len(hunk.added))]
    around = b"".join(map(_bytes, (len(hunks), *lengths)))
    ways = [WORDS + around + added, WORDS_PRESSED + around + _deflated(added, base)]
    if len(added) > len(body) // 8:
        ways.append(_deflated(body, base))
    return min(ways, key=len)


class _Hunk(Struct, frozen=True):
    """Bytes of the base that stay, bytes of it that go, and what is put in after them."""

    kept: int
    gone: int = 0
    added: bytes = b""


def _hunks(base: bytes, body: bytes) -> list[_Hunk]:
    """The way from one text to another."""
    begin = _common(base, body, from_end=False)
    end = _common(base[begin:], body[begin:], from_end=True)
    old, new = base[begin : len(base) - end], body[begin : len(body) - end]
    place = _anchor(old, new) if old and new else None
    if place is None:
        inner = [_Hunk(0, len(old), new)] if old or new else []
    else:
        inner = _hunks(old[: place[0]], new[: place[1]]) + _hunks(old[place[0] :], new[place[1] :])
    return _joined([_Hunk(begin), *inner, _Hunk(end)])


def _joined(hunks: list[_Hunk]) -> list[_Hunk]:
    """The same way in as few hunks as possible."""
    found: list[_Hunk] = []
    for hunk in hunks:
        last = found[-1] if found else None
        if last is not None and not last.gone and not last.added:
            found[-1] = _Hunk(last.kept + hunk.kept, hunk.gone, hunk.added)
        elif hunk != _Hunk(0):
            found.append(hunk)
    return found


def _anchor(old: bytes, new: bytes) -> tuple[int, int] | None:
    """A place that both texts have in common somewhere inside, near the middle of the old one."""
    for part in (4, 3, 5, 2, 6, 1, 7):
        at = len(old) * part // 8
        if at and len(old) - at >= ANCHOR and (there := new.find(old[at : at + ANCHOR])) >= 0:
            return at, there
    return None


def _common(one: bytes, other: bytes, *, from_end: bool) -> int:
    """How many bytes both have in common at their beginning or end."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        half = (low + high + 1) // 2
        parts = (one[-half:], other[-half:]) if from_end else (one[:half], other[:half])
        low, high = (half, high) if parts[0] == parts[1] else (low, half - 1)
    return low


def _bytes(number: int) -> bytes:
    """A number in as few bytes as it needs, seven bits in each (LEB128)."""
    found = bytearray()
    while number > LAST_SEVEN:
        found.append(number & LAST_SEVEN | LAST_SEVEN + 1)
        number >>= 7
    return bytes((*found, number))


def _number(body: bytes, at: int) -> tuple[int, int]:
    """The number that stands at a place, and the place behind it."""
    number = shift = 0
    while at < len(body):
        number |= (body[at] & LAST_SEVEN) << shift
        at, shift = at + 1, shift + 7
        if body[at - 1] <= LAST_SEVEN:
            return number, at
    raise Damaged("a version ends too soon")


def _deflated(body: bytes, base: bytes) -> bytes:
    press = zlib.compressobj(
        9, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_DEFAULT_STRATEGY, base[-WINDOW:]
    )
    return press.compress(body) + press.flush()


def _inflated(body: bytes, base: bytes) -> bytes:
    release = zlib.decompressobj(-zlib.MAX_WBITS, base[-WINDOW:])
    return release.decompress(body) + release.flush()

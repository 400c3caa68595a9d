"""Rows on the pages of a damaged database.

How pages and records are built: https://sqlite.org/fileformat.html, sections 1.5, 1.6 and 2.1.
"""

import struct
from collections.abc import Iterator
from typing import TypeAlias

from msgspec import Struct

from casewriter.storage.salvage.image import Image

Column: TypeAlias = int | float | str | bytes | None

INDEX_INNER, TABLE_INNER, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
LARGEST = 256 * 1024 * 1024
"""Bytes beyond which a length is damage and not a length."""
MOST_COLUMNS = 32
INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Code of a whole number → its bytes."""


class Unreadable(ValueError):
    """What stands here is no page, no cell or no record."""


class Row(Struct, frozen=True):
    """One entry of a table or an index.

    Attributes:
        rowid: of a table; 0 in an index.
        columns: as they stand in the record.
        spilled: the pages that hold the rest of a long one.
    """

    rowid: int
    columns: tuple[Column, ...]
    spilled: tuple[int, ...] = ()


class Page(Struct, frozen=True):
    """A page that was read.

    Attributes:
        kind: one of the four kinds of page.
        rows: those that can be read.
        children: the pages below this one.
        lost: how many cells cannot be read.
    """

    kind: int
    rows: tuple[Row, ...]
    children: tuple[int, ...]
    lost: int


def read_page(image: Image, number: int) -> Page:
    """What stands on a page.

    Raises:
        Unreadable: it is no page of a table or an index.
    """
    data = image.page(number)
    head = 100 if number == 1 else 0
    if len(data) < head + 12 or data[head] not in (
        INDEX_INNER,
        TABLE_INNER,
        INDEX_LEAF,
        TABLE_LEAF,
    ):
        raise Unreadable
    kind = data[head]
    inner = kind in (INDEX_INNER, TABLE_INNER)
    cells = int.from_bytes(data[head + 3 : head + 5])
    first = head + (12 if inner else 8)
    if first + 2 * cells > image.usable:
        raise Unreadable
    rows: list[Row] = []
    children: list[int] = []
    lost = 0
    for cell in struct.unpack_from(f">{cells}H", data, first):
        if not first + 2 * cells <= cell < image.usable:
            lost += 1
            continue
        if inner:
            children.append(int.from_bytes(data[cell : cell + 4]))
        if kind != TABLE_INNER:
            try:
                behind = cell + 4 * inner
                rows.append(_row(image, data, behind, table=kind == TABLE_LEAF))
            except (Unreadable, IndexError, struct.error, UnicodeDecodeError):
                lost += 1
    if inner:
        children.append(int.from_bytes(data[head + 8 : head + 12]))
    return Page(kind, tuple(rows), tuple(children), lost)


def _row(image: Image, data: bytes, place: int, *, table: bool) -> Row:
    length, place = _varint(data, place)
    rowid = 0
    if table:
        rowid, place = _varint(data, place)
    if length > min(LARGEST, image.page_size * image.pages):
        raise Unreadable
    body, spilled = _payload(image, data, place, length, table=table)
    return Row(_signed(rowid), tuple(_record(body)), spilled)


def _payload(
    image: Image, data: bytes, place: int, length: int, *, table: bool
) -> tuple[bytes, tuple[int, ...]]:
    usable = image.usable
    most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
    if length <= most:
        body = data[place : place + length]
        if len(body) < length:
            raise Unreadable
        return body, ()
    least = (usable - 12) * 32 // 255 - 23
    here = least + (length - least) % (usable - 4)
    here = here if here <= most else least
    parts = [data[place : place + here]]
    following = int.from_bytes(data[place + here : place + here + 4])
    missing = length - here
    spilled: list[int] = []
    seen: set[int] = set()
    while missing > 0:
        page = image.page(following)
        if not page or following in seen:
            raise Unreadable
        seen.add(following)
        spilled.append(following)
        parts.append(page[4 : 4 + min(missing, usable - 4)])
        missing -= usable - 4
        following = int.from_bytes(page[:4])
    return b"".join(parts), tuple(spilled)


def _record(body: bytes) -> Iterator[Column]:
    head, place = _varint(body, 0)
    if not 0 < head <= len(body):
        raise Unreadable
    codes = []
    while place < head:
        code, place = _varint(body, place)
        codes.append(code)
    if len(codes) > MOST_COLUMNS:
        raise Unreadable
    for code in codes:
        value, place = _column(body, place, code)
        yield value


def _column(body: bytes, place: int, code: int) -> tuple[Column, int]:
    if code == 0:
        return None, place
    if code in (8, 9):
        return code - 8, place
    if code >= 12:
        size = (code - 12) // 2
        part = body[place : place + size]
        if len(part) < size:
            raise Unreadable
        return (part.decode() if code % 2 else part), place + size
    size = 8 if code == 7 else INTEGERS.get(code, 0)
    part = body[place : place + size]
    if not size or len(part) < size:
        raise Unreadable
    if code == 7:
        return struct.unpack(">d", part)[0], place + size
    return int.from_bytes(part, signed=True), place + size


def _varint(data: bytes, place: int) -> tuple[int, int]:
    number = 0
    for step in range(8):
        byte = data[place + step]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place + step + 1
    return number << 8 | data[place + 8], place + 9


def _signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number

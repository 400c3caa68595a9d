"""A damaged database as numbered pages: its file, with the log laid over it.

The forms of the three files: https://sqlite.org/fileformat.html, sections 1.3, 3 and 4.
"""

import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path as File
from typing import BinaryIO, Self

MAGIC = b"SQLite format 3\0"
LOG_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
"""Beginning of a log → order of the bytes in which its checksums are computed."""
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
USUAL = 4_096
"""Bytes of a page in every library that casewriter made; where no header says so any more."""
HEAD, LOG_HEAD, FRAME_HEAD = 100, 32, 24
MANY = 2**32

Place = tuple[str, int]
"""Which file a page stands in (`database`, `log`, `journal`), and where."""


class Image:
    """The pages of a damaged database. Nothing here raises for what the files hold.

    Attributes:
        page_size: in bytes.
        usable: bytes of a page that hold anything.
        pages: how many there are; they count from 1.
    """

    def __init__(self, database: File) -> None:
        """Open what is there of a database, its log and its journal.

        Raises:
            OSError: a file that is there cannot be opened.
        """
        self._files: dict[str, BinaryIO] = {}
        for kind, end in (("database", ""), ("log", "-wal"), ("journal", "-journal")):
            with suppress(FileNotFoundError):
                self._files[kind] = database.with_name(database.name + end).open("rb")
        head = self._read("database", 0, HEAD)
        self.page_size = _page_size(head, self._read("log", 0, LOG_HEAD))
        self.usable = self.page_size - _reserved(head)
        self._over: dict[int, Place] = {}
        self.pages = -(-self._length("database") // self.page_size)
        self._lay_log()
        self._lay_journal()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for file in self._files.values():
            file.close()

    def page(self, number: int) -> bytes:
        """The bytes of a page, filled up with zeros; empty where there is no such page."""
        if not 0 < number <= self.pages:
            return b""
        kind, start = self._over.get(number, ("database", (number - 1) * self.page_size))
        return self._read(kind, start, self.page_size).ljust(self.page_size, b"\0")

    def _read(self, kind: str, start: int, count: int) -> bytes:
        file = self._files.get(kind)
        if file is None:
            return b""
        try:
            file.seek(start)
            return file.read(count)
        except OSError:
            # A sector of the disk that is gone: the page reads as zeros.
            return b""

    def _length(self, kind: str) -> int:
        file = self._files.get(kind)
        return 0 if file is None else file.seek(0, 2)

    def _lay_log(self) -> None:
        """Lay the pages of the log over those of the file, up to the last whole transaction.

        A frame whose checksum is wrong is passed over, where SQLite would give up the rest.
        """
        head = self._read("log", 0, LOG_HEAD)
        if len(head) < LOG_HEAD:
            return
        order = LOG_MAGIC.get(int.from_bytes(head[:4]), "<")
        salt = head[16:24]
        waiting: dict[int, Place] = {}
        for number, size, start in _frames(self, salt, head[24:32], order):
            waiting[number] = ("log", start)
            if size:
                self._over |= waiting
                self.pages = max(self.pages, size, *waiting)
                waiting = {}

    def frames(self) -> Iterator[tuple[int, bytes, bytes]]:
        """Every frame of the log: where its page begins, its head, the page."""
        start = LOG_HEAD
        while len(head := self._read("log", start, FRAME_HEAD)) == FRAME_HEAD:
            page = self._read("log", start + FRAME_HEAD, self.page_size)
            if len(page) < self.page_size:
                return
            yield start + FRAME_HEAD, head, page
            start += FRAME_HEAD + self.page_size

    def _lay_journal(self) -> None:
        """Lay the pages as they were before a transaction that never ended over the file's."""
        start = 0
        while (head := self._read("journal", start, 28))[:8] == JOURNAL_MAGIC and len(head) == 28:
            count, nonce, _, sector, size = struct.unpack(">5I", head[8:])
            if size != self.page_size or not 28 <= sector <= 65_536:
                return
            step, place = 8 + size, start + sector
            there = max(0, self._length("journal") - place) // step
            # A count that was never written: as many as there are.
            count = there if count in (0, MANY - 1) else min(count, there)
            for _ in range(count):
                record = self._read("journal", place, step)
                number, kept = int.from_bytes(record[:4]), record[4:-4]
                total = nonce + sum(kept[at] for at in range(size - 200, 0, -200))
                if int.from_bytes(record[-4:]) != total % MANY:
                    return
                self._over.setdefault(number, ("journal", place + 4))
                place += step
            start = -(-place // sector) * sector


def _page_size(head: bytes, log: bytes) -> int:
    for said in (head[16:18] if head.startswith(MAGIC) else b"", log[8:12]):
        size = int.from_bytes(said)
        size = 65_536 if size == 1 else size
        if 512 <= size <= 65_536 and size.bit_count() == 1:
            return size
    return USUAL


def _reserved(head: bytes) -> int:
    said = head[20] if head.startswith(MAGIC) and len(head) == HEAD else 0
    return said if said <= 32 else 0


def _frames(image: Image, salt: bytes, seed: bytes, order: str) -> Iterator[tuple[int, int, int]]:
    for start, head, page in image.frames():
        if head[8:16] != salt:
            # What an earlier round of the log has left behind its end.
            return
        number, size = struct.unpack(">2I", head[:8])
        right = _checksum(head[:8] + page, seed, order) == head[16:24]
        seed = head[16:24]
        if right and number > 0:
            yield number, size, start


def _checksum(data: bytes, seed: bytes, order: str) -> bytes:
    first, second = struct.unpack(">2I", seed)
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for place in range(0, len(words), 2):
        first = (first + words[place] + second) & 0xFFFFFFFF
        second = (second + words[place + 1] + first) & 0xFFFFFFFF
    return struct.pack(">2I", first, second)

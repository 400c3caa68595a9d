"""Zip files from anywhere, read with care: nothing in them is believed before it was checked.

Backups and packages are read through this one door. It looks at the table of contents before any
part is unpacked, never asks for more bytes than were announced, and tells what is wrong as one of
a few faults; the sentences are those of whoever asked.
"""

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Literal

from msgspec import Struct

CHUNK = 1 << 20
ROOM = 1 << 18
FIRST = b"PK\x03\x04"
END = b"PK\x05\x06"
END_LENGTH = 22
LOCAL_HEADER = 30
LENGTHS = struct.Struct("<HH")
DESCRIPTOR = 24
"""Bytes that may follow a part: its sizes again, in the longer form."""
LOCKED = 0x1
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)

UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    RuntimeError,
    ValueError,
    OverflowError,
    KeyError,
)
"""What zipfile raises over files that are none, or are locked with a password."""

Fault = Literal[
    "not_a_zip",
    "cut_short",
    "too_many",
    "too_large",
    "swells",
    "twice",
    "path",
    "link",
    "locked",
    "outside",
    "damaged",
]
"""What can be wrong with a zip file.

`outside`: bytes that belong to no part, or parts that share some; `swells`: a part grows more than
anything written does; `path`: a name that leads out of the folder it would be unpacked in.
"""


class Unsound(Exception):
    """A zip file that is not taken.

    Attributes:
        fault: what is wrong.
        part: the name of the part it is wrong with, or an empty text.
    """

    def __init__(self, fault: Fault, part: str = "") -> None:
        super().__init__(fault, part)
        self.fault: Fault = fault
        self.part = part


class Bounds(Struct, frozen=True):
    """How much a zip file may hold.

    Attributes:
        members: parts.
        unpacked: bytes of all parts together.
        pressed: times that a part may be longer than its pressed form.
        small: bytes below which that does not matter.
        contents: bytes of the table of contents.
        folders: whether folders of their own may be listed, as office programs do.
    """

    members: int
    unpacked: int
    pressed: int
    small: int
    contents: int
    folders: bool = False


class Archive:
    """A zip file whose table of contents was found in order."""

    def __init__(
        self,
        archive: zipfile.ZipFile,
        sizes: dict[str, int],
        stream: "_Careful",
        stored: dict[str, int],
    ) -> None:
        self._archive = archive
        self._stream = stream
        self._stored = stored
        self.sizes = sizes
        """Name of each part, in their order, and how many bytes it says it has."""

    def chunks(self, name: str, *, hashed: bool = False) -> Iterator[bytes | memoryview]:
        """The bytes of a part, as many as it says; a view holds until the next is asked for.

        Args:
            name: of the part.
            hashed: whether whoever asks compares a digest: then a part that is not pressed is
                spared the check sum of the zip file, which says less.

        Raises:
            Unsound: `damaged`, where they are others or not as many.
        """
        if hashed and name in self._stored:
            yield from self._as_stored(name)
            return
        size, done = self.sizes[name], 0
        try:
            with self._archive.open(name) as source:
                while chunk := source.read(CHUNK):
                    done += len(chunk)
                    if done > size:
                        raise Unsound("damaged", name)
                    yield chunk
        except UNREADABLE as error:
            raise Unsound("damaged", name) from error
        if done != size:
            raise Unsound("damaged", name)

    def _whole(self, name: str) -> bytes:
        self._stream.seek(self._stored[name])
        data = self._stream.all_of(self.sizes[name])
        if len(data) != self.sizes[name]:
            raise Unsound("damaged", name)
        return data

    def _as_stored(self, name: str) -> Iterator[memoryview]:
        at, left = self._stored[name], self.sizes[name]
        # One room for all pieces: new memory costs as much as reading into it.
        room = memoryview(bytearray(min(ROOM, left)))
        while left:
            self._stream.seek(at)
            got = self._stream.readinto(room[:left])
            if not got:
                raise Unsound("damaged", name)
            at, left = at + got, left - got
            yield room[:got]

    def read(self, name: str, *, hashed: bool = False) -> bytes:
        """A whole part. As `chunks`."""
        if hashed and name in self._stored:
            return self._whole(name)
        return b"".join(self.chunks(name))


def opened(stream: BinaryIO, bounds: Bounds) -> Archive:
    """The zip file in a stream, which stays open as long as it is read.

    Raises:
        Unsound: it is not one that is taken.
        OSError: the disk could not be read.
    """
    begin = stream.read(len(FIRST))
    size = stream.seek(0, os.SEEK_END)
    careful = _Careful(stream, size, bounds.contents)
    try:
        archive = zipfile.ZipFile(careful)
        infos = archive.infolist()
        _refuse_contents(infos, bounds)
        begins = _places(careful, archive, infos, size)
    except UNREADABLE as error:
        raise Unsound("cut_short" if begin == FIRST else "not_a_zip") from error
    stored = {
        info.filename: begins[info.filename]
        for info in infos
        if info.compress_type == zipfile.ZIP_STORED and info.compress_size == info.file_size
    }
    return Archive(archive, {info.filename: info.file_size for info in infos}, careful, stored)


def _refuse_contents(infos: list[zipfile.ZipInfo], bounds: Bounds) -> None:
    if len(infos) > bounds.members:
        raise Unsound("too_many")
    names: set[str] = set()
    whole = 0
    for info in infos:
        name = info.filename
        if _leads_out(info):
            raise Unsound("path", name)
        if name.casefold() in names:
            raise Unsound("twice", name)
        names.add(name.casefold())
        if _is_no_file(info) and not (bounds.folders and _is_folder(info)):
            raise Unsound("link", name)
        if info.flag_bits & LOCKED:
            raise Unsound("locked", name)
        if info.compress_type not in METHODS:
            raise Unsound("damaged", name)
        whole += info.file_size
        if whole > bounds.unpacked:
            raise Unsound("too_large")
        if info.file_size > max(bounds.small, bounds.pressed * info.compress_size):
            raise Unsound("swells", name)


def _is_no_file(info: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(info.external_attr >> 16)
    return kind not in (0, stat.S_IFREG) or info.filename.endswith("/")


def _is_folder(info: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(info.external_attr >> 16)
    return kind in (0, stat.S_IFDIR) and info.filename.endswith("/") and not info.file_size


def _leads_out(info: zipfile.ZipInfo) -> bool:
    """Whether a name is anything but steps down from the folder, on any system."""
    name = info.filename
    if info.orig_filename != name or not name or not name.isprintable():
        return True
    if name.startswith("/") or "\\" in name or ":" in name:
        return True
    return any(step in ("", ".", "..") for step in name.removesuffix("/").split("/"))


def _places(
    stream: "_Careful", archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo], size: int
) -> dict[str, int]:
    """Where the bytes of each part begin.

    Every byte of the file belongs to one part: nothing is hidden, nothing is shared.
    """
    at = 0
    begins = {}
    for info in sorted(infos, key=lambda info: info.header_offset):
        if not at <= info.header_offset <= at + (DESCRIPTOR if at else 0):
            raise Unsound("outside", info.filename)
        stream.seek(info.header_offset)
        header = stream.read(LOCAL_HEADER)
        named, more = LENGTHS.unpack_from(header, LOCAL_HEADER - LENGTHS.size)
        begins[info.filename] = info.header_offset + LOCAL_HEADER + named + more
        at = begins[info.filename] + info.compress_size
    if not at <= archive.start_dir <= at + DESCRIPTOR or archive.comment:
        raise Unsound("outside")
    stream.seek(size - END_LENGTH)
    if stream.read(len(END)) != END:
        raise Unsound("outside")
    return begins


class _Careful:
    """A stream that is never read before its first byte, nor more at once than a bound."""

    def __init__(self, stream: BinaryIO, size: int, most: int) -> None:
        self._stream = stream
        self._size = size
        self._most = max(most, 2 * CHUNK)

    def read(self, count: int = -1) -> bytes:
        wanted = self._size - self._stream.tell() if count < 0 else count
        if wanted > self._most:
            raise zipfile.BadZipFile
        return self._stream.read(count)

    def readinto(self, room: memoryview) -> int:
        # Files and what lies in memory have it; the type of both together does not say so.
        got: int = self._stream.readinto(room)  # type: ignore[attr-defined]
        return got

    def all_of(self, count: int) -> bytes:
        """As many bytes as a part was found to have; the table of contents bounds them."""
        return self._stream.read(count)

    def seek(self, place: int, whence: int = os.SEEK_SET) -> int:
        target = place + {os.SEEK_SET: 0, os.SEEK_CUR: self.tell(), os.SEEK_END: self._size}[whence]
        if target < 0:
            # An altered table of contents leads there; the system's word for it would be taken
            # for a fault of the disk.
            raise zipfile.BadZipFile
        return self._stream.seek(target)

    def tell(self) -> int:
        return self._stream.tell()

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        """The stream belongs to whoever opened it."""

"""Files that are there whole, also after the power failed; and what file systems complain of."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path as File

from casewriter.domain.errors import MachineFailed
from casewriter.services.files import reason

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def write_whole(file: File, data: bytes) -> None:
    """Write a file under another name, and give it its own when all of it is on the disk."""
    part = part_of(file)
    try:
        with part.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    settle(file.parent)


def part_of(file: File) -> File:
    """A name beside a file that nobody else uses."""
    return file.with_name(f"{file.name}.{secrets.token_hex(4)}.part")


def settle(folder: File) -> None:
    """Bring the names of a folder's files to the disk. Windows has no such call and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def identity(file: File) -> tuple[int, int]:
    """What tells a file from every other on this computer, whatever it is called."""
    found = file.stat()
    return found.st_dev, found.st_ino


@contextmanager
def file_faults(where: str) -> Iterator[None]:
    """Raises what the file system says inside as an error of the domain."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise MachineFailed("disk_full", path=where) from error
        if error.errno in FORBIDDEN:
            raise MachineFailed("library_readonly", path=where) from error
        raise MachineFailed("library_failed", path=where, problem=reason(error)) from error

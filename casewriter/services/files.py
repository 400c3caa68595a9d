"""Files of the user: read whole within bounds, written whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import errorcode
from pathlib import Path as File
from typing import BinaryIO

from casewriter.domain.errors import BadInput, MachineFailed
from casewriter.domain.sentences.machine import plainly

_OPEN_ELSEWHERE = (32, 33)
"""Windows: a file that another program, such as Word, holds."""


def read(file: File, limit: int) -> bytes:
    """The bytes of a file.

    Raises:
        BadInput: `case_too_large`, where it is longer than the limit, in bytes.
        MachineFailed: `file_unreadable`.
    """
    try:
        if file.stat().st_size > limit:
            raise BadInput("case_too_large", limit=limit)
        return file.read_bytes()
    except OSError as error:
        raise MachineFailed("file_unreadable", file=str(file), problem=reason(error)) from error


@contextmanager
def replacing(file: File) -> Iterator[BinaryIO]:
    """A part file beside `file` that takes its place when all went well, and goes otherwise.

    Raises:
        MachineFailed: `file_unwritable`, also where the disk is full.
    """
    part = file.with_name(f"{file.name}.part")
    try:
        with part.open("w+b") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    except OSError as error:
        raise MachineFailed("file_unwritable", file=str(file), problem=reason(error)) from error
    finally:
        # What cannot be taken away either, such as a name that is too long, was never there.
        with suppress(OSError):
            part.unlink()


def reason(error: OSError) -> str:
    """What the system says, in plain words that the window translates: no numbers or paths."""
    is_open = getattr(error, "winerror", 0) in _OPEN_ELSEWHERE
    name = "EBUSY" if is_open else errorcode.get(error.errno or 0, "")
    return plainly(name) or (error.strerror or str(error)).lower()

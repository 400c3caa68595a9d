"""Files of the user: read whole within bounds, written whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path as File
from typing import BinaryIO

from casewriter.domain.errors import BadInput, MachineFailed


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
    """What the system says, without numbers and paths."""
    return (error.strerror or str(error)).lower()

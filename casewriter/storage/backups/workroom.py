"""The folder in which a backup is made until it is whole; what was left of one goes."""

import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path as File
from typing import IO

NAME = re.compile(r"casewriter-[0-9a-f]{8}\.part")
HELD = "held"


@contextmanager
def workroom(place: File) -> Iterator[File]:
    """A folder of one's own in a place; it goes with all that is still in it."""
    room = place / f"casewriter-{secrets.token_hex(4)}.part"
    room.mkdir()
    try:
        with (room / HELD).open("wb") as mark:
            _hold(mark)
            yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def sweep(place: File) -> None:
    """Remove what programs left that were ended while they made a backup; nothing else."""
    with suppress(OSError):
        for room in place.iterdir():
            if NAME.fullmatch(room.name) and room.is_dir() and not room.is_symlink():
                _remove_abandoned(room)


def _remove_abandoned(room: File) -> None:
    try:
        _let_go(room / HELD)
    except FileNotFoundError:
        # It was ended before it had marked its room, or while it cleared it.
        pass
    except OSError:
        # Somebody works in it.
        return
    shutil.rmtree(room, ignore_errors=True)


def _hold(mark: IO[bytes]) -> None:
    # Windows needs no lock: there, what is open cannot be removed.
    if os.name == "posix":
        import fcntl

        fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _let_go(held: File) -> None:
    """Remove the mark of a room in which nobody works; OSError where somebody does."""
    if os.name == "posix":
        with held.open("rb") as mark:
            _hold(mark)
    held.unlink()

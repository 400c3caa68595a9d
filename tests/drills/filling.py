"""Disks that are really full: a file system in memory with so much room and no more.

Without the right to mount one, the largest size of a file is limited instead.
"""

import ctypes
import os
import resource
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path as File

from tests.drills.children import Broken, Hung, Say, forked
from tests.drills.faults import Ground, Work, act_once, judge, measured
from tests.drills.kills import Deed
from tests.drills.ledger import Result, Trial

ROOMS = (0, *(4096 * 2**step for step in range(12)))
"""Bytes of room beside what is there already: from none to eight mebibytes."""

CLONE_NEWNS = 0x00020000
MS_REC_PRIVATE = 0x4000 | 0x40000


def fillings(work: Work, trial: Trial, scratch: File) -> Iterator[Result]:
    """The same piece of work with a little more room each time."""
    ground, _ = measured(work, Deed(scratch / "origin", trial.chance))
    least = sum(-(-file.stat().st_size // 4096) * 4096 for file in _files(ground.origin.scratch))
    for room in ROOMS:
        result = Result(trial)
        try:
            _fill(ground, least, room, scratch, result)
        except (Broken, Hung) as broken:
            result.blame("silent", f"with {room} bytes of room: {broken}")
        shutil.rmtree(scratch / "full", ignore_errors=True)
        shutil.rmtree(scratch / "told", ignore_errors=True)
        yield result


def _files(folder: File) -> list[File]:
    # A folder takes a page as well.
    return list(folder.rglob("*"))


def _fill(ground: Ground, least: int, room: int, scratch: File, result: Result) -> None:
    full = Deed(scratch / "full", ground.origin.chance)
    told = Deed(scratch / "told", ground.origin.chance)
    full.scratch.mkdir()

    def fill(say: Say) -> None:
        _limit(full.scratch, least + room)
        try:
            shutil.copytree(ground.origin.scratch, full.scratch, dirs_exist_ok=True)
        except (OSError, shutil.Error):
            say("too small")
            return
        say("said", act_once(ground.work, full))
        # What is mounted for this process alone goes with it.
        shutil.copytree(full.scratch, told.scratch)

    child = forked(fill)
    child.end()
    if child.heard[0] == ("too small",):
        return
    result.count("faults")
    result.count("disks filled")
    said = child.heard[0][1]
    result.count(f"full {said[0].split()[0]}")
    judge(ground, told, said, f"with {room} bytes of room", result)


def _limit(folder: File, room: int) -> None:
    """Give this process a folder with so much room."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNS) == 0:
        libc.mount(None, b"/", None, MS_REC_PRIVATE, None)
        words = f"size={room}".encode()
        if libc.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", 0, words) == 0:
            return
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room // 2, most))

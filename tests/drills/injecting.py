"""Faults put between a process and its disk: a chosen call to the system fails, as strace has it.

https://man7.org/linux/man-pages/man1/strace.1.html, "Syscall tampering". No call is made in fact:
the process is told that it failed, the disk keeps what it had.
"""

import ctypes
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path as File
from typing import Any

from tests.drills.children import Child, Say, forked

CALLS = (
    "write",
    "pwrite64",
    "fsync",
    "fdatasync",
    "ftruncate",
    "fallocate",
    "rename",
    "link",
    "mkdir",
)
"""What changes a disk, as far as the library and the files beside it are concerned."""

LINE = re.compile(r"^(\d+) +(\w+)\(")
PR_SET_PTRACER = 0x59616D61
ANYBODY = -1


@dataclass(frozen=True)
class Fault:
    """One call that fails: the how-manieth of its kind, with which error, and whether all later
    ones fail as well."""

    call: str
    number: int
    error: str
    onwards: bool = False

    @property
    def words(self) -> str:
        onwards = "+" if self.onwards else ""
        return f"{self.call}:error={self.error}:when={self.number}{onwards}"


def can_inject() -> bool:
    """Whether strace is here and may look at a process of ours."""
    if not shutil.which("strace"):
        return False
    counted = traced(lambda: os.write(os.open(os.devnull, os.O_WRONLY), b"x"), None)
    return counted.calls["write"] == 1


@dataclass(frozen=True)
class Traced:
    """What came of a piece of work under faults."""

    child: Child
    calls: Counter[str]
    hit: bool


def traced(work: Callable[[], Any], fault: Fault | None, ready: Callable[[], Any] = int) -> Traced:
    """Do the work in a child, under a fault or counting only.

    Args:
        work: what is done under faults; what it gives is said as `answer`.
        fault: the one that is put in, or None.
        ready: done before, untouched by faults; what it gives is handed to the work if it is any.
    """
    gate, opening = os.pipe()

    def wait_and_work(say: Say) -> None:
        os.close(opening)
        ctypes.CDLL(None).prctl(PR_SET_PTRACER, ANYBODY, 0, 0, 0)
        ready()
        say("waiting")
        os.read(gate, 1)
        say("answer", work())

    child = forked(wait_and_work)
    os.close(gate)
    child.wait_for("waiting")
    log = File(f"/dev/shm/casewriter-drill-{child.pid}")
    words = ["strace", "-f", "-p", str(child.pid), "-o", str(log), "-e", "signal=none"]
    words += ["-e", f"trace={','.join(CALLS)}"]
    if fault is not None:
        words += ["-e", f"inject={fault.words}"]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        while "attached" not in (line := tracer.stderr.readline()):
            if not line:
                child.kill()
                raise OSError("strace cannot look at our own processes")
        os.close(opening)
        child.end()
        tracer.stderr.read()
    lines = log.read_text("utf-8", "replace").splitlines()
    log.unlink()
    found = [match[2] for line in lines if (match := LINE.match(line))]
    return Traced(child, Counter(found), any("(INJECTED)" in line for line in lines))

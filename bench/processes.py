"""Whole processes: wall time and peak memory, programs taking turns so that all drift alike."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

MEGABYTE = 1024


class Figures(Struct, frozen=True):
    """Medians over the rounds: seconds of wall time, megabytes of peak memory."""

    seconds: float
    megabytes: float


def race(programs: dict[str, Sequence[str]], rounds: int, folder: Path) -> dict[str, Figures]:
    """Run every program in turn, so many rounds after one to warm up."""
    seconds: dict[str, list[float]] = {name: [] for name in programs}
    memory: dict[str, list[float]] = {name: [] for name in programs}
    for turn in range(rounds + 1):
        for name, command in programs.items():
            took, peak = once(command, folder)
            if turn:
                seconds[name].append(took)
                memory[name].append(peak)
    return {
        name: Figures(statistics.median(seconds[name]), statistics.median(memory[name]))
        for name in programs
    }


def once(command: Sequence[str], folder: Path) -> tuple[float, float]:
    """One run: seconds and megabytes. CalledProcessError where it fails."""
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, env=environment())
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return took, usage.ru_maxrss / MEGABYTE


def environment() -> dict[str, str]:
    """The environment, with bytecode kept: users start an installed program."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    root = str(Path(__file__).parents[1])
    return {**kept, "PYTHONPATH": root}


PYTHON = sys.executable

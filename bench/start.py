"""From the command to a window that is painted and takes a key, against novelWriter."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.report import Row
from bench.screen import PATIENCE, Screen, screen

ROUNDS = 7
PAINTED = 12
"""Different colours along the probed lines: a bare screen has one or two."""
ANSWER = 0.05
"""Seconds that a program gets to answer a key before it is pressed again."""
KEY = "Tab"


def measure() -> list[Row]:
    """Start both in turn, warm, and take the medians."""
    root = str(Path(__file__).parents[1])
    with tempfile.TemporaryDirectory() as home, screen() as shown:
        programs: dict[str, Sequence[str]] = {
            "casewriter": (sys.executable, "-m", "casewriter", "--library", f"{home}/library"),
            "novelWriter": (
                str(Path(sys.executable).parent / "novelwriter"),
                f"--config={home}/config",
                f"--data={home}/data",
            ),
        }
        extra = {
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_DATA_HOME": f"{home}/.local",
            "PYTHONPATH": root,
        }
        times: dict[str, list[float]] = {name: [] for name in programs}
        for turn in range(ROUNDS + 1):
            for name, command in programs.items():
                took = _until_usable(command, shown, extra)
                if turn:
                    times[name].append(took)
    own, other = (statistics.median(times[name]) for name in ("casewriter", "novelWriter"))
    return [
        Row(
            f"start to a usable window ({own:.2f} s)",
            own / other,
            f"novelWriter ({other:.2f} s)",
            0.5,
        )
    ]


def _until_usable(command: Sequence[str], shown: Screen, extra: dict[str, str]) -> float:
    empty = shown.colours()
    began = time.perf_counter()
    program = subprocess.Popen(
        command,
        env={**shown.environment, **extra},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait(lambda: shown.colours() > empty + PAINTED, program, 0.005)
        while True:
            before = shown.state()
            shown.press(KEY)
            pressed = time.perf_counter()
            while time.perf_counter() - pressed < ANSWER:
                if shown.state() != before:
                    return time.perf_counter() - began
                time.sleep(0.002)
            if time.perf_counter() - began > PATIENCE:
                raise TimeoutError(f"{command[0]} took no key")
    finally:
        program.terminate()
        program.wait()
        _wait(lambda: shown.colours() <= empty + 1, None, 0.02)


def _wait(condition, program, pause: float) -> None:  # noqa: ANN001
    began = time.perf_counter()
    while not condition():
        if program is not None and program.poll() is not None:
            raise RuntimeError("the program ended before its window was painted")
        if time.perf_counter() - began > PATIENCE:
            raise TimeoutError("nothing was painted")
        time.sleep(pause)

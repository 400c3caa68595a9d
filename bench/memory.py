"""Memory while a case of 200 pages is open and nobody types, against novelWriter with its words.

Shared pages count for each program by their share (PSS), with all processes a program started.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from bench.material import Material
from bench.novel import write_project
from bench.report import Row
from bench.screen import PATIENCE, Screen, screen

WORDS = 70_000
SETTLED = 20.0
"""Seconds in which both open what they were given and come to rest."""
GOAL = 1.5
MEGABYTE = 1024 * 1024


def measure() -> list[Row]:
    """Start each with the case, wait, add up."""
    with tempfile.TemporaryDirectory() as home, screen() as shown:
        folder = Path(home)
        material = Material(WORDS, pictures=0)
        case, markdown, _ = material.write(folder)
        project = write_project(folder / "novel", markdown.read_text("utf-8"))
        extra = {
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_DATA_HOME": f"{home}/.local",
            "PYTHONPATH": str(Path(__file__).parents[1]),
        }
        # Not the first start of all, in which a library is made.
        subprocess.run(
            (sys.executable, "-m", "casewriter", "--library", f"{home}/library", "import", case),
            env={**shown.environment, **extra},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        own = _held(
            (sys.executable, "-m", "casewriter", "--library", f"{home}/library", str(case)),
            "A generated case",
            shown,
            extra,
        )
        other = _held(
            (
                str(Path(sys.executable).parent / "novelwriter"),
                f"--config={home}/config",
                f"--data={home}/data",
                str(project),
            ),
            "A generated case",
            shown,
            extra,
        )
    return [
        Row(
            f"memory with a case of 200 pages open ({own:.0f} MB)",
            own / other,
            f"novelWriter with the same words ({other:.0f} MB)",
            GOAL,
        )
    ]


def _held(command: Sequence[str], title: str, shown: Screen, extra: dict[str, str]) -> float:
    """Megabytes that a program and all it started hold, once a window of that title is at rest."""
    program = subprocess.Popen(
        command,
        env={**shown.environment, **extra},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        until = time.monotonic() + PATIENCE
        while title not in shown.title():
            if time.monotonic() > until or program.poll() is not None:
                raise TimeoutError(f"{command[0]} did not open the case: {shown.title()!r}")
            time.sleep(0.2)
        time.sleep(SETTLED)
        whole = psutil.Process(program.pid)
        held = (each.memory_full_info().pss for each in (whole, *whole.children(recursive=True)))
        return sum(held) / MEGABYTE
    finally:
        program.terminate()
        program.wait()

"""Opening a case of 200 pages, against LibreOffice loading the Word file of the same case."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.material import Material
from bench.processes import PYTHON, environment, once
from bench.report import Row

WORDS = 70_000
PICTURES = 40
ROUNDS = 3
GOAL = 0.25
OFFICE = "soffice"
OFFICE_PYTHON = "/usr/bin/python3"
"""The Python that LibreOffice's bridge was made for."""


def measure() -> list[Row]:
    """Both open the case for the first time in a program that runs already; they take turns."""
    if shutil.which(OFFICE) is None:
        print("LibreOffice is not installed: opening is not measured.", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        material = Material(WORDS, pictures=PICTURES)
        case, _, _ = material.write(folder)
        word = folder / "case.docx"
        export = ("export", str(case), "--to", "docx", "--kind", "draft", "--quiet")
        once((PYTHON, "-m", "casewriter", *export, "-o", str(word)), folder)
        script = str(Path(__file__).parent / "office.py")
        programs: dict[str, Sequence[str]] = {
            "casewriter": (PYTHON, "-m", "bench.opened", str(case)),
            "LibreOffice": (OFFICE_PYTHON, script, OFFICE, str(word)),
        }
        times: dict[str, list[float]] = {name: [] for name in programs}
        for turn in range(ROUNDS + 1):
            for name, command in programs.items():
                seconds = _last_number(command)
                if turn:
                    times[name].append(seconds)
    own, other = (statistics.median(times[name]) for name in programs)
    return [
        Row(
            f"a case of 200 pages with {PICTURES} pictures opens ({own:.2f} s)",
            own / other,
            f"LibreOffice loading its Word file ({other:.2f} s)",
            GOAL,
        )
    ]


def _last_number(command: Sequence[str]) -> float:
    shown = {**os.environ, **environment(), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=shown, check=True, capture_output=True, text=True)
    return float(done.stdout.split()[-1])

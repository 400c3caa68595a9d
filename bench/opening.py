"""Opening a long case, against LibreOffice loading the Word file of the same case."""

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

GOAL = 0.25
SIZES = ((24_000, GOAL), (70_000, None))
"""Words of a case, and what is promised of it: those of 100 pages, as LibreOffice counts them with
the pictures, and of more than twice as many."""
PICTURES = 40
ROUNDS = 5
OFFICE = "soffice"
OFFICE_PYTHON = "/usr/bin/python3"
"""The Python that LibreOffice's bridge was made for."""


def measure() -> list[Row]:
    """Both open the case for the first time in a program that runs already; they take turns."""
    if shutil.which(OFFICE) is None:
        print("LibreOffice is not installed: opening is not measured.", file=sys.stderr)
        return []
    return [row for words, goal in SIZES for row in _rows(words, goal)]


def _rows(words: int, goal: float | None) -> list[Row]:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        case, _, _ = Material(words, pictures=PICTURES).write(folder)
        word = folder / "case.docx"
        export = ("export", str(case), "--to", "docx", "--kind", "draft", "--quiet")
        once((PYTHON, "-m", "casewriter", *export, "-o", str(word)), folder)
        script = str(Path(__file__).parent / "office.py")
        ours: Sequence[str] = (PYTHON, "-m", "bench.opened", str(case))
        theirs: Sequence[str] = (OFFICE_PYTHON, script, OFFICE, str(word))
        # The first of each warms the disk up.
        turns = [(_numbers(ours), _numbers(theirs)) for _ in range(ROUNDS + 1)][1:]
    seen, built = (statistics.median(own[n] for own, _ in turns) for n in (0, 1))
    loaded, laid_out = (statistics.median(other[n] for _, other in turns) for n in (0, 1))
    pages = round(turns[0][1][2])
    return [
        Row(
            f"a case of {pages} pages with {PICTURES} pictures opens: what is seen of it stands"
            f" and takes a key ({seen:.2f} s)",
            seen / loaded,
            f"LibreOffice loading its Word file ({loaded:.2f} s)",
            goal,
        ),
        Row("the same", seen / laid_out, f"all its pages laid out there ({laid_out:.2f} s)"),
        Row(
            f"all questions of its first section stand ({built:.2f} s)",
            built / loaded,
            "LibreOffice loading its Word file",
        ),
    ]


def _numbers(command: Sequence[str]) -> list[float]:
    shown = {**os.environ, **environment(), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=shown, check=True, capture_output=True, text=True)
    return [float(number) for number in done.stdout.split("\n")[-2].split()]

"""How fluid a table of 2,000 rows stays: typing, scrolling, adding, sorting, pasting."""

import os
import subprocess
import sys
from pathlib import Path

from bench.report import Row

TYPED_MS, MOVED_MS, SORTED_MS = 16.0, 50.0, 300.0


def measure() -> list[Row]:
    """A letter to 16 ms, a page and a row to 50 ms, whole ranges to what a person waits for."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    done = subprocess.run(
        [sys.executable, "-m", "bench.cells"],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    half, most, page, added, in_order, pasted = (float(part) for part in done.stdout.split()[-6:])
    figures = (
        (
            f"a letter in a table of 2,000 rows, median {half:.1f} ms, 99th percentile",
            most,
            TYPED_MS,
        ),
        ("a page scrolled in it", page, MOVED_MS),
        ("a row added in its middle", added, MOVED_MS),
        ("all its rows sorted", in_order, SORTED_MS),
        ("200 rows pasted", pasted, SORTED_MS),
    )
    return [
        Row(f"{what}: {took:.1f} ms", took / goal, f"{goal:g} ms", 1.0)
        for what, took, goal in figures
    ]

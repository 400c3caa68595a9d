"""How long a letter takes from the key to the screen, in an answer of 5,000 words."""

import os
import subprocess
import sys
from pathlib import Path

from bench.report import Row

GOAL_MS = 16.0
PEER = 2.0


def measure() -> list[Row]:
    """The 99th percentile, to 16 ms and to Qt's bare editor with the same words."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    done = subprocess.run(
        [sys.executable, "-m", "bench.keystrokes"],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    half, most, bare_half, bare_most = (float(part) for part in done.stdout.split()[-4:])
    return [
        Row(
            f"a key in 5,000 words: {half:.1f} ms, 99th percentile {most:.1f} ms",
            most / GOAL_MS,
            "16 ms",
            1.0,
        ),
        Row(
            "the same, with spelling and saving",
            most / bare_most,
            f"a bare QTextEdit ({bare_half:.1f} ms, 99th percentile {bare_most:.1f} ms)",
            PEER,
        ),
    ]

"""How long the window is deaf while a long case is opened and its sections are shown."""

import os
import subprocess
import sys
from pathlib import Path

from bench.report import Row

GOAL_MS = 50.0


def measure() -> list[Row]:
    """The longest wait for the event loop after the first paint, to 50 ms."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    done = subprocess.run(
        [sys.executable, "-m", "bench.visit"],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    opening, sections, typing = (float(part) for part in done.stdout.split()[-3:])
    return [
        Row(
            f"a case of 200 pages opens: longest wait {opening:.0f} ms",
            opening / GOAL_MS,
            "50 ms",
            1.0,
        ),
        Row(
            f"its sections are shown: longest wait {sections:.0f} ms",
            sections / GOAL_MS,
            "50 ms",
            1.0,
        ),
        Row(f"typing in it: longest wait {typing:.0f} ms", typing / GOAL_MS, "50 ms", 1.0),
    ]

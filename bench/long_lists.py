"""How long the window is deaf while somebody leafs through a library of 10,000 cases."""

import os
import subprocess
import sys
from pathlib import Path

from bench.report import Row

GOAL_MS = 50.0
SAID = {
    "list": "10,000 cases are scrolled in the list",
    "cards": "a column of the board is scrolled",
    "refresh": "the library changed: the list is made anew",
    "words": "words are looked for in the list",
    "sort": "the list is sorted",
    "board": "the board is shown first",
    "countries": "countries and templates are shown",
    "back": "the list is shown again",
}
SCROLLED = ("list", "cards")
"""What has a goal: nobody may feel a list being moved."""


def measure() -> list[Row]:
    """The longest wait for the event loop, to 50 ms."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    done = subprocess.run(
        [sys.executable, "-m", "bench.leafing"],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    waits = dict(part.split("=") for part in done.stdout.splitlines()[-1].split())
    return [
        Row(
            f"{said}: longest wait {float(waits[name]):.0f} ms",
            float(waits[name]) / GOAL_MS,
            "50 ms",
            1.0 if name in SCROLLED else None,
        )
        for name, said in SAID.items()
    ]

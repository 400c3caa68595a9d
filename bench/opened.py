"""Opens a case file's case in a settled window; prints the seconds until its first section stands.

Run by `bench.opening` in a process of its own, on Qt's offscreen platform.
"""

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.window import desktop_on, pause
from casewriter.domain.canonical import from_json

PATIENCE = 60.0
LOOK = 5
"""Milliseconds between two looks."""


def main(file: Path) -> None:
    """Open and wait."""
    case, pictures = from_json(file.read_bytes())[:2]
    with desktop_on(case, pictures) as desktop:
        window = desktop.window
        began = time.perf_counter()
        desktop.desk.open(case.id)
        while time.perf_counter() - began < PATIENCE:
            # A loop that never rests would take the lock from the thread that reads.
            pause(LOOK)
            page = window.page("case") if window.current == "case" else None
            if page is not None and page.pages.page is not None and page.pages.page.is_built:
                break
        else:
            raise TimeoutError("the case was not opened in time")
        QApplication.processEvents()
        print(f"{time.perf_counter() - began:.3f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Opens a case file's case in a settled window; prints two numbers of seconds.

The first is until all that the window shows of the case stands and takes a key: the page is in
front, its questions reach down to the lower edge of the window and are painted, and a letter typed
into the first is on the screen. The second is until all questions of its first section stand, those
below the edge as well.

Run by `bench.opening` in a process of its own, on Qt's offscreen platform.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from bench.window import desktop_on, pause
from casewriter.app.desktop import Desktop
from casewriter.domain.canonical import from_json
from casewriter.ui.case.section import SectionPage

PATIENCE = 60.0
LOOK = 5
"""Milliseconds between two looks."""
LETTER = "x"


def main(file: Path) -> None:
    """Open and wait."""
    case, pictures = from_json(file.read_bytes())[:2]
    with desktop_on(case, pictures) as desktop:
        began = time.perf_counter()
        desktop.desk.open(case.id)
        page = _in_front(desktop, began)
        while not _fills(page):
            _look(began)
        QApplication.processEvents()
        _type(desktop)
        seen = time.perf_counter() - began
        while not page.is_built:
            _look(began)
        QApplication.processEvents()
        print(f"{seen:.3f} {time.perf_counter() - began:.3f}")


def _in_front(desktop: Desktop, began: float) -> SectionPage:
    window = desktop.window
    while window.current != "case":
        # A loop that never rests would take the lock from the thread that reads.
        _look(began)
    page = window.page("case").pages.page
    assert isinstance(page, SectionPage)
    return page


def _fills(page: SectionPage) -> bool:
    if page.is_built:
        return True
    if not page.cards:
        return False
    card, view = page.cards[-1], page.viewport()
    return card.mapTo(view, QPoint(0, card.height())).y() >= view.height()


def _type(desktop: Desktop) -> None:
    field = desktop.window.focusWidget()
    assert isinstance(field, QLineEdit), field
    before = field.text()
    QTest.keyClick(field, LETTER)
    QApplication.processEvents()
    assert len(field.text()) == len(before) + 1


def _look(began: float) -> None:
    if time.perf_counter() - began > PATIENCE:
        raise TimeoutError("the case was not opened in time")
    pause(LOOK)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

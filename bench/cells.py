"""Works in a table of 2,000 rows in the real window: typing, adding, sorting, scrolling, pasting.

Prints milliseconds: the median and the 99th percentile of a letter typed into a cell, the median of
a page scrolled, then adding a row, sorting, and pasting 200 rows. Run by `bench.grid` in a process
of its own, on Qt's offscreen platform.
"""

import statistics
import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.keystrokes import typed
from bench.material import Material
from bench.window import desktop_on, pause
from casewriter.domain.edits import Change, Edit
from casewriter.domain.leaves import Path as Place
from casewriter.domain.ordering import between

ROWS = 2_000
TABLE = Place("annex.services")
KEYS = "a certificate of residence and of the family "
PAGES = 40
PASTED = 200


def rows() -> Edit:
    """The rows of the table."""
    changes, key = [], ""
    for number in range(ROWS):
        key = between(key, "")
        row = TABLE.child(f"r{number}")
        changes.append(Change(row.about("order"), "", None, key))
        for part, words in (
            ("service", f"Service {ROWS - number}"),
            ("provider", f"Agency of service {number % 17}"),
        ):
            changes.append(Change(row.child(part), "en", None, words))
        changes.append(Change(row.child("since"), "", None, str(1990 + number % 35)))
    return Edit("paste", tuple(changes))


def taken(act: Callable[[], object]) -> float:
    """Milliseconds until something is done and painted."""
    pause(300)
    began = time.perf_counter()
    act()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Open, work, print."""
    case = rows().apply(Material(1_000, pictures=0).case)
    with desktop_on(case) as desktop:
        desktop.desk.open(case.id)
        pause(2000)
        page = desktop.window.page("case")
        page.travel.go_to(TABLE)
        pause(3000)
        editor = page.pages.page.card(TABLE).editor
        grid, model = editor.grid, editor.model
        grid.setCurrentIndex(model.index(ROWS // 2, 0))
        QTest.keyClick(grid, Qt.Key.Key_F2)
        typed(QApplication.focusWidget(), KEYS)
        letters = typed(QApplication.focusWidget(), KEYS)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        pause(500)
        bar = grid.verticalScrollBar()
        scrolled = [
            taken(lambda at=at: bar.setValue(at * bar.pageStep())) for at in range(1, PAGES)
        ]
        added = taken(lambda: model.add(ROWS // 2))
        in_order = taken(lambda: model.sort(0))
        lines = [f"Service {n}\tAgency\t\t2016" for n in range(PASTED)]
        QGuiApplication.clipboard().setText("\n".join(lines))
        grid.setCurrentIndex(model.index(100, 0))
        pasted = taken(grid.paste)
    typing = statistics.median(letters), statistics.quantiles(letters, n=100)[-1]
    print(*typing, statistics.median(scrolled), added, in_order, pasted)


if __name__ == "__main__":
    main()

"""Opens a case of 200 pages in the window and visits its sections; prints the longest waits, in ms.

Run by `bench.frames` in a process of its own, on Qt's offscreen platform.
"""

import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from bench.material import Material
from bench.window import desktop_on, pause
from casewriter.domain.leaves import Path as Place

WORDS = 70_000
SETTLED = 1500
"""Milliseconds in which a section builds its cards, one per turn of the event loop."""
KEYS = "The centre opened at nine. "


class Pulse(QObject):
    """Feels for the event loop every millisecond and keeps the longest wait."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.longest = 0.0

    def begin(self) -> None:
        """Forget what was and listen."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start(1)

    def end(self) -> float:
        """The longest wait since, in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest * 1000

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def main() -> None:
    """Open, visit, type."""
    case = Material(WORDS, pictures=0).case
    with desktop_on(case) as desktop:
        pulse = Pulse()
        pulse.begin()
        desktop.desk.open(case.id)
        # On a machine with other work a library may take long to give a long case.
        while desktop.window.current != "case":
            pause(SETTLED)
        pause(SETTLED)
        opening = pulse.end()
        page = desktop.window.page("case")
        waits = []
        for section in desktop.core.templates.get(case.template).sections:
            pulse.begin()
            page.travel.open_section(section.key)
            pause(SETTLED)
            waits.append((pulse.end(), section.key))
        page.travel.go_to(Place("results.narrative"))
        pause(SETTLED)
        pulse.begin()
        for key in KEYS:
            QTest.keyClick(desktop.window.focusWidget(), key)
            pause(30)
        pause(SETTLED)
        typing = pulse.end()
    print("slowest sections:", *sorted(waits, reverse=True)[:4])
    print(f"{opening:.1f} {max(waits)[0]:.1f} {typing:.1f}")


if __name__ == "__main__":
    main()

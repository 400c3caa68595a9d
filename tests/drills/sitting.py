"""Somebody who types in the real application: its window, its autosave, its writer's thread.

Runs in a process of its own, on Qt's offscreen platform, and says over the pipe what was typed when
and what the application told to be saved.
"""

import os
import time
from contextlib import suppress
from pathlib import Path as File
from random import Random
from typing import TYPE_CHECKING

from casewriter.domain.leaves import Path
from tests.drills.children import Say
from tests.drills.material import TABLE, TYPED

if TYPE_CHECKING:
    from casewriter.app.desktop import Desktop
    from casewriter.ui.fields.grid.view import GridView

WORDS = (
    "queue",
    "office",
    "paper",
    "clerk",
    "village",
    "counter",
    "waited",
    "нет",
    "күн",
    "ծառայություն",
)
SHORT, PAUSE = (0.01, 0.25), (0.85, 1.4)
"""Seconds between two bursts: typing on, and a breath in which autosave finds it quiet."""


def sit(folder: File, case_id: str, say: Say, chance: Random, *, leave_after: float) -> None:
    """Open the application on a library, open a case, and type until the end comes."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder.parent / "home" / name.lower())
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from casewriter.app.core import build
    from casewriter.app.desktop import Desktop

    app = QApplication(["casewriter"])
    app.setApplicationName("casewriter")
    desktop = Desktop(app, build(), str(folder))
    if not desktop.preferences.now.role:
        desktop.preferences.change(role="expert", name="Aigul", country="KZ")
    desktop.window.resize(1366, 728)
    say("started", time.monotonic())
    sitter = Sitter(desktop, case_id, say, chance)
    desktop.bridge.case_saved.connect(
        lambda _: say("saved", kept_waiting(os.getpid()), time.monotonic())
    )
    desktop.bridge.save_failed.connect(
        lambda event: say("failed", repr(event.error), time.monotonic())
    )
    desktop.show()
    desktop.window.activateWindow()
    QTimer.singleShot(0, sitter.look)
    if leave_after:
        QTimer.singleShot(round(leave_after * 1000), sitter.leave)
    app.exec()
    desktop.close()
    say("closed", time.monotonic())


def kept_waiting(process: int) -> float:
    """Seconds for which a process was ready and others had the processors, its threads together.

    As Linux counts it in /proc, elsewhere 0: https://docs.kernel.org/scheduler/sched-stats.html
    """
    waited = 0
    for task in File(f"/proc/{process}/task").glob("*/schedstat"):
        with suppress(OSError):
            waited += int(task.read_text().split()[1])
    return waited / 1e9


class Sitter:
    """Eyes and hands: waits until the page is there, then types burst after burst."""

    def __init__(self, desktop: "Desktop", case_id: str, say: Say, chance: Random) -> None:
        self._desktop = desktop
        self._case_id = case_id
        self._say = say
        self._chance = chance
        self._question = ""
        self._asked = False
        self._away = False

    def look(self) -> None:
        """Open the case once the library is there; type once its page is."""
        if self._away:
            return
        desktop = self._desktop
        if desktop.library.cases() is not None and not self._asked:
            self._asked = True
            desktop.desk.open(self._case_id)
        if desktop.window.current != "case":
            self._again(0.01)
        else:
            self._say("opened", time.monotonic())
            self._go_to(self._chance.choice(tuple(TYPED)))

    def leave(self) -> None:
        """Close the window as a person does."""
        self._away = True
        self._say("leaving", time.monotonic())
        self._desktop.window.close()

    def _go_to(self, question: str) -> None:
        if self._away:
            return
        page = self._desktop.window.page("case")
        if question != self._question:
            page.travel.go_to(Path(question))
            self._question = question
        card = page.pages.page.card(Path(question))
        if card is None or not card.isVisible():
            self._again(0.01, lambda: self._go_to(question))
            return
        card.editor.focus_first()
        if question == TABLE:
            self._open_cell(card.editor.grid)
        self._type()

    def _open_cell(self, grid: "GridView") -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        grid.setCurrentIndex(grid.model().index(0, 0))
        QTest.keyClick(grid, Qt.Key.Key_F2)

    def _press_end(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        # A line knows the one, a passage the other.
        modifiers = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        for modifier in modifiers:
            QTest.keyClick(self._desktop.window.focusWidget(), Qt.Key.Key_End, modifier)

    def _type(self) -> None:
        if self._away:
            return
        burst = "".join(
            f"{self._chance.choice(WORDS)}{self._chance.randrange(100)} "
            for _ in range(self._chance.randint(1, 3))
        )
        # The window may have put the caret back where it was last time.
        self._press_end()
        for letter in burst:
            self._press(letter)
        self._say("typed", self._question, burst, kept_waiting(os.getpid()), time.monotonic())
        wait = self._chance.uniform(*(PAUSE if self._chance.random() < 0.06 else SHORT))
        if self._chance.random() < 0.04:
            self._again(wait, lambda: self._go_to(self._chance.choice(tuple(TYPED))))
        else:
            self._again(wait, self._type)

    def _press(self, letter: str) -> None:
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtWidgets import QApplication

        widget = self._desktop.window.focusWidget()
        # `QTest.keyClicks` knows Latin letters only.
        key = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)

    def _again(self, seconds: float, what: "object" = None) -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(round(seconds * 1000), what or self.look)

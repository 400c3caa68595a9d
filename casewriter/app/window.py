"""Opening the window."""

import gc
import linecache
import sys
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path as File

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from casewriter.app.core import Core
from casewriter.app.desks.arrivals import BELL
from casewriter.app.desktop import Desktop, folder_of
from casewriter.app.door import Door
from casewriter.app.heap import give_back_at_rest, share_heap
from casewriter.ui.crash import CrashWatch, CrashWindow

PATIENCE = 20_000
"""Milliseconds that the self-test waits for a library to be opened."""


GARBAGE = (7_000, 3, 30)
"""Objects between two looks for garbage, and looks between two longer ones. Python's own figures
are made for programs with few objects: with those a section that is built is looked through again
and again, which halts the window for as long as building it takes. Every third look is a longer
one: with ten it went through the widgets of several sections that were left, for 30 ms."""

TURN = 0.0001
"""Seconds after which a thread that saves or searches lets the window have its say. A signal with
many receivers asks for its turn again and again: with Python's own 5 ms a letter could wait 100 ms,
with half a millisecond 60 to 80, with this 30."""

WAITING = 6.0
"""Seconds that a window which was just opened, or is closing, is given to answer."""


def be_quick() -> None:
    """Have Python interrupt the window less and later."""
    gc.set_threshold(*GARBAGE)
    sys.setswitchinterval(TURN)


def open_window(core: Core, library: str | None, files: Sequence[File] = ()) -> int:
    """Open the window on a library and stay until it is closed; gives the exit code.

    Where the library has a window already, that one comes forward and is given the files.
    """
    be_quick()
    share_heap()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("casewriter")
    app.setDesktopFileName("casewriter")
    door = Door(folder_of(library))
    if not _entered(door, files):
        return 0
    desktop = Desktop(app, core, library)
    watch = CrashWatch(
        save=desktop.desk.save,
        show=lambda report, saved: CrashWindow(report, saved, desktop.window).exec(),
    )
    watch.start()
    desktop.arrivals.bring(files)
    give_back_at_rest(desktop.window)
    # Where PySide has read sources all the same (`sourceless`), their lines stay. A traceback reads
    # again what it shows.
    desktop.bridge.library_changed.connect(linecache.clearcache)
    desktop.show()

    def hear() -> None:
        desktop.arrivals.hear(door.name, desktop.background, desktop.fail)

    if door.is_ours:
        # Behind the opening of the library, which the person waits for.
        QTimer.singleShot(0, desktop, hear)
    try:
        return app.exec()
    finally:
        watch.stop()
        desktop.close()
        door.leave()


def _entered(door: Door, files: Sequence[File]) -> bool:
    """Whether we are the first behind a door; else the first has come forward with the files."""
    until = time.monotonic() + WAITING
    while not door.enter():
        bell = import_module(BELL)
        if bell.ring(door.name, files):
            return False
        if time.monotonic() > until:
            # It is there and says nothing. A window that only reads is better than none.
            return True
        time.sleep(0.1)
    return True


def try_window(core: Core, library: str) -> str:
    """Open the window without a screen, wait for its library, close it; says what was seen."""
    app = QApplication(sys.argv[:1])
    desktop = Desktop(app, core, library)
    waiting = QEventLoop()
    desktop.bridge.library_changed.connect(waiting.quit)
    QTimer.singleShot(PATIENCE, waiting.quit)
    desktop.show()
    waiting.exec()
    cases = desktop.library.cases()
    languages = ", ".join(language.tag for language in desktop.languages.available())
    desktop.window.close()
    desktop.close()
    if cases is None:
        raise TimeoutError("the library was not opened in time")
    return f"opened with {len(cases)} cases; interface languages: {languages}"

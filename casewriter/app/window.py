"""Opening the window."""

import sys

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from casewriter.app.core import Core
from casewriter.app.desktop import Desktop
from casewriter.ui.crash import CrashWatch, CrashWindow

PATIENCE = 20_000
"""Milliseconds that the self-test waits for a library to be opened."""


def open_window(core: Core, library: str | None) -> int:
    """Open the window on a library and stay until it is closed; gives the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("casewriter")
    app.setDesktopFileName("casewriter")
    desktop = Desktop(app, core, library)
    watch = CrashWatch(
        save=desktop.desk.leave,
        show=lambda report, saved: CrashWindow(report, saved, desktop.window).exec(),
    )
    watch.start()
    desktop.show()
    try:
        return app.exec()
    finally:
        watch.stop()
        desktop.close()


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

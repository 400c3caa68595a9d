"""The real window on a library with one case, for whatever is measured in it."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from casewriter.app.sourceless import spare_sources
from casewriter.app.unread import leave_unread

# As the program does before its window is imported.
spare_sources()
leave_unread()

from casewriter.app.core import build  # noqa: E402
from casewriter.app.desktop import Desktop  # noqa: E402
from casewriter.app.window import be_quick  # noqa: E402
from casewriter.domain.case import Case  # noqa: E402

SETTLED = 3000
"""Milliseconds in which a window opens its library."""


def pause(milliseconds: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@contextmanager
def desktop_on(case: Case, pictures: Mapping[str, bytes] | None = None) -> Iterator[Desktop]:
    """A window, open and settled, whose library holds a case that is not opened yet.

    Args:
        case: the case.
        pictures: SHA-256 → bytes of its pictures.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = str(Path(scratch) / "library")
        core = build()
        library = core.library(folder)
        for picture in case.attachments:
            if pictures:
                data = pictures[picture.sha256]
                library.attachments.add(data, picture.media_type, picture.name)
        library.cases.create(case)
        library.close()
        be_quick()
        app = QApplication([])
        desktop = Desktop(app, core, folder)
        desktop.window.resize(1366, 728)
        desktop.show()
        desktop.window.activateWindow()
        pause(SETTLED)
        yield desktop
        desktop.window.close()
        desktop.close()

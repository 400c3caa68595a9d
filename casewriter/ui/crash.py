"""When casewriter itself fails: save first, then offer a report that holds no text of the case."""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from casewriter import __version__
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.dialogues import Papered
from casewriter.ui.widgets.texts import Text


def report(error: BaseException) -> str:
    """Where it went wrong: versions, kinds of errors, files and lines.

    The message of an error and the source lines are left out: they may hold words of the case.
    """
    lines = [
        f"casewriter {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
    ]
    link: BaseException | None = error
    while link is not None:
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines.extend(
            f"  {_known(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        )
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


def _known(file: str) -> str:
    """A file's path from the package on: the rest may name the person."""
    parts = file.replace("\\", "/").split("/")
    for home in ("casewriter", "site-packages"):
        if home in parts:
            return "/".join(parts[parts.index(home) :])
    return parts[-1]


class CrashWatch(QObject):
    """Catches what nobody caught, in any thread, and handles it where windows may be shown."""

    _caught = Signal(object)

    def __init__(
        self,
        save: Callable[[], bool],
        show: Callable[[str, bool], object],
        parent: QObject | None = None,
    ) -> None:
        """Watch with what saves all open work and what shows a report.

        Args:
            save: saves and gives whether everything is in the library.
            show: is given the report and whether everything is saved.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._save = save
        self._show = show
        self._handling = False
        self._caught.connect(self._handle, Qt.ConnectionType.AutoConnection)
        self._before = (sys.excepthook, threading.excepthook)

    def start(self) -> None:
        """Watch from now on."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def stop(self) -> None:
        """Watch no longer."""
        sys.excepthook, threading.excepthook = self._before

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._before[0](kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self._caught.emit(error)

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        self._before[1](args)
        if args.exc_value is not None:
            self._caught.emit(args.exc_value)

    def _handle(self, error: BaseException) -> None:
        # What fails while a failure is shown would only open one window after the other.
        if self._handling:
            return
        self._handling = True
        try:
            self._show(report(error), self._saved())
        finally:
            self._handling = False

    def _saved(self) -> bool:
        try:
            return self._save()
        except Exception as error:  # noqa: BLE001  (what is broken may break saving as well)
            self._before[0](type(error), error, error.__traceback__)
            return False


class CrashWindow(QDialog):
    """Says that something failed, whether the text is safe, and shows the whole report."""

    def __init__(self, text: str, saved: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        title, about = Text("headline"), Text()
        title.setText(self.tr("Something went wrong in casewriter"))
        safe = self.tr("Everything you wrote is saved.")
        unsafe = self.tr(
            "The last changes could not be saved. Leave this window open and copy your last answer."
        )
        more = self.tr(
            "You can go on working. The report below holds no text of your case; "
            "send it to whoever looks after casewriter for you."
        )
        about.setText(f"{safe if saved else unsafe} {more}")
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        copy, close = Button("plain", "copy"), Button("primary")
        copy.setText(self.tr("Copy the report"))
        close.setText(self.tr("Go on"))
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(about)
        column.addWidget(Papered(self.report), 1)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(640, 440)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

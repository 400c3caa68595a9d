"""Work of an editor that is done away from the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QApplication

from casewriter.domain.errors import CasewriterError


class Answer(QObject):
    """Carries what a thread of the pool found back to the window's thread, once."""

    found = Signal(object)


def in_background(work: Callable[[], object], found: Callable[[object], None]) -> None:
    """Do work that lets other threads run; `found`, a method of a widget, gets what it gives.

    Nothing is told once the widget is gone: Qt ends its connections.
    """
    answer = Answer(QApplication.instance())
    answer.found.connect(found)
    answer.found.connect(answer.deleteLater)
    QThreadPool.globalInstance().start(lambda: answer.found.emit(work()))


def tried(work: Callable[[], object]) -> object:
    """What some work gives, or the error that it raised."""
    try:
        return work()
    except CasewriterError as error:
        return error

"""The room in which all desks of a window stand: what every one of them may reach for."""

from collections.abc import Callable
from pathlib import Path as File

from msgspec import Struct
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from casewriter.app.core import Core
from casewriter.app.desks.case import CaseDesk
from casewriter.app.processes.errands import Errands
from casewriter.app.qt import Delivery
from casewriter.services.opened import OpenedLibrary
from casewriter.services.settings import Preferences
from casewriter.storage.background import WriterThread
from casewriter.ui.actions import Actions
from casewriter.ui.bridge import Bridge
from casewriter.ui.main_window import MainWindow


class Room(Struct, frozen=True):
    """What there is once in a window, for the desks that are set up in it.

    Attributes:
        owner: Qt's owner of every desk.
        core: templates, writers, the time, who works here.
        preferences: what the person has chosen.
        folder: of the library.
        library: where the cases are.
        background: the thread in which the library is worked with.
        delivery: brings what other threads found to this one.
        errands: has work done in another process.
        bridge: tells what happened to cases, the library and the settings.
        memory: where the window was and how things were shown on this screen.
        actions: every command.
        window: pages and notices.
        desk: the open case.
        go: shows a page by its name.
        fail: says what failed.
        when_saved: calls back once everything that was written is in the library.
    """

    owner: QObject
    core: Core
    preferences: Preferences
    folder: File
    library: OpenedLibrary
    background: WriterThread
    delivery: Delivery
    errands: Errands
    bridge: Bridge
    memory: QSettings
    actions: Actions
    window: MainWindow
    desk: CaseDesk
    go: Callable[[str], QWidget]
    fail: Callable[[Exception], None]
    when_saved: Callable[[Callable[[], None]], None]

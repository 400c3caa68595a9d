"""Shows every room of the window to whoever reads it from outside: one line out, one line in.

Prints the name of each room and goes on when a line comes. What the reader cannot see from outside
is said here: pages and dialogues that were never shown, buttons that the keyboard never reaches.

Usage: python -m tests.journeys.at_spi_rooms FOLDER
"""

import pkgutil
import sys
from importlib import import_module
from pathlib import Path as File

from PySide6.QtCore import QEventLoop, QSocketNotifier
from PySide6.QtWidgets import QApplication, QDialog

import casewriter.ui
from casewriter.app.desks.pages import pages
from tests.journeys.rooms import Rooms, desktop_in
from tests.journeys.test_screen_reader import unreached


def say(words):
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def wait_for_reader():
    """Let the window answer what it is asked until a line comes."""
    loop = QEventLoop()
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(loop.quit)
    loop.exec()
    notifier.setEnabled(False)
    sys.stdin.readline()


def dialogues():
    """The name of each dialogue that there is."""
    for found in pkgutil.walk_packages(casewriter.ui.__path__, "casewriter.ui."):
        import_module(found.name)
    return {made.__name__ for made in QDialog.__subclasses__() if "casewriter" in made.__module__}


def main(folder):
    app = QApplication([])
    rooms = Rooms(desktop_in(app, folder), folder)
    try:
        for name, widget in rooms.walk():
            say(f"room {name}")
            wait_for_reader()
            for button in unreached(widget):
                say(f"keyless in {name}: {button}")
        known = {entry.name for entry in pages(rooms.desktop)} | dialogues()
        for name in sorted(known - rooms.pages - rooms.dialogues):
            say(f"unseen {name}")
        say("end")
    finally:
        rooms.leave()


if __name__ == "__main__":
    main(File(sys.argv[1]))

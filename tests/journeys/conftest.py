"""The whole application, without a screen, on a library of its own."""

import os

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from casewriter.app.core import build
from casewriter.app.desktop import Desktop
from casewriter.domain.leaves import Path


class Seat:
    """Somebody who sits before the window and uses mouse and keys."""

    def __init__(self, qtbot, qapp, folder):
        self.qtbot, self.qapp, self.folder = qtbot, qapp, folder
        self.desktop = None

    def sit_down(self):
        """Start the application and wait until its library is there."""
        self.desktop = Desktop(self.qapp, build(), str(self.folder))
        self.desktop.window.resize(1366, 728)
        with self.qtbot.waitSignal(self.desktop.bridge.library_changed):
            self.desktop.show()
            self.desktop.window.activateWindow()

    def leave(self):
        """Close the window; nobody is asked anything."""
        if self.desktop is not None:
            assert self.desktop.window.close()
            self.desktop.close()
            self.desktop = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def window(self):
        return self.desktop.window

    @property
    def case(self):
        """The page of the open case."""
        return self.window.page("case")

    def see(self, page):
        """Wait until a page is in front, and give it."""
        self.qtbot.waitUntil(lambda: self.window.current == page)
        return self.window.page(page)

    def click(self, widget):
        self.qtbot.mouseClick(widget, _left())

    def go_to(self, path):
        """Open a question and give the widget that has the keyboard."""
        place = Path.parse(path)
        self.case.travel.go_to(place)
        self.qtbot.waitUntil(lambda: self.case.pages.page.card(place) is not None)
        card = self.case.pages.page.card(place)
        self.qtbot.waitUntil(card.isVisible)
        card.editor.focus_first()
        return self.window.focusWidget()

    def type(self, text):
        """Type letters into whatever has the keyboard."""
        QTest.keyClicks(self.window.focusWidget(), text)

    def press(self, key, *modifiers):
        chord = _none()
        for modifier in modifiers:
            chord |= modifier
        QTest.keyClick(self.window.focusWidget(), key, chord)

    def picture(self, name):
        """Keep what is on the screen now, where the environment names a folder for it."""
        if folder := os.environ.get("JOURNEY_PICTURES"):
            self.qtbot.wait(400)
            self.window.grab().save(f"{folder}/{name}.png")

    def wait_until_saved(self):
        session = self.case.desk.session
        self.qtbot.waitUntil(lambda: not session.is_dirty)


def _left():
    from PySide6.QtCore import Qt

    return Qt.MouseButton.LeftButton


def _none():
    from PySide6.QtCore import Qt

    return Qt.KeyboardModifier.NoModifier


@pytest.fixture
def seat(qtbot, qapp, tmp_path):
    sitting = Seat(qtbot, qapp, tmp_path / "library")
    yield sitting
    sitting.leave()

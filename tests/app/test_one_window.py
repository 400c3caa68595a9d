"""One window for each library and user: the second start hands its files to the first."""

import os
import signal
import socket
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from casewriter.app.core import build
from casewriter.app.desktop import Desktop
from casewriter.app.door import Door
from casewriter.domain.canonical import to_json
from tests import builders

ONLY_POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and sockets of Unix")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Дела № 1"


@pytest.fixture
def window(qtbot, qapp, folder):
    """An open window behind the door of a library."""
    door = Door(folder)
    assert door.enter()
    desktop = Desktop(qapp, build(), str(folder))
    desktop.preferences.change(role="expert")
    with qtbot.waitSignal(desktop.bridge.library_changed):
        desktop.show()
    desktop.arrivals.hear(door.name, desktop.background, desktop.fail)
    qtbot.waitUntil(lambda: desktop.arrivals.bell is not None)
    yield desktop
    desktop.window.close()
    desktop.close()
    door.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def case_file(tmp_path):
    file = tmp_path / "Пример.json"
    file.write_bytes(to_json(builders.full_case(builders.load("one-stop-shop"))))
    return file


def start(folder, *arguments):
    return subprocess.Popen(
        [sys.executable, "-m", "casewriter", "--library", folder, *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_second_start_hands_its_file_to_the_first_window_and_ends(
    window, folder, case_file, qtbot
):
    window.window.showMinimized()
    second = start(folder, str(case_file))
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert (second.returncode, *second.communicate()) == (0, "", "")
    qtbot.waitUntil(lambda: window.window.current == "case")
    assert not window.window.isMinimized()
    assert len(window.library.cases()) == 1


def test_a_second_start_without_files_only_brings_the_window_forward(window, folder, qtbot):
    before = window.window.current
    second = start(folder)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    second.communicate()
    assert window.window.current == before


@ONLY_POSIX
@pytest.mark.parametrize(
    "said", [b"hello\n", b"\xff\x00\n", b"{}", b'{"files": 3}\n', b"x" * 2_000_000]
)
def test_who_says_something_else_gets_no_answer_and_does_no_harm(window, folder, said, qtbot):
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(Door(folder).name)
        stranger.setblocking(False)
        sent = 0
        for _ in range(200):
            try:
                sent += stranger.send(said[sent : sent + 65_536])
            except BlockingIOError:
                pass
            except BrokenPipeError:
                break
            QCoreApplication.processEvents()
            if sent == len(said):
                break
        qtbot.wait(50)
    qtbot.wait(50)
    assert window.library.cases() == ()


@pytest.mark.usefixtures("window")
def test_of_two_libraries_each_has_a_door(tmp_path):
    other = Door(tmp_path / "another")
    assert other.enter()
    other.leave()


@ONLY_POSIX
def test_a_window_that_was_killed_leaves_the_door_and_the_library_open(folder, case_file):
    first = start(folder)
    until = time.monotonic() + 30
    while not (folder / "library.lock").exists() and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(0.5)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    again = Door(folder)
    assert again.enter()
    again.leave()
    asked = start(folder, "import", str(case_file))
    out, err = asked.communicate(timeout=120)
    assert (asked.returncode, err) == (0, "")
    assert "new" in out


@ONLY_POSIX
def test_a_writing_command_beside_an_open_window_names_its_holder(window, folder, case_file):
    listing = start(folder, "list")
    assert listing.communicate(timeout=120) == ("", "")
    assert listing.returncode == 0
    writing = start(folder, "import", str(case_file))
    out, err = writing.communicate(timeout=120)
    assert writing.returncode == 4
    assert out == ""
    assert "has been writing in this library since" in err
    assert window.library.cases() == ()

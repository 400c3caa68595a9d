"""What every test stands on: no screen, no library of the user's, and nothing left behind."""

import gc
import os
import sys
import threading
import time
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "casewriter",
    deadline=None,
    # The first example of a strategy of trees is slow on a busy machine; that is no fault.
    suppress_health_check=[HealthCheck.too_slow],
)
# The long trials of `make drills`.
settings.register_profile(
    "drill",
    parent=settings.get_profile("casewriter"),
    max_examples=int(os.environ.get("HYPOTHESIS_EXAMPLES", "2000")),
    print_blob=True,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "casewriter"))

GOLDEN = Path(__file__).resolve().parent / "golden"
ENDING = 20.0
"""Seconds that a thread has to come to its end after its test, on a computer with much to do."""


def pytest_addoption(parser):
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files anew and fail nothing"
    )


def pytest_collection_finish():
    """Let no collection of garbage go through some thousand tests again."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish():
    """Empty the clipboard while there is an application: what lies in it belongs to Python."""
    gc.unfreeze()
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        widgets.QApplication.clipboard().clear()


@pytest.fixture
def qtbot(qapp, request):  # noqa: ARG001  # the application comes first
    """pytest-qt's, with more patience."""
    from tests.patience import PatientBot

    return PatientBot(request)


@pytest.fixture
def assert_golden(request):
    """Call it with a name and what is there now; it compares with the golden file."""
    update = request.config.getoption("--update-golden")

    def compare(name, now):
        golden = GOLDEN / name
        if update:
            golden.write_text(now, encoding="utf-8", newline="\n")
        assert now == golden.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="session")
def _homes(tmp_path_factory):
    return tmp_path_factory.mktemp("homes"), count()


@pytest.fixture(autouse=True)
def _a_home_of_its_own(_homes, monkeypatch):
    """No test reads or writes what belongs to the user, or to another test."""
    folder, numbers = _homes
    home = folder / str(next(numbers))
    monkeypatch.setenv("CASEWRITER_LIBRARY", str(home / "library"))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))


@pytest.fixture(autouse=True)
def _no_thread_is_left():
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + ENDING
    for thread in threading.enumerate():
        # Threads that Qt made are known to Python as dummies; Qt ends them.
        if thread not in before and not isinstance(thread, threading._DummyThread):
            thread.join(max(0.0, until - time.monotonic()))
            assert not thread.is_alive(), f"{thread.name} goes on after its test"


@pytest.fixture(scope="session")
def assert_valid():
    """Call it with the path of a Word file; also called for every one that a test leaves."""
    from tests.publish.validate import Validator

    return Validator()


@pytest.fixture(autouse=True)
def _word_files_are_valid(request, assert_valid):
    writes = "tmp_path" in request.fixturenames and not request.node.get_closest_marker("faulty")
    folder = request.getfixturevalue("tmp_path") if writes else None
    yield
    for file in folder.rglob("*.docx") if folder is not None else ():
        assert_valid(file)


@pytest.fixture(autouse=True)
def _nothing_of_qt_is_left(request):
    """A test that shows windows closes them, and stops its timers."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    from PySide6.QtWidgets import QApplication

    before = set(map(id, QApplication.topLevelWidgets()))
    # What is frozen is neither listed nor collected: only what the test made is looked through,
    # and what all tests before it left is not gone through again for each.
    gc.collect()
    gc.freeze()
    yield
    _end_what_is_ending()
    timers = _running_timers()
    left = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in before]
    assert not timers, f"timers go on after their test: {timers}"
    assert not left, f"widgets are left after their test: {left}"
    assert _speaks_plainly(), "a translation is left after its test"


def _speaks_plainly():
    """Whether no translation is installed, not even the English one of plural forms."""
    from PySide6.QtCore import QCoreApplication

    said = QCoreApplication.translate("Notices", "%n earlier messages", "", 1)
    return said == "1 earlier messages"


def _end_what_is_ending():
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _running_timers():
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    timers = [thing for thing in gc.get_objects() if issubclass(type(thing), QTimer)]
    return [timer for timer in timers if isValid(timer) and timer.isActive()]

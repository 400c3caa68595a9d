"""Disks that fill up and folders that vanish: told, kept on the screen, tried again."""

import os
import resource
import shutil
import signal
import subprocess
from contextlib import contextmanager, suppress

import pytest
from PySide6.QtWidgets import QApplication

from casewriter.domain.leaves import Path
from casewriter.prose.walk import plain_text
from casewriter.services import autosave, backup_watch
from casewriter.services.standing import Ground
from casewriter.storage import here
from casewriter.ui import holding
from tests.journeys.test_first_case import begin_a_case

ACK = Path("ack.text")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="calls of Unix")


@pytest.fixture(autouse=True)
def _soon(monkeypatch):
    monkeypatch.setattr(autosave, "RETRY", 0.3)
    # The first backup would meet the full disk, too, where typing takes long, and be told of.
    monkeypatch.setattr(backup_watch, "FIRST", 3_600.0)


def words(seat):
    value = seat.case.desk.session.case.get(ACK, "en")
    return plain_text(value) if value is not None else ""


def notice(seat):
    return seat.case.notices.shown("save")


def in_library(seat):
    """The words that another opening of the library finds."""
    from casewriter.app.core import build

    library = build().library(str(seat.folder))
    value = library.cases.load(seat.case.desk.session.case.id).get(ACK, "en")
    library.close()
    return plain_text(value) if value is not None else ""


def write_while_it_fails(seat, qtbot, told):
    """Type what cannot be saved; it is said, and the words stay."""
    seat.type(" And these.")
    qtbot.waitUntil(lambda: notice(seat) is not None)
    assert told in notice(seat).sentence
    assert "Nothing on the screen is lost" in notice(seat).sentence
    assert words(seat).endswith("And these.")
    assert seat.case.saved.words == "Not saved yet"


def saved_by_itself(seat, qtbot):
    qtbot.waitUntil(lambda: not seat.case.desk.session.is_dirty)
    assert notice(seat) is None
    assert in_library(seat) == words(seat)


def begun(seat):
    seat.sit_down()
    begin_a_case(seat, title="Halls")
    seat.go_to("ack.text")
    seat.type("Thanks to all.")
    seat.wait_until_saved()


@contextmanager
def files_may_not_grow():
    """This process may write nothing behind the first 4 KiB of a file."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


def fill(file):
    """Write until nothing more goes on the disk."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT)
    with suppress(OSError):
        while os.write(handle, b"x" * 1_024):
            pass
    os.close(handle)
    assert shutil.disk_usage(file.parent).free == 0


@pytest.mark.parametrize("ground", [Ground(), Ground("network", "//server/cases")])
def test_files_that_may_not_grow(seat, qtbot, monkeypatch, ground):
    monkeypatch.setattr(here, "ground", lambda _: ground)
    begun(seat)
    with files_may_not_grow():
        seat.type(" and this line is long enough to need more room than there is" * 6)
        write_while_it_fails(seat, qtbot, "library")
    saved_by_itself(seat, qtbot)


@pytest.fixture
def stick(tmp_path):
    """A small disk of its own."""
    place = tmp_path / "stick"
    place.mkdir()
    if (
        os.getuid() != 0
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place],
            check=False,
            capture_output=True,
        ).returncode
    ):
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


@pytest.mark.parametrize("ground", [Ground(), Ground("network", "//server/cases")])
def test_a_disk_that_fills_up_while_one_types(seat, qtbot, stick, monkeypatch, ground):
    monkeypatch.setattr(here, "ground", lambda _: ground)
    seat.folder = stick / "library"
    begun(seat)
    filler = stick / "filler"
    fill(filler)
    seat.type(" and this line is long enough to need more room than there is" * 6)
    write_while_it_fails(seat, qtbot, "The disk is full.")
    filler.unlink()
    saved_by_itself(seat, qtbot)
    seat.leave()


def test_a_folder_that_vanishes_while_one_types_and_comes_back(seat, qtbot):
    begun(seat)
    away = seat.folder.with_name("away")
    seat.folder.rename(away)
    write_while_it_fails(seat, qtbot, "could not be used")
    assert not seat.folder.exists(), "no empty library takes its place"
    away.rename(seat.folder)
    saved_by_itself(seat, qtbot)


def test_a_folder_that_was_deleted_takes_no_words_into_nowhere(seat, qtbot, monkeypatch):
    begun(seat)
    shutil.rmtree(seat.folder)
    write_while_it_fails(seat, qtbot, "could not be used")
    assert not seat.window.close(), "the window stays while words would be lost"
    quits = []
    monkeypatch.setattr(QApplication, "quit", lambda: quits.append(True))
    seat.click(seat.window.notices.shown("unsaved")._buttons[1])
    assert quits == [True]


def test_another_library_in_its_place_is_not_written_to(seat, qtbot):
    begun(seat)
    copy = seat.folder.with_name("copy")
    shutil.copytree(seat.folder, copy)
    away = seat.folder.with_name("away")
    seat.folder.rename(away)
    copy.rename(seat.folder)
    write_while_it_fails(seat, qtbot, "another file is in its place")
    seat.folder.rename(copy)
    away.rename(seat.folder)
    saved_by_itself(seat, qtbot)


def test_a_library_where_nothing_may_be_written_is_read(seat, stick):
    seat.folder = stick / "library"
    begun(seat)
    case_id = seat.case.desk.session.case.id
    seat.leave()
    subprocess.run(["mount", "-o", "remount,ro", stick], check=True)
    seat.sit_down()
    told = seat.window.notices.shown(holding.READ_ONLY).sentence
    assert "may not write in the folder" in told
    seat.desktop.desk.open(case_id)
    seat.see("case")
    seat.go_to("ack.text")
    seat.type("More.")
    assert words(seat) == "Thanks to all."
    assert seat.case.saved.words == "Read only"
    seat.leave()

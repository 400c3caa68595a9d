"""No save waits for long work on the library: not for a backup, a check, a restored state."""

from pathlib import Path

import pytest

from casewriter.services.standing import Ground
from casewriter.storage import open_backups, open_library
from casewriter.storage.full_check import full_check
from tests.drills.material import CASE, begun
from tests.drills.phases import TITLE, number_in, numbered
from tests.drills.sound import clock

AT_ONCE = 0.0
"""Seconds of patience: whoever had to wait would be refused."""


class Writer:
    """Saves whenever the other work says how far it is."""

    def __init__(self, folder, ground):
        self.library = open_library(folder, clock, AT_ONCE, ground=ground)
        self.case = self.library.cases.load(CASE)
        self.saved = 0

    def __call__(self, _done, _of):
        self.saved += 1
        edit = numbered(self.case, self.saved)
        self.library.cases.save(CASE, edit)
        self.case = edit.apply(self.case)


@pytest.fixture(params=["home", "network"])
def writer(request, tmp_path):
    begun(tmp_path / "library")
    writing = Writer(tmp_path / "library", Ground(request.param))
    yield writing
    writing.library.close()


def test_no_save_waits_for_a_backup(writer):
    backups = open_backups(writer.library.folder, clock)
    made = backups.make(backups.own_place, "by_hand", writer)
    assert writer.saved > 3, "it saved in the midst of it"
    assert number_in(writer.library.cases.load(CASE)) == writer.saved
    with backups.look_into(Path(made.file), lambda _done, _of: None) as found:
        title = found.cases.load(CASE).get(TITLE, "en")
    assert title is None or int(title) <= writer.saved, "the backup is of one moment"


def test_no_save_waits_for_a_full_check(writer):
    report = full_check(writer.library.folder, writer)
    assert writer.saved > 1
    assert report.sound
    assert number_in(writer.library.cases.load(CASE)) == writer.saved

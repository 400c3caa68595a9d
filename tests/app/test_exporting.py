"""Files of one case, made one after the other in another process."""

import pytest

from casewriter.app.desks.exporting import Exports
from casewriter.domain.errors import MachineFailed
from casewriter.services.jobs import Failed, Finished, Stopped
from casewriter.services.publishing import Report
from casewriter.services.watching import Cancelled
from casewriter.ui.publish.request import ExportRequest, WantedFile
from tests.builders import a_case

LOCKED = Failed("file_unwritable", {"file": "locked", "problem": "in use"})


class Process:
    """A process whose only news is settled."""

    def __init__(self, told):
        self._told = [told]

    def news(self):
        told, self._told = self._told, []
        return told

    def cancel(self):
        raise AssertionError("nobody asked for that")

    def close(self):
        pass


class Heard:
    """Whoever waits for the files."""

    def __init__(self):
        self.outcome = None

    def progress(self, _done, _of):
        pass

    def done(self, reports, failed=()):
        self.outcome = [report.file for report in reports], [error.code for error in failed]

    def failed(self, error):
        self.outcome = error


@pytest.fixture
def asked_for(qtbot, qapp):
    """Ask for files, each of which comes to the end that is given; the outcome."""

    def ask(**ends):
        heard = Heard()
        exports = Exports(lambda request: Process(ends[request.file]), lambda: "library", qapp)
        files = tuple(WantedFile(None, name) for name in ends)
        exports(ExportRequest(a_case(), files), heard)
        qtbot.waitUntil(lambda: heard.outcome is not None)
        return heard.outcome

    return ask


def written(name):
    return Finished(Report(name))


def test_a_file_that_is_open_elsewhere_keeps_no_other_from_being_written(asked_for):
    outcome = asked_for(first=written("first"), locked=LOCKED, last=written("last"))
    assert outcome == (["first", "last"], ["file_unwritable"])


def test_where_nothing_could_be_written_the_reason_is_told(asked_for):
    outcome = asked_for(one=LOCKED, two=LOCKED)
    assert isinstance(outcome, MachineFailed)


def test_whoever_stops_it_hears_of_no_failure(asked_for):
    outcome = asked_for(one=written("one"), two=Stopped(), three=written("three"))
    assert isinstance(outcome, Cancelled)

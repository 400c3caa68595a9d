"""Work on a library in a process of its own."""

import time
from datetime import UTC, datetime

from casewriter.app.processes import library_worker
from casewriter.services.jobs import Failed, Progressed, Stopped
from casewriter.services.library_work import (
    Checked,
    CheckLibrary,
    RecoverLibrary,
    Remade,
    Surveyed,
    SurveyLibrary,
)
from tests.storage.damage import DATABASE, overwrite, precious

PATIENCE = 120


def last_of(request):
    process = library_worker.start(request)
    try:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for news in process.news():
                if not isinstance(news, Progressed):
                    return news
            time.sleep(0.01)
        raise AssertionError("the process said nothing more")
    finally:
        process.close()


def test_a_library_is_checked_looked_at_and_made_anew(tmp_path):
    folder = precious(tmp_path / "library").folder
    now = datetime.now(UTC)
    checked = last_of(CheckLibrary(str(folder), now))
    assert isinstance(checked, Checked)
    assert checked.report.sound
    assert last_of(CheckLibrary(str(folder), now, often=60)).report is None
    overwrite(folder / DATABASE, 1, b"")
    seen = last_of(SurveyLibrary(str(folder)))
    assert isinstance(seen, Surveyed)
    assert len(seen.survey.comparisons) == len(seen.survey.salvage.cases)
    made = last_of(RecoverLibrary(str(folder), "salvage", datetime.now(UTC)))
    assert isinstance(made, Remade)
    assert last_of(CheckLibrary(str(folder), now)).report == checked.report


def test_what_cannot_be_done_comes_back_as_its_code(tmp_path):
    failed = last_of(CheckLibrary(str(tmp_path / "nothing"), datetime.now(UTC)))
    assert (type(failed), failed.code) == (Failed, "library_missing")


def test_a_look_can_be_stopped(tmp_path):
    folder = precious(tmp_path / "library").folder
    process = library_worker.start(SurveyLibrary(str(folder)))
    process.cancel()
    heard, until = [], time.monotonic() + PATIENCE
    while not (heard and not isinstance(heard[-1], Progressed)) and time.monotonic() < until:
        heard += process.news()
        time.sleep(0.01)
    process.close()
    assert isinstance(heard[-1], Stopped | Surveyed)

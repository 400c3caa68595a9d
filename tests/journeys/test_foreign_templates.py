"""A case whose template came along in a package, in a window that is started anew."""

import pytest

from casewriter.app.core import build
from casewriter.app.processes import worker
from casewriter.domain.canonical import to_json
from casewriter.domain.discards import discards
from casewriter.domain.edits import writing
from casewriter.domain.leaves import Path
from casewriter.services.jobs import Finished, Progressed, PublishRequest
from casewriter.services.publishing import Order
from casewriter.services.sending import Letter, note_sent, outgoing
from casewriter.services.watching import unwatched
from tests import foreign


@pytest.fixture(autouse=True)
def keys(monkeypatch, tmp_path):
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "keys"))


def packed(folder, case_id, file):
    """The package that somebody elsewhere makes, with another library."""
    core = build()
    library = core.library(str(folder))
    letter = Letter(purpose="review", me=core.me(), to=core.me(), at=core.clock())
    case = library.cases.load(case_id)
    going = outgoing(case, letter, library.post)
    made = core.post().pack(file, going, library.attachments.read, unwatched)
    note_sent(case, made, file.name, library)
    library.close()
    return file


def exported(seat, session, file):
    """Have the open case written by another process, which knows nothing of this one."""
    order = Order("html", "en", "draft", seat.desktop.core.clock())
    request = PublishRequest(to_json(session.case), order, str(file), str(seat.folder))
    process = worker.start(request)
    heard = []

    def over():
        heard.extend(process.news())
        return bool(heard) and not isinstance(heard[-1], Progressed)

    seat.qtbot.waitUntil(over)
    process.close()
    assert isinstance(heard[-1], Finished)
    return file.read_text("utf-8")


def test_it_opens_is_checked_exported_and_merged_after_the_window_was_started_anew(seat, tmp_path):
    sender = tmp_path / "sender"
    case = foreign.library_with(sender, foreign.NEWER)
    seat.sit_down()
    seat.desktop.take_in([packed(sender, case.id, tmp_path / "first.casepack")])
    seat.see("case")
    seat.leave()

    seat.sit_down()
    seat.desktop.desk.open(case.id)
    seat.see("case")
    session = seat.desktop.desk.session_of(case.id)
    assert session.template.version == foreign.NEWER.version
    seat.desktop.actions["check"].trigger()
    assert "<h1" in exported(seat, session, tmp_path / "out.html")
    seat.leave()

    core = build()
    library = core.library(str(sender))
    before = library.cases.load(case.id)
    title = Path("front.title")
    edit = writing(before, title, "en", "A title from elsewhere", "edit")
    library.cases.save(case.id, edit, discards(before, edit.apply(before), edit, core.clock()))
    library.close()
    seat.sit_down()
    seat.desktop.take_in([packed(sender, case.id, tmp_path / "second.casepack")])
    page = seat.see("merge")
    seat.qtbot.waitUntil(lambda: not page.questions.slices.is_busy)
    seat.qtbot.waitUntil(lambda: not page.view.papers.slices.is_busy)
    seat.click(page.header.buttons[0])
    seat.see("case")
    session = seat.desktop.desk.session_of(case.id)
    assert session.case.get(title, "en") == "A title from elsewhere"
    seat.wait_until_saved()

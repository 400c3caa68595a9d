"""Somebody takes everything away, to be read without casewriter."""

import pytest

from casewriter.domain.canonical import from_json
from casewriter.services.events import StandingChanged
from casewriter.services.standing import Standing
from tests.journeys.test_first_case import begin_a_case


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "taken away"
    folder.mkdir()
    return folder


def notice(seat):
    return seat.window.notices.shown("readable")


def test_everything_is_saved_while_somebody_goes_on_writing(seat, qtbot, place):
    seat.sit_down()
    begin_a_case(seat)
    seat.go_to("ack.text")
    seat.type("Thanks to all.")
    seat.desktop.readable.save(place)
    assert notice(seat) is not None
    seat.type(" And to you.")
    qtbot.waitUntil(lambda: "index.html" in notice(seat).sentence)
    assert notice(seat).sentence == "1 case study saved. Begin with index.html."
    (root,) = place.iterdir()
    case, _ = from_json((root / "Public service halls (GE)" / "case.json").read_bytes())
    assert "Thanks to all." in str(case.fields["ack.text"])
    assert "You do not need casewriter" in (root / "README.txt").read_text("utf-8-sig")


def test_cancelling_leaves_nothing(seat, qtbot, place):
    seat.sit_down()
    begin_a_case(seat)
    # At once, before the other process is there, and while it writes.
    seat.desktop.readable.save(place)
    seat.click(notice(seat)._buttons[0])
    assert notice(seat) is None
    seat.desktop.readable.save(place)
    qtbot.waitUntil(lambda: any(place.iterdir()))
    seat.click(notice(seat)._buttons[0])
    qtbot.waitUntil(lambda: notice(seat) is None)
    assert list(place.iterdir()) == []


def test_a_folder_that_may_not_be_written_is_told_of(seat, qtbot, place):
    seat.sit_down()
    begin_a_case(seat)
    blocked = place / "file"
    blocked.write_text("in the way")
    seat.desktop.readable.save(blocked)
    qtbot.waitUntil(lambda: "cannot be written" in notice(seat).sentence)
    assert blocked.read_text() == "in the way"


def test_who_may_only_read_is_not_offered_to_throw_away(seat):
    seat.sit_down()
    begin_a_case(seat)
    page = seat.desktop.go("library")
    writable = [action.text() for action in page.menu_for(0).actions()]
    seat.desktop.bus.publish(StandingChanged(Standing(), Standing("folder_read_only")))
    readable = [action.text() for action in page.menu_for(0).actions()]
    assert set(writable) - set(readable) == {"Move to the trash"}

"""A library on a share or in a synchronised folder: said once, worked on in safe mode."""

import pytest

from casewriter.services.standing import Ground
from casewriter.storage import here
from casewriter.ui import holding
from tests.journeys.test_first_case import begin_a_case


def shown(seat, key):
    notice = seat.window.notices.shown(key)
    return notice.sentence if notice is not None else None


def press(seat, key, words):
    notice = seat.window.notices.shown(key)
    seat.click(next(button for button in notice._buttons if button.text() == words))


@pytest.mark.parametrize(
    ("ground", "said"),
    [
        (Ground("network", "//server/cases"), "network share (//server/cases)"),
        (Ground("synced", "OneDrive"), "OneDrive carries to other computers"),
        (Ground("redirected", "files.gov.kz:/home"), "on a server (files.gov.kz:/home)"),
    ],
)
def test_the_ground_is_told_until_it_was_understood(seat, monkeypatch, ground, said):
    monkeypatch.setattr(here, "ground", lambda _: ground)
    seat.sit_down()
    assert said in shown(seat, holding.GROUND)
    assert "safe mode" in shown(seat, holding.GROUND)
    begin_a_case(seat, title="Halls")
    seat.wait_until_saved()
    assert not list(seat.folder.glob("*-wal"))
    seat.leave()
    seat.sit_down()
    assert shown(seat, holding.GROUND) is not None
    press(seat, holding.GROUND, "I understand")
    assert shown(seat, holding.GROUND) is None
    seat.leave()
    seat.sit_down()
    assert shown(seat, holding.GROUND) is None


def test_at_home_nothing_is_said(seat):
    seat.sit_down()
    assert shown(seat, holding.GROUND) is None
    assert shown(seat, holding.CONFLICTS) is None
    assert shown(seat, holding.READ_ONLY) is None


def test_a_copy_that_a_service_left_is_named(seat):
    seat.folder.mkdir()
    (seat.folder / "library-PC17.sqlite").write_bytes(b"")
    seat.sit_down()
    assert "“library-PC17.sqlite”" in shown(seat, holding.CONFLICTS)
    press(seat, holding.CONFLICTS, "Close")
    assert shown(seat, holding.CONFLICTS) is None

"""A package locked with a passphrase is dropped on the window."""

import pytest

from casewriter.exchange.locking import lock_with
from tests.exchange import hostile

WORD = "correct horse"


@pytest.fixture
def locked(tmp_path, monkeypatch):
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "keys"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "between"))
    (tmp_path / "between").mkdir()
    file = tmp_path / "locked.casepack"
    file.write_bytes(lock_with(hostile.sound(), WORD))
    return file


def asked(seat, file):
    seat.desktop.take_in([file])
    locks = seat.desktop.receiving.locks
    seat.qtbot.waitUntil(lambda: locks.dialog is not None)
    return locks.dialog


def attempt(seat, dialog, word):
    dialog.passphrase.setText(word)
    seat.click(dialog.unlock)
    assert not dialog.unlock.isEnabled()


def refused(seat):
    return [
        notice.sentence
        for notice in seat.window.notices.findChildren(object)
        if "another passphrase" in getattr(notice, "sentence", "")
    ]


def test_it_opens_with_its_passphrase_after_another_was_tried(seat, qtbot, tmp_path, locked):
    seat.sit_down()
    dialog = asked(seat, locked)
    attempt(seat, dialog, "correct cow")
    qtbot.waitUntil(lambda: "2 of 3" in dialog.state.text())
    assert seat.desktop.library.cases() == ()
    attempt(seat, dialog, WORD)
    qtbot.waitUntil(lambda: len(seat.desktop.library.cases()) == 1)
    seat.see("case")
    assert (tmp_path / "locked.receipt.casepack").exists()
    assert list((tmp_path / "between").glob("casewriter-*")) == []


def test_after_three_others_it_is_refused_and_nothing_is_changed(seat, qtbot, locked):
    seat.sit_down()
    dialog = asked(seat, locked)
    for left in ("2 of 3", "3 of 3", ""):
        attempt(seat, dialog, "correct cow")
        if left:
            qtbot.waitUntil(lambda left=left: left in dialog.state.text())
    qtbot.waitUntil(lambda: bool(refused(seat)))
    assert seat.desktop.receiving.locks.dialog is None
    assert seat.desktop.library.cases() == ()


def test_who_cancels_changes_nothing_and_can_be_asked_again(seat, tmp_path, locked):
    seat.sit_down()
    dialog = asked(seat, locked)
    attempt(seat, dialog, WORD)
    seat.click(dialog.cancel)
    assert seat.desktop.receiving.locks.dialog is None
    dialog = asked(seat, locked)
    assert seat.desktop.library.cases() == ()
    assert not (tmp_path / "locked.receipt.casepack").exists()
    assert list((tmp_path / "between").glob("casewriter-*")) == []
    seat.click(dialog.cancel)

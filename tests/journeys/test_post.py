"""A case goes from one window to another and back."""

from threading import Event

import pytest

from casewriter.app import desktop as desktops
from casewriter.app.core import build
from casewriter.domain.canonical import to_json
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from casewriter.services import unpacked
from casewriter.services.receiving import receive
from casewriter.services.sending import receipt
from casewriter.services.watching import unwatched
from tests import builders
from tests.exchange import hostile


@pytest.fixture(autouse=True)
def keys(monkeypatch, tmp_path):
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "keys"))


@pytest.fixture
def hub(tmp_path):
    """Somebody elsewhere, with another library and other keys."""
    core = build()
    library = core.library(str(tmp_path / "hub"))
    yield core, library
    library.close()


def said(seat, part):
    return [
        notice.sentence
        for notice in seat.window.notices.findChildren(object)
        if part in getattr(notice, "sentence", "")
    ]


def begin(seat, tmp_path):
    file = tmp_path / "whole.json"
    case = builders.full_case(builders.load("one-stop-shop"), ("en", "ru"))
    file.write_bytes(to_json(case, builders.read_picture))
    seat.desktop.take_in([file])
    seat.see("case")
    return case


def send(seat, qtbot, tmp_path):
    seat.desktop.actions["send"].trigger()
    page = seat.see("sending")
    seat.desktop.places.setValue("sending/folder", str(tmp_path))
    page.receiver.choose(1)
    page.receiver.name.setText("A. Karimova")
    page.name.setText("halls")
    page.start()
    file = tmp_path / "halls.casepack"
    qtbot.waitUntil(file.exists)
    seat.see("case")
    return file


def test_a_case_is_sent_received_and_confirmed(seat, qtbot, tmp_path, monkeypatch, hub):
    seat.sit_down()
    case = begin(seat, tmp_path)
    file = send(seat, qtbot, tmp_path)
    qtbot.waitUntil(lambda: "no receipt yet" in seat.case.header.subtitle.whole)
    assert "A. Karimova" in seat.case.header.subtitle.whole
    assert seat.case.desk.session.case.status == "sent"

    core, library = hub
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "hub-keys"))
    office = core.post()
    with office.opened(file) as package:
        arrived = receive(package, library, core.templates, core.clock(), file.name)
    assert arrived.outcome == "new"
    assert library.cases.load(case.id).get(Path("front.title"), "en")
    word = tmp_path / "halls.receipt.casepack"
    office.pack(
        word,
        receipt(arrived.manifest, arrived.digest, "new", core.me(), core.clock()),
        library.attachments.read,
        unwatched,
    )
    seat.desktop.take_in([word])
    qtbot.waitUntil(lambda: bool(said(seat, "It arrived")))
    qtbot.waitUntil(lambda: "received by" in seat.case.header.subtitle.whole)


def test_a_file_is_locked_where_that_is_wanted_and_only_with_a_passphrase(seat, qtbot, tmp_path):
    seat.sit_down()
    case = begin(seat, tmp_path)
    seat.desktop.actions["send"].trigger()
    page = seat.see("sending")
    seat.desktop.places.setValue("sending/folder", str(tmp_path))
    page.name.setText("halls")
    seat.click(page.lock.tick)
    assert page.lock.entry.isVisible()
    page.start()
    assert seat.window.focusWidget() is page.lock.entry
    seat.type("correct horse")
    page.start()
    file = tmp_path / "halls.casepack"
    qtbot.waitUntil(file.exists)
    seat.see("case")
    with build().post().opened(file, "correct horse") as package:
        assert package.case.id == case.id
    with pytest.raises(BadInput), build().post().opened(file):
        pass


def test_of_several_files_the_sound_ones_come_in_and_receipts_lie_beside_them(
    seat, qtbot, tmp_path
):
    seat.sit_down()
    sound, broken = tmp_path / "sound.casepack", tmp_path / "broken.casepack"
    sound.write_bytes(hostile.sound())
    broken.write_bytes(hostile.sound()[:-40])
    seat.desktop.take_in([broken, sound, sound])
    qtbot.waitUntil(lambda: bool(said(seat, "cut short")))
    qtbot.waitUntil(lambda: bool(said(seat, "Not signed")))
    assert (tmp_path / "sound.receipt.casepack").exists()
    assert not (tmp_path / "broken.receipt.casepack").exists()
    assert len(seat.desktop.library.cases()) == 1
    assert list(seat.folder.glob("arrived/*")) == []


def test_what_goes_along_and_what_stays_is_said_before(seat, tmp_path):
    seat.sit_down()
    begin(seat, tmp_path)
    seat.desktop.actions["send"].trigger()
    page = seat.see("sending")
    assert "English" in page.facts.lists[0].text()
    assert "trash" in page.facts.lists[1].text()
    assert "Small enough" in page._size.text()
    assert "Public Service" in page.message.text() or page.message.text()
    before = page.message.text()
    page.language.setCurrentIndex(page.language.findData("ru"))
    page._show()
    assert page.message.text() != before
    page.left.emit()
    seat.see("case")


def test_what_comes_in_the_first_moment_is_not_swept_away_with_what_was_left_behind(
    seat, qtbot, tmp_path, monkeypatch
):
    """Unpacking can be quicker than the library's thread, which has much to do at the start."""
    place = tmp_path / "library" / unpacked.FOLDER
    left = place / f"{unpacked.PART}left"
    left.mkdir(parents=True)
    go_on = Event()
    monkeypatch.setattr(desktops, "read_ahead", lambda: go_on.wait(60))
    try:
        seat.sit_down()
        file = tmp_path / "sound.casepack"
        file.write_bytes(hostile.sound())
        seat.desktop.take_in([file])
        qtbot.waitUntil(lambda: any(place.glob(f"*/{unpacked.SLIP}")))
    finally:
        go_on.set()
    seat.see("case")
    assert not left.exists()

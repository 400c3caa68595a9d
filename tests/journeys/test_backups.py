"""A backup is made, proven and brought back through the real window."""

import pytest

from casewriter.assets import resources
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain

TITLE = Path("front.title")
SUMMARY = Path("summary.text")


@pytest.fixture
def at_work(seat):
    """Somebody with the sample open, and one backup of it."""
    seat.sit_down()
    seat.desktop.take_in((resources("samples", "one-stop-shop-kazakhstan.json"),))
    seat.see("case")
    watch = seat.desktop.backups.watch
    seat.qtbot.waitUntil(lambda: watch.is_known)
    watch.back_up("rolling")
    wait_for_backups(seat)
    assert watch.last.number == 1
    return seat


def wait_for_backups(seat):
    watch = seat.desktop.backups.watch
    seat.qtbot.waitUntil(lambda: watch.progress is None)


def title_of(seat):
    return seat.case.desk.session.case.get(TITLE, "en")


def change(seat, words):
    session = seat.case.desk.session
    session.write(TITLE, words, "en")
    session.write(SUMMARY, plain(words), "en")


def proven(seat):
    """The page on which the last backup is proven, with what was found."""
    seat.desktop.actions["prove_backup"].trigger()
    page = seat.see("proof")
    seat.qtbot.waitUntil(lambda: page.rows.rows != [])
    return page


def test_a_backup_is_proven_and_a_case_comes_back_as_one_step(at_work):
    before = title_of(at_work)
    change(at_work, "Another title")
    page = proven(at_work)
    said = page.notices.shown("result").sentence
    assert said.startswith("This backup opens and is whole: 1 case, ")
    assert said.endswith("Since then you changed 2 answers.")
    (row,) = page.rows.rows
    at_work.click(row.look)
    at_work.qtbot.waitUntil(lambda: len(page.comparison.units) == 2)
    at_work.click(page.back)
    at_work.see("case")
    at_work.qtbot.waitUntil(lambda: title_of(at_work) == before)
    at_work.case.desk.session.undo()
    assert title_of(at_work) == "Another title"
    change(at_work, before)


def test_a_case_in_the_trash_comes_out_of_it(at_work):
    desktop = at_work.desktop
    before = title_of(at_work)
    (summary,) = desktop.library.cases()
    desktop.go("library")
    desktop.desk.close()
    desktop.library.throw_away(summary.id, lambda: None, desktop.fail)
    at_work.qtbot.waitUntil(lambda: desktop.library.cases() == ())
    (row,) = proven(at_work).rows.rows
    assert row.proof.standing == "in_trash"
    at_work.click(row.back)
    at_work.see("case")
    assert title_of(at_work) == before


def test_a_whole_backup_comes_back_and_that_can_be_undone(at_work):
    desktop, window = at_work.desktop, at_work.window
    before = title_of(at_work)
    change(at_work, "Written later")
    desktop.go("settings")
    section = window.page("settings").findChild(object, "backups")
    (row,) = section.list.rows
    at_work.click(row.back)
    assert "set aside" in row.asking.sentence
    row.restore_wanted.emit()
    at_work.qtbot.waitUntil(lambda: window.notices.shown("backup result") is not None)
    assert window.current == "start"
    wait_for_backups(at_work)
    assert desktop.library.cases()[0].title == before
    desktop.go("settings")
    undoing = section.list.rows[0]
    assert undoing.backup.why == "before_restore"
    undoing.restore_wanted.emit()
    at_work.qtbot.waitUntil(lambda: desktop.library.cases()[0].title == "Written later")
    wait_for_backups(at_work)


def test_a_backup_that_fails_is_said_until_it_works_and_once_more_at_closing(at_work):
    desktop, window = at_work.desktop, at_work.window
    place = desktop.backups.watch.own.folder
    kept = sorted(file.name for file in place.iterdir())
    away = place.rename(place.with_name("elsewhere"))
    place.write_text("no folder")
    desktop.actions["back_up"].trigger()
    at_work.qtbot.waitUntil(lambda: window.notices.shown("backup own") is not None)
    assert str(place) in window.notices.shown("backup own").sentence
    wait_for_backups(at_work)
    assert not window.close()
    assert window.notices.shown("backup closing") is not None
    place.unlink()
    away.rename(place)
    desktop.backups._try_again()
    at_work.qtbot.waitUntil(lambda: window.notices.shown("backup own") is None)
    assert window.notices.shown("backup closing") is None
    wait_for_backups(at_work)
    assert set(kept) < {file.name for file in place.iterdir()}


def test_a_second_folder_is_filled_and_missed_when_it_is_away(at_work, tmp_path):
    desktop, window = at_work.desktop, at_work.window
    stick = tmp_path / "stick"
    stick.mkdir()
    desktop.preferences.change(backup_folder=str(stick))
    wait_for_backups(at_work)
    first = desktop.backups.watch.last
    assert [backup.number for backup in desktop.backups.watch.second.kept] == [first.number]
    away = stick.rename(tmp_path / "pocket")
    change(at_work, "Written while the stick is in the pocket")
    at_work.wait_until_saved()
    desktop.actions["back_up"].trigger()
    wait_for_backups(at_work)
    assert "the folder is not there" in window.notices.shown("backup second").sentence
    away.rename(stick)
    desktop.backups.watch.look()
    wait_for_backups(at_work)
    assert window.notices.shown("backup second") is None
    assert len(desktop.backups.watch.second.kept) == 2


def test_what_was_written_since_is_kept_when_the_window_is_closed(at_work):
    change(at_work, "The last words")
    place = at_work.desktop.backups.watch.own.folder
    at_work.leave()
    assert len([file for file in place.iterdir() if file.suffix == ".casebackup"]) == 2
    assert [file.name for file in place.iterdir() if file.suffix == ".part"] == []

"""Somebody deletes what was needed after all, and has it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from casewriter.domain.canonical import to_json
from casewriter.domain.leaves import Path
from tests.journeys.test_first_case import begin_a_case

QUESTION = Path("results.indicators")


@pytest.fixture
def case(seat):
    """A case with two indicators, written by hand."""
    seat.sit_down()
    page = begin_a_case(seat)
    seat.go_to("results.indicators")
    session = page.desk.session
    for label in ("Waiting time", "Visits"):
        session.add_row(QUESTION, values={("label", "en"): label, ("baseline", ""): 40})
    return page


def labels(seat):
    held = seat.case.desk.session.case
    return [held.get(QUESTION.child(row, "label"), "en") for row in held.rows(QUESTION)]


def toast(seat):
    return seat.window.toasts._toast


def see_trash(seat, qtbot, count):
    page = seat.see("trash")
    qtbot.waitUntil(lambda: len(page.shown) == count)
    return page


def remove_the_first_row(seat, case):
    editor = case.pages.page.card(QUESTION).editor
    editor.grid.setCurrentIndex(editor.model.index(0, 0))
    seat.click(editor.tools.remove)


def test_a_row_that_was_removed_comes_back_in_two_clicks(seat, qtbot, case):
    remove_the_first_row(seat, case)
    assert labels(seat) == ["Visits"]
    assert toast(seat).text.text() == "Row removed. It stays in the trash."
    seat.desktop.actions["case_trash"].trigger()
    page = see_trash(seat, qtbot, 1)
    (line,) = page.shown
    assert line.words == "Row “Waiting time”"
    assert line.below.startswith("Results › ")
    page.list.choose(0)
    page.list.setFocus()
    seat.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: labels(seat) == ["Waiting time", "Visits"])
    see_trash(seat, qtbot, 0)
    assert page.headline.text() == "Nothing of this case study is in the trash."
    assert page.nothing.isVisible()
    seat.click(page.back)
    seat.see("case")
    seat.desktop.actions["undo"].trigger()
    assert labels(seat) == ["Visits"]


def test_the_toast_takes_a_removal_back_also_after_more_was_written(seat, case):
    remove_the_first_row(seat, case)
    session = case.desk.session
    session.write(Path("ack.text"), None, "en")
    session.write(Path("facts.centres"), 17)
    seat.click(toast(seat).button)
    assert labels(seat) == ["Waiting time", "Visits"]
    assert session.case.get(Path("facts.centres")) == 17


def test_a_row_comes_back_into_a_case_that_is_closed(seat, qtbot, case):
    case_id = case.desk.session.case.id
    remove_the_first_row(seat, case)
    seat.wait_until_saved()
    assert seat.desktop.desk.let_go(case_id)
    seat.desktop.actions["trash"].trigger()
    page = see_trash(seat, qtbot, 1)
    page.list.wanted.emit(page.shown[0])
    see_trash(seat, qtbot, 0)
    seat.click(toast(seat).button)
    page = see_trash(seat, qtbot, 1)
    page.list.wanted.emit(page.shown[0])
    see_trash(seat, qtbot, 0)
    seat.desktop.desk.open(case_id)
    seat.see("case")
    assert labels(seat) == ["Waiting time", "Visits"]


def test_a_section_that_was_set_aside_comes_back(seat, qtbot, case):
    case.desk.session.write(Path("foreword.state"), "set_aside")
    seat.desktop.actions["trash"].trigger()
    page = see_trash(seat, qtbot, 1)
    assert page.shown[0].words == "Section “Foreword”"
    assert page.ask(page.shown) is None
    assert not page.empty_it.isVisible()
    page.list.wanted.emit(page.shown[0])
    see_trash(seat, qtbot, 0)
    assert case.desk.session.case.get(Path("foreword.state")) is None


def test_a_case_that_is_thrown_away_comes_back_by_undo_and_from_the_trash(seat, qtbot, case):
    library = seat.desktop.library
    case_id = case.desk.session.case.id
    seat.desktop.actions["library"].trigger()
    page = seat.see("library")
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    page.list.selectRow(0)
    page.list.setFocus()
    seat.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: library.cases() == ())
    assert "is in the trash" in toast(seat).text.text()
    seat.click(toast(seat).button)
    qtbot.waitUntil(lambda: [known.id for known in library.cases()] == [case_id])
    page.unwanted.emit(case_id)
    qtbot.waitUntil(lambda: library.cases() == ())
    seat.click(page.rail.trash)
    trash = see_trash(seat, qtbot, 1)
    trash.list.wanted.emit(trash.shown[0])
    qtbot.waitUntil(lambda: [known.id for known in library.cases()] == [case_id])
    seat.desktop.desk.open(case_id)
    seat.see("case")
    assert labels(seat) == ["Waiting time", "Visits"]


def test_a_file_of_a_case_in_the_trash_offers_to_bring_it_back(seat, qtbot, case, tmp_path):
    held = case.desk.session.case
    file = tmp_path / "again.json"
    file.write_bytes(to_json(held))
    seat.desktop.go("library")
    seat.desktop.trash.throw_away(held.id)
    qtbot.waitUntil(lambda: seat.desktop.library.cases() == ())
    seat.window.files_dropped.emit((file,))
    notices = seat.window.notices
    qtbot.waitUntil(lambda: notices.shown("refused again.json") is not None)
    assert seat.desktop.library.cases() == ()
    notice = notices.shown("refused again.json")
    seat.click(notice._buttons[0])
    seat.see("case")
    assert labels(seat) == ["Waiting time", "Visits"]


def test_deleting_for_good_asks_and_names_what_goes(seat, qtbot, case):
    remove_the_first_row(seat, case)
    seat.desktop.actions["trash"].trigger()
    page = see_trash(seat, qtbot, 1)
    page.list.choose(0)
    page.list.setFocus()
    seat.press(Qt.Key.Key_Delete)
    dialog = page.findChild(QMessageBox)
    assert "Waiting time" in dialog.informativeText()
    assert "cannot be undone" in dialog.informativeText()
    seat.click(dialog.keep)
    assert len(page.shown) == 1
    seat.click(page.empty_it)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    dialog = page.findChildren(QMessageBox)[-1]
    seat.click(dialog.delete)
    see_trash(seat, qtbot, 0)
    assert page.headline.text() == "The trash is empty."
    assert page.nothing.isVisible()

"""An expert on a fresh machine: from the first page to a Word file."""

from PySide6.QtCore import Qt

from casewriter.domain.leaves import Path
from casewriter.prose.walk import plain_text
from tests.publish.semantic import faults

PROBLEM = "A family in a village visited four offices. Each asked for the same papers."


def begin_a_case(seat, title="Public service halls"):
    first = seat.see("first_run")
    seat.click(first.profile.cards["expert"])
    seat.click(first.begin)
    start = seat.see("start")
    seat.click(start.begin)
    page = seat.see("new_case")
    page.country.choose("GE")
    page.title.setFocus()
    seat.type(title)
    seat.click(page.begin)
    return seat.see("case")


def test_an_expert_writes_closes_opens_and_publishes(seat, qtbot, tmp_path):
    seat.sit_down()
    begin_a_case(seat)

    seat.go_to("problem.text")
    seat.type(PROBLEM)
    seat.go_to("facts.centres")
    seat.type("17")
    seat.press(Qt.Key.Key_Tab)
    seat.go_to("problem.text")
    seat.case.pages.page.card(Path("problem.text")).editor.place_caret(8)
    seat.case.keep_place()
    seat.leave()

    seat.sit_down()
    start = seat.see("start")
    (known,) = seat.desktop.library.cases()
    assert known.title == "Public service halls"
    start.case_wanted.emit(known.id)
    case = seat.see("case")
    assert case.travel.question == Path("problem.text")
    qtbot.waitUntil(lambda: case.pages.page.card(Path("problem.text")) is not None)
    editor = case.pages.page.card(Path("problem.text")).editor
    qtbot.waitUntil(lambda: editor.caret() == 8)
    held = case.desk.session.case
    assert plain_text(held.get(Path("problem.text"), held.source_language)) == PROBLEM
    assert held.get(Path("facts.centres")) == 17

    seat.desktop.places.setValue("publish/folder", str(tmp_path))
    case.publish("docx")
    panel = case.publishing
    panel.kinds["draft"].click()
    panel.next()
    qtbot.waitUntil(lambda: any(tmp_path.glob("*.docx")))
    (file,) = tmp_path.glob("*.docx")
    assert file.name == "Public-service-halls-en-draft.docx"
    assert faults(file) == []
    assert not list(tmp_path.glob("*.part"))
    # Somebody may close the window the moment the file is there.


def test_undo_leads_back_to_the_question_it_touches(seat):
    seat.sit_down()
    case = begin_a_case(seat)
    seat.go_to("problem.text")
    seat.type("Before")
    seat.go_to("results.narrative")
    seat.type("After")
    seat.desktop.actions["undo"].trigger()
    assert case.travel.question == Path("results.narrative")
    seat.desktop.actions["undo"].trigger()
    assert case.travel.question == Path("problem.text")
    held = case.desk.session.case
    assert held.get(Path("problem.text"), held.source_language) is None
    seat.desktop.actions["redo"].trigger()
    held = case.desk.session.case
    assert plain_text(held.get(Path("problem.text"), held.source_language)) == "Before"


def test_a_text_is_in_the_library_within_two_seconds(seat, qtbot):
    seat.sit_down()
    case = begin_a_case(seat)
    seat.go_to("ack.text")
    with qtbot.waitSignal(seat.desktop.bridge.case_saved):
        seat.type("Thanks to all.")
    assert not case.desk.session.is_dirty


def test_a_refused_file_changes_nothing_and_says_so(seat, qtbot, tmp_path):
    seat.sit_down()
    begin_a_case(seat)
    before = seat.desktop.library.cases()
    damaged = tmp_path / "received.json"
    damaged.write_bytes(b'{"format": "casewriter-case/1", "id": ')
    seat.window.files_dropped.emit((damaged,))
    notices = seat.window.notices
    qtbot.waitUntil(lambda: notices.shown("refused received.json") is not None)
    assert "received.json" in notices.shown("refused received.json").sentence
    assert [known.id for known in seat.desktop.library.cases()] == [known.id for known in before]
    picture = tmp_path / "hall.png"
    picture.write_bytes(b"\x89PNG")
    seat.window.files_dropped.emit((picture,))
    qtbot.waitUntil(lambda: notices.shown("refused hall.png") is not None)
    assert "drop it on the text" in notices.shown("refused hall.png").sentence

"""The rounds of a review in the window: decided, taken back, filled in, answered from outside."""

import pytest
from PySide6.QtCore import Qt

from casewriter.domain.canonical import to_json
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of, with_review
from casewriter.domain.reviewing.acts import Deed, moved
from casewriter.domain.reviewing.forms import handed_in_forms
from casewriter.domain.reviewing.gate import unanswered
from casewriter.prose.nodes import plain
from tests.cli.test_review_papers import _fill as fill
from tests.reviews import EXPERT, NOON, reviewed


@pytest.fixture(autouse=True)
def keys(monkeypatch, tmp_path):
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "keys"))


def sit_down(seat, role):
    seat.sit_down()
    seat.desktop.preferences.change(role=role, name="A. Karimova", organisation="The Hub")


def rounds(seat):
    seat.see("case")
    seat.desktop.actions["rounds"].trigger()
    return seat.see("rounds")


def sent_in(tmp_path):
    case = reviewed()
    deed = Deed(EXPERT, NOON, ("l1", "r1"))
    review = moved(review_of(case), "draft", "submitted", "expert", deed)
    file = tmp_path / "case.json"
    file.write_bytes(to_json(with_review(case, review)))
    return file


def test_an_editor_decides_takes_it_back_and_hands_in_the_form(seat, qtbot, tmp_path):
    sit_down(seat, "editor")
    seat.desktop.take_in([sent_in(tmp_path)])
    page = rounds(seat)
    seat.click(page.acts["check_begun"])
    assert page.doors.session.case.status == "in_review"

    seat.click(page.decision.cards["revise"])
    assert "Four, or eleven? Which is it?" in page.decision.letter.toPlainText()
    assert "Ask the ministry" not in page.decision.letter.toPlainText()
    page.decision.letter.appendPlainText("And greetings.")
    seat.click(page.decision.cards["decline"])
    assert page.decision.letter.toPlainText().endswith("And greetings.")
    seat.click(page.decision.decide)
    assert page.said.title.text() == "Decline"
    assert page.said.letter.text().endswith("And greetings.")

    page.show_tab("log")
    line = page.log.lines[0]
    line.back.linkActivated.emit("go")
    seat.press(Qt.Key.Key_Return)
    assert page.said.title.text() == "Decline"
    seat.type("The wrong word")
    seat.press(Qt.Key.Key_Return)
    assert page.said.title.text() == "Nothing is decided yet"
    assert page.decision.isVisibleTo(page.decision.parentWidget())

    page.show_tab("form")
    answers = {"scale": 3, "choice": 1}
    for field in page.form.fields:
        if field.criterion.kind == "words":
            field.words.setFocus()
            seat.type("The costs")
        else:
            seat.click(field.choice.segments[answers[field.criterion.kind]])
    assert page.form.state.words == "Not handed in"
    # Whoever leaves half-way finds everything again, to the last letter.
    last = next(field for field in page.form.fields if field.criterion.kind == "words")
    last.words.setFocus()
    seat.type("!")
    seat.leave()
    sit_down(seat, "editor")
    qtbot.waitUntil(lambda: bool(seat.desktop.library.cases()))
    seat.desktop.desk.open(reviewed().id)
    page = rounds(seat)
    page.show_tab("form")
    last = next(field for field in page.form.fields if field.criterion.kind == "words")
    assert "!" in last.words.toPlainText()
    seat.click(page.form.hand_in)
    assert page.form.state.words.startswith("Handed in")
    review = review_of(page.doors.session.case)
    assert len(handed_in_forms(review)) == 1
    done = [entry.action for entry in sorted(review.log, key=lambda one: (one.at, one.id))]
    moves = [action for action in done if not action.startswith("thread_")]
    assert moves == ["submitted", "check_begun", "decided", "reversed", "form_handed_in"]
    assert any(entry.facts.get("reason") == "The wrong word" for entry in review.log)


def test_an_expert_is_kept_back_until_a_filled_matrix_brings_the_answer(seat, qtbot, tmp_path):
    sit_down(seat, "expert")
    seat.desktop.take_in([sent_in(tmp_path)])
    page = rounds(seat)
    assert "form" not in page.tabs
    qtbot.waitUntil(lambda: len(page.answers.cards) == 3)
    page.doors.send()
    sending = seat.see("sending")
    seat.desktop.places.setValue("sending/folder", str(tmp_path))
    sending.start()
    assert seat.window.focusWidget() is sending.gate.links[0]
    sending.left.emit()
    seat.see("case")

    book = tmp_path / "matrix.xlsx"
    seat.desktop.papers.write(page_session(seat), "matrix", book, "xlsx")
    qtbot.waitUntil(book.exists)
    fill(book, b"Partly done", "Eleven in the text; the table follows.")
    seat.desktop.take_in([book])
    case = page_session(seat)
    qtbot.waitUntil(lambda: not unanswered(review_of(case.case)))
    assert case.undoable is not None


def page_session(seat):
    return seat.desktop.desk.session_of(seat.desktop.desk.case_id)


def test_a_second_round_shows_only_what_changed_since_the_first(seat, qtbot, tmp_path):
    sit_down(seat, "editor")
    seat.desktop.take_in([sent_in(tmp_path)])
    page = rounds(seat)
    page.show_tab("changes")
    qtbot.waitUntil(page.unchanged.isVisible)
    page.show_tab("decision")
    seat.click(page.decision.cards["revise"])
    seat.click(page.decision.decide)
    assert page.doors.session.case.status == "sent_back"
    seat.click(page.said.send)
    sending = seat.see("sending")
    seat.desktop.places.setValue("sending/folder", str(tmp_path))
    sending.name.setText("back")
    sending.start()
    case = seat.see("case")
    qtbot.waitUntil(lambda: "no receipt yet" in case.header.subtitle.whole)
    session = page_session(seat)
    assert [entry["action"] for entry in session.case.records["log"]].count("returned") == 0
    # The hub suggests by itself; this is what the country wrote.
    seat.desktop.actions["suggest"].trigger()
    session.write(Path("summary.text"), plain("Eleven offices were visited."), "en")
    page = rounds(seat)
    page.show_tab("changes")
    qtbot.waitUntil(page.changes.isVisible)
    assert page.changes.headline.text().startswith("1 ")

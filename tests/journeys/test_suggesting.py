"""What an editor writes in suggesting mode reaches the expert, who decides about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from casewriter.domain.canonical import to_json
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of, with_review
from casewriter.domain.reviewing.acts import Deed, moved
from casewriter.prose.walk import plain_text
from casewriter.ui.fields.grid.view import GridView
from tests.builders import picture
from tests.journeys.conftest import Seat
from tests.reviews import EXPERT, NOON, reviewed

WHERE = Path("summary.text")
TEXT = "Four offices were visited. Queues were very long."


@pytest.fixture
def expert(qtbot, qapp, tmp_path):
    sitting = Seat(qtbot, qapp, tmp_path / "elsewhere")
    yield sitting
    sitting.leave()


def sit_down(seat, monkeypatch, tmp_path, role, name):
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / f"keys of {role}"))
    seat.sit_down()
    seat.desktop.preferences.change(role=role, name=name)


def sent_in(tmp_path):
    case = reviewed()
    review = moved(
        review_of(case), "draft", "submitted", "expert", Deed(EXPERT, NOON, ("l1", "r1"))
    )
    file = tmp_path / "case.json"
    file.write_bytes(to_json(with_review(case, review)))
    return file


def opened(seat, qtbot):
    qtbot.waitUntil(lambda: seat.window.current == "case")
    field = seat.go_to("summary.text")
    qtbot.waitUntil(lambda: TEXT.split(". ")[1][:6] in field.toPlainText())
    return field


def write_over(seat, field, words, new):
    start = field.toPlainText().index(words)
    cursor = QTextCursor(field.document())
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.setFocus()
    seat.type(new)


def text_of(seat):
    return plain_text(seat.case.desk.session.case.get(WHERE, "en"))


def waiting(seat):
    every = review_of(seat.case.desk.session.case).suggestions
    return sorted((one for one in every if one.state == "open"), key=lambda one: one.at)


def sent_back(seat, qtbot, tmp_path):
    seat.desktop.actions["send"].trigger()
    page = seat.see("sending")
    seat.desktop.places.setValue("sending/folder", str(tmp_path))
    page.name.setText("back")
    page.start()
    file = tmp_path / "back.casepack"
    qtbot.waitUntil(file.exists)
    seat.see("case")
    return file


def test_an_editor_writes_suggestions_and_the_expert_accepts_one(
    seat, expert, qtbot, tmp_path, monkeypatch
):
    sit_down(seat, monkeypatch, tmp_path, "editor", "A. Karimova")
    seat.desktop.take_in([sent_in(tmp_path)])
    field = opened(seat, qtbot)
    # Nobody had to ask for it: the case is the expert's.
    assert seat.case.suggest_bar.isVisible()
    write_over(seat, field, "Four", "Eleven")
    write_over(seat, field, "very ", "")
    seat.press(Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: len(waiting(seat)) == 2)
    assert text_of(seat) == TEXT
    seat.wait_until_saved()
    seat.leave()

    sit_down(seat, monkeypatch, tmp_path, "editor", "A. Karimova")
    qtbot.waitUntil(lambda: bool(seat.desktop.library.cases()))
    seat.desktop.desk.open(reviewed().id)
    field = opened(seat, qtbot)
    assert field.toPlainText().startswith("FourEleven offices")
    assert [one.quote for one in waiting(seat)][:1] == ["Four"]
    file = sent_back(seat, qtbot, tmp_path)
    seat.leave()

    sit_down(expert, monkeypatch, tmp_path, "expert", "N. Beridze")
    expert.desktop.take_in([file])
    field = opened(expert, qtbot)
    assert not expert.case.suggest_bar.isVisible()
    assert field.toPlainText() == TEXT
    names = [one.id for one in waiting(expert)]
    panel = expert.case.review.panel
    box = panel.edits
    # Comments stand before it: the title's, and the one on the whole answer.
    for _ in range(3):
        expert.desktop.actions["next_comment"].trigger()
    assert (panel.what.choice, box.lit) == ("edits", names[0])
    qtbot.waitUntil(lambda: set(box.cards) == set(names))
    expert.click(box.cards[names[0]].accept)
    assert text_of(expert) == TEXT.replace("Four", "Eleven")
    expert.click(box.cards[names[1]].decline)
    assert waiting(expert) == []
    assert text_of(expert) == TEXT.replace("Four", "Eleven")
    expert.wait_until_saved()


def editor_of(seat, qtbot, question):
    page = seat.case
    page.travel.go_to(Path(question))
    qtbot.waitUntil(lambda: page.pages.page.card(Path(question)) is not None)
    return page.pages.page.card(Path(question)).editor


def test_an_editor_suggests_a_row_and_a_picture_and_the_expert_gets_both(
    seat, expert, qtbot, tmp_path, monkeypatch
):
    sit_down(seat, monkeypatch, tmp_path, "editor", "A. Karimova")
    seat.desktop.take_in([sent_in(tmp_path)])
    opened(seat, qtbot)
    before = seat.case.desk.session.case.fields
    grid = editor_of(seat, qtbot, "results.indicators").findChild(GridView)
    grid.setFocus()
    grid.setCurrentIndex(grid.grid.index(0, 0))
    for letter in "Complaints":
        # The first one opens the cell, the others go into it.
        seat.type(letter)
    seat.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(waiting(seat)) > 1)
    editor_of(seat, qtbot, "results.pictures").add_pictures([(picture(), "hall.png")])
    qtbot.waitUntil(lambda: len({one.group for one in waiting(seat)}) == 2)
    assert seat.case.desk.session.case.fields == before
    seat.wait_until_saved()
    file = sent_back(seat, qtbot, tmp_path)
    seat.leave()

    sit_down(expert, monkeypatch, tmp_path, "expert", "N. Beridze")
    expert.desktop.take_in([file])
    opened(expert, qtbot)
    editor_of(expert, qtbot, "results.pictures")
    expert.desktop.actions["suggested_edits"].trigger()
    box = expert.case.review.panel.edits
    qtbot.waitUntil(lambda: len(box.cards) == 2)
    row, shown = box.cards.values()
    assert "Complaints" in row.words.text()
    qtbot.waitUntil(lambda: not shown.picture.is_empty)
    expert.click(shown.accept)
    expert.click(row.decline)
    case = expert.case.desk.session.case
    (added,) = case.rows(Path("results.pictures"))
    (kept,) = case.attachments
    assert case.get(Path("results.pictures").child(added, "file")) == kept.sha256
    assert case.rows(Path("results.indicators")) == ()
    assert waiting(expert) == []
    expert.wait_until_saved()

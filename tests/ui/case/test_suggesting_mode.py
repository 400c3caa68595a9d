"""Suggesting mode: an editor writes in the answer, and all of it stands beside the text."""

from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.leaves import Path
from casewriter.domain.package import Person
from casewriter.domain.records import review_of, with_review
from casewriter.domain.review import Author, Range, Review
from casewriter.domain.reviewing.suggesting import suggestions
from casewriter.prose.from_markdown import from_markdown
from casewriter.prose.nodes import plain
from casewriter.prose.walk import plain_text
from casewriter.services.reviewing import Reviewing
from casewriter.ui.fields.grid.model import PROPOSED
from casewriter.ui.fields.grid.view import GridView
from casewriter.ui.prose.inking import bare
from casewriter.ui.review.beside_leaf import BesideLine
from tests.ui.case.case_desk import Clock

WHERE = Path.parse("problem.text")
TEXT = "A family visited four offices. It took a week."


def by(role):
    return lambda session: Reviewing(session, lambda: Person("J. Tamm"), Clock(), lambda: role)


def opened(qtbot, open_case, role="hub"):
    made = open_case({"problem.text": plain(TEXT)}, place=("problem.text",), reviewing=by(role))
    made.actions["suggest"].trigger()
    qtbot.waitUntil(lambda: made.page.pages.page.is_built)
    return made, leaf_of(made)


def leaf_of(made):
    return made.page.review.marks.leaf_of(WHERE, "en")


def select(leaf, words):
    text = leaf.editor.text
    start = text.toPlainText().index(words)
    cursor = QTextCursor(text.document())
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.setFocus()


def inked(leaf):
    """The letters on the screen: [what would go], {what would come}, and the others."""
    leaf.ink._ink()
    said = []
    for block in leaf.editor.doc().content:
        for inline in block.content:
            kinds = {type(mark).__name__ for mark in inline.marks}
            form = "[{}]" if "Gone" in kinds else "{{{}}}" if "Come" in kinds else "{}"
            said.append(form.format(inline.text))
    return "".join(said)


def waiting(made):
    return [one for one in review_of(made.session.case).suggestions if one.state == "open"]


def test_what_is_written_is_inked_and_suggested_and_the_text_stays(qtbot, open_case):
    made, leaf = opened(qtbot, open_case)
    before = made.session.case.fields
    assert made.page.suggest_bar.isVisible()
    text = leaf.editor.text
    select(leaf, "four")
    qtbot.keyClicks(text, "eleven")
    assert inked(leaf) == "A family visited[ four]{ eleven} offices. It took a week."
    leaf.editor.place_caret(leaf.editor.text.toPlainText().index("week"))
    qtbot.keyClicks(text, "long ")
    (first, second) = sorted(waiting(made), key=lambda one: one.at)
    assert (first.quote, first.replacement) == ("four", "eleven")
    assert made.session.case.fields == before
    # The caret went on behind what was typed, whatever was inked meanwhile.
    qtbot.waitUntil(lambda: not leaf.ink._soon.isActive())
    for _ in range(5):
        qtbot.keyClick(text, Qt.Key.Key_Backspace)
        qtbot.waitUntil(lambda: not leaf.ink._soon.isActive())
    assert [one.id for one in waiting(made)] == [first.id]
    made.actions["undo"].trigger()
    made.actions["redo"].trigger()
    assert [one.id for one in waiting(made)] == [first.id]
    while made.session.undoable is not None:
        made.actions["undo"].trigger()
    assert waiting(made) == []
    assert inked(leaf) == TEXT
    assert second.id != first.id


def test_a_sentence_is_added_behind_the_full_stop_and_undoing_leads_back_to_it(qtbot, open_case):
    made, leaf = opened(qtbot, open_case)
    leaf.editor.place_caret(len(TEXT))
    leaf.editor.text.setFocus()
    qtbot.keyClicks(leaf.editor.text, " So few came.")
    assert inked(leaf) == TEXT + "{ So few came.}"
    (one,) = waiting(made)
    assert (one.range.start, one.replacement) == (len(TEXT), " So few came.")
    made.page.travel.go_to(Path("front.title"))
    made.actions["undo"].trigger()
    assert made.question == "problem.text"


def test_what_somebody_else_suggests_is_marked_on_its_words_among_ones_own(qtbot, open_case):
    made, leaf = opened(qtbot, open_case)
    theirs = suggestions(
        WHERE, "en", plain(TEXT), plain(TEXT.replace("a week", "a month")),
        by=Author("A. Karimova"), at=Clock()(),
    )  # fmt: skip
    records = made.session.case.records
    after = with_review(made.session.case, Review(suggestions=theirs)).records
    made.session.apply(Edit("comment", facts=(FactChange("records", records, after),)))
    select(leaf, "four")
    qtbot.keyClicks(leaf.editor.text, "eleven")

    def marked():
        words = leaf.editor.text.toPlainText()
        return {words[start:end] for start, end, _ in leaf.editor.text.underlay.passages}

    qtbot.waitUntil(lambda: marked() == {"week", "four eleven"})
    made.actions["as_if_accepted"].trigger()
    page = made.page.review.edits.as_if
    assert any("eleven offices. It took a month." in line for line in page.words)


def test_erasing_passes_over_what_would_go_already(qtbot, open_case):
    made, leaf = opened(qtbot, open_case)
    text = leaf.editor.text
    leaf.editor.place_caret(TEXT.index(" offices"))
    text.setFocus()
    for _ in range(12):
        qtbot.keyClick(text, Qt.Key.Key_Backspace)
        qtbot.waitUntil(lambda: not leaf.ink._soon.isActive())
    assert inked(leaf) == "A family [visited four] offices. It took a week."
    for _ in range(2):
        qtbot.keyClick(text, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: not leaf.ink._soon.isActive())
    assert len(waiting(made)) == 1
    assert plain_text(leaf.stored) == "A family ffices. It took a week."


def test_a_page_that_is_opened_again_shows_what_was_suggested(qtbot, open_case):
    made, leaf = opened(qtbot, open_case)
    select(leaf, "a week")
    qtbot.keyClicks(leaf.editor.text, "two days")
    made.actions["suggest"].trigger()
    qtbot.waitUntil(lambda: made.page.pages.page.is_built)
    assert not made.page.suggest_bar.isVisible()
    assert inked(leaf_of(made)) == TEXT
    select(leaf_of(made), "four")
    qtbot.keyClicks(leaf_of(made).editor.text, "five")
    assert plain_text(made.session.case.get(WHERE, "en")) == TEXT.replace("four", "five")
    made.actions["suggest"].trigger()
    qtbot.waitUntil(lambda: made.page.pages.page.is_built)
    assert inked(leaf_of(made)).endswith("took[ a week]{ two days}.")


def test_a_line_and_a_cell_show_the_new_value_and_say_the_old_one(qtbot, open_case):
    made = open_case(
        {"front.title": "Halls", "problem.baseline/r1/baseline": 40},
        place=("front.title",),
        reviewing=by("hub"),
    )
    made.actions["suggest"].trigger()
    qtbot.waitUntil(lambda: made.page.pages.page.is_built)
    before = made.session.case.fields
    line = made.card("front.title").editor.leaf
    line.line.setFocus()
    line.line.selectAll()
    qtbot.keyClicks(line.line, "Service halls")
    (one,) = waiting(made)
    assert (one.quote, one.replacement) == ("Halls", "Service halls")
    qtbot.waitUntil(lambda: line.findChild(BesideLine) is not None)
    said = line.findChild(BesideLine).words.text()
    assert "Service" in said
    assert said.startswith("You suggest:")
    made.page.travel.go_to(Path("problem.baseline"))
    qtbot.waitUntil(lambda: made.card("problem.baseline") is not None)
    grid = made.card("problem.baseline").editor.findChild(GridView)
    model = grid.grid
    column = next(place for place, part in enumerate(model.parts) if part.name == "baseline")
    model.write_cells(0, column, [["43"]], "write")
    index = model.index(0, column)
    assert index.data() == "43"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "40 → 43"
    assert index.data(PROPOSED)
    assert made.session.case.fields == before
    model.write_cells(0, column, [["40"]], "write")
    assert [one.path for one in waiting(made)] == ["front.title"]


def test_the_key_to_the_next_comment_meets_suggested_edits_in_their_place(qtbot, open_case):
    made, leaf = opened(qtbot, open_case)
    review = made.page.review
    select(leaf, "four")
    qtbot.keyClicks(leaf.editor.text, "five")
    (edit,) = waiting(made)
    where = review.reviewing.anchor(WHERE, "en", Range(0, 36, 40))
    thread = review.reviewing.begin(where, "question", "Which week?")
    for expected in (("edits", edit.id), ("comments", thread), ("edits", edit.id)):
        made.actions["next_comment"].trigger()
        assert (review.panel.what.choice, review.panel.lit_of_all) == expected
    made.actions["previous_comment"].trigger()
    assert review.panel.lit_of_all == thread


def test_whatever_is_pressed_the_text_stays_and_what_is_seen_is_suggested(qtbot, open_case):
    made, leaf = opened(qtbot, open_case)
    text, random = leaf.editor.text, Random(7)
    text.setFocus()
    before = made.session.case.fields
    keys = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Left)
    for turn in range(24):
        cursor = QTextCursor(text.document())
        cursor.setPosition(random.randrange(text.document().characterCount()))
        if turn % 3 == 0:
            cursor.movePosition(
                QTextCursor.MoveOperation.WordRight, QTextCursor.MoveMode.KeepAnchor
            )
        text.setTextCursor(cursor)
        qtbot.keyClick(text, random.choice(keys))
        word = f"q{turn}z"
        for letter in word:
            qtbot.keyClicks(text, letter)
            QApplication.processEvents()
        shown = bare(leaf.editor.doc())
        assert word in plain_text(shown)
        assert leaf.stored == shown
        assert made.session.case.fields == before
    while made.session.undoable is not None:
        made.session.undo()
    assert (waiting(made), inked(leaf)) == ([], TEXT)


def note_inked(leaf, number=0):
    leaf.ink._ink()
    return inked_line(leaf.editor._notes.texts()[number].doc().content[0].content)


def inked_line(content):
    said = []
    for inline in content:
        kinds = {type(mark).__name__ for mark in inline.marks}
        form = "[{}]" if "Gone" in kinds else "{{{}}}" if "Come" in kinds else "{}"
        said.append(form.format(inline.text))
    return "".join(said)


def test_what_is_written_in_a_note_is_inked_there(qtbot, open_case):
    text = from_markdown("Four offices[^1] served the town.\n\n[^1]: Counted in 2012 by us.")
    made = open_case({"problem.text": text}, place=("problem.text",), reviewing=by("hub"))
    made.actions["suggest"].trigger()
    qtbot.waitUntil(lambda: made.page.pages.page.is_built)
    leaf = leaf_of(made)
    qtbot.waitUntil(lambda: bool(leaf.editor._notes.present()))
    (note,) = leaf.editor._notes.texts()
    note.setFocus()
    cursor = note.textCursor()
    start = note.toPlainText().index("2012")
    cursor.setPosition(start)
    cursor.setPosition(start + 4, QTextCursor.MoveMode.KeepAnchor)
    note.setTextCursor(cursor)
    qtbot.keyClicks(note, "May")
    assert note_inked(leaf) == "Counted in[ 2012]{ May} by us."
    # Whoever writes goes on where they were.
    qtbot.keyClicks(note, " and June")
    assert note_inked(leaf) == "Counted in[ 2012]{ May and June} by us."
    assert made.session.case.get(WHERE, "en") == text
    (one,) = waiting(made)
    assert (one.quote, one.replacement) == ("2012", "May and June")
    assert one.range.line == 1
    made.actions["as_if_accepted"].trigger()
    page = made.page.review.edits.as_if
    assert any("1. Counted in May and June by us." in words for words in page.words)
    made.actions["as_if_accepted"].trigger()
    while waiting(made):
        made.actions["undo"].trigger()
    assert note_inked(leaf) == "Counted in 2012 by us."
    leaf.editor.insert_note()
    fresh = leaf.editor._notes.texts()[-1]
    qtbot.keyClicks(fresh, "New")
    place = next(n for n, t in enumerate(leaf.editor._notes.texts()) if "New" in t.toPlainText())
    assert note_inked(leaf, place) == "{New}"

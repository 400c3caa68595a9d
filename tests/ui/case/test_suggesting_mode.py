"""Suggesting mode: an editor writes in the answer, and all of it stands beside the text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from casewriter.domain.leaves import Path
from casewriter.domain.package import Person
from casewriter.domain.records import review_of
from casewriter.prose.nodes import plain
from casewriter.prose.walk import plain_text
from casewriter.services.reviewing import Reviewing
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

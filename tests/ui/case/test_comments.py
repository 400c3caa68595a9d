"""Comments on the page of a case: begun at a passage, followed, answered, listed."""

from PySide6.QtCore import Qt

from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.leaves import Path
from casewriter.domain.package import Person
from casewriter.domain.records import with_review
from casewriter.domain.review import Author, Review
from casewriter.domain.reviewing.suggesting import suggestions
from casewriter.prose.nodes import plain
from casewriter.services.reviewing import Reviewing
from casewriter.ui.review.printing import page_of
from tests.ui.case.case_desk import Clock

WHERE = Path.parse("problem.text")
TEXT = "A family visited four offices.\n\nIt took a week."


def hub(session):
    return Reviewing(session, lambda: Person("A. Karimova"), Clock(), lambda: "hub")


def commented(qtbot, open_case, start=17, end=29):
    made = open_case({"problem.text": plain(TEXT)}, place=("problem.text",), reviewing=hub)
    page = made.page
    leaf = page.review.marks.leaf_of(WHERE, "en")
    leaf.editor.select_letters(0, start, end)
    leaf.editor.text.setFocus()
    made.actions["comment"].trigger()
    composer = page.review.panel.composer
    assert composer.quote.text() == "“four offices”"
    composer.choose("fix", "hub")
    assert "never goes to the expert" in composer.seen.text()
    qtbot.keyClicks(composer.field, "Which of the four?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (name,) = page.review.panel.cards
    return made, leaf, name


def test_a_comment_begins_at_what_is_selected_and_follows_it(qtbot, open_case):
    made, leaf, name = commented(qtbot, open_case)
    page, text = made.page, leaf.editor.text
    qtbot.waitUntil(lambda: text.underlay.passages == ((17, 29, True),))
    card = page.review.panel.cards[name]
    assert card.is_open
    assert "“four offices”" in card.say_words()
    leaf.editor.place_caret(0)
    text.setFocus()
    qtbot.keyClicks(text, "Once: ")
    assert text.underlay.passages == ((23, 35, True),)
    assert page.review.reviewing.places[name].words == "four offices"
    text.selectAll()
    qtbot.keyClick(text, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: any("no longer there" in words for words in card.say_words()))
    assert any("It said: “four offices”" in words for words in card.say_words())
    made.actions["undo"].trigger()
    qtbot.waitUntil(lambda: text.underlay.passages == ((23, 35, True),))


def test_a_comment_is_answered_and_settled_beside_its_answer_and_in_the_list(qtbot, open_case):
    made, _, name = commented(qtbot, open_case)
    page = made.page
    card = page.review.panel.cards[name]
    qtbot.keyClicks(card.field, "The second floor was closed.")
    card.reply.click()
    assert [note.text for note in page.review.reviewing.thread(name).notes][1:] == [
        "The second floor was closed."
    ]
    made.actions["work_list"].trigger()
    listed = page.review.list
    assert listed.headline.text() == "1 open, 0 answered, 0 settled"
    assert "not sent to the expert" in listed._below.text()
    listed.as_expert.setChecked(True)
    assert listed.shown == ()
    assert listed.empty.isVisible()
    listed.as_expert.setChecked(False)
    listed.card.settle.click()
    assert listed.headline.text() == "0 open, 0 answered, 1 settled"
    listed.state.setCurrentIndex(listed.state.findData("not_settled"))
    listed.refresh()
    assert listed.shown == ()
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    assert page.faces.writes
    made.actions["undo"].trigger()
    assert page.review.reviewing.thread(name).state == "open"


def test_one_of_another_section_has_its_card_and_the_keyboard_at_once(qtbot, open_case):
    made, _, name = commented(qtbot, open_case)
    page = made.page
    panel = page.review.panel
    page.travel.open_section("results")
    qtbot.waitUntil(lambda: panel.cards == {})
    page.review.show_thread(name)
    assert panel.cards[name].is_open
    assert panel.cards[name].hasFocus()


def test_cells_questions_and_sections_have_comments_and_keys_step_through_them(qtbot, open_case):
    made = open_case(
        {
            "problem.text": plain(TEXT),
            "problem.baseline/r1/baseline": 4,
            "summary.text": plain("S"),
        },
        place=("problem.text",),
        reviewing=hub,
    )
    review = made.page.review
    reviewing = review.reviewing
    cell = reviewing.begin(
        reviewing.anchor(Path.parse("problem.baseline/r1/baseline")), "question", "Since when?"
    )
    first = reviewing.begin(reviewing.anchor(Path.parse("summary.text"), "en"), "fix", "Shorter.")
    qtbot.waitUntil(lambda: made.page.pages.page.is_built)
    made.actions["next_comment"].trigger()
    assert (review.panel.lit, made.page.travel.section) == (first, "summary")
    made.actions["next_comment"].trigger()
    assert (review.panel.lit, made.page.travel.section) == (cell, "problem")
    assert any("row 1" in words for words in review.panel.cards[cell].say_words())
    card = made.page.pages.page.card(Path.parse("problem.baseline"))
    qtbot.waitUntil(lambda: "1 comment" in card.comment_link.text())


def test_suggested_edits_are_listed_apart_and_lead_to_their_answer(qtbot, open_case):
    made = open_case({"problem.text": plain(TEXT)}, place=("front.title",), reviewing=hub)
    case, at = made.session.case, Clock()()
    proposed = suggestions(
        WHERE,
        "en",
        case.get(WHERE, "en"),
        plain(TEXT.replace("four", "eleven")),
        by=Author("A. Karimova"),
        at=at,
    )
    review = with_review(case, Review(suggestions=tuple(proposed))).records
    made.session.apply(Edit("suggest", facts=(FactChange("records", case.records, review),)))
    made.actions["work_list"].trigger()
    listed = made.page.review.list
    listed.what.segments[1].click()
    (line,) = listed.list.lines
    assert (line.words, line.state) == ("“four” → “eleven”", "A. Karimova")
    assert listed.headline.text().startswith("1 suggested")
    qtbot.keyClick(listed.list, Qt.Key.Key_Return)
    assert made.page.faces.writes
    assert made.question == "problem.text"


def test_the_list_is_written_as_a_page_to_print(qtbot, open_case, tmp_path):
    made, _, _ = commented(qtbot, open_case)
    made.actions["work_list"].trigger()
    listed = made.page.review.list
    page = page_of("A <case>", ("1 open", ""), listed.list.lines)
    file = tmp_path / "comments.html"
    with qtbot.waitSignal(listed._writer.written):
        listed._writer.write(str(file), page)
    words = file.read_text("utf-8")
    assert "A &lt;case&gt;" in words
    assert "Which of the four?" in words
    assert "Hub only" in words

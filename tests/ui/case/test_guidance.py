"""What the guidance panel shows beside a question, and what it remembers."""

import pytest

from casewriter.ui.case.guidance import Guidance
from casewriter.ui.fields.base import FieldEditor

PROBLEM = "problem.text"


def test_guidance_shows_mistakes_examples_length_and_place(open_case):
    desk = open_case(place=(PROBLEM, "en", 0))
    guidance = desk.page.guidance
    words = desk.template.wording("en").fields[PROBLEM]
    shown = [line.words.text() for line in guidance.mistakes if line.isVisible()]
    assert shown == list(words.mistakes)
    assert guidance._length.text() == "300 to 600 words. That is about 3 to 6 paragraphs."
    assert "As the text that opens the chapter." in guidance._where.text()
    strong, weak = guidance.strong, guidance.weak
    assert (strong.reason, weak.reason) == (words.strong_because, words.weak_because)
    assert strong.words.text().endswith(" …")
    assert words.strong.startswith(strong.words.text().removesuffix(" …"))
    strong.more.linkActivated.emit("go")
    assert strong.words.text() == words.strong
    strong.more.linkActivated.emit("go")
    assert strong.words.text() != words.strong


def test_an_example_that_was_closed_stays_closed(open_case):
    desk = open_case(place=(PROBLEM, "en", 0))
    guidance = desk.page.guidance
    assert guidance.weak.words.isVisible()
    guidance.weak.fold.click()
    assert not guidance.weak.words.isVisible()
    assert guidance.strong.words.isVisible()
    desk.page.travel.next_question()
    assert not guidance.weak.words.isVisible()
    again = Guidance(desk.page.desk, desk.page._doors.memory)
    assert (again.strong.is_open, again.weak.is_open) == (True, False)
    again.deleteLater()


def test_guidance_follows_into_the_questions_of_a_row(open_case):
    lesson = {("lessons.items/r1/lesson", "en"): "Move the money first."}
    desk = open_case(lesson, place=("lessons.items", "en", 0))
    guidance = desk.page.guidance
    words = desk.template.wording("en").fields
    editor = next(
        editor
        for editor in desk.card("lessons.items").findChildren(FieldEditor)
        if editor.view.name == "lessons.items/evidence"
    )
    editor.focus_first()
    assert guidance._why.text() == words["lessons.items/evidence"].why
    assert guidance._inner_name.text() == words["lessons.items/evidence"].question
    assert guidance._where.text().endswith("As the text below that heading.")
    guidance.boxes[0].click()
    guidance.whole.linkActivated.emit("go")
    assert guidance._why.text() == words["lessons.items"].why
    assert not guidance.whole.isVisible()
    assert not guidance.boxes[0].isChecked()


@pytest.mark.parametrize(
    ("question", "length", "place"),
    [
        ("front.title", "At most 120 characters.", "On the cover."),
        ("front.stage", "", "It is not printed."),
        ("front.authors", "1 to 12 people.", "On the page behind the cover."),
        ("intro.interviews", "Up to 60 rows, or none.", "As a numbered table"),
        ("facts.centres", "", "As a row of the table of key figures."),
        ("results.quotes", "Up to 12 quotations, or none.", "As quotations set apart"),
        ("annex.text", "Up to 1,500 words.", "As text"),
    ],
)
def test_guidance_tells_how_much_is_asked_and_where_it_goes(open_case, question, length, place):
    desk = open_case(place=(question, "en", 0))
    assert desk.page.guidance._length.text().startswith(length)
    assert place in desk.page.guidance._where.text()

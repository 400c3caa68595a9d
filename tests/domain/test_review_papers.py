"""The gate, and what a review leaves on paper."""

from datetime import timedelta

import pytest

from casewriter.app.core import build
from casewriter.assets import resources
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.leaves import Path
from casewriter.domain.package import Person
from casewriter.domain.records import review_of, with_review
from casewriter.domain.review import Review
from casewriter.domain.reviewing import forms, threads
from casewriter.domain.reviewing.acts import WORDS, Deed, decided, moved, taken_back
from casewriter.domain.reviewing.filled import FilledLine, answered, filling
from casewriter.domain.reviewing.gate import unanswered
from casewriter.domain.reviewing.matrix import matrix
from casewriter.domain.reviewing.sheets import (
    Sheet,
    letter_sheet,
    log_sheet,
    matrix_sheet,
    results_sheet,
)
from casewriter.exchange.decision_letters import Asked, decision_letter
from casewriter.exchange.words_files import languages
from casewriter.prose.nodes import plain
from casewriter.services.rounds import refuse_unanswered
from tests.builders import TEMPLATE_IDS, load
from tests.publish.publications import CREATED, STYLE
from tests.publish.publications import WORDS as PAGE_WORDS
from tests.reviews import EXPERT, HUB, NOON, SECRETS, after, reviewed

TEMPLATE = load("one-stop-shop")
CORE = build()
TONGUES = ("en", "ru", "kk")


def own(language="en"):
    return CORE.papers.words_of(language)[1]


def sheet(language="en"):
    return Sheet(TEMPLATE, language, own(language), PAGE_WORDS, STYLE, CREATED)


def rows(case, earlier=()):
    return matrix(TEMPLATE, case, "en", own(), "expert", earlier)


def answer(case, thread, disposition, text="", minutes=60):
    review = threads.answer(review_of(case), thread, after(minutes, EXPERT), disposition, text)
    return with_review(case, review)


def test_only_must_fixes_that_the_expert_sees_keep_a_case_back():
    case = reviewed()
    assert [thread.id for thread in unanswered(review_of(case))] == ["fix1"]
    with pytest.raises(BadInput, match="fixes_unanswered"):
        refuse_unanswered(case, "revision")
    refuse_unanswered(case, "submission")
    refuse_unanswered(case, "review")
    for disposition in ("done", "partly", "not_done"):
        refuse_unanswered(answer(case, "fix1", disposition, "Eleven."), "revision")
    done = answer(case, "fix1", "done")
    again = with_review(
        done, threads.reopen(review_of(done), "fix1", after(90), "Not in the table")
    )
    assert [thread.id for thread in unanswered(review_of(again))] == ["fix1"]
    sent = moved(review_of(case), "draft", "submitted", "expert", Deed(EXPERT, NOON, ("l", "r")))
    with pytest.raises(BadInput, match="fixes_unanswered"):
        refuse_unanswered(with_review(case, sent), "submission")


def test_a_line_tells_place_comment_answer_and_the_text_before_and_after():
    case = answer(reviewed(), "fix1", "done", "Eleven, everywhere.")
    case = case.with_leaf(Path("summary.text"), "en", plain("Eleven offices were visited."))
    first, second, third = rows(case, (reviewed(),))
    assert [row.thread for row in (first, second, third)] == ["nice1", "fix1", "ask1"]
    assert second.place.startswith("Executive summary › ")
    assert (second.number, second.reviewer, second.disposition) == (2, "A. Karimova", "done")
    assert second.answer == "Eleven, everywhere."
    assert second.before.startswith("Four offices")
    assert second.after.startswith("Eleven offices")
    assert second.changed
    assert not third.changed


@pytest.mark.parametrize("language", TONGUES)
def test_what_is_not_for_the_expert_is_in_no_paper_for_them(language):
    case = answer(reviewed(), "fix1", "not_done", "The ministry has no other figure.")
    for publication in (
        matrix_sheet(sheet(language), case),
        matrix_sheet(sheet(language), case, to_fill=True),
        letter_sheet(sheet(language), case),
        log_sheet(sheet(language), case, "expert"),
        log_sheet(sheet(language), case, "hub"),
    ):
        assert not publication.listed, "a letter has neither cover nor contents"
        said = repr(publication)
        assert not any(secret in said for secret in SECRETS)
    assert "The ministry has no other figure." in repr(letter_sheet(sheet(language), case))


def test_a_filled_matrix_brings_answers_once_and_lists_what_has_no_place():
    case = reviewed()
    words = [own(tongue) for tongue in TONGUES]
    lines = (
        FilledLine(4, "fix1", "", "Eleven.", "сделано частично"),
        FilledLine(5, "", "Who did not  count?", "The offices.", ""),
        FilledLine(6, "hub1", "", "A guess", "Done"),
        FilledLine(7, "fix1", "", "Twice", "Done"),
        FilledLine(8, "nice1", "", "Thanks", "perhaps"),
        FilledLine(9, "nice1", "", "", "Not done"),
        FilledLine(10, "", "", "", ""),
    )
    read = filling(review_of(case), lines, words)
    assert [(one.thread, one.disposition, one.text) for one in read.answers] == [
        ("fix1", "partly", "Eleven."),
        ("ask1", "", "The offices."),
    ]
    assert [(one.line.line, one.problem) for one in read.listed] == [
        (6, "comment_unknown"),
        (7, "comment_twice"),
        (8, "disposition_unknown"),
        (9, "reason_missing_line"),
    ]
    taken = answered(review_of(case), read.answers, EXPERT, NOON + timedelta(hours=1))
    assert not unanswered(taken)
    again = filling(taken, lines, words)
    assert (again.answers, again.same) == ((), 2)


@pytest.mark.parametrize("language", languages(resources("decisions")))
@pytest.mark.parametrize("word", [word for word, _, _ in WORDS])
def test_every_decision_has_a_letter_in_every_language(language, word):
    text = decision_letter(
        resources("decisions"),
        language,
        word,
        title="Halls {me}",
        me=Person(name="A. Karimova", organisation="The Hub"),
        to="N. Beridze",
        asked=Asked((("Results", "Which figure?"),), 3, NOON),
    )
    assert "Halls {me}" in text
    assert text.endswith("A. Karimova\nThe Hub")
    assert ("1. Results: Which figure?" in text) == (word in ("revise", "resubmit"))


def test_a_letter_in_a_language_that_nobody_wrote_is_refused():
    with pytest.raises(WrongUse, match="language_unknown"):
        decision_letter(
            resources("decisions"), "et", "revise", title="", me=Person(), to="", asked=Asked()
        )


@pytest.mark.parametrize("template", TEMPLATE_IDS)
def test_the_form_of_every_template_is_worded_in_every_language(template):
    asked = CORE.papers.form_of(template)
    assert asked.id == template
    for criterion in asked.criteria:
        assert set(criterion.words) == set(TONGUES)
        for words in criterion.words.values():
            assert words.question
            assert (bool(words.low) and bool(words.high)) == (criterion.kind == "scale")
            assert set(words.options) == set(criterion.options)


def test_a_form_is_private_until_it_is_handed_in_and_can_be_taken_back():
    asked = CORE.papers.form_of("one-stop-shop")
    review = moved(Review(), "draft", "submitted", "expert", Deed(EXPERT, NOON, ("l", "r")))
    values = {"scale": 4, "choice": "slips", "words": "The costs"}

    def deed(minutes):
        return Deed(HUB, NOON + timedelta(minutes=minutes), (f"fl{minutes}", f"fr{minutes}"))

    for place, criterion in enumerate(asked.criteria):
        review = forms.answered(review, asked, criterion.key, values[criterion.kind], deed(place))
    form = forms.own_form(review, asked.name, HUB)
    assert (len(review.forms), form.visibility, form.handed_in) == (1, "private", None)
    assert not forms.handed_in_forms(review)
    with pytest.raises(BadInput, match="form_answer"):
        forms.answered(review, asked, "complete", 6, deed(50))
    emptied = forms.answered(review, asked, "complete", None, deed(51))
    with pytest.raises(BadInput, match="form_incomplete"):
        forms.handed_in(emptied, asked, deed(52))
    given = forms.handed_in(review, asked, deed(60))
    assert forms.handed_in_forms(given)[0].visibility == "hub"
    with pytest.raises(WrongUse, match="form_handed_in"):
        forms.answered(given, asked, "complete", 5, deed(61))
    back = forms.handed_back(given, asked, deed(70))
    assert not forms.handed_in_forms(back)
    assert forms.answered(back, asked, "complete", 5, deed(71)).forms[0].answers["complete"] == 5
    case = with_review(reviewed(), given)
    facts = {"country": "Georgia", "title": "Halls"}
    table = results_sheet(sheet(), asked, [(case, facts), (case, facts)]).blocks[0]
    assert len(table.rows) == 3
    assert repr(table.rows[2]).count("'4'") == len([c for c in asked.criteria if c.kind == "scale"])


def test_the_log_keeps_what_was_taken_back_and_why():
    review = moved(Review(), "draft", "submitted", "expert", Deed(EXPERT, NOON, ("l1", "r1")))
    review = decided(review, "sent", "decline", "No.", Deed(HUB, NOON, ("l2", "d2")))
    review = taken_back(review, "l2", "The wrong case", Deed(HUB, NOON, ("l3", "d3")))
    said = repr(log_sheet(sheet(), with_review(reviewed(), review), "expert"))
    assert "Decided: Decline" in said
    assert "Taken back: Decided" in said
    assert said.count("The wrong case") == 2

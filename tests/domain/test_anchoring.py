"""Comments stay on their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.edits import writing
from casewriter.domain.leaves import Path
from casewriter.domain.merge import merge
from casewriter.domain.records import review_of, with_review
from casewriter.domain.review import Author, Range, Review
from casewriter.domain.reviewing import threads
from casewriter.domain.reviewing.anchoring import (
    anchor_at,
    is_section,
    moved,
    placed,
    places,
    section_anchor,
)
from casewriter.domain.reviewing.passages import found, lines_of, words
from casewriter.domain.reviewing.threads import Hand
from casewriter.prose.nodes import (
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Footnote,
    Paragraph,
    Text,
    plain,
)
from tests.builders import a_case
from tests.domain.test_threads import NOON

WHERE = Path.parse("problem.text")
TEXT = "Before the reform a family visited four offices, each with its own form.\n\nIt took a week."


def commented(text=TEXT, quote="four offices"):
    case = a_case({"problem.text": plain(text)})
    where = found(lines_of(case.get(WHERE, "en")), quote)
    review = threads.begin(
        Review(),
        Hand(Author("A"), NOON),
        kind="fix",
        text="Which?",
        anchor=anchor_at(case, WHERE, "en", where),
        thread_id="t1",
    )
    return with_review(case, review)


def edited(case, text):
    value = plain(text) if isinstance(text, str) else text
    edit = writing(case, WHERE, "en", value, "write")
    return moved(edit, case).apply(case)


def said(case):
    """What the passage says now; none where it is gone."""
    place = places(review_of(case).threads, case)["t1"]
    assert place.how in ("there", "gone")
    return None if place.is_gone else place.words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In short: " + TEXT, "four offices"),
        ("A new beginning.\n\n" + TEXT, "four offices"),
        (TEXT.replace("four offices", "four district offices"), "four district offices"),
        (TEXT.replace("four offices", "eleven bureaus"), "eleven bureaus"),
        (TEXT.replace("visited four offices", "went to four offices"), "four offices"),
        (TEXT.replace(" four offices,", ""), None),
        (TEXT.replace("offices,", "officesx,"), "four officesx"),
        (TEXT.replace("four offices, each", "foreign lands, each"), "foreign lands"),
        (TEXT.replace("visited four offices", "visited offices"), "offices"),
        ("", None),
        # Moved to another paragraph, with other words where it stood.
        ("Before it.\n\nIt took a week in four offices, each with its form.", "four offices"),
    ],
)
def test_a_passage_follows_its_words(text, expected):
    assert said(edited(commented(), text)) == expected


def test_a_passage_that_went_and_came_again_is_found_and_says_what_it_was():
    case = edited(commented(), "Nothing is left.")
    (thread,) = review_of(case).threads
    assert (said(case), thread.anchor.quote) == (None, "four offices")
    assert thread.changed == NOON
    assert said(edited(case, "Nothing is left but four offices.")) == "four offices"


def test_of_equal_words_those_are_meant_that_have_the_same_neighbours():
    text = "We saw two halls in the city. Then, beside the river, two halls were closed."
    case = commented(text, "two halls")
    where = found(lines_of(plain(text)), "two halls", "the river, ", " were closed")
    assert where == Range(0, 54, 63)
    lone = review_of(case).threads[0].anchor
    again = plain("Beside them two halls. " + text)
    assert placed(lone, a_case({"problem.text": again})).range == Range(0, 30, 39)


def test_notes_and_sources_count_and_are_not_quoted():
    doc = Doc(
        (
            Paragraph(
                (
                    Text("The registry"),
                    Footnote((Text("A note."),)),
                    Text(" was open"),
                    Citation(CitedItems((CitedItem("row0"),))),
                    Text("."),
                )
            ),
            Paragraph((Text("And closed."),)),
        )
    )
    case = a_case({"problem.text": doc})
    anchor = anchor_at(case, WHERE, "en", Range(0, 4, 3, last=2))
    assert anchor.quote == "registry was open.\nAnd"
    assert anchor.before == "The "
    assert words(lines_of(doc), Range(1, 2, 6)) == "note"


def test_spaces_at_the_ends_of_a_selection_are_not_meant():
    case = a_case({"problem.text": plain("It took a week.")})
    assert anchor_at(case, WHERE, "en", Range(0, 2, 10)).quote == "took a"
    assert anchor_at(case, WHERE, "en", Range(0, 2, 3)).quote == " "


def test_the_text_a_range_counts_in_leads_to_it_where_the_words_do_not():
    case = commented()
    anchor = review_of(case).threads[0].anchor
    other = a_case({"problem.text": plain(TEXT.replace("four offices", "five desks"))})
    assert placed(anchor, other).is_gone
    led = placed(anchor, other, case.get(WHERE, "en"))
    assert (led.how, led.words) == ("moved", "five desks")


def test_a_row_a_cell_and_a_section_have_comments_too():
    case = a_case({"results.indicators/r1/baseline": 40})
    cell = anchor_at(case, Path.parse("results.indicators/r1/baseline"))
    row = anchor_at(case, Path.parse("results.indicators/r1"))
    empty = anchor_at(case, Path.parse("results.narrative"), "en")
    assert cell.quote == "40"
    without = a_case({"results.indicators/r2/baseline": 1})
    assert [placed(one, case).is_gone for one in (cell, row, empty)] == [False] * 3
    assert [placed(one, without).is_gone for one in (cell, row, empty)] == [True, True, False]
    assert is_section(section_anchor("results"))
    assert not is_section(empty)


def test_a_merge_puts_passages_where_both_texts_led_them():
    case = commented()
    mine = edited(case, "My beginning.\n\n" + TEXT)
    theirs = edited(case, TEXT + "\n\nTheir end.")
    one, two = merge(case, mine, theirs).case, merge(case, theirs, mine).case
    assert one == two
    assert said(one) == "four offices"
    assert review_of(one).threads[0].anchor.range == Range(1, 35, 47)


WORDS = [f"w{number}" for number in range(30)]


@given(st.permutations(WORDS), st.data())
def test_a_passage_holds_while_its_words_exist(order, data):
    """Paragraphs of words that are each there once: taken out, moved, written between."""
    case = commented(" ".join(WORDS[:15]) + "\n\n" + " ".join(WORDS[15:]), "w7 w8")
    for _ in range(4):
        cut = data.draw(st.integers(0, 30))
        ends = sorted(data.draw(st.lists(st.integers(0, 30), min_size=2, max_size=2)))
        kept = [word for word in order if word not in ("w7", "w8")][:cut]
        here = data.draw(st.booleans())
        middle = ["w7 w8"] if here else []
        rest = [*kept[: ends[0]], *middle, *kept[ends[0] :]]
        case = edited(case, " ".join(rest[: ends[1]]) + "\n\n" + " ".join(rest[ends[1] :]))
        assert not here or "w7 w8" in said(case).replace("\n", " ")

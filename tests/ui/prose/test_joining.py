"""Rows put among others: nothing is lost, and the place behind them is known."""

from hypothesis import given
from hypothesis import strategies as st

from casewriter.prose.codec import canonical
from casewriter.prose.nodes import (
    Doc,
    Exhibit,
    Heading,
    HeadingLevel,
    Paragraph,
    PathReference,
    Text,
)
from casewriter.ui.prose.joining import Place, join, length, letters_before
from casewriter.ui.prose.rows import flatten, gather, settle
from tests.ui.prose.random_trees import random_tree

trees = st.integers(0, 99_999).map(random_tree)


def para(words):
    return Paragraph((Text(words),))


@st.composite
def pastings(draw):
    """A text, two places in it in their order, and another text that is not empty."""
    rows = flatten(draw(trees))
    ends = []
    for _ in range(2):
        row = draw(st.integers(0, len(rows) - 1))
        ends.append(Place(row, draw(st.integers(0, length(rows[row])))))
    new = flatten(draw(trees.filter(lambda doc: doc.content)))
    return rows, min(ends), max(ends), new


def letters(rows):
    return sum(length(row) for row in rows)


@given(pastings())
def test_no_letter_is_lost_and_the_place_lies_behind_the_new_ones(pasting):
    rows, start, end, new = pasting
    joined, place = join(rows, start, end, new)
    assert settle(joined) == joined
    assert gather(joined) == canonical(gather(joined))
    cut = letters(rows[start.row : end.row + 1]) - start.letters
    cut -= length(rows[end.row]) - end.letters
    assert letters(joined) == letters(rows) - cut + letters(new)
    before = letters(joined[: place.row]) + place.letters
    assert before == letters(rows[: start.row]) + start.letters + letters(new)
    assert letters_before(joined, place) == before + place.row


def joined(doc, at, new):
    return gather(join(flatten(doc), at, at, flatten(new)).rows)


def test_a_few_words_join_the_line_on_both_sides():
    assert joined(Doc((para("xy"),)), Place(0, 1), Doc((para("ab"),))) == Doc((para("xaby"),))
    heading = Heading(HeadingLevel(3), (Text("h"),))
    assert joined(Doc((heading,)), Place(0, 1), Doc((para("ab"),))) == Doc(
        (Heading(HeadingLevel(3), (Text("hab"),)),)
    )


def test_several_rows_before_a_paragraph_leave_it_one_of_its_own():
    new = Doc((para("a"), para("b")))
    assert joined(Doc((para("xy"),)), Place(0, 0), new) == Doc((para("a"), para("b"), para("xy")))
    assert joined(Doc((para("xy"),)), Place(0, 1), new) == Doc((para("xa"), para("by")))


def test_an_exhibit_at_the_end_leaves_a_line_to_write_on():
    exhibit = Exhibit(PathReference("a.exhibits/x"))
    assert joined(Doc((para("x"),)), Place(0, 1), Doc((exhibit,))) == Doc(
        (para("x"), exhibit, Paragraph(()))
    )
    assert joined(Doc((para("x"), exhibit)), Place(1, 0), Doc((para("b"),))) == Doc(
        (para("x"), para("b"), exhibit)
    )

"""Pictures that find no room: what follows flows up before them, and they keep their order."""

import io

from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from casewriter.domain.drawing import Step
from casewriter.domain.publication import Heading, Picture, Run, Steps
from casewriter.publish.pdf import write
from casewriter.publish.pdf.floating import homeless, jumped
from casewriter.services.watching import unwatched
from tests.publish.publications import (
    PICTURES,
    STYLE,
    TALL_PICTURE,
    WIDE_PICTURE,
    publication,
    text,
)

PAPER = STYLE.paper
LOW, HIGH = PAPER.top * 72 / 25.4, (PAPER.height - PAPER.bottom) * 72 / 25.4
MIDDLE = (LOW + HIGH) / 2


def pages(blocks):
    out = io.BytesIO()
    write(publication(blocks), out, PICTURES, unwatched)
    return [leaf.extract_text() for leaf in PdfReader(io.BytesIO(out.getvalue())).pages]


def page_with(leaves, words):
    return next(number for number, leaf in enumerate(leaves) if words in leaf)


def figure(number, sha256=TALL_PICTURE):
    return Picture(f"p{number}", (Run(f"Caption {number}"),), sha256, "A hall", number=number)


def lines(name, count):
    return [text(f"{name} {number}.") for number in range(count)]


def test_text_flows_up_before_a_picture_that_finds_no_room():
    leaves = pages([*lines("Before", 16), figure(1), *lines("Behind", 40)])
    there = page_with(leaves, "Before 15.")
    assert "Behind 0." in leaves[there]
    assert "Caption 1" in leaves[there + 1]
    assert page_with(leaves, "Behind 39.") > there


def test_a_picture_that_finds_room_stays_where_it_is():
    leaves = pages([*lines("Before", 3), figure(1, WIDE_PICTURE), *lines("Behind", 3)])
    leaf = leaves[page_with(leaves, "Caption 1")]
    assert leaf.index("Before 2.") < leaf.index("Caption 1") < leaf.index("Behind 0.")


def test_pictures_keep_their_order_and_a_heading_its_text():
    wide = [figure(number, WIDE_PICTURE) for number in (2, 3)]
    head = Heading(2, (Run("A heading"),))
    leaves = pages([*lines("Before", 16), figure(1), *wide, head, *lines("Behind", 60)])
    where = [page_with(leaves, f"Caption {number}") for number in (1, 2, 3)]
    assert where == sorted(where)
    assert "A heading" in leaves[page_with(leaves, "Behind 0.")]


def test_what_stands_lower_than_what_came_before_needs_no_other_place():
    same = [("", 1, MIDDLE), ("picture:7", 1, MIDDLE + 20), ("picture ends", 1, HIGH)]
    assert not homeless(same, PAPER, ())
    full = [("", 1, HIGH - 20), ("picture:7", 2, LOW), ("picture ends", 2, MIDDLE)]
    assert not homeless(full, PAPER, ())
    part = [("", 2, LOW), ("picture:7", 2, LOW), ("picture ends", 2, MIDDLE)]
    assert not homeless(part, PAPER, ())


def test_pictures_behind_one_that_leaves_go_with_it():
    places = [
        ("", 1, MIDDLE),
        ("picture:7", 2, LOW),
        ("picture ends", 2, MIDDLE),
        ("picture:8", 2, MIDDLE + 20),
        ("picture ends", 2, HIGH),
        ("", 3, LOW),
        ("picture:9", 3, LOW + 20),
    ]
    assert homeless(places, PAPER, ()) == {"7", "8"}


def test_none_overtakes_one_that_floats():
    places = [
        ("picture:7", 2, LOW),
        ("picture ends", 2, MIDDLE),
        ("", 1, MIDDLE),
        ("picture:8", 1, MIDDLE + 20),
    ]
    assert homeless(places, PAPER, {"7"}) == {"8"}


def test_one_that_floats_takes_along_an_earlier_one_that_would_stand_behind_it():
    places = [
        ("", 2, LOW),
        ("picture:7", 2, MIDDLE),
        ("picture ends", 2, HIGH),
        ("picture:8", 2, LOW),
    ]
    assert homeless(places, PAPER, {"8"}) == {"7"}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ("", "picture ends", "chapter", "table", *(f"picture:{name}" for name in range(6)))
            ),
            st.integers(1, 5),
            st.floats(LOW, HIGH),
        )
    ),
    st.sets(st.integers(0, 5).map(str)),
)
def test_only_pictures_that_do_not_float_are_told_to(places, floating):
    found = homeless(places, PAPER, floating)
    assert not found & floating
    assert {f"picture:{name}" for name in found} <= {said for said, _, _ in places}
    assert jumped(places, floating) <= floating


def test_none_stands_above_its_chapter_where_it_has_room_below():
    text_there = [("", 1, MIDDLE), ("chapter", 2, MIDDLE), ("", 2, HIGH - 40)]
    picture = [("picture:7", 2, LOW), ("picture ends", 2, MIDDLE)]
    assert jumped([*text_there, *picture], {"7"}) == {"7"}
    behind = [("chapter", 1, MIDDLE), ("", 1, HIGH - 40), *picture]
    assert not jumped(behind, {"7"})


def test_none_stands_between_the_rows_of_a_table_that_ends_on_its_page():
    picture = [("picture:7", 2, LOW), ("picture ends", 2, MIDDLE)]
    assert jumped([("table", 1, MIDDLE), ("", 2, HIGH - 40), *picture], {"7"}) == {"7"}
    whole = [("", 1, MIDDLE), ("table", 2, MIDDLE), ("", 2, HIGH - 40), *picture]
    assert not jumped(whole, {"7"})


def test_a_picture_of_a_chapter_that_begins_on_its_page_stands_in_it():
    chapter = Heading(1, (Run("A chapter"),))
    blocks = [*lines("Before", 12), figure(1), *lines("Behind", 14), chapter, *lines("Here", 2)]
    leaves = pages([*blocks, figure(2, WIDE_PICTURE), *lines("End", 20)])
    leaf = leaves[page_with(leaves, "Caption 2")]
    assert "A chapter" not in leaf or leaf.index("A chapter") < leaf.index("Caption 2")


def test_no_chapter_begins_before_the_pictures_of_the_one_above():
    blocks = [
        *lines("Before", 16),
        figure(1),
        *lines("Behind", 2),
        Heading(1, (Run("Next chapter"),), "next"),
        *lines("Of it", 3),
    ]
    leaves = pages(blocks)
    there = max(number for number, leaf in enumerate(leaves) if "Next chapter" in leaf)
    assert page_with(leaves, "Caption 1") <= there
    assert "Behind 1." in leaves[page_with(leaves, "Before 15.")]


def test_a_timeline_of_many_steps_is_divided_and_leaves_no_page_empty():
    steps = tuple(Step(str(year), f"Step of {year}") for year in range(2001, 2025))
    line = Picture("t", (Run("Milestones"),), "", "All steps", drawn=Steps("t", steps), number=1)
    leaves = pages([*lines("Before", 16), line, Heading(1, (Run("Next chapter"),), "next")])
    first, last = page_with(leaves, "Step of 2001"), page_with(leaves, "Step of 2024")
    assert "Before 15." in leaves[first]
    assert last == first + 1
    assert "Step of 2023" in leaves[last]
    assert leaves[last].index("Milestones") < leaves[last].index("Next chapter")

"""Where pages of PDF files end: what belongs together stays together."""

import io

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from casewriter.domain.publication import (
    Box,
    Column,
    Gap,
    Heading,
    Items,
    Note,
    Para,
    Picture,
    Run,
    Table,
)
from casewriter.publish.pdf import write
from casewriter.services.watching import unwatched
from tests.publish.publications import PICTURES, WIDE_PICTURE, publication, table, text


def pages(blocks):
    out = io.BytesIO()
    write(publication(blocks), out, PICTURES, unwatched)
    return [leaf.extract_text() for leaf in PdfReader(io.BytesIO(out.getvalue())).pages]


def page_with(leaves, words):
    return next(number for number, leaf in enumerate(leaves) if words in leaf)


@pytest.mark.parametrize("filled", range(3, 24, 2))
def test_the_last_rows_of_a_table_and_its_source_are_on_one_page(filled):
    """Wherever a long table begins, its last two rows end on the page of its source."""
    rows = 24
    before = [text(f"Line {number}.") for number in range(filled)]
    leaves = pages([*before, table("t", 1, rows=rows, source=(Run("Ministry of Rows"),))])
    last = page_with(leaves, "Ministry of Rows")
    for row in (rows - 1, rows - 2):
        assert f"{row}.0 {row}.1" in leaves[last]


@pytest.mark.parametrize("filled", range(18, 28))
def test_no_row_stands_alone_below_a_tall_head(filled):
    words = "Kilometres travelled underway beforehand altogether everywhere"
    heads = tuple(Column((Run(f"{words} {place}"),), 1.0, "end") for place in range(6))
    rows = tuple(tuple((text(f"{row}.{place}"),) for place in range(6)) for row in range(12))
    before = [text(f"Line {number}.") for number in range(filled)]
    years = Table("t", (Run("By year"),), heads, rows, number=1)
    leaves = pages([*before, years])
    assert page_with(leaves, "0.0 0.1") == page_with(leaves, "1.0 1.1")


def test_the_second_line_of_a_long_caption_stands_in_below_the_first_in_its_list():
    out = io.BytesIO()
    long = replace(table("t", 1), caption=(Run("Long captions " * 12),))
    blocks = (Heading(1, (Run("Context"),), "context"), long)
    write(publication(blocks), out, PICTURES, unwatched)
    leaves = PdfReader(io.BytesIO(out.getvalue())).pages
    shown = next(leaf for leaf in leaves if "Table 1." in leaf.extract_text())
    lines = shown.extract_text(extraction_mode="layout").splitlines()
    place = next(number for number, line in enumerate(lines) if "Table 1." in line)
    first, second = (line.rstrip() for line in lines[place : place + 2])
    assert second.lstrip().startswith(("Long", "captions"))
    assert len(second) - len(second.lstrip()) > len(first) - len(first.lstrip())


def test_gaps_that_follow_each_other_share_a_frame_and_others_do_not():
    blocks = (Gap("Agencies"), Gap("Services"), text("Between."), Gap("Visitors"))
    out = io.BytesIO()
    write(publication(blocks, draft=True), out, PICTURES, unwatched)
    high = {}

    def seen(said, page, line, *_more):
        high[said.strip()] = line[4] * page[1] + line[5] * page[3] + page[5]

    PdfReader(io.BytesIO(out.getvalue())).pages[-1].extract_text(visitor_text=seen)
    first, second, third = (
        next(place for said, place in high.items() if name in said)
        for name in ("Agencies", "Services", "Visitors")
    )
    near, far = abs(first - second), abs(second - third)
    assert near < 20
    assert far > 40


@pytest.mark.parametrize("filled", range(8, 26, 3))
def test_a_box_is_not_divided(filled):
    inside = Items(ordered=True, items=tuple((text(f"Message {one}."),) for one in range(6)))
    before = [text(f"Line {number}.") for number in range(filled)]
    leaves = pages([*before, Box((inside,)), text("Behind it.")])
    assert page_with(leaves, "Message 0.") == page_with(leaves, "Message 5.")


def test_a_box_longer_than_a_page_is_divided_and_loses_nothing():
    inside = tuple(text(f"Message {one}. " * 20) for one in range(40))
    leaves = "".join(pages([Box(inside)]))
    assert all(f"Message {one}." in leaves for one in range(40))


def test_a_note_in_a_heading_or_caption_is_printed_where_it_stands_and_nowhere_else():
    noted = (Run("Context"), Note((Run("As it was in May."),)))
    figure = (Run("A hall"), Note((Run("Before it burned."),)))
    leaves = pages(
        [
            Heading(1, noted, "context"),
            text("…"),
            Picture("p", figure, WIDE_PICTURE, "A hall", number=1),
        ]
    )
    assert "".join(leaves).count("As it was in May.") == 1
    assert "".join(leaves).count("Before it burned.") == 1
    contents = next(leaf for leaf in leaves if "Contents" in leaf)
    assert "Context" in contents
    assert "As it was" not in contents


@pytest.mark.parametrize("filled", range(17, 30))
def test_the_line_of_sources_never_heads_a_page_alone(filled):
    before = [text(f"Line {number}.") for number in range(filled)]
    lesson = text("A lesson of several lines. " * 14 + "Its last words.")
    leaves = pages([*before, lesson, text("Source: Ministry", style="small"), text("Behind it.")])
    assert page_with(leaves, "last words.") == page_with(leaves, "Source: Ministry")


@pytest.mark.parametrize("filled", range(18, 30, 2))
def test_who_signed_a_text_never_heads_a_page_alone(filled):
    before = [text(f"Line {number}.") for number in range(filled)]
    lesson = text("A foreword of several lines. " * 10 + "Its last words.")
    signed = Para((Run("Marat Sahin", strong=True), Run(", minister")))
    leaves = pages([*before, lesson, signed, text("Source: Ministry", style="small")])
    assert page_with(leaves, "last words.") == page_with(leaves, "Marat Sahin")
    assert "".join(leaves).count("Marat Sahin") == 1
    assert "".join(leaves).count("Source: Ministry") == 1

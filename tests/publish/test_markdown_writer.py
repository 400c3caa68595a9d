import io

import pytest
from hypothesis import given, settings
from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.composing import ProseComposer
from casewriter.domain.errors import WrongUse
from casewriter.domain.page import Page
from casewriter.domain.publication import Break, Column, Gap, Items, Note, Para, Picture, Run, Table
from casewriter.prose.codec import canonical
from casewriter.prose.dialect.kept import kept
from casewriter.prose.from_markdown import from_markdown
from casewriter.prose.nodes import (
    Citation,
    CrossReference,
    Exhibit,
    Heading,
    Lang,
    LanguageTag,
    Value,
)
from casewriter.publish.markdown import write
from tests import builders
from tests.publish import publications
from tests.publish.publications import PICTURES, publication, text
from tests.trees import docs

ALL = {
    "typical": publications.typical(),
    "draft": publications.typical(draft=True),
    "empty": publications.empty(),
    "monster": publications.monster(),
    "four-scripts": publications.four_scripts(),
    "volume": publications.volume(),
}


def silent(done, of):
    assert 0 < done <= of


def written(wanted, read=PICTURES):
    out = io.BytesIO()
    remarks = write(wanted, out, read, silent)
    return out.getvalue().decode("utf-8"), remarks


@pytest.mark.parametrize("name", ALL)
def test_every_text_is_as_it_was(name, assert_golden):
    assert_golden(f"markdown-{name}.md.txt", written(ALL[name])[0])


def test_equal_publications_are_equal_bytes():
    assert written(publications.typical()) == written(publications.typical())


def test_progress_is_told_per_block_and_may_cancel():
    told = []

    def step(done, of):
        told.append((done, of))
        if done == 3:
            raise InterruptedError

    out = io.BytesIO()
    with pytest.raises(InterruptedError):
        write(publications.typical(), out, PICTURES, step)
    whole = len(publications.typical().blocks) + 1
    assert told == [(1, whole), (2, whole), (3, whole)]
    assert out.getvalue() == b""


def test_headings_carry_their_numbers_and_the_title_is_above_them():
    said = written(publications.typical())[0].splitlines()
    headings = [line for line in said if line.startswith("#")]
    assert headings == [
        "# Public Service Halls",
        "## 1 Why the reform was needed",
        "### 1.1 What changed[^2]",
        "### 1.2 A heading that goes with the wide table",
        "## References",
    ]


def test_a_table_is_rows_between_pipes_with_its_caption():
    said, remarks = written(publication((publications.table("t", 1, source=(Run("we"),)),)))
    assert said == (
        "# Public Service Halls\n\n**Table 1.** Waiting times\n\n"
        "| Column 0 | Column 1 | Column 2 |\n| --- | --: | --: |\n"
        "| 0.0 | 0.1 | 0.2 |\n| 1.0 | 1.1 | 1.2 |\n\nSource: we\n"
    )
    assert remarks == ()


def test_a_cell_of_several_lines_is_one_line_and_remarked():
    listed = Items(ordered=False, items=((text("a|b"),), (text("c"),)))
    broken = Para((Run("d"), Break(), Run("e")))
    table = Table("t", (), (Column((Run("x"),)),), (((text("p"), listed, broken),),))
    said, remarks = written(publication((table,)))
    assert "| p / a\\|b / c / d / e |" in said
    assert [(remark.code, remark.place) for remark in remarks] == [("cells_flattened", "t")]


def test_a_slash_in_a_cell_is_not_a_second_line():
    table = Table("t", (), (Column(()),), (((text("yes / no"),),),))
    assert written(publication((table,)))[1] == ()


def test_a_figure_is_named_described_and_remarked():
    figure = Picture("f", (Run("A [hall]"),), publications.WIDE_PICTURE, 'so "big"', number=3)
    said, remarks = written(publication((figure,)))
    assert '![Figure 3. A \\[hall\\]](figure-3.png "so \\"big\\"")' in said
    assert [remark.code for remark in remarks] == ["picture_left_out"]


def test_a_picture_that_is_gone_is_remarked():
    def missing(sha256):
        raise WrongUse("attachment_unknown", sha256=sha256)

    _, remarks = written(publication((Picture("p", (), "00", "A hall"),)), missing)
    assert [(remark.code, remark.place) for remark in remarks] == [("picture_missing", "00")]


def test_notes_are_counted_on_and_stand_at_the_end():
    noted = Para((Run("a"), Note((Run("first"),))))
    table = Table("t", (), (Column((Run("x"),)),), (((noted,),),))
    said, _ = written(publication((noted, table, noted)))
    assert said.endswith("\n\n[^1]: first\n\n[^2]: first\n\n[^3]: first\n")
    assert "| a[^2] |" in said


def test_two_lists_in_a_row_stay_two():
    one = Items(ordered=False, items=((text("a"),),))
    said, _ = written(publication((one, one)))
    assert "- a\n\n* a" in said


def test_a_draft_says_so_and_gaps_are_words():
    said, _ = written(publication((Gap("what it cost", "a.b"),), draft=True))
    assert said.startswith("**Draft**\n")
    assert "**▢ Not answered yet" in said.replace("\\", "")
    assert "what it cost" in said


def test_what_is_lost_is_remarked():
    _, remarks = written(publications.monster())
    assert {remark.code for remark in remarks} == {
        "link_refused",
        "picture_unreadable",
        "picture_left_out",
        "cells_flattened",
    }


NO_FORM = (Citation, CrossReference, Value, Heading, Exhibit)
"""What is words in a publication, or has another level there."""


def _without(part):
    if isinstance(part, tuple):
        return tuple(
            _without(inner)
            for inner in part
            if not isinstance(inner, NO_FORM) and inner != Lang(LanguageTag(""))
        )
    if isinstance(part, Struct):
        return type(part)(*(_without(getattr(part, name)) for name in part.__struct_fields__))
    return part


@settings(max_examples=60)
@given(docs(3))
def test_prose_reads_back_as_it_was(doc):
    doc = canonical(_without(doc))
    composer = ProseComposer(exhibit=lambda _page, _ref: iter(()), value=lambda _page, _ref: "")
    page = Page("en", publications.WORDS, draft=False, cited={}, prose=composer)
    said, _ = written(publication(composer(page, kept(doc)), title=""))
    assert _without_addresses(from_markdown(said)) == _without_addresses(kept(doc))


def _without_addresses(doc):
    # Addresses are percent-encoded on the way; what they lead to is the same.
    from casewriter.prose.clean import with_texts
    from casewriter.publish.addresses import address_of

    return with_texts(doc, lambda text: address_of(text) or text)


@pytest.mark.parametrize("name", builders.TEMPLATE_IDS)
@pytest.mark.parametrize("make", [builders.full_case, builders.monster_case])
def test_whole_cases_become_text(name, make, composed):
    wanted = composed(name, make)
    said, _ = written(wanted, builders.read_picture)
    assert said.count("\n## ") == sum(
        1 for block in wanted.blocks if getattr(block, "level", 0) == 1
    )
    assert written(replace(wanted, created="other"), builders.read_picture)[0] == said


def test_nothing_at_all_is_an_empty_file():
    assert written(publications.empty()) == ("", ())
    assert written(publication((text(""),), title=""))[0] == ""

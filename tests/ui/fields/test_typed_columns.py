"""Columns of new tables that count or hold dates: no cell says less than before."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.edits import Edit
from casewriter.domain.exhibits import ROWS as CELLS
from casewriter.domain.exhibits import Grid, columns_of, new_tables, rows_of, together, type_of
from casewriter.ui.fields.dates import read_date
from casewriter.ui.fields.grid.cell_text import without_unit
from casewriter.ui.fields.grid.typed_columns import kind_of_column, typed
from casewriter.ui.fields.numbers import BLANKS, copy_number
from tests.builders import a_case


@pytest.mark.parametrize(
    ("texts", "language", "kind"),
    [
        (["1,204", "310", "", "25"], "en", "number"),
        (["1,204", "310"], "ru", "text"),
        (["1\u00a0204,5", "310"], "ru", "number"),
        (["12%", "7.5 %"], "en", "percent"),
        (["12%", "7"], "en", "text"),
        (["2014", "2018"], "en", "text"),
        (["007", "12"], "en", "text"),
        (["0.50", "1.5"], "en", "text"),
        (["+5", "3"], "en", "text"),
        (["12.03.2014", "7 May 2015"], "en", "date"),
        (["03/04/2014", "05/06/2014"], "en", "text"),
        (["12", "many"], "en", "text"),
        (["", ""], "en", "text"),
    ],
)
def test_a_column_is_what_all_its_cells_are(texts, language, kind):
    assert kind_of_column("Visits", texts, language) == kind


def test_a_heading_that_says_percent_already_says_it_alone():
    assert kind_of_column("Share, %", ["12%"], "en") == "text"


CELL = st.one_of(
    st.text(alphabet="0123456789.,-+% \u00a0\u2212a/", max_size=8),
    st.integers(-10_000_000, 10_000_000).map(str),
    st.integers(-10_000_000, 10_000_000).map(lambda number: f"{number:,}"),
    st.floats(-1e6, 1e6).map(lambda number: f"{number:.2f}"),
    st.floats(0, 100).map(lambda number: f"{number:.1f}%"),
    st.dates(date(1000, 1, 1), date(2999, 1, 1)).map(lambda day: f"{day:%d.%m.%Y}"),
)


def said(value, kind, language):
    """What a cell shows, without the marks that part thousands; a date as it is kept."""
    if isinstance(value, int | float):
        return copy_number(value, language)
    return str(value) if kind != "date" else read_date(str(value), language).iso


def bare(text, kind, language):
    if kind == "date":
        return read_date(text, language).iso
    if kind == "text":
        return text
    group = "," if language == "en" else " "
    plain = BLANKS.sub("", without_unit(text.strip(), "percent" if kind == "percent" else ""))
    return plain.replace("\u2212", "-").replace(group, "")


@given(
    st.lists(st.lists(CELL, min_size=2, max_size=2), min_size=1, max_size=4),
    st.sampled_from(["en", "ru"]),
)
def test_no_cell_says_less_than_before_and_undo_takes_all_back(lines, language):
    case = a_case()
    grid = Grid(("First", "Second"), tuple(tuple(line) for line in lines))
    (made,) = new_tables(case, "facts", (grid,), language)
    edit = Edit("paste", *together([typed(made, language)]))
    after = edit.apply(case)
    for row, line in zip(rows_of(after, made.path), lines, strict=True):
        for column, text in zip(columns_of(after, made.path), line, strict=True):
            path, kind = made.path.child(CELLS, row, column), type_of(after, made.path, column)
            value = after.get(path, language) if kind == "text" else after.get(path)
            if text.strip():
                assert said(value, kind, language) == bare(text, kind, language)
    assert edit.inverse().apply(after) == case

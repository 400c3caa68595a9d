"""Tables and pictures that no question asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.assets import resources
from casewriter.domain.case import Attachment
from casewriter.domain.checks import findings
from casewriter.domain.compose import compose
from casewriter.domain.edits import Edit
from casewriter.domain.errors import WrongUse
from casewriter.domain.exhibits import (
    Grid,
    cell_of,
    columns_of,
    exhibits_of,
    heading_of,
    is_picture,
    new_pictures,
    new_tables,
    rows_of,
    together,
)
from casewriter.domain.leaves import Path
from casewriter.domain.publication import Picture, Run, Table
from casewriter.prose.nodes import Doc, Exhibit, Paragraph, PathReference, Text
from casewriter.publish.styles import StyleShelf
from tests import builders

STYLES = StyleShelf(resources("styles"))
GRID = Grid(
    ("Office", "2016", "2018"),
    (("Tbilisi", "28", "12"), ("", "7", "")),
    title="Waiting time",
    unit="minutes",
    note="Counted in May.",
)
PICTURE = Attachment("a" * 64, "image/png", "hall.png")
words = st.text(st.characters(categories=("L", "N", "P")), max_size=6)
grids = st.integers(1, 5).flatmap(
    lambda width: st.builds(
        Grid,
        st.tuples(*(words for _ in range(width))),
        st.lists(st.tuples(*(words for _ in range(width))), max_size=6).map(tuple),
    )
)


def with_tables(*tables, language="en"):
    case = builders.a_case()
    made = new_tables(case, "challenges", tables, language)
    changes, facts = together(made)
    return Edit("paste", changes, facts).apply(case), [exhibit.path for exhibit in made]


@given(st.lists(grids, min_size=1, max_size=3))
def test_what_came_in_is_read_back_cell_by_cell_and_taken_back_whole(tables):
    before = builders.a_case()
    made = new_tables(before, "challenges", tables, "en")
    edit = Edit("paste", *together(made))
    case = edit.apply(before)
    assert case.rows(exhibits_of("challenges")) == tuple(e.path.steps[-1] for e in made)
    for grid, exhibit in zip(tables, made, strict=True):
        columns = columns_of(case, exhibit.path)
        assert tuple(heading_of(case, exhibit.path, c, "en") for c in columns) == grid.header
        assert [
            tuple(cell_of(case, exhibit.path, row, c, "en") for c in columns)
            for row in rows_of(case, exhibit.path)
        ] == list(grid.rows)
    assert edit.inverse().apply(case) == before


def test_a_number_is_that_of_every_edition_and_a_word_is_not():
    case, (path,) = with_tables(GRID)
    first, second, _ = columns_of(case, path)
    row = rows_of(case, path)[0]
    assert cell_of(case, path, row, second, "ru") == "28"
    assert cell_of(case, path, row, first, "ru") == ""
    assert heading_of(case, path, second, "ru") == "2016"


def printed(case, *, draft=False):
    template = builders.load("one-stop-shop")
    style = STYLES.get("hub")
    return compose(template, case, "en", STYLES.words("hub", "en"), style, draft=draft).blocks


def test_a_table_is_printed_where_a_text_places_it_else_at_the_end_of_its_section():
    case, (path, second) = with_tables(GRID, GRID)
    text = Doc((Paragraph((Text("See."),)), Exhibit(PathReference(str(path)))))
    blocks = printed(case.with_leaf(Path("challenges.text"), "en", text))
    tables = [b for b in blocks if isinstance(b, Table) and "exhibits" in b.anchor]
    assert [table.anchor for table in tables] == [str(path), str(second)]
    assert tables[0].caption == (Run("Waiting time"),)
    assert [column.align for column in tables[0].columns] == ["start", "end", "end"]
    assert tables[0].number


def test_a_picture_is_printed_and_asked_about_like_any_figure():
    case = builders.a_case()
    made = new_pictures(case, exhibits_of("challenges"), [(PICTURE, "The hall", "")] * 2, "en")
    case = Edit("paste", *together(made)).apply(case)
    assert case.attachments == (PICTURE,)
    assert is_picture(case, made[0].path)
    assert [b.caption for b in printed(case) if isinstance(b, Picture)] == [(Run("The hall"),)] * 2
    codes = {f.code for f in findings(builders.load("one-stop-shop"), case, "en")}
    assert {"picture_without_alt", "picture_without_permission", "exhibit_unmentioned"} <= codes


def test_an_unknown_section_holds_none():
    template = builders.load("one-stop-shop")
    assert template.find(Path.parse("challenges.exhibits/x1/rows/r1/c1"))[0].kind == "exhibits"
    with pytest.raises(WrongUse):
        template.find(Path("nowhere.exhibits"))


def typed(case, path, column, kind, *cells, **parts):
    at = path.child("columns", column)
    case = case.with_leaf(at.child("type"), "", kind)
    for part, value in parts.items():
        case = case.with_leaf(at.child(part), "", value)
    for row, cell in zip(rows_of(case, path), cells, strict=False):
        place = path.child("rows", row, column)
        case = case.with_leaf(place, "en", None).with_leaf(place, "", cell)
    return case


def only_table(case):
    (table,) = (b for b in printed(case) if isinstance(b, Table) and "exhibits" in b.anchor)
    return table


def shown(table):
    return [["".join(run.text for run in cell[0].content) for cell in row] for row in table.rows]


def test_columns_of_numbers_are_printed_in_the_form_of_the_edition():
    case, (path,) = with_tables(Grid(("Year", "Budget"), (("2016", ""), ("2017", ""))))
    first, second = columns_of(case, path)
    case = typed(case, path, second, "money", 1234567.5, "not known", currency="KZT", year=2016)
    table = only_table(case)
    assert table.columns[1].title == (Run("Budget, KZT 2016"),)
    assert table.columns[1].align == "end"
    assert shown(table) == [["2016", "1,234,567.5"], ["2017", "not known"]]
    case = typed(case, path, first, "date", "2016-05")
    assert shown(only_table(case))[0][0] == "May 2016"
    case = typed(case, path, second, "percent", 46)
    assert only_table(case).columns[1].title == (Run("Budget, %"),)


def codes(case):
    found = findings(builders.load("one-stop-shop"), case, "en")
    return {f.code for f in found if f.path.field == "challenges.exhibits"}


def test_a_table_is_asked_for_its_title_headings_source_and_what_money_it_is():
    case, (path,) = with_tables(Grid(("", "Budget"), (("2016", "7"),)))
    case = typed(case, path, columns_of(case, path)[1], "money", "seven")
    asked = {"table_without_title", "table_without_source", "column_without_heading"}
    money = {"column_without_currency", "column_without_year"}
    assert codes(case) == {*asked, *money, "cell_unfit", "exhibit_unmentioned"}
    whole, (path,) = with_tables(GRID)
    whole = whole.with_leaf(path.child("source"), "", ["s1"])
    assert not codes(whole) & (asked | money)

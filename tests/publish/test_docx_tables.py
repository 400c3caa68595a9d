"""Tables of a Word file: widths by what is in them, rows that may be divided; the cover."""

import io
import zipfile

import pytest
from lxml import etree
from msgspec.structs import replace

from casewriter.domain.publication import Column, Para, Run, Table, plain
from casewriter.publish.columns import column_widths, fitting, is_wide
from casewriter.publish.docx import write
from tests.publish import publications
from tests.publish.publications import PICTURES, publication

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def silent(done, of):
    assert 0 < done <= of


def rows_of(cells, columns):
    body = tuple((Para((Run(text),)),) for text in cells)
    table = Table("t", (Run("x"),), columns, (body,), number=1)
    out = io.BytesIO()
    write(publication((table,)), out, PICTURES, silent)
    with zipfile.ZipFile(out) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def widths(root):
    return [int(each.get(f"{W}w")) for each in root.iter(f"{W}gridCol")]


def test_no_word_date_or_number_is_divided_by_a_narrow_column():
    columns = (Column((Run("a"),), 1.0), Column((Run("b"),), 9.0))
    narrow, wide = widths(rows_of(("Organisational", "word " * 90), columns))
    assert narrow > len("Organisational") * 90
    assert narrow < wide


def test_a_column_of_years_leaves_its_room_to_words():
    columns = (Column((Run("Year"),), 1.0), Column((Run("b"),), 1.0))
    year, words = widths(rows_of(("2016", "word " * 90), columns))
    assert year < words / 4


def test_a_row_taller_than_a_page_may_be_divided_and_others_may_not():
    columns = (Column((Run("a"),)), Column((Run("b"),)))
    assert len(list(rows_of(("x", "word " * 90), columns).iter(f"{W}cantSplit"))) == 2
    assert len(list(rows_of(("x", "word " * 900), columns).iter(f"{W}cantSplit"))) == 1


def test_the_country_and_the_date_stand_at_the_foot_of_the_cover():
    out = io.BytesIO()
    write(publications.typical(), out, PICTURES, silent)
    with zipfile.ZipFile(out) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    (frame,) = root.iter(f"{W}framePr")
    said = "".join(each.text or "" for each in frame.getparent().getparent().iter(f"{W}t"))
    assert said == "GeorgiaNovember 2026"
    assert frame.get(f"{W}vAnchor") == "page"


def years(count, value):
    columns = (Column((Run("Indicator"),)),)
    columns += tuple(Column((Run(str(2010 + place)),), 1.0, "end") for place in range(count))
    return rows_of(("Share of people who were served in a day", *[value] * count), columns)


def is_sideways(root):
    return "landscape" in [each.get(f"{W}orient") for each in root.iter(f"{W}pgSz")]


def test_a_table_of_a_few_years_stands_upright_and_one_that_needs_the_room_lies():
    assert not is_sideways(years(8, "71"))
    assert is_sideways(years(8, "4,127,400"))


def test_numbers_come_closer_where_they_would_be_divided():
    fits, tight = years(9, "4,127,400"), years(12, "4,127,400")
    (wide,) = {each.get(f"{W}right") for each in fits.iter(f"{W}ind")} - {None}
    (narrow,) = {each.get(f"{W}right") for each in tight.iter(f"{W}ind")} - {None}
    assert int(narrow) < int(wide)
    # Nine figures and signs of Noto Sans in 8.5 points, and the edges of the cell.
    assert min(widths(tight)[1:]) > 7 * 98 + 2 * 46 + 170


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (10, [False, True, True, *[False] * 16, True, False]),
        # A row of many lines is enough of a beginning, with one more.
        (900, [False, *[False] * 18, True, False]),
    ],
)
def test_no_row_stands_alone_at_the_foot_or_the_head_of_a_page(said, kept):
    table = publications.table("t", 1, rows=20)
    first = ((Para((Run("word " * (said // 5)),)),), *table.rows[0][1:])
    table = replace(table, rows=(first, *table.rows[1:]))
    out = io.BytesIO()
    write(publication((table,)), out, PICTURES, silent)
    with zipfile.ZipFile(out) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    found = [any(True for _ in row.iter(f"{W}keepNext")) for row in root.iter(f"{W}tr")]
    assert found == kept


def yearly(names, years, turned="Date"):
    """A table of numbers by year."""
    columns = (Column((Run("Indicator"),), 2.4), *(Column((Run(y),), 1.0, "end") for y in years))
    rows = tuple(
        ((Para((Run(name),)),), *((Para((Run("1,148,200"),)),) for _ in years)) for name in names
    )
    caption = (Run("x"),)
    return Table("t", caption, columns, rows, number=1, turned=(Run(turned),) if turned else ())


def test_a_table_of_many_years_is_turned_before_it_needs_a_page_on_its_side():
    style, years = publications.STYLE, [str(year) for year in range(2010, 2024)]
    table = yearly(("Visits", "Calls"), years)
    turned = fitting(table, style)
    assert is_wide(table, style)
    assert not is_wide(turned, style)
    assert [plain(column.title) for column in turned.columns] == ["Date", "Visits", "Calls"]
    assert [plain(row[0][0].content) for row in turned.rows] == years
    assert all(len(row) == 3 for row in turned.rows)


def test_a_table_with_long_words_is_turned_where_its_heads_may_be_divided():
    style, years = publications.STYLE, [str(year) for year in range(2010, 2024)]
    turned = fitting(yearly(("Удовлетворённость всем",) * 6, years, turned="Дата"), style)
    assert not is_wide(turned, style)
    assert len(turned.columns) == 7
    assert "\u00ad" in plain(turned.columns[1].title)


def test_a_table_that_fits_or_may_not_be_turned_or_would_not_fit_then_stays():
    style, years = publications.STYLE, [str(year) for year in range(2010, 2024)]
    names = [f"Transactions of {number}" for number in range(12)]
    for table in (
        yearly(("Visits",), years[:4]),
        yearly(("Visits", "Calls"), years, turned=""),
        yearly(names, years),
    ):
        assert fitting(table, style) == table


def test_columns_that_need_more_than_there_is_become_narrower_alike():
    table = yearly(("Requests that were closed in the year",), [str(y) for y in range(2000, 2024)])
    size = publications.STYLE.sizes.table
    first, *numbers = column_widths(table, 9000, size)
    assert first + sum(numbers) == 9000
    assert max(numbers) - min(numbers) <= 1
    assert first < 3 * numbers[0]

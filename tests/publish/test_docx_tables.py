"""Tables of a Word file: widths by what is in them, rows that may be divided; the cover."""

import io
import zipfile

from lxml import etree

from casewriter.domain.publication import Column, Para, Run, Table
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

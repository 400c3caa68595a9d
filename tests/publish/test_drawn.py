"""Charts and timelines: Word's own, SVG elsewhere, the same numbers everywhere."""

import io
import zipfile
from itertools import pairwise

import pytest
from lxml import etree
from msgspec.structs import replace

from casewriter.domain.drawing import Point, Step
from casewriter.domain.publication import Chart, Heading, Picture, Run, Steps
from casewriter.publish import WRITERS
from casewriter.publish.docx.charts import number_form
from tests.publish import publications
from tests.publish.publications import PICTURES, publication

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
FALLING = Chart("Wait (minutes)", (Point("2014", 41), Point("2019", 19.5), Point("2023", 12)))
LONG = Chart("Цена (₸)", tuple(Point(str(2000 + year), 1000 * year - 4500) for year in range(14)))
STEPS = Steps("Path", (Step("2012", "Law <adopted>", "Parliament"), Step("2014-05", "Opened")))


def figure(drawn, number):
    alt = "Wait (minutes). 2014: 41; 2019: 19.5; 2023: 12"
    return Picture(
        f"f/{number}", (Run(drawn.title),), "", alt, number=number, source=(Run("X"),), drawn=drawn
    )


def drawn_publication(language="en"):
    blocks = (
        Heading(1, (Run("Results"),), anchor="results"),
        *(figure(drawn, number) for number, drawn in enumerate((FALLING, LONG, STEPS), start=1)),
    )
    return replace(publication(blocks), language=language)


def written(form, wanted=None):
    out = io.BytesIO()
    writer = next(writer for writer in WRITERS if writer.name == form)
    assert writer.write(wanted or drawn_publication(), out, PICTURES, lambda *_: None) == ()
    return out


@pytest.mark.parametrize("language", ["en", "ru", "ka"])
def test_word_files_with_charts_are_valid(language, tmp_path, assert_valid):
    path = tmp_path / "charts.docx"
    path.write_bytes(written("docx", drawn_publication(language)).getvalue())
    assert_valid(path)


def test_a_chart_holds_the_numbers_twice_and_its_words():
    with zipfile.ZipFile(written("docx")) as archive:
        chart = etree.fromstring(archive.read("word/charts/chart1.xml"))
        kinds = [
            archive.read(name).partition(b"Chart>")[0].rpartition(b"<c:")[2]
            for name in ("word/charts/chart1.xml", "word/charts/chart2.xml")
        ]
        book = zipfile.ZipFile(
            io.BytesIO(archive.read("word/embeddings/Microsoft_Excel_Worksheet1.xlsx"))
        )
        document = archive.read("word/document.xml").decode()
    values = [each.findtext(f"{C}v") for each in chart.find(f".//{C}numCache").iter(f"{C}pt")]
    assert values == ["41", "19.5", "12"]
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert all(f"<v>{value}</v>" in sheet for value in values)
    dates = [each.findtext(f"{C}v") for each in chart.find(f".//{C}cat").iter(f"{C}pt")]
    assert dates == ["2014", "2019", "2023"]
    assert kinds[0].endswith(b"bar") or b"barChart" in etree.tostring(chart)
    assert 'descr="Wait (minutes). 2014: 41; 2019: 19.5; 2023: 12"' in document


def test_bars_stand_on_nought_and_many_dates_are_a_line():
    with zipfile.ZipFile(written("docx")) as archive:
        few, many = (
            etree.fromstring(archive.read(f"word/charts/chart{number}.xml")) for number in (1, 2)
        )
    assert few.find(f".//{C}barChart") is not None
    assert few.find(f".//{C}valAx/{C}scaling/{C}min").get("val") == "0"
    assert many.find(f".//{C}lineChart") is not None
    # Values on both sides of nought need room on both.
    assert many.find(f".//{C}valAx/{C}scaling/{C}min") is None


@pytest.mark.parametrize(
    ("value", "language", "form"),
    [
        (9, "en", "[$-809]#,##0"),
        (2.0, "en", "[$-809]#,##0"),
        (2.5, "en", "[$-809]#,##0.0"),
        (0.7043, "en", "[$-809]#,##0.0000"),
        (0.7043, "ru", "[$-419]0.0000"),
        (61300, "kk", '[$-43F]#"\u00a0"##0'),
        (4127400, "ru", '[$-419]#"\u00a0"###"\u00a0"##0'),
        (61300, "az-Latn", "[$-42C]#,##0"),
        (61300, "fr", "#,##0"),
    ],
)
def test_a_value_is_shown_as_exactly_as_it_is_and_as_its_language_does(value, language, form):
    assert number_form(value, language) == form


@pytest.mark.parametrize("form", ["docx", "html", "pdf", "markdown"])
def test_equal_drawings_are_equal_bytes(form):
    assert written(form).getvalue() == written(form).getvalue()


def test_a_web_page_draws_with_words_for_those_who_cannot_see():
    page = written("html").getvalue().decode()
    assert page.count("<svg ") == 3
    assert "<title>Wait (minutes)</title><desc>2014: 41; 2019: 19.5; 2023: 12</desc>" in page
    assert "Law &lt;adopted&gt;" in page


def test_markdown_says_what_is_drawn():
    text = written("markdown").getvalue().decode()
    assert "2014: 41; 2019: 19.5; 2023: 12" in text


def test_a_publication_without_drawings_carries_no_charts():
    out = written("docx", publications.typical())
    assert not any("chart" in name for name in zipfile.ZipFile(out).namelist())


def test_a_long_timeline_may_be_divided_between_pages_and_is_shown_whole(tmp_path, assert_valid):
    steps = Steps("Path", tuple(Step(str(year), f"Step of {year}") for year in range(2011, 2021)))
    path = tmp_path / "long.docx"
    path.write_bytes(written("docx", publication((figure(steps, 1),))).getvalue())
    assert_valid(path)
    with zipfile.ZipFile(path) as archive:
        document = etree.fromstring(archive.read("word/document.xml"))
        assert [name for name in archive.namelist() if "/media/" in name] == [
            "word/media/image1.png"
        ]
    cuts = [(int(cut.get("t")), int(cut.get("b"))) for cut in document.iter("{*}srcRect")]
    assert len(cuts) == 5
    assert cuts[0][0] == cuts[-1][1] == 0
    assert all(above[1] + below[0] == 100_000 for above, below in pairwise(cuts))
    told = [each.get("descr") for each in document.iter("{*}docPr")]
    assert told[0]
    assert not any(told[1:])

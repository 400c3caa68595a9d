"""Charts as Word's own: they can be clicked, restyled and opened as a workbook.

The XML follows ECMA-376, part 1, chapter 21 (DrawingML charts). The numbers stand in it and, once
more, in a workbook inside the file, from which Word takes them when somebody edits the chart.
"""

import io
from datetime import UTC, datetime

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from casewriter.domain import formats
from casewriter.domain.drawing.chart import MOST_BARS
from casewriter.domain.publication import Chart
from casewriter.publish.docx.faces import culture
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import A, Paragraph, R, clean, quoted
from casewriter.publish.docx.sections import TWIPS_TO_EMU

C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SHEET = "Sheet1"

_WHEN = datetime(1980, 1, 1, tzinfo=UTC)
_HIGH = 0.27
"""The height of a chart, to its width: four stand on a page."""
_FEW, _GAP, _WIDE_GAP = 6, 60, 150
"""Up to so many bars stand apart by the wide gap, else by the narrow one; percent of a bar."""
_CATEGORIES, _VALUES = 1001, 1002
"""The ids of the axes."""
_LOCALES = {
    "en": 0x809,
    "ru": 0x419,
    "kk": 0x43F,
    "ky": 0x440,
    "uz": 0x443,
    "az": 0x42C,
    "et": 0x425,
    "ka": 0x437,
    "hy": 0x42B,
}
"""How forms of numbers name a language: [MS-LCID], as Excel and Word know it."""


def place_chart(
    manuscript: Manuscript, para: Paragraph, chart: Chart, alt: str, width: int
) -> None:
    """Puts a chart into a paragraph.

    Args:
        manuscript: the file.
        para: where.
        chart: what; it has a point at least.
        alt: what it shows, for those who cannot see it.
        width: of the text, in twentieths of a point.
    """
    number = manuscript.new_drawing()
    part = _part(manuscript, chart, number)
    relation = manuscript.document.relate_to(part, RELATIONSHIP_TYPE.CHART)
    size = f'cx="{width * TWIPS_TO_EMU}" cy="{round(width * TWIPS_TO_EMU * _HIGH)}"'
    named = f'id="{number}" name="Chart {number}" descr="{quoted(alt)}"'
    para.children.append(
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {size}/><wp:docPr {named}/><wp:cNvGraphicFramePr/><a:graphic>"
        f'<a:graphicData uri="{C}"><c:chart xmlns:c="{C}" r:id="{relation}"/></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def _part(manuscript: Manuscript, chart: Chart, number: int) -> XmlPart:
    package = manuscript.package
    book = Part(
        PackURI(f"/word/embeddings/Microsoft_Excel_Worksheet{number}.xlsx"),
        BOOK_TYPE,
        workbook(chart, manuscript.publication.language),
        package,
    )
    element = chart_xml(manuscript, chart)
    part = XmlPart(PackURI(f"/word/charts/chart{number}.xml"), CHART_TYPE, element, package)
    external = _el(element, "externalData")
    external.set(f"{{{R}}}id", part.relate_to(book, RELATIONSHIP_TYPE.PACKAGE))
    _val(external, "autoUpdate", 0)
    return part


def workbook(chart: Chart, language: str) -> bytes:
    """The numbers of a chart as a workbook; equal charts give equal bytes."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # it brings no types

    out = io.BytesIO()
    book = Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    book.set_properties({"author": "", "created": _WHEN})
    sheet = book.add_worksheet(SHEET)
    sheet.write_string(0, 1, clean(chart.title))
    for row, point in enumerate(chart.points, start=1):
        sheet.write_string(row, 0, formats.date(point.date, language))
        sheet.write_number(row, 1, point.value)
    book.close()
    return out.getvalue()


def chart_xml(manuscript: Manuscript, chart: Chart) -> BaseOxmlElement:
    """The content of a chart: bars for a few dates, a line for many; the newest stands out."""
    style, language = manuscript.style, manuscript.publication.language
    colours = style.paper_colours
    root = parse_xml(f'<c:chartSpace xmlns:c="{C}" xmlns:a="{A}" xmlns:r="{R}"/>')
    _val(root, "date1904", 0)
    _val(root, "lang", culture(language))
    _val(root, "roundedCorners", 0)
    made = _el(root, "chart")
    _val(made, "autoTitleDeleted", 1)
    area = _el(made, "plotArea")
    _el(area, "layout")
    bars = len(chart.points) <= MOST_BARS
    kind = _el(area, "barChart" if bars else "lineChart")
    if bars:
        _val(kind, "barDir", "col")
    _val(kind, "grouping", "clustered" if bars else "standard")
    _val(kind, "varyColors", 0)
    _series(kind, manuscript, chart, bars=bars)
    if bars:
        _val(kind, "gapWidth", _WIDE_GAP if len(chart.points) <= _FEW else _GAP)
    else:
        _val(kind, "marker", 1)
    for axis in (_CATEGORIES, _VALUES):
        _val(kind, "axId", axis)
    _category_axis(area, colours.edge)
    _value_axis(area, chart)
    _val(made, "plotVisOnly", 1)
    _val(made, "dispBlanksAs", "gap")
    _filled(_el(root, "spPr"), "")
    _letters(_el(root, "txPr"), style.faces.looking.name, colours.ink, style.sizes.table)
    return root


def _series(kind: etree._Element, manuscript: Manuscript, chart: Chart, *, bars: bool) -> None:
    colours = manuscript.style.paper_colours
    language = manuscript.publication.language
    last = len(chart.points) - 1
    series = _el(kind, "ser")
    _val(series, "idx", 0)
    _val(series, "order", 0)
    _cached(_el(_el(series, "tx"), "strRef"), f"{SHEET}!$B$1", [chart.title], "strCache")
    properties = _el(series, "spPr")
    if bars:
        _filled(properties, colours.edge)
        _val(series, "invertIfNegative", 0)
    else:
        _ruled(properties, colours.edge, 2.25)
        _marker(series, colours.edge)
    point = _el(series, "dPt")
    _val(point, "idx", last)
    if bars:
        _val(point, "invertIfNegative", 0)
        _val(point, "bubble3D", 0)
        _filled(_el(point, "spPr"), colours.accent)
    else:
        _marker(point, colours.accent)
        _val(point, "bubble3D", 0)
        _ruled(_el(point, "spPr"), colours.edge, 2.25)
    _labels(series, chart, language, bars=bars)
    end = len(chart.points) + 1
    dates = [formats.date(one.date, language) for one in chart.points]
    _cached(_el(_el(series, "cat"), "strRef"), f"{SHEET}!$A$2:$A${end}", dates, "strCache")
    values = [_written(one.value) for one in chart.points]
    numbers = _cached(
        _el(_el(series, "val"), "numRef"), f"{SHEET}!$B$2:$B${end}", values, "numCache"
    )
    form = etree.Element(f"{{{C}}}formatCode")
    form.text = "General"
    numbers.insert(0, form)
    if not bars:
        _val(series, "smooth", 0)


def number_form(value: float, language: str) -> str:
    """The form in which a value is shown, with as many places as tables give it.

    It names the edition's language: LibreOffice writes comma and point as that has them, and not
    as the computer does. Word heeds that for dates alone, so spaces between thousands are said.
    """
    whole, _, rest = _written(value).partition(".")
    digits = len(whole.lstrip("-"))
    places = min(len(rest), formats.NUMBER_DIGITS - digits)
    spaced = "\u00a0" in formats.number(1_000_000, language)
    groups = (digits - 1) // 3
    if spaced and groups:
        form = '#"\u00a0"' + '###"\u00a0"' * (groups - 1) + "##0"
    else:
        form = "0" if spaced else "#,##0"
    known = _LOCALES.get(language.partition("-")[0])
    named = f"[$-{known:X}]" if known else ""
    return named + form + (f".{'0' * places}" if places > 0 else "")


def _written(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def _labels(series: etree._Element, chart: Chart, language: str, *, bars: bool) -> None:
    """Every bar says its value, of a line the ends, in the form that tables give it."""
    labels = _el(series, "dLbls")
    last = len(chart.points) - 1
    for place, point in enumerate(chart.points):
        label = _el(labels, "dLbl")
        _val(label, "idx", place)
        if bars or place in (0, last):
            _told(label, number_form(point.value, language), bars=bars)
        else:
            _val(label, "delete", 1)
    _told(labels, number_form(chart.points[last].value, language), bars=bars)


def _told(label: etree._Element, form: str, *, bars: bool) -> None:
    _format(label, form)
    _val(label, "dLblPos", "outEnd" if bars else "t")
    for name in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent"):
        _val(label, name, int(name == "showVal"))
    _val(label, "showBubbleSize", 0)


def _category_axis(area: etree._Element, colour: str) -> None:
    axis = _el(area, "catAx")
    _val(axis, "axId", _CATEGORIES)
    _val(_el(axis, "scaling"), "orientation", "minMax")
    _val(axis, "delete", 0)
    _val(axis, "axPos", "b")
    _val(axis, "majorTickMark", "none")
    _val(axis, "minorTickMark", "none")
    _val(axis, "tickLblPos", "low")
    _ruled(_el(axis, "spPr"), colour, 0.75)
    _val(axis, "crossAx", _VALUES)
    _val(axis, "crosses", "autoZero")
    _val(axis, "auto", 0)
    _val(axis, "lblAlgn", "ctr")
    _val(axis, "lblOffset", 100)
    _val(axis, "noMultiLvlLbl", 1)


def _value_axis(area: etree._Element, chart: Chart) -> None:
    axis = _el(area, "valAx")
    _val(axis, "axId", _VALUES)
    scaling = _el(axis, "scaling")
    _val(scaling, "orientation", "minMax")
    # Bars stand on nought, or their lengths would not compare as the numbers do.
    values = [point.value for point in chart.points]
    if max(values) <= 0:
        _val(scaling, "max", 0)
    if min(values) >= 0:
        _val(scaling, "min", 0)
    # The values stand at the bars: an axis would say them twice.
    _val(axis, "delete", 1)
    _val(axis, "axPos", "l")
    _format(axis, "General")
    _val(axis, "majorTickMark", "none")
    _val(axis, "minorTickMark", "none")
    _val(axis, "tickLblPos", "nextTo")
    _val(axis, "crossAx", _CATEGORIES)
    _val(axis, "crosses", "autoZero")


def _marker(parent: etree._Element, colour: str) -> None:
    marker = _el(parent, "marker")
    _val(marker, "symbol", "circle")
    _val(marker, "size", 6)
    _filled(_el(marker, "spPr"), colour)


def _filled(properties: etree._Element, colour: str) -> None:
    if not colour:
        etree.SubElement(properties, f"{{{A}}}noFill")
    else:
        _coloured(properties, colour)
    line = etree.SubElement(properties, f"{{{A}}}ln")
    etree.SubElement(line, f"{{{A}}}noFill")


def _ruled(properties: etree._Element, colour: str, points: float) -> None:
    line = etree.SubElement(properties, f"{{{A}}}ln", w=str(round(points * 12_700)))
    _coloured(line, colour)


def _coloured(parent: etree._Element, colour: str) -> None:
    fill = etree.SubElement(parent, f"{{{A}}}solidFill")
    etree.SubElement(fill, f"{{{A}}}srgbClr", val=colour.removeprefix("#").upper())


def _letters(parent: etree._Element, face: str, colour: str, size: float) -> None:
    etree.SubElement(parent, f"{{{A}}}bodyPr")
    para = etree.SubElement(parent, f"{{{A}}}p")
    properties = etree.SubElement(etree.SubElement(para, f"{{{A}}}pPr"), f"{{{A}}}defRPr")
    properties.set("sz", str(round(size * 100)))
    _coloured(properties, colour)
    for name in ("latin", "ea", "cs"):
        etree.SubElement(properties, f"{{{A}}}{name}", typeface=face)
    etree.SubElement(para, f"{{{A}}}endParaRPr")


def _cached(parent: etree._Element, formula: str, values: list[str], name: str) -> etree._Element:
    _el(parent, "f").text = formula
    cache = _el(parent, name)
    _val(cache, "ptCount", len(values))
    for place, value in enumerate(values):
        point = _el(cache, "pt")
        point.set("idx", str(place))
        _el(point, "v").text = clean(value)
    return cache


def _format(parent: etree._Element, form: str) -> None:
    made = _el(parent, "numFmt")
    made.set("formatCode", form)
    made.set("sourceLinked", "0")


def _el(parent: etree._Element, name: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{C}}}{name}")


def _val(parent: etree._Element, name: str, value: str | int) -> None:
    _el(parent, name).set("val", str(value))

"""Workbooks and ODT that are dropped: tables and text as their programs show them, or a reason.

`files/` was written by LibreOffice 7: a workbook with a merged heading, dates, percentages, money,
a hidden sheet and an empty one, and a document with headings, lists, a picture and a table.
"""

import zipfile
from io import BytesIO
from pathlib import Path as File

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from casewriter.prose.to_markdown import to_markdown
from casewriter.prose.walk import exhibits
from casewriter.ui.fields.grid.view import GridView
from casewriter.ui.pasting import from_xlsx, sheets
from casewriter.ui.pasting.books import read_book, read_sheets
from casewriter.ui.pasting.files import read_files
from casewriter.ui.pasting.number_forms import form_of, shown
from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.pasting.sheet_choice import SheetChoice
from tests.ui.pasting.test_pieces import table, text_of

HERE = File(__file__).parent / "files"
HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def dropped(widget, file):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    over = QDragEnterEvent(QPoint(30, 30), Qt.DropAction.CopyAction, mime, *HELD)
    over.ignore()
    QApplication.sendEvent(widget, over)
    drop = QDropEvent(QPointF(30, 30), Qt.DropAction.CopyAction, mime, *HELD)
    QApplication.sendEvent(widget, drop)
    return over.isAccepted()


def book(tmp_path, **sheets):
    file = tmp_path / "book.xlsx"
    made = xlsxwriter.Workbook(file)
    for name, rows in sheets.items():
        sheet = made.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    made.close()
    return file


@pytest.mark.parametrize("name", ["halls.ods", "halls.xlsx"])
def test_sheets_say_what_their_program_shows(name):
    times, staff = read_sheets(HERE / name, "en")
    assert (times.name, staff.name) == ("Waiting times", "Staff"), "what is hidden stays hidden"
    cells = times.cells()
    first = [words.replace("\xa0", " ") for words in cells.texts[2]]
    assert first == [
        "Orzan",
        "41",
        "12.5",
        "25%",
        "2014-03-01",
        "1,234,567.50",
        "1,500 KZT",
        "53.5",
    ]
    assert cells.texts[3][:2] == ["Belt & Sons <A>", "2019"]
    assert cells.exact[2, 3] == 0.25
    assert (2, 4) not in cells.exact, "a day is no number"
    tables = read_book(HERE / name, "en").tables
    assert tables[0].merged == 1
    assert tables[1].grid.header == ("Post", "Number")
    assert [one.sheet for one in tables] == ["Waiting times", "Staff"]


def test_numbers_are_in_the_form_of_the_edition():
    times, _ = read_sheets(HERE / "halls.xlsx", "ru")
    said = [words.replace("\xa0", " ") for words in times.cells().texts[2]]
    assert said[2:4] == ["12,5", "25 %"]
    assert said[5] == "1 234 567,50"


@pytest.mark.parametrize(
    ("code", "number", "says"),
    [
        ("", 2019, "2019"),
        ("", 0.1 + 0.2, "0.3"),
        ("0.00", 2.5, "2.50"),
        ("#,##0", 1234567, "1,234,567"),
        ("#,##0;[Red]-#,##0", -1200, "−1,200"),
        ("0.0%", 0.125, "12.5%"),
        ("yyyy-mm-dd", 43586, "1 May 2019"),
        ("d/m/yy h:mm", 43586.5, "1 May 2019 12:00"),
        ("h:mm", 0.25, "06:00"),
        ('"€ "0.00', 5, "€\xa05.00"),
        ("[$₸-43F]#,##0", 5000, "₸\xa05,000"),
        ("0.00E+00", 1500, "1500"),
        ("@", 7, "7"),
        ("yyyy", -5, "−5"),
    ],
)
def test_formats_of_numbers(code, number, says):
    assert shown(number, form_of("", code), "en")[0] == says


def test_a_text_of_libreoffice_keeps_what_a_text_keeps():
    fragment = read_files((str(HERE / "notes.odt"),), "en")
    said = to_markdown(fragment.doc())
    assert "### The hall" in said
    assert "It opened in **2014** with *few*" in said
    assert "1. apply" in said
    assert "- one" in said
    assert len(fragment.pictures) == len(fragment.tables) == 1
    assert fragment.tables[0].grid.rows[0] == ("Orzan", "41", "12")


def test_one_of_several_sheets_is_chosen_and_stands_in_the_text(qtbot, study, answer):
    text = answer.leaf.editor.text
    dropped(text.viewport(), HERE / "halls.ods")
    qtbot.waitUntil(lambda: answer.findChild(SheetChoice) is not None)
    choice = answer.findChild(SheetChoice)
    assert choice.list.count() == 2
    choice.list.setCurrentRow(1)
    choice.take.click()
    (path,) = [one.attrs.ref for one in exhibits(text_of(study))]
    from casewriter.domain.leaves import Path

    assert table(study, Path.parse(path)) == [["Post", "Number"], ["clerk", "12"], ["guide", "3"]]
    study.session.undo()
    assert not study.session.case.fields.get("facts.exhibits")


def test_cells_go_into_the_table_they_are_dropped_on_as_one_step(qtbot, study, shown, tmp_path):
    editor = shown(study.editor("facts.table"))
    grid = editor.findChild(GridView)
    file = book(tmp_path, Steps=[["step", "about", "count"], ["apply", "", 12.5], ["pay", "", 3]])
    assert dropped(grid.viewport(), file)
    qtbot.waitUntil(lambda: len(study.rows("facts.table")) == 2)
    first, second = study.rows("facts.table")
    assert study.get(f"facts.table/{first}/count") == 12.5
    assert study.get(f"facts.table/{second}/step", "en") == "pay"
    study.session.undo()
    assert not study.rows("facts.table")


def test_a_workbook_dropped_on_tables_of_ones_own_makes_a_table(qtbot, study, shown, tmp_path):
    editor = shown(study.editor("facts.exhibits"))
    assert dropped(editor, book(tmp_path, Steps=[["Hall", "2014"], ["Orzan", 41]]))
    qtbot.waitUntil(lambda: len(study.rows("facts.exhibits")) == 1)
    (row,) = study.rows("facts.exhibits")
    from casewriter.domain.leaves import Path

    assert table(study, Path.parse(f"facts.exhibits/{row}")) == [["Hall", "2014"], ["Orzan", "41"]]


def altered(change, source="halls.xlsx"):
    """A file of LibreOffice with some of its parts changed: name → bytes."""
    out = BytesIO()
    with (
        zipfile.ZipFile(HERE / source) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, change.get(name, old.read(name)))
        for name in change.keys() - set(old.namelist()):
            new.writestr(name, change[name])
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'


@pytest.mark.parametrize(
    ("name", "data", "because"),
    [
        ("a.xlsx", b"", "damaged"),
        ("a.xlsx", b"PK\x03\x04" + bytes(200), "damaged"),
        ("a.xlsx", (HERE / "halls.xlsx").read_bytes()[:4_000], "damaged"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + bytes(600), "locked"),
        ("a.xlsx", (HERE / "notes.odt").read_bytes(), "damaged"),
        ("a.xlsx", altered({SHEET: ENTITIES}), "damaged"),
        ("a.xlsx", altered({SHEET: b"<worksheet>" + b" " * 59_000_000}), "large"),
        ("a.xlsx", altered({"../../out": b"x"}), "damaged"),
        ("a.xlsx", altered({"xl/sharedStrings.xml": b"<sst/>"}), "damaged"),
        ("a.ods", altered({"content.xml": b"<a>"}, "halls.ods"), "damaged"),
        ("a.ods", altered({"META-INF/manifest.xml": b"<encryption-data/>"}, "halls.ods"), "locked"),
        ("a.odt", altered({"content.xml": ENTITIES}, "notes.odt"), "damaged"),
        ("a.odt", b"\x00" * 40, "damaged"),
    ],
)
def test_hostile_and_damaged_files_are_refused(tmp_path, name, data, because):
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(Refused) as refused:
        read_files((str(file),), "en")
    assert refused.value.because == because


@pytest.mark.parametrize(
    "rows",
    [
        (
            b'<row r="1"><c r="A1"><v>1</v></c></row>'
            b'<row r="9999999"><c r="ZZZ9999999"><v>1</v></c></row>'
        ),
        b"".join(b"<row><c><v>%d</v></c></row>" % number for number in range(2_100)),
    ],
)
def test_a_sheet_that_is_too_large_is_named_and_makes_no_table(tmp_path, rows, monkeypatch):
    # Fewer than anybody pastes: counting to as many as are read takes half a minute.
    for module in (sheets, from_xlsx):
        monkeypatch.setattr(module, "MOST_PLACES", 2_000)
    space = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    sheet = b"<worksheet " + space + b"><sheetData>" + rows + b"</sheetData></worksheet>"
    file = tmp_path / "a.xlsx"
    file.write_bytes(altered({SHEET: sheet}))
    fragment = read_book(file, "en")
    assert dict(fragment.lost)["tables_large"] == 1
    assert len(fragment.tables) == 1, "the other sheet is not lost with it"

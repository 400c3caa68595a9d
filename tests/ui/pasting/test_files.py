"""Files that are dropped on a text: taken in where that makes sense, else one sentence says why."""

import zipfile
from io import BytesIO

import pytest
from docx import Document
from docx.shared import Cm
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import Doc, Exhibit, Footnote, Heading, OrderedList, Paragraph, Text
from casewriter.prose.to_markdown import to_markdown
from casewriter.prose.walk import exhibits, inlines
from casewriter.ui.widgets.buttons import Button
from tests.ui.pasting.conftest import said
from tests.ui.pasting.test_pieces import table


@pytest.fixture
def drop(qtbot, answer):
    """Drop files on the answer."""

    def drop(*files):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        text = answer.leaf.editor.text
        assert text.canInsertFromMimeData(mime)
        held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        copies = Qt.DropAction.CopyAction
        QApplication.sendEvent(
            text.viewport(), QDragEnterEvent(QPoint(30, 30), copies, mime, *held)
        )
        QApplication.sendEvent(text.viewport(), QDropEvent(QPointF(30, 30), copies, mime, *held))
        qtbot.waitUntil(lambda: answer.leaf.paster._reading is None)
        text.finish_showing()
        return said(answer)

    return drop


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "hall of Orzan.png"
    Image.new("RGB", (60, 40), (200, 30, 30)).save(file)
    return file


@pytest.fixture
def document(tmp_path, picture):
    """A DOCX with what a text keeps, and a row of merged cells."""
    made = Document()
    made.add_heading("The hall", 1)
    paragraph = made.add_paragraph("It opened in ")
    paragraph.add_run("2014").bold = True
    paragraph.add_run(".")
    for words in ("apply", "pay"):
        made.add_paragraph(words, style="List Number")
    made.add_picture(str(picture), width=Cm(3))
    grid = made.add_table(3, 3)
    for row, cells in enumerate((("Hall", "2014", "2018"), ("Orzan", "41", "12"), ("all", "", ""))):
        for column, words in enumerate(cells):
            grid.cell(row, column).text = words
    grid.cell(2, 0).merge(grid.cell(2, 2))
    file = tmp_path / "notes.DOCX"
    made.save(file)
    return file


@pytest.fixture
def written(tmp_path, request):
    """A file with that name and content."""
    name, content = request.param
    file = tmp_path / name
    file.write_bytes(content)
    return file


def text_of(study):
    return study.get("facts.prose", "en") or Doc()


def test_a_picture_dropped_becomes_a_figure_placed_in_the_text(study, answer, drop, picture):
    told = drop(picture)
    (placed,) = exhibits(text_of(study))
    assert study.session.case.attachments[0].name == "hall of Orzan.png"
    assert placed.attrs.ref.startswith("facts.figures/")
    assert told == "1 pictures placed in the text."
    # No text would stay of it.
    assert "Keep text only" not in [
        button.text() for button in answer.leaf.notices.findChildren(Button)
    ]


def test_a_document_of_word_is_taken_in(study, drop, document):
    told = drop(document)
    doc = text_of(study)
    kinds = [type(block) for block in doc.content]
    assert kinds == [Heading, Paragraph, OrderedList, Exhibit, Exhibit, Paragraph]
    assert "It opened in **2014**." in to_markdown(doc)
    _, grid = exhibits(doc)
    assert table(study, Path.parse(grid.attrs.ref))[1] == ["Orzan", "41", "12"]
    assert "1 merged cells taken apart" in told


def with_notes(document):
    """The same document with a footnote, which python-docx cannot make."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    notes = (
        f'<w:footnotes {space}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:t>Report of 2018.</w:t></w:r></w:p></w:footnote>'
        "</w:footnotes>"
    )
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    out = BytesIO()
    with zipfile.ZipFile(document) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name).decode("utf-8", "surrogateescape")
            if name == "word/document.xml":
                before, _, after = data.partition("2014</w:t></w:r>")
                data = before + "2014</w:t></w:r>" + after.replace("</w:p>", mark, 1)
            new.writestr(name, data.encode("utf-8", "surrogateescape"))
        new.writestr("word/footnotes.xml", notes)
    document.write_bytes(out.getvalue())


def test_the_notes_of_a_document_stay_notes(study, drop, document):
    with_notes(document)
    drop(document)
    notes = [part for part in inlines(text_of(study)) if isinstance(part, Footnote)]
    assert notes == [Footnote((Text("Report of 2018."),))]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (("a.txt", "first\n\nsecond".encode("utf-16")), "first\n\nsecond"),
        (("a.txt", "первый".encode("cp1251")), "первый"),
        (("a.html", b"<title>no</title><h2>Head</h2><p><i>words</i>"), "### Head\n\n*words*"),
        (("a.md", b"### Head\n\n*words*"), "### Head\n\n*words*"),
    ],
    indirect=["written"],
)
def test_texts_are_taken_in(study, drop, written, kept):
    drop(written)
    assert to_markdown(text_of(study)).strip() == kept


@pytest.mark.parametrize("content", ["Hall;2014;2018\nOrzan;4,1;12\n", "Hall\t2014\nOrzan\t41\n"])
def test_cells_become_a_table(study, drop, tmp_path, content):
    file = tmp_path / ("a.csv" if ";" in content else "a.tsv")
    file.write_text(content, encoding="utf-8")
    drop(file)
    (placed,) = exhibits(text_of(study))
    assert table(study, Path.parse(placed.attrs.ref))[1][0] == "Orzan"


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (("a.pdf", b"%PDF-1.7"), "is a PDF"),
        (("a.xls", b"PK"), "is a workbook"),
        (("a.doc", b"\xd0\xcf"), "cannot be read here"),
        (("a.casepack", b"PK"), "may be a case study"),
        (("a.casepack.zip", b"PK"), "may be a case study"),
        (("a.exe", b"MZ"), "no text, table or picture"),
        (("a.DOCX", b"PK cut short"), "is damaged"),
        (("a.txt", b"\x00\x01"), "is damaged"),
        (("a.svg", b"<svg/>"), "is a drawing"),
        (("a.jpg", b"nothing"), "is damaged or no picture"),
    ],
    indirect=["written"],
)
def test_what_cannot_be_taken_in_is_said_in_one_sentence(study, drop, written, words):
    before = study.session.case
    assert words in drop(written)
    assert study.session.case is before


def test_a_file_that_is_gone_is_said(drop, tmp_path):
    assert "could not be read" in drop(tmp_path / "gone.txt")


def hostile(document, tmp_path, content):
    out = tmp_path / "hostile.DOCX"
    with zipfile.ZipFile(document) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, content if name == "word/document.xml" else old.read(name))
    return out


@pytest.mark.parametrize(
    "content",
    [
        b'<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>',
        b"<w:document",
        b"\xff\xfe<\x00a\x00",
        b"<a>" + b" " * 61_000_000 + b"</a>",
    ],
    ids=["entities", "cut", "utf-16", "bomb"],
)
def test_a_hostile_document_changes_nothing(study, drop, document, tmp_path, content):
    before = study.session.case
    assert "is damaged" in drop(hostile(document, tmp_path, content))
    assert study.session.case is before


def test_a_picture_copied_alone_becomes_a_figure(study, paste):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    told = paste(html="<img src='https://a.example/b.png' alt='A blue wall'>", image=image)
    (placed,) = exhibits(text_of(study))
    assert study.get(f"{placed.attrs.ref}/alt", "en") == "A blue wall"
    assert told == "1 pictures placed in the text."

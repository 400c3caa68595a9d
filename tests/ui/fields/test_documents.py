"""Documents attached to source cards: looked through, read beside, kept here alone, given back."""

from pathlib import Path as File

import pypdfium2
import pytest
from docx import Document
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from casewriter.app.processes.reading import Reading
from casewriter.domain.canonical import to_json
from casewriter.domain.enclosures import documents_of
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from casewriter.domain.source_cards import joining
from casewriter.services.preview import OpenPages, PagesFailed, PageShown, PagesSet, ShowPages
from casewriter.services.sending import seen_by, withheld
from casewriter.storage.attachments import FOLDER, FolderAttachments
from casewriter.ui.fields.controls import Line, Passage
from casewriter.ui.fields.sources.cards import SourceForm
from casewriter.ui.fields.sources.documents import DocumentsLine, attach, words_of
from casewriter.ui.review.composer import NoteField

# What comes from outside is no Word file of ours.
pytestmark = pytest.mark.faulty

ODT = File(__file__).parent.parent / "pasting/files/notes.odt"


def pdf(tmp_path, pages=2):
    made = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        made.new_page(595, 842)
    file = tmp_path / "law.pdf"
    made.save(file)
    made.close()
    return file


def docx(tmp_path):
    made = Document()
    made.add_paragraph("Article 1. Every office has one window.")
    file = tmp_path / "law.docx"
    made.save(file)
    return file


@pytest.fixture
def line(qtbot, study, shown, tmp_path):
    """The documents of a card, with a law attached."""
    row = study.source("Law on services")
    editor = shown(study.editor("refs.sources"))
    line = editor.findChild(DocumentsLine)
    line.take(docx(tmp_path))
    qtbot.waitUntil(lambda: len(documents_of(study.session.case)) == 1)
    assert documents_of(study.session.case)[0].of == f"refs.sources/{row}"
    return line


def button(line, words):
    from PySide6.QtWidgets import QPushButton

    buttons = line.findChildren(QPushButton)
    return next(one for one in buttons if one.accessibleName() == f"{words}: law.docx")


def test_a_document_is_read_saved_and_detached_and_undo_brings_it_back(
    qtbot, study, line, monkeypatch, tmp_path
):
    read = []
    line._desk.read_beside = read.append
    button(line, "Read beside").click()
    (document,) = documents_of(study.session.case)
    assert read == [document]
    assert "one window" in words_of(document, study.pictures)
    again = tmp_path / "again.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(again), ""))
    button(line, "Save to a file…").click()
    qtbot.waitUntil(lambda: "saved" in line.remark.words)
    assert again.read_bytes() == (tmp_path / "law.docx").read_bytes()
    button(line, "Detach").click()
    assert not documents_of(study.session.case)
    study.session.undo()
    assert documents_of(study.session.case) == (document,)


@pytest.mark.usefixtures("line")
def test_it_stays_here(study):
    case = study.session.case
    assert documents_of(case)
    assert b"law.docx" not in to_json(case)
    assert not seen_by(case, "hub").attachments
    assert (withheld(case, "hub").documents, withheld(case, "hub").originals) == (1, 0)


@pytest.mark.usefixtures("line")
def test_it_follows_its_card_into_one_made_of_two(study):
    other = study.source("The same law")
    (row, _) = study.rows("refs.sources")
    edit = joining(study.session.case, other, [other, row])
    study.session.apply(edit)
    assert [one.of for one in documents_of(study.session.case)] == [f"refs.sources/{other}"]
    study.session.undo()
    study.session.remove_row(Path.parse(f"refs.sources/{row}"))
    assert not documents_of(study.session.case), "with its card it is out of sight"
    study.session.undo()
    assert documents_of(study.session.case)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.exe", b"MZ", "document_unknown"),
        ("a.pdf", b"<html>", "document_damaged"),
        ("a.docx", b"PK\x03\x04", "document_damaged"),
        ("a.odt", b"\xd0\xcf\x11\xe0" + bytes(99), "document_locked"),
        ("a.txt", b"a\x00b", "document_damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_and_not_kept(study, tmp_path, name, data, code):
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(BadInput) as refused:
        attach(file, study.pictures)
    assert refused.value.code == code
    assert not study.pictures.kept


def test_words_of_texts_of_all_kinds(study, tmp_path):
    text = tmp_path / "a.txt"
    text.write_text("Реформа", "cp1251")
    assert words_of(attach(text, study.pictures), study.pictures) == "Реформа"
    assert "It opened in 2014" in words_of(attach(ODT, study.pictures), study.pictures)


def test_the_pages_of_a_pdf_are_drawn_one_by_one(tmp_path):
    kept = FolderAttachments(tmp_path / FOLDER)
    document = attach(pdf(tmp_path), kept)
    reading = Reading(tmp_path)
    opened = reading.carried_out(OpenPages(1, document.sha256, "law.pdf"))
    assert tuple(opened) == (PagesSet(1, 2, {}),)
    shown, *others = reading.carried_out(ShowPages((2, 3), 200))
    assert isinstance(shown, PageShown)
    assert not others
    assert shown.page == 2
    assert shown.width in {200, 201}
    broken = kept.add(b"%PDF-1.7 and nothing more", "application/pdf", "b.pdf")
    (failed,) = reading.carried_out(OpenPages(2, broken.sha256, "b.pdf"))
    assert failed == PagesFailed(2, "document_damaged", {"file": "b.pdf"})
    reading.close()


def drop(widget, *files):
    """Drop files from a file manager on a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    mime.setText("\n".join(map(str, files)))
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), copy, mime, left, none))
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), copy, mime, left, none))


@pytest.mark.parametrize("kind", [Line, Passage])
def test_files_on_a_field_of_a_card_become_no_words_but_documents_of_it(
    qtbot, study, shown, tmp_path, kind
):
    row = study.source("Law on services")
    form = shown(study.editor("refs.sources")).findChild(SourceForm)
    field = form.findChild(kind)
    before = study.session.case.fields["refs.sources"]
    drop(field.viewport() if kind is Passage else field, docx(tmp_path))
    qtbot.waitUntil(lambda: len(documents_of(study.session.case)) == 1)
    assert documents_of(study.session.case)[0].of == f"refs.sources/{row}"
    assert study.session.case.fields["refs.sources"] == before
    assert "file:" not in field.text()


@pytest.mark.parametrize("made", [Line, Passage, NoteField])
def test_files_that_are_pasted_leave_no_path_in_a_text(qtbot, tmp_path, made, desk):  # noqa: ARG001
    field = made()
    qtbot.addWidget(field)
    field.show()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "secret.pdf"))])
    mime.setText(str(tmp_path / "secret.pdf"))
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    said = field.toPlainText() if made is NoteField else field.text()
    assert said == ""
    QGuiApplication.clipboard().setText("words")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "words" in (field.toPlainText() if made is NoteField else field.text())
    QGuiApplication.clipboard().clear()


def test_of_several_files_each_that_cannot_be_attached_is_named(qtbot, line, tmp_path):
    for name in ("numbers.xlsx", "empty.docx"):
        (tmp_path / name).write_bytes(b"")
    drop(line, tmp_path / "numbers.xlsx", tmp_path / "empty.docx")
    qtbot.waitUntil(lambda: all(name in line.remark.words for name in ("numbers", "empty")))

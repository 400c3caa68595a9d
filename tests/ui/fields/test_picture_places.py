"""Pictures dropped and pasted on the picture of a row, and on a whole answer."""

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casewriter.domain.leaves import Path
from casewriter.domain.view import view
from casewriter.ui.case.card import QuestionCard
from casewriter.ui.fields.pictures.picture import PictureLeaf, may_hold_picture

HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def drop(widget, mime):
    """Drag something over a widget and let it go there; whether the widget takes it."""
    over = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, *HELD)
    over.ignore()
    QApplication.sendEvent(widget, over)
    if over.isAccepted():
        QApplication.sendEvent(
            widget, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, *HELD)
        )
    return over.isAccepted()


def files(tmp_path, *colours):
    mime = QMimeData()
    urls = []
    for colour in colours:
        file = tmp_path / f"{colour}.png"
        Image.new("RGB", (30, 20), colour).save(file)
        urls.append(QUrl.fromLocalFile(str(file)))
    mime.setUrls(urls)
    return mime


@pytest.fixture
def figures(qtbot, study, shown, tmp_path):
    editor = shown(study.editor("facts.figures"))
    drop(editor, files(tmp_path, "red"))
    qtbot.waitUntil(lambda: len(study.rows("facts.figures")) == 1)
    qtbot.waitUntil(lambda: bool(editor.findChildren(PictureLeaf)))
    return editor


def kept(study, row=0):
    """The picture of a row as it is kept."""
    sha = study.get(f"facts.figures/{study.rows('facts.figures')[row]}/file")
    return Image.open(BytesIO(study.pictures.kept[sha])).convert("RGB").getpixel((0, 0))


def test_a_picture_dropped_beside_the_list_of_a_question_is_taken(qtbot, study, tmp_path):
    asked = view(study.template, study.session.case, Path("facts.figures"), "en")
    card = QuestionCard(study.desk(), asked, 1, 1)
    qtbot.addWidget(card)
    assert drop(card, files(tmp_path, "red"))
    qtbot.waitUntil(lambda: len(study.rows("facts.figures")) == 1)
    words = view(study.template, study.session.case, Path("facts.line"), "en")
    other = QuestionCard(study.desk(), words, 1, 1)
    qtbot.addWidget(other)
    assert not other.acceptDrops()


def test_one_picture_dropped_on_another_takes_its_place(qtbot, study, figures, tmp_path):
    leaf = figures.findChild(PictureLeaf)
    assert drop(leaf, files(tmp_path, "blue"))
    qtbot.waitUntil(lambda: kept(study) == (0, 0, 255))
    assert len(study.rows("facts.figures")) == 1
    study.session.undo()
    assert kept(study) == (255, 0, 0)


def test_several_are_left_to_the_answer_which_makes_a_row_of_each(qtbot, study, figures, tmp_path):
    several = files(tmp_path, "blue", "green")
    assert not may_hold_picture(several)
    assert drop(figures, several)
    qtbot.waitUntil(lambda: len(study.rows("facts.figures")) == 3)


def test_a_picture_is_pasted_over_another_with_the_keys(qtbot, study, figures):
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(image)
    leaf = figures.findChild(PictureLeaf)
    leaf.choose.setFocus()
    QTest.keyClick(leaf.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: kept(study) == (0, 0, 255))
    assert len(study.rows("facts.figures")) == 1


def test_a_file_that_is_no_picture_is_said_and_changes_nothing(qtbot, study, figures, tmp_path):
    file = tmp_path / "a.jpg"
    file.write_bytes(b"nothing")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    before = study.session.case
    leaf = figures.findChild(PictureLeaf)
    drop(leaf, mime)
    qtbot.waitUntil(lambda: "no picture" in leaf.remark.words)
    assert study.session.case is before

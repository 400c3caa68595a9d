"""Rows as cards: forms, groups, pictures, sources."""

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from casewriter.services.pictures import Unusable, prepare
from casewriter.ui.fields.pictures import picture as picture_module
from casewriter.ui.fields.sources.csl import author_lines, read_authors
from casewriter.ui.fields.tab_order import focusables
from tests.ui.fields.field_desk import keys


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def test_a_person_is_added_and_typed(study, shown):
    editor = shown(study.editor("facts.people", "ru"))
    editor.add.click()
    keys(QApplication.focusWidget(), "Nino")
    press(Qt.Key.Key_Tab)
    keys(QApplication.focusWidget(), "автор")
    (row,) = study.rows("facts.people")
    assert study.get(f"facts.people/{row}/name") == "Nino"
    assert study.get(f"facts.people/{row}/role", "ru") == "автор"
    card = editor.cards[row]
    assert card.title.text() == "Nino"
    form = card.form
    QTest.keyClick(form.leaf("consent").combo, Qt.Key.Key_Down)
    QTest.keyClick(form.leaf("consent").combo, Qt.Key.Key_Down)
    assert study.get(f"facts.people/{row}/consent") == "given"
    form.leaf("biography").focus_first()
    keys(QApplication.focusWidget(), "Пишет.")
    assert study.get(f"facts.people/{row}/biography", "ru") == plain("Пишет.")
    study.session.undo()
    assert study.get(f"facts.people/{row}/consent") == "given"


@pytest.mark.parametrize(
    ("path", "part", "language"),
    [("facts.quotes", "words", "en"), ("facts.people", "name", "")],
)
def test_the_first_part_of_a_new_row_is_typed(study, shown, path, part, language):
    editor = shown(study.editor(path))
    editor.add.click()
    keys(QApplication.focusWidget(), "OSS")
    (row,) = study.rows(path)
    assert study.get(f"{path}/{row}/{part}", language) in ("OSS", plain("OSS"))
    for _ in range(4):
        study.session.undo()
    assert editor.cards == {}


def test_rows_are_moved_and_removed_with_undo(study, shown):
    path = Path.parse("facts.people")
    one, two, three = (
        study.session.add_row(path, values={("name", ""): name}).steps[-1] for name in "abc"
    )
    editor = shown(study.editor("facts.people"))
    editor.cards[one].down.click()
    assert study.rows("facts.people") == (two, one, three)
    editor.cards[two].remove.click()
    assert study.rows("facts.people") == (one, three)
    assert list(editor.cards) == [one, three]
    assert QApplication.focusWidget() is editor.cards[one].remove
    study.session.undo()
    study.session.undo()
    assert study.rows("facts.people") == (one, two, three)
    assert editor._list.indexOf(editor.cards[two]) == 1
    assert study.get(f"facts.people/{two}/name") == "b"


def test_a_row_is_dragged_by_its_handle(study, shown):
    path = Path.parse("facts.people")
    one, two, three = (
        study.session.add_row(path, values={("name", ""): name}).steps[-1] for name in "abc"
    )
    editor = shown(study.editor("facts.people"))
    for row in (one, two, three):
        editor.cards[row].fold.click()
    QApplication.processEvents()
    handle, last = editor.cards[one].handle, editor.cards[three]
    below = handle.mapFromGlobal(last.mapToGlobal(last.rect().bottomLeft()))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseMove(handle, below)
    assert editor._line.isVisible()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=below)
    assert not editor._line.isVisible()
    assert study.rows("facts.people") == (two, three, one)
    study.session.undo()
    assert study.rows("facts.people") == (one, two, three)


def test_a_row_is_moved_by_keys_and_stays_under_them(study, shown):
    path = Path.parse("facts.people")
    one, two = (study.session.add_row(path, values={("name", ""): name}).steps[-1] for name in "ab")
    editor = shown(study.editor("facts.people"))
    editor.cards[one].handle.setFocus()
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Down)
    assert study.rows("facts.people") == (two, one)
    assert QApplication.focusWidget() is editor.cards[one].handle
    editor.cards[one].form.leaf("name").focus_first()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert study.rows("facts.people") == (one, two)


def test_tab_order_is_reading_order(study, shown):
    path = Path.parse("facts.people")
    rows = [study.session.add_row(path, values={("name", ""): n}).steps[-1] for n in "abcde"]
    editor = shown(study.editor("facts.people"))
    for row in (rows[3], rows[0]):
        editor.cards[row].fold.click()
    stops = [stop for stop in focusables(editor) if stop.isVisible() and stop.isEnabled()]
    stops[0].setFocus()
    for stop in stops:
        now = QApplication.focusWidget()
        assert now is stop, (stops.index(now), stops.index(stop))
        press(Qt.Key.Key_Tab)


def test_many_rows_are_built_one_per_turn(study, shown, qtbot):
    leaves = {(Path.parse(f"facts.people/r{n:03d}/name"), ""): f"Person {n}" for n in range(60)}
    study.session.write_all(leaves)
    editor = study.editor("facts.people")
    assert len(editor.cards) == 8
    shown(editor)
    qtbot.waitUntil(lambda: len(editor.cards) == 60)
    titles = [
        editor._list.itemAt(place).widget().title.text() for place in range(editor._list.count())
    ]
    assert titles == [f"Person {n}" for n in range(60)]


def test_a_group_holds_editors_of_its_questions(study, shown):
    editor = shown(study.editor("facts.group", "ru"))
    editor.add.click()
    keys(QApplication.focusWidget(), "Сначала")
    (row,) = study.rows("facts.group")
    assert study.get(f"facts.group/{row}/lesson", "ru") == "Сначала"
    card = editor.cards[row]
    assert card.title.text() == "Сначала"
    table = card.form.editors[3]
    table.focus_first()
    keys(table.grid, "a")
    press(Qt.Key.Key_Return)
    (inner,) = study.rows(f"facts.group/{row}/steps")
    assert study.get(f"facts.group/{row}/steps/{inner}/what", "ru") == "a"
    study.session.undo()
    assert study.rows(f"facts.group/{row}/steps") == ()
    assert table.model.rowCount() == 1
    study.session.undo()
    assert card.form.editors[0].leaf.line.text() != "Сначала"


def test_a_group_of_one_question_has_nothing_to_fold(study, shown):
    editor = shown(study.editor("facts.messages"))
    editor.add.click()
    keys(QApplication.focusWidget(), "One")
    editor.add.click()
    assert [card.is_open for card in editor.cards.values()] == [True, True]
    assert not any(card.fold.isVisible() for card in editor.cards.values())


def test_a_source_card_keeps_what_it_has_no_field_for(study, shown):
    csl = {
        "id": "a2016",
        "type": "webpage",
        "author": [{"family": "Example", "given": "Ada", "suffix": "Jr"}],
        "title": "Old",
        "issued": {"date-parts": [[2016, 5]], "season": 1},
        "DOI": "10.1/x",
    }
    study.write("refs.sources/s1/csl", csl)
    study.write("refs.sources/s1/type", "report")
    editor = shown(study.editor("refs.sources"))
    leaf = editor.cards["s1"].form.leaf("csl")
    assert leaf.fields["author"].toPlainText() == "Example, Ada"
    assert leaf.fields["issued"].text() == "May 2016"
    leaf.fields["title"].setFocus()
    keys(leaf.fields["title"], "New ")
    leaf.fields["accessed"].setFocus()
    keys(leaf.fields["accessed"], "12.05.2016")
    assert study.get("refs.sources/s1/csl") == {
        **csl,
        "title": "New Old",
        "type": "report",
        "accessed": {"date-parts": [[2016, 5, 12]]},
    }


def test_authors_are_people_and_bodies():
    lines = ["Example, Ada", "Ministry of Justice"]
    read = read_authors(lines, [])
    assert read == [{"family": "Example", "given": "Ada"}, {"literal": "Ministry of Justice"}]
    assert author_lines(read) == lines


# Pictures.


def image(size=(40, 30), form="PNG", exif=None, mode="RGB"):
    out = BytesIO()
    made = Image.new(mode, size, 120 if mode in "L1" else None)
    made.save(out, form, **({"exif": exif} if exif else {}))
    return out.getvalue()


def test_a_picture_is_turned_upright_and_loses_its_metadata():
    exif = Image.Exif()
    exif[274] = 6
    exif[271] = "Camera"
    made = prepare(image((40, 30), "JPEG", exif), "C:\\photos\\hall.JPG")
    opened = Image.open(BytesIO(made.data))
    assert (opened.size, dict(opened.getexif())) == ((30, 40), {})
    assert (made.media_type, made.name) == ("image/jpeg", "hall.jpg")


def test_an_upright_jpeg_keeps_its_fineness_but_not_its_camera():
    exif = Image.Exif()
    exif[271] = "Camera"
    data = image((40, 30), "JPEG", exif)
    opened = Image.open(BytesIO(prepare(data, "a.jpg").data))
    assert dict(opened.getexif()) == {}
    assert opened.quantization == Image.open(BytesIO(data)).quantization


@pytest.mark.parametrize("form", ["GIF", "BMP", "TIFF", "WEBP", "PNG"])
def test_other_forms_become_png(form):
    made = prepare(image(form=form), f"a.{form.lower()}")
    assert Image.open(BytesIO(made.data)).format == "PNG"
    assert made.name == "a.png"


def test_large_pictures_are_scaled_down(monkeypatch):
    monkeypatch.setattr("casewriter.services.pictures.LONG_SIDE", 20)
    opened = Image.open(BytesIO(prepare(image((40, 30)), "a.png").data))
    assert opened.size == (20, 15)
    monkeypatch.setattr("casewriter.services.pictures.LARGEST_PIXELS", 1000)
    with pytest.raises(Unusable):
        prepare(image((40, 30)), "a.png")


@pytest.mark.parametrize("data", [b"", b"no picture", image()[:60], image(form="JPEG")[:200]])
def test_a_damaged_picture_is_refused(data):
    with pytest.raises(Unusable):
        prepare(data, "a.png")


def test_a_picture_is_added_as_one_step_and_shown(study, shown, qtbot):
    editor = shown(study.editor("facts.figures"))
    editor.add_pictures([(image(), "hall.png")])
    qtbot.waitUntil(lambda: len(study.rows("facts.figures")) == 1)
    (row,) = study.rows("facts.figures")
    sha = study.get(f"facts.figures/{row}/file")
    assert [kept.sha256 for kept in study.session.case.attachments] == [sha]
    leaf = editor.cards[row].form.leaf("file")
    qtbot.waitUntil(lambda: not leaf.thumbnail.is_empty)
    assert leaf.file_name.text() == "hall.png"
    form = editor.cards[row].form
    form.leaf("decorative").tick.click()
    assert study.get(f"facts.figures/{row}/decorative") is True
    study.session.undo()
    study.session.undo()
    assert study.rows("facts.figures") == ()
    assert study.session.case.attachments == ()


def test_a_damaged_file_gives_a_sentence(study, shown, qtbot):
    editor = shown(study.editor("facts.figures"))
    editor.add_pictures([(b"no picture", "letter.png")])
    qtbot.waitUntil(lambda: "letter.png" in editor.remark.words)
    assert study.rows("facts.figures") == ()


def test_files_and_clipboard_pictures_are_taken(study, tmp_path, shown, qtbot, monkeypatch):
    (tmp_path / "a.png").write_bytes(image())
    mime = QMimeData()
    from PySide6.QtCore import QUrl

    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    assert [name for _, name in picture_module.pictures_in(mime)] == ["a.png"]
    editor = shown(study.editor("facts.figures"))
    QGuiApplication.clipboard().setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    editor.add.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(study.rows("facts.figures")) == 1)
    monkeypatch.setattr(
        "casewriter.ui.fields.pictures.figures.ask_for_files",
        lambda *_args, **_named: [str(tmp_path / "a.png"), str(tmp_path / "missing.png")],
    )
    editor.add.click()
    qtbot.waitUntil(lambda: len(study.rows("facts.figures")) == 2)
    qtbot.waitUntil(lambda: "missing.png" in editor.remark.words)


def test_a_quotation_says_who_spoke_and_that_nobody_agreed_yet(study, shown):
    path = Path.parse("facts.quotes")
    row = study.session.add_row(
        path, values={("words", "en"): plain("Nine minutes!"), ("who", "en"): "A visitor"}
    )
    editor = shown(study.editor("facts.quotes"))
    (card,) = editor.cards.values()
    assert card.note.text() == "A visitor · consent not asked yet"
    assert card.warning.isVisible()
    study.session.write(row.child("consent"), "given")
    assert card.note.text() == "A visitor"
    assert not card.warning.isVisible()
    study.session.write(row.child("consent"), "refused")
    assert card.note.text().endswith("not printed")

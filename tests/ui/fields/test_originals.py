"""Originals of pictures: kept where somebody wants it, saved as they were, dropped and undone."""

from hashlib import sha256

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from casewriter.domain.canonical import to_json
from casewriter.domain.enclosures import enclosures_of
from casewriter.services.sending import seen_by, withheld
from casewriter.ui.fields.pictures.original_line import OriginalLine
from casewriter.ui.fields.pictures.picture import PictureLeaf, read_files


@pytest.fixture
def photo(tmp_path):
    """A photograph held sideways, by a camera that notes where it was."""
    file = tmp_path / "hall.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "at the hall"
    Image.new("RGB", (60, 40), "teal").save(file, exif=exif)
    return file


@pytest.fixture
def figures(qtbot, study, shown, photo):
    editor = shown(study.editor("facts.figures"))
    editor.add_pictures(read_files([str(photo)]))
    qtbot.waitUntil(lambda: len(study.rows("facts.figures")) == 1)
    return editor


def kept(study):
    return enclosures_of(study.session.case.attachments)


def test_it_is_kept_when_asked_for_and_given_back_as_it_was(
    qtbot, study, figures, photo, monkeypatch
):
    line = figures.findChild(OriginalLine)
    assert "not kept" in line.words.text()
    assert not kept(study)
    line.keep.click()
    qtbot.waitUntil(lambda: bool(kept(study)))
    (original,) = kept(study)
    assert original.sha256 == sha256(photo.read_bytes()).hexdigest()
    assert "hall.jpg" in line.words.text()
    assert line.keep.isHidden()

    again = photo.with_name("again.jpg")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(again), ""))
    line.save.click()
    qtbot.waitUntil(again.exists)
    qtbot.waitUntil(lambda: "saved" in line.remark.words)
    assert again.read_bytes() == photo.read_bytes()

    line.drop.click()
    assert not kept(study)
    study.session.undo()
    assert kept(study) == (original,)


def test_a_file_that_was_changed_since_is_not_taken_for_the_original(qtbot, study, figures, photo):
    photo.write_bytes(b"something else")
    before = study.session.case
    line = figures.findChild(OriginalLine)
    line.keep.click()
    qtbot.waitUntil(lambda: "changed since" in line.remark.words)
    assert study.session.case is before


def test_all_are_kept_where_somebody_wants_that_in_one_step(qtbot, study, shown, photo):
    empty = study.session.case
    editor = shown(study.editor("facts.figures"))
    editor.desk.originals.always = lambda: True
    editor.add_pictures(read_files([str(photo)]))
    qtbot.waitUntil(lambda: bool(kept(study)))
    assert photo.read_bytes() in study.pictures.kept.values()
    leaf = editor.findChild(PictureLeaf)
    assert kept(study)[0].of == leaf.stored
    study.session.undo()
    assert study.session.case == empty


def test_no_package_and_no_case_file_holds_it(qtbot, study, figures):
    before = to_json(study.session.case)
    figures.findChild(OriginalLine).keep.click()
    qtbot.waitUntil(lambda: bool(kept(study)))
    assert to_json(study.session.case) == before
    assert not kept_in(seen_by(study.session.case, "hub"))
    assert withheld(study.session.case, "hub").originals == 1


def kept_in(case):
    return enclosures_of(case.attachments)

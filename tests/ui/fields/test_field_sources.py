"""Source cards: details by type, the printed form beside, lists brought in, twins joined."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from casewriter.app.desks.reference_doors import source_doors
from casewriter.domain.source_cards import Listed, Reference
from casewriter.prose.nodes import Citation, CitedItem, CitedItems, Doc, Paragraph
from casewriter.ui.fields.sources.paste import PasteDialog
from tests.ui.fields.field_desk import keys
from tests.ui.fields.test_picture_places import drop

LAW = {"title": "On Public Services", "number": "88-V", "issued": {"date-parts": [[2013, 4, 15]]}}


def urls(*files):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return mime


@pytest.fixture
def sources(study, shown, monkeypatch):
    made = study.desk

    def with_doors(*arguments):
        desk = made(*arguments)
        desk.sources = source_doors()
        return desk

    monkeypatch.setattr(study, "desk", with_doors)
    return lambda: shown(study.editor("refs.sources"))


def test_a_law_asks_for_what_laws_have_and_a_book_for_other_things(study, sources):
    study.write("refs.sources/s1/csl", LAW | {"ISBN": "x"})
    study.write("refs.sources/s1/type", "law")
    editor = sources()
    form = editor.cards["s1"].form
    fields = form.leaf("csl").fields
    assert {"genre", "number", "container-title"} <= fields.keys()
    assert "edition" not in fields
    title = fields["title"]
    type_of = form.leaf("type")
    type_of.write("book")
    fields = form.leaf("csl").fields
    assert {"edition", "publisher-place"} <= fields.keys()
    assert fields["title"] is title
    # What a book does not ask for is shown all the same where the card has it.
    assert fields["number"].text() == "88-V"
    keys(title, "!")
    assert study.get("refs.sources/s1/csl") == LAW | {
        "ISBN": "x", "title": title.text(), "type": "book",
    }  # fmt: skip


def test_the_printed_form_follows_what_is_typed(study, sources, qtbot):
    study.write("refs.sources/s1/csl", LAW)
    study.write("refs.sources/s1/type", "law")
    editor = sources()
    form = editor.cards["s1"].form
    qtbot.waitUntil(lambda: "On Public Services" in form.styled.text())
    assert "No. 88-V".replace(" ", "\u00a0") in form.styled.text()
    author = form.leaf("csl").fields["author"]
    author.setFocus()
    keys(author, "World Bank")
    qtbot.waitUntil(lambda: "In the text: World Bank 2013" in form.styled.text())


def test_references_that_are_here_are_left_out_and_one_undo_takes_the_rest_back(study, sources):
    study.write("refs.sources/s1/csl", LAW)
    editor = sources()
    listed = (Reference("law", LAW), Reference("book", {"title": "Building Capability"}))
    editor.tools.add(Listed(listed, ("@article{cut, title",)))
    assert "1 entries could not be read" in editor.tools.told.words
    assert "@article{cut" in editor.tools.told.words
    assert len(study.rows("refs.sources")) == 2
    assert "added" in editor.tools.told.words
    assert "left out" in editor.tools.told.words
    assert len(editor.cards) == 2
    study.session.undo()
    assert study.rows("refs.sources") == ("s1",)
    assert not editor.tools.told.words


def test_a_file_is_read_and_a_damaged_one_is_refused(study, sources, qtbot, tmp_path, monkeypatch):
    editor = sources()
    file = tmp_path / "list.ris"
    monkeypatch.setattr(
        "casewriter.ui.fields.sources.tools.QFileDialog.getOpenFileName",
        lambda *_: (str(file), ""),
    )
    file.write_text("TY  - BOOK\nTI  - Building Capability\nER  - \n", "utf-8")
    editor.tools.bring.click()
    qtbot.waitUntil(lambda: study.rows("refs.sources") != ())
    file.write_text('[{"title": ', "utf-8")
    editor.tools.bring.click()
    qtbot.waitUntil(lambda: "damaged" in editor.tools.told.words)
    assert len(study.rows("refs.sources")) == 1


def test_a_file_of_references_is_dropped_on_the_question(study, sources, qtbot, tmp_path):
    editor = sources()
    file, picture = tmp_path / "list.BIB", tmp_path / "hall.png"
    file.write_text("@book{a, title={Building Capability}}", "utf-8")
    assert not drop(editor, urls(picture))
    assert drop(editor, urls(file))
    qtbot.waitUntil(lambda: len(study.rows("refs.sources")) == 1)


def test_a_pasted_list_makes_cards_with_notes(study, sources, qtbot):
    editor = sources()
    editor.tools.paste.click()
    dialog = editor.tools.findChild(PasteDialog)
    dialog.text.setPlainText("World Bank. Citizens First. 2019. https://example.org/cf")
    dialog.add.click()
    qtbot.waitUntil(lambda: study.rows("refs.sources") != ())
    (row,) = study.rows("refs.sources")
    assert study.get(f"refs.sources/{row}/csl")["URL"] == "https://example.org/cf"
    assert study.get(f"refs.sources/{row}/note", "en").startswith("World Bank")


def test_cards_that_are_one_source_are_joined_or_left(study, sources, qtbot):
    study.write("refs.sources/s1/csl", LAW)
    study.write("refs.sources/s2/csl", LAW | {"publisher": "Gazette"})
    cited = Doc((Paragraph((Citation(CitedItems((CitedItem("s2"),))),)),))
    study.write("facts.prose", cited, "en")
    editor = sources()
    qtbot.waitUntil(editor.tools.join.isVisible)
    assert "On Public Services" in editor.tools.same.text()
    editor.tools.differ.click()
    assert not editor.tools.join.isVisible()
    again = sources()
    qtbot.waitUntil(again.tools.join.isVisible)
    again.tools.join.click()
    assert study.rows("refs.sources") == ("s1",)
    assert study.get("refs.sources/s1/csl")["publisher"] == "Gazette"
    text = study.get("facts.prose", "en")
    assert text.content[0].content[0].attrs.items == (CitedItem("s1"),)
    study.session.undo()
    assert study.rows("refs.sources") == ("s1", "s2")


def test_sources_are_saved_for_other_programs(study, sources, qtbot, tmp_path, monkeypatch):
    study.write("refs.sources/s1/csl", LAW)
    editor = sources()
    monkeypatch.setattr(
        "casewriter.ui.fields.sources.tools.QFileDialog.getSaveFileName",
        lambda *_: (str(tmp_path / "list"), "BibTeX (*.bib)"),
    )
    editor.tools.keep.click()
    qtbot.waitUntil(lambda: "saved" in editor.tools.told.words)
    assert "On Public Services" in (tmp_path / "list.bib").read_text("utf-8")


def test_where_nothing_may_change_sources_can_only_be_taken_along(study, sources, qtbot):
    study.write("refs.sources/s1/csl", LAW)
    study.write("refs.sources/s2/csl", LAW)
    study.session._read_only = lambda: "held"
    editor = sources()
    editor.desk.settle(editor)
    qtbot.waitUntil(lambda: bool(editor._cited))
    tools = editor.tools
    assert tools.keep.isVisible()
    assert not any(button.isVisible() for button in (tools.bring, tools.paste, tools.join))
    tools.add((Reference("book", {"title": "Building Capability"}),))
    assert study.rows("refs.sources") == ("s1", "s2")
    assert tools.told.words == ""

"""Indices chosen for rows of indicators."""

import pytest

from casewriter.ui.fields.indices import indices
from tests.ui.fields.field_desk import Study

FIELD = "facts.indices"


@pytest.fixture
def editor(study, shown):
    return shown(study.editor(FIELD))


def choose(picker, words):
    for row in range(picker.list.count()):
        if words in picker.list.item(row).text():
            picker.list.itemClicked.emit(picker.list.item(row))
            return
    raise AssertionError(words)


def test_every_index_has_its_names_range_and_editions():
    known = indices()
    assert {"EGDI", "OSI", "TII", "HCI", "EPI", "OGDI", "GTMI"} <= {i.code for i in known}
    for index in known:
        assert set(index.names) == {"en", "ru", "kk"}
        assert index.low < index.high
        assert list(index.editions) == sorted(set(index.editions))
    assert known[0].name("ru") == "Индекс развития электронного правительства (EGDI)"
    assert known[0].name("ka").startswith("E-Government")


def test_an_index_and_its_edition_fill_a_row(study, editor):
    before = study.session.case
    editor.tools.index.click()
    choose(editor.picking._picker, "EGDI")
    (row,) = study.rows(FIELD)
    assert study.get(f"{FIELD}/{row}/label", "en") == "E-Government Development Index (EGDI)"
    assert study.get(f"{FIELD}/{row}/unit") == "index_0_1"
    assert "0 to 1" in editor.remark.words
    choose(editor.picking._picker, "2022")
    assert study.get(f"{FIELD}/{row}/value_date") == "2022"
    assert editor.model.parts[editor.grid.currentIndex().column()].name == "value"
    editor.picking._picker.hide()
    study.session.undo()
    study.session.undo()
    assert study.session.case == before


def test_no_index_is_offered_where_none_is_asked_for(shown):
    editor = shown(Study().editor("facts.indicators"))
    assert editor.tools.index.isHidden()

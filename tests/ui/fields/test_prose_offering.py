"""Citing, mentioning numbers, and the cards that chips in the text open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casewriter.domain.leaves import Path
from casewriter.domain.mentions import number_said, numbers
from casewriter.prose.nodes import (
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
    Doc,
    Exhibit,
    Paragraph,
    PathReference,
    Text,
    Value,
    plain,
)
from casewriter.prose.walk import mentioned_fields
from casewriter.ui.fields.chip_card import ChipCard
from casewriter.ui.fields.picker import Picker
from casewriter.ui.fields.sources.at_sign import AtSign
from casewriter.ui.fields.sources.citation_card import CitationCard
from casewriter.ui.prose.actions import CITATION, VALUE
from casewriter.ui.prose.editor import ProseEditor
from tests.ui.fields.field_desk import keys


def cite(*items):
    return Citation(CitedItems(tuple(CitedItem(*item) for item in items)))


@pytest.fixture
def writing(study, shown):
    """An answer with two sources in the case: the study, its editor, the row ids."""
    rows = study.source("Law on services"), study.source("Survey of visitors")
    study.write("facts.number", 349)
    study.write("facts.number/unit", "minute")
    editor = shown(study.editor("facts.prose")).findChild(ProseEditor)
    editor.text.setFocus()
    return study, editor, rows


def prose(study):
    return study.get("facts.prose", "en")


def popup(kind):
    found = QApplication.activePopupWidget()
    assert isinstance(found, kind)
    return found


def enter():
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_the_at_sign_cites_a_source_and_one_undo_takes_it_back(writing):
    study, editor, (_, survey) = writing
    keys(editor.text, "See ")
    before = study.session.case
    keys(editor.text, "@")
    assert study.session.case is before
    keys(popup(AtSign).search, "visit surv")
    enter()
    assert prose(study) == Doc((Paragraph((Text("See "), cite((survey,)))),))
    study.session.undo()
    assert study.session.case == before
    assert editor.doc() == prose(study)


def test_a_new_source_is_made_from_there(writing):
    study, editor, _ = writing
    keys(editor.text, "@")
    keys(popup(AtSign).search, "Budget law")
    enter()
    row = study.rows("refs.sources")[-1]
    assert study.get(f"refs.sources/{row}/csl") == {"title": "Budget law"}
    assert prose(study) == Doc((Paragraph((cite((row,)),)),))


@pytest.mark.parametrize(
    ("key", "left"),
    [(Qt.Key.Key_Escape, "@ab"), (None, "@ab")],
)
def test_letters_behind_the_sign_are_not_lost(writing, key, left):
    study, editor, _ = writing
    keys(editor.text, "@")
    opened = popup(AtSign)
    keys(opened.search, "ab")
    opened.close() if key is None else QTest.keyClick(opened, key)
    assert prose(study) == plain(left)


def test_a_blank_behind_the_sign_leaves_a_sign(writing):
    study, editor, _ = writing
    keys(editor.text, "@")
    keys(popup(AtSign).search, " ")
    keys(editor.text, "5")
    assert prose(study) == plain("@ 5")


def test_backspace_takes_the_sign_back(writing):
    study, editor, _ = writing
    keys(editor.text, "@")
    QTest.keyClick(popup(AtSign).search, Qt.Key.Key_Backspace)
    assert prose(study) is None


def test_a_mail_address_is_written_without_questions(writing):
    study, editor, _ = writing
    keys(editor.text, "info@gov.kz")
    assert prose(study) == plain("info@gov.kz")


def test_the_card_of_a_citation_sets_the_place_as_one_step(writing):
    study, editor, (law, survey) = writing
    study.write("facts.prose", Doc((Paragraph((cite((law,), (survey, "p. 1")),)),)), "en")
    before = study.session.case
    open_chip(editor)
    card = popup(CitationCard)
    keys(card._places[0], "art. 3")
    enter()
    assert prose(study) == Doc((Paragraph((cite((law, "art. 3"), (survey, "p. 1")),)),))
    study.session.undo()
    assert study.session.case == before
    open_chip(editor)
    popup(CitationCard)._take_out(1)
    assert prose(study) == Doc((Paragraph((cite((law,)),)),))


def open_chip(editor):
    editor.text.setFocus()
    cursor = editor.text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(1, cursor.MoveMode.KeepAnchor)
    editor.text.setTextCursor(cursor)
    QTest.keyClick(editor.text, Qt.Key.Key_Return)


def test_another_source_joins_the_citation(writing):
    study, editor, (law, survey) = writing
    study.write("facts.prose", Doc((Paragraph((cite((law, "art. 3")),)),)), "en")
    open_chip(editor)
    popup(CitationCard).buttons[0].click()
    enter_first(popup(Picker))
    assert prose(study) == Doc((Paragraph((cite((law, "art. 3"), (survey,)),)),))


def enter_first(picker):
    QTest.keyClick(picker.search, Qt.Key.Key_Down)
    QTest.keyClick(picker.search, Qt.Key.Key_Return)


def test_a_number_is_mentioned_and_follows_its_field(writing):
    study, editor, _ = writing
    keys(editor.text, "It took ")
    editor.commands[VALUE].trigger()
    enter_first(popup(Picker))
    assert prose(study).content[0].content[1] == Value(PathReference("facts.number"))
    names = editor.text._names
    assert names.value("facts.number") == "349\u00a0minutes"
    drawn = []
    editor.refresh_names = lambda: drawn.append("anew")
    study.write("facts.number", 12)
    assert drawn == ["anew"]
    assert names.value("facts.number") == "12\u00a0minutes"


def test_every_number_of_the_case_is_offered_with_what_it_is(study):
    row = study.session.add_row(
        Path("facts.indicators"),
        values={("label", "en"): "Waiting", ("baseline", ""): 41, ("value", ""): 12},
    )
    found = {str(m.path): m for m in numbers(study.template, study.session.case, "en")}
    assert set(found) == {f"{row}/baseline", f"{row}/value"}
    assert found[f"{row}/value"].row == "Waiting"
    assert number_said(study.template, study.session.case, f"{row}/value", "ru") == "12"
    assert number_said(study.template, study.session.case, "facts.number", "en") == ""
    assert number_said(study.template, study.session.case, "not a path", "en") == ""


def test_the_card_of_a_number_leads_to_where_it_stands(study, shown):
    study.write("facts.number", 349)
    study.write("facts.prose", Doc((Paragraph((Value(PathReference("facts.number")),)),)), "en")
    field = study.editor("facts.prose")
    gone_to = []
    field.desk.go_to = gone_to.append
    editor = shown(field).findChild(ProseEditor)
    open_chip(editor)
    card = popup(ChipCard)
    assert card.accessibleName() == "349\u00a0minutes"
    card.buttons[0].click()
    assert [str(path) for path in gone_to] == ["facts.number"]


def test_what_is_gone_says_so(study, shown):
    ref = PathReference("facts.number")
    study.write("facts.prose", Doc((Paragraph((Value(ref), CrossReference(ref))),)), "en")
    editor = shown(study.editor("facts.prose")).findChild(ProseEditor)
    open_chip(editor)
    assert popup(ChipCard).accessibleName() == "no longer there"
    popup(ChipCard).close()


def test_an_answer_that_is_only_read_offers_nothing_to_change(writing):
    study, editor, (law, _) = writing
    study.write("facts.prose", Doc((Paragraph((cite((law,)),)),)), "en")
    study.session._read_only = lambda: "held"
    open_chip(editor)
    assert popup(CitationCard).buttons == []
    popup(CitationCard).close()


def test_what_a_text_mentions_is_known_by_question():
    ref = PathReference("a.b/r/c")
    doc = Doc((Paragraph((Value(ref),)), Exhibit(PathReference("x.y"))))
    assert mentioned_fields(doc) == {"a.b", "x.y"}


def test_the_offer_of_sources_stands_in_the_toolbar(writing):
    _, editor, _ = writing
    assert editor.commands[CITATION].isEnabled()

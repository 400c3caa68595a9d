"""The law of the editor: one undo after any single action gives the case as it was, on the screen
and in the session; and a tree that is shown reads back as the same tree."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import (
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
    Doc,
    Em,
    PathReference,
    Strong,
    Superscript,
    Value,
    plain,
)
from casewriter.prose.walk import is_blank
from casewriter.ui.prose import clipboard, places, shaping
from casewriter.ui.prose.editor import ProseEditor
from tests.ui.prose.random_trees import random_tree

KEY = Qt.Key
BOTH = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CITATION = Citation(CitedItems((CitedItem("r7f3", "p. 1"),)))
REF = PathReference("facts.table")


def key(code, modifiers=Qt.KeyboardModifier.NoModifier):
    return lambda editor: QTest.keyClick(editor.text, code, modifiers)


def paste(editor):
    doc = random_tree(editor.text.document().characterCount())
    editor.text.insertFromMimeData(clipboard.mime_of(doc, editor.text.names))


def shape(command):
    return lambda editor: editor.text.shape_command(command)


ACTIONS = (
    ("a letter", lambda editor: editor.text.type_text("x")),
    ("a new row", key(KEY.Key_Return)),
    ("a new line", key(KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)),
    ("backspace", key(KEY.Key_Backspace)),
    ("a word back", key(KEY.Key_Backspace, Qt.KeyboardModifier.ControlModifier)),
    ("delete", key(KEY.Key_Delete)),
    ("deeper", key(KEY.Key_Tab)),
    ("higher", key(KEY.Key_Backtab)),
    ("up", key(KEY.Key_Up, BOTH)),
    ("down", key(KEY.Key_Down, BOTH)),
    ("plain letters", key(KEY.Key_Space, Qt.KeyboardModifier.ControlModifier)),
    ("cut", key(KEY.Key_X, Qt.KeyboardModifier.ControlModifier)),
    ("bold", lambda editor: editor.text.toggle_mark(Strong())),
    ("italic", lambda editor: editor.text.toggle_mark(Em())),
    ("raised", lambda editor: editor.text.toggle_mark(Superscript())),
    ("a language", lambda editor: editor.text.mark_language("ru")),
    ("no language", lambda editor: editor.text.mark_language("")),
    ("a link", lambda editor: editor.text.set_link("https://gov.kz")),
    ("no link", lambda editor: editor.text.set_link("")),
    ("a sub-heading", shape(lambda cursor, look: shaping.set_kind(cursor, "heading_3", look))),
    ("text", shape(lambda cursor, look: shaping.set_kind(cursor, "paragraph", look))),
    ("bullets", shape(lambda cursor, look: shaping.toggle_list(cursor, "bullet", look))),
    ("numbers", shape(lambda cursor, look: shaping.toggle_list(cursor, "number", look))),
    ("a quotation", shape(shaping.toggle_quote)),
    ("a note", lambda editor: editor.insert_note()),
    ("a citation", lambda editor: editor.insert_atom(CITATION)),
    ("a reference", lambda editor: editor.insert_atom(CrossReference(REF))),
    ("a number", lambda editor: editor.insert_atom(Value(REF))),
    ("an exhibit", lambda editor: editor.insert_exhibit("facts.table")),
    ("another chip", lambda editor: editor.replace_atom(CITATION)),
    ("no chip", lambda editor: editor.remove_atom()),
    ("pasting", paste),
)


@pytest.mark.parametrize(("name", "act"), ACTIONS, ids=[name for name, _ in ACTIONS])
def test_one_undo_takes_back_any_action(study, shown, name, act):
    study.write("facts.prose", plain("start"), "en")
    editor = shown(study.editor("facts.prose")).findChild(ProseEditor)
    text, changed = editor.text, 0
    for seed in range(25):
        random = Random(f"{name}{seed}")
        study.write("facts.prose", random_tree(seed), "en")
        value = study.get("facts.prose", "en")
        assert editor.doc() == (value or Doc()) or (value is None and is_blank(editor.doc()))
        text.setFocus()
        # Counted in letters: nobody can put the caret into the middle of one.
        letters = sum(len(block) + 1 for block in text.toPlainText().split("\n"))
        cursor = text.textCursor()
        cursor.setPosition(places.position(text.document(), random.randrange(letters)))
        if random.random() < 0.6:
            end = places.position(text.document(), random.randrange(letters))
            cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)
        before = study.session.case
        act(editor)
        if study.session.case is not before:
            changed += 1
            study.session.undo()
        assert study.session.case == before, seed
        kept = study.get("facts.prose", "en")
        # Blank rows alone are no answer; they stay on the screen all the same.
        assert editor.doc() == kept or (kept is None and is_blank(editor.doc())), seed
    assert changed or name in ("no language", "another chip", "no chip", "no link")
    assert study.session.case.get(Path("facts.prose"), "en") is not None


def test_an_action_right_after_typing_is_a_step_of_its_own(study, shown):
    editor = shown(study.editor("facts.prose")).findChild(ProseEditor)
    now = study.session._clock()
    study.session._clock = lambda: now  # all within one burst of typing
    editor.text.type_text("words")
    editor.text.selectAll()
    editor.text.toggle_mark(Strong())
    study.session.undo()
    assert study.get("facts.prose", "en") == plain("words")
    assert editor.doc() == plain("words")

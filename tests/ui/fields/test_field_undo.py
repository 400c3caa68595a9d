"""Undo after any single action in the editors of rows restores the case."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from tests.ui.fields.field_desk import Study

PLACES = ("facts.quotes", "facts.people", "facts.group", "facts.messages")
GRIDS = ("facts.timeline", "facts.indicators", "facts.terms")

texts = st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=12)
actions = st.one_of(
    st.tuples(st.just("add")),
    st.tuples(st.just("move"), st.integers(0, 3), st.integers(-2, 2)),
    st.tuples(st.just("remove"), st.integers(0, 3)),
    st.tuples(st.just("open"), st.integers(0, 3)),
    st.tuples(st.just("write"), st.integers(0, 3), st.integers(0, 6), texts),
)


def act(editor, study, action):
    rows = study.session.case.rows(editor.view.path)
    if action[0] == "add":
        editor.add_row()
        return
    row = rows[action[1]] if action[1] < len(rows) else None
    if row is None or row not in editor.cards:
        return
    match action:
        case "move", _, by:
            editor._move(row, by)
        case "remove", _:
            editor.cards[row].remove.click()
        case "open", _:
            editor.cards[row].fold.click()
        case "write", _, part, words:
            write(editor, study, row, part, words)


def write(editor, study, row, part, words):
    form = editor.cards[row].form
    leaves = getattr(form, "leaves", None)
    if leaves is None:
        return
    leaf = leaves[part % len(leaves)]
    value = plain(words) if leaf.part.type == "prose" and words.strip() else words
    if leaf.part.type in ("line", "prose"):
        leaf.write(value if words.strip() else None)
        editor.show_case(study.session.case)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", PLACES)
def test_undo_after_any_action_restores_the_case_and_its_cards(path):
    @settings(max_examples=15, deadline=None)
    @given(st.lists(actions, min_size=1, max_size=6))
    def law(todo):
        study = Study()
        editor = study.editor(path)
        editor.add_row()
        for action in todo:
            before, last = study.session.case, study.session.undoable
            act(editor, study, action)
            after = study.session.case
            if study.session.undoable is not last:
                study.session.undo()
                assert study.session.case == before
                assert set(editor.cards) == set(before.rows(Path(path)))
                study.session.redo()
            assert study.session.case == after
            assert set(editor.cards) == set(after.rows(Path(path)))
        editor.deleteLater()

    law()


cells = st.lists(st.lists(texts, min_size=1, max_size=3), min_size=1, max_size=3)
on_grids = st.one_of(
    st.tuples(st.just("paste"), st.integers(0, 3), st.integers(0, 3), cells),
    st.tuples(st.just("sort"), st.integers(0, 2)),
    st.tuples(st.just("move"), st.integers(0, 3), st.integers(-2, 2)),
    st.tuples(st.just("remove"), st.integers(0, 3)),
    st.tuples(st.just("add"), st.integers(0, 3)),
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", GRIDS)
def test_undo_after_any_action_restores_the_case_and_its_grid(path):
    @settings(max_examples=15, deadline=None)
    @given(st.lists(on_grids, min_size=1, max_size=6))
    def law(todo):
        study = Study()
        editor = study.editor(path)
        model = editor.model
        for action in todo:
            before, last = study.session.case, study.session.undoable
            match action:
                case "paste", row, column, table:
                    model.write_cells(row, min(column, len(model.parts) - 1), table, "paste")
                case "sort", column:
                    model.sort(column)
                case "move", row, by:
                    model.move_all([row], by)
                case "remove", row:
                    model.remove([row])
                case "add", row:
                    model.add(row)
            after = study.session.case
            if study.session.undoable is not last:
                study.session.undo()
                assert study.session.case == before
                assert tuple(model.rows) == before.rows(Path(path))
                study.session.redo()
            assert study.session.case == after
            assert tuple(model.rows) == after.rows(Path(path))
        editor.deleteLater()

    law()

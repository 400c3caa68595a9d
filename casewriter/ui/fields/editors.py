"""Editors of answers: one for every kind of field."""

from PySide6.QtWidgets import QWidget

from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk, FieldEditor
from casewriter.ui.fields.exhibits import ExhibitsEditor
from casewriter.ui.fields.group import GroupEditor
from casewriter.ui.fields.number import NumberEditor
from casewriter.ui.fields.pictures.figures import FiguresEditor
from casewriter.ui.fields.rows import RowsEditor
from casewriter.ui.fields.single import SHOWN_FACTS, ProseFieldEditor, SingleEditor
from casewriter.ui.fields.sources.cards import SourcesEditor
from casewriter.ui.fields.tab_order import chain
from casewriter.ui.fields.tables import TableEditor

EDITORS: tuple[tuple[str, type[FieldEditor]], ...] = (
    ("line", SingleEditor),
    ("prose", ProseFieldEditor),
    ("number", NumberEditor),
    ("date", SingleEditor),
    ("choice", SingleEditor),
    ("choices", SingleEditor),
    ("cites", SingleEditor),
    ("table", TableEditor),
    ("indicators", TableEditor),
    ("timeline", TableEditor),
    ("figures", FiguresEditor),
    ("quotes", RowsEditor),
    ("people", RowsEditor),
    ("terms", TableEditor),
    ("sources", SourcesEditor),
    ("group", GroupEditor),
    ("exhibits", ExhibitsEditor),
)
"""Kind of field → its editor."""


def editor_for(desk: Desk, view: View, parent: QWidget | None = None) -> FieldEditor:
    """The editor of a question's answer. KeyError where the kind has none."""
    shows = view.field.shows
    kind = dict(SHOWN_FACTS)[shows] if shows else dict(EDITORS)[view.field.kind]
    editor = kind(desk, view, parent)
    chain(editor)
    return editor

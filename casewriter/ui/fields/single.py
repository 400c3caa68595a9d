"""Answers of one value: a line, a text, a date, a choice, choices, sources."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain import formats
from casewriter.domain.kinds import kind_of
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk, FieldEditor
from casewriter.ui.fields.forms import leaf_for
from casewriter.ui.fields.leaf import LeafEditor
from casewriter.ui.fields.prose import ProseLeaf
from casewriter.ui.widgets.texts import Text


class SingleEditor(FieldEditor):
    """The editor of an answer that is one leaf."""

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        super().__init__(desk, view, parent)
        self.leaf = self._build()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.leaf)
        self.retranslate()

    def refresh(self) -> None:
        """Show the answer."""
        self.leaf.show_case(self.view.case)

    def retranslate(self) -> None:
        """Name the fields again."""
        super().retranslate()
        self.leaf.name(self.desk.words(self.view).question)

    def focus_first(self) -> None:
        """Put the focus into the field."""
        self.leaf.focus_first()

    def _build(self) -> LeafEditor:
        part = kind_of(self.view.field.kind).parts(self.view.field)[0]
        return leaf_for(self.desk, self.view, part, self)


class ProseFieldEditor(SingleEditor):
    """The editor of rich text; it knows where its caret stands."""

    def caret(self) -> int:
        """Letters before the caret."""
        assert isinstance(self.leaf, ProseLeaf)
        return self.leaf.editor.caret()

    def place_caret(self, place: int) -> None:
        """Put the caret back."""
        assert isinstance(self.leaf, ProseLeaf)
        self.leaf.editor.place_caret(place)


class ShownFact(FieldEditor):
    """A fact of the case, which is changed elsewhere: its country, its first language."""

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        super().__init__(desk, view, parent)
        self.fact = Text("answer")
        self._where = Text("help", "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.fact)
        column.addWidget(self._where)
        self.retranslate()

    def refresh(self) -> None:
        """Show the fact."""
        case, wording = self.view.case, self.desk.wording
        if self.view.field.shows == "country":
            self.fact.setText(formats.country(case.country, wording))
        else:
            self.fact.setText(formats.language_name(case.source_language, wording))

    def retranslate(self) -> None:
        """Set all words again."""
        super().retranslate()
        self._where.setText(
            QCoreApplication.translate(
                "Fields", "This belongs to the whole case. Change it under Case study › Details…"
            )
        )
        self.refresh()

    def focus_first(self) -> None:
        """Take the focus itself: there is nothing to type."""
        self.setFocus()

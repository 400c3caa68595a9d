"""Groups: rows of questions, each with an editor of its own kind."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk, FieldEditor
from casewriter.ui.fields.rows import RowsEditor
from casewriter.ui.widgets.texts import Text


class Questions(QWidget):
    """The questions of one row of a group, one below the other."""

    def __init__(self, desk: Desk, row: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Here, because a group may hold every other kind.
        from casewriter.ui.fields.editors import editor_for

        self._desk = desk
        self._words: list[tuple[View, Text, Text]] = []
        # A single question needs no words of its own below those of the group.
        self._is_single = len(row.field.fields) == 1
        self.editors: list[FieldEditor] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        for inner in row.inner():
            question, hint = Text("emphasis"), Text("help", "ink2")
            editor = editor_for(desk, inner)
            self._words.append((inner, question, hint))
            self.editors.append(editor)
            for widget in (question, hint, editor):
                column.addWidget(widget)
            column.addSpacing(0 if self._is_single else 8)
        self.retranslate()

    def show_case(self, case: Case) -> None:
        """Show what the answers are now."""
        for editor in self.editors:
            editor.show_case(case)

    def retranslate(self) -> None:
        """Set the questions again; the editors set their own words."""
        for inner, question, hint in self._words:
            words = self._desk.words(inner)
            question.setText(words.question)
            hint.setText(words.help)
            question.setVisible(not self._is_single)
            hint.setVisible(bool(words.help) and not self._is_single)

    def focus_first(self) -> None:
        """Put the focus into the first answer."""
        if self.editors:
            self.editors[0].focus_first()

    def focus_at(self, path: Path) -> None:
        """Put the focus into the answer that a path leads to, else into the first."""
        for editor in self.editors:
            steps = editor.view.path.steps
            if path.steps[: len(steps)] == steps:
                editor.focus_at(path)
                return
        self.focus_first()


class GroupEditor(RowsEditor):
    """Rows of questions."""

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        # A row of one question has nothing to fold.
        self.FOLDS = len(view.field.fields) > 1
        super().__init__(desk, view, parent)

    def build_form(self, row: View) -> QWidget:
        """The questions of a row."""
        return Questions(self.desk, row)

    def retranslate(self) -> None:
        """Set all words again, those of the questions too."""
        super().retranslate()
        for card in self.cards.values():
            if isinstance(card.form, Questions):
                card.form.retranslate()

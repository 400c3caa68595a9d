"""A number with its unit, date, scope and sources."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.parts import Part
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk, FieldEditor
from casewriter.ui.fields.forms import PartsForm
from casewriter.ui.fields.labels import part_label

SHARES = {"": 1, "unit": 1, "as_of": 2, "scope": 2, "source": 2}
"""Quarters of a row."""


class NumberEditor(FieldEditor):
    """The value first, what makes it usable beside it."""

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        super().__init__(desk, view, parent)
        parts = [
            part
            for part in kind_of("number").parts(view.field)
            if part.type != "unit" or len(part.options) > 1 or self._is_strange(part)
        ]
        self._has_unit = any(part.type == "unit" for part in parts)
        self.form = PartsForm(desk, view, parts, self, label=self._label, share=self._share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.retranslate()

    def refresh(self) -> None:
        """Show all parts."""
        self.form.show_case(self.view.case)

    def retranslate(self) -> None:
        """Set all words again."""
        super().retranslate()
        self.form.retranslate()
        self.form.leaf("").name(self.desk.words(self.view).question)

    def focus_first(self) -> None:
        """Put the focus into the value."""
        self.form.focus_first()

    def _share(self, part: Part) -> int:
        return 2 if not part.name and not self._has_unit else SHARES[part.name]

    def _label(self, part: Part) -> str:
        label = part_label(self.view, part, self.desk.wording)
        units = self.view.field.units
        if part.name or len(units) != 1 or self._has_unit:
            return label
        # The only unit goes without asking.
        return f"{label} ({self.view.template.wording(self.desk.wording).unit(units[0])})"

    def _is_strange(self, part: Part) -> bool:
        """Whether the case names a unit that is not offered."""
        unit = self.view.plain(part.name)
        return unit is not None and unit not in part.options

"""The sources that an answer, a row or a number names."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import Value
from casewriter.domain.view import View
from casewriter.ui.fields.base import SOURCES, Desk
from casewriter.ui.fields.leaf import LeafEditor, Remark, shown_as_text
from casewriter.ui.fields.picker import Picker
from casewriter.ui.fields.sources.known import adding, all_rows, can_add, full_name, short_name
from casewriter.ui.fields.tab_order import chain_before, focusables
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text


class CitesLeaf(LeafEditor):
    """Source cards, chosen from those of the case or added by their title."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, view, part, owner, parent)
        self._rows: list[QWidget] = []
        self._cards: object = None
        self._name = ""
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._remark = Remark()
        self.choose = Button("plain", "bookmark-simple")
        self.choose.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picker = Picker(self, several=True, may_add=can_add(view))
        self.box.setSpacing(4)
        self.box.addLayout(self._list)
        self.box.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(self._remark)
        self.choose.clicked.connect(self._open)
        self.picker.picked.connect(self._picked)
        self.picker.added.connect(self._added)
        self.look_at(view)
        self.retranslate()

    def look_at(self, view: View) -> None:
        """Edit the sources of another row from now on."""
        self._cards = view.case.fields.get(SOURCES.field)
        super().look_at(view)

    def show_case(self, case: Case) -> None:
        """Show the sources, also where only their cards were changed."""
        cards = case.fields.get(SOURCES.field)
        if cards is not self._cards:
            self._cards = cards
            self.stored = self._here(case)
            self.show_value(self.stored)
        super().show_case(case)

    def show_value(self, value: Value | None) -> None:
        """List the sources by their short names; ids without a card are kept and shown."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(key) for key in self._keys()]
        for row in self._rows:
            self._list.addWidget(row)
        chain_before(self.choose, [stop for row in self._rows for stop in focusables(row)])
        strange = value is not None and not isinstance(value, list)
        words = QCoreApplication.translate(
            "Fields", "Kept as it came: {value}. Choosing a source replaces it."
        )
        self._remark.say(words.format(value=shown_as_text(value)) if strange else "")

    def retranslate(self) -> None:
        """Set the words of the buttons again."""
        self.choose.setText(QCoreApplication.translate("Fields", "Choose or add…"))
        self.choose.updateGeometry()
        self.show_value(self.stored)

    def name(self, words: str) -> None:
        """Name the button."""
        self._name = words
        self.choose.setAccessibleDescription(words)

    def focus_first(self) -> None:
        """Put the focus on the button."""
        self.choose.setFocus()

    def _keys(self) -> list[str]:
        value = self.stored
        return [str(key) for key in value] if isinstance(value, list) else []

    def _row(self, key: str) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        words = short_name(self.now(), key)
        remove = Button("quiet", "x", "small")
        hint = QCoreApplication.translate("Fields", "Take {source} away").format(source=words)
        remove.setAccessibleName(hint)
        remove.setToolTip(hint)
        remove.clicked.connect(lambda: self._write([k for k in self._keys() if k != key]))
        text = Text("interface")
        text.setText(words)
        across.addWidget(text, 1)
        across.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _open(self) -> None:
        now = self.now()
        self.picker.offer([(row, full_name(now, row)) for row in all_rows(now)], self._keys())
        self.picker.open_below(self.choose, self._name)

    def _picked(self, keys: list[str]) -> None:
        self._write(list(keys))

    def _write(self, keys: list[str]) -> None:
        self.write([*keys])
        self.show_value(self.stored)

    def _added(self, title: str) -> None:
        # One step: the card and the mention of it come and go together.
        row, edit = adding(self.desk, title)
        keys: list[object] = [*self._keys(), row]
        mention = Change(self.path, self.language, self.stored, keys)
        self.desk.session.apply(Edit("add_row", (*edit.changes, mention)), origin=self.owner)
        self._cards = self.desk.case.fields.get(SOURCES.field)
        self.stored = self._here(self.desk.case)
        self.show_value(self.stored)

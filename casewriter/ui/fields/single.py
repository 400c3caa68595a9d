"""Answers of one value: a line, a text, a date, a choice, choices, sources."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain import formats
from casewriter.domain.kinds import kind_of
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk, FieldEditor
from casewriter.ui.fields.forms import leaf_for
from casewriter.ui.fields.leaf import LeafEditor
from casewriter.ui.fields.prose import ProseLeaf
from casewriter.ui.settings.countries import CountryPicker
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

    @property
    def is_laid(self) -> bool:
        """Whether all of the text is on the screen."""
        assert isinstance(self.leaf, ProseLeaf)
        return self.leaf.editor.is_laid

    def caret(self) -> int:
        """Letters before the caret."""
        assert isinstance(self.leaf, ProseLeaf)
        return self.leaf.editor.caret()

    def place_caret(self, place: int) -> None:
        """Put the caret back."""
        assert isinstance(self.leaf, ProseLeaf)
        self.leaf.editor.place_caret(place)


class CountryFact(FieldEditor):
    """The country of the case: it belongs to the whole case, and is changed right here."""

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        super().__init__(desk, view, parent)
        self.country = CountryPicker()
        self.country.activated.connect(self._chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.country, 1)
        row.addStretch(1)
        self.retranslate()

    def refresh(self) -> None:
        """Show the country."""
        self.country.choose(self.view.case.country)

    def retranslate(self) -> None:
        """Set all words again."""
        super().retranslate()
        self.country.setAccessibleName(self.desk.words(self.view).question)
        self.country.say(QCoreApplication.translate("Fields", "Choose a country"))
        self.refresh()

    def focus_first(self) -> None:
        """Put the focus into the list."""
        self.country.setFocus()

    def _chosen(self, _place: int) -> None:
        if self.country.code:
            self.desk.session.state("country", self.country.code, "write", origin=self)
            # Whoever suggests does not change it.
            self.country.choose(self.desk.session.case.country)


class LanguageFact(FieldEditor):
    """The language in which the case was begun. It stays; other languages are editions."""

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
        """Show the language."""
        language = self.view.case.source_language
        self.fact.setText(formats.language_name(language, self.desk.wording))

    def retranslate(self) -> None:
        """Set all words again."""
        super().retranslate()
        self._where.setText(
            QCoreApplication.translate(
                "Fields",
                "The case was begun in this language. Add another edition at the top of the page.",
            )
        )
        self.refresh()

    def focus_first(self) -> None:
        """Take the focus itself: there is nothing to type."""
        self.setFocus()


SHOWN_FACTS: tuple[tuple[str, type[FieldEditor]], ...] = (
    ("country", CountryFact),
    ("language", LanguageFact),
)
"""Questions that show a fact of the case, and who shows it."""

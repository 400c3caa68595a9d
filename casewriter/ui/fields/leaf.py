"""The editor of one leaf, of which the editors of answers, rows and captions are put together."""

from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk
from casewriter.ui.glyphs import Glyph
from casewriter.ui.widgets.texts import Text


class Remark(QWidget):
    """A sentence under a field, with the glyph of its kind; hidden while empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph("needs_attention")
        self._words = Text("small", "ink2")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 2, 0, 0)
        across.setSpacing(6)
        across.addWidget(self._glyph)
        across.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str, state: str = "needs_attention") -> None:
        """Show a sentence; an empty state leaves the glyph out, an empty sentence hides all."""
        self._words.setText(words)
        self._glyph.setVisible(bool(state))
        if state:
            self._glyph.show_state(state)
        self.setVisible(bool(words))

    @property
    def words(self) -> str:
        """The sentence that is shown."""
        return self._words.text()


class LeafEditor(QWidget):
    """Edits one part of an answer or of a row.

    Args:
        desk: what lies ready.
        view: the answer, or the row, whose part it is.
        part: which part.
        owner: the editor in whose name it writes.
        parent: the widget it lies in.
    """

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.view = view
        self.part = part
        self.owner = owner
        self.stored: Value | None = None
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)

    @property
    def path(self) -> Path:
        """The path of the leaf."""
        return self.view.path.child(self.part.name) if self.part.name else self.view.path

    @property
    def language(self) -> str:
        """The language of the leaf; none where the part is not translated."""
        return self.view.language if self.part.translated else NO_LANGUAGE

    def now(self) -> View:
        """The answer, or the row, as it is in the session at this moment."""
        return replace(self.view, case=self.desk.case)

    def look_at(self, view: View) -> None:
        """Edit the same part of another row from now on."""
        self.view = view
        self.stored = self._here(view.case)
        self.show_value(self.stored)

    def show_case(self, case: Case) -> None:
        """Show what the leaf holds now, if that is something else than before."""
        value = self._here(case)
        if not same(value, self.stored):
            self.stored = value
            self.show_value(value)

    def show_value(self, value: Value | None) -> None:
        """Show a value of whatever shape; nothing is written by showing."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set all words again."""

    def name(self, words: str) -> None:
        """Give the fields inside their name for screen readers."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard's focus into the field."""
        raise NotImplementedError

    def write(self, value: Value | None) -> None:
        """Put a value into the case."""
        self.desk.write(self.path, value, self.language, self.owner)
        # As the case took it: blanks alone are no value there but stay on the screen here.
        self.stored = self._here(self.desk.case)

    def changeEvent(self, event: QEvent) -> None:
        """Set the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _here(self, case: Case) -> Value | None:
        return self.desk.seen(case).get(self.path, self.language)


def same(one: Value | None, other: Value | None) -> bool:
    """Whether two values are the same; True is not 1."""
    return one is other or (type(one) is type(other) and one == other)


def shown_as_text(value: Value | None) -> str:
    """A value of unexpected shape as a text that a person can read."""
    from casewriter.domain.kinds.parts import to_text

    return "" if value is None else to_text(value)

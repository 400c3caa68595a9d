"""Rich text with its word ruler."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from casewriter.domain.case import Case
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import Value
from casewriter.domain.lengths import range_for
from casewriter.domain.view import View
from casewriter.prose.count import count
from casewriter.prose.nodes import Doc, plain
from casewriter.prose.walk import mentioned_fields
from casewriter.services.events import CaseChanged
from casewriter.ui import theme
from casewriter.ui.fields.base import SOURCES, Desk
from casewriter.ui.fields.in_text import CaseNames
from casewriter.ui.fields.inked import InkedText
from casewriter.ui.fields.leaf import LeafEditor, shown_as_text
from casewriter.ui.fields.offering import Offering
from casewriter.ui.fields.sources.known import can_add
from casewriter.ui.pasting.paster import Paster
from casewriter.ui.prose.actions import CITATION, PICTURE, REFERENCE, TABLE, VALUE
from casewriter.ui.prose.bar_in_sight import BarInSight
from casewriter.ui.prose.editor import ProseEditor
from casewriter.ui.prose.text import ProseText
from casewriter.ui.ruler import WordRuler, advice, asked_words, count_words
from casewriter.ui.tokens import EDITOR_FOOT
from casewriter.ui.widgets.texts import Text

FOOT_SIDE = 14


class Foot(QWidget):
    """How long the answer is, beside how long it was asked to be; notes are counted apart."""

    def __init__(self, asked: tuple[int, int] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self._words, self._notes = -1, 0
        self._ruler = WordRuler()
        self._count = Text("emphasis", wraps=False)
        self._range = Text("interface", "ink2", wraps=False)
        self._advice = Text("interface", "ink2")
        self._advice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        across = QHBoxLayout(self)
        across.setContentsMargins(FOOT_SIDE, 0, FOOT_SIDE, 0)
        across.setSpacing(4)
        across.addWidget(self._ruler)
        across.addSpacing(8)
        across.addWidget(self._count)
        across.addWidget(self._range)
        across.addWidget(self._advice, 1)
        self._ruler.setVisible(asked is not None)
        self.setMinimumHeight(EDITOR_FOOT)

    def show_counts(self, words: int, notes: int) -> None:
        """Show how many words the answer and its notes have."""
        if (words, notes) != (self._words, self._notes):
            self._words, self._notes = words, notes
            self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        self._count.setText(count_words(self._words))
        more = []
        if self._asked is not None:
            self._ruler.show_count(self._words, self._asked)
            more.append(asked_words(self._asked))
            self._advice.setText(advice(self._words, self._asked))
        if self._notes:
            more.append(self.tr("%n in notes", "", self._notes))
        self._range.setText("".join(f"· {words} " for words in more).rstrip())


class ProseLeaf(LeafEditor):
    """Rich text; the foot with its count stands under a question's own answer."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, view, part, owner, parent)
        offers = [REFERENCE, VALUE, TABLE, PICTURE]
        self._may_cite = can_add(view)
        self.editor = ProseEditor(
            CaseNames(lambda: desk.case, view, desk.numbers.of),
            offers=[CITATION, *offers] if self._may_cite else offers,
        )
        self.editor.set_language(view.language)
        self.editor.set_reading_font(theme.reading_font(desk.reading_size))
        # A proxy around the text would draw Tab to it out of turn, see `tab_order`.
        self.editor.setFocusProxy(None)  # type: ignore[arg-type]  # Qt's own way to take it away
        self.ink = InkedText(self.editor, self._text, lambda: desk.suggests)
        self.box.addWidget(self.editor)
        self.notices = BarInSight(self.editor, self)
        self.box.addWidget(self.notices)
        self.foot: Foot | None = None
        if not part.name:
            asked = view.field.words
            self.foot = Foot(range_for(asked, view.language) if asked else None)
            self.editor.set_foot(self.foot)
        self._looked_through: object = None
        self._mentions: frozenset[str] = frozenset()
        self.offering = Offering(desk, view, self.editor, owner)
        self._cards = view.case.fields.get(SOURCES.field)
        self.editor.set_tidies(desk.tidies)
        self.editor.changed.connect(self._written)
        self.editor.stepped.connect(desk.session.end_step)
        if desk.spelling is not None:
            self.editor.text_added.connect(self._look_at_spelling)
            self._look_at_spelling(self.editor.text)
        self.editor.focused.connect(self._write_here)
        desk.bridge.case_changed.connect(self._mentioned_changed)
        desk.numbers.changed.connect(self._counted_anew)
        self.paster = Paster(
            desk,
            self.editor,
            self.notices,
            view=self.now,
            place=lambda: (self.path, self.language),
            owner=owner,
            show=self._show_pasted,
        )
        self.look_at(view)

    def look_at(self, view: View) -> None:
        """Edit the same part of another row from now on."""
        self.paster.stop()
        super().look_at(view)

    def show_value(self, value: Value | None) -> None:
        """Show the text; another value as plain text."""
        doc = value if isinstance(value, Doc) else plain(shown_as_text(value))
        self.paster.dismiss()
        self.ink.show(doc)
        self._count(doc)

    def show_case(self, case: Case) -> None:
        """Show the text, and the names it mentions, as they are now."""
        super().show_case(case)
        cards = case.fields.get(SOURCES.field)
        if cards is not self._cards:
            self._cards = cards
            self.editor.refresh_names()

    def retranslate(self) -> None:
        """Word the foot anew."""
        if self.foot is not None:
            self.foot.retranslate()

    def name(self, words: str) -> None:
        """Name the text."""
        self.editor.set_title(words)

    def focus_first(self) -> None:
        """Put the focus into the text."""
        self.editor.text.setFocus()

    def _write_here(self, came: bool) -> None:
        if came:
            self.desk.insert = self._insert

    def _insert(self, name: str) -> bool:
        may = isValid(self.editor) and self.editor.isVisible()
        if may:
            self.editor.commands[name].trigger()
        return may

    def _show_pasted(self) -> None:
        self.stored = self._here(self.desk.case)
        self.show_value(self.stored)

    def _written(self) -> None:
        doc = self.ink.doc()
        self.write(doc)
        self._count(doc)

    def _text(self) -> Doc:
        """The text as the case has it, whatever is suggested."""
        value = self.desk.session.case.get(self.path, self.language)
        return value if isinstance(value, Doc) else plain(shown_as_text(value))

    def _count(self, doc: Doc) -> None:
        if self.foot is not None:
            counts = count(doc, self.view.language)
            self.foot.show_counts(counts.words, counts.note_words)

    def _look_at_spelling(self, text: ProseText) -> None:
        """Mark words of the answer, or of one of its notes."""
        if self.desk.spelling is not None:
            from casewriter.ui.spelling.menu import look_after

            look_after(text, self.desk.spelling, self.view.language)

    def _mentioned_changed(self, event: CaseChanged) -> None:
        """Draw chips anew whose table, number or picture has changed elsewhere."""
        if event.origin is self.owner:
            return
        before, after = event.before.fields, event.after.fields
        if any(before.get(name) is not after.get(name) for name in self._mentioned()):
            self.editor.refresh_names()

    def _counted_anew(self) -> None:
        """Draw references anew: something they name has another number."""
        if self._mentioned():
            self.editor.refresh_names()

    def _mentioned(self) -> frozenset[str]:
        """The questions whose answers the text mentions."""
        doc = self.stored
        if doc is not self._looked_through:
            self._looked_through = doc
            self._mentions = mentioned_fields(doc) if isinstance(doc, Doc) else frozenset()
        return self._mentions

"""One section as a quiet page: its questions one below the other."""

from time import perf_counter

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain import front_matter
from casewriter.domain.case import Case
from casewriter.domain.conditions import is_set_aside
from casewriter.domain.leaves import Path
from casewriter.domain.progress import asked
from casewriter.domain.template import EXHIBITS, Field, Section
from casewriter.domain.view import View
from casewriter.services.events import CaseChanged
from casewriter.ui.case.card import QuestionCard
from casewriter.ui.case.cards import EmptyFrame
from casewriter.ui.case.measure import WIDEST, column_width
from casewriter.ui.case.section_facts import SectionFacts
from casewriter.ui.case.section_state import StateButton
from casewriter.ui.case.section_writer import WriterButton
from casewriter.ui.case.sight import Sight
from casewriter.ui.case.standing import Standing
from casewriter.ui.fields.base import Desk, FieldEditor
from casewriter.ui.fields.editors import editor_for
from casewriter.ui.turns import Turn
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.tall import Tall
from casewriter.ui.widgets.texts import Text

QUICK = 0.006
"""Seconds in which the steps of a small question are taken in one turn."""

NARROW = 640
"""Where the page has fewer pixels, what can be done with a section stands below its title."""


def shown(section: Section, case: Case) -> tuple[Field, ...]:
    """The questions that are asked, and the place for tables and pictures of the writer's own."""
    told = any(field.kind in ("prose", "group") for field in section.fields)
    free = (EXHIBITS,) if told and section.key != front_matter.SECTION else ()
    return (*asked(section, case), *free)


class SectionPage(Column):
    """The questions of one section in one edition.

    In one turn of the event loop the editor of a question is made, in the next what stands around
    it, in a third it is placed and painted, so that no turn keeps the window waiting.

    Attributes:
        entered: the writer has come into a question: its path.
        outdated: other questions are asked now than when the page was built.
        built: the last question stands.
        earlier: the earlier answers to a question are wanted: its path.
        grown: another question stands: its card.
        scaled: text is wanted one size larger (1) or smaller (-1).
    """

    entered = Signal(object)
    outdated = Signal()
    built = Signal()
    earlier = Signal(object)
    grown = Signal(object)
    scaled = Signal(int)

    def __init__(
        self, desk: Desk, section: Section, standing: Standing, parent: QWidget | None = None
    ) -> None:
        super().__init__(column_width(desk.reading_size), 20, parent, bottom=40)
        self._desk = desk
        self.section = section
        self._standing = standing
        self.cards: list[QuestionCard] = []
        self._begun: FieldEditor | None = None
        self._made: QuestionCard | None = None
        self._fields = shown(section, desk.session.case)
        self._awaited: tuple[Path, bool, int] | None = None
        self._alone: Path | None = None
        self._title = Text("section_title")
        self.facts = SectionFacts(desk, section)
        self.state = StateButton(desk.session, section)
        self.writer = WriterButton(desk, section)
        self._other = Text("help", "ink2")
        self._aside, self.bring_back = EmptyFrame(), Button("plain")
        self._aside_words = Text()
        self._lay_out()
        self.spread(WIDEST)
        self.sight = Sight(self)
        self._turn = Turn(self)
        self._turn.came.connect(self._turn_came)
        desk.bridge.case_changed.connect(self._case_changed)
        standing.changed.connect(self.refresh)
        self.bring_back.clicked.connect(self.state.take_back)
        self._turn.begin()
        self.set_texts()
        self.refresh()
        self.settle()

    def be_led(self, width: int) -> None:
        """Leave building the questions, for a width, to somebody else until the page is shown."""
        self._turn.stop()
        self._spread_in(width - self.verticalScrollBar().sizeHint().width())

    def _lay_out(self) -> None:
        self._head = QWidget()
        self._across_head = head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 18)
        head.setSpacing(12)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self.facts)
        head.addLayout(names, 1)
        doors = QHBoxLayout()
        doors.setSpacing(12)
        doors.addWidget(self.writer, 0, Qt.AlignmentFlag.AlignTop)
        doors.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        doors.addStretch(1)
        head.addLayout(doors)
        self.fold(head, NARROW)
        self.content.addWidget(self._head)
        self._other.setContentsMargins(0, 0, 0, 18)
        self.content.addWidget(self._other)
        aside = QVBoxLayout(self._aside)
        aside.setContentsMargins(20, 18, 20, 18)
        aside.setSpacing(12)
        aside.addWidget(self._aside_words)
        aside.addWidget(self.bring_back)
        self._questions = QWidget()
        self._questions.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._box = Tall(self._questions)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._aside_box = QHBoxLayout()
        self._aside_box.addWidget(self._aside)
        self.content.addLayout(self._aside_box)
        self.content.addWidget(self._questions)
        self.content.addStretch(1)

    def give_beyond(self, beyond: int) -> None:
        """Hold words to their measure; tables use what is beyond it."""
        self._across_head.setContentsMargins(0, 0, beyond, 18)
        self._other.setContentsMargins(0, 0, beyond, 18)
        self._aside_box.setContentsMargins(0, 0, beyond, 0)
        for card in (*self.cards, *([] if self._made is None else [self._made])):
            card.give_room(self.measure, beyond)

    @property
    def is_built(self) -> bool:
        """Whether every question stands."""
        return len(self.cards) == len(self._fields)

    def questions(self) -> tuple[Path, ...]:
        """The questions of the section, whether they stand already or not."""
        return tuple(self._path(place) for place in range(len(self._fields)))

    def card(self, path: Path) -> QuestionCard | None:
        """The card of a question, once it stands."""
        return next((card for card in self.cards if card.path.field == path.field), None)

    def reaches(self, height: int, path: Path | None) -> bool:
        """Whether a page of that height is full from a question on, with those that stand."""
        if self.is_built:
            return True
        first = self.card(path) if path is not None else None
        if first is None:
            return False
        place = self.cards.index(first)
        head = 0 if place else self._head.sizeHint().height()
        width = self._column.maximumWidth()
        return head + sum(card.heightForWidth(width) for card in self.cards[place:]) >= height

    def caret(self, path: Path) -> int:
        """Where the caret stands in a question, or will stand once its card is there."""
        card = self.card(path)
        if card is not None:
            return card.editor.caret()
        awaited = self._awaited
        return awaited[2] if awaited is not None and awaited[0].field == path.field else 0

    def go_to(self, path: Path, *, focus: bool = True, caret: int = 0) -> None:
        """Show a question; one that is not built yet is shown as soon as it stands."""
        card = self.card(path)
        if card is None:
            # Asked for again while it is awaited, it keeps the caret it is to have.
            self._awaited = (path, focus, caret or self.caret(path))
            return
        self._awaited = None
        # With the first question the head of the section comes into sight.
        self.sight.hold(self._head if card is self.cards[0] else card)
        if focus:
            shown = card.focus(path)
            if shown is not card:
                self.sight.hold(shown)
            if caret:
                card.editor.place_caret(caret)

    def stand_alone(self, path: Path | None) -> None:
        """Show one question's paper alone, or everything again."""
        before, self._alone = self._alone, path
        for card in self.cards:
            self._show_alone(card)
        self._head.setVisible(path is None)
        stays = path or before
        held = self.card(stays) if stays is not None else None
        if held is not None:
            self.sight.hold(held)

    def refresh(self) -> None:
        """Show how the section stands."""
        self.state.show_state(self._standing.section(self.section.key).state)
        aside = is_set_aside(self.section, self._desk.session.case)
        self._aside.setVisible(aside)
        self._questions.setVisible(not aside)
        for card in self.cards:
            self._tell(card)

    def settle(self) -> None:
        """Let everything only be read, where nothing may change."""
        if self._desk.session.is_read_only:
            self.state.setEnabled(False)
            self._desk.settle(self._aside)
            for card in self.cards:
                card.settle()

    def set_texts(self) -> None:
        """Set all words again."""
        template = self._desk.session.template
        self._title.setText(template.wording(self._desk.wording).sections[self.section.key].title)
        self._aside_words.setText(
            self.tr(
                "This section is set aside. It is left out of the publication; what you "
                "have written here is kept."
            )
        )
        self.bring_back.setText(self.tr("Bring it back"))
        self._say_writer()
        self.setAccessibleName(self._title.text())

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl set answers larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned := event.angleDelta().y():
                self.scaled.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let it be painted before more is built."""
        super().showEvent(event)
        if not self.is_built:
            self._turn.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another section is in front: nobody waits for a question of this one any more."""
        self._awaited = None
        super().hideEvent(event)

    @property
    def _count(self) -> int:
        return sum(field is not EXHIBITS for field in self._fields)

    def _path(self, place: int) -> Path:
        return Path(f"{self.section.key}.{self._fields[place].key}")

    @property
    def is_laid(self) -> bool:
        """Whether all texts of the questions that stand are on the screen."""
        return all(card.editor.is_laid for card in self.cards)

    def _turn_came(self) -> None:
        # What stands already is filled first; whoever is awaited does not wait.
        if self._awaited is not None or self.is_laid:
            until = perf_counter() + QUICK
            self.build_next()
            while self.is_between and perf_counter() < until:
                self.build_next()

    @property
    def is_between(self) -> bool:
        """Whether a question is begun that has no place yet."""
        return self._begun is not None or self._made is not None

    def build_next(self) -> None:
        """Take the next step: an editor, its question, its place; at last say that all stand."""
        if self._made is not None:
            card, self._made = self._made, None
            self._place(card)
        elif self._begun is not None:
            editor, self._begun = self._begun, None
            self._made = self._make(len(self.cards), editor)
        elif not self.is_built:
            self._begun = editor_for(self._desk, self._view(len(self.cards)), self._questions)
        else:
            self._turn.stop()
            self.built.emit()

    def _view(self, place: int) -> View:
        return View(
            self._desk.session.template,
            self._desk.case,
            self._fields[place],
            self._path(place),
            self._desk.edition,
        )

    def _make(self, place: int, editor: FieldEditor) -> QuestionCard:
        given = (self._desk, self._view(place), place + 1, self._count, self._questions)
        card = QuestionCard(*given, editor=editor)
        card.entered.connect(self.entered)
        card.earlier.connect(self.earlier)
        card.opened.connect(self._show_opened)
        card.give_room(self.measure, self.beyond)
        self._tell(card)
        return card

    def _place(self, card: QuestionCard) -> None:
        self.cards.append(card)
        self._box.addWidget(card)
        if self.isVisible():
            # Else it comes with the page: shown by itself it would first be laid out in no room.
            card.show()
        self._make_room()
        self.grown.emit(card)
        if self._alone is not None:
            self._show_alone(card)
        if self._awaited is not None and self._awaited[0].field == card.path.field:
            # The layout must have given the card its place first.
            QTimer.singleShot(0, self, self._arrive)

    def _make_room(self) -> None:
        """Let the page grow before it is painted, else all its questions are squeezed."""
        sheet = self.widget()
        if sheet is not None and (layout := sheet.layout()) is not None:
            layout.activate()

    def _arrive(self) -> None:
        if self._awaited is not None:
            path, focus, caret = self._awaited
            # Whoever writes there already is not moved, and no field of theirs is closed.
            self.go_to(path, focus=focus and not self._is_at(path), caret=caret)

    def _is_at(self, path: Path) -> bool:
        at: QWidget | None = self.window().focusWidget()
        card = self.card(path)
        return card is not None and at is not None and card.isAncestorOf(at)

    def _tell(self, card: QuestionCard) -> None:
        found = self._standing.found_at(card.path.field)
        card.show_findings(found)

    def _show_alone(self, card: QuestionCard) -> None:
        alone = self._alone
        card.setVisible(alone is None or card.path.field == alone.field)
        card.stand_alone(alone=alone is not None)

    def _show_opened(self, card: QuestionCard) -> None:
        if card.form is not None:
            self.sight.hold(card.form)

    def _say_writer(self) -> None:
        self.writer.refresh()
        words = self.tr(
            "{name} writes this section. Where both of you change the same, it is asked when your "
            "copies are merged."
        )
        self._other.setText(words.format(name=self.writer.writer))
        self._other.setVisible(self.writer.is_of_another)

    def _case_changed(self, event: CaseChanged) -> None:
        if event.edit.action != "write" or event.origin is None:
            self._say_writer()
        if shown(self.section, event.after) != self._fields:
            self.outdated.emit()
            return
        seen = self._desk.seen(event.after)
        for card in (*self.cards, *([] if self._made is None else [self._made])):
            name = card.path.field
            if card.view.case.fields.get(name) is not seen.fields.get(name):
                card.show_case(seen)
            else:
                card.view = replace(card.view, case=seen)

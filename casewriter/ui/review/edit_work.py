"""The suggested edits of a case as a list of work: chosen by kind and place, decided together."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.errors import CasewriterError
from casewriter.domain.review import Anchor, SuggestionState
from casewriter.domain.reviewing.choosing import (
    EDIT_KINDS,
    Bundle,
    EditWish,
    editors,
    question_path,
    wanted_edits,
)
from casewriter.domain.reviewing.deciding import bundles
from casewriter.services.deciding import Act, Deciding
from casewriter.ui.fields.base import Desk
from casewriter.ui.phrases import sentence
from casewriter.ui.review.edit_acts import act_on, fill_card, taken_back
from casewriter.ui.review.edit_card import DISCUSS, EditCard
from casewriter.ui.review.edit_choice import Part, edit_kind_name, question_name
from casewriter.ui.review.edit_words import STATES, said_of, spoken_of
from casewriter.ui.review.many_strip import ManyStrip
from casewriter.ui.review.thread_list import EditLine
from casewriter.ui.review.words import named, said
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.entries import Picker
from casewriter.ui.widgets.flow import Flow
from casewriter.ui.widgets.texts import Text

DECIDED, EVERY = "decided", "every"
SETTLED: frozenset[SuggestionState] = frozenset({"accepted", "declined", "withdrawn"})


class EditWork(QWidget):
    """Filters over the list of edits, and what is to be done with those that are listed.

    Attributes:
        changed: others are wanted, or something was decided.
        discussed: one is to be discussed at its place: its id.
    """

    changed = Signal()
    discussed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        deciding: Deciding,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """Look at the edits of a case.

        Args:
            desk: has the case.
            deciding: its suggested edits.
            now: the time.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._desk, self.deciding, self._now = desk, deciding, now
        self._shown: tuple[Bundle, ...] = ()
        self.state, self.kind, self.section = Picker(), Picker(), Picker()
        self.question, self.author = Picker(), Picker()
        self._pickers = (self.state, self.kind, self.section, self.question, self.author)
        self.accept_all = Button("plain", "check", "small")
        self.decline_all = Button("plain", "x", "small")
        self.back_all = Button("plain", "arrow-u-up-left", "small")
        self.strip, self.told = ManyStrip(deciding), Text("small", "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row, acts = Flow(8), Flow(6)
        for picker in self._pickers:
            picker.setFixedWidth(176)
            picker.activated.connect(lambda _: self._choose())
            row.addWidget(picker)
        buttons: tuple[tuple[Act, Button], ...] = (
            ("accept", self.accept_all),
            ("decline", self.decline_all),
            ("take_back", self.back_all),
        )
        for act, button in buttons:
            button.clicked.connect(partial(self._ask, act))
            acts.addWidget(button)
        column.addLayout(row)
        column.addLayout(acts)
        column.addWidget(self.strip)
        column.addWidget(self.told)
        self.told.hide()
        self.strip.settled.connect(self._say_settled)
        self._set_texts()

    @property
    def waiting(self) -> int:
        """How many of the case nobody has decided about; what goes together is one."""
        every = self.deciding.suggestions
        return len({one.group or one.id for one in every if one.state == "open"})

    def refresh(self) -> tuple[EditLine, ...]:
        """The edits that are wanted now, as lines, in the order of their places."""
        session, wording = self._desk.session, self._desk.wording
        every = bundles(self.deciding.suggestions, session.template, {})
        self._fill_choices(every)
        self._shown = tuple(wanted_edits(every, self._wish()))
        self._set_buttons()
        return tuple(
            EditLine(
                bundle[0],
                named(
                    Anchor(str(self.deciding.place_of(bundle[0]))),
                    session.template,
                    session.case,
                    wording,
                ),
                " · ".join(
                    spoken_of(change)
                    for change in said_of(bundle, session.case, session.template, wording)
                )
                if len(bundle) > 1 or bundle[0].range is None
                else "",
            )
            for bundle in self._shown
        )

    def card(self, name: str) -> EditCard | None:
        """A card of the edit with this id, its buttons at work; None where it is not listed."""
        found = next((b for b in self._shown if any(one.id == name for one in b)), None)
        if found is None:
            return None
        card = EditCard(self.deciding, self._now)
        card.asked.connect(self._act)
        card.back_wanted.connect(self._take_back)
        stands = {one.id: self.deciding.stand(one) for one in found if one.state == "open"}
        fill_card(card, found, stands, self.deciding, self._desk)
        card.show_open(opened=True)
        return card

    # Choosing.

    def _choose(self) -> None:
        self._tell("")
        self.strip.leave()
        self.changed.emit()

    def _wish(self) -> EditWish:
        state, kind = self.state.currentData() or "open", self.kind.currentData() or ""
        states = {DECIDED: SETTLED, EVERY: frozenset[SuggestionState]()}
        return EditWish(
            kinds=frozenset(one for one in EDIT_KINDS if one == kind),
            states=states.get(state, frozenset(key for key, *_ in STATES if key == state)),
            section=self.section.currentData() or "",
            question=self.question.currentData() or "",
            author=self.author.currentData() or "",
        )

    def _fill_choices(self, every: list[Bundle]) -> None:
        template, case = self._desk.session.template, self._desk.session.case
        wording = self._desk.wording
        words = template.wording(wording)
        used = {bundle[0].path.partition(".")[0] for bundle in every}
        section = self.section.currentData() or ""
        questions = dict.fromkeys(
            question_path(bundle[0])
            for bundle in every
            if not section or bundle[0].path.partition(".")[0] == section
        )
        states = [(key, said(name)) for key, _, _, name in STATES if key != "open"]
        for picker, options in (
            (
                self.state,
                [
                    ("open", self.tr("Waiting")),
                    (DECIDED, self.tr("Decided")),
                    *states,
                    (EVERY, self.tr("Every state")),
                ],
            ),
            (
                self.kind,
                [("", self.tr("Every kind")), *((k, edit_kind_name(k)) for k in EDIT_KINDS)],
            ),
            (
                self.section,
                [
                    ("", self.tr("Every section")),
                    *(
                        (s.key, words.sections[s.key].title)
                        for s in template.sections
                        if s.key in used
                    ),
                ],
            ),
            (
                self.question,
                [
                    ("", self.tr("Every question")),
                    *((path, question_name(path, template, case, wording)) for path in questions),
                ],
            ),
            (
                self.author,
                [("", self.tr("Everybody")), *((name, name) for name in editors(every))],
            ),
        ):
            chosen = picker.currentData()
            picker.clear()
            for key, name in options:
                picker.addItem(name, key)
            picker.setCurrentIndex(max(0, picker.findData(chosen or "")))

    # Deciding.

    def _of(self, act: str) -> tuple[Bundle, ...]:
        """Those of the list that an act can be done to."""
        if act != "take_back":
            return tuple(bundle for bundle in self._shown if bundle[0].state == "open")
        return tuple(
            bundle
            for bundle in self._shown
            if bundle[0].state == "declined"
            or (bundle[0].state == "accepted" and bundle[0].stood is not None)
        )

    def _set_buttons(self) -> None:
        may = self.deciding.may_decide and not self._desk.session.is_read_only
        for act, button in (
            ("accept", self.accept_all),
            ("decline", self.decline_all),
            ("take_back", self.back_all),
        ):
            count = len(self._of(act))
            button.setVisible(may and count > 1)
            button.setText(
                self.tr("Accept these %n…", "", count)
                if act == "accept"
                else self.tr("Decline these %n…", "", count)
                if act == "decline"
                else self.tr("Take these %n back…", "", count)
            )

    def _ask(self, act: Act) -> None:
        self._tell("")
        part = Part("", self._of(act))
        chosen = (self.kind, self.section, self.question, self.author)
        names = [picker.currentText() for picker in chosen if picker.currentData()]
        self.strip.ask(act, part.ids, len(part.bundles), " · ".join(names))

    def _say_settled(self, words: str) -> None:
        self._tell(words)
        self.changed.emit()

    def _act(self, act: str, name: str) -> None:
        if act == DISCUSS:
            self.discussed.emit(name)
            return
        try:
            settled = act_on(self.deciding, act, [name])
        except CasewriterError as error:
            self._tell(sentence(error))
            return
        self._say_settled(self.strip.result(act, settled))

    def _take_back(self, name: str, reason: str) -> None:
        try:
            words = taken_back(self.deciding, name, reason, self._desk)
        except CasewriterError as error:
            words = sentence(error)
        self._say_settled(words)

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.state.setAccessibleName(self.tr("State"))
        self.kind.setAccessibleName(self.tr("What they change"))
        self.section.setAccessibleName(self.tr("Section"))
        self.question.setAccessibleName(self.tr("Question"))
        self.author.setAccessibleName(self.tr("Suggested by"))
        self._set_buttons()

"""The history of a case: its kept states at the left, what changed between two of them beside."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.comparing import Comparison
from casewriter.domain.leaves import Path
from casewriter.services.events import CaseChanged
from casewriter.services.ports import RevisionSummary
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge
from casewriter.ui.case.chapters import where
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.case.modes import Modes
from casewriter.ui.case.naming import case_title
from casewriter.ui.case.saved import SavedState
from casewriter.ui.history.beside import Beside
from casewriter.ui.history.bringing import Bringing
from casewriter.ui.history.choosing import NOW, Choice, first_choice, picked, shortcuts
from casewriter.ui.history.comparison import ComparisonView
from casewriter.ui.history.doors import HistoryDoors
from casewriter.ui.history.fetching import Fetching
from casewriter.ui.history.naming import NameForm
from casewriter.ui.history.rail import Rail
from casewriter.ui.history.states import States
from casewriter.ui.history.timeline import Since, Timeline
from casewriter.ui.notices import Notices
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.grounds import Ground

PAUSE = 120
"""Milliseconds that the keyboard rests on a state before it is compared: nobody waits for those
that are passed over."""


class HistoryPage(Ground):
    """The line of time and a comparison.

    Attributes:
        left: back to writing.
        mode_wanted: another mode is wanted: one of `modes.MODES`.
    """

    left = Signal()
    mode_wanted = Signal(str)

    def __init__(
        self,
        session: CaseSession,
        bridge: Bridge,
        doors: HistoryDoors,
        memory: QSettings,
        *,
        back: Callable[[], object],
        wording: str,
        parent: QWidget | None = None,
    ) -> None:
        """Build an empty page; `open` fills it.

        Args:
            session: the open case.
            bridge: tells of its changes.
            doors: what the page asks of the library.
            memory: keeps how both states are shown.
            back: the way to the library.
            wording: language of the template's words on the screen.
            parent: the widget it lies in.
        """
        super().__init__("desk", parent=parent)
        self._session, self._doors = session, doors
        self.wording = wording
        self._states: tuple[RevisionSummary, ...] = ()
        self._weeks: frozenset[str] = frozenset()
        self._changed_in: frozenset[int] = frozenset()
        self.choice: Choice | None = None
        self._is_meant: Callable[[RevisionSummary], bool] = _none_is
        self._fetching = Fetching(session, doors)
        self.modes = Modes("history")
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Library"), back),
            (
                Act("bookmark-simple", lambda: self.tr("Name this state…"), self.name_state),
                Act(
                    "arrow-counter-clockwise",
                    lambda: self.tr("Bring back everything…"),
                    self.ask_everything,
                ),
            ),
            (self.modes, SavedState(session, bridge)),
        )
        self.notices = Notices()
        self.form = NameForm()
        self.rail = Rail()
        self.view = ComparisonView(memory)
        self.invitation = Empty()
        self.body = Beside(self.rail, self.view, self.invitation)
        self.bringing = Bringing(session, self.notices, self)
        self.bringing.watch(lambda: self.view.states)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._load)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.form, self.notices):
            column.addWidget(part)
        column.addWidget(self.body, 1)
        self._connect(bridge)
        self._set_texts()

    def _connect(self, bridge: Bridge) -> None:
        self.modes.left.connect(self.mode_wanted)
        self.rail.list.picked.connect(self._picked)
        self.rail.list.toggled.connect(self._toggle)
        self.rail.list.decided.connect(self._decided)
        self.body.opened.connect(self.focus_list)
        self.rail.shortcut.connect(lambda number: self.choose(Choice(number)))
        self.rail.all_wanted.connect(self.open)
        self.view.wanted_back.connect(self.bringing.bring_back)
        self.form.named.connect(lambda name: self._doors.name(name, self._refresh))
        self.form.closed.connect(self.take_focus)
        bridge.case_changed.connect(self._case_changed)
        bridge.case_saved.connect(self._case_saved)

    @property
    def question(self) -> Path | None:
        """The question whose earlier answers are shown; None for the whole case."""
        return self._fetching.only

    def open(self, question: Path | None = None) -> None:
        """Show what changed since yesterday, or the earlier answers to one question."""
        self._fetching.only = question
        self._is_meant = _none_is
        self.choice = None
        self._say_title()
        self.header.offer(0, offered=self.bringing.may)
        self.header.offer(1, offered=self.bringing.may and question is None)
        self.bringing.forget()
        self.view.clear()
        self._refresh()

    def begin_with(self, is_meant: Callable[[RevisionSummary], bool]) -> None:
        """Compare with the newest of the states that are meant, once they are there."""
        self._is_meant = is_meant

    def choose(self, choice: Choice | None, *, soon: bool = False) -> None:
        """Compare two other states; `soon` waits for the keyboard to rest."""
        if choice is None:
            return
        self.choice = choice
        self.rail.mark(choice)
        if soon:
            self._pause.start(PAUSE)
        else:
            self._load()

    def name_state(self) -> None:
        """Ask for a name for the case as it is."""
        self.form.open_form()

    def ask_everything(self) -> None:
        """Ask whether everything is to be as it was in the earlier state."""
        states = self.view.states
        if states is not None and states.may_bring_back:
            self.bringing.ask_everything(states)

    def take_focus(self) -> None:
        """Put the keyboard where one begins: where there is little room, into the changes."""
        if self.body.is_narrow:
            # From there it goes on to the first change, as soon as that stands.
            self.body.opener.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.go(0)
        else:
            self.focus_list()

    def focus_list(self) -> None:
        """Put the keyboard into the line of time."""
        self.body.show_rail()
        self.rail.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_pane(self) -> None:
        """Move the keyboard from the line of time to the changes, and back."""
        if self.rail.list.hasFocus() and self.view.units:
            self.body.hide_rail()
            self.view.go(max(self.view.current, 0))
        else:
            self.focus_list()

    def show_wording(self, wording: str) -> None:
        """Say the template's words in another language."""
        self.wording = wording
        if self.isVisible():
            self._say_title()
            self._say_lines()
            self._load()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to writing; J and K through the changes from wherever one is."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.body.hide_rail():
                self.left.emit()
        elif event.key() in {Qt.Key.Key_J, Qt.Key.Key_K}:
            self.view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    # What the library hands over.

    def _refresh(self) -> None:
        self._doors.states(self._take_states)

    def _take_states(self, states: Sequence[RevisionSummary]) -> None:
        self._states = tuple(states)
        if self.question is not None:
            self._doors.changed_in(self.question.field, self._take_changed)
        else:
            self._show_states()

    def _take_changed(self, numbers: frozenset[int]) -> None:
        self._changed_in = numbers
        self._show_states()

    def _show_states(self) -> None:
        shown = self._shown()
        fresh = self.choice is None
        if fresh:
            now = self._doors.now()
            whole = self.question is None
            meant = _newest([state for state in shown if self._is_meant(state)])
            self.choice = meant or (first_choice(shown, now) if whole else _newest(shown))
        self._say_lines()
        self.body.show_empty(empty=self.choice is None)
        if fresh and self.choice is not None:
            self._load()

    def _shown(self) -> tuple[RevisionSummary, ...]:
        if self.question is None:
            return self._states
        return tuple(state for state in self._states if state.number in self._changed_in)

    def _say_title(self) -> None:
        case, template = self._session.case, self._session.template
        self.header.say(case_title(case, case.source_language), self._doors.stands(case))
        only = self.question
        self.rail.show_question(where(template, case, only, self.wording) if only else "")

    def _say_lines(self) -> None:
        shown, whole = self._shown(), self.question is None
        lines = self._timeline().lines(shown, self._weeks, weeks=whole)
        self.rail.show_lines(lines, self.choice)
        self.rail.show_shortcuts(shortcuts(shown, self._doors.now()) if whole else ())
        self.rail.mark(self.choice)

    def _load(self) -> None:
        self._pause.stop()
        choice = self.choice
        if choice is not None:
            self._fetching.fetch(choice, lambda *found: self._show(choice, *found))

    def _show(self, choice: Choice, then: Case, now: Case, found: Comparison) -> None:
        older = self._older(choice.then)
        if self.question is not None and found.is_empty and choice.now == NOW and older is not None:
            # The newest state in which it changed has it as it is now: look at the one before.
            self.choose(Choice(older))
            return
        self.view.show_states(self._said(choice, then, now, found))
        if self.body.opener.hasFocus():
            self.view.go(0)

    def _older(self, number: int) -> int | None:
        numbers = [state.number for state in self._shown()]
        if number != (numbers[0] if numbers else 0):
            return None
        return numbers[1] if len(numbers) > 1 else None

    def _said(self, choice: Choice, then: Case, now: Case, found: Comparison) -> States:
        timeline, since = self._timeline(), Since()
        known = {state.number: state for state in self._states}
        kinds = {number: kind for kind, number in shortcuts(self._states, self._doors.now())}
        earlier = known[choice.then]
        words = timeline.moment(earlier)
        kind: str = "between" if choice.now != NOW else kinds.get(choice.then, "moment")
        later = known.get(choice.now)
        present = timeline.lines((), frozenset())[0].title
        return States(
            template=self._session.template,
            then=then,
            now=now,
            comparison=found,
            then_words=timeline.title(earlier),
            now_words=present if later is None else timeline.title(later),
            moment=words,
            headline=lambda count: since.headline(kind, words, count),
            nothing=lambda: since.nothing(kind, words),
            wording=self.wording,
            may_bring_back=choice.now == NOW and self.bringing.may,
        )

    # What people do.

    def _picked(self, number: int, other: bool) -> None:
        choice = picked(self.choice, number, other=other)
        if choice is not None and choice != self.choice:
            self.choose(choice, soon=True)

    def _decided(self) -> None:
        if self.body.hide_rail():
            self.take_focus()

    def _toggle(self, week: str) -> None:
        self._weeks ^= {week}
        self._say_lines()

    def _case_saved(self) -> None:
        if self.isVisible():
            self._refresh()

    def _case_changed(self, event: CaseChanged) -> None:
        self.bringing.hear(event)
        states, choice = self.view.states, self.choice
        if not self.isVisible() or states is None or choice is None or choice.now != NOW:
            return
        self._fetching.compare(
            states.then,
            event.after,
            lambda *found: self.view.go_on(self._said(choice, *found)),
        )

    def _timeline(self) -> Timeline:
        words = self._session.template.wording(self.wording)

        def label(name: str) -> str:
            known = words.fields.get(name)
            section = words.sections.get(name.partition(".")[0])
            return section.title if section else known.label if known else name

        return Timeline(self._doors.now(), label)

    def _set_texts(self) -> None:
        self.invitation.set_words(
            self.tr(
                "Nothing is kept yet. A state is kept when you begin to write, after every quarter "
                "of an hour of work, and whenever you name one. Then you see here what changed."
            )
        )


def _newest(states: Sequence[RevisionSummary]) -> Choice | None:
    return Choice(states[0].number) if states else None


def _none_is(_: RevisionSummary) -> bool:
    return False

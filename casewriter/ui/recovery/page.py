"""The page in place of the start page where a library is damaged."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QProgressBar, QWidget

from casewriter.services.recovery import Choice, Salvage, Survey
from casewriter.ui.phrases import moment
from casewriter.ui.recovery.comparison import ComparisonTable
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.choices import ChoiceCard
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.texts import IconMark, LinkText, Text

WIDTH = 1008
FOLDS_BELOW = 900
BAR = 4


class RecoveryPage(Column):
    """Says what happened and that nothing was touched; offers what can be made of the rest.

    Attributes:
        chosen: what the new library is to be made of: a `Choice`.
        stopped: the work under way is to stop.
        looked_again: look once more.
        folder_wanted: open the library's folder.
        left: do nothing now.
    """

    chosen = Signal(str)
    stopped = Signal()
    looked_again = Signal()
    folder_wanted = Signal()
    left = Signal()

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, 32, parent)
        self._folder = folder
        self._survey: Survey | None = None
        self._error: Callable[[], str] | None = None
        self._making = False
        self._title = Text("page_title")
        self._about = Text("help")
        self._where = Text("small", "ink2")
        self._open = LinkText()
        self._state = Text()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR)
        self.stop = Button("plain")
        self.cards: dict[Choice, ChoiceCard] = {
            choice: ChoiceCard() for choice in ("both", "salvage", "backup", "nothing")
        }
        self._group = QButtonGroup(self)
        self.make = Button("primary", size="large")
        self.later = Button("plain", size="large")
        self._safe = Text("small", "ink2")
        self._heading = Text("question")
        self._choose = Text("question")
        self._uncertain = Text("small", "ink2")
        self.table = ComparisonTable()
        self._lay_out()
        for card in self.cards.values():
            self._group.addButton(card)
        self.make.clicked.connect(self._make)
        self.stop.clicked.connect(self._stop_or_look)
        self.later.clicked.connect(self.left)
        self._open.linkActivated.connect(self.folder_wanted)
        self.show_looking(0, 1)

    @property
    def choice(self) -> Choice | None:
        """What is chosen now."""
        return next((choice for choice, card in self.cards.items() if card.isChecked()), None)

    def show_looking(self, done: int, of: int) -> None:
        """Show how far the look at what is left has come."""
        self._survey, self._error, self._making = None, None, False
        self._show_work(done, of)

    def show_survey(self, survey: Survey) -> None:
        """Show what was found, and what can be chosen."""
        self._survey, self._error, self._making = survey, None, False
        self.cards[survey.choices[0]].setChecked(True)
        self.table.show_cases(survey.comparisons, with_backup=survey.backup is not None)
        self._show_parts()

    def show_making(self, done: int, of: int) -> None:
        """Show how far the new library is."""
        self._error, self._making = None, True
        self._show_work(done, of)

    def show_error(self, words: Callable[[], str]) -> None:
        """Say why the work ended; it can be begun again."""
        self._error, self._making = words, False
        self._show_parts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            if self._survey is not None:
                kept = self._survey.backup is not None
                self.table.show_cases(self._survey.comparisons, with_backup=kept)
        super().changeEvent(event)

    def _lay_out(self) -> None:
        content = self.content
        content.addWidget(self._title)
        content.addSpacing(8)
        content.addWidget(self._about)
        content.addSpacing(8)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(IconMark("folder"), 0, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self._where, 1)
        where.addWidget(self._open)
        content.addLayout(where)
        content.addSpacing(24)
        state = QHBoxLayout()
        state.setSpacing(16)
        state.addWidget(self._state, 1)
        state.addWidget(self.stop)
        content.addLayout(state)
        content.addSpacing(8)
        content.addWidget(self.bar)
        content.addSpacing(8)
        content.addWidget(self._choose)
        content.addSpacing(10)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for card in self.cards.values():
            cards.addWidget(card, 1)
        content.addLayout(cards)
        self.fold(cards, FOLDS_BELOW)
        content.addSpacing(16)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.make)
        foot.addWidget(self.later)
        foot.addSpacing(4)
        foot.addWidget(IconMark("shield-check"))
        foot.addWidget(self._safe, 1)
        content.addLayout(foot)
        content.addSpacing(32)
        content.addWidget(self._heading)
        content.addSpacing(10)
        content.addWidget(self.table)
        content.addSpacing(8)
        content.addWidget(self._uncertain)
        content.addStretch(1)

    def _show_work(self, done: int, of: int) -> None:
        self.bar.setRange(0, max(of, 1))
        self.bar.setValue(done)
        self._show_parts()

    def _show_parts(self) -> None:
        survey = self._survey
        working = self._is_working
        ready = survey is not None and not working
        choices = survey.choices if survey is not None else ()
        self.bar.setVisible(working)
        nothing = choices == ("nothing",)
        self._state.setVisible(working or nothing or self._error is not None)
        self.stop.setVisible(working or nothing or survey is None)
        for choice, card in self.cards.items():
            card.setVisible(choice in choices)
            card.setEnabled(ready)
        compared = survey is not None and bool(survey.comparisons)
        self._choose.setVisible(survey is not None)
        self.make.setVisible(survey is not None)
        self._heading.setVisible(compared)
        self.table.setVisible(compared)
        self.make.become("plain" if nothing else "primary")
        uncertain = survey is not None and survey.salvage.uncertain
        self._uncertain.setVisible(compared and uncertain)
        self.make.setEnabled(ready)
        self.later.setEnabled(not self._making)
        self._set_texts()

    @property
    def _is_working(self) -> bool:
        return self._error is None and (self._survey is None or self._making)

    def _make(self) -> None:
        choice = self.choice
        if choice is not None:
            self.chosen.emit(choice)

    def _stop_or_look(self) -> None:
        if self._is_working:
            self.stopped.emit()
        else:
            self.looked_again.emit()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Damaged library"))
        self._title.setText(self.tr("Your library is damaged"))
        self._about.setText(
            self.tr(
                "The file that holds your case studies cannot be read as it should be. That "
                "happens when a disk fails, a computer is switched off while it writes, or "
                "another program changes the file. casewriter has changed nothing in it."
            )
        )
        problem = self._survey.problem if self._survey is not None else ""
        self._where.setText("\n".join(filter(None, (self._folder, problem))))
        self._open.set_words(self.tr("Open the folder"))
        self._say_state()
        self._choose.setText(self.tr("What should the library be made of?"))
        self._heading.setText(self.tr("Case by case"))
        self._uncertain.setText(
            self.tr("More answers may be missing than can be named: their list is damaged as well.")
        )
        self.make.setText(self.tr("Make the library anew"))
        self.later.setText(self.tr("Close, and decide later"))
        self._safe.setText(
            self.tr("The damaged file is kept in the folder as it is. Nothing is deleted.")
        )
        if self._survey is not None:
            self._name_cards(self._survey)

    def _say_state(self) -> None:
        if not self._is_working:
            nothing = self.tr(
                "Nothing could be read, and no good backup was found. If you keep a copy of the "
                "library elsewhere, put it into the folder and look again."
            )
            self._state.setText(nothing if self._error is None else self._error())
            self.stop.setText(self.tr("Look again"))
            return
        self._state.setText(
            self.tr("Making the library anew, and checking it…")
            if self._making
            else self.tr("Looking at what can be read, and at your backups…")
        )
        self.stop.setText(self.tr("Cancel"))

    def _name_cards(self, survey: Survey) -> None:
        now = datetime.now(UTC)
        when = "" if survey.backup is None else moment(survey.backup.at, now)
        self.cards["both"].set_words(
            self.tr("The backup, and what is newer"),
            self.tr(
                "The backup of {when}, with everything newer that could be read. Where a case "
                "study differs, both texts are kept, to be compared in History."
            ).format(when=when),
        )
        self.cards["salvage"].set_words(
            self.tr("What could be read"), self._read_words(survey.salvage)
        )
        self.cards["backup"].set_words(
            self.tr("The newest good backup"), self._backup_words(survey, when)
        )
        self.cards["nothing"].set_words(
            self.tr("An empty library"),
            self.tr("No case study is in it. The damaged file is set aside all the same."),
        )

    def _backup_words(self, survey: Survey, when: str) -> str:
        if survey.backup is None:
            return ""
        said = [
            self.tr("From {when}.").format(when=when),
            self.tr("%n case studies.", "", len(survey.backup.cases)),
        ]
        missing = sum(each.only_salvage for each in survey.comparisons)
        if missing:
            said.append(
                self.tr("%n case studies have newer text, which would be missing.", "", missing)
            )
        else:
            said.append(self.tr("Nothing that could be read is newer."))
        if survey.passed_over:
            said.append(self.tr("%n newer backups are damaged as well.", "", survey.passed_over))
        return " ".join(said)

    def _read_words(self, salvage: Salvage) -> str:
        answers = sum(case.answers for case in salvage.cases)
        gone = sum(case.gone for case in salvage.cases)
        older = sum(len(case.losses) for case in salvage.cases) - gone
        said = [
            self.tr("%n case studies.", "", len(salvage.cases)),
            self.tr("%n answers.", "", answers),
        ]
        if gone:
            said.append(self.tr("%n answers are lost.", "", gone))
        if older:
            said.append(self.tr("%n answers come from an older state.", "", older))
        if lost := salvage.mended + salvage.dropped:
            said.append(self.tr("%n kept states are not whole.", "", lost))
        if salvage.whole:
            said.append(self.tr("Nothing is missing."))
        return " ".join(said)

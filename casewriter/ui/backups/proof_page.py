"""The page on which a backup is proven: it opens, it is whole, and this changed since."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from casewriter.services.ports import Clock
from casewriter.services.proving import CaseProof, Proof
from casewriter.ui import phrases
from casewriter.ui.backups.proof_rows import ProofRows
from casewriter.ui.backups.words import exactly
from casewriter.ui.library.view import interface_language
from casewriter.ui.notices import Notices, Offer
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Column, Ground
from casewriter.ui.widgets.texts import Text

if TYPE_CHECKING:
    from casewriter.ui.history.comparison import ComparisonView

WIDTH = 860
BEAT = 100
"""Milliseconds between two looks at the progress."""


class ProofPage(QStackedWidget):
    """A sentence, then the cases; what differs in one of them on a page of its own.

    Attributes:
        back_wanted: a case is to be again what it was: its id.
        backups_wanted: the backups are to be shown.
    """

    back_wanted = Signal(str)
    backups_wanted = Signal()

    def __init__(
        self,
        memory: QSettings,
        clock: Clock,
        progress: Callable[[], tuple[int, int]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the page, with nothing proven yet.

        Args:
            memory: keeps how the person wants to see differences.
            clock: the time.
            progress: gives how many of how many parts of the proof are done.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._memory = memory
        self._clock = clock
        self._progress = progress
        self._of: datetime | None = None
        self._proof: Proof | None = None
        self._looked_at: CaseProof | None = None
        self._title, self._doing = Text("page_title"), Text()
        self.notices = Notices()
        self.rows = ProofRows()
        self.others = Button("plain", "shield-check")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT)
        self._beat.timeout.connect(self._show_progress)
        self._list = Column(WIDTH)
        self._lay_out()
        self.comparison: ComparisonView | None = None
        self.leave = Button("quiet", "arrow-left")
        self.back = Button("plain", "arrow-counter-clockwise")
        self._name = Text("case_title", wraps=False)
        self._close_up = self._framed()
        self.others.clicked.connect(self.backups_wanted)
        self.rows.look_wanted.connect(self.look)
        self.rows.back_wanted.connect(self._bring_back)
        self.leave.clicked.connect(self._show_list)
        self.back.clicked.connect(self._bring_this_back)
        self._set_texts()

    def show_begun(self, at: datetime | None) -> None:
        """Say that a backup is being looked through, of that moment where it is known."""
        self._of, self._proof = at, None
        self.notices.dismiss("result")
        self.rows.show_cases(())
        self._doing.show()
        self._bar.setRange(0, 0)
        self._bar.show()
        self._beat.start()
        self._show_list()
        self._set_texts()

    def show_proof(self, proof: Proof) -> None:
        """Show what was found."""
        self._end()
        self._proof, self._of = proof, proof.backup.at
        self.notices.say("result", "ready", self._sentence)
        self.rows.show_cases(proof.cases)
        self._set_texts()

    def show_failed(self, error: Exception) -> None:
        """Say that the backup is not whole, or cannot be read."""
        self._end()
        self.notices.say(
            "result",
            "stops",
            lambda: phrases.sentence(error),
            (Offer(lambda: self.tr("Choose another backup"), self.backups_wanted.emit),),
        )

    def look(self, case: CaseProof) -> None:
        """Show what differs in one case."""
        from casewriter.ui.history.comparison import ComparisonView
        from casewriter.ui.history.states import States

        if case.comparison is None or case.template is None or self._proof is None:
            return
        assert case.then is not None
        assert case.now is not None
        if self.comparison is None:
            self.comparison = ComparisonView(self._memory)
            self._close_up.addWidget(self.comparison, 1)
        self._looked_at = case
        self.comparison.show_states(
            States(
                template=case.template,
                then=case.then,
                now=case.now,
                comparison=case.comparison,
                then_words=exactly(self._proof.backup.at, self._proof.at),
                now_words=exactly(self._proof.at, self._proof.at),
                wording=interface_language(),
            )
        )
        self.setCurrentIndex(1)
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        content = self._list.content
        content.addWidget(self._title)
        content.addSpacing(16)
        content.addWidget(self._doing)
        content.addSpacing(8)
        content.addWidget(self._bar)
        content.addWidget(self.notices)
        content.addSpacing(16)
        content.addWidget(self.rows)
        content.addSpacing(16)
        foot = QHBoxLayout()
        foot.addWidget(self.others)
        foot.addStretch(1)
        content.addLayout(foot)
        content.addStretch(1)
        self.addWidget(self._list)
        self._doing.hide()
        self._bar.hide()

    def _framed(self) -> QVBoxLayout:
        strip = Ground("rail", ("bottom",))
        row = QHBoxLayout(strip)
        row.setContentsMargins(12, 8, 16, 9)
        row.setSpacing(12)
        row.addWidget(self.leave)
        row.addWidget(self._name, 1)
        row.addWidget(self.back)
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        self.addWidget(frame)
        return column

    def _end(self) -> None:
        self._beat.stop()
        self._bar.hide()
        self._doing.hide()

    def _show_list(self) -> None:
        self.setCurrentWidget(self._list)

    def _show_progress(self) -> None:
        done, of = self._progress()
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(done)

    def _bring_back(self, case: CaseProof) -> None:
        self.back_wanted.emit(case.case.id)

    def _bring_this_back(self) -> None:
        if self._looked_at is not None:
            self._bring_back(self._looked_at)

    def _sentence(self) -> str:
        proof = self._proof
        assert proof is not None
        tally = proof.backup.tally
        whole = self.tr(
            "This backup opens and is whole: {cases}, {answers}, {pictures}, checked {when}."
        ).format(
            cases=self.tr("%n case(s)", "", tally.cases),
            answers=self.tr("%n answer(s)", "", proof.answers),
            pictures=self.tr("%n picture(s)", "", tally.attachments),
            when=phrases.moment(proof.at, self._clock()),
        )
        return " ".join(part for part in (whole, self._since(proof), self._missing(proof)) if part)

    def _since(self, proof: Proof) -> str:
        if proof.differing:
            return self.tr("Since then you changed %n answer(s).", "", proof.differing)
        if all(case.standing == "same" for case in proof.cases):
            return self.tr("Since then nothing was changed.")
        return ""

    def _missing(self, proof: Proof) -> str:
        missing = len(proof.backup.missing)
        if not missing:
            return ""
        return self.tr("%n picture(s) were damaged when it was made.", "", missing)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Prove my backup"))
        if self._of is None:
            self._title.setText(self.tr("Prove my backup"))
        else:
            when = exactly(self._of, self._clock())
            self._title.setText(self.tr("The backup made {when}").format(when=when))
        self._doing.setText(self.tr("It is being opened and looked through…"))
        self.others.setText(self.tr("All backups"))
        self.leave.setText(self.tr("All case studies of the backup"))
        self.back.setText(self.tr("Bring this case back as it was then"))
        if self._looked_at is not None:
            self._name.setText(self._looked_at.title or self.tr("Case study without a title"))

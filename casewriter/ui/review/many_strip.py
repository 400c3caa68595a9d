"""Many suggested edits decided at once: asked before, worked out aside, told afterwards."""

from collections.abc import Sequence
from functools import partial
from time import perf_counter

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.errors import CasewriterError
from casewriter.domain.reviewing.fitting import Refusal
from casewriter.domain.reviewing.suggesting import Settled
from casewriter.services.deciding import Act, Deciding, Prepared
from casewriter.services.history import Run
from casewriter.ui.case.cards import NoteFrame
from casewriter.ui.fields.background import in_background
from casewriter.ui.phrases import sentence
from casewriter.ui.review.edit_words import why_not
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.flow import Flow
from casewriter.ui.widgets.texts import Text

AT_ONCE = 8
"""Edits that are decided in one go: more are worked out away from the window's thread, in parts."""
PART, LEAST, MOST = 25, 6, 50
"""Edits of the first part, and of any: the window shows each, and can be told to stop between."""
BEARABLE = 0.04
"""Seconds that a part may keep the window: the next one is as large as fits into them."""


class ManyStrip(NoteFrame):
    """Asks whether, does it, and can be told to stop meanwhile.

    Attributes:
        settled: it was done, or could not be: what there is to say.
    """

    settled = Signal(str)

    def __init__(self, deciding: Deciding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deciding = deciding
        self._act: Act = "accept"
        self._ids: tuple[str, ...] = ()
        self._count, self._what, self._citing = 0, "", 0
        self._run: Run | None = None
        self._running: Prepared | None = None
        self._left: tuple[str, ...] = ()
        self._part = PART
        self._done: set[str] = set()
        self._refused: dict[str, Refusal] = {}
        self.question, self._about = Text("interface"), Text("small", "ink2")
        self.do, self.cancel = Button("plain", "check", "small"), Button("quiet", "", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.question)
        column.addWidget(self._about)
        row = Flow(6)
        row.addWidget(self.do)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self.do.clicked.connect(self._begin)
        self.cancel.clicked.connect(self.leave)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something is being worked out."""
        return self._run is not None

    def ask(self, act: Act, ids: Sequence[str], count: int, what: str) -> None:
        """Ask whether many are to be decided.

        Args:
            act: what would be done.
            ids: of the edits, in the order of their places.
            count: how many these are for whoever reads: what goes together is one.
            what: which they are, in words.
        """
        self._end()
        self._act, self._ids, self._count, self._what = act, tuple(ids), count, what
        self._citing = len(self._deciding.left_citing(ids)) if act == "take_back" else 0
        self._set_texts()
        self.show()
        self.do.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing more is done; what was done already stays, and is one step."""
        done = self.is_busy and bool(self._done)
        self._end()
        self.hide()
        if done:
            self._tell()

    def _end(self) -> None:
        self._run = self._running = None
        self._left = ()

    def _begin(self) -> None:
        self._run, self._done, self._refused = Run(), set(), {}
        self._left, self._part = self._ids, PART
        self._set_texts()
        if len(self._ids) > AT_ONCE:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_on()

    def _go_on(self) -> None:
        """Work out the next part; tell what became of all where none is left."""
        if not self._left:
            self._end()
            self.hide()
            self._tell()
            return
        try:
            prepared = self._deciding.prepared(self._act, self._left[: self._part])
        except CasewriterError as error:
            self._end()
            self.hide()
            self.settled.emit(sentence(error))
            return
        self._running = prepared
        if len(self._ids) <= AT_ONCE:
            self._found(_worked_out(prepared))
        else:
            in_background(partial(_worked_out, prepared), self._found)

    def _found(self, found: object) -> None:
        assert isinstance(found, _Worked)
        if found.prepared is not self._running:
            return
        # Where somebody wrote meanwhile it is worked out again, on what stands there now.
        run = self._run if len(self._ids) > AT_ONCE else None
        begun = perf_counter()
        if self._deciding.carry_out(found.prepared, found.settled, run):
            self._left = self._left[self._part :]
            self._done |= {one.id for one in found.settled.done}
            self._refused |= {one.suggestion.id: one for one in found.settled.refused}
            self._set_texts()
            took = max(perf_counter() - begun, BEARABLE / 2)
            self._part = min(max(LEAST, round(self._part * BEARABLE / took)), MOST)
        if run is None:
            self._go_on()
        else:
            # In a turn of its own: the window is painted, and hears keys, before the next part.
            QTimer.singleShot(0, self, lambda: self._go_on() if self._run is run else None)

    def _tell(self) -> None:
        refused = [one for name, one in self._refused.items() if name not in self._done]
        self.settled.emit(self._said(self._act, len(self._done), refused))

    def result(self, act: str, settled: Settled) -> str:
        """What became of several at once; of a single one its card says enough."""
        return self._said(act, len(settled.done), settled.refused)

    def _said(self, act: str, done: int, refused: Sequence[Refusal]) -> str:
        parts = []
        if done > 1 or (done and refused):
            parts.append(
                self.tr("%n suggested edits were accepted.", "", done)
                if act == "accept"
                else self.tr("%n decisions were taken back.", "", done)
                if act == "take_back"
                else self.tr("%n suggested edits were decided.", "", done)
            )
        if refused:
            parts.append(
                self.tr("%n could not be taken back:", "", len(refused))
                if act == "take_back"
                else self.tr("%n could not be put in and still wait:", "", len(refused))
            )
            parts += dict.fromkeys(why_not(one.because) for one in refused)
        return " ".join(parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        count = self._count
        asked, doing, word = {
            "accept": (
                self.tr("Accept %n edits?", "", count),
                self.tr("Accepting %n edits…", "", count),
                self.tr("Accept"),
            ),
            "decline": (
                self.tr("Decline %n edits?", "", count),
                self.tr("Declining %n edits…", "", count),
                self.tr("Decline"),
            ),
            "take_back": (
                self.tr("Take %n decisions back?", "", count),
                self.tr("Taking %n decisions back…", "", count),
                self.tr("Take back"),
            ),
        }[self._act]
        self.question.setText(doing if self.is_busy else asked)
        undone = self.tr("Undo takes all of it back at once.")
        if self.is_busy:
            words = self.tr("{done} of {count} decided")
            undone = words.format(done=len(self._done), count=len(self._ids))
        words = " · ".join(part for part in (self._what, undone) if part)
        if self._citing:
            left = self.tr(
                "%n answers cite sources that go with this. Their citations lead nowhere then, and "
                "“Check my case” lists them.",
                "",
                self._citing,
            )
            words = f"{words}\n{left}"
        self._about.setText(words)
        self.do.setText(word)
        self.do.setVisible(not self.is_busy)
        self.cancel.setText(self.tr("Cancel"))
        self.setAccessibleName(self.question.text())


class _Worked(Struct, frozen=True):
    """An act, and what it comes to."""

    prepared: Prepared
    settled: Settled


def _worked_out(prepared: Prepared) -> _Worked:
    return _Worked(prepared, prepared.work())

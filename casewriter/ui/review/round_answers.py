"""Each comment with its answer beside it, and the text it spoke of, then and now."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.reviewing.matrix import MatrixRow
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.ui.case.cards import NoteFrame
from casewriter.ui.review.round_doors import RoundDoors
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.chips import Chip
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import LinkText, Text

KINDS: tuple[tuple[str, str, str], ...] = (
    ("fix", "warning-circle", QT_TRANSLATE_NOOP("ReviewKinds", "Must fix")),
    ("suggestion", "lightbulb", QT_TRANSLATE_NOOP("ReviewKinds", "Suggestion")),
    ("question", "question", QT_TRANSLATE_NOOP("ReviewKinds", "Question")),
    ("praise", "thumbs-up", QT_TRANSLATE_NOOP("ReviewKinds", "Praise")),
)
DISPOSITIONS: tuple[tuple[str, str], ...] = (
    ("", QT_TRANSLATE_NOOP("Dispositions", "No answer yet")),
    ("done", QT_TRANSLATE_NOOP("Dispositions", "Done")),
    ("partly", QT_TRANSLATE_NOOP("Dispositions", "Partly done")),
    ("not_done", QT_TRANSLATE_NOOP("Dispositions", "Not done")),
)
NARROW = 620


class AnswerCard(NoteFrame):
    """One comment.

    Attributes:
        wanted: its place is to be shown: a path.
    """

    wanted = Signal(str)

    def __init__(self, row: MatrixRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.kind, self.done = Chip(), Chip()
        self.place = LinkText()
        self.place.setWordWrap(True)
        self.comment, self.reviewer = Text("interface"), Text("small", "ink2")
        self.answer = Text("interface")
        self.then_title, self.now_title = Text("small", "ink2"), Text("small", "ink2")
        self.then, self.now = Text("interface"), Text("interface")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.kind)
        head.addWidget(self.place, 1)
        head.addWidget(self.done)
        self.sides = tuple(QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        for side, (first, second) in zip(
            self.sides,
            (
                ((self.reviewer, self.comment), (None, self.answer)),
                ((self.then_title, self.then), (self.now_title, self.now)),
            ),
            strict=True,
        ):
            side.setSpacing(20)
            for parts in (first, second):
                column = QVBoxLayout()
                column.setSpacing(2)
                for part in parts:
                    if part is not None:
                        column.addWidget(part)
                column.addStretch(1)
                side.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 14)
        whole.setSpacing(10)
        whole.addLayout(head)
        for side in self.sides:
            whole.addLayout(side)
        self.place.linkActivated.connect(lambda _: self.wanted.emit(str(row.path or "")))
        self.set_texts()

    def fold(self, *, narrow: bool) -> None:
        """Put what lies side by side one below the other where there is little room."""
        beside, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for side in self.sides:
            side.setDirection(stacked if narrow else beside)

    def set_texts(self) -> None:
        """Set all words again."""
        row = self.row
        _, icon, name = next(one for one in KINDS if one[0] == row.kind)
        self.kind.show_words(icon, QCoreApplication.translate("ReviewKinds", name), "plain")
        words = QCoreApplication.translate("Dispositions", dict(DISPOSITIONS)[row.disposition])
        asks = row.kind != "praise" or bool(row.disposition)
        self.done.setVisible(asks)
        self.done.show_words(
            "check" if row.disposition == "done" else "minus" if row.disposition else "hourglass",
            words,
            "tint" if row.disposition else "plain",
        )
        self.place.set_words(row.place)
        self.reviewer.setText(row.reviewer)
        self.comment.setText(row.comment)
        self.answer.setText(row.answer)
        told = bool(row.before or row.after) and bool(row.changed)
        for widget in (self.then_title, self.now_title, self.then, self.now):
            widget.setVisible(told)
        self.then_title.setText(self.tr("The text then"))
        self.now_title.setText(self.tr("The text now"))
        self.then.setText(row.before or self.tr("It was not kept here."))
        self.now.setText(self.tr("It is no longer there.") if row.gone else row.after or "–")


class AnswersView(QWidget):
    """All comments in the order of the case, or those that wait for somebody."""

    def __init__(self, doors: RoundDoors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._rows: tuple[MatrixRow, ...] = ()
        self.cards: tuple[AnswerCard, ...] = ()
        self.which = Segments()
        for key in ("all", "answered", "waiting"):
            self.which.offer(key)
        self.which.choose("all")
        self.matrix, self.letter = Button("quiet", "table"), Button("quiet", "article")
        self.empty = Empty()
        self._holder = QWidget()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.which)
        head.addStretch(1)
        head.addWidget(self.matrix)
        head.addWidget(self.letter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addLayout(head)
        self._column.addWidget(self.empty)
        self._column.addWidget(self._holder)
        self.which.chosen.connect(lambda _: self._fill())
        self.matrix.clicked.connect(lambda: doors.save("matrix"))
        self.letter.clicked.connect(lambda: doors.save("letter"))
        self.set_texts()

    def show_rows(self, rows: tuple[MatrixRow, ...]) -> None:
        """Show these comments."""
        if rows != self._rows or not self.cards:
            self._rows = rows
            self._fill()
        self.set_texts()

    def choose(self, which: str) -> None:
        """Show some of them alone."""
        self.which.choose(which)
        self._fill()

    def fold(self, width: int) -> None:
        """Find room for both sides of a card."""
        for card in self.cards:
            card.fold(narrow=width < NARROW)

    def set_texts(self) -> None:
        """Set all words again."""
        rows = [row for row in self._rows if row.kind != "praise"]
        done = sum(bool(row.disposition) for row in rows)
        self.which.name(
            (
                self.tr("All: {count}").format(count=len(self._rows)),
                self.tr("Answered: {count}").format(count=done),
                self.tr("Waiting: {count}").format(count=len(rows) - done),
            )
        )
        self.which.setAccessibleName(self.tr("Which comments are shown"))
        self.matrix.setText(self.tr("Comment matrix…"))
        self.letter.setText(self.tr("Response letter…"))
        self.empty.set_words(
            self.tr("Nobody commented on this case study in a way that the expert reads.")
            if not self._rows
            else self.tr("There are none of these.")
        )
        for card in self.cards:
            card.set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def _shown(self) -> tuple[MatrixRow, ...]:
        match self.which.choice:
            case "answered":
                return tuple(row for row in self._rows if row.disposition)
            case "waiting":
                return tuple(r for r in self._rows if r.kind != "praise" and not r.disposition)
            case _:
                return self._rows

    def _fill(self) -> None:
        self._column.removeWidget(self._holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.cards = tuple(AnswerCard(row) for row in self._shown())
        for card in self.cards:
            card.wanted.connect(self._doors.go_to)
            column.addWidget(card)
        self.empty.setVisible(not self.cards)
        self._column.addWidget(self._holder)
        self.fold(self.width())
        self.set_texts()

"""The cases of a proven backup: what became of each since, and the way to bring it back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.services.proving import CaseProof
from casewriter.ui.glyphs import Glyph
from casewriter.ui.phrases import country_name
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Rule
from casewriter.ui.widgets.texts import Text

GLYPHS: tuple[tuple[str, str], ...] = (
    ("same", "ready"),
    ("differs", "in_progress"),
    ("only_in_backup", "needs_attention"),
    ("in_trash", "set_aside"),
    ("only_in_library", "note"),
)


class ProofRow(QWidget):
    """One case.

    Attributes:
        look_wanted: what differs is to be shown.
        back_wanted: the case is to be again what it was in the backup.
    """

    look_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, proof: CaseProof, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proof = proof
        self._title, self._about = Text("case_title"), Text("small", "ink2")
        self._words = Text()
        self.look, self.back = Button("quiet"), Button("plain")
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._title)
        standing = QHBoxLayout()
        standing.setSpacing(8)
        standing.addWidget(Glyph(dict(GLYPHS)[proof.standing]))
        standing.addWidget(self._words, 1)
        names.addLayout(standing)
        names.addWidget(self._about)
        line = QHBoxLayout()
        line.setContentsMargins(0, 10, 4, 10)
        line.setSpacing(8)
        line.addLayout(names, 1)
        line.addWidget(self.look, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(Rule())
        self.look.setVisible(proof.comparison is not None and proof.standing == "differs")
        self.back.setVisible(proof.standing in {"differs", "only_in_backup", "in_trash"})
        self.look.clicked.connect(self.look_wanted)
        self.back.clicked.connect(self.back_wanted)
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        proof = self.proof
        title = proof.title or self.tr("Case study without a title")
        self._title.setText(title)
        self._about.setText(country_name(proof.case.country))
        self._words.setText(self._standing())
        self.look.setText(self.tr("See what differs"))
        self.back.setText(self.tr("Bring back as it was then"))
        for button in (self.look, self.back):
            button.setAccessibleDescription(title)

    def _standing(self) -> str:
        proof = self.proof
        if proof.standing == "differs":
            if proof.answers:
                return self.tr("%n answer(s) differ", "", proof.answers)
            return self.tr("It differs, but no answer does")
        return {
            "same": self.tr("The same in the backup and here"),
            "only_in_backup": self.tr("Only in the backup"),
            "in_trash": self.tr("In the backup; here it lies in the trash"),
            "only_in_library": self.tr("Only here: it was begun later"),
        }[proof.standing]


class ProofRows(QWidget):
    """All cases, those that differ first.

    Attributes:
        look_wanted: a `CaseProof` whose differences are to be shown.
        back_wanted: a `CaseProof` of a case to bring back.
    """

    look_wanted = Signal(object)
    back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ProofRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_cases(self, cases: Sequence[CaseProof]) -> None:
        """Show these in place of those before."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ProofRow(case, self) for case in cases]
        for row in self.rows:
            self._column.addWidget(row)
            row.look_wanted.connect(self._look)
            row.back_wanted.connect(self._back)
            row.show()

    def _look(self) -> None:
        self.look_wanted.emit(self._sender().proof)

    def _back(self) -> None:
        self.back_wanted.emit(self._sender().proof)

    def _sender(self) -> ProofRow:
        row = self.sender()
        assert isinstance(row, ProofRow)
        return row

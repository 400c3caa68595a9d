"""“Not available yet”: a legal answer, with its reason and the date to ask again."""

from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain import formats
from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.domain.progress import is_due
from casewriter.services.session import CaseSession
from casewriter.ui.case.cards import NoteFrame
from casewriter.ui.fields.controls import Line
from casewriter.ui.fields.dates import read_date
from casewriter.ui.fields.leaf import Remark
from casewriter.ui.glyphs import Glyph
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import LinkText, Text


def _spoken() -> str:
    return QLocale().bcp47Name().partition("-")[0]


class AbsenceForm(NoteFrame):
    """Asks why there is no answer yet and when to ask again.

    Attributes:
        closed: the form is done with.
    """

    closed = Signal()

    def __init__(self, session: CaseSession, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, above=12)
        self._session = session
        self._path = path
        self._title = Text("emphasis")
        self._because_name, self._until_name = Text("small", "ink2"), Text("small", "ink2")
        self.because, self.until = Line(), Line()
        self.until.setMaximumWidth(220)
        self._remark = Remark()
        self.keep, self._cancel = Button("plain", size="small"), Button("quiet", size="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12 + self.above, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(2)
        fields.addWidget(self._because_name, 0, 0)
        fields.addWidget(self._until_name, 0, 1)
        fields.addWidget(self.because, 1, 0)
        fields.addWidget(self.until, 1, 1)
        fields.setColumnStretch(0, 3)
        fields.setColumnStretch(1, 2)
        column.addLayout(fields)
        column.addWidget(self._remark)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.keep)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.keep.clicked.connect(self._keep)
        self._cancel.clicked.connect(self.closed)
        self._set_texts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps it, Esc closes the form."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _keep(self) -> None:
        because = " ".join(self.because.text().split())
        read = read_date(self.until.text(), _spoken())
        if not because:
            self._remark.say(self.tr("Say in a few words why it is not available yet."))
            self.because.setFocus()
        elif read.problem:
            self._remark.say(self.tr("This is no date. Write it as 15.09.2025, or leave it empty."))
            self.until.setFocus()
        else:
            said: dict[str, object] = {"because": because, "until": read.iso}
            self._session.write_all({(self._path.about("absent"), NO_LANGUAGE): said}, "absent")
            self.closed.emit()

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Not available yet"))
        self._because_name.setText(self.tr("Why, and who will know"))
        self._until_name.setText(self.tr("When to ask again"))
        self.because.setAccessibleName(self._because_name.text())
        self.until.setAccessibleName(self._until_name.text())
        self.keep.setText(self.tr("Keep this answer"))
        self._cancel.setText(self.tr("Cancel"))


class AbsenceShown(NoteFrame):
    """Shows that an answer is not available yet, and how to take that back."""

    def __init__(self, session: CaseSession, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self._said: dict[str, object] = {}
        self._words = Text()
        self.take_back = LinkText()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(10)
        self.glyph = Glyph("note")
        row.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignTop)
        self.take_back.linkActivated.connect(self._take_back)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_absence(self, said: dict[str, object]) -> None:
        """Show a reason and a date."""
        self._said = said
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _take_back(self, _link: str) -> None:
        leaf = {(self._path.about("absent"), NO_LANGUAGE): None}
        self._session.write_all(leaf, "absent")

    def _set_texts(self) -> None:
        words = self.tr("Not available yet: {because}").format(
            because=str(self._said.get("because", ""))
        )
        late = is_due(self._said, datetime.now().astimezone().date().isoformat())
        self.glyph.show_state("needs_attention" if late else "note")
        if until := str(self._said.get("until") or ""):
            asked = self.tr("To be asked again: {date}.")
            due = self.tr("You wanted to be asked again: {date}. Is it known by now?")
            when = (due if late else asked).format(date=formats.date(until, _spoken()))
            words = f"{words.rstrip('.')}. {when}"
        self._words.setText(words)
        self.take_back.set_words(self.tr("Take it back"))

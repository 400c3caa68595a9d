"""What a reviewed Word copy brought: how much of it, and what found no place, with its context."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.reviewing.home import SENTENCES, Listed
from casewriter.services.word_copies import Homecoming
from casewriter.ui import phrases
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Column, Ground, Rule
from casewriter.ui.widgets.texts import LinkText, Text

WIDTH = 860


class WordHome(Ground):
    """The page that is shown after a copy came home.

    Attributes:
        left: back to the case.
        question_wanted: the path of a question that is to be shown.
    """

    left = Signal()
    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("desk", parent=parent)
        self._home: Homecoming | None = None
        self._file = ""
        self._words: Callable[[], str] = str
        self.title, self.said, self.about = Text("page_title"), Text(), Text("small", "ink2")
        self.back = Button("plain", "arrow-left")
        self._rows: list[tuple[Listed, _Row]] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self._set_texts()

    def show_home(self, home: Homecoming, file: str, said: Callable[[], str]) -> None:
        """Show what a file brought; `said` says how much that is."""
        self._home, self._file, self._words = home, file, said
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._rows = [(one, self._row(one)) for one in home.listed]
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        column = Column(WIDTH)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        column.content.addLayout(top)
        column.content.addSpacing(12)
        for text in (self.title, self.said, self.about):
            column.content.addWidget(text)
            column.content.addSpacing(4)
        column.content.addSpacing(8)
        column.content.addLayout(self._list)
        column.content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    def _row(self, one: Listed) -> "_Row":
        row = _Row()
        row.go.linkActivated.connect(lambda _: self.question_wanted.emit(one.near))
        self._list.addWidget(row)
        return row

    def _set_texts(self) -> None:
        self.back.setText(self.tr("Case"))
        self.title.setText(self.tr("What found no place"))
        if self._home is None:
            return
        self.said.setText(f"{self._file}: {self._words()}")
        self.about.setText(self.tr("What found no place is kept in the log of the review as well."))
        self.about.setVisible(bool(self._home.listed))
        for one, row in self._rows:
            why = phrases.coded(dict(SENTENCES)[one.why], {})
            row.words.setText(self.tr("“{words}”").format(words=one.text))
            row.words.setVisible(bool(one.text))
            row.why.setText(f"{one.by} · {why}" if one.by else why)
            row.where.setText(self.tr("It stands at: {context}").format(context=one.context))
            row.where.setVisible(bool(one.context))
            row.go.set_words(self.tr("Show the question"))
            row.go.setVisible(bool(one.near))


class _Row(QWidget):
    """One thing that found no place."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.why, self.where = Text(), Text("small", "ink2"), Text("small", "ink2")
        self.go = LinkText()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for text in (self.words, self.why, self.where):
            lines.addWidget(text)
        across = QHBoxLayout()
        across.setContentsMargins(0, 10, 0, 10)
        across.setSpacing(24)
        across.addLayout(lines, 1)
        across.addWidget(self.go)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(across)
        whole.addWidget(Rule())

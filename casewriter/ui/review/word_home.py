"""What a reviewed Word copy brought: how much of it, and what found no place, with its context."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.reviewing.home import SENTENCES, Listed
from casewriter.services.word_copies import Homecoming
from casewriter.ui import phrases
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Column, Ground, Rule
from casewriter.ui.widgets.texts import Text

WIDTH = 860


class WordHome(Ground):
    """The page that is shown after a copy came home.

    Attributes:
        left: back to the case.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("desk", parent=parent)
        self._home: Homecoming | None = None
        self._file = ""
        self._words: Callable[[], str] = str
        self.title, self.said, self.about = Text("page_title"), Text(), Text("small", "ink2")
        self.back = Button("plain", "arrow-left")
        self._rows: list[tuple[Listed, Text, Text, Text]] = []
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
        self._rows = [self._row(one) for one in home.listed]
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
        column.content.addSpacing(12)
        column.content.addLayout(self._list)
        column.content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    def _row(self, one: Listed) -> tuple[Listed, Text, Text, Text]:
        row = QWidget()
        words, why, where = Text(), Text("small", "ink2"), Text("small", "ink2")
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 10, 0, 10)
        lines.setSpacing(2)
        for text in (words, why, where):
            lines.addWidget(text)
        lines.addWidget(Rule())
        self._list.addWidget(row)
        return one, words, why, where

    def _set_texts(self) -> None:
        self.back.setText(self.tr("Case"))
        self.title.setText(self.tr("From Word: {file}").format(file=self._file))
        if self._home is None:
            return
        self.said.setText(self._words())
        self.about.setText(self.tr("What found no place is kept in the log of the review as well."))
        self.about.setVisible(bool(self._home.listed))
        for one, words, why, where in self._rows:
            words.setText(f"{one.by}: {one.text}" if one.by else one.text)
            why.setText(phrases.coded(dict(SENTENCES)[one.why], {}))
            where.setText(self.tr("It stands at: {context}").format(context=one.context))
            where.setVisible(bool(one.context))

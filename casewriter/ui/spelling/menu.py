"""What a text's menu offers for a word that no dictionary knows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from casewriter.services.spelling import Spelling
from casewriter.ui.languages import own_name
from casewriter.ui.prose.text import ProseText
from casewriter.ui.spelling.marks import Standing, attach, marks_in, select, word_text


class SpellingMenu(QObject):
    """Puts proposals and the way to one's own dictionary above the menu of one text."""

    def __init__(self, text: ProseText, spelling: Spelling) -> None:
        super().__init__(text)
        self._text = text
        self._spelling = spelling
        text.menu_wanted.connect(self._fill)

    def open_at(self, word: Standing) -> None:
        """Open the menu of a word that is selected, for the keyboard."""
        menu = QMenu(self._text)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, word.start)
        rect = self._text.cursorRect()
        place = self._text.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 4))
        menu.popup(place)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _fill(self, menu: QMenu, position: int) -> None:
        marks = marks_in(self._text)
        if marks is None or not self._spelling.is_on or self._text.isReadOnly():
            return
        before = menu.actions()[0] if menu.actions() else None
        word = marks.word_at(position)
        if self._spelling.has_dictionary(word.language if word else marks.language) is False:
            name = own_name(word.language if word else marks.language)
            said = self.tr("No spelling dictionary for {language}").format(language=name)
            self._insert(menu, before, said).setEnabled(False)
            _part(menu, before)
        elif word is not None and marks.is_wrong(word):
            self._offer(menu, before, word)

    def _offer(self, menu: QMenu, before: QAction | None, word: Standing) -> None:
        looking = self._insert(menu, before, self.tr("Looking for proposals…"))
        looking.setEnabled(False)
        shown = word_text(self._text, word)
        add = self._insert(
            menu, before, self.tr("Add “{word}” to my dictionary").format(word=shown)
        )
        add.triggered.connect(lambda: self._spelling.learn(word.lookup))
        _part(menu, before)

        def arrived(proposals: tuple[str, ...]) -> None:
            if not isValid(menu) or not isValid(self):
                return
            for proposal in proposals:
                action = QAction(proposal, menu)
                font = action.font()
                font.setBold(True)
                action.setFont(font)
                action.triggered.connect(self._replacing(word, proposal))
                menu.insertAction(looking, action)
            if proposals:
                menu.removeAction(looking)
            else:
                looking.setText(self.tr("No proposal"))

        self._spelling.propose(word.lookup, word.language, arrived)

    def _replacing(self, word: Standing, proposal: str) -> Callable[[], None]:
        return lambda: self._replace(word, proposal)

    def _replace(self, word: Standing, proposal: str) -> None:
        """Write the proposal instead; what the first letter keeps carries the word's own marks."""
        marks = marks_in(self._text)
        now = marks.word_at(word.start) if marks is not None else None
        if now is None or now.lookup != word.lookup:
            return
        first = str(self._text.document().characterAt(now.start))
        kept = 1 if proposal.startswith(first) and now.end - now.start > 1 else 0
        select(self._text, Standing(now.start + kept, now.end, now.lookup, now.language))
        self._text.type_text(proposal[kept:])

    def _insert(self, menu: QMenu, before: QAction | None, words: str) -> QAction:
        action = QAction(words, menu)
        if before is None:
            menu.addAction(action)
        else:
            menu.insertAction(before, action)
        return action


def _part(menu: QMenu, before: QAction | None) -> None:
    if before is not None:
        menu.insertSeparator(before)


def look_after(text: ProseText, spelling: Spelling, language: str) -> None:
    """Mark words of a text and put proposals into its menu; again does nothing."""
    if marks_in(text) is None:
        attach(text, spelling, language)
        SpellingMenu(text, spelling)

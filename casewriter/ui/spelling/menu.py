"""What a text's menu offers for a word that no dictionary knows."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from casewriter.services.spelling import Spelling
from casewriter.ui.prose.text import ProseText
from casewriter.ui.spelling.marks import Standing, attach, marks_in, select, word_text
from casewriter.ui.spelling.proposals import Proposals


class SpellingMenu(QObject):
    """Puts proposals and the way to one's own dictionary above the menu of one text."""

    def __init__(self, text: ProseText, spelling: Spelling) -> None:
        super().__init__(text)
        self._text = text
        self._proposals = Proposals(self, spelling)
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
        if marks is None or self._text.isReadOnly():
            return
        at = marks.word_at(position)
        word = at if at is not None and marks.is_wrong(at) else None
        shown = word_text(self._text, word) if word is not None else ""
        language = at.language if at is not None else marks.language
        self._proposals.fill(menu, word, language, shown, partial(self._replace, word))

    def _replace(self, word: Standing | None, proposal: str) -> None:
        """Write the proposal instead; what the first letter keeps carries the word's own marks."""
        marks = marks_in(self._text)
        now = marks.word_at(word.start) if marks is not None and word is not None else None
        if now is None or word is None or now.lookup != word.lookup:
            return
        first = str(self._text.document().characterAt(now.start))
        kept = 1 if proposal.startswith(first) and now.end - now.start > 1 else 0
        select(self._text, Standing(now.start + kept, now.end, now.lookup, now.language))
        self._text.type_text(proposal[kept:])


def look_after(text: ProseText, spelling: Spelling, language: str) -> None:
    """Mark words of a text and put proposals into its menu; again does nothing."""
    if marks_in(text) is None:
        attach(text, spelling, language)
        SpellingMenu(text, spelling)

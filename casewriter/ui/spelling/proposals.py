"""What a menu offers for a word that no dictionary knows: proposals, and one's own dictionary."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from casewriter.services.spelling import Spelling
from casewriter.ui.languages import own_name
from casewriter.ui.spelling.marks import Standing


class Proposals(QObject):
    """Fills menus for one text or field."""

    def __init__(self, owner: QObject, spelling: Spelling) -> None:
        super().__init__(owner)
        self._spelling = spelling

    def fill(
        self,
        menu: QMenu,
        word: Standing | None,
        language: str,
        shown: str,
        replace: Callable[[str], object],
    ) -> None:
        """Put what helps above the entries that are there.

        Args:
            menu: about to open.
            word: the wrong word it is about; None for none.
            language: of the text, where there is no word.
            shown: the word as it is written.
            replace: writes a proposal in its place.
        """
        if not self._spelling.is_on:
            return
        before = menu.actions()[0] if menu.actions() else None
        tag = word.language if word else language
        if self._spelling.has_dictionary(tag) is False:
            said = self.tr("No spelling dictionary for {language}").format(language=own_name(tag))
            _insert(menu, before, said).setEnabled(False)
            _part(menu, before)
        elif word is not None:
            self._offer(menu, before, word, shown, replace)

    def _offer(  # all of one menu
        self,
        menu: QMenu,
        before: QAction | None,
        word: Standing,
        shown: str,
        replace: Callable[[str], object],
    ) -> None:
        looking = _insert(menu, before, self.tr("Looking for proposals…"))
        looking.setEnabled(False)
        words = self.tr("Add “{word}” to my dictionary").format(word=shown)
        add = _insert(menu, before, words)
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
                action.triggered.connect(lambda _on=False, said=proposal: replace(said))
                menu.insertAction(looking, action)
            if proposals:
                menu.removeAction(looking)
            else:
                looking.setText(self.tr("No proposal"))

        self._spelling.propose(word.lookup, word.language, arrived)


def _insert(menu: QMenu, before: QAction | None, words: str) -> QAction:
    action = QAction(words, menu)
    if before is None:
        menu.addAction(action)
    else:
        menu.insertAction(before, action)
    return action


def _part(menu: QMenu, before: QAction | None) -> None:
    if before is not None:
        menu.insertSeparator(before)

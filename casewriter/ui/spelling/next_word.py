"""The way from one misspelt word to the next, by the keyboard."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from casewriter.ui.prose.text import ProseText
from casewriter.ui.spelling.marks import Standing, marks_in, select
from casewriter.ui.spelling.menu import SpellingMenu


def next_misspelling(page: QWidget) -> bool:
    """Select the next word of a page that no dictionary knows, and open its menu; False if none.

    After the last comes the first again.
    """
    texts = sorted(
        (text for text in page.findChildren(ProseText) if text.isVisible()),
        key=lambda text: text.mapTo(page, QPoint(0, 0)).y(),
    )
    found = [(text, word) for text in texts for word in _wrong(text)]
    if not found:
        return False
    text, word = next((one for one in found if _is_behind(one, texts)), found[0])
    text.setFocus(Qt.FocusReason.ShortcutFocusReason)
    select(text, word)
    text.ensureCursorVisible()
    menu = text.findChild(SpellingMenu)
    if menu is not None:
        menu.open_at(word)
    return True


def _wrong(text: ProseText) -> list[Standing]:
    marks = marks_in(text)
    return [] if marks is None or text.isReadOnly() else list(marks.wrong_words())


def _is_behind(one: tuple[ProseText, Standing], texts: list[ProseText]) -> bool:
    """Whether a word stands behind the caret."""
    text, word = one
    here = QApplication.focusWidget()
    if not isinstance(here, ProseText) or here not in texts:
        return True
    place, mine = texts.index(text), texts.index(here)
    return place > mine or (place == mine and word.end > here.textCursor().selectionEnd())

"""The manual as a page: chapters at the left, one of them to read, words to look for."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.languages import own_name
from casewriter.ui.manual.chapters import (
    CHAPTERS,
    FIRST,
    KEYS,
    file_of,
    language_for,
    languages,
    text_of,
    title_of,
    words_of,
)
from casewriter.ui.manual.reading import Reading
from casewriter.ui.tokens import TASK_LIST
from casewriter.ui.widgets.entries import Entry, Picker
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.rail_list import Line, RailList
from casewriter.ui.widgets.texts import Text
from casewriter.ui.widgets.way_foot import WayFoot, lay_beside_rail

Groups = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
"""Headings, and below each what a key does and the key."""

NARROW = 780
"""Below this width of the page, in pixels, the list of chapters is left out."""


class ManualPage(Ground):
    """Reads as a book does, and is found in as a page of the web.

    Attributes:
        left: back to where one came from.
    """

    left = Signal()

    def __init__(self, keys: Callable[[], Groups], parent: QWidget | None = None) -> None:
        """Make an empty page; `keys` gives what the window's own list of keys holds."""
        super().__init__("desk", parent=parent)
        self._keys = keys
        self._language, self._chapter = "", FIRST
        self._texts: dict[str, str] = {}
        self.languages = Picker()
        self.languages.setFixedWidth(150)
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Back"), self.left.emit), (), (self.languages,)
        )
        self.search = Entry("magnifying-glass")
        self.chapters = RailList()
        self.nothing = Text("help", "ink2")
        self.nothing.hide()
        self.reading = Reading()
        self.foot = WayFoot()
        self._rail = Ground("rail", ("right",))
        self._lay_out()
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self.reading.setFocus)
        self.chapters.chosen.connect(self.show_chapter)
        self.reading.chapter_wanted.connect(self.show_chapter)
        self.languages.activated.connect(self._language_chosen)
        self.foot.previous.clicked.connect(lambda: self.step(-1))
        self.foot.next.clicked.connect(self._on)

    def _lay_out(self) -> None:
        down = QVBoxLayout(self._rail)
        down.setContentsMargins(0, 12, 1, 8)
        down.setSpacing(8)
        over = QVBoxLayout()
        over.setContentsMargins(14, 0, 14, 0)
        over.addWidget(self.search)
        over.addWidget(self.nothing)
        down.addLayout(over)
        down.addWidget(self.chapters, 1)
        self._rail.setFixedWidth(TASK_LIST)
        lay_beside_rail(self, self.header, self._rail, self.reading, self.foot)
        self.setFocusProxy(self.reading)

    @property
    def chapter(self) -> str:
        """The chapter in sight."""
        return self._chapter

    @property
    def language(self) -> str:
        """The language of the manual."""
        return self._language

    def open(self, chapter: str, tag: str) -> None:
        """Open a chapter, in the manual's language for a window in that one."""
        self._read(language_for(tag))
        self.search.clear()
        self._set_texts()
        self.show_chapter(chapter)

    def show_chapter(self, chapter: str) -> None:
        """Show a chapter from its beginning, or from the first of the words looked for."""
        self._chapter = chapter
        self.reading.show_text(self._texts[chapter], file_of(chapter, self._language).parent)
        self.reading.setAccessibleName(title_of(self._texts[chapter]))
        self.reading.show_words(self.search.text().strip())
        self.chapters.show_place(chapter)
        self._say_way()

    def step(self, by: int) -> None:
        """Go on to the next chapter, or back."""
        place = CHAPTERS.index(self._chapter) + by
        if 0 <= place < len(CHAPTERS):
            self.show_chapter(CHAPTERS[place])

    def _on(self) -> None:
        if self._chapter == CHAPTERS[-1]:
            self.left.emit()
        else:
            self.step(1)

    def _read(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self._texts = {chapter: text_of(chapter, language) for chapter in CHAPTERS}
        # The window knows its keys better than any file.
        self._texts[KEYS] = f"{text_of(KEYS, language)}\n{self._listed_keys()}"

    def _listed_keys(self) -> str:
        what, key = self.tr("What"), self.tr("Key")
        heads = f"| {what} | {key} |\n|---|---|"
        parts = []
        for heading, lines in self._keys():
            rows = "\n".join(f"| {words.replace('…', '')} | **{keys}** |" for words, keys in lines)
            parts.append(f"## {heading}\n\n{heads}\n{rows}\n")
        return "\n".join(parts)

    def _look(self) -> None:
        """Show the chapters that hold the words, and the first of them."""
        found = self._found()
        self.chapters.show_lines(self._ways(found))
        self.nothing.setVisible(not found)
        if found:
            self.show_chapter(self._chapter if self._chapter in found else found[0])
        else:
            self.reading.show_words("")

    def _found(self) -> tuple[str, ...]:
        words = self.search.text().strip().casefold()
        texts = self._texts.items()
        return tuple(name for name, text in texts if words in words_of(text).casefold())

    def _ways(self, found: tuple[str, ...]) -> tuple[Line, ...]:
        return tuple(Line(title_of(self._texts[chapter]), chapter) for chapter in found)

    def _say_way(self) -> None:
        place, count = CHAPTERS.index(self._chapter), len(CHAPTERS) - 1
        number = QLocale().toString
        words = self.tr("Chapter {number} of {count}")
        said = words.format(number=number(place), count=number(count)) if place else ""
        self.foot.show_way(said, place, count)
        last = place == count
        following = "" if last else title_of(self._texts[CHAPTERS[place + 1]])
        self.foot.next.setText(self.tr("Back to work") if last else following)

    def _language_chosen(self, _place: int) -> None:
        self._read(str(self.languages.currentData()))
        self.search.clear()
        self._set_texts()
        self.show_chapter(self._chapter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back; Ctrl+F to the words."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has no room for the list."""
        self._rail.setVisible(event.size().width() >= NARROW)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange and self._texts:
            self._set_texts()
            self._say_way()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Manual"))
        self.setAccessibleName(self.tr("Manual"))
        self.header.say(
            self.tr("Manual"), self.tr("It came with casewriter; no network is needed.")
        )
        self.languages.clear()
        for tag in languages():
            self.languages.addItem(own_name(tag), tag)
        self.languages.setCurrentIndex(self.languages.findData(self._language))
        self.languages.setAccessibleName(self.tr("Language of the manual"))
        self.search.setPlaceholderText(self.tr("Find in the manual"))
        self.search.setAccessibleName(self.tr("Find in the manual"))
        self.nothing.setText(self.tr("Not found."))
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.foot.previous.setText(self.tr("Previous"))
        self.chapters.show_lines(self._ways(self._found()))
        self.chapters.show_place(self._chapter)

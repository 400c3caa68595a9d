"""Spelling among the settings: whether words are marked, in which languages, one's own words."""

from pathlib import Path as File

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.collation import ALPHABETS
from casewriter.services.settings import Preferences
from casewriter.services.spelling import Spelling
from casewriter.ui.fields.controls import Passage
from casewriter.ui.fields.options import Tick
from casewriter.ui.languages import own_name
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.entries import Labelled
from casewriter.ui.widgets.texts import Text

ALLIANCE = tuple(tag for tag, _ in ALPHABETS)
ORIGINS = ("carried", "computer", "own")


class SpellingSection(QWidget):
    """What there is to choose about spelling. Every change holds at once."""

    def __init__(
        self,
        spelling: Spelling,
        preferences: Preferences,
        folder: File,
        parent: QWidget | None = None,
    ) -> None:
        """Make the section.

        Args:
            spelling: the spelling of the window.
            preferences: whether it is on, and which languages are right everywhere.
            folder: where a person may put dictionaries.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._spelling = spelling
        self._preferences = preferences
        self._folder = folder
        self.on = Tick()
        self._about = Text("small", "ink2")
        self._there = {origin: Text() for origin in ORIGINS}
        self._missing = Text("small", "ink2")
        self._also_name = Text("emphasis")
        self._also_help = Text("small", "ink2")
        self.also: dict[str, Tick] = {}
        self._also_rows = QVBoxLayout()
        self.words = Passage()
        self._words = Labelled(self.words)
        self.open = Button("plain", "folder")
        self.again = Button("quiet", "arrow-counter-clockwise")
        self._lay_out()
        self.on.toggled.connect(lambda on: preferences.change(spelling=on))
        self.words.left.connect(self._keep_words)
        self.open.clicked.connect(self._open_folder)
        self.again.clicked.connect(spelling.look_again)
        spelling.watch(self._changed)
        self.destroyed.connect(lambda: spelling.unwatch(self._changed))
        self._set_texts()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.on)
        column.addWidget(self._about)
        column.addSpacing(8)
        for words in (*self._there.values(), self._missing):
            column.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.open)
        row.addWidget(self.again)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self._also_name)
        column.addWidget(self._also_help)
        column.addLayout(self._also_rows)
        column.addSpacing(8)
        column.addWidget(self._words)

    def refresh(self) -> None:
        """Show what there is now."""
        now = self._preferences.now
        for tick, on in (
            (self.on, now.spelling),
            *((tick, tag in now.spelling_also) for tag, tick in self.also.items()),
        ):
            tick.blockSignals(True)
            tick.setChecked(on)
            tick.blockSignals(False)
        if not self.words.hasFocus():
            self.words.show_text("\n".join(self._spelling.own.words))
        self._show_dictionaries()

    def showEvent(self, event: QShowEvent) -> None:
        """Find out which dictionaries there are, once somebody wants to know."""
        super().showEvent(event)
        self._spelling.find_dictionaries()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            self.refresh()
        super().changeEvent(event)

    def _show_dictionaries(self) -> None:
        found = self._spelling.dictionaries or ()
        sentences = {
            "carried": self.tr("Come with casewriter: {languages}"),
            "computer": self.tr("Found on this computer: {languages}"),
            "own": self.tr("From your folder: {languages}"),
        }
        for origin, words in self._there.items():
            tags = dict.fromkeys(one.language for one in found if one.origin == origin)
            words.setText(sentences[origin].format(languages=_names(tags)))
            words.setVisible(bool(tags))
        known = {one.language for one in found}
        lacking = [tag for tag in ALLIANCE if tag not in known]
        self._missing.setText(
            self.tr(
                "No dictionary yet: {languages}. Words of these languages are not marked. A "
                "dictionary in the form of Hunspell, two files that end in .aff and .dic, can be "
                "put into the folder."
            ).format(languages=_names(lacking))
        )
        self._missing.setVisible(bool(lacking) and self._spelling.dictionaries is not None)
        for tag in sorted(known, key=lambda tag: (tag not in ALLIANCE, own_name(tag))):
            if tag not in self.also:
                self._add_also(tag)
        for widget in (self._also_name, self._also_help):
            widget.setVisible(bool(self.also))

    def _add_also(self, tag: str) -> None:
        tick = Tick(own_name(tag))
        tick.setChecked(tag in self._preferences.now.spelling_also)
        tick.toggled.connect(self._also_chosen)
        self.also[tag] = tick
        self._also_rows.addWidget(tick)

    def _also_chosen(self) -> None:
        chosen = tuple(tag for tag, tick in self.also.items() if tick.isChecked())
        # A language whose dictionary is away for the moment stays chosen.
        away = tuple(t for t in self._preferences.now.spelling_also if t not in self.also)
        self._preferences.change(spelling_also=(*chosen, *away))

    def _keep_words(self) -> None:
        words = self.words.toPlainText().split("\n")
        if sorted(word.strip() for word in words if word.strip()) != sorted(
            self._spelling.own.words
        ):
            self._spelling.keep_own(words)

    def _open_folder(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _changed(self, _anew: bool) -> None:
        self.refresh()

    def _set_texts(self) -> None:
        self.on.setText(self.tr("Mark words that no dictionary knows"))
        self._about.setText(
            self.tr(
                "A right click on such a word, or Alt+F7, shows proposals. Names and terms of a "
                "case study are right in it, and so are the words of your own dictionary."
            )
        )
        self._also_name.setText(self.tr("Words that are right in every text"))
        self._also_help.setText(
            self.tr(
                "Each text is looked through in its own language, and a passage that is marked as "
                "another language in that one. Choose here what you often mix in."
            )
        )
        self._words.set_words(self.tr("Your own dictionary"), self.tr("One word on each line."))
        self.open.setText(self.tr("Open the folder for dictionaries"))
        self.again.setText(self.tr("Look again"))


def _names(tags: "dict[str, None] | list[str]") -> str:
    return ", ".join(sorted((own_name(tag) for tag in tags), key=str.casefold))

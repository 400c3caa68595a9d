"""The settings page: everything of the first page, changed at once, and where the library is."""

from pathlib import Path as File

from PySide6.QtCore import QEvent, QPoint, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.services.settings import Preferences
from casewriter.ui.backups.section import BackupsSection
from casewriter.ui.bridge import Bridge
from casewriter.ui.fields.options import Tick
from casewriter.ui.languages import Languages
from casewriter.ui.settings.comfort import (
    AS_PROGRAM,
    FaceChoice,
    GuidanceChoice,
    LanguageChoice,
    Sample,
    TextSizeChoice,
    ThemeChoice,
    WidthChoice,
)
from casewriter.ui.settings.profile import ProfileFields
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.entries import Labelled
from casewriter.ui.widgets.grounds import Column, Rule
from casewriter.ui.widgets.texts import Text

WIDTH = 720
ABOVE = 16
"""Pixels above a heading that is brought into sight."""


class SettingsPage(Column):
    """Every change holds at once; there is nothing to confirm.

    Attributes:
        readable_wanted: save everything so that it can be read without casewriter.
    """

    readable_wanted = Signal()

    def __init__(
        self,
        preferences: Preferences,
        languages: Languages,
        bridge: Bridge,
        library: File,
        *,
        backups: BackupsSection | None = None,
        spelling: QWidget | None = None,
        own_key: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            preferences: the settings.
            languages: the languages there are.
            bridge: tells when settings were changed elsewhere.
            library: the folder of the library.
            backups: the section about backups.
            spelling: the section about spelling.
            own_key: the person's key, below what is said about them.
            parent: Qt's owner.
        """
        super().__init__(WIDTH, parent=parent)
        self._preferences = preferences
        self._languages = languages
        self._folder = library
        now = preferences.now
        self._title = Text("page_title")
        self._backups = backups
        self._spelling = spelling or QWidget()
        self._own_key = own_key or QWidget()
        self._headings = [Text("question") for _ in range(6 if backups else 5)]
        self.language = LanguageChoice(languages)
        self.guidance = GuidanceChoice(languages)
        self.themes = ThemeChoice()
        self.sizes = TextSizeChoice()
        self.faces, self.widths = FaceChoice(), WidthChoice()
        self.sample = Sample()
        self.tidies = Tick()
        self._tidies_help = Text("small", "ink2")
        self.originals = Tick()
        self._originals_help = Text("small", "ink2")
        self.profile = ProfileFields(now)
        self._labelled = {
            "language": Labelled(self.language),
            "guidance": Labelled(self.guidance, helped=False),
            "theme": Labelled(self.themes, helped=False),
            "size": Labelled(self.sizes, helped=False),
            "face": Labelled(self.faces, helped=False),
            "width": Labelled(self.widths, helped=False),
        }
        self._size_help = Text("small", "ink2")
        self._place = Text()
        self._safe = Text("small", "ink2")
        self._open = Button("plain", "folder")
        self.readable = Button("plain", "download-simple")
        self._readable_help = Text("small", "ink2")
        self._lay_out()
        self._set_texts()
        self._show_settings()
        self.language.chosen.connect(self._language_chosen)
        self.guidance.chosen.connect(self._guidance_chosen)
        self.themes.chosen.connect(self._theme_chosen)
        self.sizes.chosen.connect(self._size_chosen)
        self.faces.chosen.connect(lambda key: preferences.change(face=key))
        self.widths.chosen.connect(lambda key: preferences.change(line_width=int(key)))
        self.tidies.clicked.connect(self._tidies_chosen)
        self.originals.clicked.connect(lambda on: preferences.change(keep_originals=on))
        self.profile.changed.connect(self._profile_changed)
        self._open.clicked.connect(self._open_folder)
        self.readable.clicked.connect(self.readable_wanted)
        bridge.settings_changed.connect(self._show_settings)

    def show_backups(self) -> None:
        """Bring the section about backups into sight."""
        # Once the page has its size: it may have been made just now.
        QTimer.singleShot(0, self, self._scroll_to_backups)

    def _scroll_to_backups(self) -> None:
        desk = self.widget()
        if self._backups is not None and desk is not None:
            top = self._headings[-1].mapTo(desk, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(top - ABOVE)

    def choose_backup_folder(self) -> None:
        """Ask for the second folder for backups."""
        if self._backups is not None:
            self._backups.choose_folder()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        language, comfort, spelling, profile, library, *kept = self._headings
        sections: tuple[tuple[Text, tuple[QWidget, ...]], ...] = (
            (language, (self._labelled["language"], self._labelled["guidance"])),
            (
                comfort,
                (
                    self._labelled["theme"],
                    self._labelled["size"],
                    self._labelled["face"],
                    self._labelled["width"],
                    self.sample,
                    self._size_help,
                    self.tidies,
                    self._tidies_help,
                ),
            ),
            (spelling, (self._spelling,)),
            (profile, (self.profile, self._own_key)),
            (
                library,
                (
                    self._place,
                    self._open,
                    self._safe,
                    self.originals,
                    self._originals_help,
                    self.readable,
                    self._readable_help,
                ),
            ),
            *((heading, ()) for heading in kept),
        )
        self.content.addWidget(self._title)
        self.content.addSpacing(8)
        for heading, parts in sections:
            self.content.addSpacing(16)
            self.content.addWidget(Rule())
            self.content.addSpacing(16)
            self.content.addWidget(heading)
            group = QVBoxLayout()
            group.setContentsMargins(0, 12, 0, 0)
            group.setSpacing(12)
            for part in parts:
                group.addWidget(part)
            self.content.addLayout(group)
        if self._backups is not None:
            self._backups.setParent(self.widget())
            self.content.addLayout(self._backups.rows)
        self.content.addStretch(1)

    def _language_chosen(self, tag: str) -> None:
        self._preferences.change(language=tag)

    def _guidance_chosen(self, key: str) -> None:
        self._preferences.change(guidance="" if key == AS_PROGRAM else key)

    def _theme_chosen(self, key: str) -> None:
        self._preferences.change(theme=key)

    def _size_chosen(self, size: str) -> None:
        self._preferences.change(text_size=int(size))

    def _tidies_chosen(self, on: bool) -> None:
        self._preferences.change(tidy_typing=on)

    def _profile_changed(self) -> None:
        self._preferences.change(**self.profile.values())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _show_settings(self) -> None:
        now = self._preferences.now
        self.language.choose(now.language or self._languages.tag)
        self.guidance.choose(now.guidance or AS_PROGRAM)
        self.themes.choose(now.theme)
        self.sizes.choose(str(now.text_size))
        self.faces.choose(now.face)
        self.widths.choose(str(now.line_width))
        self.tidies.setChecked(now.tidy_typing)
        self.originals.setChecked(now.keep_originals)
        self.profile.show_settings(now)
        self._show_sample()

    def _show_sample(self) -> None:
        self.sample.show_sample()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._title.setText(self.tr("Settings"))
        names = (
            self.tr("Language"),
            self.tr("Comfort"),
            self.tr("Spelling"),
            self.tr("About you"),
            self.tr("Library"),
            self.tr("Backups"),
        )
        for heading, name in zip(self._headings, names, strict=False):
            heading.setText(name)
        self._labelled["language"].set_words(
            self.tr("Language of the program"),
            self.tr("A case study has languages of its own, chosen for each case."),
        )
        self.guidance.set_texts()
        self._labelled["guidance"].set_words(self.tr("Language of the questions and guidance"))
        self._labelled["theme"].set_words(self.tr("Colours"))
        self._labelled["size"].set_words(self.tr("Size of the text you read and write"))
        self.sizes.name_sizes()
        self._labelled["face"].set_words(self.tr("Letters of the text you read and write"))
        self.faces.name_faces()
        self._labelled["width"].set_words(self.tr("Width of the column you write in"))
        self.widths.name_widths()
        self._size_help.setText(
            self.tr("Choose what your eyes like. The publication looks the same.")
        )
        self.tidies.setText(self.tr("Mind the typography while I type"))
        self._tidies_help.setText(
            self.tr(
                "Quotation marks, dashes and spaces become those of the language of the text, and "
                "a hyphen or “1.” at the start of a line begins a list. Undo takes each of it back."
            )
        )
        self.originals.setText(self.tr("Keep the originals of pictures I add"))
        self._originals_help.setText(
            self.tr(
                "A picture in a case study is made fit for print, without place and camera. Its "
                "original holds both and is often ten times as large: it stays in this library, "
                "in no package and no publication."
            )
        )
        self._place.setText(str(self._folder))
        self._open.setText(self.tr("Open the folder"))
        self.readable.setText(self.tr("Save everything readable…"))
        self._readable_help.setText(
            self.tr(
                "Writes every case study as documents, web pages and pictures into a folder of "
                "your choice. They open without casewriter."
            )
        )
        self._safe.setText(
            self.tr("All case studies are kept here, on this computer. Nothing is sent by itself.")
        )

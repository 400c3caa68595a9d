"""The first page of all: one minute, and nothing on it is required but the role."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.services.settings import Preferences
from casewriter.ui.bridge import Bridge
from casewriter.ui.languages import Languages
from casewriter.ui.settings.comfort import LanguageChoice, ThemeChoice
from casewriter.ui.settings.presets import Preset, PresetChoice
from casewriter.ui.settings.profile import ProfileFields
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.entries import Labelled
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.texts import IconMark, Text

WIDTH = 1008
FOLDS_BELOW = 1000


class FirstRunPage(Column):
    """Language, profile and comfort, with a sample of the text.

    Language, theme and text size hold at once; the profile is kept when the person begins.

    Attributes:
        begun: the profile is kept.
    """

    begun = Signal()

    def __init__(
        self,
        preferences: Preferences,
        languages: Languages,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WIDTH, 48, parent)
        self._preferences = preferences
        self._title = Text("page_title")
        self._about = Text("help", "ink2")
        self.language = LanguageChoice(languages)
        self.profile = ProfileFields(preferences.now)
        self.presets = PresetChoice()
        self.themes = ThemeChoice()
        self._sample_help = Text("small", "ink2")
        self.begin = Button("primary", size="large")
        self.begin.show_trailing("arrow-right")
        self._stays = Text("small", "ink2")
        self._missing = Text("small")
        self._missing.hide()
        self._labelled = {
            "language": Labelled(self.language, helped=False),
            "presets": Labelled(self.presets, helped=False),
            "theme": Labelled(self.themes, helped=False),
        }
        self._lay_out()
        self._set_texts()
        self._settings_changed()
        self.language.chosen.connect(self._language_chosen)
        self.presets.chosen.connect(self._preset_chosen)
        self.themes.chosen.connect(self._theme_chosen)
        self.profile.changed.connect(self._profile_changed)
        self.begin.clicked.connect(self._begin)
        bridge.settings_changed.connect(self._settings_changed)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.content.addWidget(self._title)
        self.content.addSpacing(4)
        self.content.addWidget(self._about)
        self.content.addSpacing(24)
        sides = QHBoxLayout()
        sides.setSpacing(64)
        left, right = QVBoxLayout(), QVBoxLayout()
        # A layout without a spacing of its own takes that of the layout around it.
        left.setSpacing(0)
        right.setSpacing(0)
        left.addWidget(self._labelled["language"])
        left.addSpacing(16)
        left.addWidget(self.profile)
        left.addSpacing(20)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.begin)
        foot.addWidget(IconMark("laptop"), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._stays, 1)
        left.addLayout(foot)
        left.addSpacing(8)
        left.addWidget(self._missing)
        left.addStretch(1)
        right.addWidget(self._labelled["presets"])
        right.addSpacing(10)
        right.addWidget(self._sample_help)
        right.addSpacing(20)
        right.addWidget(self._labelled["theme"])
        right.addStretch(1)
        sides.addLayout(left, 3)
        sides.addLayout(right, 2)
        self.content.addLayout(sides)
        self.fold(sides, FOLDS_BELOW)
        self.content.addStretch(1)

    def _language_chosen(self, tag: str) -> None:
        self._preferences.change(language=tag)

    def _preset_chosen(self, preset: Preset) -> None:
        self._preferences.change(**preset.changes(self._preferences.now))

    def _theme_chosen(self, key: str) -> None:
        self._preferences.change(theme=key)

    def _profile_changed(self) -> None:
        if self.profile.role:
            self._missing.hide()

    def _settings_changed(self) -> None:
        self.presets.show_settings(self._preferences.now)
        self.themes.choose(self._preferences.now.theme)

    def _begin(self) -> None:
        if not self.profile.role:
            # Not greyed out: the button says what is missing and leads there.
            self._missing.show()
            self.profile.cards["expert"].setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._preferences.change(**self.profile.values())
        self.begun.emit()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Before you begin"))
        self._title.setText(self.tr("Before you begin"))
        self._about.setText(
            self.tr("One page, one minute. You can change everything here later in Settings.")
        )
        self._labelled["language"].set_words(self.tr("Language of the program"))
        self._labelled["presets"].set_words(self.tr("Which of these do you read best?"))
        self._labelled["theme"].set_words(self.tr("Colours"))
        self._sample_help.setText(
            self.tr("The publication looks the same whatever you choose. Settings has more sizes.")
        )
        self.begin.setText(self.tr("Begin"))
        self._stays.setText(self.tr("Your text stays on this computer until you send it."))
        self._missing.setText(self.tr("Please choose what you will mostly do."))

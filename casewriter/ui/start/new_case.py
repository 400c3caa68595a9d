"""The beginning of a case: which template, what it is called, whose it is."""

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.case import TemplateRef
from casewriter.domain.template import Template
from casewriter.services.ports import TemplateSource
from casewriter.services.settings import Preferences
from casewriter.ui.library.view import interface_language
from casewriter.ui.phrases import CASE_LANGUAGES, language_name
from casewriter.ui.settings.countries import CountryPicker
from casewriter.ui.start.outline import Outline
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.choices import ChoiceCard
from casewriter.ui.widgets.entries import Entry, Labelled, Picker
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.texts import Text

WIDTH = 1088
FOLDS_BELOW = 960
LONGEST_TITLE = 120


class NewCase(Struct, frozen=True):
    """What a person wants to begin. The title may be empty: it can be written later."""

    template: TemplateRef
    title: str
    country: str
    language: str


class NewCasePage(Column):
    """Choose a template with all its sections in sight, then begin.

    Attributes:
        begun: a `NewCase`.
        left: the person does not want to begin now.
        form_wanted: the questions of a `Template` are to be printed.
        walk_wanted: the questions of a `Template` are to be looked through.
    """

    begun = Signal(object)
    left = Signal()
    form_wanted = Signal(object)
    walk_wanted = Signal(object)

    def __init__(
        self,
        templates: TemplateSource,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WIDTH, 24, parent)
        self._templates = templates.all()
        self._preferences = preferences
        self._title = Text("page_title")
        self._question = Text("emphasis")
        self._group = QButtonGroup(self)
        self.cards = [ChoiceCard() for _ in self._templates]
        self.title = Entry()
        self.title.setMaxLength(LONGEST_TITLE)
        self.country = CountryPicker()
        self.language = Picker()
        self._labelled = {
            "title": Labelled(self.title),
            "country": Labelled(self.country, helped=False),
            "language": Labelled(self.language, helped=False),
        }
        self._missing = Text("small")
        self._missing.hide()
        self.begin = Button("primary", size="large")
        self.begin.show_trailing("arrow-right")
        self._back = Button("quiet", size="large")
        self.outline = Outline()
        self.walk = Button("plain", "list-bullets")
        self.form = Button("plain", "printer")
        self._lay_out()
        self._set_texts()
        self._group.idClicked.connect(self._template_chosen)
        self.language.activated.connect(self._language_chosen)
        self.begin.clicked.connect(self._begin)
        self._back.clicked.connect(self.left)
        self.walk.clicked.connect(lambda: self.walk_wanted.emit(self.template))
        self.form.clicked.connect(lambda: self.form_wanted.emit(self.template))
        self.title.returnPressed.connect(self._begin)
        self.start_anew()

    def start_anew(self) -> None:
        """Empty the page for another case."""
        now = self._preferences.now
        self.title.clear()
        self.country.choose(now.country)
        self._has_chosen = False
        self._follow_interface()
        if self.cards:
            self.cards[0].setChecked(True)
        self._missing.hide()
        self._show_outline()

    def _language_chosen(self) -> None:
        self._has_chosen = True
        self._show_outline()

    def _follow_interface(self) -> None:
        wanted = interface_language().partition("-")[0]
        self.language.setCurrentIndex(max(self.language.findData(wanted), 0))

    def choose(self, template: str) -> None:
        """Choose the template of that id."""
        for card, one in zip(self.cards, self._templates, strict=True):
            if one.id == template:
                card.setChecked(True)
        self._show_outline()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            if not self._has_chosen:
                self._follow_interface()
            self._show_outline()
        super().changeEvent(event)

    @property
    def template(self) -> Template:
        """The template that is chosen."""
        return self._templates[max(self._group.checkedId(), 0)]

    def _lay_out(self) -> None:
        self.content.addWidget(self._title)
        self.content.addSpacing(16)
        sides = QHBoxLayout()
        sides.setSpacing(48)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._question)
        for place, card in enumerate(self.cards):
            self._group.addButton(card, place)
            left.addWidget(card)
        left.addSpacing(8)
        left.addWidget(self._labelled["title"])
        pair = QHBoxLayout()
        pair.setSpacing(16)
        pair.addWidget(self._labelled["country"], 1, Qt.AlignmentFlag.AlignBottom)
        pair.addWidget(self._labelled["language"], 1, Qt.AlignmentFlag.AlignBottom)
        left.addSpacing(8)
        left.addLayout(pair)
        left.addSpacing(12)
        left.addWidget(self._missing)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.begin)
        foot.addWidget(self._back)
        foot.addStretch(1)
        left.addLayout(foot)
        left.addSpacing(16)
        for button in (self.walk, self.form):
            left.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        sides.addLayout(left, 1)
        right = QVBoxLayout()
        right.addWidget(self.outline)
        right.addStretch(1)
        sides.addLayout(right, 1)
        self.content.addLayout(sides)
        self.fold(sides, FOLDS_BELOW)
        self.content.addStretch(1)

    def _template_chosen(self, _place: int) -> None:
        self._show_outline()

    def _show_outline(self) -> None:
        if self._templates:
            language = str(self.language.currentData() or "en")
            self.outline.show_template(self.template, language)

    def _begin(self) -> None:
        if not self.country.code:
            self._missing.show()
            self.country.setFocus(Qt.FocusReason.TabFocusReason)
            return
        template = self.template
        self.begun.emit(
            NewCase(
                template=TemplateRef(template.id, template.version),
                title=" ".join(self.title.text().split()),
                country=self.country.code,
                language=str(self.language.currentData()),
            )
        )

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Start a case study"))
        self._title.setText(self.tr("Start a case study"))
        self._question.setText(self.tr("What is it about?"))
        for card, template in zip(self.cards, self._templates, strict=True):
            wording = template.wording(interface_language())
            card.set_words(wording.title, wording.summary)
        self._labelled["title"].set_words(
            self.tr("Title"), self.tr("You can write or change it later.")
        )
        self._labelled["country"].set_words(self.tr("Country"))
        self._labelled["language"].set_words(self.tr("Language you write in"))
        self.country.say(self.tr("Choose a country"))
        chosen = self.language.currentData()
        self.language.clear()
        for tag in CASE_LANGUAGES:
            self.language.addItem(language_name(tag), tag)
        self.language.setCurrentIndex(max(self.language.findData(chosen), 0))
        self._missing.setText(self.tr("Please choose the country that the case study is about."))
        self.begin.setText(self.tr("Start writing"))
        self._back.setText(self.tr("Not now"))
        self.walk.setText(self.tr("Look through all questions"))
        self.form.setText(self.tr("Print all questions with their guidance…"))

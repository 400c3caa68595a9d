"""Looking through a template, question by question, as a writer will see it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QLocale, QSettings, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.template import Template
from casewriter.domain.walking import Stop, stops
from casewriter.ui.announcing import announce
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.languages import own_name
from casewriter.ui.tokens import TASK_LIST
from casewriter.ui.walk.views import Overview, Question
from casewriter.ui.widgets.entries import Picker
from casewriter.ui.widgets.grounds import Column, Ground
from casewriter.ui.widgets.rail_list import Line, RailList
from casewriter.ui.widgets.way_foot import WayFoot, lay_beside_rail

WIDEST = 940
TOP = 20
NARROW = 860
"""Below this width of the page, in pixels, the list of sections is left out."""

BACK = {Qt.Key.Key_Left, Qt.Key.Key_Backspace}
ON = {Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter}
WHOLE = ""
"""The key of the line that leads to the template as a whole."""
LINE = 48
"""Pixels that an arrow key moves the page."""


class WalkPage(Ground):
    """A template on the desk: list of sections, one question at a time, the way on.

    Attributes:
        left: back to where one came from.
        begin_wanted: a case of this `Template` is to be started.
        form_wanted: its questions are to be printed: a `Template` and a language.
    """

    left = Signal()
    begin_wanted = Signal(object)
    form_wanted = Signal(object, str)

    def __init__(
        self,
        templates: tuple[Template, ...],
        memory: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("desk", parent=parent)
        self._templates, self._memory = templates, memory
        self._template = templates[0]
        self._stops: tuple[Stop, ...] = ()
        self._at = 0
        self._language = ""
        self.picker, self.languages = Picker(), Picker()
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Back"), self.left.emit),
            (
                Act("printer", lambda: self.tr("Print as a blank form…"), self._print),
                Act("note-pencil", lambda: self.tr("Start a case with this template"), self._begin),
            ),
            (self.picker, self.languages),
        )
        self.sections = RailList()
        self.body = Column(WIDEST, TOP)
        self.shown: Overview | Question | None = None
        self.foot = WayFoot()
        self._rail = Ground("rail", ("right",))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for picker, wide in ((self.picker, 210), (self.languages, 130)):
            picker.setFixedWidth(wide)
        self.picker.setVisible(len(self._templates) > 1)
        down = QVBoxLayout(self._rail)
        down.setContentsMargins(0, 8, 1, 8)
        down.addWidget(self.sections)
        self._rail.setFixedWidth(TASK_LIST)
        lay_beside_rail(self, self.header, self._rail, self.body, self.foot)

    def _connect(self) -> None:
        self.foot.previous.clicked.connect(lambda: self.step(-1))
        self.foot.next.clicked.connect(self._on)
        self.sections.chosen.connect(self._go_to_section)
        self.picker.activated.connect(self._template_chosen)
        self.languages.activated.connect(self._language_chosen)
        for keys, by in (("Alt+Down", 1), ("Alt+Up", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.step(by))

    @property
    def template(self) -> Template:
        """The template that is looked through."""
        return self._template

    @property
    def language(self) -> str:
        """The language of its words."""
        return self._language

    @property
    def stop(self) -> Stop | None:
        """The question in sight; None before the first."""
        return self._stops[self._at - 1] if self._at else None

    def show_template(self, template: Template, language: str) -> None:
        """Begin at the whole of a template, in a language where it has that."""
        self._template, self._at = template, 0
        self._stops = stops(template)
        self._language = template.wording(language).language
        self._set_texts()

    def step(self, by: int) -> None:
        """Go on, or back."""
        self._go(self._at + by)

    def _on(self) -> None:
        if self._at < len(self._stops):
            self.step(1)
        else:
            self._begin()

    def _go(self, at: int) -> None:
        at = max(0, min(at, len(self._stops)))
        if at != self._at:
            self._at = at
            self._show()

    def _go_to_section(self, key: str) -> None:
        places = (n for n, stop in enumerate(self._stops, 1) if stop.section.key == key)
        self._go(0 if key == WHOLE else next(places))

    def _show(self) -> None:
        stop, template = self.stop, self._template
        if self.shown is not None:
            self.body.content.removeWidget(self.shown)
            self.shown.hide()
            self.shown.deleteLater()
        if stop is None:
            self.shown = Overview(template, self._language)
        else:
            self.shown = Question(template, stop, self._language, self._memory)
        self.body.content.addWidget(self.shown)
        self.body.verticalScrollBar().setValue(0)
        self.sections.show_place(WHOLE if stop is None else stop.section.key)
        self._say_where()
        self.setAccessibleDescription(self.shown.title)
        announce(self, self.shown.title)

    def _say_where(self) -> None:
        number, count = QLocale().toString, len(self._stops)
        words = self.tr("Question {place} of {count}")
        said = words.format(place=number(self._at), count=number(count))
        said = said if self._at else self.tr("%n questions", "", count)
        self.foot.show_way(said, self._at, count)
        last = self._at == count
        first = self.tr("First question")
        on = self.tr("Next question") if self._at else first
        self.foot.next.setText(self.tr("Start a case with this template") if last else on)
        # The same words twice would be one button too many.
        self.header.offer(1, offered=not last)

    def _begin(self) -> None:
        self.begin_wanted.emit(self._template)

    def _print(self) -> None:
        self.form_wanted.emit(self._template, self._language)

    def _template_chosen(self, place: int) -> None:
        self.show_template(self._templates[place], self._language)

    def _language_chosen(self, _place: int) -> None:
        self._language = str(self.languages.currentData())
        self._set_texts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter, space and page keys lead through; Esc leads back."""
        key, bar = event.key(), self.body.verticalScrollBar()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in BACK:
            self.step(-1)
        elif key in ON:
            self._on()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_Space}:
            if bar.value() < bar.maximum():
                bar.setValue(bar.value() + bar.pageStep())
            else:
                self.step(1)
        elif key == Qt.Key.Key_PageUp:
            if bar.value() > 0:
                bar.setValue(bar.value() - bar.pageStep())
            else:
                self.step(-1)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            bar.setValue(bar.value() + (LINE if key == Qt.Key.Key_Down else -LINE))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key == Qt.Key.Key_Home else len(self._stops))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has no room for the list."""
        self._rail.setVisible(event.size().width() >= NARROW)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange and self._stops:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        template = self._template
        self.setWindowTitle(self.tr("Look through all questions"))
        self.setAccessibleName(self.tr("Look through all questions"))
        self.header.say(
            self.tr("Look through all questions"), self.tr("Nothing is created by looking.")
        )
        self.picker.clear()
        for one in self._templates:
            self.picker.addItem(one.wording(self._language).title, one.id)
        self.picker.setCurrentIndex(self._templates.index(template))
        self.picker.setAccessibleName(self.tr("Template"))
        self.languages.clear()
        for tag in sorted(template.wordings):
            self.languages.addItem(own_name(tag), tag)
        self.languages.setCurrentIndex(self.languages.findData(self._language))
        self.languages.setAccessibleName(self.tr("Language of the questions"))
        self.sections.setAccessibleName(self.tr("Sections"))
        self.foot.previous.setText(self.tr("Previous"))
        self.sections.show_lines(self._ways())
        self._show()

    def _ways(self) -> Iterator[Line]:
        """The parts and sections of the template; without a question a section is no place."""
        wording, part = self._template.wording(self._language), ""
        counts = {stop.section.key: stop.count for stop in self._stops}
        yield Line(self.tr("The whole template"), WHOLE)
        for section in self._template.sections:
            if section.part != part:
                part = section.part
                yield Line(wording.parts.get(part, part))
            if count := counts.get(section.key, 0):
                said = self.tr("%n questions", "", count)
                yield Line(wording.sections[section.key].title, section.key, count, said)

"""Guidance for a question: why, what a good answer holds, mistakes, examples, where it appears."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain import front_matter
from casewriter.domain.appearing import appears
from casewriter.domain.conditions import is_set_aside
from casewriter.domain.view import View
from casewriter.ui.case.appearing import length_words, place_words
from casewriter.ui.case.chapters import chapter
from casewriter.ui.case.doors import no_example
from casewriter.ui.case.example import Example
from casewriter.ui.fields.base import Desk, FieldEditor
from casewriter.ui.fields.options import Tick
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.texts import IconMark, LinkText, Text

TICKS = "ticks"
"""Under which name, with the case and the question, the places of ticks are kept."""


class Marked(QWidget):
    """One line of a list, with its mark."""

    def __init__(self, icon: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text()
        self.words.setText(words)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 1, 0, 3)
        across.setSpacing(7)
        across.addWidget(IconMark(icon), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.words, 1)


class Guidance(Column):
    """The guidance panel. Its ticks are the writer's own: kept on this computer, in no file.

    In a group it follows the keyboard's focus into the questions of a row.

    Attributes:
        boxes: the ticks.
        strong, weak, finished: the examples.
        whole: leads back from a question of a row to the whole question.
    """

    def __init__(
        self,
        desk: Desk,
        memory: QSettings,
        example: Callable[[View], str] = no_example,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(400, 6, parent)
        self._example = example
        self._desk = desk
        self._asked: View | None = None
        self._view: View | None = None
        self._memory = memory
        self._inner_name = Text("emphasis")
        self.whole = LinkText()
        names = (Text("emphasis", "ink2") for _ in range(6))
        self._why_name, self._good_name, self._mistakes_name, *rest = names
        self._length_name, self._where_name, self._about_name = rest
        self._why, self._length, self._where, self._about = Text(), Text(), Text(), Text()
        self._ticks, self._tick_box = _list()
        self._mistake_list, self._mistake_box = _list()
        self.boxes: list[Tick] = []
        self.mistakes: list[Marked] = []
        self.strong, self.weak = Example("strong", memory), Example("weak", memory)
        self.finished = Example("finished", memory)
        self._lay_out()
        self.whole.linkActivated.connect(self._show_whole)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        self._set_names()

    def _lay_out(self) -> None:
        self.content.addWidget(self._inner_name)
        self.content.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeft)
        self._inner_name.setContentsMargins(0, 4, 0, 2)
        self.whole.setContentsMargins(0, 0, 0, 16)
        self._add(self._why_name, self._why)
        self._add(self._good_name, self._ticks)
        self._add(self._mistakes_name, self._mistake_list)
        self.content.addWidget(self.strong)
        self.content.addWidget(self.weak)
        self.content.addWidget(self.finished)
        self._add(self._length_name, self._length)
        self._add(self._where_name, self._where)
        self._add(self._about_name, self._about)
        self.content.addStretch(1)
        desk_of_column = self.widget()
        across = desk_of_column.layout() if desk_of_column is not None else None
        assert across is not None
        across.setContentsMargins(14, 6, 10, 12)

    def _add(self, name: Text, body: QWidget) -> None:
        """A part of the panel; its distances go with it when it is empty."""
        name.setContentsMargins(0, 0, 0, 4)
        margins = body.contentsMargins()
        body.setContentsMargins(margins.left(), margins.top(), margins.right(), 16)
        self.content.addWidget(name)
        self.content.addWidget(body)

    def show_question(self, view: View) -> None:
        """Show the guidance of another question."""
        self._asked = view
        self._show_view(self._inside(QApplication.focusWidget()) or view)

    def set_texts(self) -> None:
        """Set all words again."""
        self._set_names()
        if self._view is None or self._asked is None:
            return
        view = self._view
        words = self._desk.words(view)
        section = view.template.wording(self._desk.wording).sections[view.path.section]
        inner = view.path != self._asked.path
        self._inner_name.setText(words.question)
        for widget in (self._inner_name, self.whole):
            widget.setVisible(inner)
        _show(self._why_name, self._why, words.why)
        self._show_good(words.good)
        self._show_mistakes(words.mistakes)
        self.strong.show_example(words.strong, words.strong_because)
        self.weak.show_example(words.weak, words.weak_because)
        self.finished.show_example(self._example(view))
        length = " ".join(part for part in (length_words(view), words.length) if part)
        _show(self._length_name, self._length, length)
        _show(self._about_name, self._about, section.about)
        self._where.setText(self._places(view, section.title))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def _show_view(self, view: View) -> None:
        same = self._view is not None and self._view.path == view.path
        self._view = view
        if not same:
            self.verticalScrollBar().setValue(0)
        self.set_texts()

    def _show_whole(self, _link: str) -> None:
        if self._asked is not None:
            self._show_view(self._asked)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        view = self._inside(new)
        if view is not None and (self._view is None or view.path != self._view.path):
            self._show_view(view)

    def _inside(self, widget: QWidget | None) -> View | None:
        """The question of a row that is being answered, or the whole one; None elsewhere."""
        while widget is not None and not isinstance(widget, FieldEditor):
            widget = widget.parentWidget()
        if widget is None or self._asked is None or widget.desk is not self._desk:
            return None
        return widget.view if widget.view.path.field == self._asked.path.field else None

    def _places(self, view: View, title: str) -> str:
        case = self._desk.session.case
        asked = view.template.section(view.path.section)
        if asked is not None and is_set_aside(asked, case):
            return self.tr("Left out of the publication")
        words = self._desk.words(view)
        places = appears(view.template, view.name)
        said = [place_words(place) for place in places]
        if number := chapter(view.template, case, view.path.section):
            title = self.tr("Chapter {number}, {title}").format(number=number, title=title)
        label = self._desk.words(self._asked).label if self._asked is not None else words.label
        # The opening pages have no chapter that could be named.
        opening = view.path.section == front_matter.SECTION or "nowhere" in places
        named = () if opening else (f"{title} › {label}",)
        return "\n".join((*named, *said, *((words.appears,) if words.appears else ())))

    def _set_names(self) -> None:
        self._why_name.setText(self.tr("Why it is asked"))
        self._good_name.setText(self.tr("A good answer holds"))
        self._mistakes_name.setText(self.tr("Usual mistakes"))
        self._length_name.setText(self.tr("Length"))
        self._where_name.setText(self.tr("Where it appears"))
        self._about_name.setText(self.tr("What this section is for"))
        self.whole.set_words(self.tr("Guidance for the whole question"))

    def _show_good(self, good: tuple[str, ...]) -> None:
        ticked = self._ticked()
        while len(self.boxes) < len(good):
            tick = Tick()
            tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tick.toggled.connect(self._toggled)
            self.boxes.append(tick)
            self._tick_box.addWidget(tick)
        for place, tick in enumerate(self.boxes):
            tick.setVisible(place < len(good))
            tick.blockSignals(True)
            tick.setChecked(place in ticked and place < len(good))
            tick.blockSignals(False)
            if place < len(good):
                tick.setText(good[place])
                tick.updateGeometry()
        self._good_name.setVisible(bool(good))
        self._ticks.setVisible(bool(good))

    def _show_mistakes(self, mistakes: tuple[str, ...]) -> None:
        while len(self.mistakes) < len(mistakes):
            line = Marked("x")
            self.mistakes.append(line)
            self._mistake_box.addWidget(line)
        for place, line in enumerate(self.mistakes):
            line.setVisible(place < len(mistakes))
            if place < len(mistakes):
                line.words.setText(mistakes[place])
        self._mistakes_name.setVisible(bool(mistakes))
        self._mistake_list.setVisible(bool(mistakes))

    def _toggled(self, _on: bool) -> None:
        places = (str(place) for place, tick in enumerate(self.boxes) if tick.isChecked())
        self._memory.setValue(self._key(), " ".join(places))

    def _ticked(self) -> frozenset[int]:
        """The places of what has been ticked for this question."""
        kept = str(self._memory.value(self._key(), ""))
        return frozenset(int(place) for place in kept.split() if place.isdecimal())

    def _key(self) -> str:
        assert self._view is not None
        return f"{TICKS}/{self._desk.session.case.id}/{self._view.name}"


def _list() -> tuple[QWidget, QVBoxLayout]:
    """A place for lines, one below the other."""
    place = QWidget()
    box = QVBoxLayout(place)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(2)
    return place, box


def _show(name: Text, body: Text, words: str) -> None:
    body.setText(words)
    name.setVisible(bool(words))
    body.setVisible(bool(words))

"""What is seen at one place of the way: the whole template, or one question."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSettings
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain import front_matter
from casewriter.domain.appearing import appears
from casewriter.domain.lengths import range_for
from casewriter.domain.template import Template
from casewriter.domain.walking import Stop, stops, unanswered
from casewriter.ui.case.appearing import length_words, place_words
from casewriter.ui.case.chapters import chapter
from casewriter.ui.case.example import Example
from casewriter.ui.case.guidance import Marked
from casewriter.ui.ruler import range_words
from casewriter.ui.walk.sheet import Sheet
from casewriter.ui.widgets.grounds import Rule
from casewriter.ui.widgets.texts import Text

SIDES_GAP = 40
FOLDS_BELOW = 640


class Words(QObject):
    """The page's own words. An object, because plurals are extracted from `tr` alone."""

    def size(self, template: Template, language: str) -> str:
        """How much there is of everything."""
        needed = [part.words for part in template.sections if part.required and part.words]
        total = (sum(words[0] for words in needed), sum(words[1] for words in needed))
        return " · ".join(
            (
                self.tr("%n sections", "", len(template.sections)),
                self.tr("%n questions", "", len(stops(template))),
                range_words(range_for(total, language)),
            )
        )

    def place(self, stop: Stop) -> str:
        """Where in its section a question stands."""
        number = QLocale().toString
        return self.tr("Question {place} of {count}").format(
            place=number(stop.place), count=number(stop.count)
        )

    def needed(self, stop: Stop) -> str:
        """What may be left out says so."""
        if not stop.section.required:
            return self.tr("this section may be left out")
        return self.tr("needed for the publication") if stop.field.required else ""


class Overview(QWidget):
    """The template as a whole, before its first question."""

    def __init__(self, template: Template, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wording, own = template.wording(language), Words(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.title = wording.title
        _put(column, Text("page_title"), wording.title, 6)
        _put(column, Text("help", "ink2"), wording.summary, 18)
        _put(column, Text("emphasis"), own.size(template, language), 6)
        _put(
            column,
            Text("help", "ink2"),
            self.tr(
                "Here is every question as a writer will see it, with what makes a good answer. "
                "Nothing is created. The arrow keys lead from question to question; the list "
                "leads to any section."
            ),
            14,
        )
        for part in dict.fromkeys(section.part for section in template.sections):
            names = [
                wording.sections[section.key].title
                for section in template.sections
                if section.part == part
            ]
            column.addWidget(Rule())
            column.addSpacing(12)
            _put(column, Text("small_emphasis", "ink2"), wording.parts.get(part, part), 4)
            _put(column, Text(), " · ".join(names), 14)
        column.addStretch(1)


class Question(QWidget):
    """One question: its words, the empty sheet, and everything that is said of a good answer."""

    def __init__(
        self,
        template: Template,
        stop: Stop,
        language: str,
        memory: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        view = unanswered(template, stop, language)
        wording = template.wording(language)
        words, section = wording.field(stop.name), wording.sections[stop.section.key]
        own = Words(self)
        self.title = words.question
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = " · ".join(p for p in (section.title, own.place(stop), own.needed(stop)) if p)
        _put(column, Text("small", "ink2"), above, 6)
        _put(column, Text("section_title"), words.question, 4)
        _put(column, Text("help", "ink2"), words.help, 14)
        length = " ".join(part for part in (length_words(view), words.length) if part)
        column.addWidget(Sheet(stop, wording, length))
        column.addSpacing(24)
        sides = QHBoxLayout()
        sides.setSpacing(SIDES_GAP)
        self._sides = sides
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(0)
            sides.addLayout(side, 1)
        self._say(left, self.tr("Why it is asked"), words.why)
        self._list(left, self.tr("A good answer holds"), words.good, "check")
        self._list(left, self.tr("Usual mistakes"), words.mistakes, "x")
        self._say(left, self.tr("Where it appears"), self._places(template, stop, language))
        if stop.place == 1:
            self._say(left, self.tr("What this section is for"), section.about)
        self._example(right, "strong", words.strong, words.strong_because)
        self._example(right, "weak", words.weak, words.weak_because)
        left.addStretch(1)
        right.addStretch(1)
        column.addLayout(sides)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Examples stand below the rest where the page is narrow."""
        narrow = event.size().width() < FOLDS_BELOW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(down if narrow else across)
        super().resizeEvent(event)

    def _say(self, column: QVBoxLayout, name: str, words: str) -> None:
        if words:
            _put(column, Text("emphasis", "ink2"), name, 4)
            _put(column, Text(), words, 16)

    def _list(self, column: QVBoxLayout, name: str, lines: tuple[str, ...], mark: str) -> None:
        if not lines:
            return
        _put(column, Text("emphasis", "ink2"), name, 4)
        for line in lines:
            column.addWidget(Marked(mark, line))
        column.addSpacing(14)

    def _example(self, column: QVBoxLayout, kind: str, words: str, because: str) -> None:
        if words:
            # Without a parent, what shows itself would be a window of its own.
            example = Example(kind, self._memory, self, whole=True)
            example.show_example(words, because)
            column.addWidget(example)

    def _places(self, template: Template, stop: Stop, language: str) -> str:
        wording = template.wording(language)
        view = unanswered(template, stop, language)
        places = appears(template, stop.name)
        title = wording.sections[stop.section.key].title
        if number := chapter(template, view.case, stop.section.key):
            title = QCoreApplication.translate("Guidance", "Chapter {number}, {title}").format(
                number=number, title=title
            )
        opening = stop.section.key == front_matter.SECTION or "nowhere" in places
        own = wording.field(stop.name).appears
        named = () if opening else (title,)
        return "\n".join((*named, *map(place_words, places), *((own,) if own else ())))


def _put(column: QVBoxLayout, text: Text, words: str, below: int) -> None:
    if words:
        text.setText(words)
        column.addWidget(text)
        column.addSpacing(below)

"""All sections of a template with their expected lengths, before anything is written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from casewriter.domain.lengths import range_for
from casewriter.domain.template import Section, Template
from casewriter.ui.library.view import interface_language
from casewriter.ui.ruler import range_words
from casewriter.ui.widgets.grounds import Rule
from casewriter.ui.widgets.texts import Text


class Outline(QWidget):
    """The sections by the parts of the case; what may be left out says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = QVBoxLayout(self)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._list = QWidget()
        self._holder.addWidget(self._list)

    def show_template(self, template: Template, language: str) -> None:
        """Show a template; lengths are counted in words of the case's language."""
        self._holder.removeWidget(self._list)
        self._list.hide()
        self._list.deleteLater()
        self._list = QWidget()
        grid = QGridLayout(self._list)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        wording = template.wording(interface_language())
        headline = Text("emphasis")
        headline.setText(self.tr("%n sections", "", len(template.sections)))
        grid.addWidget(headline, 0, 0)
        expected = Text("small", "ink2", wraps=False)
        expected.setText(self._expected(template.sections, language))
        grid.addWidget(expected, 0, 1, Qt.AlignmentFlag.AlignRight)
        row, part = 1, ""
        for section in template.sections:
            if section.part != part:
                part = section.part
                row = self._add_part(grid, row, wording.parts.get(part, part))
            name, length = Text(), Text("small", "ink2", wraps=False)
            name.setText(wording.sections[section.key].title)
            length.setText(self._length(section, language))
            grid.addWidget(name, row, 0)
            grid.addWidget(length, row, 1, Qt.AlignmentFlag.AlignRight)
            row += 1
        self._holder.addWidget(self._list)
        self._list.show()

    def _add_part(self, grid: QGridLayout, row: int, words: str) -> int:
        grid.addWidget(Rule(), row, 0, 1, 2)
        heading = Text("small_emphasis", "ink2")
        heading.setText(words)
        heading.setContentsMargins(0, 6, 0, 0)
        grid.addWidget(heading, row + 1, 0, 1, 2)
        return row + 2

    def _length(self, section: Section, language: str) -> str:
        words = range_words(range_for(section.words, language)) if section.words else ""
        if section.required:
            return words
        if not words:
            return self.tr("if you need it")
        return self.tr("{words}, if you need it").format(words=words)

    def _expected(self, sections: tuple[Section, ...], language: str) -> str:
        needed = [section.words for section in sections if section.required and section.words]
        total = (sum(words[0] for words in needed), sum(words[1] for words in needed))
        words = range_words(range_for(total, language))
        return self.tr("about {words} in all").format(words=words)

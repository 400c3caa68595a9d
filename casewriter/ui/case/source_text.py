"""The source text above an answer in another edition: quiet, only to be read."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.parts import Part
from casewriter.domain.view import View
from casewriter.prose.nodes import Citation, CrossReference, Doc, HardBreak, Text, Value
from casewriter.prose.walk import lines
from casewriter.ui import theme
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.in_text import CaseNames
from casewriter.ui.fields.labels import part_label
from casewriter.ui.languages import own_name
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text as Words


def is_translated(view: View) -> bool:
    """Whether anything of an answer is written anew in each edition."""
    if view.field.kind == "group":
        return True
    kind = kind_of(view.field.kind)
    parts = (*kind.parts(view.field), *kind.columns(view.field))
    return any(part.translated for part in parts)


def source_lines(view: View, wording: str) -> Iterator[str]:
    """The translated texts of an answer, in the language of the view; rows one after another."""
    kind = kind_of(view.field.kind)
    yield from _texts(view, kind.parts(view.field), wording)
    for number, row in enumerate(view.rows(), start=1):
        if view.field.kind == "group":
            for inner in row.inner():
                yield from (f"{number}. {line}" for line in source_lines(inner, wording))
        else:
            yield from (
                f"{number}. {line}" for line in _texts(row, kind.columns(view.field), wording)
            )


def _texts(view: View, parts: tuple[Part, ...], wording: str) -> Iterator[str]:
    for part in parts:
        if not part.translated:
            continue
        value = view.said(part.name)
        paragraphs = _read(value, view) if isinstance(value, Doc) else [str(value or "")]
        text = "\n\n".join(paragraph for paragraph in paragraphs if paragraph.strip())
        if text.strip():
            name = part_label(view, part, wording) if part.name else ""
            yield f"{name}: {text}" if name else text


def _read(doc: Doc, view: View) -> list[str]:
    """The paragraphs as a reader meets them: what they mention by its name, notes left out."""
    names = CaseNames(lambda: view.case, view)
    said = []
    for line in lines(doc):
        for inline in line.content:
            match inline:
                case Text():
                    said.append(inline.text)
                case HardBreak():
                    said.append("\n")
                case Citation(attrs=cited):
                    said.append(f"({names.citation(cited.items)})")
                case CrossReference(attrs=place):
                    said.append(names.title(place.ref))
                case Value(attrs=place):
                    said.append(names.value(place.ref))
        said.append("\n")
    return "".join(said).split("\n")


class SourceText(QWidget):
    """The text of the original, which can be folded away."""

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._language = view.case.source_language
        self.fold = Button("quiet", "caret-down", "small")
        self.words = Words("answer", "ink2")
        self.words.setFont(theme.reading_font(max(desk.reading_size - 2, 13)))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._column = column = QVBoxLayout(self)
        self.hold_words(0)
        self.words.setContentsMargins(9, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.fold)
        column.addWidget(self.words)
        self.fold.clicked.connect(self._fold)
        self.show_case(view.case)
        self._set_texts()

    def hold_words(self, beyond: int) -> None:
        """Leave so many pixels free at the right."""
        self._column.setContentsMargins(7, 0, beyond, 10)

    def show_case(self, case: Case) -> None:
        """Show the source as it is now; nothing where there is none."""
        view = View(self._view.template, case, self._view.field, self._view.path, self._language)
        self.words.setText("\n\n".join(source_lines(view, self._desk.wording)))
        self.setVisible(bool(self.words.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_case(self._desk.session.case)
            self._set_texts()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line at the left that keeps it apart from the answer."""
        painter = QPainter(self)
        colour = QColor(theme.current(self).line)
        painter.fillRect(0, 4, 3, self.height() - 14, colour)
        painter.end()

    def _fold(self) -> None:
        self.words.setVisible(not self.words.isVisibleTo(self))
        self.fold.show_icon("caret-down" if self.words.isVisibleTo(self) else "caret-right")

    def _set_texts(self) -> None:
        name = own_name(self._language)
        self.fold.setText(self.tr("Original: {language}").format(language=name))
        self.words.setAccessibleName(self.fold.text())

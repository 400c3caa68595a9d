"""The list of references as the publication will print it, made beside the writing."""

from collections.abc import Mapping
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from casewriter.domain.bibliography import bibliography
from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError
from casewriter.domain.page import Cited
from casewriter.domain.publication import Inlines, Run
from casewriter.domain.source_cards import duplicates
from casewriter.domain.template import Template
from casewriter.ui.fields.background import in_background
from casewriter.ui.fields.sources.doors import SourceDoors

PAUSE = 400
"""Milliseconds without a change before the list is made again."""


class Looked(NamedTuple):
    """What was found out about the sources of a case.

    Attributes:
        cited: id of a card → how it is cited.
        twins: groups of cards that seem to be one source.
    """

    cited: Mapping[str, Cited]
    twins: tuple[tuple[str, ...], ...]


class SourceList(QObject):
    """Makes the list again after each pause, away from the window's thread.

    Attributes:
        looked: the list is there, as `Looked`.
    """

    looked = Signal(object)

    def __init__(
        self, doors: SourceDoors, template: Template, language: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._doors = doors
        self._template = template
        self._language = language
        self._case: Case | None = None
        self._is_busy = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._begin)

    def look(self, case: Case, *, soon: bool = False) -> None:
        """Make the list of this case; at once, or after a pause in the changes."""
        self._case = case
        if soon and not self._pause.isActive():
            self._begin()
        else:
            self._pause.start()

    def _begin(self) -> None:
        case = self._case
        if case is None or self._is_busy:
            return
        self._case, self._is_busy = None, True
        doors, template, language = self._doors, self._template, self._language
        in_background(lambda: _look(doors, template, case, language), self._found)

    def _found(self, looked: object) -> None:
        self._is_busy = False
        if isinstance(looked, Looked):
            self.looked.emit(looked)
        if self._case is not None:
            self._pause.start()


def _look(doors: SourceDoors, template: Template, case: Case, language: str) -> Looked:
    try:
        cited = doors.cite(bibliography(template, case, language)).cited
    except (CasewriterError, RuntimeError):
        # The list beside the cards is a help; what is wrong is told when a file is made.
        cited = {}
    return Looked(cited, duplicates(case))


def entry_html(entry: Inlines) -> str:
    """An entry as rich text for a label."""
    parts = []
    for run in entry:
        if isinstance(run, Run):
            text = escape(run.text)
            parts.append(f"<i>{text}</i>" if run.em else text)
    return "".join(parts)


def in_list_words(cited: Cited) -> str:
    """How a source is cited in the text and stands in the list, as rich text."""
    words = QCoreApplication.translate("Fields", "In the text: {short}. In the list: {entry}")
    return words.format(short=escape(cited.short.removesuffix(".")), entry=entry_html(cited.entry))

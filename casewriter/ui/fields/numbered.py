"""The numbers that tables, pictures and chapters will have, kept up to date while one writes."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from casewriter.domain.case import Case
from casewriter.domain.edits import Change
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc, Heading
from casewriter.prose.walk import exhibits
from casewriter.services.events import CaseChanged
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge
from casewriter.ui.fields.background import in_background

Counting = Callable[[Template, Case, str], Mapping[str, str]]
"""Gives, for an edition, what every chapter, table and picture is called where a text mentions it:
its path → "Table 3"."""

PAUSE = 400
"""Milliseconds after the last change: counting composes the whole case (40 ms for 30 pages)."""


class Numbers(QObject):
    """Knows them for one edition at a time.

    Attributes:
        changed: some of them are others than before.
    """

    changed = Signal()

    def __init__(self, session: CaseSession, bridge: Bridge, edition: Callable[[], str]) -> None:
        """Begin without any; they are there soon after `begin`.

        Args:
            session: the open case.
            bridge: tells of its changes.
            edition: gives the language of the edition that is being written.
        """
        super().__init__()
        self._session = session
        self._edition = edition
        self._count: Counting | None = None
        self._said: Mapping[str, str] = {}
        self._of: tuple[Case, str] | None = None
        self._is_counting = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self._ask)
        bridge.case_changed.connect(self._case_changed)

    def begin(self, count: Counting | None, page: QObject) -> None:
        """Count from now on, as long as the page is there; None counts nothing."""
        self.setParent(page)
        self._count = count
        if count is not None:
            self._soon.start()

    def of(self, ref: str) -> str:
        """How a text mentions something, in the language of the edition; else an empty text."""
        if self._of is None or self._of[1] == self._edition():
            return self._said.get(ref, "")
        if not self._soon.isActive():
            self._soon.start()
        return ""

    def _case_changed(self, event: CaseChanged) -> None:
        if self._count is None:
            return
        if event.edit.facts or any(map(_may_count, event.edit.changes)):
            self._soon.start()

    def _ask(self) -> None:
        case, edition = self._session.case, self._edition()
        if self._count is None or self._is_counting or self._of == (case, edition):
            return
        self._is_counting = True
        self._of = (case, edition)
        count, template = self._count, self._session.template
        in_background(partial(count, template, case, edition), self._counted)

    def _counted(self, said: object) -> None:
        self._is_counting = False
        if isinstance(said, Mapping) and said != self._said:
            self._said = said
            self.changed.emit()
        if self._of is not None and self._of[0] is not self._session.case:
            self._soon.start()


def _may_count(change: Change) -> bool:
    """Whether a change may add, take or move something that is counted."""
    match change.before, change.after:
        case Doc() as before, Doc() as after:
            return _counted_in(before) != _counted_in(after)
        case str() as before, str() as after:
            return not (before and after) or "#" in change.path.rest or "/file" in change.path.rest
        case (int() | float(), int() | float()):
            return False
        case _:
            return True


def _counted_in(doc: Doc) -> tuple[object, ...]:
    headings = sum(isinstance(block, Heading) for block in doc.content)
    return (bool(doc.content), headings, *(exhibit.attrs.ref for exhibit in exhibits(doc)))

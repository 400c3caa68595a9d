"""Beside the source cards: bringing references in, saving them, joining those that are the same."""

from collections.abc import Callable
from functools import partial
from pathlib import Path as File

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from casewriter.domain.bibliography import bibliography
from casewriter.domain.errors import BadInput, CasewriterError
from casewriter.domain.source_cards import Listed, adding, joining
from casewriter.domain.view import View
from casewriter.services.files import reason
from casewriter.ui import phrases
from casewriter.ui.fields.background import in_background, tried
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.leaf import Remark
from casewriter.ui.fields.reading import only_shows
from casewriter.ui.fields.sources.doors import SourceDoors
from casewriter.ui.fields.sources.known import full_name
from casewriter.ui.fields.sources.paste import PasteDialog
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.flow import Flow
from casewriter.ui.widgets.texts import Text

MOST_NAMED = 5
"""Entries that could not be read are named so far."""
READABLE = "*.ris *.bib *.bibtex *.json *.txt"
SAVED = ("RIS (*.ris)", "BibTeX (*.bib)", "CSL-JSON (*.json)")


class SourceTools(QWidget):
    """Buttons and what they tell.

    Attributes:
        changed: cards were added or joined.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, view: View, doors: SourceDoors, owner: object, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._view, self._doors, self._owner = desk, view, doors, owner
        self._twins: tuple[tuple[str, ...], ...] = ()
        self._different: set[tuple[str, ...]] = set()
        self.bring = Button("plain", "download-simple")
        self.paste = Button("plain", "clipboard-text")
        self.keep = Button("quiet", "export")
        self.join = Button("plain", "check")
        self.differ = Button("quiet", "x")
        self.told = Remark()
        self.same = Text("interface")
        self._pair = QWidget()
        self._lay_out()
        self.bring.clicked.connect(self._ask_for_file)
        self.paste.clicked.connect(self._ask_for_text)
        self.keep.clicked.connect(self._ask_where)
        self.join.clicked.connect(self._join)
        self.differ.clicked.connect(self._leave)
        only_shows(self.keep)
        self.retranslate()
        self.show_twins(())

    def retranslate(self) -> None:
        """Set all words again."""
        self.bring.setText(self.tr("Import references…"))
        self.bring.setToolTip(self.tr("From Zotero, Mendeley, EndNote: RIS, BibTeX or CSL-JSON"))
        self.paste.setText(self.tr("Paste a list…"))
        self.keep.setText(self.tr("Save for other programs…"))
        self.join.setText(self.tr("Make one card of them"))
        self.differ.setText(self.tr("They are different"))
        for button in (self.bring, self.paste, self.keep, self.join, self.differ):
            button.updateGeometry()
        self.show_twins(self._twins)

    def changeEvent(self, event: QEvent) -> None:
        """Set the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_twins(self, groups: tuple[tuple[str, ...], ...]) -> None:
        """Offer to join the first of these groups that nobody has called different."""
        self._twins = tuple(group for group in groups if group not in self._different)
        self._pair.setVisible(bool(self._twins) and not self._desk.session.is_read_only)
        if self._twins:
            first = self._twins[0]
            words = self.tr("%n cards seem to be one source: {source}", "", len(first))
            now = self._desk.case
            name = full_name(replace(self._view, case=now), first[0])
            self.same.setText(words.format(source=name))

    def add(self, listed: Listed) -> None:
        """Add cards for references, as one step; tell what was here already or not readable."""
        if self._desk.session.is_read_only:
            return
        case = self._desk.case
        added = adding(case, listed.references, self._view.language)
        if added.rows:
            self._desk.session.apply(added.edit, origin=self._owner)
            self.changed.emit()
        words = self.tr("%n sources added.", "", len(added.rows))
        if added.known:
            known = self.tr("%n were here already and were left out.", "", added.known)
            words = f"{words} {known}"
        if listed.unread:
            count, names = len(listed.unread), "; ".join(listed.unread[:MOST_NAMED])
            left = self.tr("%n entries could not be read and were left out: {names}", "", count)
            left = left.format(names=names) + (" …" if count > MOST_NAMED else "")
            words = f"{words} {left}"
        self.told.say(words, "needs_attention" if listed.unread else "ready")
        QTimer.singleShot(0, self.told, self._show_told)

    def _show_told(self) -> None:
        """Bring into sight what came of a list: below its many cards nobody would see it."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self.told, 0, 60)

    def _lay_out(self) -> None:
        across = Flow()
        for button in (self.bring, self.paste, self.keep):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            across.addWidget(button)
        pair = QVBoxLayout(self._pair)
        pair.setContentsMargins(0, 4, 0, 0)
        pair.addWidget(self.same)
        answers = Flow()
        for button in (self.join, self.differ):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            answers.addWidget(button)
        pair.addLayout(answers)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        down.addLayout(across)
        down.addWidget(self.told)
        down.addWidget(self._pair)

    def _ask_for_file(self) -> None:
        kinds = self.tr("Lists of references")
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import references"), "", f"{kinds} ({READABLE})"
        )
        if path:
            self.take(path)

    def take(self, path: str) -> None:
        """Add the sources that a file lists."""
        self.read(lambda: self._doors.read_file(_bytes(path)))

    def _ask_for_text(self) -> None:
        dialog = PasteDialog(self)
        dialog.taken.connect(lambda text: self.read(partial(self._doors.read_text, text)))
        dialog.open()

    def read(self, work: Callable[[], Listed]) -> None:
        """Read references away from the window's thread, then add them."""
        self.told.say("")
        in_background(partial(tried, work), self._read)

    def _read(self, found: object) -> None:
        if isinstance(found, CasewriterError):
            self.told.say(phrases.sentence(found))
            QTimer.singleShot(0, self.told, self._show_told)
        elif isinstance(found, Listed):
            self.add(found)

    def _ask_where(self) -> None:
        path, form = QFileDialog.getSaveFileName(
            self, self.tr("Save the sources"), "sources.ris", ";;".join(SAVED)
        )
        if not path:
            return
        if not File(path).suffix:
            path += form.partition("*")[2].rstrip(")")
        view = self._view
        asked = bibliography(view.template, self._desk.case, view.language)
        in_background(partial(tried, partial(self._doors.save, path, asked)), self._saved)

    def _saved(self, found: object) -> None:
        if isinstance(found, CasewriterError):
            self.told.say(phrases.sentence(found))
        else:
            self.told.say(self.tr("The sources were saved."), "ready")

    def _join(self) -> None:
        if self._desk.session.is_read_only:
            self.show_twins(())
            return
        group = self._twins[0]
        edit = joining(self._desk.case, group[0], group)
        self._desk.session.apply(edit, origin=self._owner)
        self.show_twins(self._twins[1:])
        self.changed.emit()

    def _leave(self) -> None:
        self._different.add(self._twins[0])
        self.show_twins(self._twins)


def _bytes(path: str) -> bytes:
    try:
        return File(path).read_bytes()
    except OSError as error:
        raise BadInput("file_unreadable", file=File(path).name, problem=reason(error)) from error

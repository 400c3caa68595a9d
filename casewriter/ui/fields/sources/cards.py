"""Source cards: the fields that a type asks for, and the entry as it will be printed."""

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.parts import Part
from casewriter.domain.page import Cited
from casewriter.domain.view import View
from casewriter.services.events import CaseChanged
from casewriter.ui.fields.base import SOURCES, Desk
from casewriter.ui.fields.forms import PartsForm
from casewriter.ui.fields.rows import RowsEditor
from casewriter.ui.fields.sources.csl import CslLeaf
from casewriter.ui.fields.sources.documents import DocumentsLine
from casewriter.ui.fields.sources.listing import Looked, SourceList, in_list_words
from casewriter.ui.fields.sources.tools import SourceTools
from casewriter.ui.pasting.forms import is_list_of_sources
from casewriter.ui.widgets.texts import Text


def lists_in(mime: QMimeData) -> tuple[str, ...]:
    """The files among what is dropped that list sources; here a JSON file is one, too."""
    paths = (url.toLocalFile() for url in mime.urls() if url.isLocalFile())
    return tuple(
        path for path in paths if is_list_of_sources(path) or path.lower().endswith(".json")
    )


class SourceForm(PartsForm):
    """The form of a card, and below it how the source is cited."""

    def __init__(self, desk: Desk, row: View, parts: tuple[Part, ...], owner: object) -> None:
        super().__init__(desk, row, parts, owner)
        self.styled = Text("help", "ink2")
        self.styled.setTextFormat(Qt.TextFormat.RichText)
        self.styled.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.styled.hide()
        down = self.layout()
        assert isinstance(down, QVBoxLayout)
        down.addWidget(self.styled)
        self.documents: DocumentsLine | None = None
        if row.path.field == SOURCES.field:
            self.documents = DocumentsLine(desk, row.path)
            down.addWidget(self.documents)
            self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take documents anywhere on the card; lists of sources are taken by the question."""
        if self.documents is not None and not lists_in(event.mimeData()):
            self.documents.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        if self.documents is not None:
            self.documents.dropEvent(event)

    def show_case(self, case: Case) -> None:
        """Show what the card holds now, and what is attached to it."""
        super().show_case(case)
        if self.documents is not None:
            self.documents.show_case(case)

    def look_at(self, view: View) -> None:
        """Edit another card from now on."""
        super().look_at(view)
        if self.documents is not None:
            self.documents.look_at(view.path)

    def fit_type(self) -> None:
        """Ask for the details of the card's type."""
        for leaf in self.leaves:
            if isinstance(leaf, CslLeaf):
                leaf.fit_type()

    def show_cited(self, cited: Cited | None) -> None:
        """Show the entry; nothing where the card says nothing yet."""
        self.styled.setText("" if cited is None else in_list_words(cited))
        self.styled.setVisible(cited is not None)


class SourcesEditor(RowsEditor):
    """Source cards with their tools; the printed form follows what is typed."""

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        self._cited: dict[str, Cited] = {}
        super().__init__(desk, view, parent)
        self.list: SourceList | None = None
        self.tools: SourceTools | None = None
        if desk.sources is not None and view.path == SOURCES:
            self.list = SourceList(desk.sources, view.template, view.language, self)
            self.list.looked.connect(self._looked)
            self.tools = SourceTools(desk, view, desk.sources, self, self)
            self.tools.changed.connect(self._take_over)
            down = self.layout()
            assert isinstance(down, QVBoxLayout)
            down.insertWidget(down.indexOf(self.remark), self.tools)
            self.list.look(self.view.case, soon=True)
            self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that list sources."""
        if lists_in(event.mimeData()) and not self.desk.session.is_read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the sources of the files that were dropped."""
        for path in lists_in(event.mimeData()):
            if self.tools is not None:
                event.acceptProposedAction()
                # What comes is to be seen, and the keyboard to be in it.
                self.window().activateWindow()
                self.tools.take(path)

    def build_form(self, row: View) -> QWidget:
        """The form of a card."""
        columns = kind_of(self.view.field.kind).columns(self.view.field)
        form = SourceForm(self.desk, row, columns, self)
        form.show_cited(self._cited.get(row.path.steps[-1]))
        return form

    def retranslate(self) -> None:
        """Set all words again."""
        super().retranslate()
        self._show_cited()

    def _take_over(self) -> None:
        self.show_case(self.desk.case)

    def _looked(self, looked: Looked) -> None:
        self._cited = dict(looked.cited)
        self._show_cited()
        if self.tools is not None:
            here = set(self.desk.case.rows(SOURCES))
            self.tools.show_twins(tuple(group for group in looked.twins if here.issuperset(group)))

    def _show_cited(self) -> None:
        for row, card in self.cards.items():
            if isinstance(card.form, SourceForm):
                card.form.show_cited(self._cited.get(row))

    def _case_changed(self, event: CaseChanged) -> None:
        super()._case_changed(event)
        before, after = event.before, event.after
        proposed = self.desk.suggests and before.records is not after.records
        if before.fields.get(SOURCES.field) is after.fields.get(SOURCES.field) and not proposed:
            return
        if event.origin is not self and self.tools is not None:
            # What was said of a list that came is over once it is taken back or written on.
            self.tools.told.say("")
        if event.origin is self:
            # Another type asks for other details.
            for card in self.cards.values():
                if isinstance(card.form, SourceForm):
                    card.form.fit_type()
        self.view = replace(self.view, case=self.desk.seen(after))
        if self.list is not None:
            self.list.look(self.view.case)

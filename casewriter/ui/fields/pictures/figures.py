"""Pictures and diagrams: a card for each; files may be dropped or pasted anywhere on the answer."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from casewriter.domain.case import Attachment
from casewriter.domain.edits import Change, Edit, placed_after
from casewriter.domain.enclosures import listing
from casewriter.domain.leaves import NO_LANGUAGE, new_row_id
from casewriter.domain.view import View
from casewriter.ui.fields.background import in_background
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.pictures.picture import (
    Given,
    ask_for_files,
    pictures_in,
    prepared,
    read_files,
    taken_up,
)
from casewriter.ui.fields.rows import RowsEditor


class FiguresEditor(RowsEditor):
    """Cards of pictures."""

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        super().__init__(desk, view, parent)
        self.setAcceptDrops(True)

    def add_row(self) -> None:
        """Add the pictures that a person chooses."""
        self.choose_pictures()

    def choose_pictures(self) -> None:
        """Ask for files and add them."""
        self.add_pictures(read_files(ask_for_files(self, several=True)))

    def add_pictures(self, files: list[Given]) -> None:
        """Add a card for each of these files; they are made fit for print in the background."""
        self.remark.say("")
        keep = self.desk.keeps_originals_in()
        for given, name in files:
            in_background(partial(prepared, given, name, keep), self._ready)

    def retranslate(self) -> None:
        """Set all words again."""
        super().retranslate()
        self.empty.setText(
            QCoreApplication.translate(
                "Fields", "No picture yet. Add one, drop a file here or paste with Ctrl+V."
            )
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        if files := pictures_in(event.mimeData()):
            event.acceptProposedAction()
            # What comes is to be seen, and the keyboard to be in it.
            self.window().activateWindow()
            self.add_pictures(files)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste pictures where no field below wanted the key."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.add_pictures(pictures_in(QGuiApplication.clipboard().mimeData()))
        else:
            super().keyPressEvent(event)

    def _ready(self, found: object) -> None:
        if taken := taken_up(self.desk, found, self.remark):
            self._add(*taken)

    def _add(self, picture: Attachment, *beside: Attachment) -> None:
        # One step: the row, its picture and the picture's place among those of the case.
        case, row = self.desk.case, new_row_id()
        file = self.view.path.child(row, "file")
        changes = (
            *placed_after(case, self.view.path, [row]),
            Change(file, NO_LANGUAGE, None, picture.sha256),
        )
        facts = listing(case, picture, *beside)
        self.desk.session.apply(Edit("attach", changes, facts), origin=self)
        self.take_up(row)

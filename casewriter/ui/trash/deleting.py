"""The question before something is deleted for good."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from casewriter.ui.trash.lines import TrashLine

MOST_NAMES = 8
"""So many things are named; more only counted."""


class DeleteDialog(QMessageBox):
    """Names what would go, and that it cannot be undone; Escape and Enter keep it.

    Attributes:
        agreed: it is to be deleted.
    """

    agreed = Signal()

    def __init__(self, lines: tuple[TrashLine, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Delete for good"))
        self.setText(self.tr("Delete %n things for good?", "", len(lines)))
        names = [line.words for line in lines[:MOST_NAMES]]
        if len(lines) > MOST_NAMES:
            names.append(self.tr("and %n more", "", len(lines) - MOST_NAMES))
        self.setInformativeText(
            "\n".join(names)
            + "\n\n"
            + self.tr(
                "This cannot be undone. A case study goes with its kept states; backups made "
                "before still hold everything."
            )
        )
        self.delete = self.addButton(
            self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole
        )
        self.keep = self.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)
        self.delete.clicked.connect(self.agreed)

"""Everything that a look through the library found."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from casewriter.services.health import LibraryReport
from casewriter.ui import phrases
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.dialogues import Papered
from casewriter.ui.widgets.texts import Text

SIZE = (640, 420)


class ProblemsDialog(QDialog):
    """One sentence for each problem; they can be copied and sent to somebody who helps."""

    def __init__(self, report: LibraryReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Problems of the library"))
        self.resize(*SIZE)
        head = Text("help")
        head.setText(
            self.tr(
                "Nothing was changed. Older states in History and your backups may still have "
                "what cannot be read here."
            )
        )
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setAccessibleName(self.windowTitle())
        said = [phrases.coded(each.code, each.facts) for each in report.problems]
        if report.more:
            said.append(self.tr("And %n more.", "", report.more))
        self.list.setPlainText("\n".join(said))
        close = Button("plain")
        close.setText(self.tr("Close"))
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(Papered(self.list), 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

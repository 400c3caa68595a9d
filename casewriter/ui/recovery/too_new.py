"""The page in place of the start page where a newer casewriter has written the library."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.texts import IconMark, LinkText, Text

WIDTH = 720


class TooNewPage(Column):
    """Says that all is well, and what to do.

    Attributes:
        folder_wanted: open the library's folder.
        left: close the application.
    """

    folder_wanted = Signal()
    left = Signal()

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, 64, parent)
        self._title = Text("page_title")
        self._about = Text("help")
        self._where = Text("small", "ink2")
        self._where.setText(folder)
        self._open = LinkText()
        self.leave = Button("primary", size="large")
        self.content.addWidget(self._title)
        self.content.addSpacing(12)
        self.content.addWidget(self._about)
        self.content.addSpacing(12)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(IconMark("folder"), 0, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self._where, 1)
        where.addWidget(self._open)
        self.content.addLayout(where)
        self.content.addSpacing(24)
        self.content.addWidget(self.leave)
        self.content.addStretch(1)
        self._open.linkActivated.connect(self.folder_wanted)
        self.leave.clicked.connect(self.left)
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("A newer casewriter is needed"))
        self._title.setText(self.tr("A newer casewriter is needed"))
        self._about.setText(
            self.tr(
                "Your case studies are safe. The library was last used with a newer casewriter "
                "than this one, so it was left untouched. Install the newest casewriter on this "
                "computer, and open it again."
            )
        )
        self._open.set_words(self.tr("Open the folder"))
        self.leave.setText(self.tr("Close casewriter"))

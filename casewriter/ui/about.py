"""What the program is: its name, version and licence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from casewriter import __version__


class About(QMessageBox):
    """A small window with a few words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About casewriter"))
        self.setText(self.tr("casewriter {version}").format(version=__version__))
        self.setInformativeText(
            self.tr(
                "For writing, reviewing and publishing structured case studies without a network. "
                "Your text stays on this computer until you send it.\n\n"
                "Free software under the MIT licence. The fonts are Literata and Noto, under the "
                "SIL Open Font License; the icons are Phosphor, under the MIT licence."
            )
        )
        if parent is not None:
            self.setIconPixmap(parent.windowIcon().pixmap(48, 48))

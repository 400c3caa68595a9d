"""What files are for: the kinds, what people call them, and the choice of one."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.services.publishing import Kind
from casewriter.ui.fields.options import Dot
from casewriter.ui.publish.dots import Together
from casewriter.ui.widgets.texts import Text

KINDS: tuple[Kind, ...] = ("publication", "brief", "summary", "draft", "anonymous")


def kind_name(kind: Kind) -> str:
    """A kind as people call it."""
    return {
        "publication": QCoreApplication.translate("ExportPanel", "Publication"),
        "brief": QCoreApplication.translate("ExportPanel", "Brief"),
        "summary": QCoreApplication.translate("ExportPanel", "Plain summary"),
        "draft": QCoreApplication.translate("ExportPanel", "Draft"),
        "anonymous": QCoreApplication.translate("ExportPanel", "Copy without names"),
    }[kind]


def kind_help(kind: Kind) -> str:
    """What a kind holds, and for whom."""
    return {
        "publication": QCoreApplication.translate(
            "ExportPanel", "Final pages, nothing may be missing"
        ),
        "brief": QCoreApplication.translate(
            "ExportPanel",
            "Two pages: key messages, facts and results in figures, without notes and sources",
        ),
        "summary": QCoreApplication.translate(
            "ExportPanel",
            "One page for a web site: key messages, summary and facts, without sources",
        ),
        "draft": QCoreApplication.translate("ExportPanel", "Every page marked, gaps shown as gaps"),
        "anonymous": QCoreApplication.translate(
            "ExportPanel",
            "For reviewers who should not know who wrote it: no authors, thanks or foreword. "
            "Institutions stay: read it once before you pass it on",
        ),
    }[kind]


class KindPart(QWidget):
    """One of the kinds, each with its explanation.

    Attributes:
        dots: by kind.
        chosen: somebody chose another.
    """

    chosen = Signal()

    def __init__(self, below_publication: QWidget) -> None:
        """Show them with a draft chosen.

        Args:
            below_publication: what there is to say of a publication.
        """
        super().__init__()
        self.dots = {kind: Dot() for kind in KINDS}
        self._help = {kind: Text("small", "ink2") for kind in KINDS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for kind in KINDS:
            column.addSpacing(8)
            column.addWidget(self.dots[kind])
            # The focus ring of the dot lies outside of it.
            self._help[kind].setContentsMargins(24, 1, 0, 0)
            column.addWidget(self._help[kind])
            if kind == "publication":
                column.addWidget(below_publication)
        self.dots["draft"].setChecked(True)
        Together(tuple(self.dots.values()), self)
        for dot in self.dots.values():
            dot.clicked.connect(self.chosen)
        self.set_texts()

    @property
    def kind(self) -> Kind:
        """The one that is chosen."""
        return next((kind for kind in KINDS if self.dots[kind].isChecked()), "draft")

    def set_texts(self) -> None:
        """Set all words again."""
        for kind in KINDS:
            self.dots[kind].setText(kind_name(kind))
            self._help[kind].setText(kind_help(kind))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

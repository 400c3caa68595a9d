"""The way of a case from draft to publication, with where it stands."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from casewriter.domain.reviewing.rounds import LINE, Stage
from casewriter.ui.review.round_words import stage_name
from casewriter.ui.widgets.chips import Chip
from casewriter.ui.widgets.flow import Flow


class StageLine(QWidget):
    """One chip for each stage: what is behind is ticked, what is present stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: Stage = "draft"
        self._visited: frozenset[str] = frozenset()
        self.chips = {stage: Chip() for stage in (*LINE, "declined")}
        row = Flow(4, self)
        for chip in self.chips.values():
            row.addWidget(chip)

    def show_stage(self, stage: Stage, visited: frozenset[str]) -> None:
        """Show where a case stands, and which stages it has been in."""
        self._stage, self._visited = stage, visited
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        for stage, chip in self.chips.items():
            name = stage_name(stage)
            if stage == self._stage:
                chip.show_words("arrow-right", name, "tint")
                chip.setAccessibleName(self.tr("{stage}: it is here").format(stage=name))
            elif stage in self._visited:
                chip.show_words("check", name, "plain")
                chip.setAccessibleName(self.tr("{stage}: it was here").format(stage=name))
            else:
                chip.show_words("minus", name, "plain")
                chip.setAccessibleName(self.tr("{stage}: not yet").format(stage=name))
        self.chips["declined"].setVisible(self._stage == "declined")
        self.setAccessibleName(self.tr("Stages of the review"))
        self.updateGeometry()

"""Radio buttons that stand apart on a page and belong together."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QButtonGroup

from casewriter.ui.fields.options import Dot


class Together(QButtonGroup):
    """Tab comes to the one that is chosen; arrows choose the one before or after it."""

    def __init__(self, dots: Sequence[Dot], parent: QObject) -> None:
        """Hold the dots in their order.

        Args:
            dots: one after the other, as they are read.
            parent: owns the group.
        """
        super().__init__(parent)
        self._dots = tuple(dots)
        for dot in self._dots:
            self.addButton(dot)
            dot.stepped.connect(self._step)
        self.buttonToggled.connect(self._keep_tab)
        self._keep_tab()

    def _step(self, by: int) -> None:
        chosen = [dot.isChecked() for dot in self._dots].index(True)
        dot = self._dots[(chosen + by) % len(self._dots)]
        dot.click()
        dot.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep_tab(self) -> None:
        policies = Qt.FocusPolicy
        for dot in self._dots:
            dot.setFocusPolicy(policies.StrongFocus if dot.isChecked() else policies.ClickFocus)

"""What opens the drawer: its tool in the strip, there while something lies aside."""

from PySide6.QtCore import QObject

from casewriter.ui.case.drawer import Drawer
from casewriter.ui.case.inspector import ToolStrip
from casewriter.ui.case.travel import Travel

TOOL = "aside"


class DrawerDoor(QObject):
    """Shows how much lies aside, and says so when more does.

    Args:
        drawer: the drawer.
        strip: holds its tool.
        travel: says what has happened.
        parent: Qt's owner.
    """

    def __init__(self, drawer: Drawer, strip: ToolStrip, travel: Travel, parent: QObject) -> None:
        super().__init__(parent)
        self._strip, self._travel = strip, travel
        self._count = drawer.count
        drawer.counted.connect(self._counted)
        self._show()

    def _counted(self, count: int) -> None:
        more = count - self._count
        self._count = count
        self._show()
        if more > 0:
            self._travel.told.emit(self.tr("%n answer(s) set aside and kept", "", more))

    def _show(self) -> None:
        tool = self._strip.tools[TOOL]
        tool.setVisible(bool(self._count))
        tool.show_number(self._count)

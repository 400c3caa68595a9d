"""Whether the inspector is open, and with which tool: as its writer wished, remembered."""

from PySide6.QtCore import QObject, QSettings

from casewriter.ui.case.body import Body
from casewriter.ui.case.inspector import TOOLS, Inspector, ToolStrip

_PINNED = "case/inspector_pinned"
_OPEN = "case/inspector_open"
_TOOL = "case/inspector_tool"


class InspectorDoor(QObject):
    """Opens and closes the inspector of one page.

    Args:
        body: gives it its place.
        inspector: the inspector.
        strip: its tools.
        memory: keeps what was wished.
        parent: Qt's owner.
    """

    def __init__(
        self, body: Body, inspector: Inspector, strip: ToolStrip, memory: QSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._body, self._inspector, self._strip, self._memory = body, inspector, strip, memory
        strip.chosen.connect(self.choose)
        inspector.closed.connect(lambda: self._wish(opened=False))
        inspector.pinned.connect(lambda on: memory.setValue(_PINNED, on))
        inspector.reading.connect(lambda: self.open("beside"))
        inspector.resized.connect(body.place_again)
        body.covered.connect(self._covered)
        self._recall()

    def open(self, tool: str) -> None:
        """Show a tool; where it is shown already, let it stay."""
        self._inspector.show_tool(tool)
        self._memory.setValue(_TOOL, tool)
        self._wish(opened=True)

    def choose(self, tool: str) -> None:
        """Show a tool; where it is shown already, close the inspector."""
        if self._inspector.isVisible() and self._inspector.tool == tool:
            self._wish(opened=False)
        else:
            self.open(tool)

    def make_room(self) -> None:
        """Uncover the page, unless the inspector is pinned."""
        if self._body.covers and not self._inspector.pin.isChecked():
            self._show(opened=False)

    def _covered(self, covers: bool) -> None:
        """There is little room: what nobody has pinned goes, and comes back with the room."""
        stays = not covers or self._inspector.pin.isChecked()
        self._show(opened=self._wished and stays)

    def _recall(self) -> None:
        """Show the inspector as it was when the writer saw it last."""
        memory = self._memory
        self._inspector.pin.setChecked(bool(memory.value(_PINNED, False, bool)))
        self._wished = bool(memory.value(_OPEN, True, bool))
        tool = str(memory.value(_TOOL, "guidance"))
        if tool in dict(TOOLS):
            self._inspector.show_tool(tool)
        self._show(opened=self._wished)

    def _wish(self, *, opened: bool) -> None:
        self._wished = opened
        self._memory.setValue(_OPEN, opened)
        self._show(opened=opened)

    def _show(self, *, opened: bool) -> None:
        self._body.show_inspector(shown=opened)
        self._strip.mark(self._inspector.tool if opened else "")

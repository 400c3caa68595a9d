"""The faces of the case page: writing, checking, publishing, looking back; one is in front."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from casewriter.ui.case.doors import Doors
from casewriter.ui.case.standing import Standing
from casewriter.ui.fields.base import Desk

if TYPE_CHECKING:
    from casewriter.ui.case.checking import CheckPage
    from casewriter.ui.history.page import HistoryPage
    from casewriter.ui.publish.panel import ExportPanel


class Faces(QStackedWidget):
    """Holds what the case page can show; all faces but writing are built when they are wanted.

    Attributes:
        wanted: a question is to be shown: its path.
        left: back to the sections.
        export: files are to be made: an `ExportRequest`.
        compared: what changed since a recorded edition is to be shown: an `Edition`.
        mode_wanted: another mode is wanted: one of `modes.MODES`.
    """

    wanted = Signal(object)
    left = Signal()
    export = Signal(object)
    compared = Signal(object)
    mode_wanted = Signal(str)

    def __init__(
        self,
        writing: QWidget,
        desk: Desk,
        standing: Standing,
        doors: Doors,
        *,
        leave: Callable[[], object],
    ) -> None:
        """Hold the face to write at.

        Args:
            writing: that face.
            desk: the case and what its editors work with.
            standing: what was found in it.
            doors: what the page asks of the world outside.
            leave: the way to the library.
        """
        super().__init__()
        self._desk, self._standing, self._doors = desk, standing, doors
        self._leave = leave
        self._made: dict[str, QWidget] = {}
        self.addWidget(writing)

    @property
    def writes(self) -> bool:
        """Whether the sections are in front."""
        return self.currentIndex() == 0

    def show_writing(self) -> None:
        """Bring the sections to the front."""
        self.setCurrentIndex(0)

    def has(self, name: str) -> bool:
        """Whether a face was made already."""
        return name in self._made

    def shows(self, name: str) -> bool:
        """Whether that face is in front."""
        return name in self._made and self.currentWidget() is self._made[name]

    @property
    def checking(self) -> "CheckPage":
        """Everything that was found."""
        return cast("CheckPage", self.face("checking", self._make_checking))

    @property
    def publishing(self) -> "ExportPanel":
        """What files can be made."""
        return cast("ExportPanel", self.face("publishing", self._make_publishing))

    @property
    def history(self) -> "HistoryPage":
        """The page that looks back."""
        return cast("HistoryPage", self.face("history", self._make_history))

    def face(self, name: str, make: Callable[[], QWidget]) -> QWidget:
        """A face by its name; it is made when it is asked for first."""
        if name not in self._made:
            self._made[name] = face = make()
            self.addWidget(face)
        return self._made[name]

    def _make_checking(self) -> QWidget:
        from casewriter.ui.case.checking import CheckPage

        desk, doors = self._desk, self._doors
        page = CheckPage(
            desk.session, desk.bridge, self._standing, wording=doors.wording, say=doors.say
        )
        page.wanted.connect(self.wanted)
        page.left.connect(self.left)
        page.sheet_wanted.connect(self.export)
        return page

    def _make_publishing(self) -> QWidget:
        from casewriter.ui.publish.panel import ExportPanel

        doors = self._doors
        page = ExportPanel(
            self._desk.session,
            doors.wording,
            doors.memory,
            doors.styles,
            pages=doors.preview,
            counts_pages=doors.counts_pages,
            me=doors.me,
        )
        page.wanted.connect(self.wanted)
        page.left.connect(self.left)
        page.started.connect(self.export)
        page.editions.compared.connect(self.compared)
        return page

    def _make_history(self) -> QWidget:
        from casewriter.ui.history.page import HistoryPage

        desk, doors = self._desk, self._doors
        given = (doors.history, doors.memory)
        page = HistoryPage(
            desk.session, desk.bridge, *given, back=self._leave, wording=desk.wording
        )
        page.left.connect(self.left)
        page.mode_wanted.connect(self.mode_wanted)
        return page

"""What the page of a case consists of, built in steps."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.services.deciding import Deciding
from casewriter.services.ports import AttachmentStore
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge
from casewriter.ui.case.body import Body, lay_out, stacked
from casewriter.ui.case.comfort import Comfort
from casewriter.ui.case.doors import Doors, Place, furnish
from casewriter.ui.case.editions import EditionSwitch
from casewriter.ui.case.faces import Faces
from casewriter.ui.case.finder import Finder
from casewriter.ui.case.focus_view import FocusBar
from casewriter.ui.case.header import PageHeader
from casewriter.ui.case.inspector import ToolStrip
from casewriter.ui.case.modes import Modes
from casewriter.ui.case.outline import Outline
from casewriter.ui.case.pages import SectionPages
from casewriter.ui.case.panels import inspector
from casewriter.ui.case.saved import SavedState
from casewriter.ui.case.standing import Standing
from casewriter.ui.case.travel import Travel
from casewriter.ui.fields.base import Desk
from casewriter.ui.notices import Notices
from casewriter.ui.review.suggest_bar import SuggestBar

if TYPE_CHECKING:
    from casewriter.ui.case.guidance import Guidance


class PageParts(QWidget):
    """Header, list of sections, the section in front, and what helps to write it.

    They know nothing of the page: what leads from one to the other is connected there.
    """

    def __init__(
        self,
        session: CaseSession,
        doors: Doors,
        back: Callable[[], object],
        *,
        place: Place,
        room: QSize | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._session, self._doors, self._back = session, doors, back
        self._place, self._room = place, room

    def _parts(
        self, bridge: Bridge, attachments: AttachmentStore, reading_size: int
    ) -> Iterator[None]:
        session, doors, case = self._session, self._doors, self._session.case
        wanted = self._place.language
        edition = wanted if wanted in case.languages else case.source_language
        self.desk = Desk(session, bridge, attachments, edition=edition, wording=doors.wording())
        self.desk.reading_size = reading_size
        furnish(self.desk, doors)
        self.standing = Standing(session, bridge, edition, self)
        yield
        self.pages = SectionPages(self.desk, self.standing, self)
        self.travel = Travel(self.desk, self.standing, self.pages, self)
        self.comfort = Comfort(self.travel, self.pages, doors.scale, self)
        self.desk.go_to = self.travel.go_to
        self.outline = Outline(session.template, self.standing, self.desk.wording)
        yield
        if self._room is not None:
            lay_out(self.outline, QSize(self.outline.sizeHint().width(), self._room.height()))
            yield
        self.finder = Finder(self.desk, self.travel, self.pages, doors.say, self)
        self.reviewing = doors.reviewing(session)
        self.deciding = Deciding(session, self.reviewing)
        told = (self.desk, self.standing, self.reviewing, self.deciding)
        self.inspector = inspector(*told, self.finder, self.travel, doors)
        self.drawer = self.inspector.drawer
        yield
        self.strip, self.editions = ToolStrip(), EditionSwitch(session, bridge, edition)
        self.saved, self.modes = SavedState(session, bridge), Modes("write")
        self.suggest_bar = SuggestBar()
        extras = (self.modes, self.suggest_bar.switch, self.saved, self.editions)
        self.header = self._make_header(extras)
        self.notices = Notices()
        yield
        self.body = Body(self.outline, self.pages, self.inspector, self.strip)
        self.focus_bar = FocusBar(SavedState(session, bridge))
        yield

    @property
    def guidance(self) -> "Guidance":
        """The guidance of the question that is written."""
        return self.inspector.guidance

    def _lay_out(self) -> None:
        writing = stacked((self.header, self.focus_bar, self.suggest_bar, self.notices), self.body)
        self.faces = Faces(writing, self.desk, self.standing, self._doors, leave=self._leave)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.faces)

    def _make_header(self, extras: tuple[QWidget, ...]) -> PageHeader:
        raise NotImplementedError

    def _leave(self) -> None:
        raise NotImplementedError

"""What the inspector of a case holds, put together."""

from collections.abc import Callable, Generator
from functools import partial

from PySide6.QtWidgets import QWidget

from casewriter.domain.case import Attachment
from casewriter.ui.case.doors import Doors
from casewriter.ui.case.drawer import Drawer
from casewriter.ui.case.finder import Finder
from casewriter.ui.case.guidance import Guidance
from casewriter.ui.case.inspector import Inspector
from casewriter.ui.case.standing import Standing
from casewriter.ui.case.travel import Travel
from casewriter.ui.fields import Desk
from casewriter.ui.review.panel import CommentsPanel


def inspector(  # noqa: PLR0917 -- each is a part of the page that others of it work with
    desk: Desk,
    standing: Standing,
    guidance: Guidance,
    finder: Finder,
    travel: Travel,
    doors: Doors,
) -> Generator[None, None, Inspector]:
    """Build the inspector, one tool after the other; some are made when they are wanted.

    Args:
        desk: the case and what its editors work with.
        standing: its findings.
        guidance: of the question that is written.
        finder: looks for words.
        travel: says where the writer is.
        doors: what the page asks of the world outside.
    """
    drawer = Drawer(desk.session, desk.bridge, desk.wording)
    comments = CommentsPanel(desk, doors.reviewing(desk.session))
    yield
    makers: dict[str, Callable[[], QWidget]] = {
        "find": lambda: finder.panel,
        "beside": partial(_beside, desk, doors),
        "preview": partial(_preview, desk, doors, travel),
    }
    made = Inspector(
        desk.session, standing, guidance, drawer=drawer, comments=comments, makers=makers
    )

    def read(document: Attachment) -> None:
        made.beside.show_document(document)

    desk.read_beside = read
    return made


def _beside(desk: Desk, doors: Doors) -> QWidget:
    from casewriter.ui.case.beside import Beside

    return Beside(desk, doors.memory, doors.example, doors.reader)


def _preview(desk: Desk, doors: Doors, travel: Travel) -> QWidget:
    from casewriter.ui.preview.panel import PreviewPanel

    panel = PreviewPanel(desk, doors.preview, doors.memory)
    panel.wanted.connect(travel.go_to)
    panel.follow(str(travel.question or ""))
    return panel

"""What the inspector of a case holds, put together."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from casewriter.domain.case import Attachment
from casewriter.domain.view import view
from casewriter.services.deciding import Deciding
from casewriter.services.reviewing import Reviewing
from casewriter.ui.case.doors import Doors
from casewriter.ui.case.drawer import Drawer
from casewriter.ui.case.finder import Finder
from casewriter.ui.case.inspector import Inspector
from casewriter.ui.case.standing import Standing
from casewriter.ui.case.travel import Travel
from casewriter.ui.fields.base import Desk


def inspector(  # noqa: PLR0917 -- each is a part of the page that others of it work with
    desk: Desk,
    standing: Standing,
    reviewing: Reviewing,
    deciding: Deciding,
    finder: Finder,
    travel: Travel,
    doors: Doors,
) -> Inspector:
    """Build the inspector; most of its tools are made when they are wanted.

    Args:
        desk: the case and what its editors work with.
        standing: its findings.
        reviewing: the comments of the case.
        deciding: its suggested edits.
        finder: looks for words.
        travel: says where the writer is.
        doors: what the page asks of the world outside.
    """
    drawer = Drawer(desk.session, desk.bridge, desk.wording)
    makers: dict[str, Callable[[], QWidget]] = {
        "guidance": partial(_guidance, desk, doors, travel),
        "comments": partial(_comments, desk, reviewing, deciding),
        "find": lambda: finder.panel,
        "beside": partial(_beside, desk, doors),
        "preview": partial(_preview, desk, doors, travel),
    }
    made = Inspector(desk.session, standing, drawer=drawer, makers=makers)

    def read(document: Attachment) -> None:
        made.beside.show_document(document)

    desk.read_beside = read
    return made


def _guidance(desk: Desk, doors: Doors, travel: Travel) -> QWidget:
    from casewriter.ui.case.guidance import Guidance

    panel, session = Guidance(desk, doors.memory, doors.example), desk.session
    if travel.question is not None:
        panel.show_question(view(session.template, session.case, travel.question, desk.edition))
    return panel


def _comments(desk: Desk, reviewing: Reviewing, deciding: Deciding) -> QWidget:
    from casewriter.ui.review.panel import CommentsPanel

    return CommentsPanel(desk, reviewing, deciding)


def _beside(desk: Desk, doors: Doors) -> QWidget:
    from casewriter.ui.case.beside import Beside

    return Beside(desk, doors.memory, doors.example, doors.reader)


def _preview(desk: Desk, doors: Doors, travel: Travel) -> QWidget:
    from casewriter.ui.preview.panel import PreviewPanel

    panel = PreviewPanel(desk, doors.preview, doors.memory)
    panel.wanted.connect(travel.go_to)
    panel.follow(str(travel.question or ""))
    return panel

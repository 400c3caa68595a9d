"""What the inspector of a case holds, put together."""

from PySide6.QtWidgets import QWidget

from casewriter.services.session import CaseSession
from casewriter.ui.case.beside import Beside
from casewriter.ui.case.doors import Doors
from casewriter.ui.case.drawer import Drawer
from casewriter.ui.case.find_panel import FindPanel
from casewriter.ui.case.guidance import Guidance
from casewriter.ui.case.inspector import Inspector
from casewriter.ui.case.standing import Standing
from casewriter.ui.fields import Desk
from casewriter.ui.review.panel import CommentsPanel


def inspector(  # noqa: PLR0917 -- each is a part of the page that others of it work with
    desk: Desk,
    standing: Standing,
    guidance: Guidance,
    finding: FindPanel,
    preview: QWidget,
    doors: Doors,
) -> Inspector:
    """The inspector with all its tools.

    Args:
        desk: the case and what its editors work with.
        standing: its findings.
        guidance: of the question that is written.
        finding: where words are looked for.
        preview: the pages as they will be printed.
        doors: what the page asks of the world outside.
    """
    session: CaseSession = desk.session
    return Inspector(
        session,
        standing,
        guidance,
        finding=finding,
        others=(
            Beside(desk, doors.memory, doors.example, doors.reader),
            Drawer(session, desk.bridge, desk.wording),
            preview,
            CommentsPanel(desk, doors.reviewing(session)),
        ),
    )

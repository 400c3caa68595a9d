"""The commands of the window that the page of a case serves, and the acts of its header."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casewriter.ui.case.doors import Doors
from casewriter.ui.case.finder import Commands
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.case.inserting import inserts
from casewriter.ui.case.inspector import TOOLS
from casewriter.ui.publish.formats import ways

if TYPE_CHECKING:
    from casewriter.ui.case.page import CasePage


def commands(page: "CasePage", doors: Doors) -> Commands:
    """Name → what it does.

    Args:
        page: the page.
        doors: what it asks of the world outside.
    """
    travel, door = page.travel, page.door
    return (
        ("undo", travel.undo),
        ("redo", travel.redo),
        ("publish", page.publish),
        ("save_copy", doors.save_copy),
        ("send", doors.send),
        ("focus_view", page.toggle_focus_view),
        ("history", page.toggle_history),
        ("earlier_versions", lambda: page.show_history(travel.question)),
        ("guidance", lambda: door.choose(TOOLS[0][0])),
        *page.finder.commands(partial(_find, page)),
        ("preview", lambda: door.choose("preview")),
        ("next_pane", page.next_pane),
        ("check", page.check),
        *page.review.commands(),
        *inserts(page.desk, page.tell),
        ("next_gap", page.next_gap),
        ("next_question", partial(_step, page, 1)),
        ("previous_question", partial(_step, page, -1)),
        ("next_misspelling", page.comfort.next_misspelling),
    )


def page_header(
    page: "CasePage", doors: Doors, leave: Callable[[], object], extras: tuple[QWidget, ...]
) -> PageHeader:
    """The header of the page.

    Args:
        page: the page.
        doors: what it asks of the world outside.
        leave: the way to the library.
        extras: what stands between title and acts.
    """
    translate = QCoreApplication.translate
    formats = partial(ways, page.publish)
    return PageHeader(
        Act("arrow-left", lambda: translate("CasePage", "Library"), leave),
        (
            Act(
                "check-square-offset",
                lambda: translate("CasePage", "Check my case"),
                page.check,
                "F7",
            ),
            Act("export", lambda: translate("CasePage", "Publish"), None, "Ctrl+Shift+P", formats),
            Act(
                "paper-plane-tilt",
                lambda: translate("CasePage", "Send…"),
                doors.send,
                "Ctrl+Shift+E",
            ),
        ),
        extras,
    )


def _find(page: "CasePage") -> None:
    page.show_sections()
    page.focus.leave()
    page.door.open("find")


def _step(page: "CasePage", by: int) -> None:
    if page.faces.shows("history"):
        page.history.view.step(by)
    elif by > 0:
        page.travel.next_question()
    else:
        page.travel.previous_question()

"""The commands of the window that the open case serves, and what it tells the window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casewriter.services.events import HistoryChanged, TextCleaned
from casewriter.services.session import CaseSession
from casewriter.ui import phrases
from casewriter.ui.actions import Actions
from casewriter.ui.bridge import Bridge
from casewriter.ui.main_window import MainWindow

if TYPE_CHECKING:
    from casewriter.ui.case.page import CasePage

PAGE = "case"
COMMANDS = (
    "undo",
    "redo",
    "publish",
    "save_copy",
    "send",
    "focus_view",
    "history",
    "earlier_versions",
    "guidance",
    "preview",
    "next_pane",
    "check",
    "comment",
    "comments",
    "next_comment",
    "previous_comment",
    "work_list",
    "suggest",
    "suggested_edits",
    "as_if_accepted",
    "as_if_declined",
    "find",
    "replace",
    "find_next",
    "find_previous",
    "insert_citation",
    "insert_footnote",
    "insert_reference",
    "insert_number",
    "insert_table",
    "insert_picture",
    "next_gap",
    "next_question",
    "previous_question",
    "next_misspelling",
    "close_case",
)
"""What the case page serves; these are shown while a case is in front."""


class CaseCommands(QObject):
    """Hands the window's commands to the case page while that is in front."""

    def __init__(
        self,
        *,
        window: MainWindow,
        actions: Actions,
        bridge: Bridge,
        in_front: "Callable[[], tuple[CaseSession, CasePage] | None]",
        leave: Callable[[], object],
        parent: QObject,
    ) -> None:
        """Serve the commands; they are hidden until the page is shown.

        Args:
            window: shows the page.
            actions: the commands of the window.
            bridge: tells what happened.
            in_front: the open case and its page, where the page is in front.
            leave: shows the way back.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window, self._actions = window, actions
        self._in_front, self._leave = in_front, leave
        for name in COMMANDS:
            actions.serve(name, partial(self._do, name))
        actions.show(*COMMANDS, shown=False)
        window.page_shown.connect(self._page_shown)
        bridge.history_changed.connect(self._history_changed)
        bridge.text_cleaned.connect(self._text_cleaned)

    def forget_steps(self) -> None:
        """There is nothing to undo."""
        self._actions.show_steps("", "")

    def _do(self, name: str) -> None:
        found = self._in_front()
        if found is None:
            return
        do = self._leave if name == "close_case" else dict(found[1].commands())[name]
        do()

    def _page_shown(self, name: str) -> None:
        self._actions.show(*COMMANDS, shown=name == PAGE)
        found = self._in_front() if name == PAGE else None
        if found is not None:
            undo, redo = found[0].undoable, found[0].redoable
            self._actions.show_steps(undo.action if undo else "", redo.action if redo else "")

    def _history_changed(self, event: HistoryChanged) -> None:
        self._actions.show_steps(
            event.undo.action if event.undo else "", event.redo.action if event.redo else ""
        )

    def _text_cleaned(self, event: TextCleaned) -> None:
        removed = {"removed": event.removed}
        notices = self._window.notices
        notices.say(
            "cleaned",
            "needs_attention",
            lambda: phrases.coded("text_cleaned", removed),
            (notices.closing("cleaned"),),
        )

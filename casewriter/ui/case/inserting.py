"""What the Insert menu puts into a text, by the names that the text's editor has for it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from casewriter.ui.fields.base import Desk
from casewriter.ui.prose import actions

INSERTS = (
    ("insert_citation", actions.CITATION),
    ("insert_footnote", "footnote"),
    ("insert_reference", actions.REFERENCE),
    ("insert_number", actions.VALUE),
    ("insert_table", actions.TABLE),
    ("insert_picture", actions.PICTURE),
)
"""Commands of the window's menu → the actions of the text that do them."""


def inserts(
    desk: Desk, tell: Callable[[str], object]
) -> tuple[tuple[str, Callable[[], object]], ...]:
    """The commands of the menu: name → what it does; `tell` says where nobody writes a text."""
    return tuple((name, partial(_insert, desk, tell, what)) for name, what in INSERTS)


def _insert(desk: Desk, tell: Callable[[str], object], what: str) -> None:
    if desk.insert is None or not desk.insert(what):
        tell(
            QCoreApplication.translate("CasePage", "Click into a text first, where it is to stand.")
        )

"""An edition of the open case: recorded once its files are there, and found in the history."""

import re
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from casewriter.domain.editions import Edition
from casewriter.domain.review import Author
from casewriter.domain.reviewing.threads import new_id
from casewriter.services.editions import recorded
from casewriter.services.ports import RevisionSummary
from casewriter.services.session import CaseSession
from casewriter.ui.case.doors import Doors


def keep_edition(session: CaseSession, doors: Doors, edition: Edition | None) -> None:
    """Record an edition, and keep the state of the case that it was made of under its name."""
    if edition is None:
        return
    by = Author(doors.me().strip() or ", ".join(edition.editors))
    edit = recorded(session.case, edition, by, datetime.now(UTC), new_id)
    if session.enact(edit):
        doors.history.name(name_of(edition), lambda: None)


def name_of(edition: Edition) -> str:
    """What the state of a recorded edition is called in the history."""
    words = QCoreApplication.translate("Editions", "Edition {number} ({language})")
    return words.format(number=edition.number, language=edition.language)


def is_of_edition(edition: Edition, state: RevisionSummary) -> bool:
    """Whether a kept state is that of a recorded edition, in whichever language it was named."""
    counted = re.search(rf"\b{edition.number}\b", state.name)
    return bool(counted) and state.name.endswith(f"({edition.language})")

"""Whoever works here, as comments name them."""

from datetime import UTC, datetime

from casewriter.domain.case import Case
from casewriter.domain.package import Person
from casewriter.domain.review import Reader
from casewriter.services.reviewing import Reviewing
from casewriter.services.session import CaseSession
from casewriter.services.settings import Preferences


def side_of(preferences: Preferences) -> Reader:
    """Whether whoever works here is of the hub at that moment."""
    return "hub" if preferences.now.role == "editor" else "expert"


def stands(preferences: Preferences, case: Case) -> str:
    """Where a case stands, said to whoever works here at that moment."""
    from casewriter.ui.case.naming import case_state

    return case_state(case, side_of(preferences), preferences.now.name, datetime.now(UTC))


def reviewing(preferences: Preferences, session: CaseSession) -> Reviewing:
    """The comments of an open case, written in the name that the settings have at that moment."""

    def me() -> Person:
        now = preferences.now
        return Person(now.name.strip(), now.organisation, now.country)

    return Reviewing(
        session,
        me,
        lambda: datetime.now(UTC),
        lambda: side_of(preferences),
    )

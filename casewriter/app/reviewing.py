"""Whoever works here, as comments name them."""

from datetime import UTC, datetime

from casewriter.domain.package import Person
from casewriter.services.reviewing import Reviewing
from casewriter.services.session import CaseSession
from casewriter.services.settings import Preferences


def reviewing(preferences: Preferences, session: CaseSession) -> Reviewing:
    """The comments of an open case, written in the name that the settings have at that moment."""

    def me() -> Person:
        now = preferences.now
        return Person(now.name.strip(), now.organisation, now.country)

    return Reviewing(
        session,
        me,
        lambda: datetime.now(UTC),
        lambda: "hub" if preferences.now.role == "editor" else "expert",
    )

"""Days and dates of cases in words."""

from datetime import datetime

from PySide6.QtCore import QObject

from casewriter.ui.history.moments import day


class DayWords(QObject):
    """Counted days. An object, because plurals are extracted from `tr` alone."""

    def waiting(self, days: int) -> str:
        """How long somebody has had a case: "3 days"."""
        return self.tr("%n days", "", days)

    def over(self, days: int) -> str:
        """How long a case has been overdue: "2 days over"."""
        return self.tr("%n days over", "", days)


def waiting_words(days: int | None) -> str:
    """How long somebody has had a case; nothing where nobody knows."""
    return "" if days is None else DayWords().waiting(days)


def over_words(days: int) -> str:
    """How long a case has been overdue; nothing where it is not."""
    return DayWords().over(days) if days else ""


def due_words(due: datetime | None, now: datetime) -> str:
    """The day on which a case is to be dealt with."""
    return "" if due is None else day(due, now)

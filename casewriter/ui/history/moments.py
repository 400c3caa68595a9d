"""Moments of kept states, as the line of time says them."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def headed(at: datetime, now: datetime) -> str:
    """A moment to begin a line with: "Today, 10:42", "Yesterday, 17:05", "3 June, 14:10"."""
    local, today = at.astimezone(), now.astimezone().date()
    time = clock(at)
    if local.date() == today:
        return QCoreApplication.translate("Moments", "Today, {time}").format(time=time)
    if local.date() == today - timedelta(days=1):
        return QCoreApplication.translate("Moments", "Yesterday, {time}").format(time=time)
    words = QCoreApplication.translate("Moments", "{date}, {time}")
    return words.format(date=day(at, now), time=time)


def day(at: datetime, now: datetime) -> str:
    """The day of a moment in words, with its year where that is another: "3 June"."""
    local = at.astimezone()
    form = (
        QCoreApplication.translate("Moments", "d MMMM")
        if local.year == now.astimezone().year
        else QCoreApplication.translate("Moments", "d MMMM yyyy")
    )
    return QLocale().toString(QDate(local.year, local.month, local.day), form)


def clock(at: datetime) -> str:
    """The time of a moment."""
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def monday(at: datetime) -> str:
    """The Monday of the week of a moment, as an ISO date: the name of that week."""
    local = at.astimezone().date()
    return (local - timedelta(days=local.weekday())).isoformat()


def week(name: str, now: datetime) -> str:
    """A week in words: "Week of 19 May"."""
    words = QCoreApplication.translate("Moments", "Week of {date}")
    return words.format(date=day(datetime.fromisoformat(name), now))

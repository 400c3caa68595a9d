"""What is said of backups: when, why, how much."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from casewriter.domain.backup import Reason
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.ui.phrases import clock_time, moment

_REASONS: tuple[tuple[Reason, str], ...] = (
    ("rolling", QT_TRANSLATE_NOOP("Backups", "made by itself")),
    ("by_hand", QT_TRANSLATE_NOOP("Backups", "made because you asked for it")),
    ("before_migration", QT_TRANSLATE_NOOP("Backups", "made before an update of the library")),
    ("before_restore", QT_TRANSLATE_NOOP("Backups", "made before another was brought back")),
    ("carried", QT_TRANSLATE_NOOP("Backups", "made to be carried")),
)


def reason_words(why: Reason) -> str:
    """Why a backup was made."""
    return QCoreApplication.translate("Backups", dict(_REASONS)[why])


def exactly(at: datetime, now: datetime) -> str:
    """A moment with its time of day, whatever the day: "3 June, 14:05"."""
    day, time = moment(at, now), clock_time(at)
    if time in day:
        return day
    return QCoreApplication.translate("Backups", "{day}, {time}").format(day=day, time=time)


def size_words(size: int) -> str:
    """How large a file is."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def beginning(words: str) -> str:
    """Words that begin a line."""
    return words[:1].upper() + words[1:]

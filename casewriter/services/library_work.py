"""Work on a whole library that computes for seconds: asked for here, done in another process."""

from datetime import datetime

from msgspec import Struct

from casewriter.services.health import LibraryReport
from casewriter.services.jobs import Failed, Progressed, Stopped
from casewriter.services.recovery import Choice, Recovered, Survey


class CheckLibrary(Struct, frozen=True, tag=True):
    """Look at everything in a library, if the last time is long ago.

    Attributes:
        now: the present moment, in UTC.
        often: seconds between two times.
    """

    folder: str
    now: datetime
    often: float = 0


class SurveyLibrary(Struct, frozen=True, tag=True):
    """Look at what is left of a damaged library.

    Attributes:
        others: folders in which further backups may lie.
    """

    folder: str
    others: tuple[str, ...] = ()


class RecoverLibrary(Struct, frozen=True, tag=True):
    """Make a damaged library anew."""

    folder: str
    choice: Choice
    now: datetime
    others: tuple[str, ...] = ()


class Checked(Struct, frozen=True, tag=True):
    """All was looked at; no report where that was not due yet."""

    report: LibraryReport | None


class Surveyed(Struct, frozen=True, tag=True):
    """What is left is known."""

    survey: Survey


class Remade(Struct, frozen=True, tag=True):
    """The new library has its place."""

    recovered: Recovered


LibraryWork = CheckLibrary | SurveyLibrary | RecoverLibrary
LibraryNews = Progressed | Stopped | Failed | Checked | Surveyed | Remade

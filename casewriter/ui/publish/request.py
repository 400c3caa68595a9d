"""What the export panel asks for, and how it hears of the work."""

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.editions import Edition
from casewriter.services.publishing import Order, Report

Cancel = Callable[[], None]


class WantedFile(Struct, frozen=True):
    """One file: what it is to hold and where it goes."""

    order: Order
    file: str


class ExportRequest(Struct, frozen=True):
    """Files of one case as it is at this moment.

    Attributes:
        edition: what is to be recorded once they are there; they say already that they are it.
    """

    case: Case
    files: tuple[WantedFile, ...]
    edition: Edition | None = None


class Watcher(Protocol):
    """Whom the work tells how it goes, on the thread of the window."""

    def progress(self, done: int, of: int) -> None:
        """So many of so many parts are done."""
        ...

    def done(self, reports: tuple[Report, ...], failed: tuple[Exception, ...] = ()) -> None:
        """It is over: what was written, and why other files were not."""
        ...

    def failed(self, error: Exception) -> None:
        """Nothing was written; or it stopped: `Cancelled` where somebody asked for that."""
        ...


class Export(Protocol):
    """Starts the work in the background."""

    def __call__(self, request: ExportRequest, watcher: Watcher) -> Cancel:
        """Make the files; the returned function stops the work."""
        ...

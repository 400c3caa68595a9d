"""What happened, in the past tense, and the bus that carries it.

An event names its origin, so that the view that caused it can ignore its own echo.
"""

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.discards import Discard
from casewriter.domain.edits import Edit
from casewriter.services.standing import ReadOnly, Standing


class CaseChanged(Struct, frozen=True):
    """The open case is another one than before: `edit` led from `before` to `after`."""

    before: Case
    after: Case
    edit: Edit
    origin: object = None


class Discarded(Struct, frozen=True):
    """An edit took rows or pictures out of the open case; they go to the trash."""

    case_id: str
    edit: Edit
    discards: tuple[Discard, ...]


class HistoryChanged(Struct, frozen=True):
    """Other steps can be undone and redone now; empty texts where there are none."""

    undo: Edit | None
    redo: Edit | None


class CaseSaved(Struct, frozen=True):
    """Everything up to now is in the library."""

    case_id: str
    at: datetime


class SaveFailed(Struct, frozen=True):
    """The library could not take the last changes; they are kept here and tried again."""

    case_id: str
    error: Exception


class KeepFailed(Struct, frozen=True):
    """A state could not be kept; what was written is saved all the same, and it is tried again."""

    case_id: str
    error: Exception


class TextCleaned(Struct, frozen=True):
    """Characters that no text may hold were taken out of what came in.

    Attributes:
        path: where.
        removed: how many.
    """

    path: str
    language: str
    removed: int


class WritingRefused(Struct, frozen=True):
    """Something was to be changed where nothing may be; the case is as it was."""

    case_id: str
    reason: ReadOnly


class StandingChanged(Struct, frozen=True):
    """Whether the library may be written, or who writes in it, is another than before."""

    before: Standing
    after: Standing


class LibraryChanged(Struct, frozen=True):
    """The list of cases is another one than before."""


class BackupsChanged(Struct, frozen=True):
    """Another backup is kept than before, one failed, or one is under way."""


class SettingsChanged(Struct, frozen=True):
    """Settings were changed; whoever shows them asks for the new ones."""


Event = (
    CaseChanged
    | Discarded
    | HistoryChanged
    | CaseSaved
    | SaveFailed
    | KeepFailed
    | TextCleaned
    | WritingRefused
    | StandingChanged
    | LibraryChanged
    | BackupsChanged
    | SettingsChanged
)
Listener = Callable[[Event], None]


class Bus:
    """Tells every listener what happened, in the order of their subscription."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell a listener from now on; the returned function ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def publish(self, event: Event) -> None:
        """Tell all listeners."""
        for listener in tuple(self._listeners):
            listener(event)

"""Work that takes longer than a breath: a plain function that is told how to report.

What computes in Python runs in a process of its own: in a thread it would take typing from 4 to
27 ms at the 99th percentile. Only values go there and come back.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Literal, Protocol

from msgspec import Struct

from casewriter.domain.case import TemplateRef
from casewriter.services.batch import ManyFiles, Outcome
from casewriter.services.parcels import (
    PackedAll,
    PackRequest,
    UnpackedAll,
    UnpackRequest,
    Weighed,
    WeighRequest,
)
from casewriter.services.publishing import Order, Report
from casewriter.services.readable import ReadableReport, ReadableWords
from casewriter.services.volumes import VolumeFiles


class PublishRequest(Struct, frozen=True, tag=True):
    """A publication to be written elsewhere while writing goes on here.

    Attributes:
        case: its canonical JSON, without the bytes of pictures.
        library: the folder whose attachments hold those.
        file: where to.
    """

    case: bytes
    order: Order
    file: str
    library: str


class ReadableRequest(Struct, frozen=True, tag=True):
    """Everything of a library to be written so that it can be read without casewriter.

    Attributes:
        library: its folder.
        place: the folder in which another one is made.
        words: of the index and the note, in the language of the interface.
        at: the moment that names the folder.
    """

    library: str
    place: str
    words: ReadableWords
    at: datetime


class FormRequest(Struct, frozen=True, tag=True):
    """A template to be written as a blank form.

    Attributes:
        template: its id and version.
        language: of the form.
        file: where to; its end says in which format.
        at: the moment, for the properties of the file.
    """

    template: TemplateRef
    language: str
    file: str
    at: datetime


class PaperRequest(Struct, frozen=True, tag=True):
    """Something that a review leaves on paper.

    Attributes:
        paper: which.
        case: the id of the case; results of forms are those of all cases of its template.
        library: its folder.
        language: of the document.
        format: the format's name.
        file: where to.
        at: the moment, for the properties of the file.
        reader: for whom a log is.
        only: results of forms: the ids of the cases that count; none for all of the template.
    """

    paper: Literal["matrix", "letter", "log", "forms"]
    case: str
    library: str
    language: str
    format: str
    file: str
    at: datetime
    reader: Literal["expert", "hub"] = "expert"
    only: tuple[str, ...] = ()


class CopyRequest(Struct, frozen=True, tag=True):
    """A review copy for Word of a state that the library keeps.

    Attributes:
        case: the canonical JSON of that state, without the bytes of pictures.
        state: the hash that it is kept under.
        language: of the edition.
        file: where to.
        library: its folder.
        at: the moment, for the properties of the file.
    """

    case: bytes
    state: str
    language: str
    file: str
    library: str
    at: datetime


Request = (
    ManyFiles
    | VolumeFiles
    | PublishRequest
    | ReadableRequest
    | FormRequest
    | PackRequest
    | UnpackRequest
    | WeighRequest
    | PaperRequest
    | CopyRequest
)
"""What another process can be asked for."""


class Progressed(Struct, frozen=True, tag=True):
    """So many of so many parts are done."""

    done: int
    of: int


class Finished(Struct, frozen=True, tag=True):
    """All is written."""

    report: Report


class SavedReadable(Struct, frozen=True, tag=True):
    """Everything of a library is written."""

    report: ReadableReport


class WrittenMany(Struct, frozen=True, tag=True):
    """The files of several cases are written, or it is known why not."""

    outcomes: tuple[Outcome, ...]


class Stopped(Struct, frozen=True, tag=True):
    """It was cancelled; nothing was left behind."""


class Failed(Struct, frozen=True, tag=True):
    """It could not be done: the code and facts of the error."""

    code: str
    facts: dict[str, str]


News = (
    WrittenMany
    | Progressed
    | Finished
    | SavedReadable
    | PackedAll
    | UnpackedAll
    | Weighed
    | Stopped
    | Failed
)


class Running(Protocol):
    """Work under way elsewhere."""

    def news(self) -> tuple[News, ...]:
        """What happened since last asked, without waiting. The last of all is no `Progressed`."""
        ...

    def cancel(self) -> None:
        """Ask it to stop at the next part."""
        ...

    def close(self) -> None:
        """Let go of it, stopping it where it still runs."""
        ...


Start = Callable[[Request], Running]

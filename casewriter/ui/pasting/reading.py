"""Reading what was pasted away from the window's thread, its pictures made fit included."""

from collections.abc import Callable, Iterator
from pathlib import Path as File
from threading import Event

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from casewriter.prose.clean import clean_doc
from casewriter.prose.nodes import Doc, Paragraph
from casewriter.ui.fields.pictures import LARGEST_FILE, Prepared, Unusable, prepare
from casewriter.ui.pasting.clip import Clip, read_clip
from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.prose.fragment import Fragment, Picture, Piece
from casewriter.ui.prose.html_tree import Stopped
from casewriter.ui.prose.rows import Row

MOST_PICTURES = 60
"""Of one pasting; more belong into a file of their own."""


class Read(Struct, frozen=True):
    """What was read.

    Attributes:
        fragment: the pieces; those of its pictures that can be used, in their order.
        pictures: each picture of the fragment, made fit.
        unusable: why others were left out.
    """

    fragment: Fragment
    pictures: tuple[Prepared, ...] = ()
    unusable: tuple[Unusable, ...] = ()


def read_whole(clip: Clip, language: str, stopped: Callable[[], bool]) -> Read | Refused | None:
    """Read what was given; why not, or None where nobody waits any more."""
    try:
        return made_fit(read_clip(clip, language, stopped), stopped)
    except Stopped:
        return None
    except Refused as error:
        return error


def made_fit(fragment: Fragment, stopped: Callable[[], bool] = lambda: False) -> Read:
    """A fragment with its pictures made fit for print; those that cannot be used are left out.

    Raises:
        Stopped: when `stopped` says so.
    """
    pieces: list[Piece] = []
    pictures: list[Prepared] = []
    unusable: list[Unusable] = []
    for piece in fragment.pieces:
        if isinstance(piece, Row):
            pieces.extend(_cleaned(piece))
            continue
        if not isinstance(piece, Picture):
            pieces.append(piece)
            continue
        if stopped():
            raise Stopped
        if len(pictures) >= MOST_PICTURES:
            unusable.append(Unusable(piece.name))
            continue
        try:
            pictures.append(prepare(piece.data or _bytes(piece.path), piece.name))
            pieces.append(piece)
        except (Unusable, OSError) as error:
            unusable.append(error if isinstance(error, Unusable) else Unusable(piece.name))
    kept = Fragment(tuple(pieces), fragment.lost, fragment.plain)
    return Read(kept, tuple(pictures), tuple(unusable))


def _cleaned(row: Row) -> Iterator[Row]:
    """A row with the letters that a text may hold; none where no letter is left."""
    doc, removed = clean_doc(Doc((Paragraph(row.content),))) if not row.exhibit else (None, 0)
    if doc is None or not removed:
        yield row
    elif doc.content and isinstance(kept := doc.content[0], Paragraph) and kept.content:
        yield Row(row.shape, kept.content)


def _bytes(path: str) -> bytes:
    with File(path).open("rb") as file:
        return file.read(LARGEST_FILE + 1)


class Reading(QObject):
    """A reading under way.

    Attributes:
        read: a `Read`, a `Refused`, None where it was stopped, or what went wrong; sent once, on
            the window's thread, unless the reading was let go of.
    """

    read = Signal(object)

    def __init__(self, clip: Clip, language: str) -> None:
        super().__init__(QCoreApplication.instance())
        self._stopped = Event()
        self._clip = clip
        self._language = language

    def start(self) -> None:
        """Begin. It goes by itself when it has told what was read."""
        # Connected last: whoever goes first hears nothing any more.
        self.read.connect(self.deleteLater)
        QThreadPool.globalInstance().start(self._work)

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._stopped.set()

    def _work(self) -> None:
        try:
            found: object = read_whole(self._clip, self._language, self._stopped.is_set)
        except Exception as error:  # noqa: BLE001  # told on the window's thread, never lost in here
            found = error
        self.read.emit(found)

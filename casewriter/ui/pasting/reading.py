"""Reading what was pasted away from the window's thread, its pictures made fit included."""

from collections.abc import Callable, Iterator
from pathlib import Path as File
from threading import Event

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from casewriter.prose.clean import clean_doc
from casewriter.prose.nodes import Doc, Paragraph
from casewriter.services.pictures import LARGEST_FILE, Unusable
from casewriter.services.ports import AttachmentStore
from casewriter.ui.fields.pictures.originals import Ready, made_fit
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
    pictures: tuple[Ready, ...] = ()
    unusable: tuple[Unusable, ...] = ()


def read_whole(
    clip: Clip, language: str, stopped: Callable[[], bool], keep: AttachmentStore | None = None
) -> Read | Refused | None:
    """Read what was given; why not, or None where nobody waits any more.

    Args:
        clip: as it was given.
        language: of the answer that it goes into.
        stopped: whether anybody still waits.
        keep: where the originals of pictures are kept; None where they are not.

    Raises:
        CasewriterError: an original cannot be kept.
    """
    try:
        return fit_for_print(read_clip(clip, language, stopped), stopped, keep)
    except Stopped:
        return None
    except Refused as error:
        return error


def fit_for_print(
    fragment: Fragment,
    stopped: Callable[[], bool] = lambda: False,
    keep: AttachmentStore | None = None,
) -> Read:
    """A fragment with its pictures made fit for print; those that cannot be used are left out.

    Raises:
        Stopped: when `stopped` says so.
        CasewriterError: as `read_whole`.
    """
    pieces: list[Piece] = []
    pictures: list[Ready] = []
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
            file = File(piece.path) if piece.path else None
            pictures.append(made_fit(piece.data or _bytes(piece.path), piece.name, file, keep))
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

    def __init__(self, clip: Clip, language: str, keep: AttachmentStore | None) -> None:
        super().__init__(QCoreApplication.instance())
        self._stopped = Event()
        self._clip = clip
        self._language = language
        self._keep = keep

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
            found: object = read_whole(self._clip, self._language, self._stopped.is_set, self._keep)
        except Exception as error:  # noqa: BLE001  # told on the window's thread, never lost in here
            found = error
        self.read.emit(found)

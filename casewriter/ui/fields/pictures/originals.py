"""Originals of pictures: kept where somebody wants it, in this library only, and given back."""

from collections.abc import Callable
from hashlib import sha256
from mimetypes import guess_type
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.case import Attachment
from casewriter.domain.errors import BadInput
from casewriter.services import files
from casewriter.services.pictures import LARGEST_FILE, Prepared, prepare
from casewriter.services.ports import AttachmentStore

UNKNOWN = "application/octet-stream"


class Original(Struct, frozen=True):
    """A file that a picture was made from.

    Attributes:
        file: where it lay.
        sha256: of its bytes.
        size: in bytes.
    """

    file: File
    sha256: str
    size: int


class Ready(Struct, frozen=True):
    """A picture made fit for print, and where it came from.

    Attributes:
        picture: as it is kept.
        original: its file, where there is one and it holds other bytes; None for what was pasted.
        kept: the original, kept already because all are.
    """

    picture: Prepared
    original: Original | None = None
    kept: Attachment | None = None


class Originals:
    """The files that pictures were made from while the window is open, and whether all are kept."""

    def __init__(self, always: Callable[[], bool] = lambda: False) -> None:
        """Begin with none.

        Args:
            always: whether originals are kept without being asked for.
        """
        self.always = always
        self._files: dict[str, Original] = {}

    def note(self, picture: str, original: Original | None) -> None:
        """Remember where a picture, named by its SHA-256, came from."""
        if original is not None:
            self._files[picture] = original

    def at_hand(self, picture: object) -> Original | None:
        """The file of a picture, where it is known."""
        return self._files.get(str(picture))


def made_fit(data: bytes, name: str, file: File | None, keep: AttachmentStore | None) -> Ready:
    """A picture made fit for print; its original is kept first, where there is a place to keep it.

    Takes its time: for a thread of its own.

    Raises:
        Unusable: as `prepare`.
        CasewriterError: the original cannot be kept.
    """
    picture = prepare(data, name)
    if file is None or picture.data == data:
        return Ready(picture)
    original = Original(file, sha256(data).hexdigest(), len(data))
    kept = keep.add(data, _type_of(name), name) if keep is not None else None
    return Ready(picture, original, kept)


def keep(original: Original, attachments: AttachmentStore) -> Attachment:
    """Read an original again and keep it. For a thread of its own.

    Raises:
        BadInput: `original_gone`, where the file is no longer there or holds something else now.
        CasewriterError: it cannot be kept.
    """
    name = original.file.name
    try:
        with original.file.open("rb") as source:
            data = source.read(LARGEST_FILE + 1)
    except OSError as error:
        raise BadInput("original_gone", file=name) from error
    if sha256(data).hexdigest() != original.sha256:
        raise BadInput("original_gone", file=name)
    return attachments.add(data, _type_of(name), name)


def save(file: Attachment, attachments: AttachmentStore, to: File) -> None:
    """Write an original as a file of its own, as it was. For a thread of its own.

    Raises:
        MachineFailed: `file_unwritable`.
        CasewriterError: it cannot be read.
    """
    data = attachments.read(file.sha256)
    with files.replacing(to) as out:
        out.write(data)


def _type_of(name: str) -> str:
    return guess_type(name)[0] or UNKNOWN

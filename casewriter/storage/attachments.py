"""Pictures in the library's folder: a file each, named by its SHA-256 and never changed."""

import hashlib
import re
from collections.abc import Callable
from pathlib import Path as File

from casewriter.domain.case import Attachment
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.storage.disk import file_faults, write_whole

FOLDER = "attachments"
"""Where they lie in the library's folder."""

SHA256 = re.compile(r"[0-9a-f]{64}")


class FolderAttachments:
    """The pictures of a library. Fulfils `services.ports.AttachmentStore`."""

    def __init__(self, folder: File, permit: Callable[[], None] = lambda: None) -> None:
        """Keep pictures in a folder.

        Args:
            folder: where they lie; made for the first of them.
            permit: called before anything is written; raises where nothing may be.
        """
        self._folder = folder
        self._permit = permit

    def add(self, data: bytes, media_type: str, name: str) -> Attachment:
        """Keep bytes; the same bytes again are kept once.

        They are on the disk when this returns: the case that mentions them is saved later.
        """
        self._permit()
        digest = hashlib.sha256(data).hexdigest()
        file = self._folder / digest
        with file_faults(str(self._folder.parent)):
            if self._folder.parent.is_dir():
                self._folder.mkdir(exist_ok=True)
            # A file that was damaged since is written anew.
            if not (file.exists() and file.read_bytes() == data):
                write_whole(file, data)
        return Attachment(digest, media_type, name)

    def read(self, sha256: str) -> bytes:
        """The bytes of a picture.

        Raises:
            WrongUse: `attachment_unknown`, where there are none.
            BadInput: `attachment_damaged`, where they no longer match their name.
        """
        if not self.has(sha256):
            raise WrongUse("attachment_unknown", sha256=sha256)
        with file_faults(str(self._folder.parent)):
            data = (self._folder / sha256).read_bytes()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise BadInput("attachment_damaged", sha256=sha256)
        return data

    def has(self, sha256: str) -> bool:
        """Whether the bytes are here."""
        # What is no hash is no name of a file either: `../` leads nowhere.
        return SHA256.fullmatch(sha256) is not None and (self._folder / sha256).is_file()

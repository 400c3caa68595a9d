"""Ports for review copies: who writes Word files, and who reads them."""

from datetime import datetime
from typing import BinaryIO, Protocol

from casewriter.domain.publication import Words
from casewriter.domain.reviewing.home import CopyMark, Home
from casewriter.domain.reviewing.paper import Paper
from casewriter.domain.style import Style
from casewriter.services.watching import Progress


class CopyWriter(Protocol):
    """Writes review copies."""

    def __call__(
        self,
        paper: Paper,
        words: Words,
        style: Style,
        created: str,
        out: BinaryIO,
        *,
        progress: Progress,
    ) -> None:
        """Write one into a seekable file."""
        ...


class CopyReader(Protocol):
    """Reads reviewed copies."""

    def mark(self, stream: BinaryIO) -> CopyMark:
        """What a file is known by; all empty where it is no copy.

        Raises:
            BadInput: `word_not_ours`, `word_damaged`.
        """
        ...

    def read(self, stream: BinaryIO, paper: Paper, now: datetime) -> Home:
        """What it brings home.

        Args:
            stream: the file.
            paper: the copy as it was handed out.
            now: the moment for what bears none.

        Raises:
            BadInput: as `mark`.
        """
        ...

"""The bytes and letters of files that somebody gives, within bounds."""

from pathlib import Path as File

from casewriter.ui.pasting.refusal import Refused

LARGEST_TEXT = 30_000_000
"""Bytes of a document that are read; more is no text that anybody wrote by hand."""


def bytes_of(file: File) -> bytes:
    """The whole file.

    Raises:
        Refused: `large` or `unreadable`.
    """
    try:
        if file.stat().st_size > LARGEST_TEXT * 5:
            raise Refused(file.name, "large")
        return file.read_bytes()
    except OSError as error:
        raise Refused(file.name, "unreadable") from error


def text_of(file: File) -> str:
    """The letters of a file. Raises as `bytes_of` and `letters_of`."""
    return letters_of(bytes_of(file), file.name)


def letters_of(data: bytes, name: str) -> str:
    """The letters of a text: UTF-8 or UTF-16 by its mark, else the code page that fits.

    Raises:
        Refused: `large` or `damaged`.
    """
    if len(data) > LARGEST_TEXT:
        raise Refused(name, "large")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\x00" in data:
        raise Refused(name, "damaged")
    for encoding in ("utf-8-sig", "cp1251", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")

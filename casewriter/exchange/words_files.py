"""Words that are kept as one file for each language: `<folder>/<language>.toml`."""

from pathlib import Path as File
from typing import TypeVar

import msgspec

FALLBACK = "en"

W = TypeVar("W")


def languages(folder: File) -> tuple[str, ...]:
    """The languages that there are words in."""
    return tuple(sorted(file.stem for file in folder.glob("*.toml")))


def words_in(folder: File, language: str, shape: type[W]) -> tuple[str, W]:
    """The words in a language, else in that without its region, else in English.

    Args:
        folder: of the words.
        language: as a BCP 47 tag.
        shape: what a file holds.

    Returns:
        the language that they are in, and the words.
    """
    # Looked up, not joined to a path: a language may come from a stranger's file.
    known = {file.stem: file for file in folder.glob("*.toml")}
    tag = next((one for one in (language, language.partition("-")[0]) if one in known), FALLBACK)
    return tag, msgspec.toml.decode(known[tag].read_bytes(), type=shape)

"""The words of comment matrices: one file for each language, `resources/matrix/<language>.toml`."""

import tomllib
from pathlib import Path as File

import msgspec

from casewriter.domain.reviewing.matrix import FALLBACK, MatrixWords


def matrix_words(folder: File, language: str) -> tuple[str, MatrixWords]:
    """The words in a language, else in English, and the language they are in."""
    known = {file.stem: file for file in folder.glob("*.toml")}
    tag = next((one for one in (language, language.partition("-")[0]) if one in known), FALLBACK)
    return tag, msgspec.convert(tomllib.loads(known[tag].read_text("utf-8")), MatrixWords)


def all_matrix_words(folder: File) -> tuple[MatrixWords, ...]:
    """The words in every language: a matrix may come back in any of them."""
    return tuple(matrix_words(folder, file.stem)[1] for file in sorted(folder.glob("*.toml")))

"""The words of comment matrices: one file for each language, `resources/matrix/<language>.toml`."""

from pathlib import Path as File

from casewriter.domain.reviewing.matrix import MatrixWords
from casewriter.exchange.words_files import languages, words_in


def matrix_words(folder: File, language: str) -> tuple[str, MatrixWords]:
    """The words in a language, else in English, and the language they are in."""
    return words_in(folder, language, MatrixWords)


def all_matrix_words(folder: File) -> tuple[MatrixWords, ...]:
    """The words in every language: a matrix may come back in any of them."""
    return tuple(matrix_words(folder, language)[1] for language in languages(folder))

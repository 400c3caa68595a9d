"""The words of blank forms: one file for each language, `resources/forms/<language>.toml`."""

from pathlib import Path as File

from casewriter.domain.form import FormWords
from casewriter.exchange.words_files import words_in


def form_words(folder: File, language: str) -> tuple[str, FormWords]:
    """The words in a language, else in English, and the language they are in."""
    return words_in(folder, language, FormWords)

"""The words of blank forms: one file for each language, `resources/forms/<language>.toml`."""

from pathlib import Path as File

import msgspec

from casewriter.domain.form import FormWords

FALLBACK = "en"


def form_words(folder: File, language: str) -> tuple[str, FormWords]:
    """The words in a language, else in English, and the language they are in."""
    for tag in (language, language.partition("-")[0], FALLBACK):
        file = folder / f"{tag}.toml"
        if file.is_file():
            return tag, msgspec.toml.decode(file.read_bytes(), type=FormWords)
    raise FileNotFoundError(folder / f"{FALLBACK}.toml")

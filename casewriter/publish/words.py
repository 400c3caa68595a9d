"""The publication's own words ("Table", "Contents") from a house style."""

import tomllib
from pathlib import Path as File

import msgspec

from casewriter.domain.publication import Words

FALLBACK = "en"


def words_from(file: File, language: str) -> Words:
    """The words in a language, else in English."""
    content = tomllib.loads(file.read_text("utf-8"))
    for tag in (language, language.partition("-")[0], FALLBACK):
        if tag in content:
            return msgspec.convert(content[tag], Words)
    raise KeyError(language)

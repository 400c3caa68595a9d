"""The chapters of the manual as files: one folder for each language, the same names in all."""

import re
from pathlib import Path as File

from casewriter import assets

FIRST = "index"
KEYS = "keys"
"""The chapter that ends with the window's own list."""
CHAPTERS = (
    FIRST,
    "first-ten-minutes",
    "writing",
    "tables",
    "pictures",
    "sources",
    "checking",
    "versions",
    "sending",
    "authors",
    "publishing",
    "editing",
    "privacy",
    KEYS,
)
"""In the order in which they are read."""

ENGLISH = "en"
MARKS = re.compile(r"[*`#>|]|!?\[|\]\([^)]*\)|^\d+\.|^-", re.MULTILINE)
"""What Markdown adds to the words."""


def languages() -> tuple[str, ...]:
    """The languages there is a manual in, English first."""
    found = {folder.name for folder in assets.manual().iterdir() if folder.is_dir()}
    return (ENGLISH, *sorted(found - {ENGLISH}))


def language_for(tag: str) -> str:
    """The language in which somebody reads the manual whose window is in that one."""
    short = tag.partition("-")[0]
    return short if short in languages() else ENGLISH


def file_of(chapter: str, language: str) -> File:
    """The file of a chapter."""
    return assets.manual() / language / f"{chapter}.md"


def text_of(chapter: str, language: str) -> str:
    """A chapter as Markdown."""
    return file_of(chapter, language).read_text("utf-8")


def title_of(text: str) -> str:
    """The title of a chapter: its first line."""
    return text.partition("\n")[0].removeprefix("# ").strip()


def words_of(text: str) -> str:
    """The words of a chapter without what Markdown adds to them."""
    return MARKS.sub("", text)

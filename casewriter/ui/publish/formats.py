"""The formats that files can be made in, and what people call them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from casewriter.services.publishing import CASE_FILE, Kind

FORMATS = (
    ("docx", ".docx"),
    ("pdf", ".pdf"),
    ("html", ".html"),
    ("markdown", ".md"),
    ("json", ".json"),
)
"""Formats in their order on the page, and how their files end."""


def is_offered(name: str, kind: Kind) -> bool:
    """Whether files of that kind can have that format: a case file holds all names."""
    return not (name == CASE_FILE and kind == "anonymous")


def format_name(name: str) -> str:
    """A format as a person calls it."""
    return {
        "docx": QCoreApplication.translate("Formats", "Word (DOCX)"),
        "pdf": QCoreApplication.translate("Formats", "Pages (PDF)"),
        "html": QCoreApplication.translate("Formats", "Web page (HTML)"),
        "markdown": QCoreApplication.translate("Formats", "Markdown"),
        "json": QCoreApplication.translate("Formats", "Case file (JSON)"),
    }[name]


def ways(publish: Callable[[str], object]) -> tuple[tuple[str, Callable[[], object]], ...]:
    """The entries of a menu that leads to each format."""
    return tuple((f"{format_name(name)}…", partial(publish, name)) for name, _ in FORMATS)

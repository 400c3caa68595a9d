"""Which files are part of an answer, by the ends of their names."""

from pathlib import Path as File

PICTURES = frozenset(
    ("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif", "avif")
)
DRAWINGS = frozenset(("svg", "emf", "wmf", "eps"))
OF_SOURCES = frozenset(("ris", "bib", "bibtex"))


def is_picture(name: str) -> bool:
    """Whether a file is a picture by its name, photographed or drawn."""
    return _suffix(name) in PICTURES | DRAWINGS


def is_list_of_sources(name: str) -> bool:
    """Whether a file lists sources, as other programs write them."""
    return _suffix(name) in OF_SOURCES


def _suffix(name: str) -> str:
    return File(name).suffix.lower().removeprefix(".")

"""Where resources/, i18n/ and the manual are: inside an installed wheel, else in the checkout."""

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder that holds `resources/`, `i18n/` and `docs/manual/`."""
    packaged = Path(__file__).resolve().parent / "_data"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[1]


def resources(*parts: str) -> Path:
    """The path of something under `resources/`."""
    return root().joinpath("resources", *parts)


def manual() -> Path:
    """The folder of the manual: a folder for each language."""
    return root() / "docs" / "manual"


def translations() -> Path:
    """The folder of compiled interface translations (`.qm`)."""
    return root() / "i18n"

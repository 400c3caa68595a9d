"""Where resources/ and i18n/ are: inside an installed wheel, else in the checkout."""

from pathlib import Path


def root() -> Path:
    """The folder that holds `resources/` and `i18n/`."""
    packaged = Path(__file__).resolve().parent / "_data"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[1]


def resources(*parts: str) -> Path:
    """The path of something under `resources/`."""
    return root().joinpath("resources", *parts)


def translations() -> Path:
    """The folder of compiled interface translations (`.qm`)."""
    return root() / "i18n"

"""Refusals of packages: each with its code, the file, and the part it is about."""

from typing import NoReturn

from casewriter.domain.errors import BadInput
from casewriter.services.archives import Fault, Unsound

CODES: tuple[tuple[Fault, str], ...] = (
    ("not_a_zip", "package_not_ours"),
    ("cut_short", "package_cut_short"),
    ("too_many", "package_too_many"),
    ("too_large", "package_too_large"),
    ("swells", "package_swells"),
    ("twice", "package_repeated"),
    ("path", "package_path"),
    ("link", "package_link"),
    ("locked", "package_part_locked"),
    ("outside", "package_hidden"),
    ("damaged", "package_altered"),
)


def of_archive(fault: Unsound, file: str) -> BadInput:
    """The refusal of a package whose zip file is unsound."""
    return BadInput(dict(CODES)[fault.fault], file=file, part=shown(fault.part))


def refuse_package(code: str, file: str, part: str = "", **facts: object) -> NoReturn:
    """Refuse a package.

    Raises:
        BadInput: always, with the code.
    """
    raise BadInput(code, file=file, part=shown(part), **facts)


def shown(name: str) -> str:
    """A name from a stranger as it may stand in a sentence: short, and without signs that steer."""
    kept = "".join(sign if sign.isprintable() else "·" for sign in name[:80])
    return f"{kept}…" if len(name) > len(kept) else kept

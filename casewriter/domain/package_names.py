"""How files of packages are called."""

SUFFIX = ".casepack"
SUFFIXES = (SUFFIX, f"{SUFFIX}.zip")
"""Endings of the names of packages: some mail lets only known kinds of files through."""


def is_package(name: str) -> bool:
    """Whether a file of this name, or at this path, is a package."""
    return name.lower().endswith(SUFFIXES)


def stem_of(name: str) -> str:
    """The name of a package's file without its ending."""
    ending = next((one for one in SUFFIXES if name.lower().endswith(one)), "")
    return name[: len(name) - len(ending)]

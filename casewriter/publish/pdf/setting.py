"""Setting pages: typst with the faces that casewriter carries, and nothing from anywhere else."""

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import typst
from msgspec import Struct

from casewriter.assets import resources
from casewriter.domain.errors import MachineFailed

MAIN = "main.typ"
_NO_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
_STAND_IN = "\ufffd"
_MOST_ROUNDS = 60
"""After so many kinds of letters that no face has, the rest is left to be shown as it may."""


@contextmanager
def workroom() -> Iterator[Path]:
    """A folder for pages and pictures while they are being set."""
    with tempfile.TemporaryDirectory(prefix="casewriter-") as folder:
        yield Path(folder)


def fonts(*, system: bool) -> typst.Fonts:
    """The faces casewriter carries, and those of this machine where they are wanted."""
    return typst.Fonts(
        include_system_fonts=system,
        include_embedded_fonts=True,
        font_paths=[str(resources("fonts"))],
    )


def compiler(folder: Path, *, system: bool, main: str = MAIN) -> typst.Compiler:
    """A compiler of the pages in a folder. Pages import nothing from elsewhere."""
    return typst.Compiler(
        str(folder / main),
        root=str(folder),
        font_paths=fonts(system=system),
    )


class Made(Struct, frozen=True):
    """A file, and what it lacks.

    Attributes:
        lost: letters that no face has.
        problem: why it has no tags for listeners; empty where it has them.
    """

    data: bytes
    lost: str = ""
    problem: str = ""


def to_pdf(
    folder: Path, source: str, created: datetime | None, first: typst.Compiler | None = None
) -> Made:
    """The tagged PDF of pages.

    The carried faces alone come first: equal pages are equal bytes then, on every machine. Only
    where they lack a letter, those of this machine are asked; what they lack too is shown as
    U+FFFD. Pages that cannot be tagged are better than none.

    Args:
        folder: where pictures lie.
        source: the pages.
        created: when they were made.
        first: a compiler of the folder without this machine's faces that remembers such pages.

    Raises:
        MachineFailed: `pages_not_set`.
    """
    # The engine takes whole seconds only.
    created = created and created.replace(microsecond=0)
    lost = ""
    main = folder / MAIN
    system = False
    for _ in range(_MOST_ROUNDS):
        main.write_text(source, "utf-8")
        setter = first if first and not system else compiler(folder, system=system)
        try:
            made = setter.compile(format="pdf", pdf_standards="ua-1", timestamp=created)
        except typst.TypstError as error:
            missing = _NO_GLYPH.search(error.message)
            if missing is None:
                return _untagged(setter, created, lost, error.message)
            if system:
                signs = {sign for sign in missing[1] if not sign.isascii()} or set(missing[1])
                lost += "".join(sorted(signs - set(lost)))
                source = source.translate({ord(sign): _STAND_IN for sign in signs})
            system = True
        else:
            assert isinstance(made, bytes)
            return Made(made, lost)
    return _untagged(compiler(folder, system=system), created, lost, lost)


def _untagged(setter: typst.Compiler, created: datetime | None, lost: str, problem: str) -> Made:
    try:
        made = setter.compile(format="pdf", pdf_standards=[], pdf_tags=False, timestamp=created)
    except typst.TypstError as error:
        raise MachineFailed("pages_not_set", problem=error.message) from error
    assert isinstance(made, bytes)
    return Made(made, lost, problem)

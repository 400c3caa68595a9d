"""What a check of a library found: values that a window, a command and a script can show."""

from collections.abc import Mapping

from msgspec import Struct


class Problem(Struct, frozen=True):
    """One thing that is not as it should be: a code, whose sentence is in `domain.sentences`."""

    code: str
    facts: Mapping[str, str | int] = {}


class Counts(Struct, frozen=True):
    """How much there is.

    Attributes:
        leaves: answers of the cases as they are now.
        attachments: files of pictures.
        unreferenced: of these, the ones that nothing here names; they are left where they are.
    """

    cases: int = 0
    leaves: int = 0
    revisions: int = 0
    attachments: int = 0
    unreferenced: int = 0


class LibraryReport(Struct, frozen=True):
    """What was found in a library.

    Attributes:
        problems: the first of them.
        more: how many more there are.
        damaged: whether the database file itself is unsound, so that nothing may be written to it.
    """

    problems: tuple[Problem, ...] = ()
    counts: Counts = Counts()
    more: int = 0
    damaged: bool = False

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

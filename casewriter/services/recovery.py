"""What is left of a damaged library, what its backups hold, and what can be chosen."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct

Choice = Literal["backup", "salvage", "both", "nothing"]
"""What the new library is made of: the newest good backup, what could be read of the damaged file,
the backup with what is newer in the damaged file, or nothing where there is neither."""


class Loss(Struct, frozen=True):
    """An answer that is no longer in the damaged file as it was.

    Attributes:
        path: of the leaf; `#…` for a fact of the case, such as its pictures.
        older: when the state was kept from which it was taken instead; None where it is gone.
    """

    path: str
    language: str
    older: datetime | None = None


class CaseRemains(Struct, frozen=True):
    """What a library file holds of one case.

    Attributes:
        answers: how many.
        changed: when it was last changed, in UTC.
        digest: equal where everything that the case says is equal.
        states: how many of its states are kept.
        losses: what is missing or older than it was.
        rebuilt: whether its facts (template, country, state) come from a kept state or a guess.
    """

    id: str
    title: str
    country: str
    answers: int
    changed: datetime
    digest: str
    states: int = 0
    losses: tuple[Loss, ...] = ()
    rebuilt: bool = False

    @property
    def gone(self) -> int:
        """How many answers are gone."""
        return sum(loss.older is None for loss in self.losses)


class Salvage(Struct, frozen=True):
    """What could be read of a damaged library.

    Attributes:
        uncertain: whether more may be missing than is named: neither the answers nor the list of
            them could be read to the end.
        mended: kept states that lack something which could not be read.
        dropped: kept states that could not be read at all.
    """

    cases: tuple[CaseRemains, ...] = ()
    uncertain: bool = False
    mended: int = 0
    dropped: int = 0

    @property
    def whole(self) -> bool:
        """Whether everything could be read."""
        lost = any(case.losses or case.rebuilt for case in self.cases)
        return not (lost or self.uncertain or self.mended or self.dropped)


class BackupRemains(Struct, frozen=True):
    """A backup that was opened and found good.

    Attributes:
        file: the backup.
        at: when it was made, in UTC.
    """

    file: str
    at: datetime
    cases: tuple[CaseRemains, ...] = ()


class Comparison(Struct, frozen=True):
    """One case in the backup and in what could be read; None where it is not there."""

    backup: CaseRemains | None
    salvage: CaseRemains | None

    @property
    def either(self) -> CaseRemains:
        """The case as one of them has it: the newer one."""
        found = [case for case in (self.backup, self.salvage) if case is not None]
        return max(found, key=lambda case: case.changed)

    @property
    def same(self) -> bool:
        """Whether both say the same."""
        return (
            self.backup is not None
            and self.salvage is not None
            and self.backup.digest == self.salvage.digest
        )

    @property
    def only_salvage(self) -> bool:
        """Whether the backup would lose the case, or what was written in it since."""
        return self.salvage is not None and (
            self.backup is None or (not self.same and self.salvage.changed > self.backup.changed)
        )


class Survey(Struct, frozen=True):
    """A damaged library looked at: nothing was changed.

    Attributes:
        folder: of the library.
        problem: what the database said.
        backup: the newest backup that is good, or None.
        passed_over: newer backups that turned out not to be good.
    """

    folder: str
    problem: str
    salvage: Salvage
    backup: BackupRemains | None = None
    passed_over: int = 0

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen, the best first."""
        read, kept = bool(self.salvage.cases), self.backup is not None
        if read and kept:
            return ("both", "salvage", "backup")
        if read:
            return ("salvage",)
        return ("backup",) if kept else ("nothing",)

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """Every case once, newest change first."""
        kept = {case.id: case for case in self.backup.cases} if self.backup else {}
        read = {case.id: case for case in self.salvage.cases}
        both = [Comparison(kept.get(case), read.get(case)) for case in {**read, **kept}]
        return tuple(sorted(both, key=lambda each: each.either.changed, reverse=True))


class Recovered(Struct, frozen=True):
    """A library that was made anew.

    Attributes:
        choice: what it was made of.
        set_aside: where the damaged files lie.
        cases: how many it has.
        compared: ids of cases of which both texts are kept as states.
        pictures: how many pictures are missing or damaged.
    """

    choice: Choice
    set_aside: str
    cases: int
    compared: Sequence[str] = ()
    pictures: int = 0

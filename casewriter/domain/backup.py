"""A backup of a library as its manifest describes it, and which backups stay."""

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path as File
from typing import Literal, TypeAlias

from msgspec import Struct

FOLDER = "backups"
"""Where a library's own backups lie, in its folder."""

Reason: TypeAlias = Literal["rolling", "by_hand", "before_migration", "before_restore", "carried"]
"""Why a backup was made: by itself, because somebody asked for it, before the library was brought
up to date, before another backup was brought back, or to be carried elsewhere."""

HELD: tuple[Reason, ...] = ("by_hand", "before_migration", "before_restore", "carried")
"""Backups that nobody but a person removes."""

RECENT = 8
"""The last backups stay whatever the clock said when they were made."""

RULES: tuple[tuple[str, int], ...] = (
    # A day touches 25 hours, two weeks 15 days, two months 10 weeks. Ten years of months.
    ("%Y-%m-%d %H", 25),
    ("%Y-%m-%d", 15),
    ("%G-%V", 10),
    ("%Y-%m", 120),
)
"""What one backup is kept for, as the name that a moment has in it, and for how many of them."""


class Tally(Struct, frozen=True):
    """How much there is in a library."""

    cases: int
    leaves: int
    revisions: int
    attachments: int


class Backup(Struct, frozen=True):
    """One backup of a library.

    Attributes:
        file: its path.
        library: id of the library; empty for one from before libraries had ids.
        number: runs on from backup to backup of a library, whatever the clock says.
        at: when it was begun, in UTC, as the clock said.
        application: version of the casewriter that made it.
        schema: version of the database in it.
        mark: of the state of the cases; two backups of the same state have the same.
        size: of its file, in bytes, without pictures that lie beside it.
        missing: SHA-256 of pictures that were damaged in the library already.
    """

    file: str
    library: str
    number: int
    at: datetime
    why: Reason
    application: str
    schema: str
    tally: Tally
    mark: str
    size: int
    missing: tuple[str, ...] = ()


class BroughtBack(Struct, frozen=True):
    """A backup that took the library's place.

    Attributes:
        aside: the folder in which the library was set aside; None where there was none.
    """

    backup: Backup
    aside: File | None


def to_keep(
    kept: Sequence[tuple[int, datetime]], now: datetime, held: Collection[int] = ()
) -> frozenset[int]:
    """Which of the backups in one place stay.

    One for every hour of a day, every day of two weeks, every week of two months, every month of
    ten years: always the last made in it. The running number says what came after what. Those
    whose moment is still to come were made while the clock was wrong: the last of them stay, and
    none takes the place of another.

    Args:
        kept: number and moment of each; each number once.
        now: the present moment.
        held: numbers of those that stay in any case.
    """
    newest_first = sorted(kept, reverse=True)
    to_come = [number for number, at in newest_first if at > now]
    past = [(number, at) for number, at in newest_first if at <= now]
    staying = {number for number, _ in kept if number in held}
    staying.update(number for number, _ in newest_first[:1])
    staying.update(to_come[:RECENT])
    staying.update(number for number, _ in past[:RECENT])
    for form, many in RULES:
        staying |= _last_in_each(past, form, many)
    return frozenset(staying)


def _last_in_each(newest_first: Sequence[tuple[int, datetime]], form: str, many: int) -> set[int]:
    last: dict[str, int] = {}
    for number, at in newest_first:
        last.setdefault(at.strftime(form), number)
    return set(list(last.values())[:many])

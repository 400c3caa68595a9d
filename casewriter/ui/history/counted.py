"""A comparison in short: how much differs, and where."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QObject

from casewriter.domain.comparing import Counts
from casewriter.ui.history.units import Teller, Unit

MANY_ROWS = 3
"""From more changed rows of one question on, one chip leads to all of them."""


class ChipSaid(Struct, frozen=True):
    """A chip: its words, the whole name of the place, and the number of the unit it leads to."""

    words: str
    whole: str
    place: int


class Counted(QObject):
    """Says counts. An object, because plurals are extracted from `tr` alone."""

    def say(self, counts: Counts) -> str:
        """The counts: "310 words more, 41 fewer · 1 source added · 2 numbers changed"."""
        rows = counts.rows_added - counts.sources_added
        said = (
            self._words(counts),
            self.tr("%n sources added", "", counts.sources_added) if counts.sources_added else "",
            self.tr("%n rows added", "", rows) if rows else "",
            self.tr("%n rows taken away", "", counts.rows_removed) if counts.rows_removed else "",
            self.tr("%n numbers changed", "", counts.numbers_changed)
            if counts.numbers_changed
            else "",
        )
        return " · ".join(words for words in said if words)

    def rows(self, count: int) -> str:
        """So many rows."""
        return self.tr("%n rows", "", count)

    def _words(self, counts: Counts) -> str:
        if not counts.words_in:
            fewer = self.tr("%n words fewer", "", counts.words_out)
            return fewer if counts.words_out else ""
        more = self.tr("%n words more", "", counts.words_in)
        if not counts.words_out:
            return more
        return self.tr("{more}, %n fewer", "", counts.words_out).format(more=more)


def chips_of(teller: Teller, units: Sequence[Unit]) -> tuple[ChipSaid, ...]:
    """One chip for each unit; one for all rows of a question where they are many.

    A place is called by its section alone as long as that says which it is.
    """
    rows = Counter(str(unit.path) for unit in units if unit.row is not None)
    heads: list[tuple[int, Unit, str]] = []
    led: set[str] = set()
    for place, unit in enumerate(units):
        key = str(unit.path)
        many = unit.row is not None and rows[key] > MANY_ROWS
        if many and key in led:
            continue
        led.add(key if many else "")
        shown = Unit(key, unit.what, unit.path, unit.answer) if many else unit
        heads.append((place, shown, f" · {Counted().rows(rows[key])}" if many else ""))
    short = [teller.place(unit, whole=False) + more for _, unit, more in heads]
    often = Counter(short)
    chips = []
    for words, (place, unit, more) in zip(short, heads, strict=True):
        whole = teller.place(unit) + more
        chips.append(ChipSaid(whole if often[words] > 1 else words, whole, place))
    return tuple(chips)

"""One line of the library: a case with what views, filters and columns ask of it."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache

from msgspec import Struct

from casewriter.services.ports import CaseSummary
from casewriter.services.settings import Preferences
from casewriter.ui.glyphs import gaps_of
from casewriter.ui.library.view import Shelf, Turn, Viewer, turn_of
from casewriter.ui.phrases import country_name
from casewriter.ui.start.cases import title_of

LONG = 30
"""Days after which a wait is worth a look."""

GLYPHS: Mapping[str, str] = {
    "draft": "in_progress",
    "submitted": "not_started",
    "check": "in_progress",
    "revision": "needs_attention",
    "language_edit": "in_progress",
    "country_approval": "in_progress",
    "approved": "ready",
    "published": "ready",
    "declined": "set_aside",
}
"""The shape of a stage; its words stand beside it."""


class Row(Struct, frozen=True):
    """One case.

    Attributes:
        below: country and template.
        days: for which somebody has had it; none where nobody knows.
        over: days for which it has been overdue.
        gaps: before which of its sections another part of the case begins.
        views: the keys of all views of the library that it is in.
    """

    summary: CaseSummary
    title: str
    below: str
    turn: Turn
    days: int | None
    over: int
    gaps: tuple[int, ...]
    views: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id of the case."""
        return self.summary.id

    @property
    def stage(self) -> str:
        """Where it stands."""
        return self.summary.whereabouts.stage

    @property
    def editor(self) -> str:
        """Who of the hub looks after it, or an empty text."""
        return self.summary.whereabouts.editor

    @property
    def ready(self) -> int:
        """How many of its sections are ready."""
        return self.summary.tally.count("ready")

    def matches(self, words: tuple[str, ...]) -> bool:
        """Whether all these words, in small letters, are in title, country, template or editor."""
        text = f"{self.title} {self.below} {self.editor}".casefold()
        return all(word in text for word in words)


def viewer(preferences: Preferences) -> Viewer:
    """Whoever looks at the library."""
    return Viewer(preferences.now.role, preferences.now.name)


def rows_of(cases: tuple[CaseSummary, ...], shelf: Shelf, who: Viewer) -> tuple[Row, ...]:
    """The lines of these cases for whoever looks, in the language of the moment."""
    now = datetime.now(UTC)
    row = _maker(shelf, who)
    return tuple(row(case, now) for case in cases)


def _maker(shelf: Shelf, who: Viewer) -> Callable[[CaseSummary, datetime], Row]:
    """Makes lines, and says what many of them share only once: there may be ten thousand."""
    country = lru_cache(None)(country_name)
    template = lru_cache(None)(shelf.title)
    parts = lru_cache(None)(shelf.parts)
    gaps = lru_cache(None)(gaps_of)

    def row(case: CaseSummary, now: datetime) -> Row:
        where = case.whereabouts
        turn = turn_of(where, who)
        days, over = where.days_waiting(now), where.days_over(now)
        views = ["all", where.stage]
        if turn.mine:
            views.append("mine")
        elif turn.holder != "nobody":
            views.append(turn.holder)
        if turn.holder != "nobody":
            views.append("open")
            if over:
                views.append("overdue")
            if days is not None and days > LONG:
                views.append("long")
            if not where.editor:
                views.append("ungiven")
            elif who.is_me(where.editor):
                views.append("given")
        return Row(
            summary=case,
            title=title_of(case),
            below=f"{country(case.country)} · {template(case.template)}",
            turn=turn,
            days=days,
            over=over,
            gaps=gaps(parts(case.template)[: len(case.tally)]),
            views=tuple(views),
        )

    return row

"""One line of the library: a case with what views, filters and columns ask of it."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache

from msgspec import Struct

from casewriter.domain.case import TemplateRef
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


class Row(Struct, frozen=True, gc=False):
    """One case.

    Attributes:
        id: of the case.
        below: country and template.
        stage: where it stands.
        editor: who of the hub looks after it, or an empty text.
        days: for which somebody has had it; none where nobody knows.
        over: days for which it has been overdue.
        gaps: before which of its sections another part of the case begins.
        views: the keys of all views of the library that it is in.
        text: what a search looks through, in small letters.
    """

    id: str
    summary: CaseSummary
    title: str
    below: str
    stage: str
    editor: str
    turn: Turn
    days: int | None
    over: int
    gaps: tuple[int, ...]
    views: tuple[str, ...]
    text: str

    @property
    def ready(self) -> int:
        """How many of its sections are ready."""
        return self.summary.tally.count("ready")


def viewer(preferences: Preferences) -> Viewer:
    """Whoever looks at the library."""
    return Viewer(preferences.now.role, preferences.now.name)


def row_maker(shelf: Shelf, who: Viewer) -> Callable[[CaseSummary], Row]:
    """Makes lines for whoever looks, in the language of the moment.

    What many lines share is said only once: there may be ten thousand of them.
    """
    now = datetime.now(UTC)
    turn_said = lru_cache(None)(lambda turn, editor: turn_of(turn, editor, who))
    mine = lru_cache(None)(who.is_me)

    @lru_cache(None)
    def below(country: str, template: TemplateRef) -> str:
        return f"{country_name(country)} · {shelf.title(template)}"

    @lru_cache(None)
    def gaps(template: TemplateRef, count: int) -> tuple[int, ...]:
        return gaps_of(shelf.parts(template)[:count])

    def row(case: CaseSummary) -> Row:
        where = case.whereabouts
        stage, editor = where.stage, where.editor
        turn = turn_said(where.turn, editor)
        days, over = where.days_waiting(now), where.days_over(now)
        views = ["all", stage]
        if turn.holder != "nobody":
            views += ("open", "mine" if turn.mine else turn.holder)
            if over:
                views.append("overdue")
            if days is not None and days > LONG:
                views.append("long")
            if not editor:
                views.append("ungiven")
            elif mine(editor):
                views.append("given")
        title, place = case.title or title_of(case), below(case.country, case.template)
        return Row(
            id=case.id,
            summary=case,
            title=title,
            below=place,
            stage=stage,
            editor=editor,
            turn=turn,
            days=days,
            over=over,
            gaps=gaps(case.template, len(case.tally)),
            views=tuple(views),
            text=f"{title} {place} {editor}".casefold(),
        )

    return row

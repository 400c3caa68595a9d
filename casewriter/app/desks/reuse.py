"""Taking over from earlier cases of the same country: looked for, shown, taken as one step."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.examples import IDS
from casewriter.app.desks.room import Room
from casewriter.domain.reusing import Proposal
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import TemplateSource
from casewriter.services.session import CaseSession
from casewriter.ui.actions import Actions
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer
from casewriter.ui.phrases import country_name

if TYPE_CHECKING:
    from casewriter.domain.edits import Edit
    from casewriter.ui.reuse.dialog import Offered

KEY = "taken_over"
MOST_NAMES = 6
"""So many things are named afterwards; more only counted."""
LONGEST_NAME = 48


class ReuseDesk(QObject):
    """Stands between the library's other cases and the open one."""

    def __init__(
        self,
        *,
        window: MainWindow,
        actions: Actions,
        library: OpenedLibrary,
        templates: TemplateSource,
        desk: CaseDesk,
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Serve the command; it is shown while a case is in front.

        Args:
            window: shows the proposals over itself.
            actions: the commands of the window.
            library: where earlier cases are.
            templates: what they follow.
            desk: the open case.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window, self._library, self._templates = window, library, templates
        self._desk, self._fail = desk, fail
        actions.serve("take_over", self.ask)
        actions.show("take_over", shown=False)
        window.page_shown.connect(lambda name: actions.show("take_over", shown=name == "case"))

    def ask(self) -> None:
        """Look for what other cases of the country offer, and show it."""
        from casewriter.services.reusing import of_the_country, offered

        found = self._desk.in_front()
        if found is None or found[0].is_read_only:
            return
        session = found[0]
        case, template = session.case, session.template
        others = of_the_country(case, self._library.cases() or (), IDS)
        if not others:
            self._say(
                lambda: self.tr("The library holds no other case study of {country}.").format(
                    country=country_name(case.country)
                )
            )
            return
        self._library.ask(
            lambda store: offered(case, template, others, store, self._templates),
            lambda proposals: self._show(session, proposals),
            self._fail,
        )

    def _show(self, session: CaseSession, proposals: Sequence[Proposal]) -> None:
        from casewriter.ui.reuse.dialog import ReuseDialog
        from casewriter.ui.reuse.words import worded

        found = self._desk.in_front()
        if found is None or found[0] is not session:
            return
        if not proposals:
            self._say(
                lambda: self.tr(
                    "Earlier case studies of this country hold nothing that is not here already."
                )
            )
            return
        desk = found[1].desk
        offers = [(one, worded(one, desk.edition, desk.wording)) for one in proposals]
        country = country_name(session.case.country)
        dialog = ReuseDialog(country, offers, datetime.now(UTC), self._window)
        dialog.taken.connect(lambda chosen: self._take(session, chosen))
        dialog.open()

    def _take(self, session: CaseSession, chosen: "Sequence[Offered]") -> None:
        from casewriter.domain.bibliography import SOURCES
        from casewriter.domain.reusing import taking

        before = session.case
        edit = taking(before, session.template, [one for one, _ in chosen])
        session.end_step()
        session.apply(edit)
        if session.case is before:
            return
        sources = len(session.case.rows(SOURCES)) - len(before.rows(SOURCES))
        along = sources - sum(one.sort == "source" for one, _ in chosen)
        names = [_shortened(words.name) for _, words in chosen[:MOST_NAMES]]
        more = len(chosen) - len(names)

        def said() -> str:
            listed = "; ".join([*names, *([self.tr("and %n more", "", more)] if more else [])])
            words = self.tr("Taken over: {names}.").format(names=listed)
            if along > 0:
                words += " " + self.tr("%n sources cited there came along.", "", along)
            return words

        self._say(said, Offer(lambda: self.tr("Undo"), lambda: self._undo(session, edit)))

    def _undo(self, session: CaseSession, edit: "Edit") -> None:
        self._window.notices.dismiss(KEY)
        if self._desk.session_of(session.case.id) is not session:
            return
        if session.is_last(edit):
            session.undo()
        elif all(session.case.get(one.path, one.language) == one.after for one in edit.changes):
            # What was written since elsewhere stays.
            session.apply(edit.inverse())
        else:
            self._say(
                lambda: self.tr(
                    "Some of what was taken over has been changed since, so it stays. "
                    "Undo in the Edit menu goes back step by step."
                )
            )

    def _say(self, words: Callable[[], str], *offers: Offer) -> None:
        close = self._window.notices.closing(KEY)
        self._window.notices.say(KEY, "ready", words, (*offers, close))


def _shortened(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def reuse_desk(room: Room) -> ReuseDesk:
    """The one of a window."""
    return ReuseDesk(
        window=room.window,
        actions=room.actions,
        library=room.library,
        templates=room.core.templates,
        desk=room.desk,
        fail=room.fail,
        parent=room.owner,
    )

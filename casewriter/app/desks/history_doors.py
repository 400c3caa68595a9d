"""The doors of the history page, opened on the library behind the window."""

from collections.abc import Callable
from datetime import UTC, datetime

from casewriter.domain.case import Case
from casewriter.domain.comparing import compare
from casewriter.services.opened import OpenedLibrary
from casewriter.services.session import CaseSession
from casewriter.ui.history.doors import HistoryDoors


def history_doors(
    library: OpenedLibrary,
    session: CaseSession,
    failed: Callable[[Exception], None],
    stands: Callable[[Case], str],
) -> HistoryDoors:
    """What the history of an open case asks of its library.

    Args:
        library: where its states are kept.
        session: the open case.
        failed: told what went wrong.
        stands: says where a case stands.
    """
    case_id = session.case.id
    return HistoryDoors(
        states=lambda then: library.states(case_id, then, failed),
        state=lambda number, then: library.state(case_id, number, then, failed),
        changed_in=lambda field, then: library.ask(
            lambda store: store.changed_in(case_id, field), then, failed
        ),
        compare=lambda before, after, then: library.ask(
            lambda _: compare(session.template, before, after), then, failed
        ),
        name=lambda name, then: library.name_state(session.case, name, lambda _: then(), failed),
        now=lambda: datetime.now(UTC),
        stands=stands,
    )

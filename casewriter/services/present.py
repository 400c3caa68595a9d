"""The library behind a window, held against a backup, and cases that come back into it."""

from collections.abc import Callable

from casewriter.domain.case import Case
from casewriter.services.at_work import Failed, LibraryAtWork
from casewriter.services.ports import Clock, Library
from casewriter.services.proving import Present, Retrieved


def read_present(opened: LibraryAtWork, then: Callable[[Present], object], failed: Failed) -> None:
    """Hand over all cases; they are read one after the other, so that saving goes between."""
    found: dict[str, Case] = {}

    def began(library: Library) -> tuple[list[str], frozenset[str]]:
        thrown = frozenset(thrown.summary.id for thrown in library.trash.cases())
        return [summary.id for summary in library.cases.summaries()], thrown

    def go_on(waiting: list[str], thrown: frozenset[str]) -> None:
        if not waiting:
            then(Present(found, thrown))
            return
        case_id = waiting.pop()

        def read(case: Case) -> None:
            found[case_id] = case
            go_on(waiting, thrown)

        opened.work_with(lambda library: library.cases.load(case_id), read, failed)

    opened.work_with(began, lambda listed: go_on(*listed), failed)


def take_back_in(
    opened: LibraryAtWork,
    retrieved: Retrieved,
    clock: Clock,
    then: Callable[[], object],
    failed: Failed,
) -> None:
    """Let a case of a backup be in the library again: with its pictures, out of the trash.

    What a case that is there has stays as it is: its session brings back what it had.
    """
    case = retrieved.case

    def work(library: Library) -> None:
        retrieved.put_pictures(library.attachments)
        if case.id in {thrown.summary.id for thrown in library.trash.cases()}:
            library.trash.bring_back(case.id)
        elif case.id not in {summary.id for summary in library.cases.summaries()}:
            library.cases.create(case)
            library.cases.keep_revision(case, "before_restore", "", clock())

    opened.change_with(work, lambda _: then(), failed)

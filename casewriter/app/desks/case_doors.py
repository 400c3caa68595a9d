"""What the page of a case asks of the world: files, processes, settings, who works here."""

from collections.abc import Callable
from functools import partial
from pathlib import Path as File
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QSettings

from casewriter.app.desks.exporting import Exports, counts_pages, house_styles
from casewriter.app.desks.history_doors import history_doors
from casewriter.app.desks.reference_doors import source_doors
from casewriter.app.processes.preview import PreviewProcess
from casewriter.app.qt import open_path
from casewriter.app.reviewing import reviewing, stands
from casewriter.domain.view import View
from casewriter.services.opened import OpenedLibrary
from casewriter.services.session import CaseSession
from casewriter.services.settings import Preferences
from casewriter.services.spelling import Spelling
from casewriter.ui.library.view import interface_language

if TYPE_CHECKING:
    from casewriter.ui.case.doors import Doors, Place


class Surroundings(Struct, frozen=True):
    """What every page of a case has around it, whichever case lies open.

    Attributes:
        library: where cases come from.
        preferences: of whoever works here.
        memory: keeps what the page remembers of itself.
        folder: of the library, for the processes that publish and read.
        exports: makes files.
        fail: says what failed.
        say: says what was done, and what may be done about it.
    """

    library: OpenedLibrary
    preferences: Preferences
    memory: QSettings
    folder: File
    exports: Exports
    fail: Callable[[Exception], None]
    say: Callable[[str, Callable[[], object]], None]


def wording(preferences: Preferences) -> str:
    """The language of questions and guidance: the one that was chosen, else the window's."""
    return preferences.now.guidance or interface_language()


def doors_of(
    session: CaseSession,
    around: Surroundings,
    *,
    remember: "Callable[[Place], None]",
    save_copy: Callable[[], None],
    example: Callable[[View], str],
    spelling: Spelling | None,
    send: Callable[[], object],
) -> "Doors":
    """The doors of the page of one open case.

    Args:
        session: the case.
        around: what every page has around it.
        remember: keeps where the writer is.
        save_copy: offers to save the case as a file.
        example: what the finished example answers to a question.
        spelling: knows words; None where nobody looks.
        send: shows what goes along when the case is sent.
    """
    from casewriter.app.counting import Counter
    from casewriter.app.processes.reading import DocumentProcess
    from casewriter.ui.case.doors import Doors

    preferences = around.preferences
    return Doors(
        wording=lambda: wording(preferences),
        remember=remember,
        save_copy=save_copy,
        export=around.exports,
        open_path=open_path,
        say=around.say,
        memory=around.memory,
        preview=lambda: PreviewProcess(around.folder),
        styles=house_styles,
        counts_pages=counts_pages,
        history=history_doors(around.library, session, around.fail, partial(stands, preferences)),
        example=example,
        spelling=spelling,
        sources=source_doors(),
        scale=preferences.step_text,
        me=lambda: preferences.now.name,
        reviewing=partial(reviewing, preferences),
        tidies=lambda: preferences.now.tidy_typing,
        count=Counter(),
        reader=lambda: DocumentProcess(around.folder),
        keeps_originals=lambda: preferences.now.keep_originals,
        send=send,
    )

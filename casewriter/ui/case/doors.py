"""What the case page asks of the world outside; the composition root opens these doors."""

from collections.abc import Callable
from datetime import UTC, datetime

from msgspec import Struct
from PySide6.QtCore import QSettings

from casewriter.domain.package import Person
from casewriter.domain.view import View
from casewriter.services.preview import PageSetter
from casewriter.services.reviewing import Reviewing
from casewriter.services.session import CaseSession
from casewriter.services.spelling import Spelling
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.numbered import Counting
from casewriter.ui.fields.sources.doors import SourceDoors
from casewriter.ui.history.doors import HistoryDoors
from casewriter.ui.publish.page_numbers import nobody_counts
from casewriter.ui.publish.panel import Styles, no_styles
from casewriter.ui.publish.request import Export


class Place(Struct, frozen=True):
    """Where a writer is: the question, the edition, the caret in the answer."""

    path: str = ""
    language: str = ""
    caret: int = 0


def no_example(_view: View) -> str:
    """There is no finished example to look into."""
    return ""


def nothing() -> None:
    """Nobody is there who would send."""


def of_nobody(session: CaseSession) -> Reviewing:
    """Comments without a name: nobody has said who sits here."""
    return Reviewing(session, Person, lambda: datetime.now(UTC))


def always() -> bool:
    """Yes, where nobody was asked."""
    return True


def never() -> bool:
    """No, where nobody was asked."""
    return False


def nobody() -> str:
    """Nobody has said who sits here."""
    return ""


def no_scale(_by: int) -> None:
    """Text has one size only."""


class Doors(Struct, frozen=True):
    """The doors of the case page.

    Attributes:
        wording: gives the language of the template's words at this moment.
        remember: keeps where the writer is.
        save_copy: offers to save the case as a file, when the library cannot take it.
        export: starts making files.
        open_path: shows a file or a folder in the program that the computer has for it.
        say: shows what was just done, with a way to take it back.
        memory: keeps what the writer has set up for the page itself.
        history: what the history of the case asks of the library.
        example: what the finished example answers to a question; an empty text where nothing.
        sources: the citation style and the readers of references.
        send: shows what goes along when the case is sent.
        me: the name of whoever sits here.
        reviewing: gives the comments of an open case.
        tidies: whether typography is minded while words are typed.
        scale: shows answers one size larger (1) or smaller (-1).
        styles: gives the house styles that files can be made in.
        counts_pages: whether something here can count the pages of a Word file.
        preview: starts a process that sets pages beside the text.
        keeps_originals: whether the originals of pictures are kept, in the library only.
        count: gives what tables, pictures and chapters will be called; None: nobody counts.
        reader: starts a process that draws the pages of an attached PDF; None where there is none.
        spelling: knows which words no dictionary knows; None where nobody looks.
    """

    wording: Callable[[], str]
    remember: Callable[[Place], None]
    save_copy: Callable[[], None]
    export: Export
    open_path: Callable[[str], object]
    say: Callable[[str, Callable[[], object]], None]
    memory: QSettings
    history: HistoryDoors
    preview: Callable[[], PageSetter]
    styles: Styles = no_styles
    counts_pages: Callable[[], bool] = nobody_counts
    example: Callable[[View], str] = no_example
    tidies: Callable[[], bool] = always
    spelling: Spelling | None = None
    sources: SourceDoors | None = None
    scale: Callable[[int], object] = no_scale
    send: Callable[[], object] = nothing
    me: Callable[[], str] = nobody
    keeps_originals: Callable[[], bool] = never
    reviewing: Callable[[CaseSession], Reviewing] = of_nobody
    count: Counting | None = None
    reader: Callable[[], PageSetter] | None = None


def furnish(desk: Desk, doors: Doors) -> None:
    """Lay ready what editors of answers ask of the world outside."""
    desk.tidies, desk.spelling = doors.tidies, doors.spelling
    desk.sources, desk.me = doors.sources, doors.me
    desk.originals.always = doors.keeps_originals

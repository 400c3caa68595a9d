"""What the page about a review's rounds asks of the world."""

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QSettings

from casewriter.domain.review import Author, Review
from casewriter.domain.reviewing.acts import Deed, Word
from casewriter.domain.reviewing.forms import ReviewForm
from casewriter.domain.reviewing.matrix import MatrixRow
from casewriter.domain.reviewing.rounds import Side
from casewriter.services.session import CaseSession
from casewriter.ui.history.states import States


class RoundDoors(Struct, frozen=True):
    """Everything that the page cannot do itself.

    Attributes:
        session: the open case.
        side: whether whoever works here is of the hub.
        me: whoever works here.
        now: the time.
        deed: a new deed of whoever works here, with a date by which it is to be back.
        enact: changes the records and says what failed; gives whether it was done.
        letter: the letter to a decision: language, decision, date.
        letter_languages: that there are letters in.
        form: the review form of the case's template.
        rows: gives the comments line by line, in a thread of its own; then they are handed over.
        changes: gives the case as it was when it was last in other hands; none before that.
        send: shows what sending would mean.
        save: asks for a file and writes matrix, letter, log or results into it.
        go_to: shows a place of the case.
        memory: keeps how two states are shown.
        wording: language of the template's words on the screen.
    """

    session: CaseSession
    side: Side
    me: Author
    now: Callable[[], datetime]
    deed: Callable[[datetime | None], Deed]
    enact: Callable[[Callable[[Review, str], Review], str], bool]
    letter: Callable[[str, Word, datetime | None], str]
    letter_languages: tuple[str, ...]
    form: ReviewForm
    rows: Callable[[Callable[[tuple[MatrixRow, ...]], object]], object]
    changes: Callable[[Callable[[States | None], object]], object]
    send: Callable[[], object]
    save: Callable[[str], object]
    go_to: Callable[[str], object]
    memory: QSettings
    wording: str

"""The comments of an open case: read, written as steps of its history, and found in its texts."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Literal

from casewriter.domain.case import Case
from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.domain.package import Person
from casewriter.domain.records import review_of, thread_from, write
from casewriter.domain.review import (
    Anchor,
    Author,
    Disposition,
    Range,
    Review,
    Suggestion,
    Thread,
    ThreadKind,
    Visibility,
)
from casewriter.domain.reviewing import threads
from casewriter.domain.reviewing.anchoring import Placed, anchor_at, places
from casewriter.domain.reviewing.threads import Hand
from casewriter.services.ports import Clock
from casewriter.services.session import CaseSession

Role = Literal["expert", "hub"]


class Reviewing:
    """Comments of one open case.

    Attributes:
        as_expert: whether only those are shown that go to an expert with the case.

    Every act is one step of the case's history and refuses as the session does. What came from
    others stays: undoing takes back what was done here.
    """

    def __init__(
        self,
        session: CaseSession,
        me: Callable[[], Person],
        clock: Clock,
        role: Callable[[], Role] = lambda: "expert",
    ) -> None:
        """Look at the comments of a case.

        Args:
            session: the open case.
            me: whoever works here.
            clock: the time.
            role: whether that is somebody of the hub.
        """
        self._session = session
        self._me = me
        self._clock = clock
        self._role = role
        self._read: tuple[Mapping[str, list[object]], Review] | None = None
        self._placed: tuple[Case, dict[str, Placed]] | None = None
        self._known: dict[int, tuple[object, Thread]] = {}
        self.as_expert = False

    @property
    def me(self) -> Author:
        """Whoever works here, as comments name them."""
        person = self._me()
        return Author(person.name, person.organisation, person.key)

    def now(self) -> datetime:
        """The present moment."""
        return self._clock()

    @property
    def role(self) -> Role:
        """Whether that is an expert or somebody of the hub."""
        return self._role()

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be said."""
        return self._session.is_read_only

    @property
    def case(self) -> Case:
        """The open case as it is now."""
        return self._session.case

    @property
    def review(self) -> Review:
        """Everything in the review of the case."""
        now = self._session.case.records
        if self._read is None or self._read[0] is not now:
            self._read = (now, review_of(self._session.case))
        return self._read[1]

    @property
    def all_threads(self) -> tuple[Thread, ...]:
        """The comments of which something is left to read, oldest first."""
        # While somebody writes, only the passages move: most comments are what they were.
        entries = self._session.case.records.get("threads", ())
        before, self._known = self._known, {}
        for entry in entries:
            known = before.get(id(entry))
            self._known[id(entry)] = known or (entry, thread_from(entry))
        found = (one for _, one in self._known.values() if not threads.is_withdrawn(one))
        return tuple(sorted(found, key=lambda one: (one.at, one.id)))

    @property
    def threads(self) -> tuple[Thread, ...]:
        """Those that are to be shown: all, or what an expert would get."""
        return tuple(
            one for one in self.all_threads if not self.as_expert or one.visibility == "everyone"
        )

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """The suggested edits that nobody has decided about, as far as they are to be shown."""
        return tuple(
            one
            for one in self.review.suggestions
            if one.state == "open" and (not self.as_expert or one.visibility == "everyone")
        )

    def thread(self, thread_id: str) -> Thread:
        """One comment. Raises `thread_unknown`."""
        return threads.thread_of(self.review, thread_id)

    @property
    def places(self) -> Mapping[str, Placed]:
        """Where every comment stands now, by its id."""
        case = self._session.case
        if self._placed is None or self._placed[0] is not case:
            self._placed = (case, places(self.all_threads, case))
        return self._placed[1]

    def is_mine(self, author: Author) -> bool:
        """Whether something was written by whoever works here."""
        return threads.is_same(author, self.me)

    # Acts.

    def anchor(self, path: Path, language: str = NO_LANGUAGE, where: Range | None = None) -> Anchor:
        """The anchor of a comment at a place of the case as it is now."""
        return anchor_at(self._session.case, path, language, where)

    def begin(
        self, anchor: Anchor, kind: ThreadKind, text: str, visibility: Visibility = "everyone"
    ) -> str:
        """Begin a comment; gives its id. Raises `note_empty`."""
        name = threads.new_id()
        self._do(
            "comment",
            threads.begin(
                self.review,
                self._hand(),
                kind=kind,
                text=text,
                anchor=anchor,
                visibility=visibility,
                thread_id=name,
            ),
        )
        return name

    def reply(self, thread_id: str, text: str) -> None:
        """Reply to a comment. Raises `note_empty`."""
        self._do("reply", threads.reply(self.review, thread_id, self._hand(), text))

    def answer(self, thread_id: str, disposition: Disposition, text: str = "") -> None:
        """Say what was done about a comment. Raises `answer_needs_reason`."""
        hand = self._hand()
        self._do("answer_comment", threads.answer(self.review, thread_id, hand, disposition, text))

    def close(self, thread_id: str, text: str = "") -> None:
        """Settle a comment."""
        self._do("close_comment", threads.close(self.review, thread_id, self._hand(), text))

    def reopen(self, thread_id: str, text: str = "") -> None:
        """Ask again."""
        self._do("reopen_comment", threads.reopen(self.review, thread_id, self._hand(), text))

    def reword(self, thread_id: str, note_id: str, text: str) -> None:
        """Say one's own note in other words. Raises `note_empty`, `note_not_yours`."""
        hand = self._hand()
        self._do("reword_note", threads.reword(self.review, thread_id, note_id, hand, text))

    def withdraw(self, thread_id: str, note_id: str) -> None:
        """Take one's own note back. Raises `note_not_yours`."""
        hand = self._hand()
        self._do("withdraw_note", threads.withdraw(self.review, thread_id, note_id, hand))

    def set_kind(self, thread_id: str, kind: ThreadKind) -> None:
        """Ask for something else with the same comment."""
        self._do("comment_kind", threads.set_kind(self.review, thread_id, self._hand(), kind))

    def set_visibility(self, thread_id: str, visibility: Visibility) -> None:
        """Show a comment to more people or fewer. Raises `thread_not_yours`."""
        hand = self._hand()
        self._do("comment_shown", threads.set_visibility(self.review, thread_id, hand, visibility))

    def _hand(self) -> Hand:
        return Hand(self.me, self._clock())

    def _do(self, action: str, after: Review) -> None:
        if after is self.review:
            return
        fact = FactChange("records", self._session.case.records, write(after))
        self._session.apply(Edit(action, facts=(fact,)), self)

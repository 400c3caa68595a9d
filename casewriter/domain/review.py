"""The review of a case: comments, suggested edits, rounds, decisions, forms, and what was done.

These are the values; `domain.records` reads them from a case, writes and joins them. In each,
`more` holds what a newer casewriter wrote into it.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct, field

from casewriter.domain.case import RECORD_LISTS
from casewriter.domain.leaves import LANGUAGE, NO_LANGUAGE, PATH

ThreadKind = Literal["fix", "suggestion", "question", "praise"]
"""What a comment asks for: a must-fix, a proposal, an answer, nothing."""

ThreadState = Literal["open", "answered", "closed", "reopened"]
SuggestionState = Literal["open", "accepted", "declined", "withdrawn"]
Verdict = Literal["accept", "revise", "decline"]

Disposition = Literal["", "done", "partly", "not_done"]
"""What an answer says was done about a comment; empty for a note that is no answer."""

Visibility = Literal["private", "hub", "everyone"]
"""Who may read it: its author alone, the hub alone, whoever has the case."""

Reader = Literal["expert", "hub"]
"""For whom a copy of a case is made."""

Moment = Annotated[datetime, Meta(tz=True)]
Count = Annotated[int, Meta(ge=0, le=2**53)]
Id = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9-]{1,64}\Z")]
Sha256 = Annotated[str, Meta(pattern=r"\A([0-9a-f]{64})?\Z")]
LeafPath = Annotated[str, Meta(pattern=rf"\A(?:{PATH.pattern})?\Z")]
Language = Annotated[str, Meta(pattern=rf"\A(?:{LANGUAGE.pattern})?\Z")]


class Author(Struct, frozen=True, omit_defaults=True):
    """Who wrote something.

    Attributes:
        key: the public key that signed what the name came with, or empty.
    """

    name: str
    organisation: str = ""
    key: str = ""


class Range(Struct, frozen=True, omit_defaults=True):
    """Letters of an answer, counted in code points from 0.

    Attributes:
        line: counted as `prose.spoken` gives the lines of the answer; text without marks is one.
        start: first letter.
        end: the letter after the last, in the line `last`.
        last: the line in which the passage ends, where that is a later one.
    """

    line: Count
    start: Count
    end: Count
    last: Count | None = None


class Anchor(Struct, frozen=True, omit_defaults=True):
    """Where in a case a thread stands. An empty path is the whole case.

    Attributes:
        path: the leaf, or the field or row that holds several; of a section its implicit leaf
            `<section>.state`.
        lang: the language of the leaf, or empty.
        range: the passage, where the thread is about one; it follows the text, and is empty where
            the passage is gone.
        quote: what the passage said when the thread began.
        before: the words before it, to find it again by.
        after: the words behind it.
        base: `canonical.leaf_hash` of the leaf that the range counts in; empty where the answer
            was empty.
    """

    path: LeafPath = ""
    lang: Language = NO_LANGUAGE
    range: Range | None = None
    quote: str = ""
    before: str = ""
    after: str = ""
    base: Sha256 = ""


class Note(Struct, frozen=True, omit_defaults=True):
    """One contribution to a thread: its comment, or a reply.

    Attributes:
        changed: when it was last reworded, where it was.
        withdrawn: its author took it back; the text is empty then.
        disposition: where it answers the comment, what was done.
    """

    id: Id
    by: Author
    at: Moment
    text: str
    changed: Moment | None = None
    withdrawn: bool = False
    disposition: Disposition = ""
    more: Mapping[str, object] = field(default_factory=dict)


class Thread(Struct, frozen=True, omit_defaults=True):
    """A comment and its replies.

    Attributes:
        by: who began it.
        at: when it began.
        notes: in the order in which they were written; the first is the comment.
        changed: when state, kind or visibility were last set. That its anchor followed the text
            is no word about it.
        changed_by: who set them, where that is not `by`.
    """

    id: Id
    kind: ThreadKind
    by: Author
    at: Moment
    changed: Moment
    anchor: Anchor = Anchor()
    state: ThreadState = "open"
    visibility: Visibility = "everyone"
    notes: tuple[Note, ...] = ()
    changed_by: Author | None = None
    more: Mapping[str, object] = field(default_factory=dict)


class Stood(Struct, frozen=True, omit_defaults=True):
    """What stood where an accepted suggestion was put in: by it that is taken back.

    Attributes:
        base: `canonical.leaf_hash` of the leaf that the range counts in; empty for no leaf.
        range: what was put in; none where that is the whole value. It follows the text while the
            words are there.
        replacement: what takes its place again, as `Suggestion.replacement`.
        look: SHA-256 of what was put in, marks included.
        turn: of several that put nothing in at one place, the place among them.
        before: letters before it.
        after: letters behind it.
    """

    base: Sha256 = ""
    range: Range | None = None
    replacement: Any = None
    look: Sha256 = ""
    turn: Count = 0
    before: str = ""
    after: str = ""


class Suggestion(Struct, frozen=True, omit_defaults=True):
    """An edit that somebody proposes. It stands beside the leaf, never as marks inside it.

    Attributes:
        path: the leaf.
        base: `canonical.leaf_hash` of the leaf it was made on; empty where that was empty.
        range: the letters that give way; none where the whole value does.
        replacement: new letters, which take the marks of those that give way; or, for a range, a
            `paragraph` whose inlines take their place, or a `doc` whose first line goes on with
            the line where the range begins and whose last with the rest of the one where it
            ends; or the whole new value as JSON; null takes the leaf away.
        quote: what the letters said.
        reason: why, in the words of whoever proposes it.
        thread: the id of the thread it belongs to, or empty.
        group: suggestions with the same one stand or fall together, such as the cells of a row.
        untracked: found by comparing: whoever made the change kept no track of it.
        changed: when its state was last set.
        changed_by: who set it, where that is not `by`.
        stood: once it is accepted, what stood there before.
    """

    id: Id
    path: LeafPath
    by: Author
    at: Moment
    changed: Moment
    replacement: Any
    lang: Language = NO_LANGUAGE
    base: Sha256 = ""
    range: Range | None = None
    quote: str = ""
    reason: str = ""
    thread: str = ""
    group: str = ""
    untracked: bool = False
    state: SuggestionState = "open"
    visibility: Visibility = "everyone"
    changed_by: Author | None = None
    stood: Stood | None = None
    more: Mapping[str, object] = field(default_factory=dict)


class Round(Struct, frozen=True, omit_defaults=True):
    """One turn of a review: sent, read, sent back.

    Attributes:
        number: counted from 1.
        by: who sent the case in.
        at: when it was sent in.
        state: SHA-256 of the case's canonical JSON as it was sent, pictures left out.
        due: when it is to be back.
        ended: when it was decided.
    """

    id: Id
    number: Annotated[int, Meta(ge=1, le=10_000)]
    by: Author
    at: Moment
    changed: Moment
    state: Sha256 = ""
    due: Moment | None = None
    ended: Moment | None = None
    more: Mapping[str, object] = field(default_factory=dict)


class Decision(Struct, frozen=True, omit_defaults=True):
    """What was decided in a round. It is never changed: a later one takes it back.

    Attributes:
        verdict: empty where this only takes an earlier one back.
        manner: how a verdict is meant: `with_edits` (accepted, the hub mends what is left), `anew`
            (revised so far that all of it is read again); a manner that nobody knows counts as
            none.
        letter: the text that went to the expert.
        reverses: the id of the decision that this one takes back, or empty.
        reason: why it takes that back.
    """

    id: Id
    round: str
    by: Author
    at: Moment
    verdict: Verdict | Literal[""] = ""
    manner: str = ""
    letter: str = ""
    reverses: str = ""
    reason: str = ""
    visibility: Visibility = "everyone"
    more: Mapping[str, object] = field(default_factory=dict)


class Form(Struct, frozen=True, omit_defaults=True):
    """A review form as one reviewer filled it in.

    Attributes:
        form: which form, as `case-review/1`.
        answers: the key of a criterion → what was answered, as JSON.
        handed_in: when it was, if it was.
    """

    id: Id
    form: str
    round: str
    by: Author
    at: Moment
    changed: Moment
    answers: Mapping[str, object] = field(default_factory=dict)
    handed_in: Moment | None = None
    visibility: Visibility = "hub"
    more: Mapping[str, object] = field(default_factory=dict)


class LogEntry(Struct, frozen=True, omit_defaults=True):
    """Something that was done to the case. Never changed, never taken out.

    Attributes:
        action: what, as a code: `sent`, `received`, `merged`, `decided`, `reversed` …
        facts: names and numbers for its sentence.
    """

    id: Id
    action: str
    by: Author
    at: Moment
    facts: Mapping[str, object] = field(default_factory=dict)
    visibility: Visibility = "everyone"
    more: Mapping[str, object] = field(default_factory=dict)


Record = Thread | Suggestion | Round | Decision | Form | LogEntry


class Review(Struct, frozen=True):
    """All records of a case, each list sorted by id."""

    threads: tuple[Thread, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    rounds: tuple[Round, ...] = ()
    decisions: tuple[Decision, ...] = ()
    forms: tuple[Form, ...] = ()
    log: tuple[LogEntry, ...] = ()


RECORDS: tuple[tuple[str, type[Any]], ...] = tuple(
    zip(RECORD_LISTS, (Thread, Suggestion, Round, Decision, Form, LogEntry), strict=True)
)
"""Each list of a case's records, and what it holds."""

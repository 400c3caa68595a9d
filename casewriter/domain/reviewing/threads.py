"""What people do with a comment: begin, reply, reword, answer, close, reopen, show to others.

Each gives a new review with an entry in its log. The log names a comment by its id and never
repeats its words: it may be read by more people than those who may read the comment.
"""

import secrets
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.review import (
    Anchor,
    Author,
    Disposition,
    LogEntry,
    Note,
    Review,
    Thread,
    ThreadKind,
    ThreadState,
    Visibility,
)

_TICK = timedelta(microseconds=1)

NEEDS_ANSWER: tuple[ThreadKind, ...] = ("fix", "question", "suggestion")
"""Kinds that wait for somebody; praise does not."""


class Hand(Struct, frozen=True):
    """Who does something to a comment, and when."""

    by: Author
    at: datetime


def begin(
    review: Review,
    hand: Hand,
    *,
    kind: ThreadKind,
    text: str,
    anchor: Anchor | None = None,
    visibility: Visibility = "everyone",
    thread_id: str = "",
) -> Review:
    """A new comment. An anchor that is left out stands for the whole case.

    Raises:
        BadInput: `note_empty`, where it says nothing.
    """
    comment = _note(hand, text)
    thread = Thread(
        id=thread_id or new_id(),
        kind=kind,
        by=hand.by,
        at=hand.at,
        changed=hand.at,
        anchor=anchor or Anchor(),
        visibility=visibility,
        notes=(comment,),
    )
    review = replace(review, threads=_sorted((*review.threads, thread)))
    return _logged(review, thread, "thread_begun", hand, kind=kind)


def reply(review: Review, thread_id: str, hand: Hand, text: str) -> Review:
    """Another note in a thread. Its state stays. Raises as `begin`, and `thread_unknown`."""
    thread = thread_of(review, thread_id)
    note = _note(_behind(thread, hand), text)
    review = _put(review, replace(thread, notes=(*thread.notes, note)))
    return _logged(review, thread, "thread_replied", hand, note=note.id)


def answer(
    review: Review,
    thread_id: str,
    hand: Hand,
    disposition: Disposition,
    text: str = "",
) -> Review:
    """What was done about a comment; the thread is `answered`.

    Args:
        review: as it is.
        thread_id: which comment.
        hand: whose, and when.
        disposition: done, partly, or not done.
        text: what was done, or why not; only what is done may go without.

    Raises:
        BadInput: `answer_needs_reason`, where something was not done and no reason is given.
        WrongUse: `thread_unknown`.
    """
    thread = thread_of(review, thread_id)
    if disposition != "done" and not text.strip():
        raise BadInput("answer_needs_reason")
    hand = _behind(thread, hand)
    note = Note(new_id(), hand.by, hand.at, text.strip(), disposition=disposition)
    answered = _set(replace(thread, notes=(*thread.notes, note), state="answered"), hand)
    review = _put(review, answered)
    facts = {"note": note.id, "disposition": disposition}
    return _logged(review, answered, "thread_answered", hand, **facts)


def close(review: Review, thread_id: str, hand: Hand, text: str = "") -> Review:
    """Nothing more is asked. Raises `thread_unknown`."""
    return _state(review, thread_id, hand, "closed", text)


def reopen(review: Review, thread_id: str, hand: Hand, text: str = "") -> Review:
    """Ask again. Raises `thread_unknown`."""
    return _state(review, thread_id, hand, "reopened", text)


def reword(review: Review, thread_id: str, note_id: str, hand: Hand, text: str) -> Review:
    """Say one's own note in other words.

    Raises:
        BadInput: `note_empty`.
        WrongUse: `thread_unknown`, `note_unknown`, `note_not_yours`.
    """
    thread, note = _own(review, thread_id, note_id, hand.by)
    words = _words(text)
    if words == note.text:
        return review
    at = _after(note.changed or note.at, hand.at)
    review = _with_note(review, thread, replace(note, text=words, changed=at, withdrawn=False))
    return _logged(review, thread, "note_reworded", hand, note=note_id)


def withdraw(review: Review, thread_id: str, note_id: str, hand: Hand) -> Review:
    """Take one's own note back: its words go, that there was one stays. Raises as `reword`."""
    thread, note = _own(review, thread_id, note_id, hand.by)
    at = _after(note.changed or note.at, hand.at)
    review = _with_note(review, thread, replace(note, text="", changed=at, withdrawn=True))
    return _logged(review, thread, "note_withdrawn", hand, note=note_id)


def set_kind(review: Review, thread_id: str, hand: Hand, kind: ThreadKind) -> Review:
    """Ask for something else with the same comment. Raises `thread_unknown`."""
    thread = thread_of(review, thread_id)
    if thread.kind == kind:
        return review
    changed = _set(replace(thread, kind=kind), hand)
    facts = {"before": thread.kind, "kind": kind}
    return _logged(_put(review, changed), changed, "thread_kind", hand, **facts)


def set_visibility(review: Review, thread_id: str, hand: Hand, visibility: Visibility) -> Review:
    """Show a comment to more people, or to fewer; copies that went out keep what they have.

    Only who began it may make it private.

    Raises:
        WrongUse: `thread_unknown`, `thread_not_yours`.
    """
    thread = thread_of(review, thread_id)
    if thread.visibility == visibility:
        return review
    if visibility == "private" and not is_same(thread.by, hand.by):
        raise WrongUse("thread_not_yours", name=thread.by.name)
    changed = _set(replace(thread, visibility=visibility), hand)
    facts = {"before": thread.visibility, "visibility": visibility}
    return _logged(_put(review, changed), changed, "thread_shown", hand, **facts)


def thread_of(review: Review, thread_id: str) -> Thread:
    """The thread of that id.

    Raises:
        WrongUse: `thread_unknown`.
    """
    for thread in review.threads:
        if thread.id == thread_id:
            return thread
    raise WrongUse("thread_unknown", thread=thread_id)


def is_same(one: Author, other: Author) -> bool:
    """Whether both are one person: by their keys where both have one, else by their names."""
    if one.key and other.key:
        return one.key == other.key
    return (one.name.casefold(), one.organisation.casefold()) == (
        other.name.casefold(),
        other.organisation.casefold(),
    )


def is_settled(thread: Thread) -> bool:
    """Whether nobody has to do anything about it."""
    return thread.state == "closed" or thread.kind not in NEEDS_ANSWER


def is_withdrawn(thread: Thread) -> bool:
    """Whether every note of it was taken back."""
    return all(note.withdrawn for note in thread.notes)


def new_id() -> str:
    """An id with 80 random bits: two laptops never make the same."""
    return secrets.token_hex(10)


def _state(review: Review, thread_id: str, hand: Hand, state: ThreadState, text: str) -> Review:
    thread = thread_of(review, thread_id)
    hand = _behind(thread, hand)
    notes = (*thread.notes, _note(hand, text)) if text.strip() else thread.notes
    if thread.state == state and notes is thread.notes:
        return review
    changed = _set(replace(thread, state=state, notes=notes), hand)
    return _logged(_put(review, changed), changed, f"thread_{state}", hand)


def _own(review: Review, thread_id: str, note_id: str, me: Author) -> tuple[Thread, Note]:
    thread = thread_of(review, thread_id)
    for note in thread.notes:
        if note.id == note_id:
            if not is_same(note.by, me):
                raise WrongUse("note_not_yours", name=note.by.name)
            return thread, note
    raise WrongUse("note_unknown", note=note_id)


def _note(hand: Hand, text: str) -> Note:
    return Note(new_id(), hand.by, hand.at, _words(text))


def _behind(thread: Thread, hand: Hand) -> Hand:
    """The hand, later than everything in the thread: clocks of several people differ."""
    last = max((thread.changed, *(note.at for note in thread.notes)))
    return replace(hand, at=_after(last, hand.at))


def _after(moment: datetime, now: datetime) -> datetime:
    try:
        return max(now, moment + _TICK)
    except OverflowError:
        return moment


def _set(thread: Thread, hand: Hand) -> Thread:
    at = _after(thread.changed, hand.at)
    return replace(thread, changed=at, changed_by=hand.by)


def _words(text: str) -> str:
    if not text.strip():
        raise BadInput("note_empty")
    return text.strip()


def _with_note(review: Review, thread: Thread, note: Note) -> Review:
    notes = tuple(note if one.id == note.id else one for one in thread.notes)
    return _put(review, replace(thread, notes=notes))


def _put(review: Review, thread: Thread) -> Review:
    threads = tuple(thread if one.id == thread.id else one for one in review.threads)
    return replace(review, threads=threads)


def _logged(review: Review, thread: Thread, action: str, hand: Hand, **facts: object) -> Review:
    entry = LogEntry(
        new_id(),
        action,
        hand.by,
        hand.at,
        {"thread": thread.id, **facts},
        visibility=thread.visibility,
    )
    log = tuple(sorted((*review.log, entry), key=lambda one: one.id))
    return replace(review, log=log)


def _sorted(threads: tuple[Thread, ...]) -> tuple[Thread, ...]:
    return tuple(sorted(threads, key=lambda one: one.id))

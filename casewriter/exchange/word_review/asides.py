"""Changes that no suggestion can hold: words of the template, entries of lists, values unread.

Each becomes a comment of whoever made it, at the question, source or answer that it speaks of, and
quotes what was there and what is there now. What stands at no question is listed.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.domain.review import Anchor, Author, Note, Thread
from casewriter.domain.reviewing.anchoring import anchor_at
from casewriter.domain.reviewing.home import Listed, Why
from casewriter.exchange.word_review.comments import NOBODY, moment
from casewriter.exchange.word_review.physical import Trace
from casewriter.exchange.words_files import words_in

_COMMENTED: tuple[Why, ...] = ("heading", "joined", "outside", "value", "row")
"""What the reviewer wants of somebody; what one put in and another took out is wanted of nobody."""
_CONTEXT = 80


class AsideWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What the comments say, in the language of an edition.

    `changed` holds `{before}` and `{after}`, `gone` holds `{before}`, the others hold `{after}`.
    """

    changed: str
    gone: str
    came: str
    styled: str
    joined: str


class Aside(Struct, frozen=True):
    """A change that no suggestion can hold.

    Attributes:
        why: the reason.
        before: what was there.
        after: what is there now.
        path: of the question, source or answer it stands at; empty where there is none.
        language: of the leaf, where it is one.
        trace: who did it.
        styled: whether the words stayed and look different.
    """

    why: Why
    before: str
    after: str
    path: str = ""
    language: str = NO_LANGUAGE
    trace: Trace | None = None
    styled: bool = False


def aside_words(folder: File, language: str) -> AsideWords:
    """The words in a language, else in English."""
    return words_in(folder, language, AsideWords)[1]


def sorted_out(
    asides: Iterable[Aside], case: Case, words: AsideWords, now: datetime
) -> tuple[list[Thread], list[Listed]]:
    """The comments that changes make, and those that have no place even for one."""
    threads: dict[str, Thread] = {}
    listed: list[Listed] = []
    for one in _joined(asides):
        if one.path and one.why in _COMMENTED:
            thread = _thread(one, case, words, now)
            threads[thread.id] = thread
        else:
            by = one.trace.author if one.trace else ""
            text = one.after or one.before
            listed.append(Listed(one.why, text, one.before[:_CONTEXT], by or NOBODY, one.path))
    return list(threads.values()), listed


def _joined(asides: Iterable[Aside]) -> Iterator[Aside]:
    """Paragraphs or rows that one person put behind each other make one comment."""
    begun: Aside | None = None
    for one in asides:
        if begun is not None and _goes_on(begun, one):
            after = f"{begun.after}\n{one.after}"
            begun = Aside(one.why, "", after, one.path, one.language, begun.trace)
            continue
        if begun is not None:
            yield begun
        begun = one
    if begun is not None:
        yield begun


def _goes_on(one: Aside, other: Aside) -> bool:
    return (
        one.why == other.why
        and one.why in ("outside", "row")
        and (one.path, one.before, _by(one)) == (other.path, other.before, _by(other))
        and not one.before
    )


def _by(one: Aside) -> str:
    return one.trace.author if one.trace else ""


def _thread(one: Aside, case: Case, words: AsideWords, now: datetime) -> Thread:
    by = Author(_by(one) or NOBODY)
    at = moment(one.trace.date, now) if one.trace else now
    anchor: Anchor = anchor_at(case, Path.parse(one.path), one.language)
    text = _said(one, words)
    # What bears no moment is known again all the same when the file is read another time.
    date = one.trace.date if one.trace else ""
    seed = (case.id, one.path, one.language, by.name, date, one.before, one.after)
    name, note = _id("aside", *seed), _id("note", *seed)
    return Thread(name, "suggestion", by, at, at, anchor, notes=(Note(note, by, at, text),))


def _said(one: Aside, words: AsideWords) -> str:
    before, after = one.before.strip(), one.after.strip()
    if one.why == "joined":
        return words.joined.format(after=after)
    if one.styled:
        return words.styled.format(after=after)
    if not after:
        return words.gone.format(before=before)
    if not before:
        return words.came.format(after=after)
    return words.changed.format(before=before, after=after)


def _id(*parts: str) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()[:20]

"""A matrix that somebody filled in without casewriter: what it answers, and what cannot be placed.

Only the two columns that were to be filled count. Everything else in the file is looked at to find
the comment of a line, and never taken over.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Literal, get_args

from msgspec import Struct

from casewriter.domain.review import Author, Disposition, Review, Thread
from casewriter.domain.reviewing import threads
from casewriter.domain.reviewing.matrix import MatrixWords, last_answer
from casewriter.domain.reviewing.threads import Hand, is_withdrawn

Problem = Literal[
    "comment_unknown",
    "comment_twice",
    "disposition_unknown",
    "reason_missing_line",
    "answer_too_long",
]
LONGEST = 32_767
"""Letters of an answer; no cell of a workbook holds more."""


class FilledLine(Struct, frozen=True):
    """A line as it was read.

    Attributes:
        line: its place in the sheet, from 1.
        thread: the id it carries; empty where that is gone.
        comment: what it says the comment was.
        disposition: as it was written, in whatever language.
    """

    line: int
    thread: str = ""
    comment: str = ""
    answer: str = ""
    disposition: str = ""


class FilledMatrix(Struct, frozen=True):
    """What was read.

    Attributes:
        case: the id of the case that it says it is about; empty where that is gone.
        lines: with their places in the sheet.
    """

    case: str
    lines: tuple[FilledLine, ...]


class Given(Struct, frozen=True):
    """An answer that is taken over: to which comment, what was done, in which words."""

    thread: str
    disposition: Disposition
    text: str


class Listed(Struct, frozen=True):
    """A line that is not taken over, and why."""

    line: FilledLine
    problem: Problem


class Filling(Struct, frozen=True):
    """What a filled matrix means for a review.

    Attributes:
        answers: what is new in it, in the order of its lines.
        same: how many lines say what is here already.
        listed: what is not taken over.
    """

    answers: tuple[Given, ...]
    same: int
    listed: tuple[Listed, ...]


def filling(review: Review, lines: Sequence[FilledLine], known: Iterable[MatrixWords]) -> Filling:
    """What a filled matrix means.

    Args:
        review: of the case that it is about.
        lines: as they were read.
        known: the words of matrices, in every language.
    """
    named = _dispositions(known)
    open_to_all = {
        thread.id: thread
        for thread in review.threads
        if thread.visibility == "everyone" and not is_withdrawn(thread)
    }
    answers: list[Given] = []
    listed: list[Listed] = []
    same = 0
    taken: set[str] = set()
    for line in lines:
        if not (line.answer.strip() or line.disposition.strip()):
            continue
        thread = open_to_all.get(line.thread) or _by_comment(open_to_all.values(), line.comment)
        disposition = named.get(_plain(line.disposition))
        text = line.answer.strip()
        problem = _problem(thread, taken, disposition, text)
        if problem:
            listed.append(Listed(line, problem))
            continue
        assert thread is not None
        assert disposition is not None
        taken.add(thread.id)
        if _says_already(thread, disposition, text):
            same += 1
        else:
            answers.append(Given(thread.id, disposition, text))
    return Filling(tuple(answers), same, tuple(listed))


def answered(review: Review, answers: Iterable[Given], by: Author, at: datetime) -> Review:
    """The records with these answers; one that says nothing of what was done is a reply."""
    hand = Hand(by, at)
    for given in answers:
        if given.disposition:
            review = threads.answer(review, given.thread, hand, given.disposition, given.text)
        else:
            review = threads.reply(review, given.thread, hand, given.text)
    return review


def _dispositions(known: Iterable[MatrixWords]) -> Mapping[str, Disposition]:
    named: dict[str, Disposition] = {"": ""}
    for key in get_args(Disposition):
        named[_plain(key)] = key
        for words in known:
            if key in words.dispositions:
                named[_plain(words.dispositions[key])] = key
    return named


def _problem(
    thread: Thread | None, taken: set[str], disposition: Disposition | None, text: str
) -> Problem | None:
    if thread is None:
        return "comment_unknown"
    if thread.id in taken:
        return "comment_twice"
    if disposition is None:
        return "disposition_unknown"
    if disposition in ("partly", "not_done") and not text:
        return "reason_missing_line"
    return "answer_too_long" if len(text) > LONGEST else None


def _says_already(thread: Thread, disposition: Disposition, text: str) -> bool:
    """Whether the line is as it left, or was taken over before."""
    answer = last_answer(thread)
    notes = [note.text for note in thread.notes[1:] if not note.withdrawn and note.text]
    if answer is not None and disposition == answer.disposition:
        # A line leaves with the answer and the replies to it.
        left = [answer.text, *(note for note in notes if note != answer.text)]
        if _plain(text) in {_plain(answer.text), _plain("\n".join(filter(None, left)))}:
            return True
    return not disposition and _plain(text) in {_plain(note) for note in (*notes, "\n".join(notes))}


def _by_comment(known: Iterable[Thread], comment: str) -> Thread | None:
    """The one comment of those words, where the id of a line is gone."""
    said = _plain(comment)
    found = [
        thread
        for thread in known
        if said and said in {_plain(thread.notes[0].text) for _ in thread.notes[:1]}
    ]
    return found[0] if len(found) == 1 else None


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()

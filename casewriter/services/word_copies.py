"""Review copies for Word: handed out with the state of the case kept, taken home as suggestions.

Only changes come in. What a copy says is never taken for the text of the case, and nothing of it
is applied: its changes become suggestions, its comments threads.
"""

import io
import os
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from pathlib import Path as File
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case
from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.errors import BadInput, WrongUse, no_edition
from casewriter.domain.leaves import Path, Value, new_row_id
from casewriter.domain.records import review_of, write
from casewriter.domain.review import Anchor, Author, LogEntry, Review, Suggestion, Thread
from casewriter.domain.reviewing import passages
from casewriter.domain.reviewing.anchoring import anchor_at
from casewriter.domain.reviewing.following import carried
from casewriter.domain.reviewing.home import CopyMark, Home, Listed
from casewriter.domain.reviewing.paper import paper
from casewriter.domain.template import Template
from casewriter.services import files
from casewriter.services.files import replacing
from casewriter.services.ports import CaseStore, Library, StyleSource, TemplateSource
from casewriter.services.ports.word import CopyReader, CopyWriter
from casewriter.services.publishing import HOUSE_STYLE
from casewriter.services.sending import seen_by
from casewriter.services.watching import Progress

SUFFIX = ".docx"
KEPT = "review_copy"
"""The kind of a state that is kept because a copy of it was handed out."""
TAKEN_HOME = "copy_taken_home"
"""What the log calls it; the entry keeps what found no place."""
R = TypeVar("R", Suggestion, Thread, LogEntry)
_SHORTEST = 16
"""Letters of a state's hash by which a copy may name it."""
LARGEST = 512 * 1024 * 1024
_TITLE = Path("front.title")


class HandedOut(Struct, frozen=True):
    """How review copies are written."""

    styles: StyleSource
    writer: CopyWriter


class Brought(Struct, frozen=True):
    """A reviewed copy that was read.

    Attributes:
        file: its name.
        handed: the case as it was handed out.
        home: what the copy holds.
    """

    file: str
    handed: Case
    home: Home


class Homecoming(Struct, frozen=True):
    """What a copy brought.

    Attributes:
        case_id: of the case it is of.
        edit: puts it beside the case; idle where the case has all of it already.
        suggestions: new ones.
        comments: new comments and replies.
        listed: what found no place.
        known: whether the case had everything already.
        older: whether the case was changed since the copy was handed out.
        repaired: whether the file was damaged and read as far as that went.
    """

    case_id: str
    edit: Edit
    suggestions: int
    comments: int
    listed: tuple[Listed, ...]
    known: bool
    older: bool
    repaired: bool


def copy_name(case: Case, language: str) -> str:
    """A file name that people and all systems can read."""
    title = case.get(_TITLE, language) or case.get(_TITLE, case.source_language) or case.id
    plain = "".join(letter if letter.isalnum() else " " for letter in str(title))
    return f"{'-'.join(plain.split())[:80].strip('-')}-{language}-review{SUFFIX}"


def hand_out(
    case: Case,
    templates: TemplateSource,
    language: str,
    file: File,
    *,
    how: HandedOut,
    at: datetime,
    progress: Progress,
    keep: CaseStore | None = None,
) -> str:
    """Write a review copy of one edition; gives the path of the file.

    The state is kept where the case is in a library, so that the copy can be compared when it
    comes home.

    Raises:
        WrongUse: `language_unknown`.
        MachineFailed: `file_unwritable`.
    """
    if language not in case.languages:
        raise no_edition(language, case.languages)
    if keep is None:
        state = sha256(to_json(case)).hexdigest()
    else:
        state = keep.keep_revision(case, KEPT, "", at).hash
    template = templates.get(case.template)
    return write_copy(case, template, language, state, file, how=how, at=at, progress=progress)


def write_copy(
    case: Case,
    template: Template,
    language: str,
    state: str,
    file: File,
    *,
    how: HandedOut,
    at: datetime,
    progress: Progress,
) -> str:
    """Write the review copy of a state, which is named by its hash; gives the path of the file.

    Records that are private or the hub's own stay out of it.

    Raises:
        MachineFailed: `file_unwritable`.
    """
    words = how.styles.words(HOUSE_STYLE, language)
    laid = paper(template, seen_by(case, "expert"), language, words, state)
    with replacing(file) as out:
        how.writer(laid, words, how.styles.get(HOUSE_STYLE), at.isoformat(), out, progress=progress)
    return os.fspath(file)


def read_home(
    file: File,
    library: Library,
    templates: TemplateSource,
    *,
    styles: StyleSource,
    reader: CopyReader,
    now: datetime,
) -> Brought:
    """Read a reviewed copy. Nothing is changed.

    Args:
        file: the copy.
        library: has the case, and the state that was handed out.
        templates: has its template.
        styles: give the words of the edition.
        reader: reads Word files.
        now: the moment for what bears none.

    Raises:
        BadInput: `word_*`, where it is no Word file, no copy, or one of another library.
    """
    data = files.read(file, LARGEST)
    mark = reader.mark(io.BytesIO(data))
    handed = _handed_out(mark, library, file.name)
    language = mark.language if mark.language in handed.languages else handed.source_language
    template = templates.get(handed.template)
    words = styles.words(HOUSE_STYLE, language)
    laid = paper(template, seen_by(handed, "expert"), language, words, mark.state)
    return Brought(file.name, handed, reader.read(io.BytesIO(data), laid, now))


def take_home(case: Case, brought: Brought, me: Author, now: datetime) -> Homecoming:
    """What a reviewed copy comes to beside its case; the edit that puts it there is not applied.

    Args:
        case: as it is now.
        brought: by the copy.
        me: who takes it in.
        now: when.
    """
    entry = LogEntry(new_row_id(), TAKEN_HOME, me, now, {"file": brought.file})
    return _joined(case, brought.handed, brought.home, entry)


def _handed_out(mark: CopyMark, library: Library, name: str) -> Case:
    """The case as it was when the copy was written."""
    if not mark.case:
        raise BadInput("word_no_copy", file=name)
    try:
        present = library.cases.load(mark.case)
    except WrongUse as error:
        raise BadInput("word_case_unknown", file=name) from error
    for kept in library.cases.revisions(mark.case):
        if _is_of(mark, kept.hash):
            return library.cases.state(mark.case, kept.number)
    if _is_of(mark, sha256(to_json(present)).hexdigest()):
        return present
    raise BadInput("word_state_unknown", file=name)


def _is_of(mark: CopyMark, state: str) -> bool:
    return len(mark.state) >= _SHORTEST and state.startswith(mark.state)


def _joined(case: Case, handed: Case, home: Home, entry: LogEntry) -> Homecoming:
    review = review_of(case)
    known = {one.id for one in review.suggestions} | {one.id for one in review.threads}
    fresh = [one for one in home.suggestions if one.id not in known]
    threads = [one for one in home.threads if one.id not in known]
    notes = {note.id for thread in review.threads for note in thread.notes}
    replies = [(name, note) for name, note in home.replies if note.id not in notes]
    with_replies = {
        thread.id: replace(
            thread,
            notes=(*thread.notes, *(note for of, note in replies if of == thread.id)),
        )
        for thread in review.threads
    }
    after = replace(
        review,
        suggestions=_sorted((*review.suggestions, *_carried(fresh, handed, case))),
        threads=_sorted(
            (*with_replies.values(), *(_moved(thread, handed, case) for thread in threads))
        ),
    )
    idle = not (fresh or threads or replies)
    edit = Edit("take_home_copy") if idle else _edit(case, after, home, entry)
    return Homecoming(
        case.id,
        edit,
        len(fresh),
        len(threads) + len(replies) + sum(len(thread.notes) - 1 for thread in threads),
        home.listed,
        known=idle and bool(home.changes or home.comments),
        older=handed.fields != case.fields,
        repaired=home.repaired,
    )


def _edit(case: Case, after: Review, home: Home, entry: LogEntry) -> Edit:
    facts = {
        **entry.facts,
        "suggestions": len(home.suggestions),
        "comments": home.comments,
        "listed": [
            {"why": one.why, "text": one.text, "context": one.context, "by": one.by}
            for one in home.listed
        ],
    }
    entry = replace(entry, facts=facts, visibility="hub")
    written = write(replace(after, log=_sorted((*after.log, entry))))
    return Edit("take_home_copy", facts=(FactChange("records", case.records, written),))


def _carried(fresh: Iterable[Suggestion], handed: Case, case: Case) -> Iterable[Suggestion]:
    """Suggestions on the text as it is now, where their words are still there."""
    for one in fresh:
        path = Path.parse(one.path)
        yield carried(one, handed.get(path, one.lang), case.get(path, one.lang))


def _moved(thread: Thread, handed: Case, case: Case) -> Thread:
    anchor = thread.anchor
    if not anchor.path:
        return thread
    path = Path.parse(anchor.path)
    before, after = handed.get(path, anchor.lang), case.get(path, anchor.lang)
    if before == after or anchor.range is None:
        return thread
    return replace(thread, anchor=_anchor(anchor, before, after, case, path))


def _anchor(
    anchor: Anchor, before: Value | None, after: Value | None, case: Case, path: Path
) -> Anchor:
    assert anchor.range is not None
    where = passages.moved(passages.lines_of(before), passages.lines_of(after), anchor.range)
    if passages.words(passages.lines_of(after), where) != anchor.quote:
        return anchor
    return anchor_at(case, path, anchor.lang, where)


def _sorted(records: Iterable[R]) -> tuple[R, ...]:
    return tuple(sorted(records, key=lambda record: record.id))

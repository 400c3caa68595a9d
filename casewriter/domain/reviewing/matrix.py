"""The comments of a case line by line: who said what where, what was answered, what it says now.

What a reader may not see is left out before a line is made: a matrix is one more copy that leaves
the hub.
"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from casewriter.domain.canonical import leaf_hash
from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of, shown_to
from casewriter.domain.review import Anchor, Disposition, Note, Reader, Thread, ThreadKind
from casewriter.domain.reviewing.anchoring import Placed, anchor_at, is_section, places
from casewriter.domain.reviewing.passages import letters, lines_of
from casewriter.domain.reviewing.threads import is_withdrawn
from casewriter.domain.template import EXHIBITS, Template
from casewriter.prose.nodes import Doc

FALLBACK = "en"
LONGEST = 2_000
"""Letters of an answer that are shown; what is longer is read in the case."""


class MatrixWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The words of a matrix, a letter, a log and a table of results, in one language.

    `row` holds `{number}`, `intro` holds `{title}`, `answered` and `{count}`, `comments_of` holds
    `{name}`.
    """

    matrix: str
    letter: str
    log: str
    results: str
    about: str
    number: str
    place: str
    whole: str
    row: str
    reviewer: str
    comment: str
    kind: str
    answer: str
    disposition: str
    before: str
    after: str
    gone: str
    unchanged: str
    none: str
    country: str
    title: str
    template: str
    mean: str
    when: str
    who: str
    what: str
    reason: str
    taken_back: str
    intro: str
    comments_of: str
    kinds: Mapping[str, str]
    dispositions: Mapping[str, str]
    actions: Mapping[str, str]
    decisions: Mapping[str, str]


class MatrixRow(Struct, frozen=True):
    """One comment.

    Attributes:
        number: its place in the matrix, from 1.
        thread: its id.
        path: where it stands; none for the whole case.
        place: that in words.
        reviewer: who wrote it.
        comment: what it says, with what was asked later on.
        answer: what was answered last, with replies.
        disposition: what was done; empty where nobody answered.
        before: what the place said when the comment was made.
        after: what it says now.
        gone: whether it is no longer there.
    """

    number: int
    thread: str
    path: Path | None
    place: str
    reviewer: str
    comment: str
    kind: ThreadKind
    answer: str = ""
    disposition: Disposition = ""
    before: str = ""
    after: str = ""
    gone: bool = False

    @property
    def changed(self) -> bool:
        """Whether the place says something else now."""
        return self.gone or self.before != self.after


def matrix(  # noqa: PLR0917 -- each is needed for a line
    template: Template,
    case: Case,
    language: str,
    words: MatrixWords,
    reader: Reader,
    earlier: Sequence[Case] = (),
) -> tuple[MatrixRow, ...]:
    """The comments of a case in the order of its template.

    Args:
        template: the one that the case follows.
        case: as it is now.
        language: of the names of places.
        words: of the matrix.
        reader: for whom it is; private comments are never in it, those of the hub in none for an
            expert.
        earlier: states of the case; a comment on an answer as a whole finds there what it read.

    Raises:
        BadInput: `case_malformed`, where a record of the review is.
    """
    review = shown_to(review_of(case), reader)
    threads = [thread for thread in review.threads if not is_withdrawn(thread)]
    threads.sort(key=lambda thread: (*_order(template, case, thread), thread.at, thread.id))
    stands = places(threads, case)
    return tuple(
        _row(template, case, thread, number, stands[thread.id], language, words, earlier)
        for number, thread in enumerate(threads, start=1)
    )


def place_of(
    template: Template, case: Case, path: Path | None, language: str, words: MatrixWords
) -> str:
    """The name of a place: "Results › Indicators › row 5"."""
    if path is None:
        return words.whole
    section = template.section(path.section)
    if section is None:
        return str(path)
    wording = template.wording(language)
    parts = [wording.sections[section.key].title]
    key = path.field.partition(".")[2]
    if section.field(key):
        parts.append(wording.fields[path.field].label)
    if (section.field(key) or key == EXHIBITS.key) and path.steps:
        rows = case.rows(Path(path.field))
        if path.steps[0] in rows:
            parts.append(words.row.format(number=rows.index(path.steps[0]) + 1))
    return " › ".join(parts)


def path_of(thread: Thread) -> Path | None:
    """Where a comment stands; none for the whole case."""
    return Path.parse(thread.anchor.path) if thread.anchor.path else None


def last_answer(thread: Thread) -> Note | None:
    """The note that last said what was done, where one does."""
    given = (note for note in reversed(thread.notes) if note.disposition and not note.withdrawn)
    return next(given, None)


def _row(  # noqa: PLR0917 -- each is needed for one line
    template: Template,
    case: Case,
    thread: Thread,
    number: int,
    stands: Placed,
    language: str,
    words: MatrixWords,
    earlier: Sequence[Case],
) -> MatrixRow:
    path = path_of(thread)
    notes = [note for note in thread.notes if not note.withdrawn]
    answer = last_answer(thread)
    said = [note for note in notes[1:] if note is not answer and not note.disposition]
    asked = [note for note in said if note.by == thread.by]
    replies = [note for note in said if note.by != thread.by]
    before, after = thread.anchor.quote, stands.words
    if path is not None and thread.anchor.range is None and not is_section(thread.anchor):
        after = _text(case, path, thread.anchor.lang)
        before = before or _read_then(thread.anchor, path, (case, *earlier))
    return MatrixRow(
        number=number,
        thread=thread.id,
        path=path,
        place=place_of(template, case, path, language, words),
        reviewer=thread.by.name,
        comment="\n".join(_texts([*notes[:1], *asked])),
        kind=thread.kind,
        answer="\n".join(_texts([*([answer] if answer else []), *replies])),
        disposition=answer.disposition if answer else "",
        before=before,
        after="" if stands.is_gone else after,
        gone=stands.is_gone,
    )


def _read_then(anchor: Anchor, path: Path, states: Iterable[Case]) -> str:
    """What an answer said when the comment was made; nothing where no state has it any more."""
    for state in states:
        if leaf_hash(anchor.path, anchor.lang, state.get(path, anchor.lang)) == anchor.base:
            return _text(state, path, anchor.lang)
    return ""


def _text(case: Case, path: Path, language: str) -> str:
    value = case.get(path, language)
    if isinstance(value, Doc):
        text = "\n".join(said for line in lines_of(value) if (said := letters((line,)).strip()))
        return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return anchor_at(case, path, language).quote


def _texts(notes: Iterable[Note]) -> Iterable[str]:
    return (note.text for note in notes if note.text)


def _order(template: Template, case: Case, thread: Thread) -> tuple[int, int, int, str]:
    path = path_of(thread)
    if path is None:
        return (-1, 0, 0, "")
    sections = [section.key for section in template.sections]
    place = sections.index(path.section) if path.section in sections else len(sections)
    section = template.section(path.section)
    keys = [field.key for field in section.fields] if section else []
    key = path.field.partition(".")[2]
    row = 0
    if path.steps:
        rows = case.rows(Path(path.field))
        row = rows.index(path.steps[0]) + 1 if path.steps[0] in rows else len(rows) + 1
    return (place, keys.index(key) if key in keys else len(keys), row, str(path))

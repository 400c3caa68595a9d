"""Comments as a list of work: in the order of the case, filtered, counted."""

from collections.abc import Callable, Collection, Iterable, Sequence

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of
from casewriter.domain.review import Anchor, Suggestion, Thread, ThreadKind, ThreadState
from casewriter.domain.reviewing.anchoring import is_section
from casewriter.domain.reviewing.threads import NEEDS_ANSWER
from casewriter.domain.template import Template
from casewriter.prose.codec import ProseError, decode
from casewriter.prose.walk import plain_text


class Wish(Struct, frozen=True):
    """Which comments are wanted; an empty wish is all of them.

    Attributes:
        kinds: what they ask for.
        states: how far they are.
        section: key of a section.
        author: name of who began them.
    """

    kinds: frozenset[ThreadKind] = frozenset()
    states: frozenset[ThreadState] = frozenset()
    section: str = ""
    author: str = ""


class Counts(Struct, frozen=True):
    """How comments stand. Praise asks for nothing and counts apart.

    Attributes:
        waiting: open, or asked again.
        answered: answered and not settled.
        settled: settled.
        praise: kind words.
        fixes: must be mended and have no answer yet.
    """

    waiting: int = 0
    answered: int = 0
    settled: int = 0
    praise: int = 0
    fixes: int = 0


def ordered(threads: Iterable[Thread], template: Template, case: Case) -> list[Thread]:
    """Comments as a reader of the case meets them; of one place the oldest first."""
    place = reading_order(template, case)
    return sorted(threads, key=lambda thread: (place(thread.anchor), thread.at, thread.id))


def stops(
    threads: Iterable[Thread], edits: Iterable[Suggestion], template: Template, case: Case
) -> list[Thread | Suggestion]:
    """Comments and suggested edits as a reader meets them; of edits that go together the first."""
    place = reading_order(template, case)

    def key(one: Thread | Suggestion) -> tuple[object, ...]:
        at = one.anchor if isinstance(one, Thread) else Anchor(one.path, one.lang, one.range)
        return place(at), one.at, one.id

    every: list[Thread | Suggestion] = [*threads, *edits]
    met: list[Thread | Suggestion] = []
    groups: set[str] = set()
    for one in sorted(every, key=key):
        group = one.group if isinstance(one, Suggestion) else ""
        if not group or group not in groups:
            met.append(one)
            groups.add(group)
    return met


def reading_order(template: Template, case: Case) -> Callable[[Anchor], tuple[int, ...]]:
    """Gives for a place of the case a key by which places stand as they are read."""
    questions = {
        f"{section.key}.{field.key}": place
        for place, (section, field) in enumerate(template.fields())
    }
    sections = {section.key: place for place, section in enumerate(template.sections)}
    rows: dict[str, dict[str, int]] = {}

    def place(anchor: Anchor) -> tuple[int, ...]:
        if not anchor.path:
            return (-1, -1, 0, 0, 0)
        path = Path.parse(anchor.path)
        section = sections.get(path.section, len(sections))
        if is_section(anchor):
            return (section, -1, 0, 0, 0)
        if path.field not in rows:
            names = case.rows(Path(path.field))
            rows[path.field] = {name: number for number, name in enumerate(names, 1)}
        row = rows[path.field].get(path.steps[0], len(rows[path.field])) if path.steps else 0
        where = anchor.range
        line, start = (where.line, where.start) if where else (-1, 0)
        return (section, questions.get(path.field, len(questions)), row, line, start)

    return place


def wanted(threads: Iterable[Thread], wish: Wish) -> list[Thread]:
    """The comments that are wanted, in the order given."""
    return [thread for thread in threads if _is_wanted(thread, wish)]


def counts(threads: Iterable[Thread]) -> Counts:
    """How comments stand."""
    told = list(threads)
    asking = [thread for thread in told if thread.kind in NEEDS_ANSWER]
    return Counts(
        waiting=_of(asking, ("open", "reopened")),
        answered=_of(asking, ("answered",)),
        settled=_of(asking, ("closed",)),
        praise=len(told) - len(asking),
        fixes=_of([one for one in asking if one.kind == "fix"], ("open", "reopened")),
    )


def new_notes(before: Case, after: Case) -> int:
    """How many comments and replies a case has that it had not before."""
    return len(_notes(after) - _notes(before))


def new_edits(before: Case, after: Case) -> int:
    """How many suggested edits wait in a case that it had not before; what goes as one is one."""
    known = {one.id for one in review_of(before).suggestions}
    found = (one for one in review_of(after).suggestions if one.state == "open")
    return len({one.group or one.id for one in found if one.id not in known})


def change_of(suggestion: Suggestion) -> tuple[str, str]:
    """What a suggested edit takes away, and what it puts there, in letters."""
    new = suggestion.replacement
    if isinstance(new, dict):
        block = {"type": "doc", "content": [new]} if new.get("type") != "doc" else new
        try:
            return suggestion.quote, plain_text(decode(block))
        except ProseError:
            return suggestion.quote, ""
    return suggestion.quote, "" if new is None else str(new)


def authors(threads: Iterable[Thread]) -> tuple[str, ...]:
    """Who began comments, each name once."""
    return tuple(sorted({thread.by.name for thread in threads if thread.by.name}))


def _notes(case: Case) -> set[str]:
    threads = review_of(case).threads if case.records.get("threads") else ()
    return {note.id for thread in threads for note in thread.notes if not note.withdrawn}


def _is_wanted(thread: Thread, wish: Wish) -> bool:
    section = thread.anchor.path.partition(".")[0]
    return (
        (not wish.kinds or thread.kind in wish.kinds)
        and (not wish.states or thread.state in wish.states)
        and (not wish.section or section == wish.section)
        and (not wish.author or thread.by.name == wish.author)
    )


def _of(threads: Sequence[Thread], states: Collection[str]) -> int:
    return sum(thread.state in states for thread in threads)

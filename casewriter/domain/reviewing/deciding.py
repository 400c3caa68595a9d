"""Suggested edits as somebody decides about them: who may, where each stands, which go as one."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from casewriter.domain.canonical import leaf_hash
from casewriter.domain.case import Case
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path, Value
from casewriter.domain.review import Range, Reader, Suggestion
from casewriter.domain.reviewing.fitting import Bases, Reason, as_of_now
from casewriter.domain.reviewing.passages import lines_of
from casewriter.domain.reviewing.rounds import Stage
from casewriter.domain.template import Template
from casewriter.prose.spoken import SIGNS, Spoken

CONTEXT = 36
"""Letters before and behind the words of a suggestion that are shown with it."""


class Stand(Struct, frozen=True):
    """Where a suggestion stands now.

    Attributes:
        how: it can be put in there; or why it cannot.
        range: the letters that would give way; none where the whole value would.
        before: the words before them.
        after: the words behind them.
    """

    how: Literal["there"] | Reason = "there"
    range: Range | None = None
    before: str = ""
    after: str = ""

    @property
    def fits(self) -> bool:
        """Whether it can be accepted."""
        return self.how == "there"


def may_decide(role: Reader, stage: Stage) -> bool:
    """Whether somebody may accept and decline what others suggest.

    Nothing changes a text without its expert's word, unless the case is at its language edit:
    that is the hub's.
    """
    return role == "expert" or stage == "language_edit"


def value_of(case: Case, one: Suggestion) -> Value | None:
    """What the leaf of a suggestion holds now; None where its path is none."""
    try:
        return case.get(Path.parse(one.path), one.lang)
    except BadInput:
        return None


def stands_of(
    ones: Iterable[Suggestion], value: Value | None, bases: Bases | None = None
) -> dict[str, Stand]:
    """Where open suggestions of one leaf stand in its present value, by their ids."""
    found: dict[str, Stand] = {}
    now, lines = None, lines_of(value)
    for one in ones:
        now = now if now is not None else leaf_hash(one.path, one.lang, value)
        found[one.id] = _stand(one, now, value, lines, bases)
    return found


def _stand(
    one: Suggestion, now: str, value: Value | None, lines: Sequence[Spoken], bases: Bases | None
) -> Stand:
    try:
        Path.parse(one.path)
    except BadInput:
        return Stand("unreadable")
    found = as_of_now(one, now, value, bases, lines)
    if isinstance(found, str):
        return Stand(found)
    there = found.range
    if there is None:
        return Stand()
    first, last = lines[there.line].text, lines[there.last or there.line].text
    before, after = first[: there.start][-CONTEXT:], last[there.end :][:CONTEXT]
    return Stand("there", there, _from_word(before), _to_word(after))


def bundles(
    suggestions: Iterable[Suggestion], template: Template, stands: Mapping[str, Stand]
) -> list[tuple[Suggestion, ...]]:
    """Suggestions as a reader of the case meets them, those that stand or fall together as one."""
    questions = {f"{s.key}.{f.key}": place for place, (s, f) in enumerate(template.fields())}
    together: dict[str, list[Suggestion]] = {}
    for one in suggestions:
        together.setdefault(f"group {one.group}" if one.group else one.id, []).append(one)

    def place(bundle: tuple[Suggestion, ...]) -> tuple[object, ...]:
        first = bundle[0]
        stand = stands.get(first.id, Stand())
        where = stand.range or first.range
        line, start = (where.line, where.start) if where else (-1, 0)
        field = first.path.partition("/")[0]
        question = questions.get(field, len(questions))
        return (question, field, first.path, line, start, first.at, first.id)

    found = [
        tuple(sorted(bundle, key=lambda one: (one.path, one.lang, one.id)))
        for bundle in together.values()
    ]
    return sorted(found, key=place)


def _from_word(text: str) -> str:
    """Letters before a passage, from the beginning of a word on."""
    return _letters(text if len(text) < CONTEXT else text.partition(" ")[2])


def _to_word(text: str) -> str:
    """Letters behind a passage, to the end of a word."""
    return _letters(text if len(text) < CONTEXT else text.rpartition(" ")[0])


def _letters(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, SIGNS)))

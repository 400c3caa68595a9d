"""What a kept state changed, in short, so that a list of states needs none of their texts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct

from casewriter.domain.writers import WRITER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casewriter.domain.edits import Change

Sort: TypeAlias = Literal["texts", "numbers", "rows", "values", "states", "facts"]
SORTS: tuple[Sort, ...] = ("texts", "numbers", "rows", "values", "states", "facts")
AUTOMATIC = ("opened", "work", "before_restore", "before_import", "before_merge", "before_template")
"""Kinds of states that are kept without anybody asking for it; only these get sparser with age."""
BETWEEN_PEOPLE = ("sent", "received", "merged", "review_copy")
"""Kinds of states that are told of even where the same state was kept before."""
NAMED = 3
"""How many questions an outline names."""


class Outline(Struct, frozen=True, array_like=True):
    """What is different from the state before.

    Attributes:
        answers: how many questions have another answer.
        words_in: words that this state has and the one before has not, whatever their order.
        words_out: words that the one before has and this has not.
        questions: paths of the questions that changed (`section.field`), those with the most words
            put in or taken out first, three at most.
        sorts: what changed, of `SORTS` and in that order.
        first: whether it is the first kept state of its case; then nothing else is said.
    """

    answers: int = 0
    words_in: int = 0
    words_out: int = 0
    questions: tuple[str, ...] = ()
    sorts: tuple[Sort, ...] = ()
    first: bool = False

    @property
    def words(self) -> int:
        """How many words more; below 0 for fewer."""
        return self.words_in - self.words_out


def outlined(changes: Iterable[Change], *, facts: bool) -> Outline:
    """The outline of leaves that changed.

    Args:
        changes: the leaves, before and after.
        facts: whether facts of the case changed as well.
    """
    # Whoever only reads outlines compares no texts.
    from casewriter.domain.comparing import same, word_counts

    words_in = words_out = 0
    weights: Counter[str] = Counter()
    sorts: set[Sort] = {"facts"} if facts else set()
    for change in changes:
        if same(change.before, change.after):
            continue
        sort = _sort(change)
        if sort is None:
            continue
        sorts.add(sort)
        if sort == "states":
            continue
        was = word_counts(change.before, change.language)
        now = word_counts(change.after, change.language)
        more, fewer = (now - was).total(), (was - now).total()
        words_in, words_out = words_in + more, words_out + fewer
        # Even a change without words is one: it must be named.
        weights[change.path.field] += 1 + more + fewer
    named = sorted(weights, key=lambda name: (-weights[name], name))[:NAMED]
    return Outline(
        answers=len(weights),
        words_in=words_in,
        words_out=words_out,
        questions=tuple(named),
        sorts=tuple(sort for sort in SORTS if sort in sorts),
    )


def _sort(change: Change) -> Sort | None:
    from casewriter.domain.comparing import STATE, UNSEEN, word_counts

    if change.path.field.partition(".")[2] in (STATE, WRITER):
        return "states"
    if change.path.meta == "order":
        return "rows"
    if change.path.meta in UNSEEN:
        return None
    values = [value for value in (change.before, change.after) if value is not None]
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in values):
        return "numbers"
    texts = word_counts(change.before, change.language) or word_counts(
        change.after, change.language
    )
    return "texts" if texts else "values"

"""Suggested edits of a kind: chosen among many, so that they are read or decided together."""

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from casewriter.domain.review import Suggestion, SuggestionState
from casewriter.domain.reviewing.listing import change_of
from casewriter.prose.spoken import SIGNS

EditKind = Literal["small", "in", "out", "instead", "look", "value", "row"]
"""Spelling, capitals, punctuation and spaces; words that come, go, or take the place of others;
how words look, with sources and the like; a single value or cell; a row."""
EDIT_KINDS: tuple[EditKind, ...] = ("small", "in", "out", "instead", "look", "value", "row")
ORDER = "#order"
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
_SHORT = 4
"""Letters of a word below which another letter makes it another word."""

Bundle = tuple[Suggestion, ...]


class EditWish(Struct, frozen=True):
    """Which suggested edits are wanted; an empty wish is all of them.

    Attributes:
        kinds: what they change.
        states: what was decided about them.
        section: key of a section.
        question: path of a question.
        author: name of who proposes them.
    """

    kinds: frozenset[EditKind] = frozenset()
    states: frozenset[SuggestionState] = frozenset()
    section: str = ""
    question: str = ""
    author: str = ""


def kind_of(bundle: Sequence[Suggestion]) -> EditKind:
    """What suggested edits that stand or fall together change."""
    first = bundle[0]
    if any(one.path.endswith(ORDER) for one in bundle):
        return "row"
    new = first.replacement
    is_text = isinstance(new, dict) or (new is None and bool(first.quote))
    if first.range is None and not is_text:
        return "value"
    gone, come = ("\n".join(part) for part in zip(*map(change_of, bundle), strict=True))
    gone, come = (part.translate(dict.fromkeys(map(ord, SIGNS))) for part in (gone, come))
    if gone == come:
        return "look"
    if _is_small(gone, come):
        return "small"
    if not gone.strip():
        return "in"
    return "instead" if come.strip() else "out"


def wanted_edits(bundles: Iterable[Bundle], wish: EditWish) -> list[Bundle]:
    """Those that are wanted, in the order given."""
    return [bundle for bundle in bundles if _is_wanted(bundle, wish)]


def question_path(one: Suggestion) -> str:
    """The question that an edit is about."""
    return one.path.partition("/")[0].partition("#")[0]


def editors(bundles: Iterable[Bundle]) -> tuple[str, ...]:
    """Who proposes edits, each name once."""
    return tuple(sorted({bundle[0].by.name for bundle in bundles if bundle[0].by.name}))


def _is_wanted(bundle: Bundle, wish: EditWish) -> bool:
    first = bundle[0]
    return (
        (not wish.states or first.state in wish.states)
        and (not wish.section or first.path.partition(".")[0] == wish.section)
        and (not wish.question or question_path(first) == wish.question)
        and (not wish.author or first.by.name == wish.author)
        and (not wish.kinds or kind_of(bundle) in wish.kinds)
    )


def _is_small(gone: str, come: str) -> bool:
    """Whether words stay what they are: another case or sign, a space, a letter within a word."""
    old, new = (_WORD.findall(part.casefold()) for part in (gone, come))
    if "".join(old) == "".join(new):
        return True
    # Another figure is another fact, however small it looks.
    if len(old) != len(new) or _DIGITS.findall(gone) != _DIGITS.findall(come):
        return False
    return all(map(_is_misspelt, old, new))


def _is_misspelt(one: str, other: str) -> bool:
    if one == other:
        return True
    longest = max(len(one), len(other))
    # A letter before a word often denies it.
    if min(len(one), len(other)) < _SHORT or one[0] != other[0]:
        return False
    return _steps(one, other) <= max(1, longest // 5)


def _steps(one: str, other: str) -> int:
    """Letters put in, out, in place of others, or the wrong way round, from one word to another."""
    before, row = list[int](), list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, there in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != there))
            if i > 1 and j > 1 and (letter, one[i - 2]) == (other[j - 2], there):
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]

"""What somebody looks for in a library, and whether a text holds it."""

import re
from collections.abc import Sequence
from itertools import islice

from msgspec import Struct

from casewriter.domain.search.folding import (
    WORD,
    as_typed,
    folded,
    loose,
    loosely_folded,
    words_in,
)

BEGINNING = 4
"""Letters from which on a word is looked for by its beginning: that takes the place of stemming in
languages whose words have many endings."""
MOST_WORDS = 12

_PART = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]|(\S+)')


class Sought(Struct, frozen=True):
    """Words that follow each other in a text.

    Attributes:
        words: folded.
        beginning: whether the last of them may go on.
    """

    words: tuple[str, ...]
    beginning: bool = False


class Query(Struct, frozen=True):
    """Everything that a text must hold, in any order."""

    sought: tuple[Sought, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is looked for."""
        return not self.sought


def read_query(typed: str) -> Query:
    """What was typed: words, beginnings of words, "phrases in quotes".

    A word of four letters is a beginning, a shorter one where a star follows it: `тех*`.
    """
    sought: list[Sought] = []
    for phrase, word in _PART.findall(typed):
        words = tuple(found.folded for found in words_in(phrase or word) if found.folded)
        if words:
            beginning = word.endswith("*") or (bool(word) and len(words[-1]) >= BEGINNING)
            sought.append(Sought(words, beginning))
    return Query(tuple(dict.fromkeys(sought))[:MOST_WORDS])


def places(query: Query, text: str, language: str) -> tuple[tuple[int, int, int], ...]:
    """Where a text holds what is looked for: first letter, the one behind the last, which it is.

    None where it does not hold all of it.
    """
    text = as_typed(text, language)
    words = WORD.findall(text)
    letters = list(map(loosely_folded, words))
    found: list[tuple[int, int, int]] = []
    for number, sought in enumerate(query.sought):
        last = len(sought.words) - 1
        here = [
            (at, at + last, number)
            for at in _beginnings(sought, letters)
            if _stands(sought, words, letters, at)
        ]
        if not here:
            return ()
        found += here
    last = max(to for _, to, _ in found)
    stand = list(islice(WORD.finditer(text), last + 1))
    return tuple(sorted((stand[at].start(), stand[to].end(), number) for at, to, number in found))


def _beginnings(sought: Sought, letters: Sequence[str]) -> list[int]:
    """Where the first of the words may stand; most words of a text are passed over here."""
    first = loose(sought.words[0])
    within = range(len(letters) - len(sought.words) + 1)
    if sought.beginning and len(sought.words) == 1:
        return [at for at in within if letters[at].startswith(first)]
    return [at for at in within if letters[at] == first]


def _stands(sought: Sought, words: Sequence[str], letters: Sequence[str], at: int) -> bool:
    last = len(sought.words) - 1
    return all(
        is_word(
            word, folded(words[at + n]), letters[at + n], beginning=sought.beginning and n == last
        )
        for n, word in enumerate(sought.words)
    )


def is_word(sought: str, word: str, letters: str, *, beginning: bool) -> bool:
    """Whether a folded word of a text is the one that is looked for.

    A letter that not every keyboard has is meant where it is typed; the letter that people type
    instead of it means both.

    Args:
        sought: folded.
        word: of the text, folded.
        letters: the same, loose.
        beginning: whether it may go on.
    """
    if len(word) < len(sought) if beginning else len(word) != len(sought):
        return False
    if sought.isascii():
        return letters.startswith(sought)
    return letters.startswith(loose(sought)) and all(
        mine == theirs for mine, theirs in zip(sought, word, strict=False) if loose(mine) != mine
    )

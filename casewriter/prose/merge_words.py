"""Three versions of one line, word by word: the step below the merge of blocks."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import TypeAlias

from msgspec import Struct

from casewriter.prose.codec import canonical_line
from casewriter.prose.diff import word_pieces
from casewriter.prose.nodes import Inline, Text

NEAR = 3
"""Words and signs. Changes that lie nearer together may not make sense together."""
LONG = 2000
"""Above so many words a line's most frequent ones begin no match: else it would take seconds."""

Words: TypeAlias = tuple[Inline, ...]


class Hunk(Struct, frozen=True):
    """One change of a line: the words from `start` to `end` of the old one became others."""

    start: int
    end: int
    words: Words


def merged_words(base: Words, mine: Words, theirs: Words) -> tuple[bool, Words, Words]:
    """One line of two copies.

    Returns:
        Whether nothing is disputed, and the line with what is merged and each copy's own words
        where something is: equal where nothing is.
    """
    old = pieces(base)
    groups = _groups(hunks(old, pieces(mine)), hunks(old, pieces(theirs)))
    agreed = True
    one: list[Inline] = []
    two: list[Inline] = []
    place = 0
    for ours, others in groups:
        start = min(hunk.start for hunk in (*ours, *others))
        end = max(hunk.end for hunk in (*ours, *others))
        kept = old[place:start]
        side, other = _side(old, ours, start, end), _side(old, others, start, end)
        if set(ours) <= set(others):
            side = other
        elif set(others) <= set(ours):
            other = side
        agreed = agreed and side == other
        one += (*kept, *side)
        two += (*kept, *other)
        place = end
    one += old[place:]
    two += old[place:]
    return agreed, canonical_line(tuple(one)), canonical_line(tuple(two))


def pieces(line: Words) -> list[Inline]:
    """The words of a line, each with its marks, and what is no letter."""
    found: list[Inline] = []
    for inline in line:
        if isinstance(inline, Text):
            found += (Text(piece, inline.marks) for piece in word_pieces(inline.text))
        else:
            found.append(inline)
    return found


def hunks(old: Sequence[Inline], new: Sequence[Inline]) -> list[Hunk]:
    """Every change between the pieces of two lines, in order."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    middle, changed = old[start : len(old) - end], new[start : len(new) - end]
    matcher = SequenceMatcher(None, middle, changed, autojunk=len(middle) > LONG)
    return [
        Hunk(start + i1, start + i2, tuple(changed[j1:j2]))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


def spoken_hunks(old: Sequence[Inline], new: Sequence[Inline]) -> list[Hunk]:
    """The changes as a reader would tell them: new words begin a sentence, not with a full stop.

    Of the places at which the same words can be said to come in, that one is taken at which they
    begin with the blank before a word.
    """
    found = hunks(old, new)
    for place, hunk in enumerate(found):
        if hunk.start != hunk.end or not hunk.words:
            continue
        # It stays apart from the next change.
        limit = found[place + 1].start - 1 if place + 1 < len(found) else len(old)
        words, at = hunk.words, hunk.start
        while at < limit and not _is_apart(words[0]) and words[0] == old[at]:
            words, at = (*words[1:], words[0]), at + 1
        if _is_apart(words[0]):
            found[place] = Hunk(at, at, words)
    return found


def _is_apart(word: Inline) -> bool:
    """Whether a word brings along the blank before it."""
    return not isinstance(word, Text) or word.text[:1].isspace()


def _groups(ours: Sequence[Hunk], others: Sequence[Hunk]) -> list[tuple[list[Hunk], list[Hunk]]]:
    """The changes of both, those together that lie near one of the other copy's."""
    groups: list[tuple[list[Hunk], list[Hunk]]] = []
    marked = [(hunk, 0) for hunk in ours] + [(hunk, 1) for hunk in others]
    for hunk, copy in sorted(marked, key=lambda one: (one[0].start, one[0].end)):
        group: tuple[list[Hunk], list[Hunk]] = ([], [])
        group[copy].append(hunk)
        while groups and any(hunk.start < near.end + NEAR for near in groups[-1][1 - copy]):
            before = groups.pop()
            group = (before[0] + group[0], before[1] + group[1])
        groups.append(group)
    return groups


def _side(old: Sequence[Inline], hunks: Sequence[Hunk], start: int, end: int) -> list[Inline]:
    words: list[Inline] = []
    place = start
    for hunk in hunks:
        words += (*old[place : hunk.start], *hunk.words)
        place = hunk.end
    return [*words, *old[place:end]]

"""What changed between two versions of a text, block by block and word by word."""

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from msgspec import Struct

from casewriter.prose.nodes import (
    Block,
    Citation,
    CrossReference,
    Doc,
    Exhibit,
    Footnote,
    HardBreak,
    Inline,
    ListItem,
    NoteInline,
    Text,
    Value,
)
from casewriter.prose.walk import lines

# The space before a word goes with it, so that a new comma does not change the word it follows.
_PIECES = re.compile(r"\s*(?:\w+|[^\w\s])|\s+")
_WORDS = re.compile(r"\w+")

BlockT = TypeVar("BlockT", bound=Block | ListItem)

_LEAST_LIKENESS = 0.3
_MOST_PAIRS = 10_000


class Kept(Struct, frozen=True, tag="kept"):
    """Words that both versions have."""

    text: str


class Inserted(Struct, frozen=True, tag="inserted"):
    """Words that only the later version has."""

    text: str


class Deleted(Struct, frozen=True, tag="deleted"):
    """Words that only the earlier version has."""

    text: str


Span = Kept | Inserted | Deleted


class BlockChange(Struct, frozen=True):
    """A block in both versions (None where it is missing), and its words.

    Kept and deleted words give `shown(before)`, kept and inserted words `shown(after)`.
    """

    before: Block | None
    after: Block | None
    spans: tuple[Span, ...]

    @property
    def same(self) -> bool:
        """Whether nothing at all changed, marks and kind of block included."""
        return self.before == self.after


def diff(before: Doc, after: Doc) -> tuple[BlockChange, ...]:
    """Every block of both versions in reading order, unchanged ones too."""
    return tuple(BlockChange(a, b, diff_text(shown(a), shown(b))) for a, b in pairs(before, after))


def pairs(before: Doc, after: Doc) -> Iterator[tuple[Block | None, Block | None]]:
    """Every block of both versions in reading order beside what it was or became."""
    old, new = before.content, after.content
    place_old = place_new = 0
    for i, j in (*aligned(old, new), (len(old), len(new))):
        yield from _paired(old[place_old:i], new[place_new:j])
        if i < len(old):
            yield old[i], new[j]
        place_old, place_new = i + 1, j + 1


def aligned(old: Sequence[BlockT], new: Sequence[BlockT]) -> list[tuple[int, int]]:
    """The places, in order, of blocks or items that are the same or became one another."""
    found: list[tuple[int, int]] = []
    # Frozen nodes are their own fingerprints.
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found += zip(range(i1, i2), range(j1, j2), strict=True)
        else:
            found += [(i1 + i, j1 + j) for i, j in _matches(old[i1:i2], new[j1:j2])]
    return found


def diff_text(before: str, after: str) -> tuple[Span, ...]:
    """The words of two texts as kept, deleted and inserted stretches; no stretch is empty."""
    if before == after:
        return (Kept(before),) if before else ()
    old, new = word_pieces(before), word_pieces(after)
    start = alike(old, new)
    end = alike(old[start:][::-1], new[start:][::-1])
    middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
    spans: list[Span] = [Kept("".join(old[:start]))]
    # Words so frequent that difflib passes over them join a match, but do not begin one.
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, middle_old, middle_new).get_opcodes():
        if tag == "equal":
            spans.append(Kept("".join(middle_old[i1:i2])))
        else:
            spans.append(Deleted("".join(middle_old[i1:i2])))
            spans.append(Inserted("".join(middle_new[j1:j2])))
    spans.append(Kept("".join(old[len(old) - end :])))
    return tuple(span for span in spans if span.text)


def word_pieces(text: str) -> list[str]:
    """The words and signs of a text, each with the space before it; together they are the text."""
    return _PIECES.findall(text)


def shown(block: Block | ListItem | None) -> str:
    """What a block says, with its notes, sources and references in brackets."""
    if block is None:
        return ""
    if isinstance(block, Exhibit):
        return f"[{block.attrs.ref}]"
    return "\n".join(_shown(line.content) for line in lines(block))


def _shown(content: Sequence[Inline | NoteInline]) -> str:
    return "".join(_said(inline) for inline in content)


def _said(inline: Inline | NoteInline) -> str:
    match inline:
        case Text(text=text):
            return text
        case HardBreak():
            return "\n"
        case Footnote(content=content):
            return f"[{_shown(content)}]"
        case Citation(attrs=attrs):
            sources = (f"{item.source}, {item.locator}".rstrip(", ") for item in attrs.items)
            return f"[@{'; @'.join(sources)}]"
        case CrossReference(attrs=attrs) | Value(attrs=attrs):
            return f"[{attrs.ref}]"


def alike(old: Sequence[object], new: Sequence[object]) -> int:
    """How many parts both have in common at their beginning."""
    length = min(len(old), len(new))
    return next((place for place in range(length) if old[place] != new[place]), length)


def _paired(
    old: Sequence[Block], new: Sequence[Block]
) -> Iterator[tuple[Block | None, Block | None]]:
    """Blocks that have nothing in common; deleted ones come before inserted ones."""
    # Nobody reads the pairs of two texts that have so little in common.
    together = min(len(old), len(new)) if len(old) * len(new) > _MOST_PAIRS else 0
    yield from zip(old[:together], new[:together], strict=True)
    yield from ((block, None) for block in old[together:])
    yield from ((None, block) for block in new[together:])


def _matches(old: Sequence[BlockT], new: Sequence[BlockT]) -> list[tuple[int, int]]:
    """The pairs in order whose likeness is greatest together; none where that is too much work."""
    if not old or not new or len(old) * len(new) > _MOST_PAIRS:
        return []
    like = _likeness(old, new)
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], like(i, j) + best[i + 1][j + 1])
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(old) and j < len(new):
        if like(i, j) and best[i][j] == like(i, j) + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _likeness(old: Sequence[BlockT], new: Sequence[BlockT]) -> Callable[[int, int], float]:
    """Gives for two places the share of words in common, 0 where it is too small to matter."""
    old_words = [frozenset(_WORDS.findall(shown(block))) for block in old]
    new_words = [frozenset(_WORDS.findall(shown(block))) for block in new]

    def like(i: int, j: int) -> float:
        most = max(len(old_words[i]), len(new_words[j]))
        if not most:
            return 0.0
        share = len(old_words[i] & new_words[j]) / most
        return share if share >= _LEAST_LIKENESS else 0.0

    return like

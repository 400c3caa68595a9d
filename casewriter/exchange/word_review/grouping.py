"""Which paragraphs of a file that came home belong to one answer."""

from collections.abc import Iterable

from msgspec import Struct

from casewriter.domain.leaves import NO_LANGUAGE
from casewriter.exchange.word_review.expected import Leaf
from casewriter.exchange.word_review.matching import Base, Match


def by_leaf(matches: Iterable[Match]) -> "Grouped":
    """Paragraphs by the leaf they are of; new ones are of the leaf they follow, or stand before."""
    grouped: dict[int, tuple[Leaf, list[Match]]] = {}
    other: list[Match] = []
    waiting: list[Match] = []
    last: Match | None = None
    for match in matches:
        one, base = match.expected, match.base
        if one is None:
            assert base is not None
            above = last.expected if last else None
            leaf = above.leaf if above is not None and not above.echo else None
            if leaf is not None and _goes_on(leaf, last, base):
                grouped[id(leaf)][1].append(match)
            else:
                waiting.append(match)
            continue
        if one.leaf is None or (one.echo and not _is_one_line(base)):
            other.append(match)
        else:
            lines = grouped.setdefault(id(one.leaf), (one.leaf, []))[1]
            here = waiting if not one.echo else []
            if not lines and here and all(_goes_on(one.leaf, match, w.base) for w in here):
                lines += waiting
                waiting = []
            lines.append(match)
        other += waiting
        waiting = []
        last = match
    return Grouped([(leaf, lines) for leaf, lines in grouped.values()], [*other, *waiting])


def _goes_on(leaf: Leaf, match: Match | None, base: Base | None) -> bool:
    """Whether a new paragraph is of a leaf that another paragraph is of."""
    if base is None or match is None or not leaf.leaf.is_text:
        return False
    same_place = match.base is None or match.base.cell == base.cell
    return same_place and bool(base.text or base.is_touched)


def near(matches: Iterable[Match]) -> dict[int, tuple[str, str]]:
    """The question that each paragraph stands at: `id` of a match → its path and language.

    What the file alone has stands at what it follows.
    """
    places: dict[int, tuple[str, str]] = {}
    here = ("", NO_LANGUAGE)
    for match in matches:
        one = match.expected
        if one is not None and one.path:
            here = (one.path, one.leaf.leaf.language if one.leaf else NO_LANGUAGE)
        places[id(match)] = here
    return places


def _is_one_line(base: Base | None) -> bool:
    """Whether a title is still one: gone or grown, it says nothing about the words it repeats."""
    if base is None or len(base.paras) != 1:
        return False
    return any(span.final and span.text.strip() for span in base.paras[0].spans)


class Grouped(Struct):
    """Paragraphs by the leaf they are of, and those of none."""

    by_leaf: list[tuple[Leaf, list[Match]]]
    other: list[Match]

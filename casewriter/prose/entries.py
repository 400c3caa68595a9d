"""A tree of prose as the flat run of its lines, each with the lists and quotations around it.

Splitting, joining and moving lines is simple in the run and awkward in the tree. `rebuilt` gives
the tree back.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias, cast

from msgspec import Struct

from casewriter.prose.codec import canonical
from casewriter.prose.nodes import (
    Block,
    Blockquote,
    BulletList,
    Doc,
    Exhibit,
    Footnote,
    Heading,
    Inline,
    ListItem,
    OrderedList,
    Paragraph,
)

Around: TypeAlias = tuple[type[BulletList | OrderedList | ListItem | Blockquote], ...]


class Entry(Struct, frozen=True):
    """One line, or the place of an exhibit.

    Attributes:
        around: what it stands in, outermost first.
        shared: how many of these are the same as those of the entry before it.
    """

    block: Paragraph | Heading | Exhibit
    around: Around = ()
    shared: int = 0


class Spot(Struct, frozen=True):
    """Where a line, counted as `spoken` counts, lies in the run.

    Attributes:
        entry: its place, or that of the line whose note it is.
        note: the place of the note among the notes of that line; None for the line itself.
    """

    entry: int
    note: int | None = None


def entries(doc: Doc) -> tuple[Entry, ...]:
    """Every line and exhibit in reading order."""
    return tuple(_entries(doc))


def rebuilt(run: Iterable[Entry]) -> Doc:
    """The canonical tree that such a run is."""
    return canonical(loose(run))


def loose(run: Iterable[Entry]) -> Doc:
    """The tree of a run, its items as they are: a stretch may begin in the middle of a list."""
    top: list[Any] = []
    open_: list[tuple[type, list[Any]]] = []
    for entry in run:
        kept = 0
        for (kind, _), wanted in zip(open_[: entry.shared], entry.around, strict=False):
            if kind is not wanted:
                break
            kept += 1
        _close(open_, top, kept)
        open_ += [(kind, []) for kind in entry.around[kept:]]
        (open_[-1][1] if open_ else top).append(entry.block)
    _close(open_, top, 0)
    return Doc(tuple(top))


def spots(run: Sequence[Entry]) -> tuple[Spot, ...]:
    """Where each line lies, in the order in which `spoken` gives them."""
    found: list[Spot] = []
    for place, entry in enumerate(run):
        if isinstance(entry.block, Exhibit):
            continue
        found.append(Spot(place))
        notes = sum(1 for inline in entry.block.content if isinstance(inline, Footnote))
        found += (Spot(place, note) for note in range(notes))
    return tuple(found)


def content_at(run: Sequence[Entry], spot: Spot) -> tuple[Inline, ...]:
    """The inlines of a line; an exhibit has none."""
    block = run[spot.entry].block
    if isinstance(block, Exhibit):
        return ()
    if spot.note is None:
        return block.content
    notes = [inline for inline in block.content if isinstance(inline, Footnote)]
    return cast("tuple[Inline, ...]", notes[spot.note].content)


def with_content(entry: Entry, content: tuple[Inline, ...]) -> Entry:
    """A line with other inlines."""
    block = entry.block
    filled = Heading(block.attrs, content) if isinstance(block, Heading) else Paragraph(content)
    return Entry(filled, entry.around, entry.shared)


def _entries(doc: Doc) -> Iterator[Entry]:
    before: tuple[Any, ...] = ()
    for block, chain in _walked(doc, ()):
        shared = 0
        while shared < min(len(before), len(chain)) and before[shared] is chain[shared]:
            shared += 1
        yield Entry(block, tuple(type(node) for node in chain), shared)
        before = chain


def _walked(node: Any, chain: tuple[Any, ...]) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    for child in node.content:
        if isinstance(child, Paragraph | Heading | Exhibit):
            yield child, chain
        else:
            # The same frozen list may stand twice in a tree: a copy is a list of its own.
            own: Block = type(child)(child.content)
            yield from _walked(own, (*chain, own))


def _close(open_: list[tuple[type, list[Any]]], top: list[Any], kept: int) -> None:
    while len(open_) > kept:
        kind, content = open_.pop()
        (open_[-1][1] if open_ else top).append(kind(tuple(content)))

"""A text that two people changed: what of it merges by itself, and what has to be asked.

Blocks first, then the words inside a block that both kept. Against their common ancestor every
change is taken that the other copy did not touch. What both changed differently is a dispute, told
as whole blocks, in which all that is not disputed is merged already.
"""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeAlias, TypeVar, cast

from msgspec import Struct

from casewriter.prose.codec import canonical, encode
from casewriter.prose.diff import aligned, shown
from casewriter.prose.merge_words import Words, merged_words
from casewriter.prose.nodes import (
    Block,
    Blockquote,
    BulletList,
    Doc,
    Heading,
    ListItem,
    OrderedList,
    Paragraph,
)

Node: TypeAlias = Block | ListItem
Nodes: TypeAlias = tuple[Node, ...]
Image: TypeAlias = Node | None
Content: TypeAlias = Nodes | Words

Line = Paragraph | Heading
Container = BulletList | OrderedList | Blockquote | ListItem


class Settled(Struct, frozen=True, tag="settled"):
    """Blocks on which the copies agree, or that one of them alone changed."""

    blocks: tuple[Block, ...]


class Disputed(Struct, frozen=True, tag="disputed"):
    """Blocks that both copies changed, each in another way; none where a copy deleted them."""

    base: tuple[Block, ...]
    mine: tuple[Block, ...]
    theirs: tuple[Block, ...]


Piece: TypeAlias = Settled | Disputed


def merge(base: Doc | None, mine: Doc | None, theirs: Doc | None) -> tuple[Piece, ...]:
    """The text of two copies in reading order.

    With the copies exchanged it gives the same, exchanged. Merging what came of it with either copy
    once more changes nothing.

    Args:
        base: what both had; None where that is not known or there was none.
        mine: one copy's text; None where it has none.
        theirs: the other's.
    """
    old, one, two = base or Doc(), mine or Doc(), theirs or Doc()
    pieces = _merged(old, one, two)
    whole = settled(pieces)
    if whole is None or whole in (one, two) or _is_steady(old, whole, one, two):
        return pieces
    # Repeated blocks can be lined up in several ways: then people decide, not chance.
    return (Disputed(old.content, one.content, two.content),)


def settled(pieces: Sequence[Piece]) -> Doc | None:
    """The merged text; None while something is disputed."""
    if any(isinstance(piece, Disputed) for piece in pieces):
        return None
    return taking(pieces, lambda _: ())


def taking(pieces: Sequence[Piece], choose: Callable[[Disputed], tuple[Block, ...]]) -> Doc:
    """The merged text, with what `choose` gives for each dispute."""
    blocks: list[Block] = []
    for piece in pieces:
        blocks += piece.blocks if isinstance(piece, Settled) else choose(piece)
    return canonical(Doc(tuple(blocks)))


def fuller(dispute: Disputed) -> tuple[Block, ...]:
    """The side that says more, whoever wrote it: what stands until somebody decides."""
    return max(dispute.mine, dispute.theirs, key=_fullness)


def both(dispute: Disputed) -> tuple[Block, ...]:
    """One side after the other; what both have at the beginning or the end stands once."""
    mine, theirs = dispute.mine, dispute.theirs
    start = 0
    while start < min(len(mine), len(theirs)) and mine[start] == theirs[start]:
        start += 1
    return (*mine, *theirs[start:])


def _is_steady(base: Doc, whole: Doc, *copies: Doc) -> bool:
    return all(settled(_merged(base, whole, copy)) == whole for copy in copies)


def _merged(base: Doc, mine: Doc, theirs: Doc) -> tuple[Piece, ...]:
    return _joined(_sequence(base.content, mine.content, theirs.content))


NodeT = TypeVar("NodeT", bound=Node)


class _Settled(Struct, Generic[NodeT], frozen=True):
    nodes: tuple[NodeT, ...]


class _Disputed(Struct, Generic[NodeT], frozen=True):
    base: tuple[NodeT, ...]
    mine: tuple[NodeT, ...]
    theirs: tuple[NodeT, ...]


_Part: TypeAlias = _Settled[Node] | _Disputed[Node]


def _joined(parts: Sequence[_Part]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for part in parts:
        if isinstance(part, _Disputed):
            sides = (part.base, part.mine, part.theirs)
            pieces.append(Disputed(*(cast("tuple[Block, ...]", side) for side in sides)))
        elif part.nodes:
            blocks = cast("tuple[Block, ...]", part.nodes)
            if pieces and isinstance(last := pieces[-1], Settled):
                pieces[-1] = Settled((*last.blocks, *blocks))
            else:
                pieces.append(Settled(blocks))
    return tuple(pieces)


def _sequence(base: Nodes, mine: Nodes, theirs: Nodes) -> list[_Part]:
    if theirs in (mine, base):
        return [_Settled(mine)]
    if mine == base:
        return [_Settled(theirs)]
    to_mine, to_theirs = dict(aligned(base, mine)), dict(aligned(base, theirs))
    parts: list[_Part] = []
    old = one = two = 0
    for place in (*(i for i in range(len(base)) if i in to_mine and i in to_theirs), len(base)):
        at_one, at_two = to_mine.get(place, len(mine)), to_theirs.get(place, len(theirs))
        parts += _between(
            base[old:place],
            mine[one:at_one],
            theirs[two:at_two],
            [to_mine[i] - one if i in to_mine else None for i in range(old, place)],
            [to_theirs[i] - two if i in to_theirs else None for i in range(old, place)],
        )
        if place < len(base):
            parts.append(_node(base[place], mine[at_one], theirs[at_two]))
        old, one, two = place + 1, at_one + 1, at_two + 1
    return parts


def _between(
    base: Nodes,
    mine: Nodes,
    theirs: Nodes,
    in_mine: Sequence[int | None],
    in_theirs: Sequence[int | None],
) -> list[_Part]:
    """What lies between two blocks that both copies kept: each of `base` at least one deleted."""
    if mine in (theirs, base):
        return [_Settled(theirs)]
    if theirs == base:
        return [_Settled(mine)]
    new_mine = tuple(node for at, node in enumerate(mine) if at not in in_mine)
    new_theirs = tuple(node for at, node in enumerate(theirs) if at not in in_theirs)
    alone: list[_Part] = []
    for node, i, j in zip(base, in_mine, in_theirs, strict=True):
        one, two = _image(mine, i), _image(theirs, j)
        # Deleted here, changed there.
        if (one or two) not in (None, node):
            alone.append(_Disputed((node,), (one,) if one else (), (two,) if two else ()))
    if not alone:
        return _both_new(new_mine, new_theirs)
    if new_mine or new_theirs:
        return [_Disputed(base, mine, theirs)]
    return alone


def _image(nodes: Nodes, place: int | None) -> Image:
    return None if place is None else nodes[place]


def _both_new(mine: Nodes, theirs: Nodes) -> list[_Part]:
    """What two copies put at the same place: what both have stands once."""
    if not mine or not theirs:
        return [_Settled(mine or theirs)]
    # Lined up from the same side whoever asks: else it would not be the same in either order.
    turned = _key(mine) > _key(theirs)
    first, second = (theirs, mine) if turned else (mine, theirs)
    parts: list[_Part] = []
    one = two = 0
    for i, j in (*aligned(first, second), (len(first), len(second))):
        parts += _sides(first[one:i], second[two:j], turned=turned)
        if i < len(first):
            parts += _sides((first[i],), (second[j],), turned=turned)
        one, two = i + 1, j + 1
    return parts


def _sides(first: Nodes, second: Nodes, *, turned: bool) -> list[_Part]:
    if first == second or not first or not second:
        return [_Settled(first or second)] if first or second else []
    return [_Disputed((), second, first) if turned else _Disputed((), first, second)]


def _node(base: Node, mine: Node, theirs: Node) -> _Part:
    """A block that both copies kept, whatever they did inside it."""
    if mine in (theirs, base):
        return _Settled((theirs,))
    if theirs == base:
        return _Settled((mine,))
    dispute: _Part = _Disputed((base,), (mine,), (theirs,))
    one: Nodes
    two: Nodes
    shape = _shape(base, mine, theirs)
    if shape is None:
        return dispute
    if isinstance(base, Line) and isinstance(mine, Line) and isinstance(theirs, Line):
        agreed, *lines = merged_words(base.content, mine.content, theirs.content)
        one, two = ((shape(line),) for line in lines)
        return _Settled(one) if agreed else _Disputed((base,), one, two)
    if all(isinstance(node, Container) for node in (base, mine, theirs)):
        parts = _sequence(*(_inside(node) for node in (base, mine, theirs)))
        sides = (_side(parts, "mine"), _side(parts, "theirs"))
        one, two = ((shape(side),) if side else () for side in sides)
        agreed = all(isinstance(part, _Settled) for part in parts)
        return _Settled(one) if agreed else _Disputed((base,), one, two)
    return dispute


def _inside(node: Node) -> Nodes:
    return node.content if isinstance(node, Container) else ()


def _side(parts: Sequence[_Part], side: str) -> Nodes:
    return tuple(
        node
        for part in parts
        for node in (part.nodes if isinstance(part, _Settled) else getattr(part, side))
    )


def _shape(base: Node, mine: Node, theirs: Node) -> Callable[[Content], Node] | None:
    """Makes the kind of block that the copies agree on; None where both changed it."""
    old, one, two = (
        (type(node), node.attrs if isinstance(node, Heading) else None)
        for node in (base, mine, theirs)
    )
    if one not in (old, two) and two != old:
        return None
    kind, attrs = two if one == old else one

    def make(content: Content) -> Node:
        fresh: Any = kind
        return cast("Node", fresh(content) if attrs is None else fresh(attrs, content))

    return make


def _key(nodes: Nodes) -> tuple[str, ...]:
    return tuple(map(repr, nodes))


def _fullness(blocks: tuple[Block, ...]) -> tuple[int, str]:
    return sum(len(shown(block)) for block in blocks), str(encode(Doc(blocks)))

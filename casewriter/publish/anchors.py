"""What of a publication can be pointed at."""

from collections.abc import Iterable, Iterator

from casewriter.domain.publication import (
    Block,
    Box,
    Heading,
    Items,
    Para,
    Picture,
    Quotation,
    Table,
)

Anchored = Heading | Para | Table | Picture


def anchored(blocks: Iterable[Block]) -> Iterator[Anchored]:
    """The blocks that can be pointed at, with those that they hold, in their order."""
    for block in blocks:
        match block:
            case Heading() | Para() | Picture():
                yield block
            case Table(rows=rows):
                yield block
                for row in rows:
                    for cell in row:
                        yield from anchored(cell)
            case Items(items=items):
                for item in items:
                    yield from anchored(item)
            case Quotation(blocks=inner) | Box(blocks=inner):
                yield from anchored(inner)
            case _:
                continue


def anchors(blocks: Iterable[Block]) -> Iterator[str]:
    """The anchors of some blocks and of all that they hold, in their order; some are empty."""
    return (block.anchor for block in anchored(blocks))

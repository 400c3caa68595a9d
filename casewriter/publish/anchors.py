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


def anchors(blocks: Iterable[Block]) -> Iterator[str]:
    """The anchors of some blocks and of all that they hold, in their order; some are empty."""
    for block in blocks:
        match block:
            case Heading(anchor=anchor) | Para(anchor=anchor) | Picture(anchor=anchor):
                yield anchor
            case Table(anchor=anchor, rows=rows):
                yield anchor
                for row in rows:
                    for cell in row:
                        yield from anchors(cell)
            case Items(items=items):
                for item in items:
                    yield from anchors(item)
            case Quotation(blocks=inner) | Box(blocks=inner):
                yield from anchors(inner)
            case _:
                continue

"""A tree of prose as a flat run of rows, one for each line that the editor shows.

`gather(flatten(doc)) == doc` for every canonical tree. A row says by itself how deep in a list it
stands and whether it opens an item; to which list it belongs follows from the rows above it. Only
where that would join two lists or two quotations that are apart does a row say so.
"""

from typing import Literal, NamedTuple

from msgspec import Struct

from casewriter.prose.nodes import (
    MAX_LIST_DEPTH,
    Block,
    Blockquote,
    BulletList,
    Doc,
    Exhibit,
    Heading,
    HeadingLevel,
    Inline,
    ListItem,
    OrderedList,
    Paragraph,
    PathReference,
)

Kind = Literal["nothing", "paragraph", "heading_3", "heading_4", "exhibit"]
Marker = Literal["", "bullet", "number"]


class Shape(Struct, frozen=True):
    """What a row is, apart from its words.

    `kind` is "nothing" for the one row of a text that has no paragraph yet. `depth` counts lists
    around the row, 0 to 3; a row with a `marker` opens an item, one without goes on in the item
    above. `apart` and `quote_apart` keep it from joining the list or quotation above.
    """

    kind: Kind = "paragraph"
    depth: int = 0
    marker: Marker = ""
    apart: bool = False
    quoted: bool = False
    quote_apart: bool = False


PLAIN = Shape()
NOTHING = Shape(kind="nothing")
HEADINGS: dict[str, Shape] = {"heading_3": Shape("heading_3"), "heading_4": Shape("heading_4")}
EXHIBIT = Shape(kind="exhibit")


class Row(Struct, frozen=True):
    """One line of the editor: its shape, its words, and the exhibit that stands there instead."""

    shape: Shape = PLAIN
    content: tuple[Inline, ...] = ()
    exhibit: str = ""


ListNode = BulletList | OrderedList
Child = Paragraph | BulletList | OrderedList


def flatten(doc: Doc) -> tuple[Row, ...]:
    """The rows of a canonical tree; at least one."""
    if not doc.content:
        return (Row(NOTHING),)
    rows: list[Row] = []
    for block in doc.content:
        match block:
            case Heading(attrs=attrs, content=content):
                rows.append(Row(HEADINGS[f"heading_{attrs.level}"], content))
            case Exhibit(attrs=attrs):
                rows.append(Row(EXHIBIT, exhibit=attrs.ref))
            case Blockquote(content=children):
                rows.extend(_quoted(children))
            case Paragraph() | BulletList() | OrderedList():
                rows.extend(_rows_of_child(block, 0))
    return settle(tuple(rows))


def _quoted(children: tuple[Child, ...]) -> list[Row]:
    rows: list[Row] = []
    for child in children:
        for row in _rows_of_child(child, 0):
            shape = row.shape
            rows.append(
                Row(
                    Shape(
                        depth=shape.depth,
                        marker=shape.marker,
                        apart=shape.apart,
                        quoted=True,
                        quote_apart=not rows,
                    ),
                    row.content,
                )
            )
    return rows


def _rows_of_child(child: Child, depth: int) -> list[Row]:
    if isinstance(child, Paragraph):
        return [Row(Shape(depth=depth), child.content)]
    marker: Marker = "bullet" if isinstance(child, BulletList) else "number"
    rows = []
    for item_index, item in enumerate(child.content):
        for child_index, inner in enumerate(item.content):
            if child_index == 0 and isinstance(inner, Paragraph):
                shape = Shape(depth=depth + 1, marker=marker, apart=item_index == 0)
                rows.append(Row(shape, inner.content))
            else:
                rows.extend(_rows_of_child(inner, depth + 1))
    return rows


def settle(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The same rows with shapes that fit the rows above them.

    An item cannot stand deeper than one step below the row above, a line cannot go on in an item
    that is not there, headings and exhibits stand in no list.
    """
    settled = []
    open_lists: list[Marker] = []
    in_quote = False
    for row in rows:
        shape = row.shape
        if shape.kind != "paragraph":
            kept = PLAIN if shape.kind == "nothing" and len(rows) > 1 else Shape(shape.kind)
            open_lists, in_quote = [], False
        else:
            quote_apart = shape.quoted and shape.quote_apart and in_quote
            if shape.quoted != in_quote or quote_apart:
                open_lists = []
            in_quote = shape.quoted
            depth, apart, open_lists = _depth(shape, open_lists)
            marker = shape.marker if depth else ""
            kept = Shape("paragraph", depth, marker, apart, shape.quoted, quote_apart)
        settled.append(row if kept == shape else Row(kept, row.content, row.exhibit))
    return tuple(settled)


def _depth(shape: Shape, open_lists: list[Marker]) -> tuple[int, bool, list[Marker]]:
    if not shape.marker:
        depth = min(shape.depth, len(open_lists))
        return depth, False, open_lists[:depth]
    depth = max(1, min(shape.depth, len(open_lists) + 1, MAX_LIST_DEPTH))
    joins = len(open_lists) >= depth and open_lists[depth - 1] == shape.marker
    return depth, shape.apart and joins, [*open_lists[: depth - 1], shape.marker]


def gather(rows: tuple[Row, ...]) -> Doc:
    """The tree of settled rows; canonical where the rows' words are."""
    if len(rows) == 1 and rows[0].shape.kind == "nothing" and not rows[0].content:
        return Doc()
    blocks: list[Block] = []
    quote = _Pile()
    plain = _Pile()
    for row in rows:
        shape = row.shape
        if quote.children and (not shape.quoted or shape.quote_apart):
            blocks.append(Blockquote(quote.take()))
        if plain.children and (shape.quoted or shape.kind != "paragraph"):
            blocks.extend(plain.take())
        if shape.kind == "exhibit":
            blocks.append(Exhibit(PathReference(row.exhibit)))
        elif shape.kind in HEADINGS:
            level: Literal[3, 4] = 3 if shape.kind == "heading_3" else 4
            blocks.append(Heading(HeadingLevel(level), row.content))
        else:
            (quote if shape.quoted else plain).add(row)
    if quote.children:
        blocks.append(Blockquote(quote.take()))
    blocks.extend(plain.take())
    return Doc(tuple(blocks))


class _OpenList(NamedTuple):
    """A list that rows are still joining: its marker, and the children of each of its items."""

    marker: str
    items: "list[list[Child | _OpenList]]"


class _Pile:
    """Paragraphs and lists in the making, with the way down to the innermost open item."""

    def __init__(self) -> None:
        self.children: list[Child | _OpenList] = []
        self._open: list[_OpenList] = []

    def add(self, row: Row) -> None:
        shape = row.shape
        paragraph = Paragraph(row.content)
        if not shape.marker:
            del self._open[shape.depth :]
            self._innermost().append(paragraph)
            return
        joins = (
            len(self._open) >= shape.depth
            and self._open[shape.depth - 1].marker == shape.marker
            and not shape.apart
        )
        del self._open[shape.depth if joins else shape.depth - 1 :]
        if not joins:
            opened = _OpenList(shape.marker, [])
            self._innermost().append(opened)
            self._open.append(opened)
        self._open[-1].items.append([paragraph])

    def _innermost(self) -> "list[Child | _OpenList]":
        return self._open[-1].items[-1] if self._open else self.children

    def take(self) -> tuple[Child, ...]:
        """What was piled up, closed; the pile is empty afterwards."""
        closed = _closed(self.children)
        self.children = []
        self._open = []
        return closed


def _closed(children: "list[Child | _OpenList]") -> tuple[Child, ...]:
    return tuple(
        _closed_list(child) if isinstance(child, _OpenList) else child for child in children
    )


def _closed_list(opened: _OpenList) -> ListNode:
    items = tuple(ListItem(_closed(item)) for item in opened.items)
    return BulletList(items) if opened.marker == "bullet" else OrderedList(items)

"""Moving rows past their neighbours: a paragraph, an item with all that is in it, an exhibit."""

from msgspec.structs import replace

from casewriter.ui.prose.rows import Row

Rows = tuple[Row, ...]


def group_at(rows: Rows, index: int) -> tuple[int, int]:
    """The rows that move together with one: first and end. An item takes its inner rows along."""
    first, depth = index, rows[index].shape.depth
    if depth and not rows[index].shape.marker:
        # A row that goes on in an item goes where the item goes.
        while first and not (rows[first].shape.marker and rows[first].shape.depth == depth):
            first -= 1
    end = first + 1
    while end < len(rows) and _belongs(rows[end], depth):
        end += 1
    return first, end


def _belongs(row: Row, depth: int) -> bool:
    shape = row.shape
    return bool(depth) and (shape.depth > depth or (shape.depth == depth and not shape.marker))


def selected(rows: Rows, first: int, last: int) -> tuple[int, int]:
    """The groups of the rows from first to last: first and end."""
    start, end = group_at(rows, first)
    while end <= last:
        end = max(end + 1, group_at(rows, end)[1])
    return start, end


def up(rows: Rows, first: int, end: int) -> tuple[Rows, int]:
    """The rows with some of them before their upper neighbour, and where these begin now."""
    if not first:
        return rows, first
    above = group_at(rows, first - 1)[0]
    depth = rows[first].shape.depth
    if depth > 1:
        # Inside a list the neighbour is the item above in the same list, if there is one.
        above = first - 1
        while above and rows[above].shape.depth > depth:
            above -= 1
        if rows[above].shape.depth < depth:
            return rows, first
        above = group_at(rows, above)[0]
    moved = _swapped(rows[above:first], rows[first:end])
    return rows[:above] + moved + rows[end:], above


def down(rows: Rows, first: int, end: int) -> tuple[Rows, int]:
    """The rows with some of them behind their lower neighbour, and where these begin now."""
    if end >= len(rows):
        return rows, first
    depth = rows[first].shape.depth
    if depth > 1 and rows[end].shape.depth < depth:
        return rows, first
    below = group_at(rows, end)[1]
    moved = _swapped(rows[first:end], rows[end:below])
    return rows[:first] + moved + rows[below:], first + below - end


def to(rows: Rows, index: int, place: int) -> tuple[Rows, int]:
    """The rows with one of them before the row at a place, and where it is now."""
    if place in (index, index + 1):
        return rows, index
    row, rest = rows[index], rows[:index] + rows[index + 1 :]
    at = place - 1 if place > index else place
    return (*rest[:at], row, *rest[at:]), at


def _swapped(above: Rows, below: Rows) -> Rows:
    """Two neighbours the other way round; which of them begins a list stays as it was."""
    one, other = above[0].shape, below[0].shape
    if one.marker and other.marker and one.depth == other.depth:
        first = replace(other, apart=one.apart, quote_apart=one.quote_apart)
        second = replace(one, apart=other.apart, quote_apart=other.quote_apart)
        below = (Row(first, below[0].content), *below[1:])
        above = (Row(second, above[0].content), *above[1:])
    return below + above

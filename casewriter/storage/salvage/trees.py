"""The rows of a damaged database, sorted into its tables and indexes.

First every tree is walked from its root, as SQLite would. Pages that no tree reaches any more,
since the page above them is gone, are looked at afterwards: what their rows look like says whose
they are.
"""

from collections.abc import Iterator

from msgspec import Struct
from sqlalchemy import create_engine

from casewriter.storage.salvage.btree import (
    INDEX_INNER,
    INDEX_LEAF,
    TABLE_INNER,
    TABLE_LEAF,
    Page,
    Row,
    Unreadable,
    read_page,
)
from casewriter.storage.salvage.image import Image
from casewriter.storage.salvage.shapes import INDEXES, ROWLESS, SHAPES, TABLES, Shape

DEEPEST = 40
Sorted = tuple[Shape, Row]


class Tree(Struct):
    """How a walk through one tree went.

    Attributes:
        root: its first page; 0 where nobody knows it.
        lost: pages and cells that cannot be read.
    """

    root: int
    lost: int = 0

    @property
    def whole(self) -> bool:
        """Whether all of it was read."""
        return self.root > 0 and not self.lost


class Forest:
    """All trees of a damaged database.

    Attributes:
        trees: by the names of tables and indexes, filled while `rows` is gone through.
    """

    def __init__(self, image: Image) -> None:
        self._image = image
        self._taken: set[int] = set()
        self.trees = {name: Tree(root) for name, root in _roots(image).items()}

    def rows(self) -> Iterator[Sorted]:
        """Every row that can be read, with what it is one of; those of the trees first."""
        for names in (TABLES, INDEXES):
            for name in names:
                yield from self._tree(name)
        if all(tree.whole for tree in self.trees.values()):
            return
        yield from self._strays()

    def _tree(self, name: str) -> Iterator[Sorted]:
        tree, shape = self.trees[name], SHAPES[name]
        below = [(tree.root, 0)] if tree.root else []
        while below:
            number, depth = below.pop()
            if number in self._taken or depth > DEEPEST:
                tree.lost += 1
                continue
            try:
                page = read_page(self._image, number)
            except Unreadable:
                tree.lost += 1
                continue
            if not _belongs(page, shape):
                # A root that is another tree's by now, or a page that was overwritten.
                tree.lost += 1
                continue
            self._taken.add(number)
            tree.lost += page.lost
            for row in page.rows:
                self._taken.update(row.spilled)
                if shape.takes(row):
                    yield shape, row
                else:
                    tree.lost += 1
            below += [(child, depth + 1) for child in reversed(page.children)]

    def _strays(self) -> Iterator[Sorted]:
        free = _free(self._image)
        wanted = [shape for name, shape in SHAPES.items() if not self.trees[name].whole]
        for number in range(2, self._image.pages + 1):
            if number in self._taken or number in free:
                continue
            try:
                page = read_page(self._image, number)
            except Unreadable:
                continue
            shape = _owner(page, wanted)
            if shape is not None:
                yield from ((shape, row) for row in page.rows if shape.takes(row))


def _belongs(page: Page, shape: Shape) -> bool:
    if (page.kind in (TABLE_LEAF, TABLE_INNER)) == (shape.indexed != "" or shape.name == ROWLESS):
        return False
    return not page.rows or any(shape.takes(row) for row in page.rows)


def _owner(page: Page, wanted: list[Shape]) -> Shape | None:
    """The table or index that a page's rows look like; none where they may be of several."""
    if not page.rows or page.kind == TABLE_INNER:
        return None
    indexed = page.kind in (INDEX_LEAF, INDEX_INNER)
    fitting = [
        shape
        for shape in wanted
        if (shape.indexed != "" or shape.name == ROWLESS) == indexed
        and all(shape.takes(row) for row in page.rows)
    ]
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    return _told_apart(page, fitting)


def _told_apart(page: Page, fitting: list[Shape]) -> Shape | None:
    names = {shape.name: shape for shape in fitting}
    rowless = names.get(ROWLESS)
    if rowless is None:
        return None
    # States of a case are numbered one by one; a leaf's changes lie further apart, and the number
    # of the version is not the number of the row that follows.
    pairs = zip(page.rows, page.rows[1:], strict=False)
    steps = sum(
        1
        for one, next_one in pairs
        if one.columns[0] == next_one.columns[0] and next_one.columns[1] == _next(one)
    )
    return None if 2 * steps > len(page.rows) else rowless


def _next(row: Row) -> int:
    number = row.columns[1]
    return number + 1 if isinstance(number, int) else -1


def _free(image: Image) -> set[int]:
    """The pages that hold nothing any more, as the database's own list has them."""
    free: set[int] = set()
    trunk = int.from_bytes(image.page(1)[32:36])
    while trunk and trunk not in free and (data := image.page(trunk)):
        free.add(trunk)
        count = int.from_bytes(data[4:8])
        if count > image.usable // 4 - 2:
            break
        free.update(int.from_bytes(data[place : place + 4]) for place in range(8, 8 + 4 * count, 4))
        trunk = int.from_bytes(data[:4])
    return free


def _roots(image: Image) -> dict[str, int]:
    """The first page of every tree; where the list of them is gone, as a new library has them."""
    roots = dict.fromkeys(SHAPES, 0)
    found = {name: root for name, root in _listed(image).items() if name in roots}
    if not found:
        found = _usual_roots()
    roots.update(found)
    return roots


def _listed(image: Image) -> dict[str, int]:
    """Names and first pages, as the first page lists them."""
    found: dict[str, int] = {}
    below, seen = [1], set()
    while below:
        number = below.pop()
        if number in seen:
            continue
        seen.add(number)
        try:
            page = read_page(image, number)
        except Unreadable:
            continue
        below += page.children
        for row in page.rows:
            if len(row.columns) == 5 and isinstance(row.columns[3], int):
                found[str(row.columns[1])] = row.columns[3]
    return found


def _usual_roots() -> dict[str, int]:
    from casewriter.storage.migrations import upgrade

    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        upgrade(connection, None, "")
        rows = connection.exec_driver_sql("SELECT name, rootpage FROM sqlite_schema").all()
    engine.dispose()
    return {name: root for name, root in rows if name in SHAPES}

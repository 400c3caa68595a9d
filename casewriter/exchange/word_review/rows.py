"""Rows of tables that came or went."""

from collections import defaultdict
from collections.abc import Sequence
from hashlib import sha256

from msgspec import Struct

from casewriter.domain.canonical import value_to_json
from casewriter.domain.case import Case
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.domain.ordering import between
from casewriter.domain.reviewing.home import Why
from casewriter.domain.reviewing.paper import Grid, Leafed, Paper
from casewriter.exchange.word_review.expected import Leaf
from casewriter.exchange.word_review.leaves import value_of
from casewriter.exchange.word_review.matching import Match
from casewriter.exchange.word_review.physical import Physical, Trace
from casewriter.prose.nodes import Doc, plain


class RowLeaf(Struct, frozen=True):
    """One leaf of a row, before and after."""

    path: str
    language: str
    before: Value | None
    after: object


class Row(Struct, frozen=True):
    """A row that came or went.

    Attributes:
        path: of the rows.
        text: what the row says.
        group: the name under which its leaves stand or fall together.
        trace: who did it; None where nobody kept track.
        why: why it has no place, where it has none.
    """

    path: str
    text: str
    group: str
    trace: Trace | None
    leaves: tuple[RowLeaf, ...] = ()
    why: Why | None = None


def rows_changed(
    paper: Paper, found: Physical, matches: Sequence[Match]
) -> tuple[tuple[Row, ...], tuple[Match, ...]]:
    """Rows that came or went, and the paragraphs that are in none of them."""
    return _Rows(paper, found, matches).sorted_out()


class _Rows:
    def __init__(self, paper: Paper, found: Physical, matches: Sequence[Match]) -> None:
        self._case, self._found, self._matches = paper.case, found, matches
        self._language = paper.language
        self._grids: dict[int, Grid] = {}
        self._of_row: dict[tuple[int, int], Leaf] = {}
        for match in matches:
            leaf = match.expected.leaf if match.expected else None
            cell = match.base.cell if match.base else None
            if leaf is not None and leaf.grid is not None and cell is not None:
                self._grids.setdefault(cell[0], leaf.grid)
                self._of_row.setdefault(cell[:2], leaf)

    def sorted_out(self) -> tuple[tuple[Row, ...], tuple[Match, ...]]:
        rows: list[Row] = []
        gone: set[int] = set()
        for where, (kind, trace) in self._found.rows.items():
            if kind == "ins":
                rows.append(self._came(where, trace))
            elif (leaf := self._of_row.get(where)) is not None and leaf.grid is not None:
                if leaf.grid.card:
                    self._emptied(where, trace)
                else:
                    rows.append(self._went(leaf.grid, leaf.row, trace))
                    gone |= self._leaves_of(leaf.grid, leaf.row)
        for grid, row in self._missing():
            rows.append(self._went(grid, row, None))
            gone |= self._leaves_of(grid, row)
        extra = self._extra()
        rows += (self._came(where, None) for where in extra)
        rest = tuple(
            match
            for match in self._matches
            if not (match.expected and id(match.expected.leaf) in gone)
            and not (match.expected is None and match.base and (match.base.cell or ())[:2] in extra)
        )
        return tuple(rows), rest

    def _leaves_of(self, grid: Grid, row: str) -> set[int]:
        return {
            id(match.expected.leaf)
            for match in self._matches
            if match.expected
            and match.expected.leaf
            and match.expected.leaf.grid is grid
            and match.expected.leaf.row == row
        }

    def _emptied(self, where: tuple[int, int], trace: Trace) -> None:
        """A row of a card that went takes what its cells say along."""
        for para in self._found.paras:
            if para.cell is not None and para.cell[:2] == where:
                for span in para.spans:
                    if span.final:
                        span.final, span.trace = False, span.trace or trace

    def _missing(self) -> list[tuple[Grid, str]]:
        """Rows of which the file has nothing, though nobody tracked that."""
        there: dict[tuple[int, str], bool] = {}
        grids: dict[int, Grid] = {}
        for match in self._matches:
            leaf = match.expected.leaf if match.expected else None
            if leaf is None or leaf.grid is None or leaf.grid.card:
                continue
            grids[id(leaf.grid)] = leaf.grid
            key = (id(leaf.grid), leaf.row)
            there[key] = there.get(key, False) or match.base is not None
        return [(grids[grid], row) for (grid, row), found in there.items() if not found]

    def _extra(self) -> list[tuple[int, int]]:
        """Rows of known tables that the paper did not have."""
        fresh: dict[tuple[int, int], bool] = defaultdict(lambda: True)
        for match in self._matches:
            cell = match.base.cell if match.base else None
            if cell is None or cell[0] not in self._grids:
                continue
            said = bool(match.base and match.base.text.strip())
            fresh[cell[:2]] = (
                fresh[cell[:2]] and (match.expected is None) and (said or fresh[cell[:2]])
            )
        texts = {where for where, is_new in fresh.items() if is_new and self._texts(where)}
        return sorted(texts)

    def _texts(self, where: tuple[int, int]) -> dict[int, str]:
        texts: dict[int, list[str]] = defaultdict(list)
        for para in self._found.paras:
            if para.cell is not None and para.cell[:2] == where:
                text = "".join(span.text for span in para.spans if span.final)
                texts[para.cell[2]].append(text)
        said = {
            column: "\n\n".join(part for part in parts if part.strip())
            for column, parts in texts.items()
        }
        return {column: text for column, text in said.items() if text.strip()}

    def _came(self, where: tuple[int, int], trace: Trace | None) -> Row:
        texts = self._texts(where)
        said = " | ".join(texts[column] for column in sorted(texts))
        grid = self._grids.get(where[0])
        group = _name(self._case.id, grid.path if grid else "", said, str(where))
        if grid is None or grid.card:
            return Row(grid.path if grid else self._above(where), said, group, trace, why="row")
        columns = [cell for cell in grid.rows[0][1] if isinstance(cell, Leafed)]
        path = Path.parse(grid.path).child(group)
        leaves = [RowLeaf(str(path.about("order")), NO_LANGUAGE, None, self._order(where, grid))]
        for column, text in texts.items():
            if column >= len(columns):
                return Row(grid.path, said, group, trace, why="row")
            model = columns[column]
            try:
                value: Value = (
                    plain(text)
                    if model.part.type == "prose"
                    else value_of(Leaf(model, (), ()), text)
                )
            except BadInput:
                return Row(grid.path, said, group, trace, why="value")
            place = str(path.child(Path.parse(model.path).steps[-1]))
            leaves.append(RowLeaf(place, model.language, None, value_to_json(value)))
        if len(leaves) == 1:
            return Row(grid.path, said, group, trace, why="row")
        return Row(grid.path, said, group, trace, tuple(leaves))

    def _above(self, where: tuple[int, int]) -> str:
        """The question that a row of a table stands at that no question has."""
        rows = (n for n, para in enumerate(self._found.paras) if (para.cell or ())[:2] == where)
        place = next(rows, -1)
        path = ""
        for match in self._matches:
            if match.base is not None and match.base.first > place:
                break
            path = (match.expected.path if match.expected else "") or path
        return path

    def _order(self, where: tuple[int, int], grid: Grid) -> str:
        """A place among the rows that are there: behind the one above."""
        above = max(
            (row for table, row in self._of_row if table == where[0] and row < where[1]),
            default=None,
        )
        rows = [row for row, _ in grid.rows]
        before, after = "", _key(self._case, grid, rows[0])
        if above is not None:
            place = rows.index(self._of_row[where[0], above].row)
            before = _key(self._case, grid, rows[place])
            after = _key(self._case, grid, rows[place + 1]) if place + 1 < len(rows) else ""
        try:
            return between(before, after)
        except (ValueError, AssertionError, BadInput):
            return between(before, "")

    def _went(self, grid: Grid, row: str, trace: Trace | None) -> Row:
        path = Path.parse(grid.path).child(row)
        leaves = tuple(
            RowLeaf(str(where), language, value, None)
            for where, language, value in self._case.below(path)
        )
        said = " | ".join(_text(leaf.before) for leaf in leaves if not leaf.path.endswith("#order"))
        group = _name(self._case.id, str(path), trace.author if trace else "", "")
        return Row(grid.path, said, group, trace, leaves)


def _key(case: Case, grid: Grid, row: str) -> str:
    return str(case.get(Path.parse(grid.path).child(row).about("order")) or "")


def _text(value: Value | None) -> str:
    if isinstance(value, Doc):
        from casewriter.prose.walk import plain_text

        return plain_text(value)
    return str(value)


def _name(*parts: str) -> str:
    """An id of a row with eighty bits, the same for the same row of the same file."""
    return sha256("\n".join(parts).encode()).hexdigest()[:20]

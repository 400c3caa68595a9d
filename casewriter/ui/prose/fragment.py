"""What came in from elsewhere: rows of text, with the tables and pictures that stood among them."""

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from casewriter.domain.exhibits import Grid
from casewriter.prose.codec import canonical_line
from casewriter.prose.nodes import Doc, Footnote, HardBreak, Inline, Text
from casewriter.ui.prose.rows import EXHIBIT, PLAIN, Row, gather, settle

Lost: TypeAlias = Literal[
    "pictures_elsewhere",
    "pictures_unusable",
    "pictures_here",
    "comments",
    "deletions",
    "struck",
    "media",
    "forms",
    "links",
    "notes",
    "tables_large",
    "cells_merged",
    "hyphens",
    "levels",
    "too_long",
    "formulas",
]


class Table(Struct, frozen=True):
    """A table among the rows.

    Attributes:
        grid: its cells.
        merged: how many cells stretched over several and were taken apart.
        guessed: whether its first row is only taken for its header.
        sheet: the sheet that it is, where its workbook has several to choose from.
        book: the name of that workbook's file.
    """

    grid: Grid
    merged: int = 0
    guessed: bool = False
    sheet: str = ""
    book: str = ""


class Picture(Struct, frozen=True):
    """A picture among the rows: its bytes, the file that holds them, and what is said of it."""

    data: bytes = b""
    path: str = ""
    name: str = ""
    title: str = ""
    alt: str = ""


Piece: TypeAlias = Row | Table | Picture


class Fragment(Struct, frozen=True):
    """What was read.

    Attributes:
        pieces: in their order.
        lost: what could not be kept, with how many of it, each named once.
        plain: the same as plain text, where its source gave one.
    """

    pieces: tuple[Piece, ...] = ()
    lost: tuple[tuple[Lost, int], ...] = ()
    plain: str = ""

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its tables."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Table))

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Its pictures."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Picture))

    def doc(self, exhibits: Iterable[str] = ()) -> Doc:
        """The tree of it.

        Args:
            exhibits: the paths of its tables and pictures in their order; where one is empty or
                missing, a table is rows with tabs between its cells and a picture is left out.
        """
        paths = iter(exhibits)
        rows: list[Row] = []
        for piece in self.pieces:
            if isinstance(piece, Row):
                rows.append(piece)
            elif ref := next(paths, ""):
                rows.append(Row(EXHIBIT, exhibit=ref))
            elif isinstance(piece, Table):
                rows.extend(_as_rows(piece.grid))
        return gather(settle(tuple(rows))) if rows else Doc()

    def text_only(self) -> Doc:
        """The words alone: no marks, lists, notes, tables or pictures."""
        rows: list[Row] = []
        for piece in self.pieces:
            if isinstance(piece, Row):
                rows.append(Row(PLAIN, _bare(piece.content)))
            elif isinstance(piece, Table):
                rows.extend(_as_rows(piece.grid))
        return gather(tuple(rows)) if rows else Doc()


def _as_rows(grid: Grid) -> Iterator[Row]:
    if grid.title:
        yield Row(PLAIN, (Text(grid.title),))
    for cells in (grid.header, *grid.rows):
        if any(cells):
            yield Row(PLAIN, (Text("\t".join(cells).rstrip("\t")),))
    if grid.note:
        yield Row(PLAIN, (Text(grid.note),))


def _bare(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    bare: list[Inline] = []
    for inline in content:
        match inline:
            case Text(text=text):
                bare.append(Text(text))
            case HardBreak():
                bare.append(inline)
            case Footnote(content=note):
                words = "".join(part.text for part in note if isinstance(part, Text))
                bare.append(Text(f" ({words})"))
            case _:
                continue
    return canonical_line(tuple(bare))

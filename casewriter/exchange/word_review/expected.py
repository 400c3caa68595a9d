"""The paragraphs that a review copy was handed out with, in order."""

from collections.abc import Iterator

from msgspec import Struct

from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import Path
from casewriter.domain.reviewing.paper import Fixed, Grid, Leafed, Paper
from casewriter.domain.reviewing.paper_lines import Sayings, Shown, said_as, shown_line
from casewriter.domain.reviewing.passages import lines_of
from casewriter.domain.template import EXHIBITS
from casewriter.prose.entries import Entry, content_at, entries, spots
from casewriter.prose.nodes import CrossReference, Doc, Exhibit, Footnote, Paragraph, Text
from casewriter.prose.spoken import Spoken

_FREE = f".{EXHIBITS.key}/"
"""In the paths of free exhibits: their titles are words of the case."""
_TITLE = "front.title"
_LINE = Part("title", "line", translated=True)


class Leaf(Struct, eq=False):
    """A leaf on the paper, with its lines as they were.

    Attributes:
        run: its lines and exhibits.
        shown: its lines and those of its notes, counted as `spoken` counts them.
        entry_of: line → its place in the run, or that of the line whose note it is.
        base: the hash of the leaf.
        grid: the rows it stands in, and the id of its row.
        column: its place in the row.
    """

    leaf: Leafed
    run: tuple[Entry, ...]
    shown: tuple[Shown, ...]
    entry_of: tuple[int, ...] = ()
    base: str = ""
    _spoken: tuple[Spoken, ...] = ()
    grid: Grid | None = None
    row: str = ""
    column: int = 0

    def entry(self, line: int) -> Entry:
        """What kind of line one of them is; of a note that of the line it is a note of."""
        return self.run[self.entry_of[line]]

    @property
    def spoken(self) -> tuple[Spoken, ...]:
        """Its lines as they count."""
        if not self._spoken:
            self._spoken = lines_of(self.leaf.value)
        return self._spoken


class Expected(Struct, eq=False):
    """One paragraph.

    Attributes:
        text: what it said.
        leaf: whose line it is; None for words of the template.
        line: of the leaf; None for the place of an exhibit.
        path: where a comment on it stands.
        name: of the bookmark in it.
        cell: whether it stands in a table.
        echo: whether it repeats, as a title, a leaf that has its own place as well.
    """

    text: str
    leaf: Leaf | None = None
    line: int | None = None
    path: str = ""
    name: str = ""
    cell: bool = False
    echo: bool = False


def expected(paper: Paper) -> tuple[Expected, ...]:
    """Every paragraph of the paper, empty ones that only keep blocks apart left out."""
    title = Fixed(paper.title or paper.case.id)
    return (_titled(title, _TITLE, paper), *_paragraphs(paper))


def _titled(fixed: Fixed, path: str, paper: Paper) -> Expected:
    """A heading; where it is the title that the case gives something, it is of that answer."""
    made = Expected(fixed.text, path=fixed.path or path, name=fixed.name)
    value = paper.case.get(Path.parse(path), paper.language)
    if value != fixed.text or not isinstance(value, str):
        return made
    made.leaf = _leaf(Leafed(path, paper.language, _LINE, value), paper.say)
    made.line, made.echo = 0, True
    return made


def _paragraphs(paper: Paper) -> Iterator[Expected]:
    for block in paper.blocks:
        match block:
            case Fixed() if _FREE in block.path:
                yield _titled(block, f"{block.path}/title", paper)
            case Fixed():
                yield Expected(block.text, path=block.path, name=block.name)
            case Leafed():
                yield from _lines(_leaf(block, paper.say), paper.say, cell=False)
            case Grid():
                for head in block.head:
                    yield Expected(head.text, path=head.path or block.path, cell=True)
                for row, cells in block.rows:
                    for column, cell in enumerate(cells):
                        if isinstance(cell, Fixed):
                            yield Expected(cell.text, path=cell.path, cell=True)
                        else:
                            leaf = _leaf(cell, paper.say)
                            leaf.grid, leaf.row, leaf.column = block, row, column
                            yield from _lines(leaf, paper.say, cell=True)


def _leaf(block: Leafed, say: Sayings) -> Leaf:
    value = block.value if block.is_text else block.text
    run = entries(value) if isinstance(value, Doc) else ()
    if not run:
        content = (Text(value),) if isinstance(value, str) and value else ()
        run = (Entry(Paragraph(content)),)
    where = spots(run)
    shown = tuple(
        shown_line(content_at(run, spot), say, note=spot.note is not None) for spot in where
    )
    return Leaf(block, run, shown, tuple(spot.entry for spot in where))


def _lines(leaf: Leaf, say: Sayings, *, cell: bool) -> Iterator[Expected]:
    line = 0
    for entry in leaf.run:
        if isinstance(entry.block, Exhibit):
            text = said_as(CrossReference(entry.block.attrs), say)
            yield Expected(text, leaf, None, leaf.leaf.path, cell=cell)
            continue
        yield Expected(leaf.shown[line].text, leaf, line, leaf.leaf.path, cell=cell)
        line += 1 + sum(isinstance(inline, Footnote) for inline in entry.block.content)

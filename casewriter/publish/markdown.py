"""The Markdown of a publication: a plain text for wikis, repositories and other programs.

It has the forms of `casewriter.prose.dialect`, below them headings of every level and pipe tables.
What Markdown cannot carry:

* Pictures are not part of a text file. Each is named (`![Figure 1. A hall](figure-1.png "…")`, the
  description in quotation marks) and remarked (`picture_left_out`); the picture itself is to be
  put beside the file under that name.
* A cell of a table is one line: its paragraphs, list items and line breaks are joined by " / ", and
  the cell's table is remarked (`cells_flattened`). Widths of columns are lost.
* Mentions of tables, figures and sources are their words ("Table 3") and lead nowhere.
* Boxes, the small print of the imprint and the look of leads and entries are plain paragraphs.
* Contents and page numbers are left to the program that shows the file.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import BinaryIO

from casewriter.domain.numbering import heading_numbers
from casewriter.domain.publication import (
    Block,
    Box,
    Break,
    Cell,
    Cover,
    Gap,
    Heading,
    Inlines,
    Items,
    Note,
    Para,
    Picture,
    Publication,
    Quotation,
    Ref,
    Remark,
    Run,
    Table,
)
from casewriter.prose import nodes
from casewriter.prose.clean import clean
from casewriter.prose.dialect.kept import kept
from casewriter.prose.dialect.writing import LineWriter
from casewriter.prose.to_markdown import blocks_as_markdown
from casewriter.publish.addresses import address_of
from casewriter.publish.whole import fetch

BETWEEN = " / "
"""Between what would be lines of their own, where there is room for one."""
_NUMBERED_LABEL_END = " \u00a0.:"
_List = nodes.BulletList | nodes.OrderedList


def write(
    publication: Publication,
    out: BinaryIO,
    read: Callable[[str], bytes],
    step: Callable[[int, int], None],
) -> tuple[Remark, ...]:
    """Write a publication as one Markdown file; equal publications give equal bytes.

    Args:
        publication: what to write.
        out: a file, open for writing.
        read: gives the bytes of a picture by its SHA-256: its name tells of which kind it is.
        step: told after every block how many are done, of how many; it may raise to cancel, and
            then nothing is written to `out`.

    Returns:
        What could not be carried over as it was.
    """
    page = _Page(publication, read)
    whole = len(publication.imprint) + len(publication.blocks)
    parts = list(page.cover(publication.cover))
    done = 0
    for blocks in (publication.imprint, publication.blocks):
        numbers = heading_numbers(blocks) if blocks is publication.blocks else ("",) * len(blocks)
        numbered = zip(blocks, numbers, strict=True)
        for flows, group in groupby(numbered, key=lambda pair: isinstance(pair[0], _FLOWING)):
            run = list(group)
            if flows:
                # Together, so that two lists in a row are told apart by their markers.
                parts.extend(page.flowing([block for block, _ in run]))
            for block, number in run:
                if not flows:
                    parts.extend(page.block(block, number))
                done += 1
                step(done, whole)
    text = "\n\n".join([part for part in parts if part] + page.notes)
    out.write(f"{text}\n".encode() if text else b"")
    return tuple(page.remarks)


_FLOWING = (Para, Items, Quotation, Box)


class _Page:
    """The text while it is being written: its notes count on from block to block."""

    def __init__(self, publication: Publication, read: Callable[[str], bytes]) -> None:
        self._publication = publication
        self._read = read
        self._deep = int(publication.is_volume)
        self._words = publication.words
        self._writer = LineWriter(frozenset())
        self.remarks: list[Remark] = []

    @property
    def notes(self) -> list[str]:
        return self._writer.notes

    def cover(self, cover: Cover) -> Iterator[str]:
        if self._publication.draft:
            yield self._line((Run(self._words.draft, strong=True),))
        yield f"# {self._line((Run(cover.title),))}" if cover.title else ""
        for text in (
            cover.subtitle,
            cover.country,
            cover.by,
            cover.date,
            cover.series,
        ):
            yield self._line((Run(text),)) if text else ""
        if cover.picture:
            yield self._image("cover", (Run(cover.picture_alt),), cover.picture, "")
            yield self._labelled(self._words.credit, (Run(cover.credit),) if cover.credit else ())

    def flowing(self, blocks: Sequence[Block]) -> list[str]:
        """Paragraphs, lists and quotations, each as Markdown."""
        content = tuple(node for block in blocks for node in self._nodes(block))
        return blocks_as_markdown(kept(nodes.Doc(content)).content, self._writer)

    def block(self, block: Block, number: str) -> Iterator[str]:
        match block:
            case Heading():
                text = self._line((Run(f"{number} " if number else ""), *block.content))
                yield f"{'#' * (block.level + 1 + self._deep)} {text}".rstrip()
            case Table():
                yield from self._table(block)
            case Picture():
                yield from self._picture(block)
            case Gap():
                lead = block.lead(self._words)
                yield self._line((Run(f"▢ {lead}:", strong=True), Run(f" {block.text}")))
            case _:
                yield from self.flowing((block,))

    def _table(self, table: Table) -> Iterator[str]:
        yield self._caption(table)
        yield self._labelled(self._words.unit, table.unit)
        heads = [self._one_line(column.title) for column in table.columns]
        rule = ["--:" if column.align == "end" else "---" for column in table.columns]
        flattened = False
        rows = [heads, rule]
        for cells in table.rows:
            row = []
            for cell in cells + ((),) * (len(table.columns) - len(cells)):
                lines = self._cell(cell)
                flattened = flattened or len(lines) > 1
                row.append(BETWEEN.join(lines))
            rows.append(row)
        if flattened:
            self._remark("cells_flattened", table.anchor)
        if table.columns:
            yield "\n".join(f"| {' | '.join(row)} |" for row in rows)
        yield self._labelled(self._words.note, table.note)
        yield self._labelled(self._words.source, table.source)

    def _picture(self, picture: Picture) -> Iterator[str]:
        label = self._label(picture)
        if picture.drawn is not None:
            # Words for a drawing: the table beside it has the figures.
            yield self._line((Run(label, strong=True), *picture.caption))
            yield self._line((Run(picture.alt),))
            yield self._labelled(self._words.source, picture.source)
            return
        caption = (Run(label), *picture.caption)
        name = f"figure-{picture.number}" if picture.number else f"picture-{picture.sha256[:8]}"
        alt = "" if picture.decorative else picture.alt
        yield self._image(name, caption, picture.sha256, alt)
        yield self._labelled(self._words.credit, picture.credit)
        yield self._labelled(self._words.note, picture.note)
        yield self._labelled(self._words.source, picture.source)

    def _image(self, name: str, caption: Inlines, sha256: str, alt: str) -> str:
        quoted = re.sub(r'[\\"]', r"\\\g<0>", " ".join(clean(alt)[0].split()))
        described = f' "{quoted}"' if quoted else ""
        return f"![{self._one_line(caption)}]({name}{self._suffix(sha256)}{described})"

    def _suffix(self, sha256: str) -> str:
        fetched = fetch(self._read, sha256)
        self._remark(fetched.lost or "picture_left_out", sha256)
        return f".{fetched.measure.suffix}" if fetched.measure else ""

    def _caption(self, table: Table) -> str:
        if not table.number and not table.caption:
            return ""
        label = Run(self._label(table), strong=True)
        return self._line((label, *table.caption))

    def _label(self, block: Table | Picture) -> str:
        if not block.number:
            return ""
        name = self._words.table if isinstance(block, Table) else self._words.figure
        label = self._words.caption.format(label=name, number=block.number)
        return label if block.caption else label.rstrip(_NUMBERED_LABEL_END)

    def _labelled(self, label: str, content: Inlines) -> str:
        return self._line((Run(f"{label}: "), *content)) if content else ""

    def _cell(self, cell: Cell) -> list[str]:
        """The lines of a cell, as they are written between pipes."""
        lines: list[str] = []
        for block in cell:
            if isinstance(block, Para):
                lines += self._lines(block.content)
            else:
                lines += [line for item in block.items for line in self._cell(item)]
        return [line for line in lines if line]

    def _one_line(self, content: Inlines) -> str:
        return BETWEEN.join(self._lines(content))

    def _lines(self, content: Inlines) -> list[str]:
        pieces: list[list[Run | Ref | Note]] = [[]]
        for inline in content:
            if isinstance(inline, Break):
                pieces.append([])
            else:
                pieces[-1].append(inline)
        lines = [self._line(tuple(piece)).replace("|", "\\|") for piece in pieces]
        return [line for line in lines if line]

    def _line(self, content: Inlines) -> str:
        """Some inlines as a paragraph of their own; nothing where they are white space."""
        if not any(_says(inline) for inline in content):
            return ""
        doc = kept(nodes.Doc((nodes.Paragraph(self._inlines(content)),)))
        return "".join(blocks_as_markdown(doc.content, self._writer))

    def _nodes(self, block: Block) -> Iterator[nodes.Paragraph | nodes.Blockquote | _List]:
        match block:
            case Para(content=content):
                yield nodes.Paragraph(self._inlines(content))
            case Items():
                yield self._list(block)
            case Quotation(blocks=blocks, attribution=attribution):
                said = (Para((Run("— "), *attribution)),) if attribution else ()
                inner = tuple(self._children((*blocks, *said)))
                yield nodes.Blockquote(inner)
            case Box(blocks=blocks):
                yield from self._children(blocks)

    def _list(self, block: Items) -> nodes.BulletList | nodes.OrderedList:
        items = tuple(nodes.ListItem(tuple(self._children(item))) for item in block.items)
        return nodes.OrderedList(items) if block.ordered else nodes.BulletList(items)

    def _children(self, blocks: Sequence[Para | Items]) -> Iterator[nodes.Paragraph | _List]:
        for block in blocks:
            if isinstance(block, Para):
                yield nodes.Paragraph(self._inlines(block.content))
            else:
                yield self._list(block)

    def _inlines(self, content: Inlines) -> tuple[nodes.Inline, ...]:
        return tuple(
            nodes.Footnote(self._note_inlines(inline.content))
            if isinstance(inline, Note)
            else self._inline(inline)
            for inline in content
        )

    def _note_inlines(self, content: tuple[Run | Break | Ref, ...]) -> tuple[nodes.NoteInline, ...]:
        return tuple(self._inline(inline) for inline in content)

    def _inline(self, inline: Run | Break | Ref) -> nodes.Text | nodes.HardBreak:
        match inline:
            case Run():
                return nodes.Text(inline.text, tuple(self._marks(inline)))
            case Break():
                return nodes.HardBreak()
            case Ref(text=text):
                return nodes.Text(text)

    def _marks(self, run: Run) -> Iterator[nodes.Mark]:
        if run.href:
            if address := address_of(run.href):
                yield nodes.Link(nodes.LinkTarget(address))
            else:
                self._remark("link_refused", run.href)
        if run.language:
            yield nodes.Lang(nodes.LanguageTag(run.language))
        for on, mark in (
            (run.strong, nodes.Strong()),
            (run.em, nodes.Em()),
            (run.underline, nodes.Underline()),
            (run.raised, nodes.Superscript()),
            (run.lowered, nodes.Subscript()),
        ):
            if on:
                yield mark

    def _remark(self, code: str, place: str) -> None:
        remark = Remark(code, place)
        if remark not in self.remarks:
            self.remarks.append(remark)


def _says(inline: Run | Break | Ref | Note) -> bool:
    return isinstance(inline, Note) or (isinstance(inline, Run | Ref) and bool(inline.text.strip()))

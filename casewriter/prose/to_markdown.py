"""Prose → Markdown. The dialect is described in `casewriter.prose.dialect`."""

import re
from collections.abc import Sequence

from casewriter.prose.dialect.kept import kept
from casewriter.prose.dialect.lines import interrupts
from casewriter.prose.dialect.writing import LineWriter, place_of
from casewriter.prose.nodes import (
    Block,
    Blockquote,
    BulletList,
    Doc,
    Exhibit,
    Heading,
    ListItem,
    OrderedList,
    Paragraph,
)

_CLOSING_HASHES = re.compile(r" (#+)$")


def to_markdown(doc: Doc, figures: frozenset[str] = frozenset()) -> str:
    """The text as Markdown, its notes at the end.

    `from_markdown(to_markdown(doc)) == kept(doc)` for every canonical tree; what `kept` leaves
    out (empty paragraphs, stress on mere white space, control characters) Markdown cannot hold.

    Args:
        doc: The text.
        figures: The paths that are figures; all other exhibits are called tables.
    """
    writer = LineWriter(figures)
    blocks = blocks_as_markdown(kept(doc).content, writer)
    text = "\n\n".join([*blocks, *writer.notes])
    return f"{text}\n" if text else ""


def blocks_as_markdown(content: Sequence[Block], writer: LineWriter) -> list[str]:
    """Each block of a kept text; the notes go to the writer, who counts them on."""
    written: list[str] = []
    marker = ""
    for block in content:
        marker = _marker(block, marker)
        written.append(_block(block, marker, writer))
    return written


def _marker(block: Block, before: str) -> str:
    """A list's marker: another one than that of a list straight before it, which it would join."""
    match block:
        case BulletList():
            return "*" if before == "-" else "-"
        case OrderedList():
            return ")" if before == "." else "."
        case _:
            return ""


def _block(block: Block, marker: str, writer: LineWriter) -> str:
    match block:
        case Paragraph():
            return writer.line(block.content)
        case Heading(attrs=attrs):
            text = _CLOSING_HASHES.sub(r" \\\1", writer.line(block.content))
            return f"{'#' * attrs.level} {text}" if text else "#" * attrs.level
        case Exhibit(attrs=attrs):
            return f"![]({place_of(attrs.ref, writer.figures)})"
        case Blockquote():
            lines = "\n\n".join(blocks_as_markdown(block.content, writer)).split("\n")
            return "\n".join(f"> {line}" if line else ">" for line in lines)
        case BulletList() | OrderedList():
            return _list(block, marker, writer)


def _list(block: BulletList | OrderedList, marker: str, writer: LineWriter) -> str:
    items: list[str] = []
    loose = False
    for number, item in enumerate(block.content, 1):
        sign = marker if isinstance(block, BulletList) else f"{number}{marker}"
        loose = loose or any(isinstance(child, Paragraph) for child in item.content[1:])
        items.append(_item(item, sign, writer))
    return ("\n\n" if loose else "\n").join(items)


def _item(item: ListItem, sign: str, writer: LineWriter) -> str:
    first, *others = blocks_as_markdown(item.content, writer)
    text = first
    for other, child in zip(others, item.content[1:], strict=True):
        close = not isinstance(child, Paragraph) and interrupts(other)
        text += f"\n{other}" if close else f"\n\n{other}"
    lines = text.split("\n")
    margin = " " * (len(sign) + 1)
    head = f"{sign} {lines[0]}" if lines[0] else sign
    return "\n".join([head, *(f"{margin}{line}" if line else "" for line in lines[1:])])

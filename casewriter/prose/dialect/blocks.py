"""The forms that stand as blocks, as block processors of python-markdown."""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.util import Registry

from casewriter.prose.dialect.lines import (
    HEADING,
    NOTE,
    QUOTED,
    goes_on,
    indent,
    interrupts,
    trimmed,
)
from casewriter.prose.dialect.lists import Listing
from casewriter.prose.dialect.signs import ESCAPABLE

_EXHIBIT = re.compile(
    r" *!\[[^\[\]]*\]\("
    r"(?:<(?:table|figure):((?:\\.|[^<>\\])*)>|(?:table|figure):([^\s()<>\\]*+))"
    r"\) *"
)
_CLOSING_HASHES = re.compile(r"(?:^| +)#+ *$")
_ESCAPED = re.compile(rf"\\([{re.escape(ESCAPABLE)}])")


def block_processors(parser: BlockParser) -> Registry[BlockProcessor]:
    """The forms in the order in which a block is tried for them."""
    registry: Registry[BlockProcessor] = Registry()
    for place, kind in enumerate((Empty, Exhibits, SubHeading, Listing, Quotation, Note, Wording)):
        registry.register(kind(parser), kind.__name__, -place)
    return registry


def _top(parent: Element) -> bool:
    return parent.tag == "div"


def _leave(blocks: list[str], lines: list[str]) -> None:
    if lines:
        blocks.insert(0, "\n".join(lines))


class Empty(BlockProcessor):
    """A block of nothing."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        """Whether no line is left."""
        return not block

    def run(self, parent: Element, blocks: list[str]) -> None:  # noqa: ARG002
        """Passes over it."""
        blocks.pop(0)


class Exhibits(BlockProcessor):
    """Places of tables and figures, each alone in its line."""

    def test(self, parent: Element, block: str) -> bool:
        """Whether every line of the block is such a place."""
        return _top(parent) and all(_EXHIBIT.fullmatch(line) for line in block.split("\n"))

    def run(self, parent: Element, blocks: list[str]) -> None:
        """One element for each."""
        for line in blocks.pop(0).split("\n"):
            if place := _EXHIBIT.fullmatch(line):
                angled, bare = place.groups()
                SubElement(
                    parent, "exhibit", ref=_ESCAPED.sub(r"\1", angled) if bare is None else bare
                )


class SubHeading(BlockProcessor):
    """A line that hashes open; inside lists and quotations it is a paragraph."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        """Whether the first line is a sub-heading."""
        return HEADING.match(block.partition("\n")[0]) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Takes the line, and those that its backslashes join to it."""
        lines = blocks.pop(0).split("\n")
        opening = HEADING.match(lines[0])
        end = 1
        while end < len(lines) and goes_on(lines[end - 1]):
            end += 1
        _leave(blocks, lines[end:])
        if opening is None:
            return
        lines[0] = lines[0][opening.end() :]
        lines[end - 1] = _CLOSING_HASHES.sub("", lines[end - 1])
        level = "4" if len(opening[1]) > 3 else "3"
        heading = SubElement(parent, "h", level=level) if _top(parent) else SubElement(parent, "p")
        heading.text = trimmed("\n".join(line.lstrip(" ") for line in lines[:end]))


class Quotation(BlockProcessor):
    """Lines that `>` opens; quotations inside lists and quotations lose their sign only."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        """Whether the first line is quoted."""
        return QUOTED.match(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Reads the quoted lines as text of their own."""
        lines = blocks.pop(0).split("\n")
        quoted: list[str] = []
        for place, line in enumerate(lines):
            sign = QUOTED.match(line)
            if sign is None and interrupts(line):
                _leave(blocks, lines[place:])
                break
            quoted.append(line[sign.end() :] if sign else line)
        text = re.sub(r"\n(?: *\n)+", "\n\n", "\n".join(quoted)).strip("\n")
        self.parser.parseChunk(SubElement(parent, "blockquote") if _top(parent) else parent, text)


class Note(BlockProcessor):
    """The text of a note, and the indented paragraphs that belong to it."""

    def test(self, parent: Element, block: str) -> bool:
        """Whether the first line begins a note's text."""
        return _top(parent) and NOTE.match(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Gives the text in an element of its own, which the reference finds by its label."""
        lines = blocks.pop(0).split("\n")
        opening = NOTE.match(lines[0])
        if opening is None:
            return
        lines[0] = lines[0][opening.end() :]
        end = 1
        while end < len(lines) and not interrupts(lines[end]):
            end += 1
        _leave(blocks, lines[end:])
        paragraphs = ["\n".join(line.lstrip(" ") for line in lines[:end])]
        while end == len(lines) and blocks and indent(blocks[0]) >= 2:
            lines = blocks.pop(0).split("\n")
            end = len(lines)
            paragraphs.append("\n".join(line.lstrip(" ") for line in lines))
        note = SubElement(parent, "note_text", label=_ESCAPED.sub(r"\1", opening[1]))
        note.text = trimmed("\\\n".join(part for part in paragraphs if part))


class Wording(BlockProcessor):
    """A paragraph, up to the line that begins something else."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        """Always: what is nothing else is a paragraph."""
        return True

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Takes the paragraph's lines and leaves the rest."""
        lines = blocks.pop(0).split("\n")
        end = 1
        while end < len(lines) and not interrupts(lines[end]):
            end += 1
        _leave(blocks, lines[end:])
        SubElement(parent, "p").text = trimmed("\n".join(line.lstrip(" ") for line in lines[:end]))

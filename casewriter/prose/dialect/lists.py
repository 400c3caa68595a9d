"""Lists, as a block processor of python-markdown.

Its own processors know neither a list straight below a paragraph nor nesting by two spaces, and
read a year and a full stop as the number of an item.
"""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.blockprocessors import BlockProcessor

from casewriter.prose.dialect.lines import MARKER, begins_list, indent, interrupts, trimmed
from casewriter.prose.nodes import MAX_LIST_DEPTH

_MARKERS = re.compile(r" *(?:(?:[-*+]|\d{1,2}[.)])(?: +|$))+")


class Listing(BlockProcessor):
    """Bulleted and numbered lists."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        """Whether a list begins here."""
        return begins_list(block.partition("\n")[0])

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Reads every item as text of its own, down to the depth that lists may have."""
        if self.parser.state.count("list") >= MAX_LIST_DEPTH:
            _flatten(parent, blocks.pop(0))
            return
        gathered = Gathered(blocks[0])
        while blocks and (left := gathered.take(blocks[0].split("\n"))) is not None:
            blocks.pop(0)
            if left:
                blocks.insert(0, "\n".join(left))
                break
        listing = SubElement(parent, "ol" if gathered.numbered else "ul")
        self.parser.state.set("list")
        for lines in gathered.items:
            item = SubElement(listing, "li")
            self.parser.parseChunk(item, "\n".join(lines).strip("\n"))
        self.parser.state.reset()


def _flatten(parent: Element, block: str) -> None:
    """Items too deep for a list, each as a paragraph."""
    paragraphs: list[list[str]] = []
    for line in block.split("\n"):
        markers = _MARKERS.match(line)
        if markers or not paragraphs:
            paragraphs.append([line[markers.end() :] if markers else line])
        else:
            paragraphs[-1].append(line.lstrip(" "))
    for lines in paragraphs:
        SubElement(parent, "p").text = trimmed("\n".join(lines))


class Gathered:
    """The items of one list, gathered line by line."""

    def __init__(self, first_line: str) -> None:
        """Args: first_line: text that begins with the list's first marker."""
        marker = MARKER.match(first_line.partition("\n")[0])
        self.items: list[list[str]] = []
        self.numbered = marker is not None and marker["number"] is not None
        self._sign = marker and (marker["bullet"] or marker["stop"])
        self._margin = indent(first_line)
        self._width = 0
        self._number = 0

    def take(self, lines: list[str]) -> list[str] | None:
        """Takes a block's lines as far as they belong to the list.

        Returns:
            The lines that do not belong to it; None where the block has no part in it at all.
        """
        for place, line in enumerate(lines):
            inside = indent(line) >= self._margin + 2 and bool(self.items)
            marker = None if inside else MARKER.match(line)
            if marker and self._continues(marker):
                self.items.append([line[marker.end() :]])
                self._width = marker.end()
            elif inside:
                gap = [""] if place == 0 else []
                self.items[-1] += [*gap, line[min(indent(line), self._width) :]]
            elif place == 0:
                return None
            elif interrupts(line) or begins_list(line):
                return lines[place:]
            else:
                self.items[-1].append(line)
        return []

    def _continues(self, marker: re.Match[str]) -> bool:
        if (marker["bullet"] or marker["stop"]) != self._sign:
            return False
        if not self.numbered:
            return True
        number = int(marker["number"])
        if number not in (1, self._number + 1):
            return False
        self._number = number
        return True

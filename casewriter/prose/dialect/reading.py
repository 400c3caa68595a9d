"""Python-markdown with the forms of the dialect in place of its own."""

import re
from typing import Self
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.treeprocessors import InlineProcessor
from markdown.util import Registry

from casewriter.prose.dialect.blocks import block_processors
from casewriter.prose.dialect.inlines import inline_patterns
from casewriter.prose.dialect.signs import ESCAPABLE, NOTE_LABEL

_BLANK_LINES = re.compile(r"\n(?: *\n)+")
# Headings and notes end the paragraph above them anyhow. Parted from it here, they save taking a
# block apart line by line, which costs time by the square of its size.
_APART = re.compile(rf"\n(?=#{{1,6}} |{NOTE_LABEL}:)")


def tree(text: str) -> Element:
    """The elements of a cleaned text: p, h, ul, ol, blockquote, exhibit, note_text."""
    text = _APART.sub("\n\n", text.expandtabs(4))
    return Dialect().read(_BLANK_LINES.sub("\n\n", f"\n{text}\n").strip("\n"))


class Dialect(Markdown):
    """Markdown whose every form has a node; nothing of python-markdown's HTML remains."""

    def build_parser(self) -> Self:
        """Sets the forms; python-markdown asks for them while it is made."""
        self.ESCAPED_CHARS = list(ESCAPABLE)
        self.preprocessors = Registry()
        self.parser = BlockParser(self)
        self.parser.blockprocessors = block_processors(self.parser)
        self.inlinePatterns = inline_patterns(self)
        self.treeprocessors = Registry()
        self.treeprocessors.register(InlineProcessor(self), "inline", 0)
        self.postprocessors = Registry()
        return self

    def read(self, text: str) -> Element:
        """The tree before it would become HTML."""
        self.parser.parseDocument([text])
        self.treeprocessors["inline"].run(self.parser.root)
        return self.parser.root

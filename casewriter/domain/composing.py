"""Trees of prose as blocks of a publication."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from casewriter.domain.page import Page
from casewriter.domain.publication import (
    Block,
    Break,
    Heading,
    Inline,
    Inlines,
    Items,
    Note,
    Para,
    Quotation,
    Ref,
    Run,
)
from casewriter.prose import nodes

ExhibitSource = Callable[[Page, str], Iterator[Block]]
ValueSource = Callable[[Page, str], str]


class ProseComposer:
    """Turns trees into blocks.

    Args:
        exhibit: the blocks of an exhibit, by its path.
        value: the words of a number of the case, by its path.
    """

    def __init__(self, exhibit: ExhibitSource, value: ValueSource) -> None:
        self._exhibit = exhibit
        self._value = value

    def __call__(self, page: Page, doc: nodes.Doc) -> Iterator[Block]:
        """The blocks of an answer; its sub-headings come directly below the page's level."""
        above = page.level - 1
        for block in doc.content:
            match block:
                case nodes.Heading(attrs=attrs, content=content):
                    # A small sub-heading without one above it moves up: no level is skipped.
                    level = min(page.level + attrs.level - 3, above + 1)
                    above = level
                    yield Heading(level, self._line(page, content))
                case nodes.Exhibit(attrs=attrs):
                    yield from self._exhibit(page, attrs.ref)
                case nodes.Blockquote(content=content):
                    yield Quotation(tuple(self._blocks(page, content)))
                case _:
                    yield from self._blocks(page, (block,))

    def _blocks(self, page: Page, content: tuple[nodes.Block, ...]) -> Iterator[Para | Items]:
        for block in content:
            if isinstance(block, nodes.Paragraph):
                if block.content:
                    yield Para(self._line(page, block.content))
            elif isinstance(block, nodes.BulletList | nodes.OrderedList):
                items = tuple(
                    tuple(self._blocks(page, item.content)) or (Para(()),) for item in block.content
                )
                yield Items(isinstance(block, nodes.OrderedList), items)

    def _line(self, page: Page, content: tuple[nodes.Inline, ...]) -> Inlines:
        line: list[Inline] = []
        for inline in content:
            if isinstance(inline, nodes.Footnote):
                note = self._line(page, inline.content)
                line.append(Note(tuple(part for part in note if not isinstance(part, Note))))
            else:
                line.extend(self._inline(page, inline))
        return tuple(line)

    def _inline(self, page: Page, inline: nodes.Inline) -> Iterator[Inline]:
        match inline:
            case nodes.Text(text=text, marks=marks):
                yield marked(text, marks) if marks else Run(text)
            case nodes.HardBreak():
                yield Break()
            case nodes.Citation(attrs=attrs):
                yield from page.cite(attrs.items)
            case nodes.CrossReference(attrs=attrs):
                yield Ref(attrs.ref, "")
            case nodes.Value(attrs=attrs):
                yield Run(self._value(page, attrs.ref))


def marked(text: str, marks: tuple[nodes.Mark, ...]) -> Run:
    """A run of letters with its marks."""
    run = Run(text)
    for mark in marks:
        match mark:
            case nodes.Strong():
                run = replace(run, strong=True)
            case nodes.Em():
                run = replace(run, em=True)
            case nodes.Underline():
                run = replace(run, underline=True)
            case nodes.Superscript():
                run = replace(run, raised=True)
            case nodes.Subscript():
                run = replace(run, lowered=True)
            case nodes.Link(attrs=attrs):
                run = replace(run, href=attrs.href)
            case nodes.Lang(attrs=language):
                run = replace(run, language=language.lang)
    return run

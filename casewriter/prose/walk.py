"""Ways through a tree of prose: every block, every inline, the letters alone."""

from collections.abc import Iterator

from casewriter.prose.nodes import (
    Block,
    Blockquote,
    BulletList,
    CrossReference,
    Doc,
    Exhibit,
    Footnote,
    HardBreak,
    Heading,
    Inline,
    ListItem,
    NoteInline,
    OrderedList,
    Paragraph,
    Text,
    Value,
)

Container = Doc | BulletList | OrderedList | ListItem | Blockquote
Line = Paragraph | Heading


def lines(node: Container | Block) -> Iterator[Line]:
    """Every paragraph and sub-heading, in reading order."""
    if isinstance(node, Paragraph | Heading):
        yield node
    elif not isinstance(node, Exhibit):
        for child in node.content:
            yield from lines(child)


def inlines(node: Container | Block) -> Iterator[Inline | NoteInline]:
    """Every inline, each note followed by what it holds."""
    for line in lines(node):
        for inline in line.content:
            yield inline
            if isinstance(inline, Footnote):
                yield from inline.content


def exhibits(doc: Doc) -> Iterator[Exhibit]:
    """The exhibits placed in the text; they stand at its top level only."""
    return (block for block in doc.content if isinstance(block, Exhibit))


def mentioned_fields(doc: Doc) -> frozenset[str]:
    """The questions, as `section.field`, whose answers a text mentions or places."""
    refs = [exhibit.attrs.ref for exhibit in exhibits(doc)]
    refs += [
        inline.attrs.ref for inline in inlines(doc) if isinstance(inline, CrossReference | Value)
    ]
    return frozenset(ref.partition("/")[0] for ref in refs)


def letters(content: tuple[Inline, ...] | tuple[NoteInline, ...]) -> str:
    """The text of a line without its notes, citations and references."""
    parts = []
    for inline in content:
        if isinstance(inline, Text):
            parts.append(inline.text)
        elif isinstance(inline, HardBreak):
            parts.append("\n")
    return "".join(parts)


def plain_text(doc: Doc) -> str:
    """The text as a reader would say it, one paragraph to a line, notes left out."""
    return "\n".join(letters(line.content) for line in lines(doc))


def is_blank(doc: Doc) -> bool:
    """Whether nothing has been written: no letters, notes, citations or exhibits."""
    return not any(
        not isinstance(inline, Text | HardBreak)
        or (isinstance(inline, Text) and inline.text.strip())
        for inline in inlines(doc)
    ) and not any(True for _ in exhibits(doc))

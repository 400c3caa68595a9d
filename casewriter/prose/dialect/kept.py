"""What Markdown keeps of a text."""

from itertools import groupby

from casewriter.prose.clean import clean_doc, with_texts
from casewriter.prose.codec import canonical
from casewriter.prose.nodes import (
    MARK_ORDER,
    Block,
    Blockquote,
    BulletList,
    Doc,
    Em,
    Footnote,
    Heading,
    Inline,
    ListItem,
    Mark,
    NoteInline,
    OrderedList,
    Paragraph,
    Strong,
    Text,
)

ListChild = Paragraph | BulletList | OrderedList

_SPACES = {ord("\n"): " ", ord("\t"): " "}


def kept(doc: Doc) -> Doc:
    """The text as it comes back from Markdown; nothing else is lost on the way.

    Markdown has no empty paragraphs (one that opens a list's item above a list stays), no stress
    or importance on the white space at the ends of a stretch, no control characters, and where a
    text holds a line end or a tab it has a space.
    """
    clean, _ = clean_doc(doc)
    return canonical(Doc(_blocks(with_texts(clean, lambda text: text.translate(_SPACES)).content)))


def _blocks(content: tuple[Block, ...]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for block in content:
        match block:
            case Paragraph(content=()):
                continue
            case Paragraph():
                blocks.append(Paragraph(_line(block.content)))
            case Heading():
                blocks.append(Heading(block.attrs, _line(block.content)))
            case Blockquote():
                blocks.append(Blockquote(_children(block.content)))
            case BulletList() | OrderedList():
                blocks.append(_list(block))
            case _:
                blocks.append(block)
    return tuple(blocks)


def _list(block: BulletList | OrderedList) -> BulletList | OrderedList:
    return type(block)(tuple(ListItem(_children(item.content)) for item in block.content))


def _children(content: tuple[ListChild, ...]) -> tuple[ListChild, ...]:
    return tuple(
        Paragraph(_line(child.content)) if isinstance(child, Paragraph) else _list(child)
        for child in content
        if not isinstance(child, Paragraph) or child.content
    )


def _line(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    line: list[Inline] = []
    for is_text, group in groupby(content, key=lambda inline: isinstance(inline, Text)):
        if is_text:
            texts = [inline for inline in group if isinstance(inline, Text)]
            line += _tucked(_tucked(texts, Strong), Em)
        else:
            line += [
                Footnote(_note(inline.content)) if isinstance(inline, Footnote) else inline
                for inline in group
            ]
    return tuple(line)


def _note(content: tuple[NoteInline, ...]) -> tuple[NoteInline, ...]:
    return tuple(inline for inline in _line(content) if not isinstance(inline, Footnote))


def _tucked(texts: list[Text], kind: type[Mark]) -> list[Text]:
    """The texts with a mark taken from the white space at both ends of every stretch it covers."""
    outer = MARK_ORDER[: MARK_ORDER.index(kind) + 1]

    def around(text: Text) -> list[Mark]:
        return [mark for mark in text.marks if isinstance(mark, outer)]

    tucked: list[Text] = []
    for _, group in groupby(
        texts, key=lambda text: [m for m in text.marks if isinstance(m, outer)]
    ):
        stretch = list(group)
        if any(isinstance(mark, kind) for mark in stretch[0].marks):
            stretch = _without(kind, _without(kind, stretch)[::-1], backwards=True)[::-1]
        tucked += stretch
    return tucked


def _without(kind: type[Mark], texts: list[Text], *, backwards: bool = False) -> list[Text]:
    freed: list[Text] = []
    for place, text in enumerate(texts):
        bare = text.text.rstrip() if backwards else text.text.lstrip()
        space = text.text[len(bare) :] if backwards else text.text[: len(text.text) - len(bare)]
        marks = tuple(mark for mark in text.marks if not isinstance(mark, kind))
        freed += [Text(space, marks)] if space else []
        if bare:
            return [*freed, Text(bare, text.marks), *texts[place + 1 :]]
    return freed

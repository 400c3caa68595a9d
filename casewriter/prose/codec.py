"""Prose ⇄ JSON, and its canonical form.

`decode(encode(doc)) == doc` holds for every canonical tree, and `decode` always returns one:
adjacent texts with equal marks are one node, marks stand in a fixed order, no text is empty,
letters are NFC, lists, quotations and citations are never empty, lists nest to three levels.
"""

from typing import Any, TypeVar, cast
from unicodedata import is_normalized, normalize

import msgspec

from casewriter.prose.nodes import (
    MARK_ORDER,
    MAX_DEPTH,
    MAX_LIST_DEPTH,
    Block,
    Blockquote,
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Footnote,
    Heading,
    Inline,
    Link,
    ListItem,
    Mark,
    OrderedList,
    Paragraph,
    Text,
)

LINK_SCHEMES = ("http://", "https://", "mailto:")

ListChild = Paragraph | BulletList | OrderedList

InlineT = TypeVar("InlineT", bound=Inline)


class ProseError(ValueError):
    """A tree that is not prose: an unknown node, a wrong attribute, a link that runs something."""


def encode(doc: Doc) -> dict[str, object]:
    """The tree as plain JSON values."""
    built: dict[str, object] = _listed(plain_values(doc))
    return built


def plain_values(doc: Doc) -> dict[str, object]:
    """As `encode`, but with tuples for lists, which is enough for whoever writes it at once."""
    built: dict[str, object] = msgspec.to_builtins(doc)
    return built


def _listed(value: Any) -> Any:
    """JSON knows no tuples: a tree read from a file and one encoded here are to be equal."""
    if isinstance(value, dict):
        return {name: _listed(part) for name, part in value.items()}
    if isinstance(value, tuple):
        return [_listed(part) for part in value]
    return value


def decode(value: object) -> Doc:
    """The canonical tree of plain JSON values.

    Raises:
        ProseError: what is wrong, and where in the tree.
    """
    if _nested_deeper(value, MAX_DEPTH):
        raise ProseError(f"a text may not be nested more than {MAX_DEPTH} deep")
    try:
        doc = msgspec.convert(value, Doc)
    except msgspec.ValidationError as error:
        raise ProseError(str(error)) from error
    return canonical(doc)


def _nested_deeper(value: object, limit: int) -> bool:
    layer = [value]
    for _ in range(limit + 1):
        if not layer:
            break
        containers = [part for part in layer if isinstance(part, dict | list | tuple)]
        layer = [
            part
            for container in containers
            for part in (container.values() if isinstance(container, dict) else container)
        ]
    return bool(layer)


def canonical(doc: Doc) -> Doc:
    """The one form that equal texts share.

    Raises:
        ProseError: where a link's address is not http, https or mailto.
    """
    return Doc(_blocks(doc.content))


def _blocks(content: tuple[Block, ...]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for block in content:
        match block:
            case Paragraph(content=inner):
                blocks.append(Paragraph(canonical_line(inner)))
            case Heading(attrs=attrs, content=inner):
                blocks.append(Heading(attrs, canonical_line(inner)))
            case Blockquote(content=inner):
                if quoted := _children(inner, 1):
                    blocks.append(Blockquote(quoted))
            case BulletList() | OrderedList():
                if items := _items(block.content, 1):
                    blocks.append(type(block)(items))
            case _:
                blocks.append(block)
    return tuple(blocks)


def _items(items: tuple[ListItem, ...], depth: int) -> tuple[ListItem, ...]:
    # Every item opens with a paragraph: the editor has to put its bullet beside some line.
    canonical_items = []
    for item in items:
        children = _children(item.content, depth + 1)
        if not children or not isinstance(children[0], Paragraph):
            children = (Paragraph(), *children)
        canonical_items.append(ListItem(children))
    return tuple(canonical_items)


def _children(content: tuple[ListChild, ...], depth: int) -> tuple[ListChild, ...]:
    children: list[ListChild] = []
    for child in content:
        if isinstance(child, Paragraph):
            children.append(Paragraph(canonical_line(child.content)))
        elif depth > MAX_LIST_DEPTH:
            # Deeper lists than a reader can follow become paragraphs of the item above them.
            for item in child.content:
                children.extend(_children(item.content, depth))
        elif items := _items(child.content, depth):
            children.append(type(child)(items))
    return tuple(children)


def canonical_line(content: tuple[InlineT, ...]) -> tuple[InlineT, ...]:
    """The inlines of one line with texts joined, marks in order and letters in NFC."""
    line: list[Inline] = []
    for inline in content:
        if isinstance(inline, Text):
            if not inline.text:
                continue
            marks = _marks(inline.marks)
            last = line[-1] if line else None
            if isinstance(last, Text) and last.marks == marks:
                line[-1] = Text(_nfc(last.text + inline.text), marks)
            else:
                line.append(Text(_nfc(inline.text), marks))
        elif isinstance(inline, Footnote):
            line.append(Footnote(canonical_line(inline.content)))
        elif isinstance(inline, Citation):
            if inline.attrs.items:
                line.append(_citation(inline))
        else:
            line.append(inline)
    return cast("tuple[InlineT, ...]", tuple(line))


def _citation(citation: Citation) -> Citation:
    if all(is_normalized("NFC", item.locator) for item in citation.attrs.items):
        return citation
    items = (CitedItem(item.source, _nfc(item.locator)) for item in citation.attrs.items)
    return Citation(CitedItems(tuple(items)))


def _marks(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    if not marks:
        return marks
    kinds = {type(mark): mark for mark in marks}
    link = kinds.get(Link)
    if isinstance(link, Link) and not link.attrs.href.lower().startswith(LINK_SCHEMES):
        raise ProseError(
            f"a link may lead to a web page or a mail address, not to {link.attrs.href!r}"
        )
    known = tuple(kinds[kind] for kind in MARK_ORDER if kind in kinds)
    # A text that is only shown may carry a mark of the screen (`prose.ink`).
    return known if len(known) == len(kinds) else (*known, *_others(kinds))


def _others(kinds: dict[type[Mark], Mark]) -> tuple[Mark, ...]:
    found = (mark for kind, mark in kinds.items() if kind not in MARK_ORDER)
    return tuple(sorted(found, key=lambda mark: type(mark).__name__))


def _nfc(text: str) -> str:
    return text if is_normalized("NFC", text) else normalize("NFC", text)

"""Markdown → prose. The dialect is described in `casewriter.prose.dialect`."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from casewriter.prose.clean import clean
from casewriter.prose.codec import canonical
from casewriter.prose.nodes import (
    Block,
    Blockquote,
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
    Doc,
    Em,
    Exhibit,
    Footnote,
    HardBreak,
    Heading,
    HeadingLevel,
    Inline,
    Lang,
    LanguageTag,
    Link,
    LinkTarget,
    ListItem,
    Mark,
    NoteInline,
    OrderedList,
    Paragraph,
    PathReference,
    Strong,
    Subscript,
    Superscript,
    Text,
    Underline,
    Value,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Marks = tuple[Mark, ...]
Notes = Mapping[str, "Element"]
ListChild = Paragraph | BulletList | OrderedList

# How python-markdown keeps an escaped character until the end.
_HELD = re.compile("\x02(\\d+)\x03")


def from_markdown(text: str) -> Doc:
    """The canonical tree of a text in Markdown; every text is some tree, and none is an error."""
    # Python-markdown costs a twentieth of a second: only those who read Markdown pay it.
    from casewriter.prose.dialect.reading import tree

    root = tree(clean(text)[0])
    notes: dict[str, Element] = {}
    for note in root.iter("note_text"):
        notes.setdefault(note.get("label", ""), note)
    content = [*_blocks(root, notes), *_strays(root, notes)]
    return canonical(Doc(tuple(content)))


def _blocks(root: "Element", notes: Notes) -> Iterator[Block]:
    for element in root:
        match element.tag:
            case "p":
                # `[]()` alone says nothing; Markdown has no empty paragraphs.
                if line := _line(element, notes):
                    yield Paragraph(line)
            case "h":
                level = HeadingLevel(4 if element.get("level") == "4" else 3)
                yield Heading(level, _line(element, notes))
            case "exhibit":
                yield Exhibit(PathReference(element.get("ref", "")))
            case "blockquote":
                yield Blockquote(_children(element, notes))
            case "ul" | "ol":
                yield _list(element, notes)


def _strays(root: "Element", notes: Notes) -> Iterator[Paragraph]:
    """Notes that no reference leads to: lost they would be worse than out of place."""
    named = {reference.get("label") for reference in root.iter("note")}
    for note in root.iter("note_text"):
        label = note.get("label", "")
        if label not in named or notes[label] is not note:
            yield Paragraph((Text(f"[^{label}]: "), *_line(note, {})))


def _list(element: "Element", notes: Notes) -> BulletList | OrderedList:
    items = tuple(ListItem(_children(item, notes)) for item in element)
    return OrderedList(items) if element.tag == "ol" else BulletList(items)


def _children(element: "Element", notes: Notes) -> tuple[ListChild, ...]:
    children: list[ListChild] = []
    for child in element:
        if child.tag != "p":
            children.append(_list(child, notes))
        elif line := _line(child, notes):
            children.append(Paragraph(line))
    return tuple(children)


def _line(element: "Element", notes: Notes) -> tuple[Inline, ...]:
    return tuple(_inlines(element, (), notes))


def _inlines(element: "Element", marks: Marks, notes: Notes) -> Iterator[Inline]:
    if element.text:
        yield Text(_words(element.text), marks)
    for child in element:
        match child.tag:
            case "br":
                yield HardBreak()
            case "citation":
                yield _citation(child)
            case "value":
                yield Value(PathReference(_held(child.get("ref", ""))))
            case "reference":
                yield CrossReference(PathReference(_held(child.get("ref", ""))))
            case "note":
                yield _note(_held(child.get("label", "")), marks, notes)
            case _:
                yield from _inlines(child, marks + _marks(child), notes)
        if child.tail:
            yield Text(_words(child.tail), marks)


def _note(label: str, marks: Marks, notes: Notes) -> Inline:
    if label not in notes:
        return Text(f"[^{label}]", marks)
    # A note inside a note finds no notes, and stays text.
    return Footnote(cast("tuple[NoteInline, ...]", _line(notes[label], {})))


def _citation(element: "Element") -> Citation:
    items = (
        CitedItem(_held(source.get("key", "")), _words(source.get("locator", "")))
        for source in element
    )
    return Citation(CitedItems(tuple(items)))


def _marks(element: "Element") -> Marks:
    simple: dict[str, Mark] = {
        "strong": Strong(),
        "em": Em(),
        "sup": Superscript(),
        "sub": Subscript(),
        "underline": Underline(),
    }
    if element.tag in simple:
        return (simple[element.tag],)
    marks = [simple[name] for name in ("strong", "em", "underline") if element.get(name)]
    if href := element.get("href"):
        marks.append(Link(LinkTarget(_held(href))))
    if (lang := element.get("lang")) is not None:
        marks.append(Lang(LanguageTag(_held(lang))))
    return tuple(marks)


def _words(text: str) -> str:
    """The letters of a stretch: a new line in Markdown is a space."""
    *ended, last = text.split("\n")
    return _held(" ".join([*(line.rstrip(" ") for line in ended), last]))


def _held(text: str) -> str:
    return _HELD.sub(lambda held: chr(int(held[1])), text)

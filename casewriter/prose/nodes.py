"""The nodes of which every answer's text is made, as frozen values.

The set is closed: there are no fonts, sizes or colours. In JSON the tree has the shape that
ProseMirror made common (`{"type": "doc", "content": [...]}`); msgspec reads and writes it strictly.
"""

from typing import Literal

from msgspec import Struct


class Node(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, tag_field="type"):
    """Base of all nodes and marks; `type` in JSON tells which it is, empty parts are left out."""


# Marks: what a stretch of text may carry.


class Strong(Node, frozen=True, tag="strong"):
    """Strong importance, shown bold."""


class Em(Node, frozen=True, tag="em"):
    """Stress, shown in italics."""


class Underline(Node, frozen=True, tag="underline"):
    """Underlined text."""


class Superscript(Node, frozen=True, tag="superscript"):
    """Raised text."""


class Subscript(Node, frozen=True, tag="subscript"):
    """Lowered text."""


class LinkTarget(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a link leads: an http, https or mailto address."""

    href: str


class Link(Node, frozen=True, tag="link"):
    """A link to an address outside the case."""

    attrs: LinkTarget


class LanguageTag(Struct, frozen=True, forbid_unknown_fields=True):
    """A BCP 47 language tag."""

    lang: str


class Lang(Node, frozen=True, tag="lang"):
    """A passage in another language than the answer's."""

    attrs: LanguageTag


Mark = Strong | Em | Underline | Superscript | Subscript | Link | Lang

MARK_ORDER: tuple[type[Node], ...] = (
    Link,
    Lang,
    Strong,
    Em,
    Underline,
    Superscript,
    Subscript,
)
"""The fixed order of marks in canonical form, outermost first."""

# Inlines: what stands in a line of text.


class Text(Node, frozen=True, tag="text"):
    """Letters, with the marks they carry."""

    text: str
    marks: tuple[Mark, ...] = ()


class HardBreak(Node, frozen=True, tag="hard_break"):
    """A new line inside a paragraph."""


class CitedItem(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One source named by a citation: the row id of its card, and the place in it."""

    source: str
    locator: str = ""


class CitedItems(Struct, frozen=True, forbid_unknown_fields=True):
    """The sources that one citation names, in order."""

    items: tuple[CitedItem, ...]


class Citation(Node, frozen=True, tag="citation"):
    """A reference to one or several source cards."""

    attrs: CitedItems


class PathReference(Struct, frozen=True, forbid_unknown_fields=True):
    """The path of something in the case."""

    ref: str


class CrossReference(Node, frozen=True, tag="cross_reference"):
    """A mention of a section, table or figure, shown as its number."""

    attrs: PathReference


class Value(Node, frozen=True, tag="value"):
    """A number of the case, shown as it is now in the edition's form."""

    attrs: PathReference


NoteInline = Text | HardBreak | Citation | CrossReference | Value


class Footnote(Node, frozen=True, tag="footnote"):
    """A note at the foot of the page, with a text of its own."""

    content: tuple[NoteInline, ...] = ()


Inline = Text | HardBreak | Citation | CrossReference | Value | Footnote

# Blocks.


class Paragraph(Node, frozen=True, tag="paragraph"):
    """A paragraph."""

    content: tuple[Inline, ...] = ()


class HeadingLevel(Struct, frozen=True, forbid_unknown_fields=True):
    """3 is the first, 4 the second sub-heading of an answer."""

    level: Literal[3, 4]


class Heading(Node, frozen=True, tag="heading"):
    """A sub-heading inside an answer."""

    attrs: HeadingLevel
    content: tuple[Inline, ...] = ()


class Exhibit(Node, frozen=True, tag="exhibit"):
    """The place of a table, indicators, timeline or figure of the case."""

    attrs: PathReference


class ListItem(Node, frozen=True, tag="list_item"):
    """One entry of a list: paragraphs and lists below it."""

    content: "tuple[Paragraph | BulletList | OrderedList, ...]"


class BulletList(Node, frozen=True, tag="bullet_list"):
    """A list whose order does not matter."""

    content: tuple[ListItem, ...]


class OrderedList(Node, frozen=True, tag="ordered_list"):
    """A numbered list."""

    content: tuple[ListItem, ...]


class Blockquote(Node, frozen=True, tag="blockquote"):
    """A quotation set apart."""

    content: tuple[Paragraph | BulletList | OrderedList, ...]


Block = Paragraph | Heading | BulletList | OrderedList | Blockquote | Exhibit


class Doc(Node, frozen=True, tag="doc"):
    """The whole text of one answer in one language."""

    content: tuple[Block, ...] = ()


MAX_LIST_DEPTH = 3
MAX_DEPTH = 64
"""Deeper JSON than this is refused wherever it comes from."""


def plain(text: str) -> Doc:
    """A text without any marks; blank lines part its paragraphs."""
    paragraphs = (part.strip() for part in text.split("\n\n"))
    return Doc(tuple(Paragraph((Text(part),)) for part in paragraphs if part))

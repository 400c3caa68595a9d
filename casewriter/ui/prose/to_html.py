"""A tree of prose → HTML and plain text for other programs, by way of the clipboard."""

from html import escape

from casewriter.prose.nodes import (
    Block,
    Blockquote,
    BulletList,
    Doc,
    Em,
    Exhibit,
    Footnote,
    HardBreak,
    Heading,
    Inline,
    Lang,
    Link,
    ListItem,
    Mark,
    Node,
    OrderedList,
    Paragraph,
    Strong,
    Subscript,
    Superscript,
    Text,
    Underline,
)
from casewriter.ui.prose.markers import numbering
from casewriter.ui.prose.names import Names, label
from casewriter.ui.prose.rows import flatten

TAGS: dict[type[Mark], str] = {
    Strong: "strong",
    Em: "em",
    Underline: "u",
    Superscript: "sup",
    Subscript: "sub",
}
CONTAINERS: dict[type[Node], str] = {
    BulletList: "ul",
    OrderedList: "ol",
    ListItem: "li",
    Blockquote: "blockquote",
}


def to_html(doc: Doc, names: Names) -> str:
    """The text as HTML; its notes stand numbered at the end."""
    notes: list[Footnote] = []
    body = "".join(_block(block, names, notes) for block in doc.content)
    foot = "".join(
        f"<p><sup>{number}</sup> {_line(note.content, names, [])}</p>"
        for number, note in enumerate(notes, start=1)
    )
    return f'<html><head><meta charset="utf-8"></head><body>{body}{foot}</body></html>'


def _block(block: Block | ListItem, names: Names, notes: list[Footnote]) -> str:
    match block:
        case Paragraph(content=content):
            return f"<p>{_line(content, names, notes)}</p>"
        case Heading(attrs=attrs, content=content):
            return f"<h{attrs.level}>{_line(content, names, notes)}</h{attrs.level}>"
        case Exhibit():
            return f"<p>{escape(label(block, names))}</p>"
        case _:
            inner = "".join(_block(child, names, notes) for child in block.content)
            tag = CONTAINERS[type(block)]
            return f"<{tag}>{inner}</{tag}>"


def _line(content: tuple[Inline, ...], names: Names, notes: list[Footnote]) -> str:
    parts = []
    for inline in content:
        match inline:
            case Text(text=text, marks=marks):
                parts.append(_marked(escape(text), marks))
            case HardBreak():
                parts.append("<br>")
            case Footnote():
                notes.append(inline)
                parts.append(f"<sup>{len(notes)}</sup>")
            case _:
                parts.append(escape(label(inline, names)))
    return "".join(parts)


def _marked(text: str, marks: tuple[Mark, ...]) -> str:
    for mark in reversed(marks):
        match mark:
            case Link(attrs=attrs):
                text = f'<a href="{escape(attrs.href)}">{text}</a>'
            case Lang(attrs=attrs):
                text = f'<span lang="{escape(attrs.lang)}">{text}</span>'
            case _:
                text = f"<{TAGS[type(mark)]}>{text}</{TAGS[type(mark)]}>"
    return text


def to_plain(doc: Doc, names: Names) -> str:
    """The text as a letter-writer would type it; its notes stand numbered at the end."""
    rows = flatten(doc)
    numbers = numbering(rows)
    notes: list[str] = []
    lines = []
    for row, number in zip(rows, numbers, strict=True):
        sign = f"{number}. " if number else "• " if row.shape.marker else ""
        words = (
            names.exhibit(row.exhibit)
            if row.shape.kind == "exhibit"
            else _letters(row.content, names, notes)
        )
        lines.append("    " * max(0, row.shape.depth - 1) + sign + words)
    lines.extend(f"[{number}] {note}" for number, note in enumerate(notes, start=1))
    return "\n".join(lines)


def _letters(content: tuple[Inline, ...], names: Names, notes: list[str]) -> str:
    parts = []
    for inline in content:
        match inline:
            case Text(text=text):
                parts.append(text)
            case HardBreak():
                parts.append("\n")
            case Footnote(content=inner):
                notes.append(_letters(inner, names, notes))
                parts.append(f"[{len(notes)}]")
            case _:
                parts.append(label(inline, names))
    return "".join(parts)

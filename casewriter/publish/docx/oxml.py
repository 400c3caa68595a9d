"""WordprocessingML as light values: what is written is text in the end.

An element is a name, its values and what stands inside; a run is text from the beginning. lxml
reads each part once (`Reading`), which proves it well-formed. Made by lxml one by one, elements
took a tenth of the time of an export.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
NAMESPACES = {
    "w": W,
    "r": R,
    "a": A,
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
"""The prefixes that may stand in text."""

_UNFIT = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
_MARKS = re.compile("(\r\n|[\t\n\r\u2028\u2029\u00ad\u2011])")
_BREAK = "<w:br/>"
_MARK_ELEMENTS = {
    "\t": "<w:tab/>",
    "\n": _BREAK,
    "\r": _BREAK,
    "\r\n": _BREAK,
    "\u2028": _BREAK,
    "\u2029": _BREAK,
    "\u00ad": "<w:softHyphen/>",
    "\u2011": "<w:noBreakHyphen/>",
}
_QUOTED = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "\t": "&#9;",
        "\n": "&#10;",
        "\r": "&#13;",
    }
)


@cache
def w(name: str) -> str:
    """`name` in the namespace of WordprocessingML, as lxml has it in parts that it has read."""
    return f"{{{W}}}{name}"


class Element:
    """`<w:name>`.

    Attributes:
        name: with its prefix, which is that of WordprocessingML where it came with none.
        values: of its attributes, by their names, of which the same holds.
        children: elements, and text as XML has it.
    """

    __slots__ = ("children", "name", "values")

    def __init__(self, name: str, /, **values: str | int) -> None:
        self.name = _prefixed(name)
        self.values: dict[str, str | int] = values
        self.children: list[Element | str] = []

    def __str__(self) -> str:
        begun = f"<{self.name}{attributes(self.values)}" if self.values else f"<{self.name}"
        if not self.children:
            return f"{begun}/>"
        return f"{begun}>{''.join(map(str, self.children))}</{self.name}>"


class Paragraph(Element):
    """`<w:p>`.

    Attributes:
        style: the id of its style.
        properties: by their names; they are rendered in the order of the schema.
    """

    __slots__ = ("properties", "style")

    def __init__(self, style: str) -> None:
        super().__init__("p")
        self.style = style
        self.properties: dict[str, Element] = {}

    def __str__(self) -> str:
        begun = f"<w:p{attributes(self.values)}>" if self.values else "<w:p>"
        further = ""
        if self.properties:
            ordered = sorted(self.properties, key=_ORDER.__getitem__)
            further = "".join([str(self.properties[name]) for name in ordered])
        properties = f'<w:pPr><w:pStyle w:val="{self.style}"/>{further}</w:pPr>'
        return f"{begun}{properties}{''.join(map(str, self.children))}</w:p>"


_ORDER = {
    name: place
    for place, name in enumerate(
        (
            "keepNext", "keepLines", "pageBreakBefore", "framePr", "numPr", "pBdr", "shd", "tabs",
            "spacing", "ind", "jc", "outlineLvl", "rPr", "sectPr",
        )
    )
}  # fmt: skip


def attributes(values: Mapping[str, str | int]) -> str:
    """Values as they stand behind the name of an element, by names as an element has them."""
    return "".join([
        f' {_prefixed(name)}="{value if isinstance(value, int) else quoted(value)}"'
        for name, value in values.items()
    ])  # fmt: skip


def _prefixed(name: str) -> str:
    return name if ":" in name else f"w:{name}"


class Reading:
    """An element that lxml reads while it is being written: neither lies in memory twice.

    It names its namespaces itself: those of another around it lxml would seek anew for each element
    inside, when it takes them into a part.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._parser = etree.XMLParser(resolve_entities=False)
        names = {f"xmlns:{prefix}": address for prefix, address in NAMESPACES.items()}
        self._feed(f"<w:{name}{attributes(names)}>")

    def take(self, children: Iterable[Element | str]) -> None:
        """Read what stands next inside; it does not change any more."""
        for each in children:
            self._feed(str(each))

    def close(self) -> etree._Element:
        """The whole, as lxml has it."""
        self._feed(f"</w:{self._name}>")
        return self._parser.close()

    def _feed(self, text: str) -> None:
        self._parser.feed(text.encode())


def clean(text: str) -> str:
    """`text` without what XML cannot hold: control characters, lone surrogates, U+FFFE."""
    return text if _is_plain(text) else re.sub(_UNFIT, "", text)


def _is_plain(text: str) -> bool:
    """Whether a text is letters, signs and spaces alone: nearly all are, and it is told at once."""
    return text.isprintable() or text.replace("\u00a0", " ").isprintable()


def quoted(text: str) -> str:
    """A text, from wherever it comes, as it stands between double quotes."""
    return text if text.isalnum() else clean(text).translate(_QUOTED)


def escaped(text: str) -> str:
    """A text, as `clean` gives it, as it stands between tags."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#13;")


def child(parent: Element, name: str, /, **values: str | int) -> Element:
    """Appends `<w:name>` with those attributes to `parent` and gives it."""
    made = Element(name, **values)
    parent.children.append(made)
    return made


def paragraph(parent: Element, style: str) -> Paragraph:
    """Appends a paragraph in the style with that id."""
    made = Paragraph(style)
    parent.children.append(made)
    return made


def paragraphs(parent: Element, begin: int = 0) -> list[Paragraph]:
    """The paragraphs right inside `parent`, of its children from that place on."""
    return [each for each in parent.children[begin:] if isinstance(each, Paragraph)]


def last(parent: Element) -> Paragraph:
    """The last paragraph that was written; every block ends with one."""
    found = parent.children[-1]
    assert isinstance(found, Paragraph)
    return found


def prop(para: Paragraph, name: str, /, **values: str | int) -> Element:
    """Adds a property to a paragraph, or values to the one it has."""
    made = para.properties.get(name)
    if made is None:
        made = para.properties[name] = Element(name)
    made.values.update(values)
    return made


def numbered(para: Paragraph, number: int, level: int) -> None:
    """Makes a paragraph an item of the list with that number, at that depth from 0."""
    said = f'<w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>'
    prop(para, "numPr").children.append(said)


def unnumbered(para: Paragraph) -> None:
    """Takes the number off a paragraph that its style gives it, and the room for it."""
    prop(para, "numPr").children.append('<w:numId w:val="0"/>')
    prop(para, "ind", left=0, firstLine=0)


def letters(text: str, name: str = "t") -> str:
    """What a run says; tabs, line ends and special hyphens become their elements.

    Args:
        text: as `clean` gives it.
        name: of the elements that hold letters.
    """
    if "\u2011" not in text and _is_plain(text):
        return _plain(text, name)
    pieces = filter(None, _MARKS.split(text))
    return "".join([_MARK_ELEMENTS.get(piece) or _plain(piece, name) for piece in pieces])


def _plain(text: str, name: str) -> str:
    kept = text[:1].isspace() or text[-1:].isspace() or "  " in text
    space = ' xml:space="preserve"' if kept else ""
    return f"<w:{name}{space}>{escaped(text)}</w:{name}>"


def field_begin(host: Element, instruction: str, style: str = "") -> None:
    """Opens a field; its cached result follows, then `field_end`.

    Args:
        host: the paragraph or link it stands in.
        instruction: what the field shows.
        style: of its characters; LibreOffice heeds that of the beginning, Word that of the result.
    """
    look = styled(style)
    code = escaped(clean(instruction))
    host.children.append(
        f'<w:r>{look}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{look}<w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="separate"/></w:r>'
    )


def field_end(host: Element) -> None:
    """Closes the field opened last."""
    host.children.append('<w:r><w:fldChar w:fldCharType="end"/></w:r>')


def styled(style: str) -> str:
    """The properties of a run in a character style, if one is named."""
    return f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""

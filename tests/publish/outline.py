"""A Word file as lines of plain text: the style of every paragraph, and its words."""

import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SIGNS = {
    f"{W}tab": "→",
    f"{W}br": "↵",
    f"{W}softHyphen": "¬",
    f"{W}noBreakHyphen": "‑",
    f"{W}footnoteReference": "*",
    f"{W}drawing": "▣",
}


def outline(file) -> str:
    """The document, then its notes, header and footer. Fields show as {code|result}."""
    with zipfile.ZipFile(file) as archive:
        parts = {
            name: etree.fromstring(archive.read(name))
            for name in ("document", "footnotes", "header", "footer")
            for name in [f"word/{name}.xml"]
            if name in archive.namelist()
        }
        names = {
            style.get(f"{W}styleId"): style.find(f"{W}name").get(f"{W}val")
            for style in etree.fromstring(archive.read("word/styles.xml")).iter(f"{W}style")
        }
    lines = []
    for part, root in parts.items():
        lines.append(f"== {part}")
        for element in root.iter(f"{W}p", f"{W}tbl", f"{W}tr", f"{W}sectPr"):
            lines.extend(_lines(element, names))
    return "\n".join(lines) + "\n"


def _lines(element, names):
    if element.tag == f"{W}tbl":
        yield "-- table " + " ".join(col.get(f"{W}w") for col in element.find(f"{W}tblGrid"))
    elif element.tag == f"{W}tr":
        yield "-- row" + (" of heads" if element.find(f"{W}trPr/{W}tblHeader") is not None else "")
    elif element.tag == f"{W}sectPr":
        size = element.find(f"{W}pgSz")
        edges = len(element.findall(f"{W}headerReference"))
        yield f"-- end of section {size.get(f'{W}w')} x {size.get(f'{W}h')}, {edges} header"
    else:
        style = element.find(f"{W}pPr/{W}pStyle")
        name = names[style.get(f"{W}val")] if style is not None else "-"
        number = element.find(f"{W}pPr/{W}numPr")
        if number is not None:
            name += "".join(f" {part.get(f'{W}val')}" for part in number)
        yield f"{name}: {_words(element)}"


def _words(para):
    words = ""
    for piece in para.iter():
        if piece.tag == f"{W}t":
            words += piece.text or ""
        elif piece.tag == f"{W}instrText":
            words += piece.text.strip()
        elif piece.tag == f"{W}fldChar":
            words += {"begin": "{", "separate": "|", "end": "}"}[piece.get(f"{W}fldCharType")]
        elif piece.getparent().tag == f"{W}r":
            words += SIGNS.get(piece.tag, "")
    return words

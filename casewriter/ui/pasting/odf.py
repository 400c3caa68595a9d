"""What texts and sheets of OpenDocument have in common: names, and the letters of a paragraph."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{_ODF}office:1.0}}"
TEXT = f"{{{_ODF}text:1.0}}"
TABLE = f"{{{_ODF}table:1.0}}"
STYLE = f"{{{_ODF}style:1.0}}"
DRAW = f"{{{_ODF}drawing:1.0}}"
SVG = f"{{{_ODF}svg-compatible:1.0}}"
FO = f"{{{_ODF}xsl-fo-compatible:1.0}}"
XLINK = "{http://www.w3.org/1999/xlink}"
ASIDE = (f"{OFFICE}annotation", f"{TEXT}note", f"{TEXT}tracked-changes")
MOST_BLANKS = 100


def words_of(paragraph: "Element") -> str:
    """The letters of a paragraph, without remarks and notes."""
    return "".join(_letters(paragraph)).strip()


def blanks(element: "Element") -> str:
    """What stands for several spaces, a tab or a new line; an empty text for anything else."""
    match element.tag.removeprefix(TEXT):
        case "s":
            said = element.get(f"{TEXT}c", "1")
            return " " * (min(int(said), MOST_BLANKS) if said.isdecimal() else 1)
        case "tab":
            return " "
        case "line-break":
            return "\n"
        case _:
            return ""


def _letters(parent: "Element") -> Iterator[str]:
    yield " ".join((parent.text or "").split("\n"))
    for part in parent:
        if part.tag not in ASIDE:
            yield blanks(part)
            yield from _letters(part)
        yield " ".join((part.tail or "").split("\n"))

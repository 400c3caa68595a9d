"""A house style as the properties that the sheet of a page reads."""

import re

import msgspec

from casewriter.domain.publication import Words
from casewriter.domain.style import Colours, Face, Style

_PIXELS_PER_POINT = 4 / 3
_TITLE_ON_SCREEN = 0.76
"""The title of a page stands above its text, that of a paper alone on a sheet."""
_HEADINGS_ON_SCREEN = 0.87


def look(style: Style, words: Words, *, draft: bool) -> str:
    """The properties of the page and its edges when it is printed."""
    sizes, rules = style.sizes, style.rules
    shared = {
        "reading": _families(style.faces.reading),
        "looking": _families(style.faces.looking),
        "title": _rem(sizes.title * _TITLE_ON_SCREEN, style),
        "lead": _rem(sizes.lead, style),
        "text": f"{sizes.text:g}pt",
        "line-height": f"{sizes.line:g}",
        "rule-heading": _rule(rules.heading),
        "rule-table": _rule(rules.table),
        "rule-box": _rule(rules.box),
        "rule-quotation": _rule(rules.quotation),
    }
    for level in (1, 2, 3, 4):
        size = getattr(sizes, f"heading{level}")
        shared[f"heading{level}"] = _rem(max(size * _HEADINGS_ON_SCREEN, sizes.text), style)
    screen = _declared(shared) + _declared(_colours(style.screen))
    dark, paper = _declared(_colours(style.dark)), _declared(_colours(style.paper_colours))
    size = style.paper
    return (
        f":root {{ {screen}color-scheme: light dark }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {dark}}} }}\n"
        f"@media print {{\n:root {{ {paper}color-scheme: light }}\n"
        f"@page {{ size: {size.width:g}mm {size.height:g}mm; "
        f"margin: {size.top:g}mm {size.side:g}mm {size.bottom:g}mm }}\n}}\n"
        f"{_edges(style, words, draft=draft)}"
    )


def _edges(style: Style, words: Words, *, draft: bool) -> str:
    """What stands at the edge of every printed page: its number, and that this is a draft."""
    counted = [
        f"counter({piece[1:-1]})" if piece in ("{page}", "{pages}") else _quoted(piece)
        for piece in re.split(r"(\{pages?\})", words.page_of)
        if piece
    ]
    marked = f"@top-right {{ content: {_quoted(words.draft)} }} " if draft else ""
    side = "right" if style.heads.page == "end" else "center"
    return (
        f"@page {{ font: {style.sizes.edge:g}pt var(--looking); {marked}"
        f"@bottom-{side} {{ content: {' '.join(counted)} }} }}\n"
    )


def _quoted(text: str) -> str:
    """A text of the sheet; whatever is not a plain letter is written by its number."""
    letters = (sign if sign.isalpha() or sign == " " else f"\\{ord(sign):x} " for sign in text)
    return f'"{"".join(letters)}"'


def _families(face: Face) -> str:
    named = (f'"{name}"' for name in (*face.families, *face.fallbacks))
    return ", ".join((*named, face.generic))


def _colours(colours: Colours) -> dict[str, str]:
    named = msgspec.structs.asdict(colours)
    return {name.replace("_", "-"): str(colour) for name, colour in named.items()}


def _declared(properties: dict[str, str]) -> str:
    return "".join(f"--{name}: {value}; " for name, value in properties.items())


def _rem(points: float, style: Style) -> str:
    return f"{points / style.sizes.text:.3g}rem"


def _rule(points: float) -> str:
    # A rule thinner than a pixel would vanish on some screens.
    return f"{max(round(points * _PIXELS_PER_POINT + 0.5), 1)}px" if points else "0"

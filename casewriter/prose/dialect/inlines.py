"""The forms inside a line, as inline patterns of python-markdown.

Every regular expression here takes time in proportion to the line: possessive repeats and
classes without their own opening sign see to it. Text from outside can be hostile.
"""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.inlinepatterns import (
    DoubleTagInlineProcessor,
    EscapeInlineProcessor,
    InlineProcessor,
    Pattern,
    SimpleTagInlineProcessor,
    SubstituteTagInlineProcessor,
)
from markdown.util import Registry

from casewriter.prose.codec import LINK_SCHEMES
from casewriter.prose.dialect.signs import KEY, NOTE_LABEL, PATH

_ESCAPE = r"\\(.)"
_BREAK = r"\\(?:\n|\Z)|(?<! ) {2,}\n"
_ITEM = rf"@(?:\{{([^{{}}\[\]\n]*)\}}|({KEY}))(?:,([^;\[\]]*))?"
_CITATION = rf"\[{_ITEM}[ \n]*+(?:;[ \n]*+{_ITEM}[ \n]*+)*\]"
_VALUE = r"\{value:([^{}\n]*+)\}"
_REFERENCE = rf"@(?:\{{(?:table|figure):([^{{}}\n]*+)\}}|(?:table|figure):({PATH}))"
_AUTOLINK = r"<((?:https?://|mailto:)[^<>\s]++|[^<>\s@]++@[^<>\s@]++)>"

_TARGET = (
    r"[ \n]*+(?:<([^<>\n]*+)>|([^\s()<>]*+(?:\([^\s()]*+\)[^\s()<>]*+)*))"
    r"(?:\s++(?:\"[^\"\n]*+\"|'[^'\n]*+'))?[ \n]*+"
)
_QUALITY = r"\.(?:strong|em|underline)|lang=(?:\"[^\"{}\n]*+\"|[A-Za-z0-9-]++)"
_QUALITIES = rf" *+((?:{_QUALITY})(?: ++(?:{_QUALITY}))*) *+"
_NESTING = 6

_STRESS = r"(\*)(?![\s*])([^*]++)(?<!\s)\*(?!\*)"
_STRESS_LOW = r"(?<!\w)(_)(?![\s_])((?:[^_]|(?<=\w)_(?=\w))+?)(?<!\s)_(?!\w)"
_IMPORTANCE = r"(\*\*)(?!\s)((?:[^*]|\*(?!\*)|\*(?=\*\*(?!\*)))+?)(?<!\s)\*\*(?!\*)"
_IMPORTANCE_LOW = r"(?<!\w)(__)(?![\s_])((?:[^_]|_(?!_))+?)(?<!\s)__(?!\w)"
_BOTH = r"(\*{3})(?![\s*])([^*]++)(?<!\s)\*{3}(?!\*)"
_IMPORTANCE_IN_STRESS = r"(\*{3})(?![\s*])([^*]++)(?<!\s)\*\*(?!\*)([^*]++)(?<!\s)\*(?!\*)"
_RAISED = r"(\^)([^\^ \n]++)\^"
_LOWERED = r"(?<!~)(~)([^~ \n]++)~(?!~)"

Unescape = Callable[[str], str]
Make = Callable[[re.Match[str], Unescape], Element | None]


def inline_patterns(dialect: Markdown) -> Registry[Pattern]:
    """The forms in the order in which they are looked for."""
    brackets = _bracketed(dialect)
    patterns: tuple[Pattern, ...] = (
        EscapeInlineProcessor(_ESCAPE, dialect),
        SubstituteTagInlineProcessor(_BREAK, "br"),
        Form(_CITATION, _citation, dialect),
        Form(NOTE_LABEL, _note, dialect),
        # A pattern does not look into what it has found itself: one for each depth of brackets.
        *(brackets for _ in range(_NESTING)),
        Form(_VALUE, _value, dialect),
        Form(_REFERENCE, _reference, dialect),
        Form(_AUTOLINK, _autolink, dialect),
        DoubleTagInlineProcessor(_BOTH, "strong,em"),
        DoubleTagInlineProcessor(_IMPORTANCE_IN_STRESS, "em,strong"),
        SimpleTagInlineProcessor(_IMPORTANCE, "strong"),
        SimpleTagInlineProcessor(_IMPORTANCE_LOW, "strong"),
        SimpleTagInlineProcessor(_STRESS, "em"),
        SimpleTagInlineProcessor(_STRESS_LOW, "em"),
        SimpleTagInlineProcessor(_RAISED, "sup"),
        SimpleTagInlineProcessor(_LOWERED, "sub"),
    )
    registry: Registry[Pattern] = Registry()
    for place, pattern in enumerate(patterns):
        registry.register(pattern, f"{place}", -place)
    return registry


def safe(href: str) -> bool:
    """Whether a link may lead there."""
    return href.lower().startswith(LINK_SCHEMES)


def _bracketed(dialect: Markdown) -> Pattern:
    inside = r"[^\[\]]*+"
    for _ in range(_NESTING):
        inside = rf"(?:[^\[\]]++|\[{inside}\])*"
    return Form(
        rf"!?\[({inside})\]\({_TARGET}\)|\[({inside})\]\{{{_QUALITIES}\}}", _link_or_span, dialect
    )


def _citation(match: re.Match[str], unescape: Unescape) -> Element:
    citation = Element("citation")
    for item in re.finditer(_ITEM, match.group()):
        braced, key, locator = item.groups()
        source = unescape(braced) if key is None else key
        SubElement(citation, "source", key=source, locator=unescape((locator or "").strip(" \n")))
    return citation


def _note(match: re.Match[str], unescape: Unescape) -> Element:
    return Element("note", label=unescape(match[1]))


def _value(match: re.Match[str], unescape: Unescape) -> Element:
    return Element("value", ref=unescape(match[1]))


def _reference(match: re.Match[str], unescape: Unescape) -> Element:
    return Element("reference", ref=match[2] or unescape(match[1]))


def _autolink(match: re.Match[str], unescape: Unescape) -> Element:
    address = unescape(match[1])
    link = Element("a", href=address if safe(address) else f"mailto:{address}")
    link.text = match[1]
    return link


def _link_or_span(match: re.Match[str], unescape: Unescape) -> Element | None:
    words, angled, bare, marked, qualities = match.groups()
    if marked is not None:
        span = Element("span")
        span.text = marked
        for quality in re.findall(_QUALITY, qualities):
            if quality.startswith("lang="):
                span.set("lang", unescape(quality[5:].strip('"')))
            else:
                span.set(quality[1:], "yes")
        return span
    href = unescape(bare if angled is None else angled)
    if match.group().startswith("!") and href.startswith(("table:", "figure:")):
        return None  # an exhibit that does not stand alone is text
    link = Element("a", href=href) if safe(href) else Element("span")
    # A link without words would vanish; its address says at least where it led.
    link.text = words or (href if safe(href) else "")
    return link


class Form(InlineProcessor):
    """A pattern and the element that `make` gives for what matched; no element leaves the text."""

    def __init__(self, pattern: str, make: Make, dialect: Markdown) -> None:
        super().__init__(pattern, dialect)
        self.make = make

    def handleMatch(  # type: ignore[override]  # noqa: N802 (python-markdown's name)
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element | None, int, int]:
        """The element, and the stretch of `data` it stands for."""
        return self.make(m, self.unescape), m.start(), m.end()

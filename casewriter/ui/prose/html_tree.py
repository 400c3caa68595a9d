"""HTML from the clipboard → a tree of elements, in a time that grows with its length alone.

Python's own parser is not used: it may take a time that grows with the square of what malicious
pages hold, and raises on declarations that office programs write. What is not understood is text.
"""

import re
from collections.abc import Callable, Iterator
from html import unescape

VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)
RAW = frozenset(("script", "style", "textarea", "title", "xmp", "noscript", "iframe", "template"))
BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd"),
        *("details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main"),
        *("nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th"),
        *("thead", "tr", "ul"),
    )
)
CLOSES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset(("li",)), frozenset(("ul", "ol", "table"))),
    "td": (frozenset(("td", "th")), frozenset(("tr", "table"))),
    "th": (frozenset(("td", "th")), frozenset(("tr", "table"))),
    "tr": (frozenset(("tr",)), frozenset(("table",))),
    "tbody": (frozenset(("thead", "tbody", "tfoot", "caption")), frozenset(("table",))),
    "tfoot": (frozenset(("thead", "tbody", "tfoot", "caption")), frozenset(("table",))),
    "dt": (frozenset(("dt", "dd")), frozenset(("dl",))),
    "dd": (frozenset(("dt", "dd")), frozenset(("dl",))),
}
"""A tag → the open elements that it ends, and those beyond which it ends none."""
HELD = frozenset(("table", "td", "th", "li", "div", "blockquote", "section", "article", "body"))
DEEPEST = 120
"""Elements deeper than this lie in the one at this depth: nobody writes them, hostile pages do."""
MOST_ELEMENTS = 150_000
NAME = re.compile(r"[a-zA-Z][^\s/>]*")
ATTRIBUTE = re.compile(r"""[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?""")


class Stopped(Exception):
    """Nobody waits for the reading any more."""


class Element:
    """An element with its attributes and what lies in it, in order."""

    __slots__ = ("attrs", "content", "tag")

    def __init__(self, tag: str, attrs: dict[str, str]) -> None:
        self.tag = tag
        self.attrs = attrs
        self.content: list[Element | str] = []

    def every(self) -> "Iterator[Element]":
        """This element and all elements in it, in the order of the page."""
        waiting: list[Element] = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(
                inner for inner in reversed(element.content) if isinstance(inner, Element)
            )

    def words(self) -> str:
        """All letters in it, as they come."""
        parts: list[str] = []
        waiting: list[Element | str] = [self]
        while waiting:
            one = waiting.pop()
            if isinstance(one, str):
                parts.append(one)
            else:
                waiting.extend(reversed(one.content))
        return "".join(parts)


def parse(html: str, stopped: Callable[[], bool] = lambda: False) -> Element:
    """The tree of a page or a part of one.

    Raises:
        Stopped: when `stopped` says so; it is asked every few hundred elements.
    """
    return _Builder(html, stopped).built()


class _Builder:
    def __init__(self, html: str, stopped: Callable[[], bool]) -> None:
        self._html = html
        self._lower = html.lower()
        if len(self._lower) != len(html):
            # A letter whose small form is longer would shift every place that is found.
            self._lower = "".join(
                small if len(small := letter.lower()) == 1 else letter for letter in html
            )
        self._stopped = stopped
        self._root = Element("", {})
        self._open = [self._root]
        self._count = 0

    def built(self) -> Element:
        html, at = self._html, 0
        while at < len(html):
            mark = html.find("<", at)
            if mark < 0:
                self._text(html[at:])
                break
            if mark > at:
                self._text(html[at:mark])
            at = self._tag(mark)
            if self._count > MOST_ELEMENTS:
                break
        return self._root

    def _text(self, text: str) -> None:
        self._open[-1].content.append(unescape(text))

    def _tag(self, at: int) -> int:
        """Take up what begins with an angle bracket; the place behind it."""
        html = self._html
        if html.startswith("<!--", at):
            return self._behind("-->", at + 4)
        if html.startswith(("<!", "<?"), at):
            return self._behind(">", at + 2)
        closing = html.startswith("</", at)
        name = NAME.match(html, at + 1 + closing)
        if name is None:
            self._text("<")
            return at + 1
        tag = name[0].lower()
        if closing:
            self._end(tag)
            return self._behind(">", name.end())
        attrs, end, alone = self._attributes(name.end())
        self._start(tag, attrs, alone=alone)
        if tag in RAW and not alone:
            end = self._raw(tag, end)
        return end

    def _attributes(self, at: int) -> tuple[dict[str, str], int, bool]:
        html = self._html
        attrs: dict[str, str] = {}
        while match := ATTRIBUTE.match(html, at):
            value = match[2] or ""
            if value[:1] in {'"', "'"}:
                value = value.strip(value[0])
            attrs.setdefault(match[1].lower(), unescape(value) if "&" in value else value)
            at = match.end()
        end = html.find(">", at)
        end = len(html) if end < 0 else end + 1
        return attrs, end, html[max(at, end - 2) : end] == "/>"

    def _behind(self, sign: str, at: int) -> int:
        end = self._html.find(sign, at)
        return len(self._html) if end < 0 else end + len(sign)

    def _raw(self, tag: str, at: int) -> int:
        """The place behind an element whose content is no page."""
        end = self._lower.find(f"</{tag}", at)
        end = len(self._html) if end < 0 else end
        if tag == "textarea":
            self._text(self._html[at:end])
        self._end(tag)
        return self._behind(">", end)

    def _start(self, tag: str, attrs: dict[str, str], *, alone: bool) -> None:
        self._count += 1
        if self._count % 500 == 0 and self._stopped():
            raise Stopped
        if tag in BLOCKS:
            self._close_paragraph()
        if tag in CLOSES:
            self._close(*CLOSES[tag])
        element = Element(tag, attrs)
        self._open[-1].content.append(element)
        void = tag in VOID or (alone and ":" in tag)
        if not void and len(self._open) < DEEPEST:
            self._open.append(element)

    def _close_paragraph(self) -> None:
        """A block ends an open paragraph, but not one around its table or item."""
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag == "p":
                del self._open[place:]
                return
            if self._open[place].tag in HELD:
                return

    def _close(self, ended: frozenset[str], kept: frozenset[str]) -> None:
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag in ended:
                del self._open[place:]
                return
            if self._open[place].tag in kept:
                return

    def _end(self, tag: str) -> None:
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag == tag:
                del self._open[place:]
                return
            if self._open[place].tag in {"td", "th"} and tag not in BLOCKS:
                return  # what was opened outside of a cell does not end inside it

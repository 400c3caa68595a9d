"""The notes of foreign HTML: which links are their marks, and where their words stand."""

import re
from collections.abc import Mapping

from casewriter.ui.prose.html_styles import rules_of
from casewriter.ui.prose.html_tree import Element

NAMED = re.compile(r"_?(ftn|edn|sdfootnote|sdendnote|ftnt|cmnt)(\d+)(sym)?")
MARK = re.compile(r"[\[(]?\s*(?:\d{1,4}|[a-zA-Z]|[ivxlc]{1,6}|[*†‡§])\s*[\])]?")
HOLDERS = frozenset(("div", "li", "p", "td", "dd", "aside", "section"))


class Notes:
    """The notes of a page, found before its text is read.

    Word, LibreOffice and Google Docs name their notes; elsewhere a link is the mark of a note when
    it is a number and leads to a place that leads back.
    """

    def __init__(self, root: Element | None = None) -> None:
        self._words: dict[str, Element] = {}
        self._back: set[str] = set()
        self._holders: set[int] = set()
        if root is not None:
            self._find(root)

    def _find(self, root: Element) -> None:
        places = _places(root)
        for link in root.every():
            target = _target(link)
            if not target or target in self._back or not MARK.fullmatch(link.words().strip()):
                continue
            holder = places.get(target) or places.get(_stem(target))
            if holder is None or _holds(holder, link):
                continue
            back = _back_of(holder, link)
            if back is None:
                continue
            self._words[target] = holder
            self._back.add(back)
            self._holders.add(id(holder))

    def of(self, link: Element) -> Element | None:
        """What holds the words of the note that a link marks; None where it marks none.

        A named mark whose words were not copied has an empty element.
        """
        target = _target(link)
        if target in self._words:
            return self._words[target]
        named = NAMED.fullmatch(target)
        return Element("", {}) if named and named[1] != "cmnt" and _is_anchor(link) else None

    def leads_back(self, link: Element) -> bool:
        """Whether a link leads from a note back to its mark."""
        target = _target(link)
        return (
            target in self._back
            or re.fullmatch(r"_?(?:ftnref|ednref|ftnt_ref)\d+|sd(?:foot|end)note\d+anc", target)
            is not None
        )

    def holds(self, element: Element) -> bool:
        """Whether an element is the words of a note, or the list of them: it is no text."""
        if id(element) in self._holders:
            return True
        kind = rules_of(element).get("mso-element", "")
        return kind in {"footnote", "endnote"}


def plain_notes(_notes: Notes) -> "Notes":
    """For the words of a note: links back are dropped, there are no notes in notes."""
    inside = Notes()
    inside._back = _notes._back  # noqa: SLF001
    return inside


def _target(link: Element) -> str:
    address = link.attrs.get("href", "") if link.tag == "a" else ""
    # Programs write the address of the whole page before the mark.
    return address.rpartition("#")[2] if "#" in address else ""


def _stem(target: str) -> str:
    """The id of the block of a note whose anchor has another name."""
    named = NAMED.fullmatch(target)
    return f"{named[1]}{named[2]}" if named else ""


def _is_anchor(link: Element) -> bool:
    return bool(MARK.fullmatch(link.words().strip()))


def _places(root: Element) -> Mapping[str, Element]:
    """The block that holds each named place."""
    places: dict[str, Element] = {}
    waiting: list[tuple[Element, Element]] = [(root, root)]
    while waiting:
        element, block = waiting.pop()
        if element.tag in HOLDERS:
            block = element
        for name in (element.attrs.get("id", ""), element.attrs.get("name", "")):
            if name:
                places.setdefault(name, block)
        waiting.extend((e, block) for e in reversed(element.content) if isinstance(e, Element))
    return places


def _holds(holder: Element, link: Element) -> bool:
    return any(inner is link for inner in holder.every())


def _back_of(holder: Element, link: Element) -> str | None:
    """The place to which a note leads back, where that is at its mark."""
    near = {link.attrs.get("name", ""), link.attrs.get("id", "")} - {""}
    for inner in holder.every():
        target = _target(inner)
        if target and (
            target in near
            or re.search(r"ref|anc$|back", target)
            or _stem_of_back(target) == _stem(_target(link))
        ):
            return target
    return None


def _stem_of_back(target: str) -> str:
    return target.replace("ref", "").replace("_", "").removesuffix("anc") or "?"

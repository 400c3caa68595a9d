"""The page while it is being written: its anchors, its notes, and what was remarked."""

import re
from collections.abc import Callable
from html import escape
from urllib.parse import quote

from casewriter.domain.publication import Publication, Remark, Words
from casewriter.prose.clean import clean
from casewriter.publish.anchors import anchors

_NOT_IN_AN_ID = re.compile(r"[\s:]")


class Sheet:
    """A page being written.

    Attributes:
        publication: what is written.
        words: the words of its own that the publication brings.
        is_volume: whether parts stand above its chapters.
        read: gives the bytes of a picture by its SHA-256.
        remarks: what could not be carried over.
        notes: the footnotes so far, written.
        widths: the widths of columns so far, in whole percent.
    """

    publication: Publication
    words: Words
    is_volume: bool
    read: Callable[[str], bytes]
    remarks: list[Remark]
    notes: list[str]
    widths: set[int]

    def __init__(self, publication: Publication, read: Callable[[str], bytes]) -> None:
        self.publication = publication
        self.words = publication.words
        self.is_volume = publication.is_volume
        self.read = read
        self.remarks = []
        self.notes = []
        self.widths = set()
        blocks = publication.imprint + publication.blocks
        self._known = frozenset(_id(anchor) for anchor in anchors(blocks))
        self._given: set[str] = set()

    def id_attribute(self, anchor: str) -> str:
        """The attribute that makes an element the aim of links; the first of an anchor has it."""
        name = _id(anchor)
        if not anchor or name in self._given:
            return ""
        self._given.add(name)
        return f' id="{letters(name)}"'

    def aim(self, anchor: str) -> str:
        """The address within the page of an anchor; empty where nothing has it."""
        return f"#{quote(_id(anchor))}" if anchor and _id(anchor) in self._known else ""

    def remark(self, code: str, place: str) -> None:
        """Keeps what could not be carried over; the same thing once."""
        remark = Remark(code, place)
        if remark not in self.remarks:
            self.remarks.append(remark)


def letters(text: str) -> str:
    """A text as it may stand in a page, within an attribute too."""
    return escape(clean(text)[0])


def _id(anchor: str) -> str:
    # The page's own ids have a colon, so that no anchor of a case can be one of them.
    return _NOT_IN_AN_ID.sub("-", clean(anchor)[0])

"""The pages while they are being written: what can be pointed at, what was remarked."""

from casewriter.domain.publication import Publication, Remark, Words
from casewriter.domain.style import Style
from casewriter.publish.anchors import anchors


class Manuscript:
    """Pages being written.

    Attributes:
        style: how they look.
        publication: what is written.
        words: the words of its own that the publication brings.
        is_volume: whether parts stand above its chapters.
        remarks: what could not be carried over.
    """

    style: Style
    words: Words
    is_volume: bool
    remarks: list[Remark]

    def __init__(self, publication: Publication) -> None:
        self.publication = publication
        self.style = publication.style
        self.words = publication.words
        self.is_volume = publication.is_volume
        self.remarks = []
        blocks = publication.imprint + publication.blocks
        named = dict.fromkeys(anchor for anchor in anchors(blocks) if anchor)
        self._labels = {anchor: f"a{number}" for number, anchor in enumerate(named)}
        self._given: set[str] = set()

    def label(self, anchor: str) -> str:
        """What makes the element before it the aim of links; the first of an anchor has it."""
        if not anchor or anchor in self._given:
            return ""
        self._given.add(anchor)
        return f"<{self._labels[anchor]}>"

    def mark(self, anchor: str) -> str:
        """A place without letters that is the aim of links to an anchor."""
        label = self.label(anchor)
        return f"#metadata(none){label}" if label else ""

    def aim(self, anchor: str) -> str:
        """The label of an anchor; empty where nothing has it."""
        return f"<{self._labels[anchor]}>" if anchor in self._labels else ""

    def remark(self, code: str, place: str) -> None:
        """Keeps what could not be carried over; the same thing once."""
        remark = Remark(code, place)
        if remark not in self.remarks:
            self.remarks.append(remark)

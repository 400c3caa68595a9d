"""The file while it is being written: its parts, its counters, and what was remarked."""

from pathlib import Path
from typing import BinaryIO

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from docx.parts.document import DocumentPart

from casewriter.domain.numbering import counted_runs
from casewriter.domain.publication import Publication, Remark, Words
from casewriter.domain.style import Style
from casewriter.publish.addresses import address_of
from casewriter.publish.docx import package as packaging
from casewriter.publish.docx import targets
from casewriter.publish.docx.oxml import Element, Reading, child, w


class Manuscript:
    """A file being written.

    Attributes:
        style: how it looks.
        words: the words of its own that the publication brings.
        deep: 1 where parts stand above the chapters, else 0.
        restarts: whether tables and figures are counted anew in every part.
        targets: what can be pointed at.
        document: the main part; pictures are related to it.
        body: where blocks are written.
        remarks: what could not be carried over.
    """

    style: Style
    words: Words
    deep: int
    restarts: bool
    targets: targets.Targets
    document: DocumentPart
    body: Element
    remarks: list[Remark]

    def __init__(self, publication: Publication, template: Path) -> None:
        self.publication = publication
        self.style = publication.style
        self.words = publication.words
        self.deep = int(publication.is_volume)
        self.restarts = len(counted_runs(publication.blocks)) > 1
        self.targets = targets.find(publication)
        self.package = packaging.open_template(template, publication.style)
        if self.deep:
            from casewriter.publish.docx.volumes import deepen

            deepen(self.package, restarts=self.restarts)
        packaging.describe(self.package, publication)
        self.document = self.package.main_document_part
        self.body = Element("body")
        self._reading = Reading("body")
        self.remarks = []
        self._template = template
        self._insides: dict[XmlPart, Element] = {}
        self._notes: XmlPart | None = None
        self._note_count = 0
        self._drawings, self._edges = 0, 1
        self._numberings = len(self.document.numbering_part.element.findall(w("num")))
        self._marked: dict[str, int] = {}
        self._links: dict[tuple[XmlPart, str], str] = {}
        self._indents: dict[tuple[int, int], int] = {}

    def inside(self, part: XmlPart) -> Element:
        """What is written into a part besides the main one; it comes behind what stands there."""
        if part not in self._insides:
            self._insides[part] = Element("inside")
        return self._insides[part]

    def settle(self, count: int) -> None:
        """Lets go of the first children of the body: they do not change any more."""
        self._reading.take(self.body.children[:count])
        del self.body.children[:count]

    def save(self, out: BinaryIO) -> None:
        """Puts what was written into its parts, and writes the file."""
        self.settle(len(self.body.children))
        document = self.document.element
        document.replace(document.body, self._reading.close())
        for part, inside in self._insides.items():
            reading = Reading("inside")
            reading.take(inside.children)
            part.element.extend(list(reading.close()))
        packaging.save(self.package, out)

    def bookmark_begin(self, host: Element, name: str) -> bool:
        """Opens a bookmark; false where the name is taken already, which two anchors may not be.

        Args:
            host: the paragraph whose words it encloses.
            name: as `targets.bookmark_name` gives it.
        """
        if name in self._marked:
            return False
        self._marked[name] = len(self._marked) + 1
        child(host, "bookmarkStart", id=self._marked[name], name=name)
        return True

    def bookmark_end(self, host: Element, name: str) -> None:
        """Closes a bookmark."""
        child(host, "bookmarkEnd", id=self._marked[name])

    def link(self, part: XmlPart, address: str) -> str:
        """The id of the relation to an address outside; empty, with a remark, if it is refused."""
        if (part, address) not in self._links:
            self._links[part, address] = self._relate(part, address)
        return self._links[part, address]

    def _relate(self, part: XmlPart, address: str) -> str:
        target = address_of(address)
        if not target:
            self.remarks.append(Remark("link_refused", address))
            return ""
        return part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    def new_note(self) -> tuple[int, XmlPart, Element]:
        """The id of a new footnote, the part it is in, and the element to write it into."""
        if self._notes is None:
            self._notes = packaging.footnotes_part(self.package, self._template)
        self._note_count += 1
        note = child(self.inside(self._notes), "footnote", id=self._note_count)
        return self._note_count, self._notes, note

    def new_drawing(self) -> int:
        """The id of a new drawing, from 1."""
        self._drawings += 1
        return self._drawings

    def new_numbering(self, abstract: int, level: int) -> int:
        """A list that starts again at one.

        Args:
            abstract: which of the template's kinds of list it is.
            level: the depth that starts again, from 0.
        """
        self._numberings += 1
        made = child(self.inside(self.document.numbering_part), "num", numId=self._numberings)
        child(made, "abstractNumId", val=abstract)
        child(child(made, "lvlOverride", ilvl=level), "startOverride", val=1)
        return self._numberings

    def new_edge(self) -> int:
        """The number of a further header; the one of all pages has none."""
        self._edges += 1
        return self._edges

    @property
    def blank_edge(self) -> bytes:
        """A header in which nothing is written yet."""
        return (self._template / "word" / "header.xml").read_bytes()

    def indent(self, abstract: int, level: int) -> int:
        """How far the text of a kind of list stands in at that depth, in twentieths of a point."""
        if (abstract, level) not in self._indents:
            self._indents[abstract, level] = self._found_indent(abstract, level)
        return self._indents[abstract, level]

    def _found_indent(self, abstract: int, level: int) -> int:
        numbering = self.document.numbering_part.element
        path = f"{w('lvl')}[@{w('ilvl')}='{level}']/{w('pPr')}/{w('ind')}"
        found = numbering.find(f"{w('abstractNum')}[@{w('abstractNumId')}='{abstract}']/{path}")
        assert found is not None
        return int(found.get(w("left"), "0"))

    def remark(self, code: str, place: str) -> None:
        """Keeps what could not be carried over."""
        self.remarks.append(Remark(code, place))

"""A Word file from anywhere: looked through before it is believed, its parts as trees.

Entities are never resolved and a document type is refused: the format has none. A part that is
not well-formed, as LibreOffice may write one, is read as far as it goes, and that is told.
"""

import re
from typing import BinaryIO

from lxml import etree

from casewriter.domain.errors import BadInput
from casewriter.domain.reviewing.home import CopyMark
from casewriter.services.archives import Archive, Bounds, Unsound, opened

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
BOUNDS = Bounds(
    members=5000, unpacked=512 * 1024**2, pressed=200, small=16 * 1024**2, contents=4 * 1024**2
)
LARGEST_PART = 128 * 1024**2
BODY = "word/document.xml"
_PROPERTIES = "docProps/custom.xml"
_FOOTER = re.compile(r"word/footer\d*\.xml")
_FOOT = re.compile(
    r"casewriter ([A-Za-z0-9-]{1,64}) ([0-9a-f]{16}) ([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)"
)


class WordFile:
    """The parts of a Word file.

    Attributes:
        repaired: whether a part had to be read with what is wrong in it left out.
    """

    def __init__(self, stream: BinaryIO) -> None:
        """Look the file through.

        Raises:
            BadInput: `word_*`, with what is wrong.
        """
        self.repaired = False
        try:
            self._archive: Archive = opened(stream, BOUNDS)
        except Unsound as error:
            code = {"not_a_zip": "word_not_ours", "locked": "word_not_ours"}.get(
                error.fault, "word_damaged"
            )
            raise BadInput(code, problem=error.fault) from error
        if BODY not in self._archive.sizes:
            raise BadInput("word_not_ours", problem=BODY)

    def part(self, name: str) -> etree._Element | None:
        """A part of the folder `word`, or None where the file has none."""
        whole = name if name.endswith(".rels") else f"{name}.xml"
        return self._tree(f"word/{whole}")

    def body(self) -> etree._Element:
        """The text."""
        root = self._tree(BODY)
        found = None if root is None else root.find(f"{{{W}}}body")
        if found is None:
            raise BadInput("word_damaged", problem=BODY)
        return found

    def mark(self) -> CopyMark:
        """What the copy is known by: its properties, else what stands at the foot of its pages."""
        root = self._tree(_PROPERTIES)
        known: dict[str, str] = {}
        for made in root.iter() if root is not None else ():
            if name := made.get("name"):
                known[name] = str(made.xpath("string()")).strip()
        mark = CopyMark(
            known.get("casewriter-case", ""),
            known.get("casewriter-state", ""),
            known.get("casewriter-edition", ""),
        )
        return mark if mark.case else self._foot()

    def _foot(self) -> CopyMark:
        for name in sorted(self._archive.sizes):
            if not _FOOTER.fullmatch(name) or (root := self._tree(name)) is None:
                continue
            text = "".join(part.text or "" for part in root.iter(f"{{{W}}}t"))
            if found := _FOOT.search(text):
                return CopyMark(*found.groups())
        return CopyMark()

    def _tree(self, name: str) -> etree._Element | None:
        size = self._archive.sizes.get(name)
        if size is None:
            return None
        if size > LARGEST_PART:
            raise BadInput("word_damaged", problem="too_large")
        try:
            data = self._archive.read(name)
        except Unsound as error:
            raise BadInput("word_damaged", problem=error.fault) from error
        if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:4096]:
            raise BadInput("word_damaged", problem="doctype")
        if STRICT.encode() in data:
            data = data.replace(STRICT.encode(), W.encode())
        try:
            return etree.fromstring(data, _parser(recover=False))
        except etree.XMLSyntaxError:
            self.repaired = True
        root: etree._Element | None = etree.fromstring(data, _parser(recover=True))
        return root


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=recover,
        remove_comments=True,
        remove_pis=True,
    )

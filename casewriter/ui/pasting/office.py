"""The parts of office files, read with care: nothing in them is run and nothing outside fetched."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from casewriter.services.archives import Archive, Bounds, Unsound, opened
from casewriter.ui.pasting.refusal import Refused

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

BOUNDS = Bounds(
    members=4_000,
    unpacked=400 << 20,
    pressed=250,
    small=4 << 20,
    contents=1 << 20,
    folders=True,
)
LARGEST_PART = 60_000_000
"""Bytes of one part; XML of that size is no document or table that anybody reads."""
OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
"""How files of old office programs begin, and new ones behind a password."""


class Parts:
    """The parts of one file.

    Args:
        data: the file.
        name: of the file, for what is said where it is refused.

    Raises:
        Refused: `locked`, `large` or `damaged`.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        if data.startswith(OLD_OR_LOCKED):
            raise Refused(name, "locked")
        try:
            self._archive: Archive = opened(BytesIO(data), BOUNDS)
        except Unsound as error:
            because = "large" if error.fault in {"too_many", "too_large", "swells"} else "damaged"
            raise Refused(name, "locked" if error.fault == "locked" else because) from error
        if self.has("META-INF/manifest.xml") and b"encryption-data" in self.read(
            "META-INF/manifest.xml"
        ):
            raise Refused(name, "locked")

    def has(self, part: str) -> bool:
        """Whether there is a part of that name."""
        return part in self._archive.sizes

    def read(self, part: str) -> bytes:
        """The bytes of a part. Raises as the class."""
        if not self.has(part):
            raise Refused(self.name, "damaged")
        if self._archive.sizes[part] > LARGEST_PART:
            raise Refused(self.name, "large")
        try:
            return self._archive.read(part)
        except Unsound as error:
            raise Refused(self.name, "damaged") from error

    def xml(self, part: str) -> "Element":
        """A part as its tree. Raises as the class."""
        from xml.etree import ElementTree

        try:
            # Without a document type there are no entities, which is what would be dangerous.
            return ElementTree.fromstring(self._safe(part))  # noqa: S314
        except (ElementTree.ParseError, ValueError) as error:
            raise Refused(self.name, "damaged") from error

    def rows(self, part: str, tag: str) -> "Iterator[Element]":
        """The elements of one kind in a part, each as soon as it was read and gone after that.

        A sheet is far larger as a tree than as a file. Raises as the class.
        """
        from xml.etree import ElementTree

        data = BytesIO(self._safe(part))
        try:
            for _, element in ElementTree.iterparse(data, events=("end",)):  # noqa: S314
                if element.tag == tag:
                    yield element
                    element.clear()
        except (ElementTree.ParseError, ValueError) as error:
            raise Refused(self.name, "damaged") from error

    def _safe(self, part: str) -> bytes:
        data = self.read(part)
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\x00" in data:
            raise Refused(self.name, "damaged")
        return data

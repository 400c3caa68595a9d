"""Comments of a Word file: the parts that hold them, and the marks in the text."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime

from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.package import Package

from casewriter.domain.review import Thread
from casewriter.domain.reviewing.threads import is_settled
from casewriter.publish.docx.oxml import Element, W, child, clean, escaped, last, paragraph

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_NAMES = {
    "xmlns:w": W,
    "xmlns:w14": W14,
    "xmlns:w15": W15,
    "xmlns:mc": MC,
    "mc:Ignorable": "w14 w15",
}
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships"


class Remarks:
    """The comments of a file being written: one for each note of each thread."""

    def __init__(self, package: Package, threads: Sequence[Thread]) -> None:
        self._threads = {thread.id: thread for thread in threads}
        self._ids: dict[str, list[int]] = {}
        self._comments = Element("comments", **_NAMES)
        self._extended = Element("w15:commentsEx", **_NAMES)
        self._package = package
        self._count = 0

    @property
    def unplaced(self) -> tuple[str, ...]:
        """Threads that stand nowhere yet."""
        return tuple(name for name in self._threads if name not in self._ids)

    def begin(self, host: Element, thread: str) -> None:
        """Opens the passage of a thread; its comments are written with it."""
        if thread in self._ids or thread not in self._threads:
            return
        self._ids[thread] = self._written(self._threads[thread])
        for number in self._ids[thread]:
            child(host, "commentRangeStart", id=number)

    def end(self, host: Element, thread: str) -> None:
        """Closes it."""
        for number in self._ids.get(thread, ()):
            child(host, "commentRangeEnd", id=number)
        for number in self._ids.get(thread, ()):
            host.children.append(f'<w:r><w:commentReference w:id="{number}"/></w:r>')

    def finish(self) -> None:
        """Adds the parts to the file, where there are comments."""
        if not self._count:
            return
        document = self._package.main_document_part
        for name, root, kind, relation in (
            ("comments", self._comments, "comments", f"{_OFFICE}/comments"),
            (
                "commentsExtended",
                self._extended,
                "commentsExtended",
                f"{_MICROSOFT}/commentsExtended",
            ),
        ):
            place = PackURI(f"/word/{name}.xml")
            part = XmlPart.load(place, f"{_TYPE}.{kind}+xml", str(root).encode(), self._package)
            document.relate_to(part, relation)

    def _written(self, thread: Thread) -> list[int]:
        numbers: list[int] = []
        first = ""
        for note in thread.notes:
            if note.withdrawn:
                continue
            made = child(
                self._comments, "comment", id=self._count, author=note.by.name,
                date=stamp(note.at), initials=_initials(note.by.name),
            )  # fmt: skip
            numbers.append(self._count)
            self._count += 1
            for line in clean(note.text).split("\n"):
                said = f'<w:t xml:space="preserve">{escaped(line)}</w:t>'
                paragraph(made, "FootnoteText").children.append(f"<w:r>{said}</w:r>")
            mark = _para_id(note.id)
            last(made).values["w14:paraId"] = mark
            told = child(self._extended, "w15:commentEx", **{"w15:paraId": mark})
            if first:
                told.values["w15:paraIdParent"] = first
            told.values["w15:done"] = int(is_settled(thread))
            first = first or mark
        return numbers


def stamp(moment: datetime) -> str:
    """A moment as Word writes it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _initials(name: str) -> str:
    return "".join(part[0] for part in clean(name).split()[:3]).upper()


def _para_id(name: str) -> str:
    """Eight digits below 80000000, as the format wants; the same for the same note."""
    number = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) & 0x7FFFFFFF
    return f"{number or 1:08X}"

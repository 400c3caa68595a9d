"""Writers: a publication in, a file out. To add one, write its module and name it here."""

from collections.abc import Callable
from importlib import import_module
from typing import BinaryIO

from msgspec import Struct

from casewriter.domain.publication import Publication, Remark

Step = Callable[[int, int], None]


class ModuleWriter(Struct, frozen=True):
    """A writer whose module is loaded when it is first used.

    Attributes:
        name: as on the command line.
        suffix: of the file.
        module: has `write(publication, out, read, step) -> remarks`.
    """

    name: str
    suffix: str
    module: str

    def write(
        self, publication: Publication, out: BinaryIO, read: Callable[[str], bytes], step: Step
    ) -> tuple[Remark, ...]:
        """Write the publication; see the module."""
        remarks: tuple[Remark, ...] = import_module(self.module).write(publication, out, read, step)
        return remarks


WRITERS: tuple[ModuleWriter, ...] = (
    ModuleWriter("docx", ".docx", "casewriter.publish.docx"),
    ModuleWriter("pdf", ".pdf", "casewriter.publish.pdf"),
    ModuleWriter("html", ".html", "casewriter.publish.html"),
    ModuleWriter("markdown", ".md", "casewriter.publish.markdown"),
    ModuleWriter("xlsx", ".xlsx", "casewriter.publish.sheets"),
)

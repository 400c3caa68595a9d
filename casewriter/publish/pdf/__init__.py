"""The PDF file of a publication: tagged, with bookmarks, as PDF/UA-1 asks."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from casewriter.domain.errors import MachineFailed
from casewriter.domain.publication import Publication, Remark
from casewriter.publish.pdf.floating import decide, placed
from casewriter.publish.pdf.pages import moment_of, pages
from casewriter.publish.pdf.pictures import Pictures
from casewriter.publish.pdf.setting import MAIN, Made, compiler, to_pdf, workroom
from casewriter.publish.pdf.unpacked import unpacked


def write(
    publication: Publication,
    out: BinaryIO,
    read: Callable[[str], bytes],
    step: Callable[[int, int], None],
) -> tuple[Remark, ...]:
    """Write a publication as a PDF file.

    Args:
        publication: what to write.
        out: a file, open for writing; equal publications give equal bytes.
        read: gives the bytes of a picture by its SHA-256.
        step: told after every block how many are done, of how many; it may raise to cancel, and
            then nothing is written to `out`.

    Returns:
        What could not be carried over as it was.

    Raises:
        MachineFailed: `pages_not_set`.
    """
    with workroom() as folder:
        try:
            made, remarks = _made(publication, folder, Pictures(folder, read), step)
        except MachineFailed:
            # A picture may be damaged where only reading all of it tells.
            pictures = Pictures(folder, read, thorough=True)
            made, remarks = _made(publication, folder, pictures, step)
    out.write(made.data)
    lacking = (("letters_missing", made.lost), ("tags_missing", made.problem))
    return (*remarks, *(Remark(code, place) for code, place in lacking if place))


def _made(
    publication: Publication, folder: Path, pictures: Pictures, step: Callable[[int, int], None]
) -> tuple[Made, tuple[Remark, ...]]:
    source, remarks = pages(publication, pictures, step)
    (folder / MAIN).write_text(source, "utf-8")
    created = moment_of(publication.created)
    with unpacked(folder, pictures.files):
        setter = compiler(folder, system=False)
        try:
            paper = publication.style.paper
            floating = placed(folder, setter, source, paper, trying=True)
        except RuntimeError:
            # What is wrong is found and told when the file is made.
            floating = frozenset()
        decide(folder, floating)
        return to_pdf(folder, source, created, setter), remarks

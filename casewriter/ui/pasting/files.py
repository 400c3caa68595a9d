"""Files that are dropped on a text: read where that makes sense, else told why not."""

from collections.abc import Callable
from pathlib import Path as File

from casewriter.domain.package_names import is_package
from casewriter.ui.pasting.books import OF_CELLS, read_book
from casewriter.ui.pasting.forms import is_picture
from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.pasting.text_files import bytes_of, text_of
from casewriter.ui.prose.fragment import Fragment, Lost, Picture, Piece
from casewriter.ui.prose.from_html import read_html
from casewriter.ui.prose.from_text import read_text
from casewriter.ui.prose.rows import flatten

PAGES = frozenset(("html", "htm", "xhtml"))
TEXTS = frozenset(("txt", "text"))


REASONS = {
    "pdf": "pdf",
    "xls": "sheet",
    "xlsb": "sheet",
    "pptx": "slides",
    "ppt": "slides",
    "odp": "slides",
    "doc": "document",
    "rtf": "document",
    "pages": "document",
    "json": "package",
}


def read_files(
    paths: tuple[str, ...], language: str, stopped: Callable[[], bool] = lambda: False
) -> Fragment:
    """The pieces of several files, one after another.

    Raises:
        Refused: where one of them cannot be taken in; then none is.
        Stopped: when `stopped` says so.
    """
    pieces: list[Piece] = []
    lost: dict[Lost, int] = {}
    for path in paths:
        fragment = _read(File(path), language, stopped)
        pieces += fragment.pieces
        for code, count in fragment.lost:
            lost[code] = lost.get(code, 0) + count
    return Fragment(tuple(pieces), tuple(lost.items()))


def _read(file: File, language: str, stopped: Callable[[], bool]) -> Fragment:
    suffix = file.suffix.lower().removeprefix(".")
    if is_picture(file.name):
        return Fragment((Picture(data=bytes_of(file), path=str(file), name=file.name),))
    if suffix == "docx":
        from casewriter.ui.pasting.from_docx import read_docx

        return read_docx(bytes_of(file), file.name, stopped)
    if suffix == "odt":
        from casewriter.ui.pasting.from_odt import read_odt

        return read_odt(bytes_of(file), file.name, stopped)
    if is_package(file.name):
        raise Refused(file.name, "package")
    if suffix in REASONS:
        raise Refused(file.name, REASONS[suffix])
    if suffix in PAGES:
        return read_html(text_of(file), stopped)
    if suffix == "md":
        from casewriter.prose.from_markdown import from_markdown

        doc = from_markdown(text_of(file))
        return Fragment(flatten(doc) if doc.content else ())
    if suffix in OF_CELLS:
        return read_book(file, language)
    if suffix in TEXTS:
        return read_text(text_of(file), language=language)
    raise Refused(file.name, "unknown")

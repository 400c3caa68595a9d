"""Files that are dropped on a text: read where that makes sense, else told why not."""

from collections.abc import Callable
from pathlib import Path as File

from casewriter.domain.package import is_package
from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.prose.fragment import Fragment, Lost, Picture, Piece
from casewriter.ui.prose.from_html import read_html
from casewriter.ui.prose.from_text import read_text
from casewriter.ui.prose.html_tables import MOST_CELLS, table_of_cells
from casewriter.ui.prose.rows import flatten

LARGEST_TEXT = 30_000_000
"""Bytes of a document that are read; more is no text that anybody wrote by hand."""
PICTURES = frozenset(
    ("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif", "avif")
)
DRAWINGS = frozenset(("svg", "emf", "wmf", "eps"))
PAGES = frozenset(("html", "htm", "xhtml"))
TEXTS = frozenset(("txt", "text"))
CELLS = frozenset(("csv", "tsv", "tab"))


REASONS = {
    "pdf": "pdf",
    "xlsx": "sheet",
    "xls": "sheet",
    "xlsm": "sheet",
    "ods": "sheet",
    "pptx": "slides",
    "ppt": "slides",
    "odp": "slides",
    "doc": "document",
    "odt": "document",
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
    if suffix in PICTURES or suffix in DRAWINGS:
        return Fragment((Picture(data=_bytes(file), path=str(file), name=file.name),))
    if suffix == "docx":
        from casewriter.ui.pasting.from_docx import read_docx

        return read_docx(_bytes(file), file.name, stopped)
    if is_package(file.name):
        raise Refused(file.name, "package")
    if suffix in REASONS:
        raise Refused(file.name, REASONS[suffix])
    if suffix in PAGES:
        return read_html(_text(file), stopped)
    if suffix == "md":
        from casewriter.prose.from_markdown import from_markdown

        doc = from_markdown(_text(file))
        return Fragment(flatten(doc) if doc.content else ())
    if suffix in CELLS:
        return _cells(_text(file), suffix)
    if suffix in TEXTS:
        return read_text(_text(file), language=language)
    raise Refused(file.name, "unknown")


def _bytes(file: File) -> bytes:
    try:
        if file.stat().st_size > LARGEST_TEXT * 5:
            raise Refused(file.name, "large")
        return file.read_bytes()
    except OSError as error:
        raise Refused(file.name, "unreadable") from error


def _text(file: File) -> str:
    """The letters of a file: UTF-8 or UTF-16 by its mark, else the code page that fits."""
    data = _bytes(file)
    if len(data) > LARGEST_TEXT:
        raise Refused(file.name, "large")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\x00" in data:
        raise Refused(file.name, "damaged")
    for encoding in ("utf-8-sig", "cp1251", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _cells(text: str, suffix: str) -> Fragment:
    import csv
    from io import StringIO

    head = text[:20_000]
    sign = "\t" if suffix != "csv" else max(",;\t", key=head.count)
    lines = [
        [" ".join(cell.split()) for cell in line]
        for line in csv.reader(StringIO(text, newline=""), delimiter=sign)
    ]
    if sum(len(line) for line in lines) > MOST_CELLS:
        return Fragment(lost=(("tables_large", 1),))
    table = table_of_cells(lines)
    return Fragment((table,) if table is not None else ())

"""A comment matrix as a workbook that came back: which case it is about, and what its lines say.

Only texts are read: no formula is worked out and no link followed. A workbook that was saved by
another program, sorted, filtered, or given further columns is read all the same: columns are known
by their titles, the case and its comments by the hidden column.
"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from posixpath import join, normpath
from xml.etree import ElementTree

from casewriter.domain.errors import BadInput
from casewriter.domain.reviewing.filled import FilledLine, FilledMatrix
from casewriter.domain.reviewing.matrix import MatrixWords
from casewriter.domain.reviewing.sheets import FORMAT
from casewriter.services import archives
from casewriter.services.archives import Archive, Bounds, Unsound

SUFFIX = ".xlsx"
LARGEST = 32 << 20
"""Bytes of a file that is read at all."""
BOUNDS = Bounds(members=2_000, unpacked=128 << 20, pressed=400, small=1 << 20, contents=2 << 20)
MOST_LINES = 20_000
MOST_COLUMNS = 200

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ID = re.compile(r"[A-Za-z0-9-]{1,64}")
_WORKBOOK = "xl/workbook.xml"
_STRINGS = "xl/sharedStrings.xml"

Cells = Mapping[int, str]


def read_matrix(data: bytes, file: str, known: Sequence[MatrixWords]) -> FilledMatrix:
    """Read a matrix that was filled in.

    Args:
        data: of the file.
        file: its name, for what is said about it.
        known: the words of matrices, in every language.

    Raises:
        BadInput: `matrix_not_ours`, where it is no workbook or has no such table;
            `matrix_damaged`; `matrix_too_large`.
    """
    if len(data) > LARGEST:
        raise BadInput("matrix_too_large", file=file)
    try:
        archive = archives.opened(io.BytesIO(data), BOUNDS)
        strings = tuple(_strings(archive))
        for part in _sheets(archive):
            found = _matrix(_rows(archive, part, strings, file), known)
            if found is not None:
                return found
    except Unsound as error:
        not_ours = error.fault == "not_a_zip"
        code = "matrix_not_ours" if not_ours else "matrix_damaged"
        raise BadInput(code, file=file) from error
    except (ElementTree.ParseError, KeyError, ValueError, RecursionError) as error:
        raise BadInput("matrix_damaged", file=file) from error
    raise BadInput("matrix_not_ours", file=file)


def _matrix(rows: Iterator[tuple[int, Cells]], known: Sequence[MatrixWords]) -> FilledMatrix | None:
    """The matrix of a sheet; none where no row of it is the head of one."""
    columns: Mapping[str, int] | None = None
    case = ""
    lines: list[FilledLine] = []
    for number, cells in rows:
        if columns is None:
            columns = _columns(cells, known)
            case = _case(cells)
            continue
        said = {name: cells.get(place, "") for name, place in columns.items()}
        key = said.get("key", "").strip()
        if any(said.values()):
            lines.append(
                FilledLine(
                    number,
                    key if _ID.fullmatch(key) else "",
                    said.get("comment", ""),
                    said.get("answer", ""),
                    said.get("disposition", ""),
                )
            )
    return None if columns is None else FilledMatrix(case, tuple(lines))


def _columns(cells: Cells, known: Sequence[MatrixWords]) -> Mapping[str, int] | None:
    """Where the columns are; none where this is not the row of their titles."""
    titles = {_plain(text): place for place, text in cells.items()}
    for words in known:
        named = {
            name: titles[_plain(getattr(words, name))]
            for name in ("comment", "answer", "disposition")
            if _plain(getattr(words, name)) in titles
        }
        keys = [place for place, text in cells.items() if text.strip().startswith(FORMAT)]
        if keys:
            named["key"] = keys[0]
        if {"answer", "disposition"} <= named.keys() and {"comment", "key"} & named.keys():
            return named
    return None


def _case(cells: Cells) -> str:
    said = next((text.strip() for text in cells.values() if text.strip().startswith(FORMAT)), "")
    name = said.removeprefix(FORMAT).strip()
    return name if _ID.fullmatch(name) else ""


def _sheets(archive: Archive) -> Iterator[str]:
    """The names of the parts that hold sheets, in the order of the book."""
    if _WORKBOOK not in archive.sizes:
        raise Unsound("not_a_zip")
    links = {
        link.get("Id", ""): link.get("Target", "")
        for link in _tree(archive, "xl/_rels/workbook.xml.rels")
    }
    for sheet in _named(_tree(archive, _WORKBOOK), "sheet"):
        target = links.get(sheet.get(_LINK) or "", "")
        part = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
        if part in archive.sizes:
            yield part


def _strings(archive: Archive) -> Iterator[str]:
    if _STRINGS in archive.sizes:
        for entry in _named(_tree(archive, _STRINGS), "si"):
            yield _text(entry)


def _rows(
    archive: Archive, part: str, strings: Sequence[str], file: str
) -> Iterator[tuple[int, Cells]]:
    place = 0
    for count, row in enumerate(_named(_tree(archive, part), "row")):
        if count >= MOST_LINES:
            raise BadInput("matrix_too_large", file=file)
        place = int(row.get("r") or place + 1)
        cells: dict[int, str] = {}
        column = -1
        for cell in _named(row, "c"):
            named = _PLACE.fullmatch(cell.get("r", ""))
            column = _column(named[1]) if named else column + 1
            if column < MOST_COLUMNS:
                cells[column] = _said(cell, strings)
        yield place, cells


def _said(cell: ElementTree.Element, strings: Sequence[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(_text(inside) for inside in _named(cell, "is"))
    value = next((inside.text or "" for inside in _named(cell, "v")), "")
    return strings[int(value)] if kind == "s" and value else value


def _text(entry: ElementTree.Element) -> str:
    """The letters of a string; how it is pronounced is left out."""
    parts = []
    for inside in entry:
        if inside.tag in (f"{_MAIN}t", f"{_STRICT}t"):
            parts.append(inside.text or "")
        elif inside.tag in (f"{_MAIN}r", f"{_STRICT}r"):
            parts += [letters.text or "" for letters in _named(inside, "t")]
    return "".join(parts)


def _named(tree: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    for tag in (_MAIN, _STRICT):
        yield from tree.iter(f"{tag}{name}")


def _tree(archive: Archive, part: str) -> ElementTree.Element:
    data = archive.read(part)
    # A declared document type can make a few letters grow without end; no office writes one.
    if b"<!DOCTYPE" in data or b"\x00" in data[:200]:
        raise Unsound("damaged", part)
    return ElementTree.fromstring(data)  # noqa: S314


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()

"""The sheets of an XLSX (ECMA-376, SpreadsheetML): values as the sheet shows them, merged cells."""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from casewriter.ui.pasting.number_forms import Form, form_of, shown
from casewriter.ui.pasting.office import Parts
from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.pasting.sheets import MOST_PLACES, Place, Sheet, Value

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
CELL = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
WORKBOOK = "xl/workbook.xml"
MOST_SHEETS = 200
TRUTH = {"0": "FALSE", "1": "TRUE"}


def read_xlsx(data: bytes, name: str, language: str) -> tuple[Sheet, ...]:
    """The sheets that are in sight, in their order.

    Args:
        data: the file.
        name: of the file.
        language: in whose form numbers are shown.

    Raises:
        Refused: where the file is damaged, locked, or larger inside than any workbook.
    """
    parts = Parts(data, name)
    book = parts.xml(WORKBOOK)
    settings = book.find(f"{S}workbookPr")
    from_1904 = settings is not None and settings.get("date1904") in {"1", "true"}
    targets = _targets(parts)
    reader = _Reader(parts, language, from_1904=from_1904)
    sheets = []
    for sheet in list(book.iter(f"{S}sheet"))[:MOST_SHEETS]:
        target = targets.get(sheet.get(f"{R}id", ""), "")
        if sheet.get("state", "visible") == "visible" and "worksheets/" in target:
            sheets.append(reader.sheet(target, sheet.get("name", "")))
    return tuple(sheets)


def _targets(parts: Parts) -> Mapping[str, str]:
    links = parts.xml("xl/_rels/workbook.xml.rels")
    found = {}
    for link in links:
        target = link.get("Target", "")
        whole = target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
        found[link.get("Id", "")] = posixpath.normpath(whole)
    return found


class _Reader:
    def __init__(self, parts: Parts, language: str, *, from_1904: bool) -> None:
        self._parts = parts
        self._language = language
        self._from_1904 = from_1904
        self._shared = tuple(_shared(parts))
        self._forms = _forms(parts)

    def sheet(self, part: str, name: str) -> Sheet:
        values: dict[Place, Value] = {}
        spans: dict[Place, Place] = {}
        uncounted, number = 0, -1
        for element in self._elements(part):
            if element.tag == f"{S}mergeCell":
                spans |= _span(element.get("ref", ""))
                continue
            number = _row(element, number)
            column = -1
            for cell in element.findall(f"{S}c"):
                at = CELL.fullmatch(cell.get("r", ""))
                column = _column(at[1]) if at else column + 1
                value = self._value(cell)
                if value is None:
                    uncounted += cell.find(f"{S}f") is not None
                elif value.words:
                    values[number, column] = value
            if len(values) > MOST_PLACES:
                return Sheet(name, values, is_large=True)
        return Sheet(name, values, spans, uncounted)

    def _elements(self, part: str) -> "Iterator[Element]":
        yield from self._parts.rows(part, f"{S}row")
        yield from self._parts.rows(part, f"{S}mergeCell")

    def _value(self, cell: "Element") -> Value | None:
        """What a cell holds; None where it holds no value."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return Value(_words(cell))
        said = cell.find(f"{S}v")
        if said is None or said.text is None:
            return None
        match kind:
            case "s":
                with suppress(ValueError, IndexError):
                    return Value(self._shared[int(said.text)])
                raise Refused(self._parts.name, "damaged")
            case "b":
                return Value(TRUTH.get(said.text.strip(), said.text))
            case "n":
                return self._number(said.text, cell.get("s", "0"))
            case _:
                return Value(said.text)

    def _number(self, said: str, style: str) -> Value:
        try:
            number = float(said)
        except ValueError:
            return Value(said)
        place = int(style) if style.isdecimal() else 0
        form = self._forms[place] if place < len(self._forms) else Form()
        words, plain = shown(number, form, self._language, from_1904=self._from_1904)
        return Value(words, plain, None if form.is_date else number)


def _shared(parts: Parts) -> Iterator[str]:
    if parts.has("xl/sharedStrings.xml"):
        for text in parts.rows("xl/sharedStrings.xml", f"{S}si"):
            yield _words(text)


def _words(parent: "Element") -> str:
    """The letters of a text; how it is read aloud, written above Japanese words, is left out."""
    return "".join(
        text.text or ""
        for part in parent
        for text in (
            [part] if part.tag == f"{S}t" else [] if part.tag == f"{S}rPh" else part.iter(f"{S}t")
        )
    )


def _forms(parts: Parts) -> Sequence[Form]:
    if not parts.has("xl/styles.xml"):
        return ()
    root = parts.xml("xl/styles.xml")
    codes = {
        form.get("numFmtId", ""): form.get("formatCode", "") for form in root.iter(f"{S}numFmt")
    }
    of_cells = root.find(f"{S}cellXfs")
    if of_cells is None:
        return ()
    known: dict[str, Form] = {}
    return [
        known.setdefault(number, form_of(number, codes.get(number, "")))
        for number in (style.get("numFmtId", "0") for style in of_cells.findall(f"{S}xf"))
    ]


def _row(row: "Element", last: int) -> int:
    said = row.get("r", "")
    return int(said) - 1 if said.isdecimal() and len(said) < 8 and said != "0" else last + 1


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _span(ref: str) -> dict[Place, Place]:
    ends = [CELL.fullmatch(end) for end in ref.split(":")]
    if len(ends) != 2 or ends[0] is None or ends[1] is None:
        return {}
    (top, left), (bottom, right) = ((int(end[2]) - 1, _column(end[1])) for end in ends if end)
    if bottom < top or right < left:
        return {}
    return {(top, left): (right - left + 1, bottom - top + 1)}

"""Cells ⇄ the clipboard as spreadsheets fill it: text with tabs, HTML with exact numbers."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from html import escape
from html.parser import HTMLParser
from types import MappingProxyType

from msgspec import Struct, field
from PySide6.QtCore import QMimeData

from casewriter.ui.fields.grid.tsv import Table, read_tsv, write_tsv

EXACT = ("sdval", "x:num")
"""Attributes in which LibreOffice Calc and Excel tell the number behind what a cell shows."""
MOST_COLUMNS = 400
"""Columns of pasted HTML that are read; no spreadsheet merges more cells into one."""
_BREAKS = ("br", "p", "div", "li")


OURS = 'data-from="casewriter"'
"""Tells tables that we have copied ourselves."""

DAY = "YYYY-MM-DD"
FIRST_DAY = date(1899, 12, 30)
"""From which the days of a sheet are counted."""

EXCEL = 'xmlns:x="urn:schemas-microsoft-com:office:excel"'


class Exact(Struct, frozen=True):
    """What stands behind the words of a cell.

    Attributes:
        number: the number.
        form: as the sheet shows it; empty for a number as it is.
    """

    number: float
    form: str = ""


NO_NUMBERS: Mapping[tuple[int, int], Exact] = MappingProxyType({})


class Cells(Struct, frozen=True):
    """What is to be pasted.

    Attributes:
        texts: the cells as they were shown.
        exact: row and column of a cell → the number behind it, where that is told.
    """

    texts: Table
    exact: Mapping[tuple[int, int], float] = field(default_factory=dict)


def copied_cells(
    table: Table,
    heads: Sequence[str] = (),
    exact: Mapping[tuple[int, int], Exact] = NO_NUMBERS,
) -> QMimeData:
    """Cells for the clipboard.

    Args:
        table: the texts, line by line.
        heads: the headings above them; none where only a part of a table is copied.
        exact: line and place of a text → the number or day that it says. A spreadsheet takes it
            from there whatever its language: where points part decimals, it reads "1234,5" as
            12345.
    """
    data = QMimeData()
    data.setText(write_tsv([[*heads], *table] if heads else table))
    head = f"<tr>{''.join(f'<th>{_marked(one)}</th>' for one in heads)}</tr>" if heads else ""
    rows = "".join(
        f"<tr>{''.join(_cell(text, exact.get((down, along))) for along, text in enumerate(line))}"
        "</tr>"
        for down, line in enumerate(table)
    )
    data.setHtml(f"<html {EXCEL}><body><table {OURS}>{head}{rows}</table></body></html>")
    return data


def of_day(said: str) -> Exact | None:
    """The number by which a sheet counts a day.

    Args:
        said: ISO 8601; of a month or a year alone there is no such number.
    """
    try:
        return Exact((date.fromisoformat(said) - FIRST_DAY).days, DAY)
    except ValueError:
        return None


def pasted_cells(data: QMimeData) -> Cells | None:
    """The cells on the clipboard; None where there is no text on it."""
    told, text = data.html() if data.hasHtml() else "", data.text()
    # Of our own cells the plain text keeps every space as it is.
    if "<table" in told.casefold() and not (OURS in told and text):
        reader = _Reader()
        reader.feed(told)
        reader.close()
        if reader.texts:
            return Cells(reader.whole(), reader.exact)
    return Cells(read_tsv(text)) if text else None


class _Reader(HTMLParser):
    """Reads the first table; a table inside a cell is words of that cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: Table = []
        self.exact: dict[tuple[int, int], float] = {}
        self._depth = 0
        self._done = False
        self._cell: list[str] | None = None
        self._span = 1
        self._hidden = 0
        self._below: dict[int, int] = {}

    # The parser's own names.

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if tag in ("style", "script", "title"):
            self._hidden += 1
        elif tag == "table":
            self._depth += 1
        elif self._done or self._depth != 1:
            self._break(tag)
        elif tag == "tr":
            self._end_cell()
            self.texts.append([])
            self._skip()
        elif tag in ("td", "th"):
            self._begin(known)
        else:
            self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script", "title"):
            self._hidden = max(0, self._hidden - 1)
        elif tag == "table":
            self._depth = max(0, self._depth - 1)
            if self._depth == 0 and self.texts:
                self._end_cell()
                self._done = True
        elif tag in ("td", "th", "tr") and self._depth == 1:
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._hidden:
            self._cell.append(data)

    def whole(self) -> Table:
        """All rows, as long as the longest."""
        wide = max(len(line) for line in self.texts)
        return [line + [""] * (wide - len(line)) for line in self.texts if line]

    def _begin(self, known: Mapping[str, str]) -> None:
        self._end_cell()
        if not self.texts:
            self.texts.append([])
        self._cell = []
        self._span = _count(known.get("colspan", ""))
        row, column = len(self.texts) - 1, len(self.texts[-1])
        exact = next((known[name] for name in EXACT if known.get(name)), "")
        if exact:
            with suppress(ValueError):
                self.exact[(row, column)] = float(exact)
        for along in range(self._span):
            self._below[column + along] = _count(known.get("rowspan", "")) - 1

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        lines = ("".join(self._cell)).replace("\xa0", " ").split("\n\n")
        said = "\n".join(" ".join(line.split()) for line in lines).strip()
        self._cell = None
        # A merged cell says its words once; the places it covers are empty.
        self.texts[-1] += [said, *[""] * (self._span - 1)]
        self._skip()

    def _skip(self) -> None:
        """Leave places empty that a cell above covers."""
        line = self.texts[-1]
        while self._covered(len(line)):
            line.append("")

    def _covered(self, column: int) -> bool:
        left = self._below.get(column, 0)
        if left <= 0 or column >= MOST_COLUMNS:
            return False
        # A place is asked about once in a row, when the row comes to it.
        self._below[column] = left - 1
        return True

    def _break(self, tag: str) -> None:
        if self._cell is not None and self._cell and tag in _BREAKS:
            self._cell.append("\n\n")


def _count(text: str) -> int:
    return min(max(int(text), 1), MOST_COLUMNS) if text.isdecimal() else 1


def _cell(text: str, exact: Exact | None) -> str:
    told = ""
    if exact is not None:
        told = (
            f' sdval="{exact.number!r}" sdnum="1033;{f"1033;{exact.form}" if exact.form else ""}"'
        )
        # Excel reads a day of this form in every language; a number would stay a number.
        told += "" if exact.form else f' x:num="{exact.number!r}"'
    return f"<td{told}>{_marked(text)}</td>"


def _marked(text: str) -> str:
    return escape(text).replace("\n", "<br>")

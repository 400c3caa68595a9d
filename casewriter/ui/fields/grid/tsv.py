"""Cells ⇄ the text that spreadsheets put on the clipboard: tabs between cells, lines for rows."""

Table = list[list[str]]


def write_tsv(rows: Table) -> str:
    """Cells as a spreadsheet copies them; a cell that holds a tab or a line end stands quoted."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in rows)


def read_tsv(text: str) -> Table:
    """The cells of a text from the clipboard; a line end after the last row makes no row.

    Spreadsheets quote only cells that need it: a quotation mark opens a quoted cell only where
    another one closes it before a tab, a line end or the end.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.removesuffix("\n")
    rows: Table = [[]]
    at = 0
    while True:
        cell, at = _cell(text, at)
        rows[-1].append(cell)
        if at >= len(text):
            return rows
        if text[at] == "\n":
            rows.append([])
        at += 1


def _cell(text: str, at: int) -> tuple[str, int]:
    """The cell that begins at a place, and the place of what ends it."""
    if text[at : at + 1] == '"':
        end = _closing(text, at)
        if end and (end == len(text) or text[end] in "\t\n"):
            return text[at + 1 : end - 1].replace('""', '"'), end
    ends = [place for mark in "\t\n" if (place := text.find(mark, at)) >= 0]
    end = min(ends, default=len(text))
    return text[at:end], end


def _closing(text: str, at: int) -> int:
    """The place after the mark that closes a quoted cell; 0 where none does."""
    place = text.find('"', at + 1)
    while place >= 0 and text[place + 1 : place + 2] == '"':
        place = text.find('"', place + 2)
    return place + 1


def _quoted(cell: str) -> str:
    if any(mark in cell for mark in "\t\n") or cell.startswith('"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell

"""What an answer says to whoever reads it as if edits were decided: its rows one to a line, too."""

from collections.abc import Iterator

from msgspec.structs import replace

from casewriter.domain.enclosures import SOURCES
from casewriter.domain.exhibits import COLUMNS, ROWS, heading_of, is_picture
from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.exhibits import parts_of
from casewriter.domain.kinds.parts import Part
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.domain.template import EXHIBITS
from casewriter.domain.view import View
from casewriter.ui.case.beside import said
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.grid.cell_text import shown
from casewriter.ui.fields.sources.known import full_name
from casewriter.ui.review import words
from casewriter.ui.review.row_words import absent_words

BETWEEN = " · "


def read(desk: Desk, answer: View) -> str:
    """An answer in words; an empty text where it says nothing."""
    if answer.absence is not None:
        head = words.said(QT_TRANSLATE_NOOP("Review", "Not available yet"))
        return f"{head}: {'. '.join(absent_words(answer.absence))}"
    kind = kind_of(answer.field.kind)
    if not kind.repeats or answer.field.kind == "group":
        return said(answer, desk.wording)
    parts = kind.parts(answer.field)
    own = (_cell(desk, answer, part) for part in parts if part.translated and part.name)
    return "\n".join((*(text for text in own if text), *_rows(desk, answer)))


def _rows(desk: Desk, answer: View) -> Iterator[str]:
    for number, row in enumerate(answer.rows(), start=1):
        yield f"{number}. {_row(desk, row)}"
        if answer.field is EXHIBITS and not is_picture(row.case, row.path):
            yield from _table(desk, row)


def _row(desk: Desk, row: View) -> str:
    if row.path.field == SOURCES.field:
        return full_name(row, row.path.steps[-1])
    columns = kind_of(row.field.kind).columns(row.field)
    return BETWEEN.join(text for part in columns if (text := _cell(desk, row, part)))


def _table(desk: Desk, exhibit: View) -> Iterator[str]:
    """The cells of a free table, a row to a line, its headings first."""
    parts = parts_of(exhibit.case, exhibit.path, exhibit.language)
    heads = [heading_of(exhibit.case, exhibit.path, part.name, exhibit.language) for part in parts]
    if any(heads):
        yield BETWEEN.join(heads)
    inside = replace(exhibit, path=exhibit.path.child(ROWS))
    for row in inside.rows():
        yield BETWEEN.join(shown(desk, row, part) for part in parts)


def _cell(desk: Desk, row: View, part: Part) -> str:
    if part.name in {COLUMNS, ROWS}:
        return ""
    if part.type == "file":
        names = {file.sha256: file.name for file in row.case.attachments}
        return names.get(row.picture(part.name), "")
    return " ".join(shown(desk, row, part).split())

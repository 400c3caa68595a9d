"""The kind of a section's free exhibits, see `domain.exhibits`."""

import re
from collections.abc import Iterator

from casewriter.domain.exhibits import cell_of, columns_of, heading_of, is_picture, rows_of
from casewriter.domain.finding import Finding
from casewriter.domain.kinds.kind import misfits
from casewriter.domain.kinds.parts import Part
from casewriter.domain.kinds.people import Figures, picture, picture_findings
from casewriter.domain.kinds.rows import CAPTION, Rows, captioned
from casewriter.domain.page import Page, runs
from casewriter.domain.publication import Block, Column, Gap, Para
from casewriter.domain.template import Field
from casewriter.domain.view import View

NUMBER = re.compile(r"[-+−–]?[\d\s\u00a0\u202f.,]*\d[\d.,]*\s*%?")
SHORT, LONG = 0.8, 3.0
"""Shares of a column of a few letters, and of one of sentences."""


class Exhibits(Rows):
    """Tables and pictures that no question asks for."""

    name = "exhibits"

    def columns(self, field: Field) -> tuple[Part, ...]:
        figure = Figures().columns(field)
        named = {part.name for part in figure}
        return (*figure, *(part for part in CAPTION if part.name not in named))

    def answered(self, view: View) -> bool:
        return bool(view.rows())

    def check(self, view: View) -> Iterator[Finding]:
        for row in view.rows():
            yield from misfits(self.columns(view.field), row)
            if is_picture(view.case, row.path):
                yield from picture_findings(row)

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        for row in view.rows():
            if str(row.path) not in page.placed:
                yield from exhibit(row, page)


def exhibit(row: View, page: Page) -> Iterator[Block]:
    """One free exhibit; nothing where it has neither a picture nor a row of a table."""
    if is_picture(row.case, row.path):
        if any(known.sha256 == row.key("file") for known in row.case.attachments):
            yield picture(row, page)
        elif row.text("title") and page.draft:
            yield Gap(row.text("title"), str(row.path))
        return
    case, path, language = row.case, row.path, row.language
    columns = columns_of(case, path)
    cells = [
        [cell_of(case, path, line, id_, language) for id_ in columns]
        for line in rows_of(case, path)
    ]
    cells = [line for line in cells if any(line)]
    if cells:
        headings = [heading_of(case, path, id_, language) for id_ in columns]
        yield captioned(
            row,
            page,
            tuple(
                _column(heading, [line[place] for line in cells])
                for place, heading in enumerate(headings)
            ),
            tuple(tuple((Para(runs(text)),) for text in line) for line in cells),
        )


def _column(heading: str, cells: list[str]) -> Column:
    """A column as wide as its words ask for; numbers stand at its end."""
    said = [text for text in cells if text]
    counts = bool(said) and all(NUMBER.fullmatch(text) for text in said)
    longest = max((len(text) for text in (heading, *said)), default=0)
    share = min(LONG, max(SHORT, longest / 12))
    return Column(runs(heading), share, "end" if counts else "start")

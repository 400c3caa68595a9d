"""A repeatable set of questions: a lesson, a project, a key message."""

from collections.abc import Iterator

from msgspec.structs import replace

from casewriter.domain.finding import Finding
from casewriter.domain.kinds.kind import FieldKind
from casewriter.domain.kinds.parts import Part
from casewriter.domain.page import Page, runs
from casewriter.domain.publication import Block, Box, Heading, Items, Para, Run
from casewriter.domain.template import Field
from casewriter.domain.view import View
from casewriter.prose.nodes import Doc

_ABBREVIATED = frozenset(
    ("etc.", "al.", "No.", "г.", "гг.", "др.", "пр.", "т.п.", "п.", "ж.", "т.б.")
)
"""Last words of a title that keep their stop."""


class Group(FieldKind):
    """Rows, each of them a set of questions of other kinds."""

    name = "group"
    repeats = True

    def __init__(self, kinds: tuple[FieldKind, ...]) -> None:
        self._kinds = {kind.name: kind for kind in kinds}

    def parts(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return ()

    def answered(self, view: View) -> bool:
        return any(self._filled(row) for row in view.rows())

    def check(self, view: View) -> Iterator[Finding]:
        for row in view.rows():
            for inner in row.inner():
                yield from self._kinds[inner.field.kind].check(inner)
        rows = [row for row in view.rows() if self._filled(row)]
        if view.field.rows and rows:
            low, high = view.field.rows
            if not low <= len(rows) <= high:
                facts = {"count": len(rows), "low": low, "high": high}
                yield Finding("rows_out_of_range", "warning", view.path, facts=facts)

    def docs(self, view: View) -> Iterator[Doc]:
        for row in view.rows():
            for inner in row.inner():
                yield from self._kinds[inner.field.kind].docs(inner)

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        rows = [row for row in view.rows() if self._filled(row)]
        if rows and all(field.kind == "line" for field in view.field.fields):
            lines = [
                (Para(runs(inner.text())),) for row in rows for inner in row.inner() if inner.text()
            ]
            yield Box((Items(ordered=True, items=tuple(lines)),))
            return
        for row in rows:
            yield from self._row(row, page)

    def _row(self, row: View, page: Page) -> Iterator[Block]:
        named = next((inner for inner in row.inner() if inner.field.kind == "line"), None)
        title = named.text() if named else ""
        if title:
            yield Heading(page.level, runs(_headed(title)), str(row.path))
        deeper = replace(page, level=page.level + 1) if title else page
        texts = sum(inner.field.kind == "prose" for inner in row.inner())
        for inner in row.inner():
            if title and inner.field is (named.field if named else None):
                continue
            blocks = self._kinds[inner.field.kind].blocks(inner, deeper)
            # Of several texts a reader must know which answers what; one speaks for itself.
            several = texts > 1 and inner.field.kind == "prose"
            yield from _led(inner.words.label, blocks) if several else blocks

    def _filled(self, row: View) -> bool:
        return any(self._kinds[inner.field.kind].answered(inner) for inner in row.inner())


def _headed(title: str) -> str:
    """An answer as a heading, which has no full stop; those of abbreviations stay."""
    last = title.rpartition(" ")[2]
    return title if last in _ABBREVIATED or ".." in last else title.removesuffix(".")


def _led(label: str, blocks: Iterator[Block]) -> Iterator[Block]:
    """A text with its label at the beginning of the first paragraph."""
    lead = Run(f"{label}: ", strong=True)
    for place, block in enumerate(blocks):
        if place:
            yield block
        elif isinstance(block, Para):
            yield replace(block, content=(lead, *block.content))
        else:
            yield Para((lead,))
            yield block

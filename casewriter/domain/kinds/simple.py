"""Kinds whose answer is a single value: a line, a date, a choice, several choices, sources."""

from collections.abc import Iterator

from casewriter.domain.finding import Finding
from casewriter.domain.kinds.kind import FieldKind
from casewriter.domain.kinds.parts import DATE, Part
from casewriter.domain.page import Page, begun_small, runs
from casewriter.domain.publication import Block, Cell, Inlines, Para, Run, plain
from casewriter.domain.template import Field
from casewriter.domain.view import View


class Line(FieldKind):
    """Short text, translated."""

    name = "line"

    def parts(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return (Part("", "line", translated=True),)

    def check(self, view: View) -> Iterator[Finding]:
        yield from super().check(view)
        limit = view.field.max_length
        length = len(view.text())
        if limit is not None and length > limit:
            facts = {"length": length, "limit": limit}
            yield Finding("line_too_long", "warning", view.path, view.language, facts)

    def fact(self, view: View, page: Page) -> Cell | None:  # noqa: ARG002
        return (Para(runs(view.text())),) if view.text() else None

    def blocks(self, view: View, page: Page) -> Iterator[Block]:  # noqa: ARG002
        if view.text():
            yield Para((Run(f"{view.words.label}: ", strong=True), Run(view.text())))


class Date(FieldKind):
    """A day, a month or a year."""

    name = "date"

    def parts(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return (Part("", "date"),)

    def check(self, view: View) -> Iterator[Finding]:
        yield from super().check(view)
        iso = view.key()
        if DATE.fullmatch(iso) and not is_real(iso):
            yield Finding("date_impossible", "error", view.path, facts={"date": iso})

    def fact(self, view: View, page: Page) -> Cell | None:
        return (Para(runs(page.date(view.key()))),) if view.key() else None

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        if view.key():
            yield Para((Run(f"{view.words.label}: ", strong=True), Run(page.date(view.key()))))


class Choice(FieldKind):
    """One option of a list. A question that shows a fact of the case has no leaf."""

    name = "choice"

    def parts(self, field: Field) -> tuple[Part, ...]:
        return () if field.shows else (Part("", "choice", options=field.options),)

    def answered(self, view: View) -> bool:
        return bool(view.field.shows) or super().answered(view)

    def fact(self, view: View, page: Page) -> Cell | None:  # noqa: ARG002
        return (Para(runs(view.words.options.get(view.key(), view.key()))),) if view.key() else None

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        if cell := self.fact(view, page):
            yield Para((Run(f"{view.words.label}: ", strong=True), *_line(cell)))


class Choices(FieldKind):
    """Several options of a list."""

    name = "choices"

    def parts(self, field: Field) -> tuple[Part, ...]:
        return (Part("", "choices", options=field.options),)

    def fact(self, view: View, page: Page) -> Cell | None:  # noqa: ARG002
        options = view.words.options
        # In the template's order, so that two editions list them alike.
        keys = frozenset(view.keys())
        chosen = [options.get(key, key) for key in view.field.options if key in keys]
        said = "; ".join((*chosen[:1], *map(begun_small, chosen[1:])))
        return (Para(runs(said)),) if said else None

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        if cell := self.fact(view, page):
            yield Para((Run(f"{view.words.label}: ", strong=True), *_line(cell)))


class Cites(FieldKind):
    """Source cards, named by their rows."""

    name = "cites"

    def parts(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return (Part("", "cites"),)

    def fact(self, view: View, page: Page) -> Cell | None:
        sources = page.sources(view.keys())
        return (Para(sources),) if sources else None

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        if sources := page.sources(view.keys()):
            yield Para((Run(f"{page.words.source}: "), *sources), "small")


def is_real(iso: str) -> bool:
    """Whether the calendar has that day."""
    from datetime import date

    try:
        date.fromisoformat((iso + "-01-01")[:10])
    except ValueError:
        return False
    return True


def _line(cell: Cell) -> Inlines:
    """The words of an option behind what it answers."""
    first = cell[0]
    assert isinstance(first, Para)
    return runs(begun_small(plain(first.content)))

"""A number with its unit, date, scope and source: without them nobody can use it."""

from collections.abc import Iterator

from casewriter.domain import formats
from casewriter.domain.finding import Finding
from casewriter.domain.kinds.kind import FieldKind
from casewriter.domain.kinds.parts import Part
from casewriter.domain.page import Page, runs
from casewriter.domain.publication import Block, Cell, Para, Run
from casewriter.domain.template import Field
from casewriter.domain.view import View

NEEDED = ("as_of", "source")
"""A number without these is a finding; the unit goes without saying where only one is offered."""


class Number(FieldKind):
    """A number of the case's own: how many centres, how many visitors."""

    name = "number"

    def parts(self, field: Field) -> tuple[Part, ...]:
        return (
            Part("", "number"),
            Part("unit", "unit", options=field.units),
            Part("as_of", "date"),
            Part("scope", "line", translated=True),
            Part("source", "cites"),
        )

    def check(self, view: View) -> Iterator[Finding]:
        yield from super().check(view)
        value = view.number()
        if value is None:
            return
        yield from out_of_range(view, value)
        if view.field.integer and value != int(value):
            yield Finding("number_not_whole", "error", view.path, facts={"value": value})
        for part in NEEDED:
            if not view.plain(part):
                yield Finding(f"number_without_{part}", "warning", view.path.child(part))
        if len(view.field.units) > 1 and not view.key("unit"):
            yield Finding("number_without_unit", "warning", view.path.child("unit"))

    def fact(self, view: View, page: Page) -> Cell | None:
        value = view.number()
        return None if value is None else (Para(runs(self.words(view, page))),)

    def words(self, view: View, page: Page) -> str:
        """The number with its unit, as "349 offices"."""
        value = view.number()
        unit = view.key("unit") or (view.field.units[0] if view.field.units else "")
        shown = "" if value is None else page.number(value)
        if unit == "percent":
            return measured(shown, unit, "", formats.percent(page.language))
        words = "" if value is None else view.wording.unit_behind(unit, value)
        return measured(shown, unit, words)

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        if view.number() is not None:
            yield Para((Run(f"{view.words.label}: ", strong=True), Run(self.words(view, page))))


def measured(number: str, unit: str, words: str, percent: str = "\u00a0%") -> str:
    """A number and its unit as one text: 76 %, 349 offices, 4.87 of 5.

    Args:
        number: in the language's form.
        unit: its code.
        words: the unit's words.
        percent: the sign for hundredths, with the space before it where there is one.
    """
    if not unit or not number:
        return number
    # A no-break space: a number and its unit stay on one line.
    return f"{number}{percent}" if unit == "percent" else f"{number}\u00a0{words}"


def out_of_range(view: View, value: float) -> Iterator[Finding]:
    """A number outside of what the template allows."""
    low, high = view.field.minimum, view.field.maximum
    if (low is not None and value < low) or (high is not None and value > high):
        facts = {"value": value, "low": low, "high": high}
        yield Finding("number_out_of_range", "error", view.path, facts=facts)

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

    def fact(self, view: View, page: Page) -> Cell | None:  # noqa: ARG002
        value = view.number()
        return None if value is None else (Para(runs(said(view))),)

    def blocks(self, view: View, page: Page) -> Iterator[Block]:  # noqa: ARG002
        if view.number() is not None:
            yield Para((Run(f"{view.words.label}: ", strong=True), Run(said(view))))


def said(view: View) -> str:
    """A number of its own with its unit in the form of the view's edition, as "349 offices"."""
    value = view.number()
    unit = view.key("unit") or (view.field.units[0] if view.field.units else "")
    shown = "" if value is None else formats.number(value, view.language)
    if unit == "percent":
        return measured(shown, unit, "", formats.percent(view.language))
    return measured(shown, unit, "" if value is None else view.wording.unit_behind(unit, value))


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

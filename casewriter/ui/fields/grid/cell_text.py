"""Cells of a grid as text: what they show, what is edited and copied, what a typed text means."""

from casewriter.domain import formats
from casewriter.domain.collation import sort_key
from casewriter.domain.kinds.parts import Part, fits
from casewriter.domain.leaves import NO_LANGUAGE, Value
from casewriter.domain.view import View
from casewriter.prose.nodes import Doc, Paragraph, Text
from casewriter.prose.walk import plain_text
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.choosing import options_of
from casewriter.ui.fields.dates import read_date
from casewriter.ui.fields.labels import option_label
from casewriter.ui.fields.leaf import shown_as_text
from casewriter.ui.fields.numbers import copy_number, read_number, show_number
from casewriter.ui.fields.sources.known import matching, short_name

PARTING = "; "
CURRENCY_SIGNS = {"USD": "$", "EUR": "€", "KZT": "₸", "GEL": "₾", "AZN": "₼", "AMD": "֏"}


def value_of(row: View, part: Part) -> Value | None:
    """What a cell holds."""
    language = row.language if part.translated else NO_LANGUAGE
    return row.case.get(row.path.child(part.name), language)


def is_misfit(row: View, part: Part) -> bool:
    """Whether a cell holds a value that its column cannot use."""
    value = value_of(row, part)
    if value is None:
        return False
    # Words from a list of the writer's own: others are kept, and marked.
    return not fits(part, value) or (part.type == "line" and not _listed(part, value))


def _listed(part: Part, value: Value) -> bool:
    return not part.options or value in part.options


def shown(desk: Desk, row: View, part: Part) -> str:
    """What a cell shows."""
    value = value_of(row, part)
    if value is None:
        return ""
    if isinstance(value, Doc):
        return plain_text(value)
    if fits(part, value) or part.type in ("choice", "unit"):
        match part.type:
            case "number":
                return show_number(value, row.language)
            case "date":
                return formats.date(str(value), row.language)
            case "choice" | "unit":
                return option_label(row, part, shown_as_text(value), desk.wording)
            case "cites":
                assert isinstance(value, list)
                return PARTING.join(short_name(row, str(key)) for key in value)
    return shown_as_text(value)


def copied(desk: Desk, row: View, part: Part) -> str:
    """What a cell gives to a spreadsheet: figures without groups, dates in ISO form."""
    value = value_of(row, part)
    if part.type == "number" and isinstance(value, int | float) and not isinstance(value, bool):
        return copy_number(value, row.language)
    if part.type == "date" and isinstance(value, str):
        return value
    return shown(desk, row, part)


def meant(desk: Desk, row: View, part: Part, text: str) -> Value | None:
    """The value that a text means in a cell.

    A text that means none is kept as it is: nothing that was typed or pasted is lost, the grid
    marks it and the checks find it.
    """
    typed = text.strip()
    if not typed:
        return None
    former = value_of(row, part)
    if former is not None and typed in (
        shown(desk, row, part).strip(),
        copied(desk, row, part).strip(),
    ):
        return former
    match part.type:
        case "prose":
            lines = (line.strip() for line in text.splitlines())
            return Doc(tuple(Paragraph((Text(line),)) for line in lines if line))
        case "number":
            number = read_number(without_unit(typed, _unit(row, part)), row.language)
            return typed if number is None else number
        case "date":
            return read_date(typed, row.language, desk.wording).iso or typed
        case "choice" | "unit":
            return _option(desk, row, part, typed)
        case "cites":
            keys = [matching(row, name) for name in typed.split(PARTING.strip()) if name.strip()]
            return typed if "" in keys else [*keys]
        case _:
            return " ".join(typed.split())


def sorting_key(desk: Desk, row: View, part: Part) -> tuple[object, ...] | None:
    """What a cell is sorted by; None where it is empty. What is no number follows the numbers.

    Numbers that are kept as words, so that none of their noughts is lost, count as numbers, too.
    """
    value = value_of(row, part)
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return (0, float(value))
    if part.type == "date" and fits(part, value):
        return (1, str(value))
    if part.type in ("choice", "unit") and value in part.options:
        # Options have an order of their own.
        return (2, part.options.index(str(value)))
    said = shown(desk, row, part)
    number = read_number(without_unit(said.strip(), "percent"), row.language)
    return (3, sort_key(said, row.language)) if number is None else (0, float(number))


def exactly(row: View, part: Part, text: str, number: float) -> int | float | None:
    """The number behind a pasted cell, where its column holds numbers and the cell shows one."""
    if part.type != "number" or read_number(text.strip(), row.language) is None:
        # "46 %" stands for 0.46 in a spreadsheet, a date for a count of days.
        return None
    return int(number) if number == int(number) else number


def without_unit(typed: str, unit: str) -> str:
    """A typed number without the sign or the code that its column says already."""
    sign = "%" if unit == "percent" else unit
    if not sign:
        return typed
    for mark in (sign, CURRENCY_SIGNS.get(unit, sign)):
        if typed.casefold().endswith(mark.casefold()):
            return typed[: -len(mark)].rstrip()
        if typed.casefold().startswith(mark.casefold()):
            return typed[len(mark) :].lstrip()
    return typed


def _unit(row: View, part: Part) -> str:
    """What a number is in: of an indicator, its row says it."""
    if row.field.kind == "indicators":
        return row.key("unit") if row.key("unit") == "percent" else ""
    return part.unit


def _option(desk: Desk, row: View, part: Part, typed: str) -> str:
    """The option of that key or of those words, in the edition's language or the screen's."""
    wanted = typed.casefold()
    for key in options_of(desk, row, part):
        names = {key}
        names |= {option_label(row, part, key, tag) for tag in (desk.wording, row.language)}
        if part.type == "unit" and key == "percent":
            names.add("%")
        if wanted in {name.casefold() for name in names}:
            return key
    return typed

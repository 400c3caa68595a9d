"""The parts of an answer: which leaves a question may have, and what fits into each."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct

from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Value
from casewriter.prose.nodes import Doc

PartType = Literal[
    "line",  # one line of text
    "prose",  # a tree of prose
    "number",  # a number
    "date",  # ISO 8601: year, year-month or year-month-day
    "choice",  # an option's key
    "choices",  # a list of options' keys
    "unit",  # a unit's code
    "cites",  # a list of row ids of source cards
    "file",  # the SHA-256 of an attachment
    "flag",  # yes or no
    "series",  # a list of {date, value, source}
    "csl",  # a CSL-JSON item
]

DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
SHA256 = re.compile(r"[0-9a-f]{64}")


class Part(Struct, frozen=True):
    """One leaf that an answer or a row may have.

    Attributes:
        name: as in the path; empty for the answer's own value.
        translated: whether there is one leaf per language.
        options: the keys that a choice may take; empty where any is allowed.
        unit: what all its numbers are in: `percent`, or a currency.
    """

    name: str
    type: PartType
    translated: bool = False
    options: tuple[str, ...] = ()
    unit: str = ""


OTHERWISE = "value_unfit"
UNFIT: Mapping[str, str] = MappingProxyType(
    {
        "number": "value_no_number",
        "date": "value_no_date",
        "flag": "value_no_flag",
        "choice": "value_no_option",
        "choices": "value_no_option",
        "unit": "value_no_option",
    }
)
"""Type of a part → the code of what a text is not that does not fit it."""

CONSENT = ("given", "asked", "refused")
PERMISSION = ("own", "given", "asked", "refused")


def fits(part: Part, value: Value) -> bool:
    """Whether a value has the shape that a part holds."""
    match part.type:
        case "line":
            return isinstance(value, str)
        case "prose":
            return isinstance(value, Doc)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "flag":
            return isinstance(value, bool)
        case "csl":
            return isinstance(value, dict)
        case "series":
            return isinstance(value, list) and all(_point(point) for point in value)
        case "choices" | "cites":
            return _keys(value, part.options)
        case _:
            return isinstance(value, str) and _named(part, value)


def _named(part: Part, text: str) -> bool:
    if part.type == "date":
        return DATE.fullmatch(text) is not None
    if part.type == "file":
        return SHA256.fullmatch(text) is not None
    return not part.options or text in part.options


def from_text(part: Part, text: str) -> Value:
    """The value that a text means for a part.

    Raises:
        BadInput: `value_unfit` or what `UNFIT` has for the part's type, where it means none.
    """
    value: Value = text
    match part.type:
        case "prose":
            from casewriter.prose.from_markdown import from_markdown

            value = from_markdown(text)
        case "number":
            value = _number(text)
        case "choices" | "cites":
            value = [key.strip() for key in text.split(",") if key.strip()]
        case "flag":
            value = {"yes": True, "true": True, "no": False, "false": False}.get(text.lower(), text)
        case "series" | "csl":
            value = _json(text)
        case "line":
            value = " ".join(text.split())
        case _:
            value = text.strip()
    if not fits(part, value):
        raise BadInput(UNFIT.get(part.type, OTHERWISE), value=text, options=_proposed(part))
    return value


def _proposed(part: Part) -> str:
    return ", ".join(part.options)


def to_text(value: Value) -> str:
    """A value as a person reads it in a terminal."""
    if isinstance(value, Doc):
        from casewriter.prose.to_markdown import to_markdown

        return to_markdown(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | dict):
        import msgspec

        return msgspec.json.encode(value).decode()
    return str(value)


def _number(text: str) -> Value:
    compact = re.sub(r"[\s\u00a0\u202f]", "", text)
    if re.fullmatch(r"[+-]?\d{1,18}", compact):
        return int(compact)
    if re.fullmatch(r"[+-]?\d{1,18}[.,]\d{1,15}", compact):
        return float(compact.replace(",", "."))
    return text


def _json(text: str) -> Value:
    import msgspec

    try:
        value: Value = msgspec.json.decode(text)
    except msgspec.DecodeError:
        return text
    return value


def _keys(value: Value, options: tuple[str, ...]) -> bool:
    return isinstance(value, list) and all(
        isinstance(key, str) and (not options or key in options) for key in value
    )


def _point(point: object) -> bool:
    return (
        isinstance(point, dict)
        and isinstance(point.get("date"), str)
        and DATE.fullmatch(point["date"]) is not None
        and isinstance(point.get("value"), int | float)
        and not isinstance(point.get("value"), bool)
    )

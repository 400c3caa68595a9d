"""Number formats of Excel (ECMA-376, 18.8.30 and 18.8.31): what a cell shows for its number."""

import math
import re
from datetime import datetime, timedelta

from msgspec import Struct

from casewriter.domain import formats
from casewriter.ui.fields.numbers import copy_number

BUILT_IN = {
    "1": "0",
    "2": "0.00",
    "3": "#,##0",
    "4": "#,##0.00",
    "9": "0%",
    "10": "0.00%",
    **dict.fromkeys(("14", "15", "16", "17"), "d/m/y"),
    **dict.fromkeys(("18", "19", "20", "21"), "h:m"),
    "22": "d/m/y h:m",
    "37": "#,##0",
    "38": "#,##0",
    "39": "#,##0.00",
    "40": "#,##0.00",
    **dict.fromkeys(("45", "46", "47"), "h:m"),
}
TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[\$(?P<money>[^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]'
    r"|[_*].|(?P<general>General)|(?P<digits>[0#?.,]+)|(?P<percent>%)"
    r"|(?P<day>[dDyY])|(?P<month>[mM])|(?P<hour>[hHsS])|(?P<other>.)",
    re.DOTALL,
)
ODD = re.compile(r"[0#?]E[+-]|\?\s*/")
"""Powers of ten and fractions: shown as plain numbers."""
FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001  # days of a sheet have no time zone
FIRST_OF_1904 = datetime(1904, 1, 1)  # noqa: DTZ001
LAST_DAY = 2_958_466
MOST_DECIMALS = 15


class Form(Struct, frozen=True):
    """How a number is shown.

    Attributes:
        decimals: as many are shown, noughts included; below 0: as many as there are.
        groups: whether thousands stand apart.
        percent: whether it is shown a hundredfold with a sign.
        has_day: whether it counts days.
        has_time: whether it counts parts of a day.
        before: what stands before it.
        behind: what stands behind it.
    """

    decimals: int = -1
    groups: bool = False
    percent: bool = False
    has_day: bool = False
    has_time: bool = False
    before: str = ""
    behind: str = ""

    @property
    def is_date(self) -> bool:
        """Whether it is a moment rather than a number."""
        return self.has_day or self.has_time


def form_of(number: str, code: str) -> Form:
    """The form of a format.

    Args:
        number: of the format, as a cell names it.
        code: what the workbook says of it; an empty text for those that every workbook has.
    """
    code = code or BUILT_IN.get(number, "General")
    if ODD.search(code):
        return Form()
    digits, around, found = "", ["", ""], set()
    for token in TOKEN.finditer(_first(code)):
        match token.lastgroup:
            case "digits":
                digits += token[0]
            case "quoted" | "escaped" | "money" | "other":
                around[bool(digits)] += token[token.lastgroup]
            case str(name):
                found.add(name)
    if found & {"day", "hour"} or ("month" in found and "general" not in found and not digits):
        return Form(has_day="day" in found or "hour" not in found, has_time="hour" in found)
    if "general" in found or not digits.strip(",."):
        return Form(percent="percent" in found)
    whole, _, part = digits.partition(".")
    before, behind = around
    return Form(
        decimals=min(part.count("0"), MOST_DECIMALS) if "#" not in part else -1,
        groups="," in whole.rstrip(","),
        percent="percent" in found,
        before=before.strip(" ()-+"),
        behind=behind.strip(" ()-+"),
    )


def shown(number: float, form: Form, language: str, *, from_1904: bool = False) -> tuple[str, str]:
    """What a cell shows, and the same in plain where it is a day (ISO 8601), else nothing."""
    if not math.isfinite(number):
        return str(number), ""
    if form.is_date:
        return _moment(number, form, language, from_1904=from_1904)
    value = number * 100 if form.percent else number
    value = round(value, form.decimals if form.decimals >= 0 else 12)
    exact: int | float = int(value) if value == int(value) and abs(value) < 1e15 else value
    said = formats.number(exact, language) if form.groups else copy_number(exact, language)
    said = said.replace("-", "\u2212")
    if form.decimals > 0:
        mark = formats.number(1.5, language)[1]
        whole, _, part = said.partition(mark)
        said = f"{whole}{mark}{part.ljust(form.decimals, '0')}"
    if form.percent:
        said += formats.percent(language)
    parts = (form.before, said, form.behind)
    return "\u00a0".join(part for part in parts if part), ""


def _moment(number: float, form: Form, language: str, *, from_1904: bool) -> tuple[str, str]:
    if not 0 <= number < LAST_DAY:
        return copy_number(number, language).replace("-", "\u2212"), ""
    # Seconds are rounded: a minute is no number that a file holds exactly.
    seconds = round(number * 86_400)
    at = (FIRST_OF_1904 if from_1904 else FIRST_DAY) + timedelta(seconds=seconds)
    time = f"{at:%H:%M}" if form.has_time else ""
    if not form.has_day:
        return time, ""
    day = at.date().isoformat()
    return " ".join(part for part in (formats.date(day, language), time) if part), day


def _first(code: str) -> str:
    """The part of a format that is for numbers above 0."""
    inside = False
    for place, letter in enumerate(code):
        if letter == '"':
            inside = not inside
        elif letter == ";" and not inside:
            return code[:place]
    return code

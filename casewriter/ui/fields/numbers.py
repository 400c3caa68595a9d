"""Numbers as people type them: in the edition's form or in English."""

import re

from casewriter.domain import formats

MOST_DIGITS = 15
"""More is no figure of a case, and no file keeps it for sure."""
BLANKS = re.compile(r"[\s\u00a0\u202f\u2009]+")


def read_number(text: str, language: str) -> int | float | None:
    """The number that a text means, or None where it means none.

    The edition's own marks count first, so that "1,234" is 1.234 in a Russian edition and 1234 in
    an English one; then the English ones; at last a comma or a point that can only part decimals.
    """
    typed = BLANKS.sub(" ", text).strip().replace("\u2212", "-").replace("\u2019", "'")
    own_decimal, own_group = _marks(language)
    for decimal, group in (
        (own_decimal, own_group),
        (own_decimal, " "),
        (".", ","),
        (".", " "),
        (",", " "),
        (".", "'"),
    ):
        number = _matched(typed, decimal, group)
        if number is not None:
            return number
    return None


def show_number(value: object, language: str) -> str:
    """A number in the edition's form, as it is read back; another value as plain text."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return formats.number(value, language)
    return "" if value is None else str(value)


def is_in_form(text: str, value: float, language: str) -> bool:
    """Whether a text says a number as the language does, thousands apart or not, and no more.

    One that says more than its number is not: "007", "0.50", "+5". Neither is one whose mark
    parts decimals here and thousands elsewhere, such as "1,204" in a Russian edition.
    """
    decimal, group = _marks(language)
    typed = BLANKS.sub("", text.strip()).replace("\u2212", "-")
    if re.fullmatch(rf"-?[1-9]\d{{0,2}}{re.escape(decimal)}\d{{3}}", typed):
        return False
    return typed.replace(group, "") == copy_number(value, language)


def copy_number(value: float, language: str) -> str:
    """A number as a spreadsheet of that language reads it: its decimal mark, no groups."""
    _, group = _marks(language)
    shown = formats.number(value, language).replace("\u2212", "-")
    return BLANKS.sub("", shown) if group == " " else shown.replace(group, "")


def _matched(typed: str, decimal: str, group: str) -> int | float | None:
    mark, comma = re.escape(group), re.escape(decimal)
    match = re.fullmatch(rf"([+-]?)(\d{{1,3}}(?:{mark}\d{{3}})+|\d+)(?:{comma}(\d+))?", typed)
    if match is None:
        return None
    sign, whole, part = match[1], match[2].replace(group, ""), match[3]
    if len(whole) + len(part or "") > MOST_DIGITS:
        return None
    return float(f"{sign}{whole}.{part}") if part else int(f"{sign}{whole}")


def _marks(language: str) -> tuple[str, str]:
    """The decimal mark and the mark between thousands; a blank for any kind of space."""
    sample = formats.number(1234567.5, language)
    decimal = sample[-2]
    group = sample[1]
    return decimal, " " if group.isspace() else group

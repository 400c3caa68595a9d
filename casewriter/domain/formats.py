"""Numbers, dates and alphabetical order as a language writes them (Unicode CLDR, through babel)."""

import re
from decimal import Decimal
from functools import cache

NUMBER_DIGITS = 15
"""What a number in a file holds for sure; more would be noise."""

_INVENTED = {"XT": {"en": "Tarvia", "ru": "Тарвия", "kk": "Тарвия"}}
"""Countries of the examples. ISO 3166-1 leaves XA to XZ to those who need a code of their own."""


def number(value: float, language: str) -> str:
    """A number in the language's form, with as many decimals as it has."""
    from babel.numbers import format_decimal

    if isinstance(value, int) and -1000 < value < 1000:
        return str(value).replace("-", "−")
    if not abs(value) < 10**NUMBER_DIGITS:
        # No figure of a case; kept readable where a file brings one all the same.
        return f"{Decimal(value):.{NUMBER_DIGITS}g}".replace("-", "−")
    places = NUMBER_DIGITS - len(str(int(abs(value))))
    decimals = "" if isinstance(value, int) or not places else "." + "#" * places
    shown = format_decimal(value, format=f"#,##0{decimals}", locale=_locale(language))
    return str(shown).replace("-", "−")


def date(iso: str, language: str) -> str:
    """A date of day, month or year precision in words; what is no date comes back as it is."""
    if not re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", iso):
        return iso
    from datetime import date as day

    from babel.dates import format_date, format_skeleton

    try:
        if len(iso) == len("2016-05"):
            first = day.fromisoformat(f"{iso}-01")
            return str(format_skeleton("yMMMM", first, locale=_locale(language)))
        return str(format_date(day.fromisoformat(iso), "long", locale=_locale(language)))
    except ValueError:
        return iso


def day(iso: str, language: str) -> str:
    """A date in figures, as bibliographies of the region write it; others as `date` does."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", iso):
        year, month, number = iso.split("-")
        return f"{number}.{month}.{year}"
    return date(iso, language)


def ranged(text: str) -> str:
    """A text with an en dash between two numbers that a hyphen joins: pages 12–34."""
    return re.sub(r"(?<=\d)-(?=\d)", "–", text)


def percent(language: str) -> str:
    """The sign behind a number, with the space that the language puts before it."""
    from babel import Locale

    pattern = Locale.parse(_locale(language)).percent_formats[None]
    return "\u00a0%" if "\u00a0" in pattern.suffix[0] else "%"


def plural(value: float, language: str) -> str:
    """The plural category that a language puts a number in: one, two, few, many or other."""
    from babel import Locale

    whole = int(value) if value == int(value) else value
    return str(Locale.parse(_locale(language)).plural_form(whole))


def invented(code: str, language: str) -> str:
    """The name of a country that exists in the finished examples alone; empty for all others."""
    names = _INVENTED.get(code, {})
    return names.get(language.replace("_", "-").partition("-")[0], names.get("en", ""))


def country(code: str, language: str) -> str:
    """A country's name in a language; the code where it has none."""
    from babel import Locale

    if name := invented(code, language):
        return name
    return str(Locale.parse(_locale(language)).territories.get(code, code))


def language_name(tag: str, language: str) -> str:
    """A language's name in another language; its tag where it has none."""
    from babel import Locale

    names = Locale.parse(_locale(language)).languages
    return str(names.get(tag.partition("-")[0], tag))


def make_ready(language: str) -> None:
    """Read what names of countries and languages need, while nobody waits for one."""
    language_name(language, language)


@cache
def _locale(language: str) -> str:
    from babel import Locale, UnknownLocaleError

    # English without a country is that of international bodies: 9 June 2018, not June 9, 2018.
    named = "en_GB" if language == "en" else language.replace("-", "_")
    for tag in (named, language.partition("-")[0]):
        try:
            return str(Locale.parse(tag))
        except (UnknownLocaleError, ValueError):
            continue
    return "en_GB"

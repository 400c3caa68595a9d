"""Words and values as typst reads them: always literals, so that no text can become markup."""

from collections.abc import Mapping, Sequence
from typing import Any
from unicodedata import category

from casewriter.prose.clean import clean

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def literal(text: str) -> str:
    """A string of typst's language that holds exactly this text."""
    return f'"{clean(text)[0].translate(_ESCAPES)}"'


def is_seen(text: str) -> bool:
    """Whether a text leaves ink on the page: spaces, soft hyphens and the like do not."""
    return any(category(sign)[0] not in "CZ" for sign in clean(text)[0])


def value(thing: Any) -> str:
    """A value of typst's language.

    Args:
        thing: text, a number, a truth value, none, or mappings and sequences of these.
    """
    match thing:
        case None:
            return "none"
        case bool():
            return "true" if thing else "false"
        case str():
            return literal(thing)
        case int() | float():
            return repr(thing)
        case Mapping():
            inside = ", ".join(f"{literal(str(key))}: {value(each)}" for key, each in thing.items())
            return f"({inside or ':'})"
        case Sequence():
            # The comma at the end makes a single value a sequence too.
            return f"({''.join(f'{value(each)}, ' for each in thing)})"
    raise TypeError(thing)

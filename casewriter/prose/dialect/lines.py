"""What a line of Markdown begins, seen from its first characters."""

import re

from casewriter.prose.dialect.signs import NOTE_LABEL

# Three and more markers in a line are a rule in other dialects; here they are text.
_NO_RULE = r"(?! *([-*])(?: *\1){2,} *$)"

MARKER = re.compile(
    rf"{_NO_RULE} *(?:(?P<bullet>[-*+])|(?P<number>\d{{1,9}})(?P<stop>[.)]))(?: +|$)"
)
"""The bullet or number of a list's item."""

HEADING = re.compile(r" *(#{1,6})(?: +|$)")
QUOTED = re.compile(r" *>(?: *>)* ?")
NOTE = re.compile(rf" *{NOTE_LABEL}:(?: +|$)")

_INTERRUPTS = re.compile(
    rf"{_NO_RULE} *(?:(?:[-*+]|1[.)]) +[^ ]|#{{1,6}}(?: |$)|>|{NOTE_LABEL}:)",
)


def interrupts(line: str) -> bool:
    """Whether a line ends the paragraph above it."""
    return _INTERRUPTS.match(line) is not None


def begins_list(line: str) -> bool:
    """Whether a line is the first of a list: a bullet, or the number 1."""
    marker = MARKER.match(line)
    return marker is not None and (marker["number"] is None or int(marker["number"]) == 1)


def indent(line: str) -> int:
    """How many spaces stand before the line's first letter."""
    return len(line) - len(line.lstrip(" "))


def goes_on(line: str) -> bool:
    """Whether a backslash at the end carries the line over to the next one."""
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def trimmed(text: str) -> str:
    """The text without spaces around it, except one that a backslash holds at the end."""
    text = text.lstrip(" ")
    bare = text.rstrip(" ")
    return f"{bare} " if bare != text and goes_on(bare) else bare

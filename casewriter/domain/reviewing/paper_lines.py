"""The lines of a leaf as a review copy shows them, letter by letter back into the leaf.

Letters stand for themselves. A source, a reference and a value shown are several letters on paper
and one in the leaf; a note is one sign on both.
"""

from collections.abc import Callable

from msgspec import Struct

from casewriter.domain.leaves import Value
from casewriter.prose.entries import content_at, entries, spots
from casewriter.prose.nodes import (
    Citation,
    CrossReference,
    Doc,
    Footnote,
    HardBreak,
    Inline,
    Text,
)
from casewriter.prose.nodes import Value as Mentioned
from casewriter.prose.spoken import NOTE

Sayings = Callable[[Citation | CrossReference | Mentioned], str]
"""What a source, a reference or a value is shown as."""

_BREAKS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\r": "\n"})


class Shown(Struct, frozen=True, gc=False):
    """One line on paper.

    Attributes:
        text: its letters.
        letters: of each of them, the letter of the line in the leaf that it shows.
        content: the inlines of the line.
        note: whether it is that of a note.
    """

    text: str
    letters: tuple[int, ...]
    content: tuple[Inline, ...]
    note: bool = False


def shown_lines(value: Value | None, say: Sayings) -> tuple[Shown, ...]:
    """Every line of a leaf, counted as `spoken` counts them. An empty leaf is one empty line."""
    if isinstance(value, Doc):
        run = entries(value)
        found = tuple(
            shown_line(content_at(run, spot), say, note=spot.note is not None)
            for spot in spots(run)
        )
        return found or (Shown("", (), ()),)
    text = value if isinstance(value, str) else ""
    return (shown_line((Text(text),) if text else (), say),)


def shown_line(content: tuple[Inline, ...], say: Sayings, *, note: bool = False) -> Shown:
    """One line."""
    parts: list[str] = []
    letters: list[int] = []
    place = 0
    for inline in content:
        said = said_as(inline, say)
        if isinstance(inline, Text):
            letters += range(place, place + len(said))
            place += len(said)
        else:
            letters += [place] * len(said)
            place += 1
        parts.append(said)
    return Shown("".join(parts), tuple(letters), content, note)


def said_as(inline: Inline, say: Sayings) -> str:
    """What an inline is on paper."""
    match inline:
        case Text(text=text):
            return text.translate(_BREAKS)
        case HardBreak():
            return "\n"
        case Footnote():
            return NOTE
        case _:
            return say(inline) or "…"

"""Proposed words on a screen: those that would go beside those that would come.

A text with ink is only ever shown: the two marks are no marks of an answer, and no file has them.
Without what would go, and without the marks, it is the text that is proposed.
"""

from collections.abc import Iterable, Iterator, Sequence

from casewriter.prose.codec import canonical_line
from casewriter.prose.diff import alike
from casewriter.prose.merge_words import pieces, spoken_hunks
from casewriter.prose.nodes import (
    Citation,
    CrossReference,
    Footnote,
    HardBreak,
    Inline,
    Mark,
    Node,
    Text,
    Value,
)


class Come(Node, frozen=True, tag="come"):
    """Letters that are proposed."""


class Gone(Node, frozen=True, tag="gone"):
    """Letters that would give way. Where something else would, they name it."""


Ink = Come | Gone


class InkedText(Node, frozen=True, tag="text"):
    """A text as it is read back from a screen: its marks may be ink."""

    text: str
    marks: tuple[Mark | Ink, ...] = ()


class InkedNote(Node, frozen=True, tag="footnote"):
    """A note as it is read back from a screen."""

    content: tuple[InkedText | HardBreak | Citation | CrossReference | Value, ...] = ()

    @property
    def footnote(self) -> Footnote:
        """The note as a text holds it while it is shown."""
        return Footnote(
            tuple(
                Text(part.text, part.marks) if isinstance(part, InkedText) else part  # type: ignore[arg-type]  # marks of the screen
                for part in self.content
            )
        )


OBJECT = "[…]"
"""Stands for a source, a reference, a value or a note that would go."""


def is_gone(inline: Inline) -> bool:
    """Whether it would give way."""
    return isinstance(inline, Text) and any(isinstance(mark, Gone) for mark in inline.marks)


def come_letters(content: Iterable[Inline]) -> list[bool]:
    """Of each letter of a line whether it is proposed; a note, a source and the like is one."""
    found: list[bool] = []
    for inline in content:
        comes = isinstance(inline, Text) and any(isinstance(mark, Come) for mark in inline.marks)
        found += [comes] * (len(inline.text) if isinstance(inline, Text) else 1)
    return found


def is_ink(mark: object) -> bool:
    """Whether a mark is one of the two."""
    return isinstance(mark, Ink)


def without_ink(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks of an answer among some."""
    return tuple(mark for mark in marks if not is_ink(mark))


def bare_line(content: Iterable[Inline]) -> tuple[Inline, ...]:
    """The inlines of a line as they are proposed."""
    return canonical_line(tuple(_bare(inline) for inline in content if not is_gone(inline)))


def come_line(content: Iterable[Inline]) -> tuple[Inline, ...]:
    """A line all of which is proposed."""
    return canonical_line(tuple(_come(inline) for inline in content))


def gone_line(content: Iterable[Inline]) -> tuple[Inline, ...]:
    """A line all of which would go; it is never empty."""
    return canonical_line(tuple(_gone(inline) for inline in content)) or (
        Text("¶", (Gone(),)),  # type: ignore[arg-type]  # a mark of the screen
    )


def inked_line(before: tuple[Inline, ...], after: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """A line that became another, with the words of both where they differ."""
    if before == after:
        return after
    old, new = pieces(before), pieces(after)
    shown: list[Inline] = []
    place_old = place_new = 0
    for hunk in spoken_hunks(old, new):
        place_new += hunk.start - place_old
        shown += old[place_old : hunk.start]
        shown += _changed(old[hunk.start : hunk.end], hunk.words)
        place_old, place_new = hunk.end, place_new + len(hunk.words)
    return canonical_line((*shown, *old[place_old:]))


def _changed(gone: Sequence[Inline], come: Sequence[Inline]) -> Iterator[Inline]:
    """Words that became others: letters that stay at either end are not said twice."""
    old, new = _letters(gone), _letters(come)
    if "".join(_said(old)) == "".join(_said(new)):
        # Only how they look is another, or what a note says.
        yield from map(_looking, old, new)
        return
    first, last = _staying(old, new, within_words=_single_word(gone) and _single_word(come))
    yield from new[:first]
    goes, comes = old[first : len(old) - last], new[first : len(new) - last]
    notes = [inline for inline in goes if isinstance(inline, Footnote)]
    if notes and len(notes) == sum(isinstance(inline, Footnote) for inline in comes):
        # Words beside a note changed: the note stays, and says itself what changed in it.
        yield from (_gone(inline) for inline in goes if not isinstance(inline, Footnote))
        for inline in comes:
            yield _looking(notes.pop(0), inline) if isinstance(inline, Footnote) else _come(inline)
    else:
        yield from map(_gone, goes)
        yield from map(_come, comes)
    yield from new[len(new) - last :]


def _staying(
    old: Sequence[Inline], new: Sequence[Inline], *, within_words: bool
) -> tuple[int, int]:
    """How many letters stay at the beginning and at the end."""
    first = alike(old, new)
    while not within_words and first and not _parts_words(old, new, first):
        first -= 1
    turned = old[first:][::-1], new[first:][::-1]
    last = alike(*turned)
    while not within_words and last and not _parts_words(*turned, last):
        last -= 1
    replaces = first + last < min(len(old), len(new))
    if replaces and all(letter.isspace() for letter in _said(old[:first])):
        # The blank before a word keeps what goes and what comes apart.
        first = 0
    if replaces and all(letter.isspace() for letter in _said(old[len(old) - last :])):
        last = 0
    return first, last


def _parts_words(old: Sequence[Inline], new: Sequence[Inline], place: int) -> bool:
    """Whether no word goes on over a place of both."""
    return all(
        place == len(line) or any(not _is_letter(line[at]) for at in (place - 1, place))
        for line in (old, new)
    )


def _is_letter(inline: Inline) -> bool:
    return isinstance(inline, Text) and inline.text.isalnum()


def _letters(content: Sequence[Inline]) -> list[Inline]:
    found: list[Inline] = []
    for inline in content:
        if isinstance(inline, Text):
            found += (Text(letter, inline.marks) for letter in inline.text)
        else:
            found.append(inline)
    return found


def _said(content: Iterable[Inline]) -> Iterator[str]:
    for inline in content:
        yield inline.text if isinstance(inline, Text) else f"\0{type(inline).__name__}"


def _single_word(content: Sequence[Inline]) -> bool:
    return len(content) == 1 and isinstance(content[0], Text)


def _looking(old: Inline, new: Inline) -> Inline:
    """What stands for a letter, a note and the like that looks or says something else."""
    if old == new:
        return new
    if isinstance(old, Footnote) and isinstance(new, Footnote):
        return Footnote(inked_line(old.content, new.content))  # type: ignore[arg-type]
    return _come(new)


def _bare(inline: Inline) -> Inline:
    if isinstance(inline, Footnote):
        content = bare_line(inline.content)
        return inline if content == inline.content else Footnote(content)  # type: ignore[arg-type]
    return Text(inline.text, without_ink(inline.marks)) if isinstance(inline, Text) else inline


def _come(inline: Inline) -> Inline:
    if isinstance(inline, Footnote):
        return Footnote(come_line(inline.content))  # type: ignore[arg-type]  # no note in a note
    if not isinstance(inline, Text):
        return inline
    return Text(inline.text, (*without_ink(inline.marks), Come()))  # type: ignore[arg-type]


def _gone(inline: Inline) -> Inline:
    marks = inline.marks if isinstance(inline, Text) else ()
    text = inline.text if isinstance(inline, Text) else OBJECT
    if isinstance(inline, HardBreak):
        text = "↵"
    return Text(text, (*without_ink(marks), Gone()))  # type: ignore[arg-type]

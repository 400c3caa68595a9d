"""Two states of a text, every letter of them kept, taken out or put in. Knows nothing of widgets.

A thing that stands in a text as one object (a source, a reference, a value) counts as one letter,
so that no word of its name can be half kept. Notes show their words, because those may differ.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal

from msgspec import Struct

from casewriter.prose.diff import Deleted, Inserted, Kept, Span, diff_text, pairs
from casewriter.prose.nodes import (
    Block,
    Citation,
    CrossReference,
    Doc,
    Exhibit,
    Footnote,
    HardBreak,
    Inline,
    Mark,
    NoteInline,
    Paragraph,
    PathReference,
    Text,
    Value,
)
from casewriter.ui.prose.markers import numbering
from casewriter.ui.prose.rows import PLAIN, Shape, flatten

Fate = Literal["kept", "out", "in"]
Thing = Citation | CrossReference | Value | Exhibit

_FIRST_SIGN = 0x100000
"""The first letter of the private plane that stands for things while words are compared."""

_THIN = "\u2009"
"""Stands in one text between what was taken out and what took its place."""

_ISLAND = 3
"""So few letters between two changes are no landmark for the eye: they are read with both."""


class Run(Struct, frozen=True):
    """Letters of one fate and one look, or one thing.

    Attributes:
        quiet: whether it is no word of the answer itself: the name of a part, a note.
    """

    what: str | Thing
    fate: Fate = "kept"
    marks: tuple[Mark, ...] = ()
    quiet: bool = False


class Line(Struct, frozen=True):
    """A paragraph, a heading or an entry of a list; `number` is its place in a numbered list."""

    runs: tuple[Run, ...]
    shape: Shape = PLAIN
    number: int = 0


class Stretch(Struct, frozen=True):
    """A block of a text in both states.

    Attributes:
        then: its lines in the earlier state, none where it was not there.
        now: its lines in the later state, none where it is gone.
        both: its lines with what was taken out before what was put in.
        reformed: whether its words are the same and only their form differs.
    """

    then: tuple[Line, ...]
    now: tuple[Line, ...]
    both: tuple[Line, ...]
    reformed: bool = False

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return self.then == self.now

    @property
    def letters(self) -> int:
        """How long it is, in letters."""
        lines = (*self.then, *self.now)
        return sum(
            len(run.what) for line in lines for run in line.runs if isinstance(run.what, str)
        )


class _Start(Struct, frozen=True):
    """The beginning of a line."""

    shape: Shape
    number: int


class _Look(Struct, frozen=True):
    """How a letter looks."""

    marks: tuple[Mark, ...] = ()
    quiet: bool = False


class _Object(Struct, frozen=True):
    """A thing, and whether it stands in a note."""

    thing: Thing
    quiet: bool = False


_Meaning = _Start | _Look | _Object
_Letter = tuple[str, _Meaning]
_Fated = tuple[str, _Meaning, Fate]


def marked(before: Doc, after: Doc) -> Iterator[Stretch]:
    """Every block of both texts in reading order, unchanged ones too; each when it is asked for."""
    gone: list[Stretch] = []
    for stretch in (_stretch(old, new) for old, new in pairs(before, after)):
        if not stretch.now:
            gone.append(stretch)
        elif not stretch.then and gone:
            # One that came stands beside one that went: the eye compares them.
            yield _joined(gone.pop(0), stretch)
        else:
            yield from gone
            gone = []
            yield stretch
    yield from gone


def _joined(gone: Stretch, come: Stretch) -> Stretch:
    return Stretch(gone.then, come.now, (*gone.both, *come.both))


def exchanged(before: str, after: str) -> Stretch:
    """Two values of which one took the place of the other as a whole; empty ones say nothing."""
    if before == after:
        line = (Line((Run(after),)),)
        return Stretch(line, line, line)
    out = (Run(before, "out"),) if before else ()
    put = (Run(after, "in"),) if after else ()
    parting = (Run(" "),) if out and put else ()
    both = (Line((*out, *parting, *put)),)
    return Stretch((Line(out),) if out else (), (Line(put),) if put else (), both)


def said(words: str) -> Line:
    """A line that the program says, not the case."""
    return Line((Run(words, quiet=True),))


def led(name: str, stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """The same stretches, the name of their part before the first line of each state."""
    label = Run(f"{name}: ", quiet=True)

    def lead(lines: tuple[Line, ...]) -> tuple[Line, ...]:
        if not lines:
            return lines
        first = lines[0]
        return (Line((label, *first.runs), first.shape, first.number), *lines[1:])

    for place, stretch in enumerate(stretches):
        if place or not name:
            yield stretch
        else:
            lines = (lead(stretch.then), lead(stretch.now), lead(stretch.both))
            yield Stretch(*lines, stretch.reformed)


def _stretch(old: Block | None, new: Block | None) -> Stretch:
    if old == new:
        lines = tuple(_lines(_fated(_spelt(new, _Signs()), "kept")))
        return Stretch(lines, lines, lines)
    signs = _Signs()
    before, after = _spelt(old, signs), _spelt(new, signs)
    spans = _calmed(diff_text(_text(before), _text(after)))
    then: list[_Fated] = []
    now: list[_Fated] = []
    both: list[_Fated] = []
    i = j = 0
    for span in spans:
        size = len(span.text)
        if isinstance(span, Kept):
            then += _fated(before[i : i + size], "kept")
            now += _fated(after[j : j + size], "kept")
            both += _fated(after[j : j + size], "kept")
            i, j = i + size, j + size
        elif isinstance(span, Deleted):
            then += _fated(before[i : i + size], "out")
            both += _fated(before[i : i + size], "out")
            i += size
        else:
            now += _fated(after[j : j + size], "in")
            if both and both[-1][2] == "out" and not span.text[0].isspace():
                both.append((_THIN, _Look(), "kept"))
            both += _fated(after[j : j + size], "in")
            j += size
    reformed = all(isinstance(span, Kept) for span in spans)
    return Stretch(tuple(_lines(then)), tuple(_lines(now)), tuple(_lines(both)), reformed)


class _Signs:
    """Gives every thing of two texts a letter, the same thing the same one."""

    def __init__(self) -> None:
        self._known: dict[Thing, str] = {}

    def of(self, thing: Thing) -> str:
        return self._known.setdefault(thing, chr(_FIRST_SIGN + len(self._known)))


def _spelt(block: Block | None, signs: _Signs) -> list[_Letter]:
    """A block letter by letter; each of its lines begins with a line end."""
    if block is None:
        return []
    rows = flatten(Doc((block,)))
    letters: list[_Letter] = []
    for row, number in zip(rows, numbering(rows), strict=True):
        letters.append(("\n", _Start(row.shape, number)))
        if row.shape.kind == "exhibit":
            exhibit = Exhibit(PathReference(row.exhibit))
            letters.append((signs.of(exhibit), _Object(exhibit)))
        letters += _spelt_line(row.content, signs, quiet=False)
    return letters


def _spelt_line(
    content: Sequence[Inline | NoteInline], signs: _Signs, *, quiet: bool
) -> Iterator[_Letter]:
    for inline in content:
        match inline:
            case Text(text=text, marks=marks):
                look = _Look(marks, quiet)
                yield from ((letter, look) for letter in text)
            case HardBreak():
                yield "\u2028", _Look(quiet=quiet)
            case Footnote(content=note):
                yield "[", _Look(quiet=True)
                yield from _spelt_line(note, signs, quiet=True)
                yield "]", _Look(quiet=True)
            case _:
                yield signs.of(inline), _Object(inline, quiet)


def _text(letters: Sequence[_Letter]) -> str:
    return "".join(letter for letter, _ in letters)


def _fated(letters: Sequence[_Letter], fate: Fate) -> list[_Fated]:
    return [(letter, meaning, fate) for letter, meaning in letters]


def _lines(letters: Sequence[_Fated]) -> Iterator[Line]:
    """The letters as lines of runs."""
    start: _Start | None = None
    runs: list[Run] = []
    for (meaning, fate), group in groupby(letters, key=lambda letter: letter[1:]):
        if isinstance(meaning, _Start):
            # Two line ends in a row that look alike are still two lines.
            for _ in group:
                if start is not None:
                    yield Line(tuple(runs), start.shape, start.number)
                start, runs = meaning, []
        elif isinstance(meaning, _Object):
            runs += [Run(meaning.thing, fate, quiet=meaning.quiet) for _ in group]
        else:
            text = "".join(letter for letter, _, _ in group)
            runs.append(Run(text, fate, meaning.marks, meaning.quiet))
    if start is not None:
        yield Line(tuple(runs), start.shape, start.number)
    elif runs:
        yield Line(tuple(runs))


def _calmed(spans: Sequence[Span]) -> list[Span]:
    """The spans without what makes the eye jump.

    Small words between two changes join them, and the space before an exchanged word stays.
    """
    joined: list[Span] = []
    for place, span in enumerate(spans):
        last = place + 1 == len(spans)
        if (
            isinstance(span, Kept)
            and not last
            and joined
            and not isinstance(joined[-1], Kept)
            and "\n" not in span.text
            and len(span.text.strip()) <= _ISLAND
        ):
            joined += [Deleted(span.text), Inserted(span.text)]
        else:
            joined.append(span)
    calm: list[Span] = []
    for kept, group in groupby(joined, key=lambda span: isinstance(span, Kept)):
        part = list(group)
        if kept:
            calm += part
            continue
        out = "".join(span.text for span in part if isinstance(span, Deleted))
        put = "".join(span.text for span in part if isinstance(span, Inserted))
        space = _common_space(out, put)
        calm += [
            span
            for span in (Kept(space), Deleted(out[len(space) :]), Inserted(put[len(space) :]))
            if span.text
        ]
    return calm


def _common_space(one: str, other: str) -> str:
    size = 0
    while size < min(len(one), len(other)) and one[size] == other[size] and one[size].isspace():
        size += 1
    return one[:size]


def plain(text: str) -> Doc:
    """A line of text as a tree, so that it is compared word by word."""
    return Doc((Paragraph((Text(text),)),)) if text else Doc()

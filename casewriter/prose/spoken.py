"""A text as its checks read it: line by line, with a sign where a source or a note stands.

Offsets into a line lead back into the tree: what was found can be replaced there, and every mark,
note and citation around it stays.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from casewriter.prose.codec import canonical
from casewriter.prose.nodes import (
    Citation,
    CrossReference,
    Doc,
    Exhibit,
    Footnote,
    HardBreak,
    Heading,
    Inline,
    Lang,
    Link,
    NoteInline,
    Paragraph,
    Text,
    Value,
)

# Code points that no text of a case can hold: cleaning takes them out at the door.
CITATION = "\ufdd0"
NOTE = "\ufdd1"
REFERENCE = "\ufdd2"
VALUE = "\ufdd3"
SIGNS = CITATION + NOTE + REFERENCE + VALUE


class Stretch(Struct, frozen=True):
    """A stretch of a line that is in another language, or a link.

    Attributes:
        language: its tag; empty for a link.
        href: where the link leads; empty for a language.
    """

    start: int
    end: int
    language: str = ""
    href: str = ""


class Spoken(Struct, frozen=True):
    r"""One line: a paragraph, a sub-heading, or the text of a note.

    Attributes:
        text: its letters; `\n` for a hard break, one of `SIGNS` for what is no letter.
        level: 3 or 4 for a sub-heading, else 0.
        note: whether it stands at the foot of the page.
        stretches: links and passages in other languages, in order.
    """

    text: str
    level: int = 0
    note: bool = False
    stretches: tuple[Stretch, ...] = ()


def spoken(doc: Doc) -> tuple[Spoken, ...]:
    """Every line in reading order, each followed by its notes."""
    return tuple(_lines(doc))


def spoken_line(text: str) -> tuple[Spoken, ...]:
    """A text without marks, as the one line that it is."""
    return (Spoken(text),)


class Replacement(Struct, frozen=True):
    """Letters of one line that give way to others.

    Attributes:
        line: counted as `spoken` gives them.
    """

    line: int
    start: int
    end: int
    text: str


def replaced(doc: Doc, replacements: Sequence[Replacement]) -> Doc:
    """The tree with letters replaced; replacements do not overlap.

    New letters take the marks of those they replace, else of those before them.
    """
    wanted: dict[int, list[Replacement]] = {}
    for replacement in replacements:
        wanted.setdefault(replacement.line, []).append(replacement)
    changed: Doc = _Rewriting(wanted).rebuilt(doc)
    return canonical(changed)


def replaced_text(text: str, replacements: Sequence[Replacement]) -> str:
    """A text without marks with letters replaced."""
    for change in sorted(replacements, key=lambda change: change.start, reverse=True):
        text = text[: change.start] + change.text + text[change.end :]
    return text


def _lines(node: Any) -> Iterator[Spoken]:
    if isinstance(node, Exhibit):
        return
    if not isinstance(node, Paragraph | Heading):
        for child in node.content:
            yield from _lines(child)
        return
    yield _spoken(node.content, level=node.attrs.level if isinstance(node, Heading) else 0)
    for inline in node.content:
        if isinstance(inline, Footnote):
            yield _spoken(inline.content, note=True)


def _spoken(
    content: tuple[Inline, ...] | tuple[NoteInline, ...], level: int = 0, *, note: bool = False
) -> Spoken:
    parts: list[str] = []
    stretches: list[Stretch] = []
    place = 0
    for inline in content:
        letters = _letters(inline)
        if isinstance(inline, Text):
            for mark in inline.marks:
                if isinstance(mark, Lang):
                    stretches.append(Stretch(place, place + len(letters), mark.attrs.lang))
                elif isinstance(mark, Link):
                    end = place + len(letters)
                    stretches.append(Stretch(place, end, href=mark.attrs.href))
        parts.append(letters)
        place += len(letters)
    return Spoken("".join(parts), level, note, tuple(stretches))


def _letters(inline: Inline | NoteInline) -> str:
    match inline:
        case Text(text=text):
            return text
        case HardBreak():
            return "\n"
        case Citation():
            return CITATION
        case Footnote():
            return NOTE
        case CrossReference():
            return REFERENCE
        case Value():
            return VALUE


class _Rewriting:
    """Rebuilds a tree, counting its lines as `_lines` does."""

    def __init__(self, wanted: Mapping[int, Sequence[Replacement]]) -> None:
        self._wanted = wanted
        self._line = -1

    def rebuilt(self, node: Any) -> Any:
        if isinstance(node, Exhibit):
            return node
        if isinstance(node, Paragraph):
            return Paragraph(self._content(node.content))
        if isinstance(node, Heading):
            return Heading(node.attrs, self._content(node.content))
        return type(node)(tuple(self.rebuilt(child) for child in node.content))

    def _content(self, content: tuple[Any, ...]) -> tuple[Any, ...]:
        self._line += 1
        here = sorted(self._wanted.get(self._line, ()), key=lambda change: change.start)
        changed = _rewritten(content, here) if here else content
        # The notes are counted in the order in which the line has them.
        return tuple(
            Footnote(self._content(inline.content)) if isinstance(inline, Footnote) else inline
            for inline in changed
        )


def _rewritten(content: tuple[Any, ...], changes: Sequence[Replacement]) -> list[Any]:
    """The inlines of a line, each letter a text of its own: the canonical form joins them."""
    letters: list[Any] = []
    for inline in content:
        if isinstance(inline, Text):
            letters += [Text(letter, inline.marks) for letter in inline.text]
        else:
            letters.append(inline)
    for change in reversed(changes):
        # Beside a note or a source the letters before it say what new ones look like.
        near = [*letters[change.start : change.end], *reversed(letters[: change.start])]
        marks = next((part.marks for part in near if isinstance(part, Text)), ())
        letters[change.start : change.end] = [Text(change.text, marks)]
    return letters

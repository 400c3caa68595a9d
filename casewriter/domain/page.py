"""What the kinds of field need to turn answers into blocks of a publication."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from casewriter.domain import formats
from casewriter.domain.publication import Block, Inline, Inlines, Ref, Run, Words
from casewriter.prose.nodes import CitedItem, Doc


class Cited(Struct, frozen=True):
    """A source card as the edition's citation style shows it.

    Attributes:
        anchor: of its entry in the reference list.
        short: as in the text, without brackets ("Ministry 2014").
        entry: as in the reference list.
    """

    anchor: str
    short: str
    entry: Inlines


class Page(Struct, frozen=True):
    """The edition that is being composed.

    Attributes:
        level: of headings that a question brings along; chapters are 1.
        cited: row id of a source card → how it is cited.
        prose: turns a tree of prose into blocks, exhibits placed in it included.
        placed: the paths of exhibits that some prose places: they are not shown again.
        grouped: a citation in the words of a style; None where no style has put it into words.
    """

    language: str
    words: Words
    draft: bool
    cited: Mapping[str, Cited]
    prose: Callable[["Page", Doc], Iterator[Block]]
    placed: frozenset[str] = frozenset()
    level: int = 2
    grouped: Callable[[tuple[CitedItem, ...]], Inlines | None] = lambda _items: None

    def number(self, value: float) -> str:
        """A number in the edition's form."""
        return formats.number(value, self.language)

    def date(self, iso: str) -> str:
        """A date in the edition's form."""
        return formats.date(iso, self.language)

    def cite(self, items: tuple[CitedItem, ...]) -> Inlines:
        """One citation in brackets: (Ministry 2014, p. 12; Hub 2016)."""
        if (styled := self.grouped(items)) is not None:
            return styled
        parts: list[Inline] = []
        for item in items:
            cited = self.cited.get(item.source)
            if cited is None:
                continue
            parts.append(Run("; " if parts else "("))
            place = f", {formats.ranged(item.locator)}" if item.locator else ""
            parts.append(Ref(cited.anchor, cited.short + place, cites=True))
        return (*parts, Run(")")) if parts else ()

    def sources(self, rows: tuple[str, ...]) -> Inlines:
        """Several sources without brackets, as under a table."""
        parts: list[Inline] = []
        for row in rows:
            if cited := self.cited.get(row):
                if parts:
                    parts.append(Run("; "))
                parts.append(Ref(cited.anchor, cited.short, cites=True))
        return tuple(parts)


def begun_small(text: str) -> str:
    """A text as it stands within a sentence; an abbreviation keeps its letters."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def runs(text: str) -> Inlines:
    """A plain text as inlines; none where it is empty."""
    return (Run(text),) if text else ()

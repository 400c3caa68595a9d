"""Contents of a page: its headings, and the lists of its tables and figures."""

from collections.abc import Sequence

from msgspec import Struct

from casewriter.domain.numbering import CountedRun, counted_runs
from casewriter.domain.publication import Block, Heading, Picture, Table
from casewriter.publish.web.exhibits import lead
from casewriter.publish.web.inlines import words_of
from casewriter.publish.web.sheet import Sheet, letters


class Entry(Struct, frozen=True):
    """A line of the contents: a heading's level, its number, its words, where it leads."""

    level: int
    number: str
    words: str
    aim: str


def heading_name(place: int) -> str:
    """The id of a heading without an anchor."""
    return f"heading:{place}"


def contents(
    sheet: Sheet, blocks: tuple[Block, ...], numbers: tuple[str, ...], deepest: int
) -> str:
    """The navigation of the page; nothing where there is nowhere to go.

    `deepest` is the level of the smallest headings that it names.
    """
    entries = _headings(sheet, blocks, numbers, deepest)
    if not entries:
        return ""
    words = sheet.words
    runs = counted_runs(blocks)
    lists = "".join(
        _exhibits(sheet, title, kind, runs)
        for title, kind in ((words.tables, Table), (words.figures, Picture))
    )
    return (
        f'<nav aria-labelledby="contents:">\n<h2 id="contents:">{letters(words.contents)}</h2>\n'
        f"{_nested(entries)}\n{lists}</nav>\n"
    )


def _headings(
    sheet: Sheet, blocks: tuple[Block, ...], numbers: tuple[str, ...], deepest: int
) -> list[Entry]:
    seen: set[str] = set()
    entries = []
    for place, (block, number) in enumerate(zip(blocks, numbers, strict=True)):
        if not isinstance(block, Heading):
            continue
        aim = sheet.aim(block.anchor)
        if not aim or aim in seen:
            aim = f"#{heading_name(place)}"
        seen.add(aim)
        words = words_of(block.content)
        if block.level <= deepest and (words or number):
            entries.append(Entry(block.level, number, words, aim))
    return entries


def _nested(entries: list[Entry]) -> str:
    """Lists within lists; a heading that leaves out a level stands directly below its elder."""
    written: list[str] = []
    levels: list[int] = []
    for entry in entries:
        while levels and levels[-1] > entry.level:
            levels.pop()
            written.append("</li></ol>")
        if levels and levels[-1] == entry.level:
            written.append("</li>\n<li>")
        else:
            written.append("\n<ol><li>" if levels else "<ol>\n<li>")
            levels.append(entry.level)
        counted = f'<span class="number">{entry.number}</span> ' if entry.number else ""
        written.append(f'<a href="{entry.aim}">{counted}{entry.words}</a>')
    written.append("</li></ol>" * len(levels))
    return "".join(written)


def _exhibits(
    sheet: Sheet, title: str, kind: type[Table | Picture], runs: tuple[CountedRun, ...]
) -> str:
    """A list of tables or figures; where parts count their own, each under its title."""
    lists = []
    for run in runs:
        exhibits = [block for block in run.blocks if isinstance(block, kind)]
        if inside := _lines(sheet, exhibits):
            part = f"<p>{words_of(run.title)}</p>\n" if run.title else ""
            lists.append(f'{part}<ol class="plain">\n{inside}\n</ol>\n')
    return f"<h3>{letters(title)}</h3>\n{''.join(lists)}" if lists else ""


def _lines(sheet: Sheet, exhibits: Sequence[Table | Picture]) -> str:
    return "\n".join(
        f'<li><a href="{aim}">{letters(lead(sheet.words, block))}{words_of(block.caption)}</a></li>'
        for block in exhibits
        if block.number and (aim := sheet.aim(block.anchor))
    )

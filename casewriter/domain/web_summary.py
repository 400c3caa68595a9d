"""A case on one page for a web site: messages, summary and facts in plain words.

Whoever reads it has a minute and no interest in where a number comes from: notes, citations and
exhibits stay with the publication, which the page tells how to cite.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.glance import at_a_glance, plain_block, value_alone
from casewriter.domain.publication import Block, Heading, Publication, Table, Words
from casewriter.domain.style import Style
from casewriter.domain.template import Template

SECTIONS = ("keymsg", "summary", "facts")
"""What is told, in this order."""
FRONT = "front"
MOST_FACTS = 8
"""Rows of the table: a page on a telephone."""
PLAIN_COLUMNS = 2
"""What it is, and its value; dates and sources are for those who check."""


def web_summary(
    template: Template,
    case: Case,
    language: str,
    words: Words,
    style: Style,
    *,
    created: str = "",
) -> Publication:
    """The publication of that page; arguments as those of `compose`."""
    kept = (FRONT, *SECTIONS)
    fields = {
        name: leaves for name, leaves in case.fields.items() if name.partition(".")[0] in kept
    }
    return at_a_glance(
        template,
        replace(case, fields=fields),
        language,
        words,
        style,
        told=_told,
        created=created,
    )


def _told(blocks: tuple[Block, ...]) -> Iterator[Block]:
    chapters = _chapters(blocks)
    for name in SECTIONS:
        for block in chapters.get(name, ()):
            yield from _plain(block)


def _chapters(blocks: tuple[Block, ...]) -> dict[str, list[Block]]:
    chapters: dict[str, list[Block]] = {}
    inside: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            inside = chapters.setdefault(block.anchor, [])
        inside.append(block)
    return chapters


def _plain(block: Block) -> Iterator[Block]:
    match block:
        case Table(anchor=anchor) if anchor.startswith("facts."):
            yield replace(
                block,
                caption=(),
                number=0,
                columns=block.columns[:PLAIN_COLUMNS],
                rows=tuple(
                    tuple(value_alone(cell) for cell in row[:PLAIN_COLUMNS])
                    for row in block.rows[:MOST_FACTS]
                ),
                source=(),
                note=(),
            )
        case _:
            yield from plain_block(block)

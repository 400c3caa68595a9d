"""What can be pointed at: bookmarks, their numbers, and what contents and lists name.

Found out before anything is written, because a text may refer to a table that comes later.
"""

import re
from hashlib import blake2b

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.numbering import heading_numbers
from casewriter.domain.publication import (
    Block,
    Heading,
    Inlines,
    Picture,
    Publication,
    Table,
    Words,
    plain,
)
from casewriter.publish.anchors import Anchored, anchored

# Word's own limit for the name of a bookmark.
_LONGEST_NAME = 40
_TAIL = " \u00a0.:\u2013\u2014"


COUNTERS: dict[type, str] = {Table: "Table", Picture: "Figure"}
"""The names of Word's counters, the same in every language."""


class Target(Struct, frozen=True):
    """A block that can be referred to.

    Attributes:
        bookmark: the name of its bookmark.
        label: the text the bookmark encloses, which a REF field would show: "Table 3", or the
            words of a heading.
    """

    bookmark: str
    label: str = ""


class Entry(Struct, frozen=True):
    """A line of the contents, or of a list of tables or figures.

    Attributes:
        kind: a heading, a table or a figure.
        level: of a heading, 1 to 4, or 0 for a part of a volume; else 0.
        lead: what stands before its words: "2.1" and a tab, "Table 3. ", or nothing.
        counter: of a table or figure, the name of Word's counter; it is never shown. Parts that
            count their own have counters of their own: not every program starts one again.
    """

    kind: type[Heading | Table | Picture]
    level: int
    lead: str
    content: Inlines
    bookmark: str
    counter: str = ""


class Targets(Struct, frozen=True):
    """All that can be pointed at.

    Attributes:
        by_anchor: what a `Ref` names.
        entries: per place in `imprint + blocks` that deserves a line in a list.
        parts: counter → the title of the part whose own it is.
    """

    by_anchor: dict[str, Target]
    entries: dict[int, Entry]
    parts: dict[str, str]


def bookmark_name(anchor: str) -> str:
    """The name of an anchor's bookmark: `cw_`, then its letters, at most 40 in all.

    Word allows letters, digits and underscores; an anchor that has others or is too long is told
    from its likes by eight digits of its hash.
    """
    name = "cw_" + re.sub(r"[^A-Za-z0-9_]", "_", anchor)
    if name != f"cw_{anchor}" or len(name) > _LONGEST_NAME:
        digest = blake2b(anchor.encode("utf-8", "replace"), digest_size=4).hexdigest()
        name = f"{name[: _LONGEST_NAME - 9]}_{digest}"
    return name


class Lead(Struct, frozen=True):
    """How a caption begins, around its number: "Table 3. ", "3-кесте. ".

    Attributes:
        before: up to the number; the space before it does not break.
        after: what belongs to the label behind the number.
        tail: what parts the label from the words.
    """

    before: str
    after: str
    tail: str

    def label(self, number: int) -> str:
        """The number of the exhibit as it is mentioned: "Table 3"."""
        return f"{self.before}{number}{self.after}"


def caption_lead(words: Words, block: Table | Picture) -> Lead:
    """How the caption of a table or picture begins; languages differ in the order."""
    name = words.table if isinstance(block, Table) else words.figure
    before, _, rest = words.caption.replace("{label}", name).partition("{number}")
    after = rest.rstrip(_TAIL)
    return Lead(before.replace(" ", "\u00a0"), after, rest[len(after) :] or ". ")


def find(publication: Publication) -> Targets:
    """All targets of a publication, and the lines of its lists in their order."""
    by_anchor: dict[str, Target] = {}
    entries: dict[int, Entry] = {}
    taken: set[str] = set()
    blocks = publication.imprint + publication.blocks
    numbers = heading_numbers(blocks)
    parts, title = 0, ""
    titles: dict[str, str] = {}
    for place, block in enumerate(blocks):
        for part in anchored((block,)):
            if part.anchor and part.anchor not in by_anchor:
                shown = _shown(publication.words, part)
                by_anchor[part.anchor] = Target(bookmark_name(part.anchor), shown)
        entry = _entry(publication.words, block, place, numbers[place])
        if isinstance(block, Heading) and block.restarts:
            parts, title = parts + 1, plain(block.content)
        if entry:
            if entry.kind in COUNTERS:
                counter = COUNTERS[entry.kind] + (f"_{parts}" if parts else "")
                entry = replace(entry, counter=counter)
                titles.setdefault(counter, title)
            if entry.bookmark in taken:
                entry = replace(entry, bookmark=bookmark_name(f"second_at_{place}"))
            taken.add(entry.bookmark)
            entries[place] = entry
    return Targets(by_anchor, entries, titles)


def _shown(words: Words, block: Anchored) -> str:
    if isinstance(block, Table | Picture):
        return caption_lead(words, block).label(block.number) if block.number else ""
    return plain(block.content) if isinstance(block, Heading) else ""


def _entry(words: Words, block: Block, place: int, counted: str) -> Entry | None:
    match block:
        case Heading(level=level, content=content, anchor=anchor):
            lead = f"{counted}\t" if counted else ""
            return Entry(Heading, level, lead, content, _name(anchor, "heading", place))
        case Table(caption=caption, anchor=anchor, number=number) if number:
            name = _name(anchor, "table", place)
            lead = _exhibit_lead(words, block)
            return Entry(Table, 0, lead, caption, name)
        case Picture(caption=caption, anchor=anchor, number=number) if number:
            name = _name(anchor, "figure", place)
            lead = _exhibit_lead(words, block)
            return Entry(Picture, 0, lead, caption, name)
    return None


def _exhibit_lead(words: Words, block: Table | Picture) -> str:
    lead = caption_lead(words, block)
    return lead.label(block.number) + (lead.tail if block.caption else "")


def _name(anchor: str, kind: str, place: int) -> str:
    return bookmark_name(anchor or f"{kind}_at_{place}")

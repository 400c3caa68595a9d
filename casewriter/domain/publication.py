"""The neutral document: kinds of field produce its blocks, writers consume them.

Whatever a case holds is turned into these few blocks once; a writer for another format needs to
know nothing of cases, templates or kinds.
"""

from typing import Literal, TypeAlias

from msgspec import Struct

from casewriter.domain.drawing.chart import Point
from casewriter.domain.drawing.steps import Step
from casewriter.domain.style import Style

# Inlines.


class Run(Struct, frozen=True, tag=True):
    """Letters that look alike. `language` is empty where it is the edition's own."""

    text: str
    strong: bool = False
    em: bool = False
    underline: bool = False
    raised: bool = False
    lowered: bool = False
    href: str = ""
    language: str = ""


class Break(Struct, frozen=True, tag=True):
    """A new line inside a paragraph."""


class Ref(Struct, frozen=True, tag=True):
    """A mention of an anchored block, shown as its number ("Table 3") or its citation.

    Attributes:
        anchor: the `anchor` of the block meant.
        text: what is shown; cached in formats that count by themselves.
        cites: whether it names an entry of the reference list rather than a numbered block.
    """

    anchor: str
    text: str
    cites: bool = False


class Note(Struct, frozen=True, tag=True):
    """A footnote at this place."""

    content: tuple["Run | Break | Ref", ...]


Inline: TypeAlias = Run | Break | Ref | Note
Inlines: TypeAlias = tuple[Inline, ...]


def plain(content: Inlines) -> str:
    """The words of some inlines, without their notes."""
    return "".join(inline.text for inline in content if isinstance(inline, Run | Ref))


# Blocks.

ParaStyle = Literal["text", "lead", "small", "entry", "attribution", "subtitle", "byline"]
"""`lead` opens a chapter, `small` is imprint and biography, `entry` an entry of a list of
references, `attribution` the line under a quotation; `subtitle` and `byline` stand under the title
of a part."""


class Heading(Struct, frozen=True, tag=True):
    """A heading, 1 (chapter) to 4. No level is skipped.

    Attributes:
        level: 0 for a part of a volume, which begins on a new page; other publications have none.
        restarts: whether chapters, tables and figures are counted from 1 again.
    """

    level: int
    content: Inlines
    anchor: str = ""
    numbered: bool = True
    restarts: bool = False


class Para(Struct, frozen=True, tag=True):
    """A paragraph."""

    content: Inlines
    style: ParaStyle = "text"
    anchor: str = ""


class Items(Struct, frozen=True, tag=True):
    """A list; each item is blocks, the first of them a paragraph."""

    ordered: bool
    items: tuple[tuple["Para | Items", ...], ...]


class Quotation(Struct, frozen=True, tag=True):
    """A quotation set apart, with who said it."""

    blocks: tuple[Para | Items, ...]
    attribution: Inlines = ()


class Column(Struct, frozen=True):
    """A column of a table: its heading, its share of the width, and how its cells stand.

    Attributes:
        filled: in a workbook, whether a reader is to write into it; then all others are locked.
        choices: what they choose from there.
        hidden: in a workbook, whether it is there for programs alone. No other format gets one.
    """

    title: Inlines
    share: float = 1.0
    align: Literal["start", "end"] = "start"
    filled: bool = False
    choices: tuple[str, ...] = ()
    hidden: bool = False


CellBlock: TypeAlias = Para | Items
Cell: TypeAlias = tuple[CellBlock, ...]


class Table(Struct, frozen=True, tag=True):
    """A captioned table with a header row.

    Attributes:
        number: its place among the tables of the publication, from 1; 0 means no caption.
        heads: whether the first column names its row.
        turned: what the first column is called where rows and columns may change places, on paper
            that is too narrow for it as it is; empty where they may not.
    """

    anchor: str
    caption: Inlines
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    number: int = 0
    unit: Inlines = ()
    source: Inlines = ()
    note: Inlines = ()
    heads: bool = True
    turned: Inlines = ()


class Chart(Struct, frozen=True, tag=True):
    """A chart of dated numbers; a table of the publication says the same in figures.

    Attributes:
        title: what was measured, with its unit.
        points: of a year, month or day each.
    """

    title: str
    points: tuple[Point, ...]


class Steps(Struct, frozen=True, tag=True):
    """A timeline; a table of the publication says the same in words."""

    title: str
    steps: tuple[Step, ...]


class Picture(Struct, frozen=True, tag=True):
    """A captioned picture.

    Attributes:
        sha256: under which the bytes are found; empty where the picture is `drawn`.
        alt: what a reader who cannot see it is told; empty only where `decorative`.
        number: its place among the figures, from 1; 0 means no caption.
        drawn: what the writer draws itself, as its format does best.
        opens: whether it belongs to the title of a part, and is no figure of the text.
    """

    anchor: str
    caption: Inlines
    sha256: str
    alt: str
    decorative: bool = False
    number: int = 0
    credit: Inlines = ()
    source: Inlines = ()
    note: Inlines = ()
    drawn: Chart | Steps | None = None
    opens: bool = False


class Box(Struct, frozen=True, tag=True):
    """A framed group of blocks, such as the key messages."""

    blocks: tuple[Para | Items, ...]


class Gap(Struct, frozen=True, tag=True):
    """Something that is not there yet, shown in drafts only.

    Attributes:
        text: what is missing, with the reason where one was given.
        path: the question.
        available: whether nobody has answered, rather than said that no answer can be given yet.
        untranslated: whether the original has it, and only this edition does not yet.
    """

    text: str
    path: str = ""
    available: bool = True
    untranslated: bool = False

    def lead(self, words: "Words") -> str:
        """What kind of gap it is, in the words of the publication."""
        if self.untranslated:
            return words.not_translated
        return words.gap if self.available else words.not_available


Block: TypeAlias = Heading | Para | Items | Quotation | Table | Picture | Box | Gap


class Cover(Struct, frozen=True):
    """The first page.

    Attributes:
        byline: what stands in the place of the authors' names, where that is something else.
    """

    title: str
    subtitle: str = ""
    country: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    series: str = ""
    picture: str = ""
    picture_alt: str = ""
    credit: str = ""
    byline: str = ""

    @property
    def by(self) -> str:
        """Whose work it is, in words."""
        return self.byline or ", ".join(self.authors)


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """The words a publication needs of its own, in its language.

    `page_of` holds `{page}` and `{pages}`; `caption` holds `{label}` and `{number}`; `section`,
    `table_ref` and `figure_ref`, which mention what is counted in the middle of a sentence, hold
    `{number}`; `pages` holds `{pages}`, `original` holds `{language}`, `accessed` holds `{date}`,
    a day in words, or `{day}`, a day in figures; `edited_by` holds `{names}`, `edition`
    holds `{number}`. `disclaimer` and `territory` are clauses that the imprint has where the case
    brings none of its own; `volume_disclaimer` is the first of them for several cases together,
    and empty where it serves for them too.
    """

    contents: str
    tables: str
    figures: str
    table: str
    figure: str
    caption: str
    table_ref: str
    figure_ref: str
    section: str
    source: str
    note: str
    unit: str
    credit: str
    page_of: str
    draft: str
    gap: str
    not_available: str
    not_translated: str
    key_figures: str
    feature: str
    description: str
    value: str
    now: str
    by_year: str
    as_of: str
    scope: str
    baseline: str
    indicator: str
    date: str
    event: str
    by: str
    term: str
    full: str
    name: str
    position: str
    organisation: str
    yes: str
    no: str
    cite_as: str
    original: str
    no_date: str
    et_al: str
    between: str
    pages: str
    accessed: str
    footnotes: str
    back: str
    ledger: str
    sentence: str
    place: str
    checked: str
    unsourced: str
    foreword: str
    edited_by: str
    edition: str
    changed: str
    disclaimer: str
    territory: str
    volume_disclaimer: str = ""


class Publication(Struct, frozen=True):
    """A whole document, ready for a writer.

    Attributes:
        language: BCP 47 tag of the edition.
        draft: whether it is marked as a draft and shows gaps.
        style: how it looks.
        imprint: the blocks of the page behind the cover.
        blocks: everything after the contents, in order.
        created: ISO date and time for the properties of the file, so that equal input gives an
            equal file.
        places: where questions are answered: the place of the first of their `blocks`, and their
            paths; chapters are there under the keys of their sections.
        listed: whether contents and lists of exhibits stand before the text, as behind a cover;
            a page that is read at a glance has none.
    """

    language: str
    draft: bool
    cover: Cover
    words: Words
    style: Style
    imprint: tuple[Block, ...]
    blocks: tuple[Block, ...]
    keywords: tuple[str, ...] = ()
    created: str = ""
    places: tuple[tuple[int, str], ...] = ()
    listed: bool = True

    @property
    def is_volume(self) -> bool:
        """Whether it has parts, which stand above its chapters."""
        return any(isinstance(block, Heading) and block.level == 0 for block in self.blocks)


class Remark(Struct, frozen=True):
    """Something a writer could not carry over as it was.

    Attributes:
        code: what happened: `link_refused`, `picture_missing`, `picture_unreadable`,
            `reference_lost`, in an anonymous edition `name_left`, in PDF also `letters_missing`
            and `tags_missing`, in Markdown also `picture_left_out`, `cells_flattened`.
        place: the address, hash or anchor it happened to.
        path: where in the case that lies, once it was looked for; empty where the file as a whole
            is meant.
        row: which row of its question that is, counted from 1; 0 where it is in none.
    """

    code: str
    place: str
    path: str = ""
    row: int = 0

"""A house style: how a publication looks, said once for every format.

Lengths of paper are millimetres, sizes and rules are points; a rule of 0 is none.
"""

from typing import Literal, TypeAlias

from msgspec import Struct

Script: TypeAlias = Literal["georgian", "armenian"]
"""Scripts whose letters the usual faces for Latin and Cyrillic lack."""

FrontPart: TypeAlias = Literal[
    "licence", "original", "edition", "authors", "disclaimer", "territory", "citation", "isbn"
]


class Scripts(Struct, frozen=True, forbid_unknown_fields=True):
    """The face of each script."""

    georgian: str
    armenian: str


class Face(Struct, frozen=True, forbid_unknown_fields=True):
    """A family of letters.

    Attributes:
        name: of the family.
        scripts: families for letters that this one lacks.
        fallbacks: families that stand in where a machine lacks this one, the best first.
        generic: what it is, where none of them is there.
    """

    name: str
    scripts: Scripts
    fallbacks: tuple[str, ...]
    generic: Literal["serif", "sans-serif"]

    @property
    def families(self) -> tuple[str, ...]:
        """The family and those for other scripts."""
        return (self.name, self.scripts.georgian, self.scripts.armenian)


class Faces(Struct, frozen=True, forbid_unknown_fields=True):
    """`reading` for what is read line by line, `looking` for tables, captions and edges."""

    reading: Face
    looking: Face


class Colours(Struct, frozen=True, forbid_unknown_fields=True):
    """Colours as `#rrggbb`; `ink2` is quieter ink, `deep` and `tint` go with `accent`."""

    paper: str
    desk: str
    ink: str
    ink2: str
    line: str
    edge: str
    accent: str
    deep: str
    tint: str
    attention: str
    attention_tint: str
    mark: str


class Sizes(Struct, frozen=True, forbid_unknown_fields=True):
    """Sizes of letters in points; `line` is the distance of lines of text, to their size."""

    text: float
    line: float
    lead: float
    heading1: float
    heading2: float
    heading3: float
    heading4: float
    attribution: float
    reference: float
    small: float
    note: float
    caption: float
    table: float
    table_small: float
    source: float
    edge: float
    title: float
    subtitle: float
    cover_text: float
    cover_small: float


class Rules(Struct, frozen=True, forbid_unknown_fields=True):
    """Widths of rules in points: where the cover begins and ends, below chapters and so on."""

    cover: float
    foot: float
    heading: float
    table: float
    row: float
    box: float
    quotation: float
    head: float


class Paper(Struct, frozen=True, forbid_unknown_fields=True):
    """A page and its margins in millimetres."""

    width: float
    height: float
    top: float
    bottom: float
    side: float


class Numbering(Struct, frozen=True, forbid_unknown_fields=True):
    """How deep headings are numbered, and how deep the contents name them; 0 to 4."""

    headings: int
    contents: int


class CoverStyle(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the first page beside title and authors."""

    series: bool
    picture: bool
    foot: bool


class Heads(Struct, frozen=True, forbid_unknown_fields=True):
    """What runs above the text, and where the number of the page stands."""

    top: Literal["title", "series", "none"]
    page: Literal["end", "middle"]


class Style(Struct, frozen=True, forbid_unknown_fields=True):
    """A house style.

    Attributes:
        id: the name of its folder.
        titles: language → what people call it.
        paper_colours: on paper: Word, PDF and a web page that is printed.
        screen: on a light screen.
        dark: on a dark one.
        imprint: the parts of the page behind the cover, in their order.
        citations: language of the edition → citation style; `other` is that of all the rest.
    """

    id: str
    titles: dict[str, str]
    faces: Faces
    paper_colours: Colours
    screen: Colours
    dark: Colours
    sizes: Sizes
    rules: Rules
    paper: Paper
    numbering: Numbering
    cover: CoverStyle
    heads: Heads
    imprint: tuple[FrontPart, ...]
    citations: dict[str, str]

    def title(self, language: str) -> str:
        """What people who read that language call it."""
        for tag in (language, language.partition("-")[0], "en"):
            if tag in self.titles:
                return self.titles[tag]
        return self.id

    def citation(self, language: str) -> str:
        """The citation style of an edition in that language."""
        for tag in (language, language.partition("-")[0]):
            if tag in self.citations:
                return self.citations[tag]
        return self.citations.get("other", "")

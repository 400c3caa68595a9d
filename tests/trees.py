"""Strategies of hypothesis for prose: canonical trees as writers of ten countries make them."""

from hypothesis import strategies as st

from casewriter.prose.codec import canonical
from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
    Doc,
    Em,
    Exhibit,
    Footnote,
    HardBreak,
    Heading,
    HeadingLevel,
    Lang,
    LanguageTag,
    Link,
    LinkTarget,
    ListItem,
    OrderedList,
    Paragraph,
    PathReference,
    Strong,
    Subscript,
    Superscript,
    Text,
    Underline,
    Value,
)

WORDS = (
    "service",
    "don't",
    "«О госслужбе»",
    "ҚР Әділет министрлігі",
    "за\u0301мок",
    "мамлекеттик кызмат",
    "საჯარო სერვისების ხოლი",
    "Ո՞վ է պատասխանատու։",
    "oʻzbek gʻoya",
    "dövlət xidməti",
    "õigusaktid, šokk",
    "1\u00a0234,5",
    "46\u00a0%",
    "§ 5–7 — ok",
    "👩🏽‍💻",
    "👨‍👩‍👧‍👦 🇬🇪 1️⃣",
    "e\u0323\u0301",
    "\u0301",
    "\u00a0",
    "\u2028",
    " ",
    "  ",
    "a b ",
    " c",
    "!",
)

# What Markdown would take for something else than letters.
TRAPS = (
    "2021. год",
    "12. մարտ",
    "1. мая",
    "1)",
    "- да",
    "+ и",
    "---",
    "# not a heading",
    "tail #",
    "> not a quotation",
    "===",
    "*",
    "**",
    "_",
    "__init__",
    "snake_case_name",
    "***x***",
    "[a](http://b.c)",
    "[x]{.underline}",
    "{.strong}",
    "(http://a.b)",
    "{value:a.b}",
    "@table:a.b",
    "@",
    "name@adilet.gov.kz",
    "[^1]",
    "[^1]: x",
    ": x",
    "[@key, p. 1]",
    "![](table:a.b)",
    "<b>",
    "<https://a.b>",
    "&nbsp;",
    "~5~",
    "10^6^",
    "`code`",
    "a\\",
    "\\",
    "\\ ",
    "* * *",
    "a|b",
    "a.b",
    ".x",
)

PATHS = ("process.journey", "results.indicators/r7f3/baseline", "front.title", "a.b#absent")
ODD_PATHS = ("Results.Таблица", "a b", "x}y", "a\\b]", "", "a.b.", "<a>(b)")
ADDRESSES = (
    "https://adilet.gov.kz",
    "http://a.b/c_d_(e)?f=1&g=*h*#i~j",
    "mailto:a@b.ge",
    "HTTPS://x.y/ с пробелом",
    "http://[::1]/<a>\\",
)
TAGS = ("ru", "kk-Cyrl-KZ", "hy-AM", "", "x y", '"{z}"')


def words() -> st.SearchStrategy[str]:
    """Stretches of letters, kind ones and cunning ones."""
    letters = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), max_size=4)
    pieces = st.one_of(st.sampled_from(WORDS), st.sampled_from(TRAPS), letters)
    return st.lists(pieces, min_size=1, max_size=3).map("".join)


def marks() -> st.SearchStrategy[tuple]:
    """None mostly, else any set of marks."""
    mark = st.one_of(
        st.sampled_from((Strong(), Em(), Underline(), Superscript(), Subscript())),
        st.sampled_from(ADDRESSES).map(lambda href: Link(LinkTarget(href))),
        st.sampled_from(TAGS).map(lambda lang: Lang(LanguageTag(lang))),
    )
    return st.one_of(st.just(()), st.lists(mark, max_size=4).map(tuple))


def texts() -> st.SearchStrategy[Text]:
    return st.builds(Text, words(), marks())


def crowded() -> st.SearchStrategy[tuple[Text, ...]]:
    """Many short stretches whose marks meet, overlap and nest."""
    signs = st.sampled_from((*"ab1 *_!@\\`^~[]{}().-#<>:&", "a ", " b", "«a»"))
    stressed = st.sets(st.sampled_from((Strong(), Em())), max_size=2).map(tuple)
    stretch = st.builds(Text, signs, st.one_of(stressed, stressed, marks()))
    return st.lists(stretch, max_size=6).map(tuple)


def references() -> st.SearchStrategy[PathReference]:
    paths = st.one_of(st.sampled_from(PATHS), st.sampled_from(PATHS + ODD_PATHS))
    return paths.map(PathReference)


def citations() -> st.SearchStrategy[Citation]:
    sources = st.sampled_from(("r7f3", "abc123", "Иванов 2020", "a]b", "k:1.", ""))
    locators = st.one_of(st.sampled_from(("", "", "p. 12", "с. 3; 5", " x ", "ბ. 1]")), words())
    items = st.lists(st.builds(CitedItem, sources, locators), min_size=1, max_size=3)
    return items.map(lambda cited: Citation(CitedItems(tuple(cited))))


def note_inlines() -> st.SearchStrategy:
    """What a note may hold: all inlines but notes."""
    return st.one_of(
        texts(),
        texts(),
        texts(),
        st.just(HardBreak()),
        citations(),
        references().map(CrossReference),
        references().map(Value),
    )


def notes() -> st.SearchStrategy[Footnote]:
    return st.lists(note_inlines(), max_size=3).map(lambda inner: Footnote(tuple(inner)))


def inlines() -> st.SearchStrategy:
    return st.one_of(note_inlines(), note_inlines(), note_inlines(), notes())


def paragraphs() -> st.SearchStrategy[Paragraph]:
    """Paragraphs, now and then an empty one."""
    return st.lists(inlines(), max_size=5).map(lambda line: Paragraph(tuple(line)))


def headings() -> st.SearchStrategy[Heading]:
    levels = st.sampled_from((HeadingLevel(3), HeadingLevel(4)))
    return st.builds(Heading, levels, st.lists(inlines(), max_size=3).map(tuple))


def _listed(children: st.SearchStrategy) -> st.SearchStrategy:
    item = st.builds(
        lambda first, others: ListItem((first, *others)),
        paragraphs(),
        st.lists(children, max_size=2),
    )
    items = st.lists(item, min_size=1, max_size=3).map(tuple)
    return st.one_of(items.map(BulletList), items.map(OrderedList))


def lists(depth: int = 3) -> st.SearchStrategy:
    """Lists of up to `depth` levels, with items of several paragraphs."""
    children = paragraphs()
    for _ in range(depth - 1):
        children = st.one_of(paragraphs(), _listed(children))
    return _listed(children)


def quotations() -> st.SearchStrategy[Blockquote]:
    children = st.lists(st.one_of(paragraphs(), lists(2)), min_size=1, max_size=3)
    return children.map(lambda inner: Blockquote(tuple(inner)))


def blocks() -> st.SearchStrategy:
    return st.one_of(
        paragraphs(),
        paragraphs(),
        headings(),
        lists(),
        quotations(),
        references().map(Exhibit),
    )


def docs(max_size: int = 4) -> st.SearchStrategy[Doc]:
    """Canonical trees."""
    return st.lists(blocks(), max_size=max_size).map(lambda inner: canonical(Doc(tuple(inner))))

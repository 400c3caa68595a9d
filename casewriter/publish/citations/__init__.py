"""Citations and lists of references by CSL styles, put into words by typst's engine.

The engine is asked through HTML: of all its outputs that one keeps what is a link and what is
italic. Every source is cited once by itself before any other citation, in the order of the list:
so it is known which works need a letter to be told apart.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

import msgspec
import tomli
from msgspec.structs import replace

from casewriter.assets import resources
from casewriter.domain.bibliography import Bibliography, Items, References
from casewriter.domain.errors import MachineFailed
from casewriter.domain.formats import ranged
from casewriter.domain.page import Cited
from casewriter.domain.publication import Inline, Inlines, Ref, Run
from casewriter.prose.nodes import CitedItem
from casewriter.publish.citations.hayagriva import Style, entry, printable
from casewriter.publish.citations.letters import LATIN, joined, lettered, letters_of
from casewriter.publish.citations.reading import Piece, Read, read, tidied

FALLBACK = "en"
TAG = re.compile(r"([a-z]{2,3})(?:-[a-z0-9]{2,8}){0,3}", re.IGNORECASE)
"""A language as BCP 47 writes it, as far as sources tell it."""
MARK = re.compile("\ue000([a-z]*)\ue001")
GEORGIAN_CAPITAL = re.compile("[\u1c90-\u1cbf](?=[\u10d0-\u10ff])")
PAGES = re.compile(
    r"(?:pp?|pages?|[cсбС]|стр|бет)?\.?\s*(\d+(?:\s*[-–—]\s*\d+)?(?:,\s*\d+(?:\s*[-–—]\s*\d+)?)*)"
    r"(?:\s*-?\s*б\.?)?",
    re.IGNORECASE,
)
"""A place that is pages, with or without a word for them in a language of the Alliance."""

LAYOUT = """#set text(lang: sys.inputs.lang, region: sys.inputs.region)
{cites}
#bibliography(bytes(sys.inputs.sources), style: bytes(sys.inputs.style), title: none)
"""


def references(asked: Bibliography) -> References:
    """The sources and citations of an edition in the style of its language.

    Raises:
        MachineFailed: `references_not_set`.
    """
    if not asked.sources:
        return References()
    import typst

    style = style_of(asked.language, asked.style)
    ids = {source.row: f"s{place}" for place, source in enumerate(asked.sources)}
    addresses: dict[str, str] = {}
    entries = {
        ids[source.row]: entry(source.item, ids[source.row], style, addresses)
        for source in asked.sources
    }
    alone = [f"#cite(<{ids[source.row]}>)" for source in asked.sources]
    together = ["".join(_cite(item, ids, style) for item in group) for group in asked.groups]
    language, _, region = style.locale.partition("-")
    try:
        html = typst.compile(
            LAYOUT.format(cites="\n\n".join((*alone, *together))).encode(),
            format="html",
            font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False),
            sys_inputs={
                "lang": language,
                "region": region,
                "sources": msgspec.json.encode(entries).decode(),
                "style": resources("citation", f"{style.style}.csl").read_text("utf-8"),
            },
        )
    except typst.TypstError as error:
        raise MachineFailed("references_not_set", problem=error.message) from error
    return _put_together(asked, read(html.decode(), addresses), style)


@lru_cache(maxsize=16)
def style_of(language: str, named: str = "") -> Style:
    """The style of a language, or the named one with the words of that language.

    A language without words of its own gets those of English.
    """
    content = tomli.loads(resources("citation", "styles.toml").read_text("utf-8"))
    code = language.partition("-")[0]
    usual = msgspec.convert(content.get(code, content[FALLBACK]), Style)
    return replace(usual, style=named) if named else usual


def place_in(locator: str, pages: str) -> str:
    """Where in a source, in the words of the style: pages in its own form, else as written."""
    found = PAGES.fullmatch(locator)
    return pages.format(place=ranged(found.group(1))).replace(" ", "\u00a0") if found else locator


def _cite(item: CitedItem, ids: dict[str, str], style: Style) -> str:
    mark, locator = ids[item.source], printable(item.locator)
    if not locator:
        return f"#cite(<{mark}>)"
    said = place_in(locator, style.place).replace("\\", "\\\\").replace('"', '\\"')
    return f'#cite(<{mark}>, supplement: "{said}")'


def _put_together(asked: Bibliography, found: Read, style: Style) -> References:
    citations, entries = _told_apart(*found, len(asked.sources))
    sources = {mark: source for (mark, _), source in zip(entries, asked.sources, strict=True)}
    marks = {
        mark: style.marks if _is_cyrillic(_letters(pieces)) else LATIN for mark, pieces in entries
    }
    alone, together = citations[: len(asked.sources)], citations[len(asked.sources) :]
    cited: dict[str, Cited] = {}
    for source, (mark, pieces), citation in zip(asked.sources, entries, alone, strict=True):
        short = "".join(piece.text for piece in citation if piece.source)
        tongue = spoken(source.item, asked.language)
        cited[source.row] = Cited(
            source.anchor,
            _marked(short, marks[mark]),
            tuple(_run(piece, marks[mark], tongue) for piece in pieces),
        )
    groups: dict[Items, Inlines] = {}
    for group, citation in zip(asked.groups, together, strict=True):
        line: list[Inline] = []
        for piece in citation:
            if piece.source:
                text = _marked(piece.text, marks[piece.source])
                anchor = sources[piece.source].anchor
                if line and isinstance(last := line[-1], Ref) and last.anchor == anchor:
                    line[-1] = Ref(anchor, last.text + text, cites=True)
                else:
                    line.append(Ref(anchor, text, cites=True))
            else:
                line.append(Run(piece.text))
        groups[group] = tuple(line)
    return References(cited, groups)


def _told_apart(
    citations: list[list[Piece]], entries: list[tuple[str, list[Piece]]], count: int
) -> Read:
    """Citations and entries with the letters that works of one author and year need."""
    shorts = ["".join(piece.text for piece in citation) for citation in citations[:count]]
    letters = dict(zip((mark for mark, _ in entries), letters_of(shorts), strict=True))
    return (
        [
            [
                part
                for piece in citation
                for part in lettered([piece], letters.get(piece.source, ""))
            ]
            for citation in map(joined, citations)
        ],
        [(mark, tidied(lettered(line, letters[mark]))) for mark, line in entries],
    )


def spoken(item: Mapping[str, object], language: str) -> str:
    """The language of a source where it is another than the edition's: readers spell by it."""
    named = str(item.get("language") or "").strip().replace("_", "-")
    tag = TAG.fullmatch(named)
    return named if tag and tag.group(1).lower() != language.partition("-")[0] else ""


def _run(piece: Piece, marks: str, language: str) -> Run:
    return Run(
        _marked(piece.text, marks),
        strong=piece.strong,
        em=piece.em,
        raised=piece.raised,
        lowered=piece.lowered,
        href=piece.href,
        language="" if piece.href else language,
    )


def _marked(text: str, marks: str) -> str:
    marked = MARK.sub(lambda found: _letter(found.group(1), marks), text)
    # Georgian begins no sentence with a capital, which the rule of a style would give it.
    return GEORGIAN_CAPITAL.sub(lambda found: found[0].lower(), marked)


def _letter(latin: str, marks: str) -> str:
    """The letter of an alphabet for the engine's Latin one."""
    place = LATIN.index(latin) if len(latin) == 1 else -1
    return marks[place] if 0 <= place < len(marks) else latin


def _letters(pieces: list[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _is_cyrillic(text: str) -> bool:
    first = next((letter for letter in text if letter.isalpha()), "")
    return "\u0400" <= first <= "\u052f"

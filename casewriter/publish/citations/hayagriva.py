"""CSL-JSON as the citation engine reads it: Hayagriva's entries, as JSON, which is YAML too.

Addresses are handed over as signs and put back afterwards: the engine writes them anew, in Punycode
and with a stroke at their end. Everything a card may hold is taken as what it most probably means,
and what means nothing is left out: the engine refuses all sources for one that it cannot read.
"""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from casewriter.domain.bibliography import date_parts
from casewriter.domain.formats import ranged

LAWS = ("legislation", "bill", "regulation", "treaty", "legal_case", "standard")

TYPES: tuple[tuple[str, str, str], ...] = (
    ("article", "article", "periodical"),
    ("article-journal", "article", "periodical"),
    ("article-magazine", "article", "periodical"),
    ("article-newspaper", "article", "newspaper"),
    ("chapter", "chapter", "book"),
    ("entry", "chapter", "book"),
    ("entry-encyclopedia", "chapter", "book"),
    ("entry-dictionary", "chapter", "book"),
    ("paper-conference", "chapter", "book"),
    ("webpage", "web", ""),
    ("post-weblog", "web", ""),
    ("post", "web", ""),
    ("report", "report", ""),
    ("book", "book", ""),
    ("thesis", "thesis", ""),
    ("dataset", "repository", ""),
    ("software", "repository", ""),
    ("graphic", "artwork", ""),
    ("map", "artwork", ""),
    ("interview", "manuscript", ""),
    ("manuscript", "manuscript", ""),
    ("personal_communication", "manuscript", ""),
)
"""CSL type → Hayagriva's type → the type of what it appeared in, where the engine knows that."""

PLAIN: tuple[tuple[str, str], ...] = (
    ("volume", "volume"),
    ("issue", "issue"),
    ("edition", "edition"),
)
DOI = re.compile(r"(?:^|doi\.org/|doi:\s*)(10\.\d{4,9}/\S{1,200})", re.IGNORECASE)
LONGEST_SHORT_TITLE = 48
"""Letters of a title that stands in the text for the authors."""


class Genres(Struct, frozen=True, forbid_unknown_fields=True):
    """What kinds of source are called in the list, where a card says nothing of it."""

    dataset: str
    interview: str
    manuscript: str


class Style(Struct, frozen=True, forbid_unknown_fields=True):
    """A citation style in a language.

    Attributes:
        style: name of the file.
        locale: whose words the style takes.
        place: pages in a citation; holds `{place}`.
        number: number of a law; holds `{number}`.
        marks: the letters that tell works of a year apart.
        genres: what kinds of source are called that a style has no words for.
    """

    style: str
    locale: str
    place: str
    number: str
    marks: str
    genres: Genres


def entry(
    item: Mapping[str, object],
    mark: str,
    style: Style,
    addresses: dict[str, str],
) -> dict[str, object]:
    """One source.

    Args:
        item: CSL-JSON; whatever it holds.
        mark: a word that no other source has.
        style: whose words are used where a card says nothing.
        addresses: filled with sign → address.
    """
    csl_type = str(item.get("type") or "")
    kind, within = next(
        ((kind, within) for name, kind, within in TYPES if name == csl_type),
        ("legislation" if csl_type in LAWS else "misc", ""),
    )
    made: dict[str, object] = {"type": kind, "title": _title(item)}
    for name in ("author", "editor"):
        if people := list(_people(item.get(name))):
            made[name] = people
    if csl_type in LAWS and "author" not in made and (body := _text(item.get("authority"))):
        made["author"] = [{"name": body}]
    if issued := _date(item.get("issued")):
        made["date"] = issued
    made.update(_published(item))
    made.update(_details(item, csl_type, style))
    made.update(_container(item, within))
    made.update(_address(item, mark, addresses, made))
    return made


def _title(item: Mapping[str, object]) -> dict[str, str]:
    title = _text(item.get("title")) or "–"
    short = _text(item.get("title-short"))
    if not short and len(title) > LONGEST_SHORT_TITLE:
        short = title[:LONGEST_SHORT_TITLE].rpartition(" ")[0] or title[:LONGEST_SHORT_TITLE]
        short = f"{short.rstrip('.,;:–- ')}…"
    return {"value": _kept(title)} | ({"short": _kept(short)} if short else {})


def _people(people: object) -> Iterator[dict[str, str]]:
    for person in people if isinstance(people, list) else ():
        if not isinstance(person, Mapping):
            continue
        family, given = _text(person.get("family")), _text(person.get("given"))
        if body := _text(person.get("literal")) or ("" if family else given):
            yield {"name": body}
        elif family:
            parts = {
                "name": family,
                "given-name": given,
                "prefix": _text(person.get("non-dropping-particle")),
                "suffix": _text(person.get("suffix")),
            }
            yield {name: part for name, part in parts.items() if part}


def _date(value: object) -> str:
    parts = date_parts(value)
    # A day that its month does not have is taken for the month.
    if len(parts) == 3:
        from calendar import monthrange

        parts = parts if parts[2] <= monthrange(parts[0], parts[1])[1] else parts[:2]
    return "-".join(f"{part:02d}" for part in parts)


def _published(item: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    parts = {
        "name": _kept(_text(item.get("publisher"))),
        "location": _kept(_text(item.get("publisher-place"))),
    }
    if given := {name: part for name, part in parts.items() if part}:
        yield "publisher", given


def _details(
    item: Mapping[str, object], csl_type: str, style: Style
) -> Iterator[tuple[str, object]]:
    usual = {
        "dataset": style.genres.dataset,
        "interview": style.genres.interview,
        "manuscript": style.genres.manuscript,
    }
    if genre := _text(item.get("genre")) or usual.get(csl_type, ""):
        yield "genre", _kept(genre)
    for csl, name in PLAIN:
        if text := _text(item.get(csl)):
            yield name, _kept(text)
    if pages := _text(item.get("page")):
        yield "page-range", _kept(ranged(pages))
    if (extent := _text(item.get("number-of-pages"))).isdecimal() and len(extent) < 7:
        yield "page-total", int(extent)
    if said := _text(item.get("number")):
        is_bare = csl_type in LAWS and said[:1].isdecimal()
        said = style.number.format(number=said).replace(" ", "\u00a0") if is_bare else said
        yield "serial-number", {"serial": _kept(said)}


def _container(item: Mapping[str, object], within: str) -> Iterator[tuple[str, object]]:
    container = _text(item.get("container-title"))
    if within:
        parent: dict[str, object] = {"type": within}
        if container:
            parent["title"] = _kept(container)
        if within == "periodical":
            for name in ("volume", "issue"):
                if text := _text(item.get(name)):
                    parent[name] = _kept(text)
        yield "parent", parent
    elif container:
        # The engine knows what contains an article or a chapter; for all else this place is free.
        yield "archive", _kept(container)


def _address(
    item: Mapping[str, object], mark: str, addresses: dict[str, str], made: Mapping[str, object]
) -> Iterator[tuple[str, object]]:
    doi = doi_of(item)
    url = f"https://doi.org/{doi}" if doi else _text(item.get("URL"))
    if doi:
        serial = made.get("serial-number")
        sign = f"10.0/{mark}"
        yield "serial-number", {**(serial if isinstance(serial, dict) else {}), "doi": sign}
        addresses[sign], addresses[f"https://doi.org/{sign}"] = doi, url
    if url.startswith(("http://", "https://")):
        sign = f"https://{mark}.invalid/"
        addresses[sign] = url
        read = "" if doi else _date(item.get("accessed"))
        yield "url", {"value": sign} | ({"date": read} if read else {})


def doi_of(item: Mapping[str, object]) -> str:
    """The DOI of a source as `10.…/…`, wherever the card has it; else an empty text."""
    for text in (_text(item.get("DOI")), _text(item.get("URL"))):
        if found := re.search(
            r"(?:^|doi\.org/|doi:\s*)(10\.\d{4,9}/\S{1,200})", text, re.IGNORECASE
        ):
            return found.group(1)
    return ""


def _text(value: object) -> str:
    """What a detail says; nothing where it is no text."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return ""
    return printable(value)


def printable(text: str) -> str:
    """A text on one line, without what cannot be printed."""
    kept = "".join(letter for letter in text if letter.isprintable() or letter.isspace())
    return " ".join(kept.split())


def _kept(text: str) -> str:
    """A text whose letters stay as they are: the engine reads formulas and braces in it."""
    return re.sub(r"([\\${}])", r"\\\1", text)

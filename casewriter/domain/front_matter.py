"""The cover and the page behind it, from the answers of the `front` section."""

from collections.abc import Callable, Iterator
from typing import Literal

from casewriter.domain import formats
from casewriter.domain.case import Case
from casewriter.domain.editions import printed
from casewriter.domain.kinds.rows import told
from casewriter.domain.leaves import Path
from casewriter.domain.page import Page, runs
from casewriter.domain.publication import Block, Cover, Items, Para, Run
from casewriter.domain.style import FrontPart
from casewriter.domain.template import Template
from casewriter.domain.view import View, view

SECTION = "front"

FrontPlace = Literal["cover", "imprint", "citation", "translations"]

PLACES: tuple[tuple[str, tuple[FrontPlace, ...]], ...] = (
    ("title", ("cover", "citation")),
    ("subtitle", ("cover",)),
    ("country", ("cover",)),
    ("language", ("translations",)),
    ("authors", ("cover", "imprint", "citation")),
    ("date", ("cover", "citation")),
    ("isbn", ("imprint",)),
    ("licence", ("imprint",)),
    ("cover", ("cover",)),
    ("disclaimer", ("imprint",)),
)
"""Where the answers of the section stand; one that is not named here is not printed.

`citation` is the line that tells how to cite the publication, `translations` the imprint of those
editions that are not the original.
"""


def cover(template: Template, case: Case, language: str) -> Cover:
    """The first page of an edition."""
    authors = _answer(template, case, "authors", language)
    pictures = _answer(template, case, "cover", language)
    picture = pictures.rows()[0] if pictures and pictures.rows() else None
    return Cover(
        title=_text(template, case, "title", language),
        subtitle=_text(template, case, "subtitle", language),
        country=formats.country(case.country, language),
        authors=tuple(row.key("name") for row in authors.rows() if row.key("name"))
        if authors
        else (),
        date=formats.date(_key(template, case, "date", language), language),
        series=template.wording(language).title,
        picture=picture.picture("file") if picture else "",
        picture_alt=picture.text("alt") if picture and not picture.plain("decorative") else "",
        credit=picture.text("credit") if picture else "",
    )


def imprint(
    template: Template, case: Case, page: Page, parts: tuple[FrontPart, ...]
) -> Iterator[Block]:
    """The page behind the cover, in the order of the house.

    What the case says of views and borders stands instead of both clauses of the house.
    """
    makers: dict[FrontPart, Callable[[Template, Case, Page], Iterator[Block]]] = {
        "licence": _licence,
        "original": _original,
        "edition": _edition,
        "authors": _authors,
        "disclaimer": _disclaimer,
        "territory": _territory,
        "citation": _citation,
        "isbn": _isbn,
    }
    for part in parts:
        yield from makers[part](template, case, page)


def _original(_template: Template, case: Case, page: Page) -> Iterator[Block]:
    if case.source_language != page.language:
        original = formats.language_name(case.source_language, page.language)
        yield _small(page.words.original.format(language=original))


def _edition(_template: Template, case: Case, page: Page) -> Iterator[Block]:
    edition = printed(case, page.language)
    if edition is None or page.draft:
        return
    number = page.words.edition.format(number=edition.number)
    day = page.date(edition.date)
    yield Para((Run(number, strong=True), *runs(f", {day}" if day else "")), "small")
    if edition.editors:
        yield _small(page.words.edited_by.format(names=", ".join(edition.editors)))
    if edition.changes:
        label = Run(f"{page.words.changed}: ", strong=True)
        yield Para((label, Run(edition.changes)), "small")


def _authors(template: Template, case: Case, page: Page) -> Iterator[Block]:
    authors = _answer(template, case, "authors", page.language)
    for row in authors.rows() if authors else ():
        yield from _author(row, page)


def _own_disclaimer(template: Template, case: Case, page: Page) -> tuple[Block, ...]:
    own = _answer(template, case, "disclaimer", page.language)
    return tuple(_smaller(page.prose(page, own.doc()))) if own else ()


def _disclaimer(template: Template, case: Case, page: Page) -> Iterator[Block]:
    yield from _own_disclaimer(template, case, page) or (_small(page.words.disclaimer),)


def _territory(template: Template, case: Case, page: Page) -> Iterator[Block]:
    if not _own_disclaimer(template, case, page):
        yield _small(page.words.territory)


def _isbn(template: Template, case: Case, page: Page) -> Iterator[Block]:
    if isbn := isbn_said(template, case, page.language):
        yield _small(f"ISBN {isbn}")


def _licence(template: Template, case: Case, page: Page) -> Iterator[Block]:
    if said := licence_said(template, case, page.language):
        yield _small(said)


def _author(row: View, page: Page) -> Iterator[Block]:
    name = row.key("name")
    if not name:
        return
    about = ", ".join(part for part in (row.text("position"), row.text("organisation")) if part)
    person = Run(name, strong=True)
    yield Para((person, Run(f", {about}")) if about else (person,), "small")
    yield from _smaller(page.prose(page, row.doc("biography")))


def _citation(template: Template, case: Case, page: Page) -> Iterator[Para]:
    """How others may name the publication; nothing while who, when or what is open."""
    if said := cited_as(template, case, page.language):
        yield Para((Run(f"{page.words.cite_as}: ", strong=True), *said), "small")


def cited_as(template: Template, case: Case, language: str) -> tuple[Run, ...]:
    """The line by which others cite an edition; empty while who, when or what is open."""
    front = cover(template, case, language)
    year = _key(template, case, "date", language)[:4]
    if not (front.authors and front.title and year):
        return ()
    series = f". {front.series}." if front.series else "."
    who = Run(f"{', '.join(front.authors)}. {year}. ")
    return (who, Run(front.title, em=True), Run(series))


def licence_said(template: Template, case: Case, language: str) -> str:
    """The licence in the words of an edition, or an empty text."""
    licence = _answer(template, case, "licence", language)
    if licence is None or not licence.key():
        return ""
    return licence.words.options.get(licence.key(), licence.key())


def isbn_said(template: Template, case: Case, language: str) -> str:
    """The ISBN, or an empty text."""
    return _text(template, case, "isbn", language)


def _small(text: str) -> Para:
    return Para(runs(text), "small")


def _smaller(blocks: Iterator[Block]) -> Iterator[Para | Items]:
    for block in told(blocks):
        yield Para(block.content, "small") if isinstance(block, Para) else block


def _answer(template: Template, case: Case, key: str, language: str) -> View | None:
    section = template.section(SECTION)
    if section is None or section.field(key) is None:
        return None
    return view(template, case, Path(f"{SECTION}.{key}"), language)


def _text(template: Template, case: Case, key: str, language: str) -> str:
    answer = _answer(template, case, key, language)
    return answer.text() if answer else ""


def _key(template: Template, case: Case, key: str, language: str) -> str:
    answer = _answer(template, case, key, language)
    return answer.key() if answer else ""

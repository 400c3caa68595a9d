"""The cover and the page behind it, from the answers of the `front` section."""

from collections.abc import Iterator

from casewriter.domain import formats
from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.page import Page, runs
from casewriter.domain.publication import Block, Cover, Para, Run
from casewriter.domain.template import Template
from casewriter.domain.view import View, view

SECTION = "front"


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
        picture=picture.key("file") if picture else "",
        picture_alt=picture.text("alt") if picture and not picture.plain("decorative") else "",
        credit=picture.text("credit") if picture else "",
    )


def imprint(template: Template, case: Case, page: Page) -> Iterator[Block]:
    """Who wrote it, under which licence, what it does not claim."""
    authors = _answer(template, case, "authors", page.language)
    for row in authors.rows() if authors else ():
        name = row.key("name")
        if not name:
            continue
        about = ", ".join(part for part in (row.text("position"), row.text("organisation")) if part)
        person = Run(name, strong=True)
        yield Para((person, Run(f", {about}")) if about else (person,), "small")
        for block in page.prose(page, row.doc("biography")):
            if isinstance(block, Para):
                yield Para(block.content, "small")
    if isbn := _text(template, case, "isbn", page.language):
        yield Para(runs(f"ISBN {isbn}"), "small")
    licence = _answer(template, case, "licence", page.language)
    if licence and licence.key():
        yield Para(runs(licence.words.options.get(licence.key(), licence.key())), "small")
    disclaimer = _answer(template, case, "disclaimer", page.language)
    for block in page.prose(page, disclaimer.doc()) if disclaimer else ():
        if isinstance(block, Para):
            yield Para(block.content, "small")


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

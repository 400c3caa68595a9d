"""The web page of a publication: one file that asks nobody for anything.

Pictures are part of it, fonts are named and not fetched, a policy in its head forbids scripts and
everything from elsewhere. It reads on a telephone, in the dark, aloud and on paper.
"""

import base64
from collections.abc import Callable
from hashlib import sha256
from typing import BinaryIO, assert_never

from casewriter.assets import resources
from casewriter.domain.numbering import heading_numbers
from casewriter.domain.publication import (
    Block,
    Box,
    Cover,
    Gap,
    Heading,
    Items,
    Para,
    Picture,
    Publication,
    Quotation,
    Remark,
    Table,
)
from casewriter.publish.web.blocks import box, gap, heading, items, para, quotation
from casewriter.publish.web.contents import contents, heading_name
from casewriter.publish.web.exhibits import picture, table
from casewriter.publish.web.look import look
from casewriter.publish.web.pictures import image
from casewriter.publish.web.sheet import Sheet, letters


def write(
    publication: Publication,
    out: BinaryIO,
    read: Callable[[str], bytes],
    step: Callable[[int, int], None],
) -> tuple[Remark, ...]:
    """Write a publication as one HTML file.

    Args:
        publication: what to write.
        out: a file, open for writing; equal publications give equal bytes.
        read: gives the bytes of a picture by its SHA-256.
        step: told after every block how many are done, of how many; it may raise to cancel, and
            then nothing is written to `out`.

    Returns:
        What could not be carried over as it was.
    """
    sheet = Sheet(publication, read)
    whole = len(publication.imprint) + len(publication.blocks)
    cover = _cover(sheet, publication)
    imprint = []
    for place, block in enumerate(publication.imprint):
        name = f"imprint-{heading_name(place)}"
        imprint.append(_block(sheet, block, "", name))
        step(place + 1, whole)
    numbers = heading_numbers(publication.blocks)
    chapters: list[str] = []
    is_open = False
    top = 0 if sheet.is_volume else 1
    for place, (block, number) in enumerate(zip(publication.blocks, numbers, strict=True)):
        if isinstance(block, Heading) and block.level == top:
            chapters.append("</section>\n<section>" if is_open else "<section>")
            is_open = True
        chapters.append(_block(sheet, block, number, heading_name(place)))
        step(len(publication.imprint) + place + 1, whole)
    if is_open:
        chapters.append("</section>")
    text = f"{_joined(chapters)}\n"
    body: tuple[str, ...] = (
        cover,
        f'<footer class="imprint">\n{_joined(imprint)}\n</footer>\n' if any(imprint) else "",
        contents(sheet, publication.blocks, numbers, publication.style.numbering.contents)
        if publication.listed
        else "",
        f"<main>\n{text}</main>\n" if publication.listed else text,
        _notes(sheet),
    )
    kind = ' class="volume"' if sheet.is_volume else ""
    if not publication.listed:
        kind = ' class="short"'
        # All that a site needs to take over stands in one element.
        body = (f"<main>\n<article>\n{''.join(body)}</article>\n</main>\n",)
    page = (
        f'<!doctype html>\n<html lang="{letters(publication.language)}">\n'
        f"{_head(sheet, publication)}<body{kind}>\n{''.join(body)}</body>\n</html>\n"
    )
    out.write(page.encode("utf-8"))
    return tuple(sheet.remarks)


def _head(sheet: Sheet, publication: Publication) -> str:
    style = look(publication.style, sheet.words, draft=publication.draft)
    style += resources("styles", "common", "page.css").read_text("utf-8")
    style += "".join(f"col.w{width} {{ width: {width}% }}\n" for width in sorted(sheet.widths))
    digest = base64.b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )
    cover = publication.cover
    title = cover.title or cover.series or cover.country or sheet.words.contents
    draft = f"{sheet.words.draft}: " if publication.draft else ""
    said = (
        ("author", ", ".join(cover.authors)),
        ("keywords", ", ".join(publication.keywords)),
        ("dcterms.created", publication.created),
    )
    named = "".join(
        f'<meta name="{name}" content="{letters(content)}">\n' for name, content in said if content
    )
    return (
        '<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{letters(draft + title)}</title>\n{named}<style>{style}</style>\n</head>\n"
    )


def _cover(sheet: Sheet, publication: Publication) -> str:
    cover = publication.cover
    lines = [
        f'<p class="{name}">{letters(text)}</p>'
        for name, text in (
            ("subtitle", cover.subtitle),
            ("country", cover.country),
            ("authors", cover.by),
            ("date", cover.date),
        )
        if text
    ]
    shows = publication.style.cover
    # A page without a title is still called something, and what it is called heads it.
    called = cover.title or cover.series or cover.country
    series = cover.series if shows.series and called != cover.series else ""
    above = f'<p class="series">{letters(series)}</p>\n' if series else ""
    draft = f'<p class="draft">{letters(sheet.words.draft)}</p>\n' if publication.draft else ""
    title = f"<h1>{letters(called)}</h1>\n" if called else ""
    shown = _cover_picture(sheet, cover) if shows.picture else ""
    below = "".join(f"{part}\n" for part in lines)
    return f"<header>\n{draft}{above}{title}{below}{shown}</header>\n"


def _cover_picture(sheet: Sheet, cover: Cover) -> str:
    shown = image(sheet, cover.picture, cover.picture_alt) if cover.picture else ""
    if not shown.startswith("<img"):
        return ""
    credit = f"{sheet.words.credit}: {cover.credit}" if cover.credit else ""
    said = f"<figcaption>{letters(credit)}</figcaption>" if credit else ""
    return f'<figure class="cover">{shown}{said}</figure>\n'


def _block(sheet: Sheet, block: Block, number: str, name: str) -> str:
    match block:
        case Heading():
            return heading(sheet, block, number, name)
        case Para():
            return para(sheet, block)
        case Items():
            return items(sheet, block)
        case Quotation():
            return quotation(sheet, block)
        case Table():
            return table(sheet, block)
        case Picture():
            return picture(sheet, block)
        case Box():
            return box(sheet, block)
        case Gap():
            return gap(sheet, block)
        case _ as unreachable:
            assert_never(unreachable)


def _joined(parts: list[str]) -> str:
    return "\n".join(part for part in parts if part)


def _notes(sheet: Sheet) -> str:
    if not sheet.notes:
        return ""
    inside = "\n".join(sheet.notes)
    return (
        f'<aside aria-labelledby="notes:">\n<h2 id="notes:">{letters(sheet.words.footnotes)}</h2>\n'
        f"<ol>\n{inside}\n</ol>\n</aside>\n"
    )

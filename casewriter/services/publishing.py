"""From a case to a file: compose, write block by block, put in place."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path as File
from typing import TYPE_CHECKING, BinaryIO, Literal

from msgspec import Struct

from casewriter.domain.bibliography import References, bibliography
from casewriter.domain.canonical import to_json
from casewriter.domain.compose import compose
from casewriter.domain.errors import BadInput, MachineFailed, WrongUse, no_edition
from casewriter.domain.leaves import Path
from casewriter.domain.publication import Publication, Remark
from casewriter.services.files import replacing
from casewriter.services.traces import without_traces

if TYPE_CHECKING:
    from casewriter.domain.case import Case
    from casewriter.domain.finding import Finding
    from casewriter.domain.template import Template
    from casewriter.services.ports import CitationStyle, PageNumbers, Step, StyleSource, Writer

Kind = Literal["publication", "draft", "anonymous", "brief", "summary", "figures"]
KINDS: tuple[Kind, ...] = ("publication", "draft", "anonymous", "brief", "summary", "figures")
"""Final pages; pages that show their gaps; pages without the authors' names; what is read in ten
minutes; what is read in one, on a web site; every figure of the texts, to be checked."""
FINAL: tuple[Kind, ...] = ("publication", "brief", "summary")
"""Kinds for readers who take them for the last word: an error stops them."""
CASE_FILE = "json"
"""The format that holds the case itself, with all names in it, rather than a publication of it."""

PAGED = "docx"
"""The format whose pages are known only to the program that shows them."""

HOUSE_STYLE = "hub"
"""The house style where nobody chose one."""

TITLE = Path("front.title")
UNFIT_FOR_NAMES = re.compile(r'[/\\:*?"<>|\x00-\x1f]+')
FILE_NAME_LENGTH = 80
FILE_NAME_BYTES = 200
"""Systems allow 255 of them; Georgian letters have three each, and endings need room."""


class Order(Struct, frozen=True):
    """What is to be written.

    Attributes:
        format: a writer's name, or `json`.
        edition: language of the edition.
        created: for the file's properties.
        style: the id of a house style.
        page_numbers: whether the contents of a Word file are to tell pages, which takes a while.
    """

    format: str
    edition: str
    kind: Kind
    created: datetime
    style: str = HOUSE_STYLE
    page_numbers: bool = False


class Report(Struct, frozen=True):
    """What was written, and what could not be carried over as it was.

    Attributes:
        file: its path.
        remarks: what was not carried over, and where.
        cleaned: pictures of which notes of cameras and programs were left out.
    """

    file: str
    remarks: tuple[Remark, ...] = ()
    cleaned: int = 0


def unused(file: File, taken: Collection[File]) -> File:
    """That file, with a number where another case of the same run has it already."""
    number, free = 1, file
    while free in taken:
        number += 1
        free = file.with_name(f"{file.stem}-{number}{file.suffix}")
    return free


def blocking(template: Template, case: Case, language: str) -> tuple[Finding, ...]:
    """The findings that stop a publication; a draft can be made at any time."""
    # A draft needs none of the checks, which take long to load.
    from casewriter.domain.checks import findings

    return tuple(
        finding for finding in findings(template, case, language) if finding.severity == "error"
    )


def stopping(template: Template, case: Case, order: Order) -> tuple[Finding, ...]:
    """The findings that stop what is ordered, until they are settled or overruled with a reason."""
    final = order.kind in FINAL and order.format != CASE_FILE and order.edition in case.languages
    return blocking(template, case, order.edition) if final else ()


def publish(
    case: Case,
    template: Template,
    order: Order,
    file: File,
    *,
    writer: Writer | None,
    styles: StyleSource,
    cite: CitationStyle,
    read: Callable[[str], bytes],
    progress: Step,
    paginate: PageNumbers | None = None,
) -> Report:
    """Write one file. The old one stays until the new one is whole.

    Args:
        case: as it is now; whoever goes on writing does not disturb.
        template: the one it follows.
        order: what is wanted.
        file: where to.
        writer: of the format; None for the case file.
        styles: house styles, by their ids.
        cite: puts sources and citations into words.
        read: gives the bytes of a picture by its SHA-256.
        progress: told after every block; may raise to cancel.
        paginate: lays out a Word file whose order asks for the numbers of its pages.

    Raises:
        WrongUse: `language_unknown`, where the case has no such edition; `style_unknown`;
            `case_file_names`, where a case file is to be without names.
        MachineFailed: `file_unwritable`, `references_not_set`.
    """
    if order.edition not in case.languages:
        raise no_edition(order.edition, case.languages)
    if order.kind == "anonymous" and writer is None:
        # One without them would be merged into the case as if somebody had deleted them.
        raise WrongUse("case_file_names")
    with replacing(file) as out:
        if writer is None:
            remarks: list[Remark] = []
            out.write(to_json(case, _remarking(read, remarks)))
            return Report(os.fspath(file), _placed(case, remarks, order.edition))
        publication = composed(template, case, order, styles, cite)
        cleaned: set[str] = set()
        clean = reading_clean(read, cleaned)
        if order.page_numbers and paginate is not None and writer.name == PAGED:
            told = with_page_numbers(
                writer, publication, out, read=clean, progress=progress, paginate=paginate
            )
        else:
            told = writer.write(publication, out, clean, progress)
        if order.kind == "anonymous":
            from casewriter.domain.excerpts import names_left

            left = names_left(case, order.edition)
            told = (*told, *(Remark("name_left", place) for place in left))
        return Report(os.fspath(file), _placed(case, told, order.edition), len(cleaned))


def with_page_numbers(
    writer: Writer,
    publication: Publication,
    out: BinaryIO,
    *,
    read: Callable[[str], bytes],
    progress: Step,
    paginate: PageNumbers,
) -> tuple[Remark, ...]:
    """Write a Word file with the numbers of its pages, or say why it has none."""
    plain, whole = io.BytesIO(), len(publication.imprint) + len(publication.blocks)
    told = writer.write(publication, plain, read, lambda done, of: progress(done, 2 * of))
    try:
        out.write(paginate(plain.getvalue(), lambda: progress(whole, 2 * whole)))
    except MachineFailed as error:
        out.write(plain.getvalue())
        told = (*told, Remark(error.code, ""))
    progress(2 * whole, 2 * whole)
    return told


def _placed(case: Case, told: Collection[Remark], edition: str) -> tuple[Remark, ...]:
    """Remarks with their places in the case; one that has several stands there for each."""
    if not told:
        return ()
    from casewriter.domain.remarked import placed_at, places

    return tuple(
        dict.fromkeys(
            placed_at(case, remark, path)
            for remark in told
            for path in places(case, remark, edition) or (None,)
        )
    )


def reading_clean(
    read: Callable[[str], bytes], cleaned: set[str] | None = None
) -> Callable[[str], bytes]:
    """Reads pictures without their traces. One that the disk does not give is a missing one.

    Args:
        read: gives a picture by its SHA-256.
        cleaned: takes the SHA-256 of every picture that had traces.
    """

    def without(sha256: str) -> bytes:
        try:
            data = read(sha256)
        except OSError as error:
            raise WrongUse("attachment_unknown", sha256=sha256) from error
        clean = without_traces(data)
        if cleaned is not None and len(clean) < len(data):
            cleaned.add(sha256)
        return clean

    return without


def composed(
    template: Template, case: Case, order: Order, styles: StyleSource, cite: CitationStyle
) -> Publication:
    """What an order asks for, ready for any writer.

    Raises:
        WrongUse: `style_unknown`.
        MachineFailed: `references_not_set`.
    """
    style = styles.get(order.style)
    words = styles.words(order.style, order.edition)
    created = order.created.isoformat()
    if order.kind == "anonymous":
        from casewriter.domain.excerpts import anonymous

        case = anonymous(case)
    if order.kind == "brief":
        from casewriter.domain.brief import brief_publication

        return brief_publication(template, case, order.edition, words, style, created=created)
    if order.kind == "summary":
        from casewriter.domain.web_summary import web_summary

        return web_summary(template, case, order.edition, words, style, created=created)
    asked = bibliography(template, case, order.edition, style.citation(order.edition))
    references = cite(asked) if asked.sources else References()
    if order.kind == "figures":
        from casewriter.domain.ledger_sheet import ledger_sheet

        return ledger_sheet(
            template,
            case,
            order.edition,
            words,
            style,
            created=created,
            references=references,
        )
    draft = order.kind == "draft"
    return compose(
        template,
        case,
        order.edition,
        words,
        style,
        draft=draft,
        created=created,
        references=references,
    )


def _remarking(read: Callable[[str], bytes], remarks: list[Remark]) -> Callable[[str], bytes]:
    """Reads pictures; one that is gone or damaged is left out: the text must not wait for it."""

    def read_or_remark(sha256: str) -> bytes:
        try:
            return read(sha256)
        except BadInput:
            remarks.append(Remark("picture_unreadable", sha256))
        except (WrongUse, MachineFailed, OSError):
            remarks.append(Remark("picture_missing", sha256))
        return b""

    return read_or_remark


def proposed_name(case: Case, order: Order, suffix: str) -> str:
    """A file name that people and all systems can read: title, edition, state."""
    if order.kind == "anonymous":
        from casewriter.domain.excerpts import anonymous

        case = anonymous(case)
    title = case.get(TITLE, order.edition) or case.get(TITLE, case.source_language) or case.id
    kind = f"-{order.kind}" if order.kind != "publication" and suffix != ".json" else ""
    return f"{file_name(str(title))}-{order.edition}{kind}{suffix}"


def file_name(title: str) -> str:
    """A title as the beginning of a file's name."""
    plain = "".join(letter if letter.isalnum() else " " for letter in title)
    return shortened("-".join(plain.split())).strip("-")


def shortened(name: str) -> str:
    """The beginning of a name that leaves room for its endings."""
    return name[:FILE_NAME_LENGTH].encode()[:FILE_NAME_BYTES].decode(errors="ignore")


def typed_name(name: str) -> str:
    """A name that somebody typed, with a hyphen for what separates folders or no system allows."""
    return UNFIT_FOR_NAMES.sub("-", name).strip(" .")

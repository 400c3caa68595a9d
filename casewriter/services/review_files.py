"""What a review leaves on paper, as files: matrix, response letter, log, results of forms."""

import os
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path as File
from typing import Literal

from msgspec import Struct

from casewriter.domain import formats
from casewriter.domain.case import Case
from casewriter.domain.errors import WrongUse, no_format
from casewriter.domain.outline import BETWEEN_PEOPLE
from casewriter.domain.package import title_of
from casewriter.domain.publication import Publication
from casewriter.domain.review import Reader
from casewriter.domain.reviewing.forms import ReviewForm
from casewriter.domain.reviewing.matrix import MatrixWords
from casewriter.domain.reviewing.sheets import (
    Sheet,
    letter_sheet,
    log_sheet,
    matrix_sheet,
    results_sheet,
)
from casewriter.domain.template import Template
from casewriter.services.files import replacing
from casewriter.services.ports import Library, StyleSource, Writer
from casewriter.services.publishing import HOUSE_STYLE, Report
from casewriter.services.watching import unwatched

Paper = Literal["matrix", "letter", "log", "forms"]
PAPERS: tuple[tuple[Paper, tuple[str, ...]], ...] = (
    ("matrix", ("xlsx", "docx")),
    ("letter", ("docx", "pdf", "html")),
    ("log", ("xlsx", "docx", "pdf", "html")),
    ("forms", ("xlsx", "docx")),
)
"""What can be written, and the formats that it makes sense in."""

MOST_STATES = 12
"""Earlier states that are looked at."""

FormOf = Callable[[str], ReviewForm]
"""The id of a template → its review form."""


class PaperWords(Struct, frozen=True):
    """The words of such files, and what knows the forms.

    Attributes:
        words_of: a language → the language that there are words of, and the words.
        form_of: gives the form of a template.
        styles: how files look.
        writers: of every format.
    """

    words_of: Callable[[str], tuple[str, MatrixWords]]
    form_of: FormOf
    styles: StyleSource
    writers: tuple[Writer, ...]


def formats_of(paper: str) -> tuple[str, ...]:
    """The formats that one of them is written in; none where nobody knows it."""
    return dict(PAPERS).get(paper, ())  # type: ignore[call-overload, no-any-return]


def write_paper(
    paper: Paper,
    cases: Sequence[tuple[Case, Template]],
    language: str,
    form: str,
    file: File,
    *,
    words: PaperWords,
    created: datetime,
    reader: Reader = "expert",
    earlier: Sequence[Case] = (),
) -> Report:
    """Write one of them.

    Args:
        paper: which.
        cases: each with its template; all but the results of forms are about the first alone.
        language: of the document.
        form: the format's name.
        file: where to.
        words: what is needed for it.
        created: for the properties of the file.
        reader: for whom the log is. Matrix and letter are always what an expert may see.
        earlier: states of the case (`read_states`), in which comments were made.

    Raises:
        WrongUse: `format_unknown`, where there is no writer of that format, or the paper does not
            come in it; `forms_differ`, where cases of several templates are to be one table.
        MachineFailed: `file_unwritable`.
    """
    writer = next((one for one in words.writers if one.name == form), None)
    if writer is None or form not in formats_of(paper):
        raise no_format(form, formats_of(paper))
    publication = _composed(
        paper, cases, language, words, created, reader, form=form, earlier=earlier
    )
    with replacing(file) as out:
        remarks = writer.write(publication, out, _no_pictures, unwatched)
    return Report(os.fspath(file), remarks)


def read_states(library: Library, case_id: str) -> tuple[Case, ...]:
    """The states of a case that went between people, newest first: comments were made in them."""
    kept = [one for one in library.cases.revisions(case_id) if one.kind in BETWEEN_PEOPLE]
    kept.sort(key=lambda one: one.number, reverse=True)
    return tuple(library.cases.state(case_id, one.number) for one in kept[:MOST_STATES])


def paper_name(paper: Paper, case: Case, language: str, suffix: str) -> str:
    """A file name that people and all systems can read."""
    plain = "".join(letter if letter.isalnum() else " " for letter in title_of(case) or case.id)
    return f"{'-'.join(plain.split())[:80].strip('-')}-{language}-{paper}{suffix}"


def _composed(  # noqa: PLR0917 -- each is needed for one document
    paper: Paper,
    cases: Sequence[tuple[Case, Template]],
    language: str,
    words: PaperWords,
    created: datetime,
    reader: Reader,
    *,
    form: str,
    earlier: Sequence[Case],
) -> Publication:
    case, template = cases[0]
    spoken, own = words.words_of(language)
    sheet = Sheet(
        template=template,
        language=spoken,
        own=own,
        words=words.styles.words(HOUSE_STYLE, spoken),
        style=words.styles.get(HOUSE_STYLE),
        created=created.replace(microsecond=0).isoformat(),
        earlier=tuple(earlier),
    )
    match paper:
        case "matrix":
            return matrix_sheet(sheet, case, to_fill=form == "xlsx")
        case "letter":
            return letter_sheet(sheet, case)
        case "log":
            return log_sheet(sheet, case, reader)
        case "forms":
            stranger = next((one for one, other in cases if other.id != template.id), None)
            if stranger is not None:
                raise WrongUse("forms_differ", case=title_of(stranger))
            told = [
                (one, {"country": formats.country(one.country, spoken), "title": title_of(one)})
                for one, _ in cases
            ]
            return results_sheet(sheet, words.form_of(template.id), told)


def _no_pictures(sha256: str) -> bytes:
    raise WrongUse("attachment_unknown", sha256=sha256)

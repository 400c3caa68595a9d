"""Writing a template as a blank form, to be printed and filled in by hand."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path as File

from casewriter.domain.errors import WrongUse, no_format
from casewriter.domain.form import FormWords, compose_form
from casewriter.domain.template import Template
from casewriter.services.files import replacing
from casewriter.services.ports import Step, StyleSource, Writer
from casewriter.services.publishing import HOUSE_STYLE, Report

WordsOf = Callable[[str], tuple[str, FormWords]]
"""A language → the language that there are words of, and the words."""


def write_form(
    template: Template,
    language: str,
    file: File,
    *,
    created: datetime,
    writers: tuple[Writer, ...],
    styles: StyleSource,
    words_of: WordsOf,
    progress: Step,
) -> Report:
    """Write the blank form of a template; the end of the file's name says in which format.

    Args:
        template: whose questions.
        language: wanted; English where the form has no words of it.
        file: where to.
        created: for the properties of the file.
        writers: of every format.
        styles: how a form looks.
        words_of: the words of forms.
        progress: told after every block; may raise to cancel.

    Raises:
        WrongUse: `format_unknown`.
        MachineFailed: `file_unwritable`.
    """
    writer = next((one for one in writers if one.suffix == file.suffix.lower()), None)
    if writer is None:
        raise no_format(file.suffix.lstrip(".") or file.name, [one.name for one in writers])
    spoken, own = words_of(language)
    form = compose_form(
        template,
        spoken,
        own,
        styles.words(HOUSE_STYLE, spoken),
        styles.get(HOUSE_STYLE),
        created=created.replace(microsecond=0).isoformat(),
    )
    with replacing(file) as out:
        remarks = writer.write(form, out, _no_pictures, progress)
    return Report(os.fspath(file), remarks)


def _no_pictures(sha256: str) -> bytes:
    raise WrongUse("attachment_unknown", sha256=sha256)

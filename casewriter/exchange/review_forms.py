"""Review forms from `resources/reviews`: one file for each template, and what they share."""

from pathlib import Path as File
from typing import Literal

import msgspec
import tomli
from msgspec import Struct, field

from casewriter.domain.reviewing.forms import FALLBACK, Criterion, CriterionWords, ReviewForm

FORMAT = "casewriter-review/1"
COMMON = "common"


class _CriterionFile(Struct, frozen=True, forbid_unknown_fields=True):
    key: str
    kind: Literal["scale", "choice", "words"]
    en: CriterionWords
    required: bool = False
    options: tuple[str, ...] = ()
    ru: CriterionWords | None = None
    kk: CriterionWords | None = None


class _FormFile(Struct, frozen=True, forbid_unknown_fields=True):
    format: str
    form: str
    version: int
    extends: str = ""
    criterion: tuple[_CriterionFile, ...] = field(default=())


def review_form(folder: File, template: str) -> ReviewForm:
    """The form for cases of a template; the common one where it has none of its own.

    Args:
        folder: of the forms.
        template: id of the template.
    """
    # Looked up, not joined to a path: the id may come from a stranger's file.
    known = {file.stem: file for file in folder.glob("*.toml")}
    read = _read(known.get(template, known[COMMON]))
    shared = _read(known[read.extends]).criterion if read.extends else ()
    criteria = tuple(map(_criterion, (*shared, *read.criterion)))
    return ReviewForm(read.form, read.version, criteria)


def _read(file: File) -> _FormFile:
    return msgspec.convert(tomli.loads(file.read_text("utf-8")), _FormFile)


def _criterion(read: _CriterionFile) -> Criterion:
    words = {FALLBACK: read.en}
    words |= {tag: said for tag, said in (("ru", read.ru), ("kk", read.kk)) if said}
    return Criterion(read.key, read.kind, words, read.required, read.options)

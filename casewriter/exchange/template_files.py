"""The files of a template as they are written, and the refusal that names a place in them."""

from pathlib import Path as File
from typing import NoReturn, TypeVar

import msgspec
import tomli

from casewriter.domain.errors import BadInput
from casewriter.domain.template import Move
from casewriter.domain.wording import Counted, FieldWording, SectionWording

T = TypeVar("T")

STRUCTURE = "template.toml"
HUB_CARD = "hub.casecontact"
"""The contact card of the hub that gives a template out, in the template's folder."""
OLDER = "older"
"""The folder of a template that keeps its older versions, each whole: `older/1/<id>` and so on."""
TEMPLATE_FORMAT = "casewriter-template/1"
WORDING_FORMAT = "casewriter-wording/1"


class FieldFile(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    rename={
        "minimum": "min",
        "maximum": "max",
        "columns": "column",
        "fields": "field",
    },
):
    """A field as `template.toml` writes it."""

    key: str
    kind: str
    required: bool = False
    when: str = ""
    max_length: int | None = None
    words: tuple[int, int] | None = None
    units: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    integer: bool = False
    precision: str = "day"
    options: tuple[str, ...] = ()
    shows: str = ""
    rows: tuple[int, int] | None = None
    columns: tuple[dict[str, object], ...] = ()
    fields: tuple["FieldFile", ...] = ()


class SectionFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A section as `template.toml` writes it."""

    key: str
    part: str
    field: tuple[FieldFile, ...]
    required: bool = False
    words: tuple[int, int] | None = None


class TemplateFile(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"moves": "move"}
):
    """A `template.toml`."""

    format: str
    id: str
    version: int
    section: tuple[SectionFile, ...]
    sections: tuple[str, ...] = ()
    extends: str = ""
    moves: tuple[Move, ...] = ()


class WordingFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one language."""

    format: str
    language: str
    title: str = ""
    summary: str = ""
    reviewed_by: str = ""
    parts: dict[str, str] = {}
    units: dict[str, str] = {}
    counted: dict[str, Counted] = {}
    section: dict[str, SectionWording] = {}
    field: dict[str, FieldWording] = {}


class SectionWordingFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one section, in a file named by it."""

    section: dict[str, SectionWording] = {}
    field: dict[str, FieldWording] = {}


def read(file: File, shape: type[T]) -> T:
    """A file in its shape.

    Raises:
        BadInput: `template_file_missing`, `template_malformed`.
    """
    try:
        return msgspec.convert(tomli.loads(file.read_text("utf-8")), shape)
    except FileNotFoundError:
        refuse(str(file), "", "", "template_file_missing", file.name)
    except (tomli.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        refuse(str(file), "", "", "template_malformed", str(error))


def refuse(file: str, section: str, field: str, code: str, problem: str) -> NoReturn:
    """Refuse a template: which file, where in it, and what it is about."""
    raise BadInput(code, file=file, section=section, field=field, problem=problem)

"""Templates from their folders: structure in `template.toml`, words in one file per language.

Loading is strict: a template that is wrong in any place is refused with the file, the section, the
field and what would mend it, so that a template maker never meets a half-working questionnaire.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path as File
from typing import NoReturn, TypeVar

import msgspec

from casewriter.domain.case import TemplateRef
from casewriter.domain.conditions import parse
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.kinds import KINDS
from casewriter.domain.leaves import LANGUAGE
from casewriter.domain.template import Field, Section, Template
from casewriter.domain.wording import FieldWording, SectionWording, Wording

T = TypeVar("T")

STRUCTURE = "template.toml"
TEMPLATE_FORMAT = "casewriter-template/1"
WORDING_FORMAT = "casewriter-wording/1"
COMMON = "common"
"""The folder of sections that templates share; no template of its own."""


class _FieldFile(
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
    fields: tuple["_FieldFile", ...] = ()


class _SectionFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: str
    part: str
    field: tuple[_FieldFile, ...]
    required: bool = False
    words: tuple[int, int] | None = None


class _TemplateFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: str
    id: str
    version: int
    section: tuple[_SectionFile, ...]
    sections: tuple[str, ...] = ()
    extends: str = ""


class _WordingFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: str
    language: str
    title: str = ""
    summary: str = ""
    reviewed_by: str = ""
    parts: dict[str, str] = {}
    units: dict[str, str] = {}
    section: dict[str, SectionWording] = {}
    field: dict[str, FieldWording] = {}


class TemplateShelf:
    """The templates of one folder, read once, when they are first asked for."""

    def __init__(self, folder: File) -> None:
        self._folder = folder
        self._read: dict[str, Template] = {}

    def all(self) -> tuple[Template, ...]:
        """Every template, in alphabetical order of their ids."""
        return tuple(self._one(name) for name in self._ids())

    def get(self, ref: TemplateRef) -> Template:
        """The template that a case follows.

        Raises:
            WrongUse: `template_unknown`, where there is none of that id and version.
        """
        # Looked up, not joined to a path: the id may come from a stranger's file.
        if ref.id not in self._ids():
            raise WrongUse("template_unknown", id=ref.id, version=ref.version)
        template = self._one(ref.id)
        if template.version != ref.version:
            raise WrongUse("template_unknown", id=ref.id, version=ref.version)
        return template

    def _ids(self) -> list[str]:
        folders = [file.parent.name for file in self._folder.glob(f"*/{STRUCTURE}")]
        return sorted(name for name in folders if name != COMMON)

    def _one(self, name: str) -> Template:
        if name not in self._read:
            self._read[name] = load_template(self._folder / name)
        return self._read[name]


def load_template(folder: File) -> Template:
    """The template of a folder, with the sections it shares taken from beside it.

    Raises:
        BadInput: `template_*`, with the file, the place and what would mend it.
    """
    structure = _structure(folder)
    shared = _structure(folder.parent / structure.extends) if structure.extends else None
    available = {section.key: section for section in (shared.section if shared else ())}
    available |= {section.key: section for section in structure.section}
    order = structure.sections or tuple(section.key for section in structure.section)
    file = str(folder / STRUCTURE)
    for key in order:
        if key not in available:
            _refuse(file, key, "", "template_section_missing", key)
    sections = tuple(_section(file, available[key]) for key in order)
    _refuse_cycles(file, sections)
    template = Template(structure.id, structure.version, sections, {})
    folders = (folder.parent / structure.extends, folder) if structure.extends else (folder,)
    wordings = dict(_wordings(template, folders))
    if not wordings:
        _refuse(file, "", "", "template_without_words", "en.toml")
    return Template(structure.id, structure.version, sections, wordings)


def _structure(folder: File) -> _TemplateFile:
    file = folder / STRUCTURE
    structure = _read(file, _TemplateFile)
    if structure.format != TEMPLATE_FORMAT:
        _refuse(str(file), "", "", "template_format", structure.format)
    if structure.id != folder.name:
        _refuse(str(file), "", "", "template_id", structure.id)
    return structure


def _section(file: str, written: _SectionFile) -> Section:
    fields = tuple(_field(file, written.key, field) for field in written.field)
    _unique(file, written.key, [field.key for field in fields])
    try:
        return msgspec.convert(
            {
                "key": written.key,
                "part": written.part,
                "fields": fields,
                "required": written.required,
                "words": written.words,
            },
            Section,
            strict=True,
        )
    except msgspec.ValidationError as error:
        _refuse(file, written.key, "", "template_malformed", str(error))


def _field(file: str, section: str, written: _FieldFile) -> Field:
    names = [kind.name for kind in KINDS]
    if written.kind not in names:
        _refuse(file, section, written.key, "template_kind_unknown", written.kind)
    inner = tuple(_field(file, section, field) for field in written.fields)
    _unique(file, section, [field.key for field in inner])
    needs = {
        "choice": written.options or written.shows,
        "choices": written.options,
        "table": written.columns,
        "group": written.fields,
    }
    if not needs.get(written.kind, True):
        _refuse(file, section, written.key, "template_field_incomplete", written.kind)
    if written.when:
        try:
            parse(written.when)
        except BadInput:
            _refuse(file, section, written.key, "template_condition", written.when)
    plain = {
        name: getattr(written, name)
        for name in written.__struct_fields__
        if name not in ("fields", "columns")
    }
    try:
        field = msgspec.convert({**plain, "columns": list(written.columns)}, Field, strict=True)
    except msgspec.ValidationError as error:
        _refuse(file, section, written.key, "template_malformed", str(error))
    _unique(file, section, [column.key for column in field.columns])
    return msgspec.structs.replace(field, fields=inner)


def _refuse_cycles(file: str, sections: tuple[Section, ...]) -> None:
    """A question must not be asked under a condition that depends on itself."""
    needs = {
        f"{section.key}.{field.key}": [test.path.field for test in parse(field.when)]
        for section in sections
        for field in section.fields
    }
    for name, first in needs.items():
        seen, reach = {name}, list(first)
        while reach:
            other = reach.pop()
            if other not in needs:
                section, _, key = name.partition(".")
                _refuse(file, section, key, "template_condition", other)
            if other == name:
                section, _, key = name.partition(".")
                _refuse(file, section, key, "template_condition_cycle", other)
            if other not in seen:
                seen.add(other)
                reach += needs[other]


def _wordings(template: Template, folders: tuple[File, ...]) -> Iterator[tuple[str, Wording]]:
    own = folders[-1]
    for file in sorted(own.glob("*.toml")):
        if file.name == STRUCTURE:
            continue
        written = [
            _read(folder / file.name, _WordingFile)
            for folder in folders
            if (folder / file.name).is_file()
        ]
        last = written[-1]
        if last.format != WORDING_FORMAT or not LANGUAGE.fullmatch(last.language):
            _refuse(str(file), "", "", "template_format", last.format)
        yield last.language, _wording(template, str(file), written)


def _wording(template: Template, file: str, written: list[_WordingFile]) -> Wording:
    sections: dict[str, SectionWording] = {}
    fields: dict[str, FieldWording] = {}
    units: dict[str, str] = {}
    parts: dict[str, str] = {}
    for words in written:
        sections |= words.section
        fields |= words.field
        units |= words.units
        parts |= words.parts
    last = written[-1]
    wording = Wording(
        language=last.language,
        title=last.title,
        summary=last.summary,
        reviewed_by=last.reviewed_by,
        parts=parts,
        units=units,
        sections=sections,
        fields=fields,
    )
    for section in template.sections:
        if section.key not in sections:
            _refuse(file, section.key, "", "wording_missing", f"section.{section.key}")
        for field in section.fields:
            for place in _missing(f"{section.key}.{field.key}", field, wording):
                _refuse(file, section.key, field.key, "wording_missing", place)
    return wording


def _missing(name: str, field: Field, written: Wording) -> Iterator[str]:
    """The places in the wording file where words of a field are missing."""
    words = written.fields.get(name)
    if words is None:
        yield f'field."{name}"'
        return
    place = f'field."{name}"'
    yield from (f"{place}.options.{key}" for key in field.options if key not in words.options)
    for column in field.columns:
        if column.key not in words.columns:
            yield f"{place}.columns.{column.key}"
        worded = words.column_options.get(column.key, {})
        choices = f"{place}.column_options.{column.key}"
        yield from (f"{choices}.{key}" for key in column.options if key not in worded)
    yield from (f"units.{unit}" for unit in field.units if unit not in written.units)
    for inner in field.fields:
        yield from _missing(f"{name}/{inner.key}", inner, written)


def _read(file: File, shape: type[T]) -> T:
    try:
        return msgspec.convert(tomllib.loads(file.read_text("utf-8")), shape)
    except FileNotFoundError:
        _refuse(str(file), "", "", "template_file_missing", file.name)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        _refuse(str(file), "", "", "template_malformed", str(error))


def _unique(file: str, section: str, keys: list[str]) -> None:
    for key in keys:
        if keys.count(key) > 1:
            _refuse(file, section, key, "template_key_twice", key)


def _refuse(file: str, section: str, field: str, code: str, problem: str) -> NoReturn:
    raise BadInput(code, file=file, section=section, field=field, problem=problem)

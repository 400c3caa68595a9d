"""Templates from their folders: structure in `template.toml`, words in files per language.

Loading is strict: a template that is wrong in any place is refused with the file, the section, the
field and what would mend it, so that a template maker never meets a half-working questionnaire.
"""

from pathlib import Path as File

import msgspec

from casewriter.domain.conditions import parse
from casewriter.domain.errors import BadInput
from casewriter.domain.kinds import KINDS, kind_of
from casewriter.domain.template import Field, Move, Section, Template
from casewriter.exchange.house import load_houses
from casewriter.exchange.template_files import (
    STRUCTURE,
    TEMPLATE_FORMAT,
    FieldFile,
    SectionFile,
    TemplateFile,
    read,
    refuse,
)
from casewriter.exchange.wordings import Wordings

HOUSE = "house"
"""The folder of the house style, beside the folder of the templates."""
COMMON = "common"
"""The folder of sections that templates share; no template of its own."""


def load_template(folder: File) -> Template:
    """The template of a folder, every language of it read and found whole.

    Raises:
        BadInput: `template_*` or `wording_*`, with the file, the place and what would mend it.
    """
    template = open_template(folder)
    return msgspec.structs.replace(template, wordings=dict(template.wordings))


def open_template(folder: File) -> Template:
    """The template of a folder, with the sections it shares taken from beside it.

    Its words are read when they are asked for; what is wrong with them is told then.

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
            refuse(file, key, "", "template_section_missing", key)
    sections = tuple(_section(file, available[key]) for key in order)
    _refuse_cycles(file, sections)
    template = Template(structure.id, structure.version, sections, {})
    folders = (folder.parent / structure.extends, folder) if structure.extends else (folder,)
    worded = Wordings(template, folders)
    if not worded:
        refuse(file, "", "", "template_without_words", "en.toml")
    houses = load_houses(folder.parent.parent / HOUSE)
    _refuse_moves(file, template, structure.moves)
    return Template(structure.id, structure.version, sections, worded, houses, structure.moves)


def _refuse_moves(file: str, template: Template, moves: tuple[Move, ...]) -> None:
    """Every move leads to something that is there, or that a later one moved on."""
    known = {section.key for section in template.sections}
    for section, field in template.fields():
        name = f"{section.key}.{field.key}"
        kind = kind_of(field.kind)
        parts = [part.name for part in (*kind.parts(field), *kind.columns(field))]
        parts += [inner.key for inner in field.fields]
        known |= {name, *(f"{name}/{part}" for part in parts if part)}
    onward = {move.before for move in moves}
    for move in moves:
        same_sort = [_sort(move.before), _sort(move.after)]
        if move.after not in known | onward or len(set(same_sort)) > 1:
            refuse(file, "", "", "template_move", f"{move.before} → {move.after}")
        if not 1 < move.version <= template.version:
            refuse(file, "", "", "template_move", f"{move.before}: version {move.version}")


def _sort(name: str) -> tuple[bool, str, int]:
    """What a name is of: a section, a question, or a part of the question that it names."""
    field, _, parts = name.partition("/")
    return "." in name, field if parts else "", parts.count("/") if parts else -1


def _structure(folder: File) -> TemplateFile:
    file = folder / STRUCTURE
    structure = read(file, TemplateFile)
    if structure.format != TEMPLATE_FORMAT:
        refuse(str(file), "", "", "template_format", structure.format)
    if structure.id != folder.name:
        refuse(str(file), "", "", "template_id", structure.id)
    return structure


def _section(file: str, written: SectionFile) -> Section:
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
        refuse(file, written.key, "", "template_malformed", str(error))


def _field(file: str, section: str, written: FieldFile) -> Field:
    names = [kind.name for kind in KINDS]
    if written.kind not in names:
        refuse(file, section, written.key, "template_kind_unknown", written.kind)
    inner = tuple(_field(file, section, field) for field in written.fields)
    _unique(file, section, [field.key for field in inner])
    needs = {
        "choice": written.options or written.shows,
        "choices": written.options,
        "table": written.columns,
        "group": written.fields,
    }
    if not needs.get(written.kind, True):
        refuse(file, section, written.key, "template_field_incomplete", written.kind)
    if written.when:
        try:
            parse(written.when)
        except BadInput:
            refuse(file, section, written.key, "template_condition", written.when)
    plain = {
        name: getattr(written, name)
        for name in written.__struct_fields__
        if name not in ("fields", "columns")
    }
    try:
        field = msgspec.convert({**plain, "columns": list(written.columns)}, Field, strict=True)
    except msgspec.ValidationError as error:
        refuse(file, section, written.key, "template_malformed", str(error))
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
                refuse(file, section, key, "template_condition", other)
            if other == name:
                section, _, key = name.partition(".")
                refuse(file, section, key, "template_condition_cycle", other)
            if other not in seen:
                seen.add(other)
                reach += needs[other]


def _unique(file: str, section: str, keys: list[str]) -> None:
    for key in keys:
        if keys.count(key) > 1:
            refuse(file, section, key, "template_key_twice", key)

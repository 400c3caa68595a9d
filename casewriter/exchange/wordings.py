"""The words of a template: one file for each language, and beside it one for each section."""

from collections.abc import Iterator, Mapping
from pathlib import Path as File

from msgspec.structs import replace

from casewriter.domain.leaves import LANGUAGE
from casewriter.domain.template import Field, Template
from casewriter.domain.wording import Counted, FieldWording, SectionWording, Wording
from casewriter.exchange.template_files import (
    OLDER,
    STRUCTURE,
    WORDING_FORMAT,
    SectionWordingFile,
    WordingFile,
    read,
    refuse,
)


class Wordings(Mapping[str, Wording]):
    """The words of a template in every language it has, each read when it is asked for first.

    A command that writes a Russian edition does not pay for the guidance in English and Kazakh.
    """

    def __init__(self, template: Template, folders: tuple[File, ...]) -> None:
        """Look which languages there are.

        Args:
            template: the one to be worded.
            folders: where words are taken from; the last is the template's own.

        Raises:
            BadInput: `template_file_missing`, where a folder of sections has no head file.
        """
        own = folders[-1]
        for folder in sorted(own.iterdir()):
            if folder.name == OLDER:
                continue
            if folder.is_dir() and not (own / f"{folder.name}.toml").is_file():
                refuse(str(folder), "", "", "template_file_missing", f"{folder.name}.toml")
        self._template = template
        self._folders = folders
        self._files = {
            file.stem: file for file in sorted(own.glob("*.toml")) if file.name != STRUCTURE
        }
        self._read: dict[str, Wording] = {}

    def __getitem__(self, language: str) -> Wording:
        """The words in a language.

        Raises:
            BadInput: `template_*` or `wording_*`, with the file and the place.
            KeyError: there are none in that language.
        """
        if language not in self._read:
            self._read[language] = _one(self._template, self._files[language], self._folders)
        return self._read[language]

    def __contains__(self, language: object) -> bool:
        """Whether there are words in a language; nothing is read for that."""
        return language in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def _one(template: Template, file: File, folders: tuple[File, ...]) -> Wording:
    files = [folder / file.name for folder in folders if (folder / file.name).is_file()]
    heads = [read(each, WordingFile) for each in files]
    last = heads[-1]
    known = LANGUAGE.fullmatch(last.language) and last.language == file.stem
    if last.format != WORDING_FORMAT or not known:
        refuse(str(file), "", "", "template_format", last.format)
    homes: dict[str, File] = {}
    whole = [_with_sections(each, head, homes) for each, head in zip(files, heads, strict=True)]
    return _wording(template, file, whole, homes)


def _with_sections(file: File, head: WordingFile, homes: dict[str, File]) -> WordingFile:
    """The words of one folder: the language's file and those of its sections beside it."""
    sections, fields = dict(head.section), dict(head.field)
    for beside in sorted(file.with_suffix("").glob("*.toml")):
        written = read(beside, SectionWordingFile)
        key = beside.stem
        homes[key] = beside
        for section in written.section:
            if section != key:
                refuse(str(beside), key, "", "wording_elsewhere", f"section.{section}")
        for name in written.field:
            if name.partition(".")[0] != key:
                refuse(str(beside), key, "", "wording_elsewhere", f'field."{name}"')
        twice = [name for name in written.section if name in sections]
        twice += [name for name in written.field if name in fields]
        if twice:
            refuse(str(beside), key, "", "template_key_twice", twice[0])
        sections |= written.section
        fields |= written.field
    return replace(head, section=sections, field=fields)


def _wording(
    template: Template, file: File, written: list[WordingFile], homes: dict[str, File]
) -> Wording:
    sections: dict[str, SectionWording] = {}
    fields: dict[str, FieldWording] = {}
    units: dict[str, str] = {}
    counted: dict[str, Counted] = {}
    parts: dict[str, str] = {}
    for words in written:
        sections |= words.section
        fields |= words.field
        units |= words.units
        counted |= words.counted
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
        counted=counted,
    )
    for section in template.sections:
        home = str(homes.get(section.key, file))
        if section.key not in sections:
            refuse(home, section.key, "", "wording_missing", f"section.{section.key}")
        for field in section.fields:
            for place in _missing(f"{section.key}.{field.key}", field, wording):
                refuse(home, section.key, field.key, "wording_missing", place)
    return wording


def _missing(name: str, field: Field, written: Wording) -> Iterator[str]:
    """The places in the wording file where words of a field are missing."""
    words = written.fields.get(name)
    if words is None:
        yield f'field."{name}"'
        return
    place = f'field."{name}"'
    for example, reason in (("strong", "strong_because"), ("weak", "weak_because")):
        # An example teaches by its reason, and a reason alone has nothing to speak of.
        given = [bool(getattr(words, key)) for key in (example, reason)]
        if any(given) and not all(given):
            yield f"{place}.{reason if given[0] else example}"
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

"""What can be done with the cases of a library: begin one, find one, take one in."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from msgspec import Struct

from casewriter.domain.case import Case, TemplateRef
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.leaves import LANGUAGE, Path, Value

if TYPE_CHECKING:
    from casewriter.domain.template import Template
    from casewriter.services.cleaning import Removal
    from casewriter.services.ports import AttachmentStore, CaseStore, CaseSummary, TemplateSource

TITLE = Path("front.title")
COUNTRY_CODE_LENGTH = 2


class Stop(Struct, frozen=True):
    """Where somebody stopped writing: a path, an edition and a caret."""

    path: str = ""
    language: str = ""
    caret: int = 0


class Taken(Struct, frozen=True):
    """A case that came in.

    Attributes:
        new: false where the same case was here already.
        removals: characters that no text may hold, taken out.
    """

    case: Case
    new: bool
    removals: tuple[Removal, ...] = ()


def begin(template: Template, *, title: str, country: str, language: str, now: datetime) -> Case:
    """A new case with its title and the texts that the template proposes.

    Raises:
        WrongUse: `country_unknown`, `language_code`.
    """
    if len(country) != COUNTRY_CODE_LENGTH or not (country.isalpha() and country.isupper()):
        raise WrongUse("country_unknown", country=country)
    if not LANGUAGE.fullmatch(language):
        raise WrongUse("language_code", language=language)
    case = Case(
        id=new_case_id(now),
        template=TemplateRef(template.id, template.version),
        country=country,
        status="draft",
        source_language=language,
        languages=(language,),
    )
    for path, value in _presets(template, language):
        case = case.with_leaf(path, language, value)
    return case.with_leaf(TITLE, language, title.strip() or None)


def _presets(template: Template, language: str) -> list[tuple[Path, Value]]:
    from casewriter.domain.kinds import kind_of
    from casewriter.domain.kinds.parts import from_text

    wording = template.wording(language)
    proposed = []
    for section, field in template.fields():
        name = f"{section.key}.{field.key}"
        # A text in another language than the case's would be published by mistake.
        if (preset := wording.fields[name].preset) and wording.language == language:
            part = kind_of(field.kind).parts(field)[0]
            proposed.append((Path(name), from_text(part, preset)))
    return proposed


def new_case_id(now: datetime) -> str:
    """A UUID of version 7 (RFC 9562): 48 bits of milliseconds, the rest random."""
    import secrets

    stamp = int(now.timestamp() * 1000) & (1 << 48) - 1
    number = stamp << 80 | 7 << 76 | secrets.randbits(12) << 64 | 2 << 62 | secrets.randbits(62)
    return str(UUID(int=number))


def find(store: CaseStore, wanted: str) -> CaseSummary:
    """The case of an id or of its beginning; one in the trash where none is at hand.

    Raises:
        WrongUse: `case_unknown`, `case_ambiguous`.
    """
    found = _beginning(store.summaries(), wanted)
    found = found or _beginning(store.summaries(trashed=True), wanted)
    exact = [summary for summary in found if summary.id == wanted]
    if len(exact or found) != 1:
        raise WrongUse("case_ambiguous" if found else "case_unknown", case=wanted)
    return (exact or found)[0]


def _beginning(cases: tuple[CaseSummary, ...], wanted: str) -> list[CaseSummary]:
    return [summary for summary in cases if summary.id.startswith(wanted)]


def take_in(
    data: bytes, store: CaseStore, attachments: AttachmentStore, templates: TemplateSource
) -> Taken:
    """Take a case JSON into the library; the same again changes nothing.

    Raises:
        BadInput: the file is no case; `case_exists`, where another text of it is here already;
            `case_in_trash`, where somebody has thrown it away.
        WrongUse: `template_unknown`.
    """
    from casewriter.domain.canonical import from_json
    from casewriter.services.cleaning import cleaned_case

    read, pictures = from_json(data)
    case, removals = cleaned_case(read)
    templates.get(case.template)
    if any(summary.id == case.id for summary in store.summaries(trashed=True)):
        raise BadInput("case_in_trash", case=case.id)
    if any(summary.id == case.id for summary in store.summaries()):
        if store.load(case.id) != case:
            raise BadInput("case_exists", case=case.id)
        return Taken(case, new=False, removals=removals)
    names = {attachment.sha256: attachment for attachment in case.attachments}
    for sha256, picture in pictures.items():
        named = names.get(sha256)
        if named is not None:
            attachments.add(picture, named.media_type, named.name)
    store.create(case, kept="imported")
    return Taken(case, new=True, removals=removals)

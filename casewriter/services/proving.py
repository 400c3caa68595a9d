"""Proving a backup: it is opened, and what is in it is held against the library as it is now."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path as File
from typing import Literal, TypeAlias

from msgspec import Struct

from casewriter.domain.backup import Backup
from casewriter.domain.case import Attachment, Case
from casewriter.domain.comparing import STATE, Comparison, compare
from casewriter.domain.errors import WrongUse
from casewriter.domain.template import Template
from casewriter.domain.writers import WRITER
from casewriter.services.library import TITLE
from casewriter.services.ports import AttachmentStore, Backups, Library, TemplateSource
from casewriter.services.watching import Progress, share

Standing: TypeAlias = Literal["same", "differs", "only_in_backup", "only_in_library", "in_trash"]


class Present(Struct, frozen=True):
    """The cases of the library as it is now; those in the trash by their ids alone."""

    cases: Mapping[str, Case]
    thrown_away: frozenset[str]


class CaseProof(Struct, frozen=True):
    """One case in a backup and in the library.

    Attributes:
        then: as the backup has it.
        now: as the library has it.
        comparison: what differs; None where only one of them has it, or nobody knows its template.
    """

    standing: Standing
    then: Case | None
    now: Case | None
    template: Template | None = None
    comparison: Comparison | None = None

    @property
    def case(self) -> Case:
        """The case as the library has it, else as the backup does."""
        found = self.now or self.then
        assert found is not None
        return found

    @property
    def title(self) -> str:
        """Its title in its source language; may be empty."""
        return str(self.case.get(TITLE, self.case.source_language) or "")

    @property
    def answers(self) -> int:
        """How many answers differ."""
        return self.comparison.counts.answers if self.comparison else 0


class Proof(Struct, frozen=True):
    """What was found in a backup that is whole.

    Attributes:
        at: when it was looked through.
        answers: that the cases in the backup have.
        cases: those that differ first.
    """

    backup: Backup
    at: datetime
    answers: int
    cases: tuple[CaseProof, ...]

    @property
    def differing(self) -> int:
        """How many answers differ in all."""
        return sum(case.answers for case in self.cases)


ORDER: tuple[Standing, ...] = ("differs", "only_in_backup", "in_trash", "only_in_library", "same")


def prove(
    backups: Backups,
    file: File,
    present: Present,
    *,
    templates: TemplateSource,
    now: datetime,
    progress: Progress,
) -> Proof:
    """Look through a whole backup, open it, and compare its cases with those of the library.

    Raises:
        BadInput, MachineFailed: as `Backups.check`.
    """
    backup = backups.check(file, share(progress, 0, 40))
    with backups.look_into(file, share(progress, 40, 70)) as library:
        then = _cases(library, share(progress, 70, 90))
    ids = list(dict.fromkeys((*then, *present.cases)))
    found = []
    for done, case_id in enumerate(ids):
        share(progress, 90, 100)(done, len(ids))
        thrown = case_id in present.thrown_away
        found.append(_proof(then.get(case_id), present.cases.get(case_id), templates, thrown))
    found.sort(key=lambda case: ORDER.index(case.standing))
    return Proof(backup, now, sum(map(answers_in, then.values())), tuple(found))


def answers_in(case: Case) -> int:
    """How many questions of a case have an answer."""
    return sum(name.partition(".")[2] not in (STATE, WRITER) for name in case.fields)


class Retrieved(Struct, frozen=True):
    """A case out of a backup, with the bytes of its pictures."""

    case: Case
    pictures: tuple[tuple[Attachment, bytes], ...]

    def put_pictures(self, attachments: AttachmentStore) -> None:
        """Keep its pictures in the library."""
        for attachment, data in self.pictures:
            attachments.add(data, attachment.media_type, attachment.name)


def retrieve(backups: Backups, file: File, case_id: str, progress: Progress) -> Retrieved:
    """Take one case out of a backup.

    Raises:
        BadInput, MachineFailed: as `Backups.check`.
    """
    with backups.look_into(file, progress) as library:
        case = library.cases.load(case_id)
        pictures = tuple(
            (attachment, library.attachments.read(attachment.sha256))
            for attachment in case.attachments
            if library.attachments.has(attachment.sha256)
        )
    return Retrieved(case, pictures)


def _cases(library: Library, progress: Progress) -> dict[str, Case]:
    summaries = library.cases.summaries()
    found = {}
    for done, summary in enumerate(summaries):
        progress(done, len(summaries))
        found[summary.id] = library.cases.load(summary.id)
    return found


def _proof(
    then: Case | None,
    now: Case | None,
    templates: TemplateSource,
    thrown: bool,  # noqa: FBT001
) -> CaseProof:
    if then is None or now is None:
        only: Standing = "only_in_backup" if then else "only_in_library"
        return CaseProof("in_trash" if thrown else only, then, now)
    try:
        template = templates.get(now.template)
    except WrongUse:
        return CaseProof("same" if then == now else "differs", then, now)
    comparison = compare(template, then, now)
    standing: Standing = "same" if comparison.is_empty else "differs"
    return CaseProof(standing, then, now, template, comparison)

"""Several cases in one volume: from their cases to its files, or to what stops it."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path as File

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.case import TemplateRef
from casewriter.domain.compendium import Member, compose_volume, member_of
from casewriter.domain.errors import CasewriterError, MachineFailed, WrongUse, no_edition, no_format
from casewriter.domain.publication import Publication, Remark
from casewriter.domain.remarked import placed_at, places
from casewriter.domain.volume import Compendium
from casewriter.services.batch import Making, Outcome, Refusal, refused, stopped
from casewriter.services.files import replacing
from casewriter.services.ports import Library, PageNumbers, Step, Writer
from casewriter.services.publishing import (
    PAGED,
    TITLE,
    Order,
    Report,
    file_name,
    reading_clean,
    stopping,
    with_page_numbers,
)
from casewriter.services.readable import MISTAKES, equal_share

FEWEST = 2
"""Cases of a volume; one alone is a publication."""


class VolumeFiles(Struct, frozen=True, tag=True):
    """Files of one volume of a library's cases.

    Attributes:
        library: its folder.
        volume: which cases, and what is said of the whole.
        formats: writers' names.
        folder: where to; files are named after the title of the volume.
        at: the moment, for the properties of the files.
        page_numbers: whether a Word file tells pages in its contents and lists.
    """

    library: str
    volume: Compendium
    formats: tuple[str, ...]
    folder: str
    at: datetime
    page_numbers: bool = False


class Bound(Struct, frozen=True):
    """A case of a volume, and how its pictures are read."""

    member: Member
    read: Callable[[str], bytes]


def bind(
    bound: tuple[Bound, ...],
    volume: Compendium,
    files: tuple[tuple[Writer, File], ...],
    making: Making,
    *,
    created: datetime,
    progress: Step,
) -> tuple[Outcome, ...]:
    """Write a volume in some formats: what came of the whole, then what concerns each case.

    Nothing is written where an error of any case would stop its own publication.

    Args:
        bound: the cases, in their order.
        volume: what is said of the whole.
        files: writers, and where each writes to.
        making: what files are made with.
        created: for the properties of the files.
        progress: told how far it is; may raise to cancel.

    Raises:
        WrongUse: `volume_too_small`; `style_unknown`.
        MachineFailed: `references_not_set`; `file_unwritable`, where no file could be written.
    """
    if len(bound) < FEWEST:
        raise WrongUse("volume_too_small")
    refusals = tuple(_stops(one.member, volume, created) for one in bound)
    if any(refusals):
        whole = _whole(volume, (), (Refusal("volume_stopped", {"count": _count(refusals)}),))
        each = zip(bound, refusals, strict=True)
        return (whole, *(_of_case(one, volume, (), stops) for one, stops in each))
    publication = compose_volume(
        volume,
        tuple(one.member for one in bound),
        making.styles.words(volume.style, volume.language),
        making.styles.get(volume.style),
        cite=making.cite,
        created=created.isoformat(),
    )
    remarks: list[Remark] = []
    reports: list[Report] = []
    failed: list[MachineFailed] = []
    for place, (writer, file) in enumerate(files):
        cleaned: set[str] = set()
        try:
            told = _write(
                publication,
                writer,
                file,
                bound,
                cleaned=cleaned,
                progress=equal_share(progress, place, len(files)),
                paginate=making.paginate,
            )
        except MachineFailed as error:
            # A file that is open elsewhere does not keep the others from being written.
            failed.append(error)
            continue
        remarks += told
        own = tuple(one for one in told if not _members(one, bound, volume))
        reports.append(Report(os.fspath(file), own, len(cleaned)))
    if failed and not reports:
        raise failed[0]
    return (
        _whole(volume, tuple(reports), tuple(map(refused, failed))),
        *(
            _of_case(one, volume, _told(remarks, place, bound, volume), ())
            for place, one in enumerate(bound)
        ),
    )


def bind_from(
    library: Library, wanted: VolumeFiles, making: Making, progress: Step
) -> tuple[Outcome, ...]:
    """The same with the cases of a library; one that cannot be read stops the volume, by name."""
    bound: list[Bound] = []
    broken: list[Outcome] = []
    for case_id in wanted.volume.cases:
        try:
            case = library.cases.load(case_id)
            template = making.templates.get(case.template)
            bound.append(Bound(Member(template, case), library.attachments.read))
        except CasewriterError as error:
            broken.append(Outcome(case_id, "", TemplateRef("", 0), refusals=(refused(error),)))
        except MISTAKES as error:
            code = Refusal("case_not_written", {"problem": type(error).__name__})
            broken.append(Outcome(case_id, "", TemplateRef("", 0), refusals=(code,)))
    if broken:
        stop = Refusal("volume_stopped", {"count": str(len(broken))})
        return (_whole(wanted.volume, (), (stop,)), *broken)
    files = []
    for form in wanted.formats:
        writer = next((writer for writer in making.writers if writer.name == form), None)
        if writer is None:
            raise no_format(form, [one.name for one in making.writers])
        files.append((writer, File(wanted.folder) / volume_name(wanted.volume, writer.suffix)))
    return bind(
        tuple(bound), wanted.volume, tuple(files), making, created=wanted.at, progress=progress
    )


def volume_name(volume: Compendium, suffix: str) -> str:
    """A file name that people and all systems can read: title and edition."""
    return f"{file_name(volume.title) or 'compendium'}-{volume.language}{suffix}"


def _stops(member: Member, volume: Compendium, created: datetime) -> tuple[Refusal, ...]:
    """Why a case cannot be published in this edition."""
    if volume.language not in member.case.languages:
        facts = no_edition(volume.language, member.case.languages).facts
        return (Refusal("language_unknown", {name: str(fact) for name, fact in facts.items()}),)
    order = Order("docx", volume.language, "publication", created, volume.style)
    return tuple(stopped(stop) for stop in stopping(member.template, member.case, order))


def _count(refusals: tuple[tuple[Refusal, ...], ...]) -> str:
    return str(sum(len(each) for each in refusals))


def _write(
    publication: Publication,
    writer: Writer,
    file: File,
    bound: tuple[Bound, ...],
    *,
    cleaned: set[str],
    progress: Step,
    paginate: PageNumbers | None,
) -> tuple[Remark, ...]:
    readers = tuple(dict.fromkeys(one.read for one in bound))

    def read(sha256: str) -> bytes:
        for place, reader in enumerate(readers):
            try:
                return reader(sha256)
            except WrongUse:
                if place == len(readers) - 1:
                    raise
        raise WrongUse("attachment_unknown", sha256=sha256)

    clean = reading_clean(read, cleaned)
    with replacing(file) as out:
        if paginate is None or writer.name != PAGED:
            return writer.write(publication, out, clean, progress)
        return with_page_numbers(
            writer, publication, out, read=clean, progress=progress, paginate=paginate
        )


def _told(
    remarks: list[Remark], place: int, bound: tuple[Bound, ...], volume: Compendium
) -> tuple[Remark, ...]:
    """The remarks that concern the case at that place, with their places in it."""
    return tuple(
        dict.fromkeys(
            found
            for remark in remarks
            for member, found in _members(remark, bound, volume)
            if member == place
        )
    )


def _members(
    remark: Remark, bound: tuple[Bound, ...], volume: Compendium
) -> tuple[tuple[int, Remark], ...]:
    """The cases that a remark concerns, and the remark as it would be made of each alone."""
    owner, place = member_of(remark.place)
    own = replace(remark, place=place)
    if 0 <= owner < len(bound):
        case = bound[owner].member.case
        found = places(case, own, volume.language) or (None,)
        return tuple((owner, placed_at(case, own, path)) for path in found)
    return tuple(
        (number, placed_at(one.member.case, own, path))
        for number, one in enumerate(bound)
        for path in places(one.member.case, own, volume.language)
    )


def _whole(
    volume: Compendium, reports: tuple[Report, ...], refusals: tuple[Refusal, ...]
) -> Outcome:
    return Outcome("", volume.title, TemplateRef("", 0), reports, refusals)


def _of_case(
    one: Bound, volume: Compendium, remarks: tuple[Remark, ...], refusals: tuple[Refusal, ...]
) -> Outcome:
    case = one.member.case
    title = case.get(TITLE, volume.language) or case.get(TITLE, case.source_language) or ""
    return Outcome(case.id, str(title), case.template, (), refusals, remarks)

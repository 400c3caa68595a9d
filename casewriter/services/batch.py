"""Files of many cases in one go: one that fails does not keep the others back."""

from datetime import datetime
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.case import TemplateRef
from casewriter.domain.errors import CasewriterError, no_format
from casewriter.domain.finding import Finding
from casewriter.domain.publication import Remark
from casewriter.services.ports import (
    CitationStyle,
    Library,
    PageNumbers,
    Step,
    StyleSource,
    TemplateSource,
    Writer,
)
from casewriter.services.publishing import (
    CASE_FILE,
    Kind,
    Order,
    Report,
    proposed_name,
    publish,
    stopping,
    unused,
)
from casewriter.services.readable import MISTAKES, equal_share


class ManyFiles(Struct, frozen=True, tag=True):
    """Files of several cases, each in the language it was written in.

    Attributes:
        library: its folder.
        cases: their ids.
        formats: writers' names, or `json`.
        folder: where to; files are named after the titles.
        at: the moment, for the properties of the files.
        style: the id of a house style.
    """

    library: str
    cases: tuple[str, ...]
    formats: tuple[str, ...]
    kind: Kind
    folder: str
    at: datetime
    style: str


class Refusal(Struct, frozen=True):
    """Why a file was not written: the code and facts of an error, and where it leads."""

    code: str
    facts: dict[str, str]
    path: str = ""


class Outcome(Struct, frozen=True):
    """What came of one case.

    Attributes:
        title: in the language of the case; empty where it could not be read.
        refusals: why files are not there.
        remarks: what concerns this case in a file that it shares with others.
    """

    case: str
    title: str
    template: TemplateRef
    reports: tuple[Report, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    remarks: tuple[Remark, ...] = ()


class Making(Struct, frozen=True):
    """What files are made with.

    Attributes:
        paginate: counts the pages of a Word file, where its contents are to tell them.
    """

    templates: TemplateSource
    writers: tuple[Writer, ...]
    styles: StyleSource
    cite: CitationStyle
    paginate: PageNumbers | None = None


def publish_many(
    library: Library, wanted: ManyFiles, making: Making, progress: Step
) -> tuple[Outcome, ...]:
    """Write the files of every case, one after the other.

    Args:
        library: whose cases.
        wanted: which, and how.
        making: what files are made with.
        progress: told how far it is, in thousandths; may raise to cancel. What is written stays.
    """
    known = {summary.id: summary for summary in library.cases.summaries()}
    run, outcomes = _Run(library, wanted, making), []
    for number, case_id in enumerate(wanted.cases):
        part = equal_share(progress, number, len(wanted.cases))
        summary = known.get(case_id)
        title = summary.title if summary else ""
        template = summary.template if summary else TemplateRef("", 0)
        reports, refusals = run.files_of(case_id, part)
        part(1, 1)
        outcomes.append(Outcome(case_id, title, template, reports, refusals))
    return tuple(outcomes)


class _Run:
    """One run, which knows the files it has written."""

    def __init__(self, library: Library, wanted: ManyFiles, making: Making) -> None:
        self._library, self._wanted, self._making = library, wanted, making
        self._taken: set[File] = set()

    def files_of(
        self, case_id: str, progress: Step
    ) -> tuple[tuple[Report, ...], tuple[Refusal, ...]]:
        """Write the files of one case; what went wrong is said once for all its formats."""
        reports: list[Report] = []
        refusals: list[Refusal] = []
        for place, form in enumerate(self._wanted.formats):
            part = equal_share(progress, place, len(self._wanted.formats))
            made: Report | tuple[Refusal, ...]
            try:
                made = self._file(case_id, form, part)
            except CasewriterError as error:
                made = (refused(error),)
            except MISTAKES as error:
                # A mistake of ours in one case must not keep the others from being written.
                made = (Refusal("case_not_written", {"problem": type(error).__name__}),)
            if isinstance(made, Report):
                reports.append(made)
            else:
                refusals += [each for each in made if each not in refusals]
        return tuple(reports), tuple(refusals)

    def _file(self, case_id: str, form: str, progress: Step) -> Report | tuple[Refusal, ...]:
        """Write one file; or name the findings that stop it."""
        wanted, making = self._wanted, self._making
        case = self._library.cases.load(case_id)
        template = making.templates.get(case.template)
        writer = next((writer for writer in making.writers if writer.name == form), None)
        if writer is None and form != CASE_FILE:
            raise no_format(form, [one.name for one in making.writers])
        order = Order(form, case.source_language, wanted.kind, wanted.at, wanted.style)
        if stops := stopping(template, case, order):
            count = Refusal("publication_stopped", {"count": str(len(stops))})
            return (count, *map(stopped, stops))
        name = proposed_name(case, order, writer.suffix if writer else ".json")
        file = unused(File(wanted.folder) / name, self._taken)
        report = publish(
            case,
            template,
            order,
            file,
            writer=writer,
            styles=making.styles,
            cite=making.cite,
            read=self._library.attachments.read,
            progress=progress,
        )
        self._taken.add(file)
        return report


def refused(error: CasewriterError) -> Refusal:
    """An error as the reason why a file is not there."""
    return Refusal(error.code, {name: str(fact) for name, fact in error.facts.items()})


def stopped(stop: Finding) -> Refusal:
    """A finding as the reason why a file is not there."""
    facts = {name: str(fact) for name, fact in stop.facts.items()}
    return Refusal(stop.code, {"path": str(stop.path), **facts}, str(stop.path))

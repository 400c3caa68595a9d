"""The process in which publications are written while writing goes on in the window."""

from multiprocessing.connection import Connection
from pathlib import Path as File

from casewriter.app.processes.spawned import SpawnedProcess, answer
from casewriter.domain.errors import BadInput, no_format
from casewriter.services.batch import ManyFiles, Outcome
from casewriter.services.jobs import (
    CopyRequest,
    Finished,
    FormRequest,
    News,
    PaperRequest,
    PublishRequest,
    ReadableRequest,
    Request,
    SavedReadable,
    WrittenMany,
)
from casewriter.services.parcels import (
    PackedAll,
    PackRequest,
    UnpackedAll,
    UnpackRequest,
    Weighed,
    WeighRequest,
)
from casewriter.services.ports import Step
from casewriter.services.publishing import Report
from casewriter.services.readable import ReadableReport
from casewriter.services.volumes import VolumeFiles


def start(request: Request) -> SpawnedProcess[News]:
    """Start writing elsewhere. Gives a `services.jobs.Running`."""
    return SpawnedProcess(serve, request, News)


def serve(pipe: Connection) -> None:
    """The process: one request in, news out until it is over."""
    answer(pipe, Request, _carry_out)


def _carry_out(
    request: Request, progress: Step
) -> WrittenMany | Finished | SavedReadable | PackedAll | UnpackedAll | Weighed:
    from casewriter.app.processes import packing

    match request:
        case PublishRequest():
            return Finished(_publish(request, progress))
        case ReadableRequest():
            return SavedReadable(_save_readable(request, progress))
        case FormRequest():
            return Finished(_write_form(request, progress))
        case PaperRequest():
            return Finished(_write_paper(request))
        case CopyRequest():
            return Finished(_write_copy(request, progress))
        case ManyFiles():
            return WrittenMany(_publish_many(request, progress))
        case VolumeFiles():
            return WrittenMany(_bind(request, progress))
        case PackRequest() | UnpackRequest() | WeighRequest():
            return packing.carry_out(request, progress)


def _publish(request: PublishRequest, progress: Step) -> Report:
    from casewriter.app.core import build
    from casewriter.domain.canonical import from_json
    from casewriter.services.publishing import CASE_FILE, publish, stopping
    from casewriter.storage import open_attachments

    core = build()
    case, _ = from_json(request.case)
    form = request.order.format
    writer = next((writer for writer in core.writers if writer.name == form), None)
    if writer is None and form != CASE_FILE:
        raise no_format(form, [one.name for one in core.writers])
    template = core.template_of(case.template, request.library)
    stops = stopping(template, case, request.order)
    if stops:
        raise BadInput("publication_stopped", count=len(stops))
    return publish(
        case,
        template,
        request.order,
        File(request.file),
        writer=writer,
        styles=core.styles,
        cite=core.cite,
        read=open_attachments(File(request.library)).read,
        progress=progress,
        paginate=core.paginate,
    )


def _publish_many(request: ManyFiles, progress: Step) -> tuple[Outcome, ...]:
    from casewriter.app.core import build
    from casewriter.services.batch import Making, publish_many

    core = build()
    library = core.library(request.library)
    try:
        making = Making(core.templates, core.writers, core.styles, core.cite)
        return publish_many(library, request, making, progress)
    finally:
        library.close()


def _bind(request: VolumeFiles, progress: Step) -> tuple[Outcome, ...]:
    from casewriter.app.core import build
    from casewriter.services.batch import Making
    from casewriter.services.volumes import bind_from

    core = build()
    library = core.library(request.library)
    try:
        counts = core.paginate if request.page_numbers else None
        making = Making(core.templates, core.writers, core.styles, core.cite, counts)
        return bind_from(library, request, making, progress)
    finally:
        library.close()


def _write_form(request: FormRequest, progress: Step) -> Report:
    from casewriter.app.core import build
    from casewriter.services.forms import write_form

    core = build()
    return write_form(
        core.templates.get(request.template),
        request.language,
        File(request.file),
        created=request.at,
        writers=core.writers,
        styles=core.styles,
        words_of=core.form_words,
        progress=progress,
    )


def _write_paper(request: PaperRequest) -> Report:
    from casewriter.app.core import build
    from casewriter.services.review_files import read_states, write_paper

    core = build()
    library = core.library(request.library)
    try:
        case = library.cases.load(request.case)
        cases = [case]
        if request.paper == "forms":
            known = [one.id for one in library.cases.summaries() if one.id != case.id]
            others = [one for one in known if not request.only or one in request.only]
            loaded = map(library.cases.load, others)
            cases += [one for one in loaded if one.template.id == case.template.id]
        return write_paper(
            request.paper,
            [(one, core.templates.get(one.template)) for one in cases],
            request.language,
            request.format,
            File(request.file),
            words=core.papers,
            created=request.at,
            reader=request.reader,
            earlier=read_states(library, case.id),
        )
    finally:
        library.close()


def _write_copy(request: CopyRequest, progress: Step) -> Report:
    from casewriter.app.core import build
    from casewriter.domain.canonical import from_json
    from casewriter.services.word_copies import write_copy

    core = build()
    case, _ = from_json(request.case)
    written = write_copy(
        case,
        core.template_of(case.template, request.library),
        request.language,
        request.state,
        File(request.file),
        how=core.copies(),
        at=request.at,
        progress=progress,
    )
    return Report(written)


def _save_readable(request: ReadableRequest, progress: Step) -> ReadableReport:
    from casewriter.app.core import build
    from casewriter.publish.readable import index
    from casewriter.services.readable import Making, save_readable

    core = build()
    library = core.library(request.library)
    try:
        return save_readable(
            library,
            File(request.place),
            request.words,
            request.at,
            making=Making(core.templates, core.writers, core.styles, core.cite, index),
            progress=progress,
        )
    finally:
        library.close()

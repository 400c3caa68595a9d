"""The process in which publications are written while writing goes on in the window."""

from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path as File

import msgspec

from casewriter.domain.errors import CasewriterError, WrongUse
from casewriter.services.jobs import (
    Cancelled,
    Failed,
    Finished,
    News,
    Progressed,
    PublishRequest,
    ReadableRequest,
    Request,
    SavedReadable,
    Stopped,
)
from casewriter.services.ports import Step
from casewriter.services.publishing import Report
from casewriter.services.readable import ReadableReport

CANCEL = b"cancel"
GRACE = 2.0
"""Seconds that the process gets to remove its part file before it is ended."""


def start(request: Request) -> "WorkerProcess":
    """Start writing elsewhere."""
    return WorkerProcess(request)


class WorkerProcess:
    """One request being carried out in a spawned process. Fulfils `services.jobs.Running`."""

    def __init__(self, request: Request) -> None:
        # Spawned on every system: a forked Qt program is not safe to go on in.
        context = get_context("spawn")
        self._pipe, other = context.Pipe()
        self._process = context.Process(target=serve, args=(other,), daemon=True)
        self._process.start()
        other.close()
        self._pipe.send_bytes(msgspec.msgpack.encode(request))
        self._over = False

    def news(self) -> tuple[News, ...]:
        """What happened since last asked, without waiting."""
        heard: list[News] = []
        try:
            while not self._over and self._pipe.poll():
                said: News = msgspec.msgpack.decode(self._pipe.recv_bytes(), type=News)
                self._over = not isinstance(said, Progressed)
                heard.append(said)
        except (EOFError, OSError):
            self._over = True
            heard.append(Failed("worker_lost", {}))
        return tuple(heard)

    def cancel(self) -> None:
        """Ask it to stop at the next block."""
        if self._over:
            return
        # It may have come to its end since we last listened.
        with suppress(BrokenPipeError, ConnectionResetError):
            self._pipe.send_bytes(CANCEL)

    def close(self) -> None:
        """Let go of it, stopping it where it still runs; again does nothing."""
        if self._pipe.closed:
            return
        if not self._over and self._process.is_alive():
            self.cancel()
        self._process.join(GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._pipe.close()
        self._process.close()


def serve(pipe: Connection) -> None:
    """The process: one request in, news out until it is over."""
    request: Request = msgspec.msgpack.decode(pipe.recv_bytes(), type=Request)

    def tell(news: News) -> None:
        pipe.send_bytes(msgspec.msgpack.encode(news))

    def progress(done: int, of: int) -> None:
        if pipe.poll():
            raise Cancelled
        tell(Progressed(done, of))

    try:
        match request:
            case PublishRequest():
                tell(Finished(_publish(request, progress)))
            case ReadableRequest():
                tell(SavedReadable(_save_readable(request, progress)))
    except Cancelled:
        tell(Stopped())
    except CasewriterError as error:
        tell(Failed(error.code, {name: str(fact) for name, fact in error.facts.items()}))


def _publish(request: PublishRequest, progress: Step) -> Report:
    from casewriter.app.core import build
    from casewriter.domain.canonical import from_json
    from casewriter.services.publishing import CASE_FILE, publish
    from casewriter.storage import open_attachments

    core = build()
    case, _ = from_json(request.case)
    form = request.order.format
    writer = next((writer for writer in core.writers if writer.name == form), None)
    if writer is None and form != CASE_FILE:
        raise WrongUse("format_unknown", format=form)
    return publish(
        case,
        core.templates.get(case.template),
        request.order,
        File(request.file),
        writer=writer,
        words=core.words,
        read=open_attachments(File(request.library)).read,
        progress=progress,
    )


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
            making=Making(core.templates, core.writers, core.words, index),
            progress=progress,
        )
    finally:
        library.close()

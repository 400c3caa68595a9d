"""Exports asked for in the window: files of one case, one after the other, in another process."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from casewriter.app.processes.following import Following, as_error
from casewriter.domain.canonical import to_json
from casewriter.services.jobs import (
    Failed,
    Finished,
    News,
    Progressed,
    PublishRequest,
    Start,
    Stopped,
)
from casewriter.services.publishing import Report
from casewriter.services.watching import Cancelled
from casewriter.ui.library.view import interface_language
from casewriter.ui.publish.request import Cancel, ExportRequest, Watcher


def house_styles() -> tuple[tuple[str, str], ...]:
    """The house styles: id and what people call it in the language of the window."""
    from casewriter.assets import resources
    from casewriter.publish.styles import StyleShelf

    language = interface_language()
    styles = StyleShelf(resources("styles")).all()
    return tuple((style.id, style.title(language)) for style in styles)


def counts_pages() -> bool:
    """Whether LibreOffice is here, which counts the pages of a Word file."""
    from casewriter.publish.docx.office import office

    return bool(office())


class Exports(QObject):
    """Starts exports and tells their watchers. Fulfils `ui.publish.request.Export`."""

    def __init__(self, start: Start, library: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self._library = library
        self._under_way: list[OneExport] = []

    def __call__(self, request: ExportRequest, watcher: Watcher) -> Cancel:
        """Make the files; the returned function stops the work."""
        export = OneExport(self._start, self._library(), request, watcher, self)
        self._under_way = [other for other in self._under_way if not other.is_over]
        self._under_way.append(export)
        return export.cancel

    def close(self) -> None:
        """Stop everything that is still under way."""
        for export in self._under_way:
            export.close()


class OneExport(QObject):
    """The files of one request, made one after the other."""

    def __init__(
        self,
        start: Start,
        library: str,
        request: ExportRequest,
        watcher: Watcher,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._begin = start
        self._watcher = watcher
        self._case = to_json(request.case)
        self._library = library
        self._waiting = list(request.files)
        self._of = len(request.files)
        self._reports: list[Report] = []
        self._failed: list[Exception] = []
        self._other = Following(self._told, self)
        self._next()

    @property
    def is_over(self) -> bool:
        """Whether nothing is under way any more."""
        return self._other.is_over

    def cancel(self) -> None:
        """Stop at the next block; what is written already stays."""
        self._other.cancel()

    def close(self) -> None:
        """Let go at once."""
        self._other.close()

    def _next(self) -> None:
        self.close()
        if not self._waiting:
            if self._reports:
                self._watcher.done(tuple(self._reports), tuple(self._failed))
            else:
                self._watcher.failed(self._failed[0])
            return
        wanted = self._waiting.pop(0)
        request = PublishRequest(self._case, wanted.order, wanted.file, self._library)
        self._other.follow(self._begin(request))

    def _told(self, news: News) -> None:
        match news:
            case Progressed(done=done, of=of):
                files = len(self._reports) + len(self._failed)
                self._watcher.progress(files * of + done, self._of * of)
            case Finished(report=report):
                self._reports.append(report)
                self._next()
            case Stopped():
                self.close()
                self._watcher.failed(Cancelled())
            case Failed(code=code, facts=facts):
                # A file that is open elsewhere does not keep the others from being written.
                self._failed.append(as_error(code, facts))
                self._next()

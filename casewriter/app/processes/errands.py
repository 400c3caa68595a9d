"""Work for other processes, several at a time, each with whoever waits for what comes of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from casewriter.app.processes.following import Following, as_error
from casewriter.services.jobs import Failed, News, Progressed, Request, Start, Stopped
from casewriter.services.watching import Cancelled


class Errands(QObject):
    """Starts work elsewhere and hands over what comes of it."""

    def __init__(self, start: Start, parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self._under_way: list[Following] = []
        self._is_closed = False

    def run(
        self,
        request: Request,
        then: Callable[[News], object],
        failed: Callable[[Exception], object],
        progress: Callable[[int, int], object] | None = None,
    ) -> Callable[[], None]:
        """Have something done.

        Args:
            request: what.
            then: is given the last news.
            failed: is given the error, or `Cancelled`.
            progress: is told how far it is.

        Returns:
            what asks it to stop.
        """

        def told(news: News) -> None:
            if isinstance(news, Progressed):
                if progress is not None:
                    progress(news.done, news.of)
                return
            following.close()
            self._under_way.remove(following)
            following.deleteLater()
            match news:
                case Stopped():
                    failed(Cancelled())
                case Failed(code=code, facts=facts):
                    failed(as_error(code, facts))
                case _:
                    then(news)

        following = Following(told, self)
        if self._is_closed:
            # What the library still brought while the window went wants nothing more.
            return following.cancel
        self._under_way.append(following)
        following.follow(self._start(request))
        return following.cancel

    def close(self) -> None:
        """Let go of everything at once, and begin nothing more."""
        self._is_closed = True
        for following in self._under_way:
            following.close()
        self._under_way.clear()

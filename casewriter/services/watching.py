"""How work that takes longer than a breath tells how far it is, and how it is stopped."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with how many of how many parts are done. Raises `Cancelled` to stop the work."""


class Cancelled(Exception):
    """The work was stopped because somebody asked for it. Not an error."""


def unwatched(_done: int, _of: int) -> None:
    """Progress that nobody looks at."""


def share(progress: Progress, start: int, end: int) -> Progress:
    """Progress of one part of a work, told as that of the whole, in hundredths."""

    def told(done: int, of: int) -> None:
        progress(start + (end - start) * done // max(of, 1), 100)

    return told

"""How a command ends: in Python's own order, but for taking its memory apart."""

import atexit
import os
import sys


class Ending:
    """Ends the program where Python would begin to free its modules and all they hold.

    That takes a thirtieth of an export, and the system takes memory back in one piece; mypy and
    others end like this. Threads are waited for before, and whatever is to be called at the end is
    called: Python calls first what was registered last, so that this has to be made first.
    """

    def __init__(self) -> None:
        self._code: int | None = None
        atexit.register(self._end)

    def with_code(self, code: int) -> None:
        """End with that exit code. A program that shows windows is taken apart: Qt wants that."""
        if "PySide6" not in sys.modules:
            self._code = code

    def _end(self) -> None:
        if self._code is None:
            return
        try:
            for stream in (sys.stdout, sys.stderr):
                if stream is not None:
                    stream.flush()
        except (OSError, ValueError):
            # Nobody reads it any more: Python says so in its own way.
            return
        os._exit(self._code)

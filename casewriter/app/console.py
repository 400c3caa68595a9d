"""The command line's end of the wiring: which parts a command works with."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from casewriter.app.unread import leave_unread

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path as File

RARELY = 200_000
"""Objects between two collections of garbage while a command runs: it builds its values once and
ends, and looking through them again and again takes a sixth of an export's time."""


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; gives the exit code."""
    often = gc.get_threshold()
    gc.set_threshold(RARELY)
    # Before anything that imports them.
    leave_unread()
    from casewriter.app.core import build
    from casewriter.cli import Tools, answer

    def open_window(library: str | None, files: Sequence[File]) -> int:
        from casewriter.app.sourceless import spare_sources

        spare_sources()
        from casewriter.app.window import open_window

        gc.set_threshold(*often)
        return open_window(build(), library, files)

    code = answer(arguments, Tools(build(), open_window=open_window, self_test=_self_test))
    # Python looks through everything once more when it ends; the system takes it all back anyway.
    gc.freeze()
    return code


def _self_test() -> int:
    from casewriter.app.core import build
    from casewriter.app.self_test import self_test

    return self_test(build())

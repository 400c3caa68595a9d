"""The command line's end of the wiring: which parts a command works with."""

from collections.abc import Sequence

from casewriter.app.core import build


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; gives the exit code."""
    from casewriter.cli import Tools, answer

    return answer(arguments, Tools(build(), open_window=_open_window, self_test=_self_test))


def _open_window(library: str | None) -> int:
    from casewriter.app.window import open_window

    return open_window(build(), library)


def _self_test() -> int:
    from casewriter.app.self_test import self_test

    return self_test(build())

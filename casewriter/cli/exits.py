"""Exit codes, and the one sentence on standard error that goes with them."""

import shlex

import click

from casewriter.domain.errors import BadInput, CasewriterError, MachineFailed, WrongUse
from casewriter.domain.sentences import sentence

DONE = 0
LOOK = 1
"""Done, but with findings that the caller must look at."""
WRONG_USE = 2
BAD_INPUT = 3
MACHINE = 4
INTERRUPTED = 130

EXIT_CODES: tuple[tuple[type[CasewriterError], int], ...] = (
    (WrongUse, WRONG_USE),
    (BadInput, BAD_INPUT),
    (MachineFailed, MACHINE),
)


def exit_code(error: CasewriterError) -> int:
    """The exit code of an error."""
    return next((code for kind, code in EXIT_CODES if isinstance(error, kind)), MACHINE)


def errors_listed(name: str, edition: str | None, library: str | None) -> str:
    """Where the findings stand that stop a publication, by the command that lists them.

    Args:
        name: the case, as it was named.
        edition: its language; none for the source language.
        library: as it was given.
    """
    words = ["casewriter", "check", name]
    words += ["--edition", edition] if edition else []
    words += ["--library", library] if library else []
    return sentence("errors_listed", {"command": shlex.join(words)})


def say(error: CasewriterError, about: str = "", more: str = "") -> None:
    """What happened, what is safe, what to do: one line on standard error.

    Args:
        error: what happened.
        about: what it concerns, where several things are done.
        more: where to read on.
    """
    said = f"{sentence(error.code, error.facts)} {more}".rstrip()
    click.echo(f"{about}: {said}" if about else said, err=True)

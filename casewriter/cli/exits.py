"""Exit codes, and the one sentence on standard error that goes with them."""

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


def say(error: CasewriterError, about: str = "") -> None:
    """What happened, what is safe, what to do: one sentence on standard error."""
    said = sentence(error.code, error.facts)
    click.echo(f"{about}: {said}" if about else said, err=True)

"""casewriter verify."""

import click
from msgspec.structs import asdict

from casewriter.cli.exits import BAD_INPUT, DONE, LOOK
from casewriter.cli.options import chosen, on_terminal, print_json, shared, workshop
from casewriter.domain.sentences import sentence
from casewriter.services.health import LibraryReport


@click.command()
@shared
def command(library: str | None, as_json: bool, quiet: bool) -> int:
    """Look at everything in the library: every answer, every kept state, every picture.

    Nothing is changed. The exit code is 1 where something is wrong, 3 where the database itself is
    damaged.
    """
    shown = on_terminal() and not quiet

    def step(done: int, of: int) -> None:
        if shown:
            click.echo(f"\r{done}/{of}", nl=done == of, err=True)

    report = workshop().verify(chosen(library), step)
    if as_json:
        print_json(_plain(report))
    else:
        for problem in report.problems:
            click.echo(f"{problem.code}\t{sentence(problem.code, problem.facts)}")
        if report.more:
            click.echo(f"…\t{report.more}")
        for name, count in asdict(report.counts).items():
            click.echo(f"{name}\t{count}")
    if report.damaged:
        return BAD_INPUT
    return DONE if report.sound else LOOK


def _plain(report: LibraryReport) -> dict[str, object]:
    return {
        "sound": report.sound,
        "damaged": report.damaged,
        "problems": [
            {
                "code": problem.code,
                "facts": dict(problem.facts),
                "sentence": sentence(problem.code, problem.facts),
            }
            for problem in report.problems
        ],
        "more": report.more,
        "counts": asdict(report.counts),
    }

"""casewriter backup."""

from pathlib import Path as File

import click
import msgspec

from casewriter.cli.options import chosen, on_terminal, print_json, shared, workshop
from casewriter.domain.backup import Backup
from casewriter.services.watching import Progress, unwatched


@click.command()
@click.option(
    "-o",
    "--output",
    "output",
    type=click.Path(path_type=File),
    metavar="FILE-OR-FOLDER",
    help="One file that holds everything, to be carried elsewhere.",
)
@shared
def command(output: File | None, library: str | None, as_json: bool, quiet: bool) -> None:
    """Keep a backup of the library and print where it is.

    Without -o it joins the library's own backups. The library may be open meanwhile.
    """
    backups = workshop().backups(chosen(library))
    progress = shown_progress(quiet=quiet)
    if output is None:
        made = backups.make(backups.own_place, "by_hand", progress)
    else:
        made = backups.carry(output, progress)
    if as_json:
        print_json(described(made))
    else:
        click.echo(made.file)


def described(backup: Backup) -> dict[str, object]:
    """A backup as plain values."""
    plain: dict[str, object] = msgspec.to_builtins(backup)
    return plain


def shown_progress(*, quiet: bool) -> Progress:
    """Progress on a terminal, in hundredths, where somebody would see it."""
    if quiet or not on_terminal():
        return unwatched
    last = -1

    def show(done: int, of: int) -> None:
        nonlocal last
        share = 100 * done // max(of, 1)
        if share != last:
            last = share
            click.echo(f"\r{share} %", nl=share == 100, err=True)

    return show

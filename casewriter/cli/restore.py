"""casewriter restore."""

from pathlib import Path as File

import click

from casewriter.cli.backup import described, shown_progress
from casewriter.cli.options import chosen, print_json, shared, workshop


@click.command()
@click.argument("file", type=click.Path(path_type=File))
@shared
def command(file: File, library: str | None, as_json: bool, quiet: bool) -> None:
    """Bring the backup FILE back in the place of the library.

    The library that was there is set aside whole, never overwritten; where it is, is printed.
    """
    backups = workshop().backups(chosen(library))
    brought = backups.restore(file, shown_progress(quiet=quiet))
    aside = None if brought.aside is None else str(brought.aside)
    if as_json:
        print_json({"backup": described(brought.backup), "set_aside": aside})
    elif aside is not None:
        click.echo(aside)

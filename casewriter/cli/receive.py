"""casewriter receive."""

import click

from casewriter.cli.import_files import take_all
from casewriter.cli.options import shared


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="FILE...")
@shared
def command(sources: tuple[str, ...], library: str | None, as_json: bool, quiet: bool) -> int:
    """Take packages into the library, as import does, and leave receipts beside the files.

    Every file is tried; the exit code is that of the worst. A receipt is a small package for
    whoever sent the case.
    """
    return take_all(sources, library, as_json=as_json, quiet=quiet, receipts=True)

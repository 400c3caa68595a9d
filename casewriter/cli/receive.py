"""casewriter receive."""

from pathlib import Path as File

import click

from casewriter.cli.import_files import Taking, take_all, unlocking
from casewriter.cli.options import passphrase_in, shared


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="FILE...")
@unlocking
@shared
def command(
    sources: tuple[str, ...],
    passphrase_file: File | None,
    library: str | None,
    as_json: bool,
    quiet: bool,
) -> int:
    """Take packages into the library, as import does, and leave receipts beside the files.

    Every file is tried; the exit code is that of the worst. A receipt is a small package for
    whoever sent the case.
    """
    taking = Taking(passphrase_in(passphrase_file), quiet=quiet, receipts=True)
    return take_all(sources, library, taking, as_json=as_json)

"""casewriter import."""

from pathlib import Path as File

import click

from casewriter.cli.exits import exit_code, say
from casewriter.cli.options import chosen, print_json, shared, workshop
from casewriter.domain.canonical import MAX_BYTES
from casewriter.domain.errors import CasewriterError
from casewriter.domain.sentences import sentence
from casewriter.services import files
from casewriter.services.library import take_in


@click.command("import")
@click.argument("sources", nargs=-1, required=True, metavar="FILE...")
@shared
def command(
    sources: tuple[str, ...],
    library: str | None,
    as_json: bool,
    quiet: bool,
) -> int:
    """Take case files into the library and print what came in.

    Every file is tried; the exit code is that of the worst.
    """
    opened = workshop().library(chosen(library))
    worst, rows = 0, []
    try:
        for source in sources:
            try:
                data = files.read(File(source), MAX_BYTES)
                taken = take_in(data, opened.cases, opened.attachments, workshop().templates)
            except CasewriterError as error:
                say(error, source)
                worst = max(worst, exit_code(error))
                continue
            for removal in taken.removals if not quiet else ():
                said = sentence("text_cleaned", {"removed": removal.removed})
                click.echo(f"{source}: {removal.path}: {said}", err=True)
            rows.append({"file": source, "id": taken.case.id, "new": taken.new})
    finally:
        opened.close()
    if as_json:
        print_json(rows)
    else:
        for row in rows:
            click.echo(f"{row['id']}\t{'new' if row['new'] else 'known'}\t{row['file']}")
    return worst

"""casewriter export."""

from datetime import UTC, datetime
from pathlib import Path as File

import click

from casewriter.cli.exits import exit_code, say
from casewriter.cli.options import case_at_hand, on_terminal, print_json, shared, workshop
from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError, WrongUse
from casewriter.services.jobs import Progress, unwatched
from casewriter.services.ports import Writer
from casewriter.services.publishing import (
    CASE_FILE,
    HOUSE_STYLE,
    KINDS,
    Order,
    Report,
    proposed_name,
    publish,
)


@click.command()
@click.argument("cases", nargs=-1, required=True, metavar="CASE...")
@click.option("--to", "form", required=True, help="docx, pdf, html, markdown, xlsx or json.")
@click.option("--edition", help="Language of the edition; the case's own where not given.")
@click.option(
    "--kind", default="publication", help="publication, draft or figures (to be checked)."
)
@click.option("--style", default=HOUSE_STYLE, help="House style: hub or plain.")
@click.option(
    "-o",
    "--output",
    "output",
    type=click.Path(path_type=File),
    default=File(),
    metavar="FILE-OR-FOLDER",
    help="Where to; a folder gets a file named after the title.",
)
@shared
def command(
    cases: tuple[str, ...],
    form: str,
    edition: str | None,
    kind: str,
    style: str,
    output: File,
    library: str | None,
    as_json: bool,
    quiet: bool,
) -> int:
    """Write CASE as a document, as pages, a web page, Markdown or a case file."""
    writer = writer_of(form)
    if kind not in KINDS:
        raise WrongUse("kind_unknown", kind=kind)
    worst, rows = 0, []
    for name in cases:
        try:
            at_hand = case_at_hand(name, library)
            try:
                order = Order(
                    format=form,
                    edition=edition or at_hand.case.source_language,
                    kind=next(known for known in KINDS if known == kind),
                    created=datetime.now(UTC).replace(microsecond=0),
                    style=style,
                )
                file = _file(at_hand.case, order, output, writer, many=len(cases) > 1)
                report = publish(
                    at_hand.case,
                    workshop().templates.get(at_hand.case.template),
                    order,
                    file,
                    writer=writer,
                    styles=workshop().styles,
                    cite=workshop().cite,
                    read=at_hand.read,
                    progress=_progress(quiet=quiet),
                )
            finally:
                at_hand.close()
        except CasewriterError as error:
            say(error, name if len(cases) > 1 else "")
            worst = max(worst, exit_code(error))
            continue
        rows.append(report)
    _print(rows, as_json=as_json)
    return worst


def writer_of(form: str) -> Writer | None:
    """The writer of a format; None for the case file.

    Raises:
        WrongUse: `format_unknown`.
    """
    if form == CASE_FILE:
        return None
    for writer in workshop().writers:
        if writer.name == form:
            return writer
    raise WrongUse("format_unknown", format=form)


def _file(case: Case, order: Order, output: File, writer: Writer | None, *, many: bool) -> File:
    suffix = writer.suffix if writer else ".json"
    if output.is_dir() or many or str(output).endswith("/"):
        output.mkdir(parents=True, exist_ok=True)
        return output / proposed_name(case, order, suffix)
    return output


def _progress(*, quiet: bool) -> Progress:
    if quiet or not on_terminal():
        return unwatched

    def show(done: int, of: int) -> None:
        click.echo(f"\r{done} / {of}", nl=done == of, err=True)

    return show


def _print(rows: list[Report], *, as_json: bool) -> None:
    if as_json:
        print_json(rows)
        return
    for report in rows:
        click.echo(report.file)
        for remark in report.remarks:
            click.echo(f"{remark.code}: {remark.place}", err=True)

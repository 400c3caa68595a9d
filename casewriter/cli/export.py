"""casewriter export."""

from __future__ import annotations

import gc
from datetime import UTC, datetime
from pathlib import Path as File
from typing import TYPE_CHECKING

import click
from msgspec import Struct

from casewriter.cli.exits import DONE, LOOK, errors_listed, exit_code, say
from casewriter.cli.options import case_at_hand, on_terminal, print_json, shared, workshop
from casewriter.cli.output import placed
from casewriter.domain.errors import BadInput, CasewriterError, WrongUse, no_format
from casewriter.domain.sentences import sentence
from casewriter.services.publishing import (
    CASE_FILE,
    HOUSE_STYLE,
    KINDS,
    Order,
    Report,
    proposed_name,
    publish,
    stopping,
    unused,
)
from casewriter.services.watching import Progress, unwatched

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casewriter.domain.finding import Finding
    from casewriter.services.batch import Outcome
    from casewriter.services.ports import Writer

COMPENDIUM = "compendium"

REVIEW = "review"
"""The kind that is a copy to be changed in Word, and comes home as suggestions."""


@click.command()
@click.argument("cases", nargs=-1, metavar="CASE...")
@click.option("--to", "form", required=True, help="docx, pdf, html, markdown, xlsx or json.")
@click.option("--edition", help="Language of the edition; the case's own where not given.")
@click.option(
    "--kind",
    default="publication",
    help="publication, draft, anonymous, brief, summary, figures (to be checked) or compendium; of "
    "the review: matrix, letter, log, forms.",
)
@click.option("--style", default="", help="House style: hub (where not given) or plain.")
@click.option("--title", default="", help="Of a compendium.")
@click.option(
    "--volume",
    "described_in",
    type=click.Path(path_type=File),
    help="What a compendium is to be: a TOML file.",
)
@click.option(
    "--page-numbers",
    is_flag=True,
    help="Word files: have LibreOffice count the pages for contents and lists.",
)
@click.option("--record", is_flag=True, help="Keep with the case which edition this is.")
@click.option("--changes", default="", help="With --record: what is new in this edition.")
@click.option(
    "-o",
    "--output",
    "output",
    type=click.Path(),
    default=".",
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
    page_numbers: bool,
    title: str,
    described_in: File | None,
    record: bool,
    changes: str,
    output: str,
    library: str | None,
    as_json: bool,
    quiet: bool,
) -> int:
    """Write CASE as a document, as pages, a web page, Markdown or a case file."""
    writer = writer_of(form)
    if kind == COMPENDIUM:
        from casewriter.cli import compendium

        volume = compendium.ordered(described_in, title, cases, edition, style)
        volume, outcomes = compendium.write(
            volume,
            compendium.writer_for(writer, form, record=record),
            output,
            library=library,
            page_numbers=page_numbers,
            progress=_progress(quiet=quiet),
        )
        compendium.say_stops(volume, outcomes, library)
        _print([_row_of(each) for each in outcomes], as_json=as_json, many=True)
        return compendium.code_of(outcomes)
    if not cases:
        raise click.MissingParameter(param_type="argument", param_hint="CASE...")
    if kind not in KINDS:
        from casewriter.services.review_files import PAPERS

        if kind == REVIEW or kind in dict(PAPERS):
            write = _copies if kind == REVIEW else _papers
            return write(cases, kind, form, edition, output, library, as_json=as_json, quiet=quiet)
        known = (*KINDS, REVIEW, *dict(PAPERS), COMPENDIUM)
        raise WrongUse("kind_unknown", kind=kind, kinds=", ".join(known))
    worst, rows, taken = DONE, [], set[File]()
    for name in _one_by_one(cases):
        about = name if len(cases) > 1 else ""
        stops: tuple[Finding, ...] = ()
        try:
            at_hand = case_at_hand(name, library)
            try:
                order = Order(
                    format=form,
                    edition=edition or at_hand.case.source_language,
                    kind=next(known for known in KINDS if known == kind),
                    created=datetime.now(UTC).replace(microsecond=0),
                    style=style or HOUSE_STYLE,
                    page_numbers=page_numbers,
                )
                template = workshop().templates.get(at_hand.case.template)
                stops = stopping(template, at_hand.case, order)
                if stops:
                    raise BadInput("publication_stopped", count=len(stops))
                file = unused(
                    placed(
                        output,
                        proposed_name(at_hand.case, order, writer.suffix if writer else ".json"),
                        many=len(cases) > 1,
                    ),
                    taken,
                )
                case, edit = at_hand.case, None
                if record:
                    from casewriter.cli.record import edition_of

                    edit = edition_of(case, template, order, named=name, changes=changes)
                    case = edit.apply(case)
                report = publish(
                    case,
                    template,
                    order,
                    file,
                    writer=writer,
                    styles=workshop().styles,
                    cite=workshop().cite,
                    read=at_hand.read,
                    progress=_progress(quiet=quiet),
                    paginate=workshop().paginate,
                )
                taken.add(file)
                if edit is not None:
                    at_hand.save(edit)
            finally:
                at_hand.close()
        except CasewriterError as error:
            say(error, about, errors_listed(name, edition, library) if stops else "")
            worst = max(worst, LOOK if stops else exit_code(error))
            rows.append(Row(name, error=_error(error), stops=_told(stops)))
            continue
        rows.append(Row(name, report.file, remarks=_remarks(report), cleaned=report.cleaned))
    _print(rows, as_json=as_json, many=len(cases) > 1)
    return worst


def _one_by_one(cases: tuple[str, ...]) -> Iterator[str]:
    """The cases; what was left of one is out of memory before the next is read.

    The parts of a Word file know each other, and a command collects such rings rarely: fifty of
    them took 200 MB.
    """
    for place, name in enumerate(cases):
        if place:
            gc.collect(0)
        yield name


def _papers(
    cases: tuple[str, ...],
    kind: str,
    form: str,
    edition: str | None,
    output: str,
    library: str | None,
    *,
    as_json: bool,
    quiet: bool,  # noqa: ARG001 - nothing takes long enough to be shown
) -> int:
    from casewriter.cli.export_review import write_papers

    return write_papers(cases, kind, form, edition, output, library, as_json=as_json)


def _copies(
    cases: tuple[str, ...],
    kind: str,  # noqa: ARG001 - there is one
    form: str,
    edition: str | None,
    output: str,
    library: str | None,
    *,
    as_json: bool,
    quiet: bool,
) -> int:
    from casewriter.cli.export_copy import write_copies

    return write_copies(
        cases, form, edition, output, library, _progress(quiet=quiet), as_json=as_json
    )


class Told(Struct, frozen=True):
    """A remark or a finding as it is printed.

    Attributes:
        code: what.
        place: the address, hash or anchor it concerns.
        path: where in the case; empty where the file as a whole is meant.
        sentence: the same for people.
    """

    code: str
    place: str
    path: str
    sentence: str


class Row(Struct, frozen=True):
    """What came of one case.

    Attributes:
        case: as it was named.
        file: what was written; empty where nothing was.
        remarks: what could not be carried over as it was.
        error: why nothing was written.
        stops: the findings that stop a publication.
        cleaned: pictures of which notes of cameras and programs were left out.
    """

    case: str
    file: str = ""
    remarks: tuple[Told, ...] = ()
    error: Told | None = None
    stops: tuple[Told, ...] = ()
    cleaned: int = 0


def _remarks(report: Report) -> tuple[Told, ...]:
    return tuple(
        Told(each.code, each.place, each.path, sentence(each.code, {"place": each.place}))
        for each in report.remarks
    )


def _told(stops: tuple[Finding, ...]) -> tuple[Told, ...]:
    return tuple(
        Told(
            each.code,
            each.language,
            str(each.path),
            sentence(each.code, {"path": each.path, **each.facts}),
        )
        for each in stops
    )


def _row_of(outcome: Outcome) -> Row:
    remarks = (*(one for each in outcome.reports for one in each.remarks), *outcome.remarks)
    return Row(
        outcome.case or outcome.title,
        outcome.reports[0].file if outcome.reports else "",
        remarks=_remarks(Report("", remarks)),
        stops=tuple(
            Told(each.code, "", each.path, sentence(each.code, each.facts))
            for each in outcome.refusals
        ),
        cleaned=max((report.cleaned for report in outcome.reports), default=0),
    )


def _error(error: CasewriterError) -> Told:
    return Told(error.code, "", "", sentence(error.code, error.facts))


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
    raise no_format(form, [*(one.name for one in workshop().writers), CASE_FILE])


def _progress(*, quiet: bool) -> Progress:
    if quiet or not on_terminal():
        return unwatched

    def show(done: int, of: int) -> None:
        click.echo(f"\r{done} / {of}", nl=done == of, err=True)

    return show


def _print(rows: list[Row], *, as_json: bool, many: bool) -> None:
    for row in rows:
        if row.file and not as_json:
            click.echo(row.file)
        for told in () if as_json else row.remarks:
            line = f"{told.code}\t{told.path or told.place}\t{told.sentence}"
            click.echo(f"{row.case}\t{line}" if many else line, err=True)
        if row.cleaned and not as_json:
            said = sentence("traces_left_out", {"count": row.cleaned})
            line = f"traces_left_out\t{row.cleaned}\t{said}"
            click.echo(f"{row.case}\t{line}" if many else line, err=True)
    if as_json:
        print_json(rows)

"""casewriter export, of what a review leaves on paper."""

from datetime import UTC, datetime
from pathlib import Path as File

import click
from msgspec import Struct

from casewriter.cli.exits import DONE, exit_code, say
from casewriter.cli.options import case_at_hand, print_json, workshop
from casewriter.cli.output import placed
from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError, no_format
from casewriter.domain.template import Template
from casewriter.services.publishing import unused
from casewriter.services.review_files import PAPERS, Paper, formats_of, paper_name, write_paper

ALL_IN_ONE: Paper = "forms"
"""The results of review forms are one table over all cases."""


def write_papers(
    cases: tuple[str, ...],
    kind: str,
    form: str,
    edition: str | None,
    output: str,
    library: str | None,
    *,
    as_json: bool,
) -> int:
    """Write matrix, letter, log or results; gives the exit code of the worst."""
    paper = next(known for known, _ in PAPERS if known == kind)
    if form not in formats_of(paper):
        raise no_format(form, formats_of(paper))
    found, worst = _found(cases, library)
    if not found:
        return worst
    batches = [found] if paper == ALL_IN_ONE else [[one] for one in found]
    rows, taken = [], set[File]()
    suffix = next(one.suffix for one in workshop().writers if one.name == form)
    for batch in batches:
        name, case = batch[0].name, batch[0].case
        language = edition or case.source_language
        try:
            file = placed(output, paper_name(paper, case, language, suffix), many=len(batches) > 1)
            report = write_paper(
                paper,
                [(one.case, one.template) for one in batch],
                language,
                form,
                unused(file, taken),
                words=workshop().papers,
                created=datetime.now(UTC),
                reader="hub" if workshop().edits else "expert",
                earlier=batch[0].earlier,
            )
        except CasewriterError as error:
            say(error, name if len(cases) > 1 else "")
            worst = max(worst, exit_code(error))
            continue
        taken.add(File(report.file))
        rows.append({"case": name, "file": report.file})
        if not as_json:
            click.echo(report.file)
    if as_json:
        print_json(rows)
    return worst


class Named(Struct, frozen=True):
    """A case as it was named, with the states in which comments were made."""

    name: str
    case: Case
    template: Template
    earlier: tuple[Case, ...]


def _found(cases: tuple[str, ...], library: str | None) -> tuple[list[Named], int]:
    """The cases that are there, and the exit code of those that are not."""
    found: list[Named] = []
    worst = DONE
    for name in cases:
        try:
            at_hand = case_at_hand(name, library)
            try:
                template = workshop().templates.get(at_hand.case.template)
                found.append(Named(name, at_hand.case, template, at_hand.earlier()))
            finally:
                at_hand.close()
        except CasewriterError as error:
            say(error, name if len(cases) > 1 else "")
            worst = max(worst, exit_code(error))
    return found, worst

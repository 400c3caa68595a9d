"""casewriter check."""

import click

from casewriter.cli.exits import DONE, LOOK
from casewriter.cli.options import case_at_hand, print_json, shared, workshop
from casewriter.domain.checks import findings
from casewriter.domain.errors import no_edition
from casewriter.domain.sentences import sentence


@click.command()
@click.argument("case")
@click.option("--edition", help="Language of the edition; the case's own where not given.")
@shared
def command(
    case: str,
    edition: str | None,
    library: str | None,
    as_json: bool,
    quiet: bool,  # noqa: ARG001
) -> int:
    """Print what the checks find in CASE. The exit code is 1 where one is an error."""
    at_hand = case_at_hand(case, library)
    try:
        language = edition or at_hand.case.source_language
        if language not in at_hand.case.languages:
            raise no_edition(language, at_hand.case.languages)
        found = findings(workshop().templates.get(at_hand.case.template), at_hand.case, language)
    finally:
        at_hand.close()
    said = [sentence(finding.code, {"path": finding.path, **finding.facts}) for finding in found]
    if as_json:
        print_json(
            [
                {
                    "code": finding.code,
                    "severity": finding.severity,
                    "path": str(finding.path),
                    **({"lang": finding.language} if finding.language else {}),
                    "facts": dict(finding.facts),
                    "sentence": words,
                }
                for finding, words in zip(found, said, strict=True)
            ]
        )
    else:
        for finding, words in zip(found, said, strict=True):
            click.echo(f"{finding.severity}\t{finding.path}\t{words}")
    return LOOK if any(finding.severity == "error" for finding in found) else DONE

"""casewriter show."""

import click

from casewriter.cli.options import case_at_hand, print_json, shared, typed_path
from casewriter.domain.canonical import value_to_json
from casewriter.domain.kinds.parts import to_text


@click.command()
@click.argument("case")
@click.argument("path", required=False)
@click.option("--language", help="Only leaves in this language.")
@shared
def command(
    case: str,
    path: str | None,
    language: str | None,
    library: str | None,
    as_json: bool,
    quiet: bool,  # noqa: ARG001
) -> None:
    """Print the leaves of CASE, or those at PATH and below it."""
    wanted = typed_path(path) if path else None
    at_hand = case_at_hand(case, library)
    try:
        leaves = [
            (place, tongue, value)
            for place, tongue, value in at_hand.case.leaves()
            if (wanted is None or (place.field == wanted.field and wanted.holds(place.rest)))
            and language in (None, tongue)
        ]
    finally:
        at_hand.close()
    if as_json:
        rows = [
            {
                "path": str(place),
                **({"lang": tongue} if tongue else {}),
                "value": value_to_json(value),
            }
            for place, tongue, value in leaves
        ]
        print_json(rows)
        return
    for place, tongue, value in leaves:
        shown = to_text(value)
        click.echo(f"{place}\t{tongue or '–'}\t{shown.rstrip()}")

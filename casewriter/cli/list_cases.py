"""casewriter list."""

import click

from casewriter.cli.options import chosen, print_json, shared, workshop
from casewriter.domain.reviewing.whereabouts import Whereabouts


def _standing(where: Whereabouts) -> dict[str, object]:
    """Where the review of a case stands, for programs."""
    return {
        "stage": where.stage,
        "round": where.round,
        "turn": where.turn or None,
        "since": where.since.isoformat() if where.since else None,
        "due": where.due.isoformat() if where.due else None,
        "editor": where.editor or None,
    }


@click.command("list")
@click.option("--status", help="Only cases in this state.")
@click.option("--country", help="Only cases of this country.")
@click.option("--trash", is_flag=True, help="The cases in the trash instead.")
@shared
def command(
    status: str | None,
    country: str | None,
    trash: bool,
    library: str | None,
    as_json: bool,
    quiet: bool,  # noqa: ARG001
) -> None:
    """List the cases of the library, newest change first; those in the trash are left out."""
    opened = workshop().library(chosen(library))
    try:
        summaries = opened.cases.summaries(trashed=trash)
    finally:
        opened.close()
    rows = [
        {
            "id": summary.id,
            "template": summary.template.id,
            "country": summary.country,
            "status": summary.status,
            "languages": list(summary.languages),
            "changed": summary.changed.isoformat(),
            "title": summary.title,
            **_standing(summary.whereabouts),
        }
        for summary in summaries
        if status in (None, summary.status) and country in (None, summary.country)
    ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        shown = ("id", "country", "status", "template", "title")
        click.echo("\t".join(str(row[name]) for name in shown))

"""casewriter templates."""

import click

from casewriter.cli.options import print_json, shared, workshop


@click.command()
@shared
def command(library: str | None, as_json: bool, quiet: bool) -> None:  # noqa: ARG001
    """List the templates: id, version, languages, title."""
    rows = [
        {
            "id": template.id,
            "version": template.version,
            "languages": sorted(template.wordings),
            "title": template.wording("en").title,
        }
        for template in workshop().templates.all()
    ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        languages = ",".join(template_languages(row["languages"]))
        click.echo(f"{row['id']}\t{row['version']}\t{languages}\t{row['title']}")


def template_languages(languages: object) -> list[str]:
    """Language codes as texts."""
    return [str(code) for code in languages] if isinstance(languages, list) else []

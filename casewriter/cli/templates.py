"""casewriter templates."""

from pathlib import Path as File

import click

from casewriter.cli.new import newest
from casewriter.cli.options import print_json, shared, workshop
from casewriter.services.forms import write_form
from casewriter.services.watching import unwatched


@click.command()
@click.option("--form", "form", metavar="TEMPLATE", help="Write this one as a blank form instead.")
@click.option("--language", default="en", help="Language of the form.")
@click.option(
    "-o",
    "--output",
    "output",
    type=click.Path(path_type=File),
    metavar="FILE",
    help="Where the form goes: a .docx, .pdf, .html or .md.",
)
@shared
def command(
    form: str | None,
    language: str,
    output: File | None,
    library: str | None,  # noqa: ARG001
    as_json: bool,
    quiet: bool,  # noqa: ARG001
) -> None:
    """List the templates: id, version, languages, title; or write one as a blank form."""
    if form is not None:
        _write_form(form, language, output or File(f"{form}-{language}.docx"))
        return
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


def _write_form(name: str, language: str, file: File) -> None:
    shop = workshop()
    template = newest(shop.templates, name)
    report = write_form(
        template,
        language,
        file,
        created=shop.clock(),
        writers=shop.writers,
        styles=shop.styles,
        words_of=shop.form_words,
        progress=unwatched,
    )
    click.echo(report.file)


def template_languages(languages: object) -> list[str]:
    """Language codes as texts."""
    return [str(code) for code in languages] if isinstance(languages, list) else []

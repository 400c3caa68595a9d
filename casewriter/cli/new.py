"""casewriter new."""

from datetime import UTC, datetime

import click

from casewriter.cli.options import chosen, print_json, shared, workshop
from casewriter.domain.case import TemplateRef
from casewriter.domain.errors import WrongUse
from casewriter.domain.template import Template
from casewriter.services.library import begin
from casewriter.services.ports import TemplateSource


@click.command()
@click.argument("template")
@click.option("--title", required=True, help="The title in the case's language.")
@click.option("--country", required=True, help="Two capitals, such as GE.")
@click.option("--language", required=True, help="The language it is written in, such as en.")
@shared
def command(
    template: str,
    title: str,
    country: str,
    language: str,
    library: str | None,
    as_json: bool,
    quiet: bool,  # noqa: ARG001
) -> None:
    """Begin a case from TEMPLATE and print its id."""
    now = datetime.now(UTC)
    chosen_template = newest(workshop().templates, template)
    case = begin(chosen_template, title=title, country=country, language=language, now=now)
    opened = workshop().library(chosen(library))
    try:
        opened.cases.create(case)
    finally:
        opened.close()
    if as_json:
        print_json({"id": case.id})
    else:
        click.echo(case.id)


def newest(templates: TemplateSource, name: str) -> Template:
    """The newest version of a template.

    Raises:
        WrongUse: `template_unknown`.
    """
    for template in templates.all():
        if template.id == name:
            return templates.get(TemplateRef(template.id, template.version))
    raise WrongUse("template_unknown", id=name, version="")

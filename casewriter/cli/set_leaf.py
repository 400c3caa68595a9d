"""casewriter set."""

import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path as File

import click

from casewriter.cli.options import case_at_hand, shared, typed_path, workshop
from casewriter.domain.edits import writing
from casewriter.domain.errors import BadInput, WrongUse, no_edition
from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.parts import Part, from_text
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.domain.template import Template
from casewriter.prose.clean import clean
from casewriter.services import files

OVERRULED = "overruled/"
"""Begins the name of the leaf that says why a finding may stay as it is."""
MAX_TEXT = 16 * 1024 * 1024


@click.command("set")
@click.argument("case")
@click.argument("path")
@click.argument("value", required=False)
@click.option("--file", "file", type=click.Path(path_type=File), help="Read the value from here.")
@click.option("--language", default=None, help="Of the leaf; the case's own where not given.")
@shared
def command(
    case: str,
    path: str,
    value: str | None,
    file: File | None,
    language: str | None,
    library: str | None,
    as_json: bool,  # noqa: ARG001
    quiet: bool,
) -> None:
    """Set one leaf of CASE. An empty value takes it away; prose is written in Markdown."""
    if (value is None) == (file is None):
        raise click.UsageError("Give either a VALUE or a --file.")
    where = typed_path(path)
    text, removed = clean(value if value is not None else _text(file))
    at_hand = case_at_hand(case, library)
    try:
        template = workshop().templates.get(at_hand.case.template)
        part = part_at(template, where)
        tongue = language or (at_hand.case.source_language if part.translated else NO_LANGUAGE)
        if tongue and tongue not in at_hand.case.languages:
            raise no_edition(tongue, at_hand.case.languages)
        meaning: Value | None = from_text(part, text) if text.strip() else None
        at_hand.save(
            writing(
                at_hand.case, where, tongue if part.translated else NO_LANGUAGE, meaning, "write"
            )
        )
    finally:
        at_hand.close()
    if removed and not quiet:
        click.echo(f"Characters that no text can hold were taken out: {removed}.", err=True)


def part_at(template: Template, path: Path) -> Part:
    """The part that a path names.

    Raises:
        WrongUse: `question_nearly`, where the template has none there.
    """
    try:
        field, steps = template.find(path)
    except WrongUse as error:
        raise _nearly(
            path, [f"{section.key}.{one.key}" for section, one in template.fields()]
        ) from error
    if path.meta == "order":
        return Part("order", "choice")
    if path.meta.startswith(OVERRULED):
        return Part(path.meta, "line")
    if path.meta:
        raise WrongUse("question_unknown", path=str(path))
    kind = kind_of(field.kind)
    name = steps[-1] if steps else ""
    in_row = kind.repeats and len(steps) == 2
    parts = kind.columns(field) if in_row else kind.parts(field) if len(steps) < 2 else ()
    part = next((part for part in parts if part.name == name), None)
    if part is None:
        answer = str(path).rpartition("/")[0] if steps else path
        raise _nearly(path, [f"{answer}/{one.name}" for one in parts if one.name])
    return part


def _nearly(path: Path, names: Sequence[str]) -> WrongUse:
    """Nothing lies at a path: of the names that do, those that look most like it."""
    near = get_close_matches(str(path), names, n=3, cutoff=0.0)
    if not near:
        return WrongUse("question_unknown", path=str(path))
    return WrongUse("question_nearly", path=str(path), near=", ".join(near))


def _text(file: File | None) -> str:
    if file is None or str(file) == "-":
        return sys.stdin.read()
    try:
        return files.read(file, MAX_TEXT).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("file_unreadable", file=str(file), problem="not UTF-8 text") from error

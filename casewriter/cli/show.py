"""casewriter show."""

import click

from casewriter.cli.options import chosen, print_json, shared, state_at_hand, typed_path, workshop
from casewriter.domain.canonical import value_to_json
from casewriter.domain.kinds.parts import to_text
from casewriter.services.library import find
from casewriter.services.ports import RevisionSummary


@click.command()
@click.argument("case")
@click.argument("path", required=False)
@click.option("--language", help="Only leaves in this language.")
@click.option("--states", is_flag=True, help="Print the kept states instead, the newest first.")
@shared
def command(
    case: str,
    path: str | None,
    language: str | None,
    states: bool,
    library: str | None,
    as_json: bool,
    quiet: bool,  # noqa: ARG001
) -> None:
    """Print the leaves of CASE, or those at PATH and below it.

    CASE may be a kept state: CASE@NUMBER.
    """
    if states:
        _print_states(case, library, as_json=as_json)
        return
    wanted = typed_path(path) if path else None
    leaves = [
        (place, tongue, value)
        for place, tongue, value in state_at_hand(case, library).leaves()
        if (wanted is None or (place.field == wanted.field and wanted.holds(place.rest)))
        and language in (None, tongue)
    ]
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


def _print_states(case: str, library: str | None, *, as_json: bool) -> None:
    opened = workshop().library(chosen(library))
    try:
        states = opened.cases.revisions(find(opened.cases, case).id)[::-1]
    finally:
        opened.close()
    if as_json:
        print_json([_entry(state) for state in states])
        return
    for state in states:
        at = state.at.isoformat(timespec="seconds")
        click.echo(f"{state.number}\t{at}\t{state.kind}\t{state.name or '–'}\t{_outline(state)}")


def _entry(state: RevisionSummary) -> dict[str, object]:
    outline = state.outline
    return {
        "number": state.number,
        "at": state.at.isoformat(),
        "kind": state.kind,
        "name": state.name,
        "hash": state.hash,
        "parents": list(state.parents),
        **(
            {
                "answers": outline.answers,
                "words_in": outline.words_in,
                "words_out": outline.words_out,
                "questions": list(outline.questions),
            }
            if outline and not outline.first
            else {}
        ),
    }


def _outline(state: RevisionSummary) -> str:
    outline = state.outline
    if outline is None or outline.first:
        return "–"
    return f"answers {outline.answers}, words +{outline.words_in} -{outline.words_out}"

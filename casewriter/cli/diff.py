"""casewriter diff."""

from collections.abc import Iterator

import click

from casewriter.cli.exits import DONE, LOOK
from casewriter.cli.options import print_json, shared, state_at_hand, workshop
from casewriter.domain.canonical import value_to_json
from casewriter.domain.comparing import AnswerChange, Comparison, RowChange, compare
from casewriter.domain.edits import Change
from casewriter.domain.kinds.parts import to_text
from casewriter.domain.leaves import NO_LANGUAGE, Value
from casewriter.prose.diff import Deleted, Inserted, Span, diff, diff_text
from casewriter.prose.nodes import Doc


@click.command()
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@click.option("--language", help="Only answers in this language, and those that have none.")
@shared
def command(
    before: str,
    after: str,
    language: str | None,
    library: str | None,
    as_json: bool,
    quiet: bool,  # noqa: ARG001
) -> int:
    """Print what changed from A to B: cases, case files or kept states (CASE@NUMBER).

    The exit code is 0 where they are equal and 1 where they differ.
    """
    earlier, later = state_at_hand(before, library), state_at_hand(after, library)
    template = workshop().templates.get(later.template)
    comparison = compare(template, earlier, later)
    changes = [
        (mark, change)
        for mark, change in _changes(comparison)
        if language in (None, change.language) or change.language == NO_LANGUAGE
    ]
    if as_json:
        print_json(
            {
                "facts": [
                    {"fact": fact.fact, "before": fact.before, "after": fact.after}
                    for fact in comparison.facts
                ],
                "leaves": [_entry(mark, change) for mark, change in changes],
            }
        )
    else:
        for fact in comparison.facts:
            click.echo(f"~\t{fact.fact}\t–\t{_put(str(fact.before), str(fact.after))}")
        for mark, change in changes:
            click.echo(f"{mark}\t{change.path}\t{change.language or '–'}\t{_words(change)}")
    return LOOK if comparison.facts or changes else DONE


def _changes(comparison: Comparison) -> Iterator[tuple[str, Change]]:
    """Every leaf that differs: `+` added, `-` gone, `~` changed, or `>` the key of a moved row."""
    for change in comparison.states:
        yield _mark(change), change
    for answer in comparison.answers:
        yield from _answer(answer)
    for change in comparison.unseen:
        yield _mark(change), change


def _answer(answer: AnswerChange) -> Iterator[tuple[str, Change]]:
    for change in answer.said:
        yield _mark(change), change
    for row in answer.rows:
        yield from _row(row)


def _row(row: RowChange) -> Iterator[tuple[str, Change]]:
    for change in row.changes:
        moved = row.moved and change.path == row.path.about("order")
        yield (">" if moved else _mark(change)), change
    for answer in row.answers:
        yield from _answer(answer)


def _mark(change: Change) -> str:
    if change.before is None:
        return "+"
    return "-" if change.after is None else "~"


def _entry(mark: str, change: Change) -> dict[str, object]:
    became = {"+": "added", "-": "removed", "~": "changed", ">": "moved"}[mark]
    return {
        "path": str(change.path),
        **({"lang": change.language} if change.language else {}),
        "change": became,
        **({} if change.before is None else {"before": value_to_json(change.before)}),
        **({} if change.after is None else {"after": value_to_json(change.after)}),
        "words": _words(change),
    }


def _words(change: Change) -> str:
    """What a leaf said and says: `[-taken out-]`, `{+put in+}`, the rest as it is."""
    before, after = change.before, change.after
    if (isinstance(before, Doc) or before is None) and (isinstance(after, Doc) or after is None):
        blocks = diff(before or Doc(), after or Doc())
        said = "\n\n".join(_marked(block.spans) for block in blocks)
        plain = "[-" not in said and "{+" not in said
        # Letters that only became bold, or a heading, show as the Markdown they are written in.
        return _put(_text(before), _text(after)) if plain else said
    if isinstance(before, str) and isinstance(after, str):
        return _marked(diff_text(before, after))
    return _put(_text(before), _text(after))


def _text(value: Value | None) -> str:
    return "" if value is None else to_text(value).rstrip()


def _put(before: str, after: str) -> str:
    return (f"[-{before}-]" if before else "") + (f"{{+{after}+}}" if after else "")


def _marked(spans: tuple[Span, ...]) -> str:
    parts = []
    for span in spans:
        match span:
            case Deleted(text=text):
                parts.append(f"[-{text}-]")
            case Inserted(text=text):
                parts.append(f"{{+{text}+}}")
            case _:
                parts.append(span.text)
    return "".join(parts)

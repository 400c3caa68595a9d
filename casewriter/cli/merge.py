"""casewriter merge."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path as File
from typing import Literal

import click

from casewriter.cli.exits import DONE, LOOK
from casewriter.cli.options import CaseAtHand, case_at_hand, print_json, shared, workshop
from casewriter.domain.canonical import to_json, value_from_json, value_to_json
from casewriter.domain.case import Case
from casewriter.domain.errors import WrongUse
from casewriter.domain.kinds.parts import to_text
from casewriter.domain.merge import Clash, FactClash, LeafClash, RowClash, fact_of
from casewriter.domain.merge_choices import planned
from casewriter.services import files
from casewriter.services.joining import levelled

NO_BASE = "-"


@click.command()
@click.argument("base", metavar="BASE")
@click.argument("mine", metavar="MINE")
@click.argument("theirs", metavar="THEIRS")
@click.option("-o", "--output", required=True, type=click.Path(path_type=File), metavar="OUT")
@click.option("--take", type=click.Choice(["mine", "theirs"]), help="Decide every clash so.")
@shared
def command(
    base: str,
    mine: str,
    theirs: str,
    output: File,
    take: Literal["mine", "theirs"] | None,
    library: str | None,
    as_json: bool,
    quiet: bool,  # noqa: ARG001
) -> int:
    """Merge two copies of a case into the case file OUT and print what clashes.

    BASE is what both come from, or - where nobody knows: then nothing is dropped. OUT has
    the fuller text where the copies clash, unless --take says whose. The exit code is 1 where
    something clashes.
    """
    named = (mine, theirs) if base == NO_BASE else (mine, theirs, base)
    with ExitStack() as held:
        at_hand = []
        for name in named:
            at_hand.append(case_at_hand(name, library))
            held.callback(at_hand[-1].close)
        copies = [hand.case for hand in at_hand]
        _, (one, other, *ancestor) = levelled(workshop().templates, *copies)
        plan = planned(ancestor[0] if ancestor else None, one, other)
        case = plan.all_from(take) if take else plan.merged.case
        data = to_json(case, _reading(at_hand, case))
    with files.replacing(output) as out:
        out.write(data)
    clashes = () if take else plan.merged.clashes
    if as_json:
        print_json({"clashes": [_entry(clash, one, other) for clash in clashes]})
    else:
        for clash in clashes:
            entry = _entry(clash, one, other)
            sides = (entry.get(side) for side in ("mine", "theirs"))
            what, place = entry["clash"], entry.get("path", entry.get("fact"))
            shown = "\t".join(_said(side) for side in sides)
            click.echo(f"{what}\t{place}\t{entry.get('lang', '–')}\t{shown}")
    return LOOK if clashes else DONE


def _reading(at_hand: Sequence[CaseAtHand], case: Case) -> Callable[[str], bytes] | None:
    """Gives the bytes of the pictures that came with any copy; None where none did."""
    found: dict[str, bytes] = {}
    for hand in at_hand:
        for picture in case.attachments:
            if picture.sha256 not in found:
                with suppress(WrongUse):
                    found[picture.sha256] = hand.read(picture.sha256)
    return (lambda sha256: found.get(sha256, b"")) if found else None


def _entry(clash: Clash, one: Case, other: Case) -> dict[str, object]:
    match clash:
        case FactClash(fact=fact):
            sides = (fact_of(one, fact), fact_of(other, fact))
            return {"clash": "fact", "fact": fact, "mine": sides[0], "theirs": sides[1]}
        case RowClash(path=path):
            there = (
                "changed" if any(True for _ in copy.below(path)) else "deleted"
                for copy in (one, other)
            )
            return {"clash": "row", "path": str(path), "mine": next(there), "theirs": next(there)}
        case LeafClash(path=path, language=language):
            values = (copy.get(path, language) for copy in (one, other))
            mine, theirs = (None if value is None else value_to_json(value) for value in values)
            entry = {"clash": "leaf", "path": str(path), "mine": mine, "theirs": theirs}
            return entry | ({"lang": language} if language else {})


def _said(value: object) -> str:
    if value is None:
        return ""
    text = to_text(value_from_json("", value))
    return " ".join(text.split())

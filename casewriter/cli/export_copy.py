"""casewriter export, of copies that are reviewed in Word."""

from pathlib import Path as File

import click

from casewriter.cli.exits import DONE, exit_code, say
from casewriter.cli.options import case_at_hand, print_json, workshop
from casewriter.cli.output import placed
from casewriter.domain.errors import CasewriterError, WrongUse
from casewriter.services.publishing import unused
from casewriter.services.watching import Progress
from casewriter.services.word_copies import SUFFIX, copy_name, hand_out

FORM = SUFFIX.removeprefix(".")


def write_copies(
    cases: tuple[str, ...],
    form: str,
    edition: str | None,
    output: str,
    library: str | None,
    progress: Progress,
    *,
    as_json: bool,
) -> int:
    """Write a review copy of each case; gives the exit code of the worst."""
    if form != FORM:
        raise WrongUse("word_format")
    worst, rows, taken = DONE, [], set[File]()
    for name in cases:
        try:
            at_hand = case_at_hand(name, library)
            try:
                language = edition or at_hand.case.source_language
                whole = placed(output, copy_name(at_hand.case, language), many=len(cases) > 1)
                file = unused(whole, taken)
                hand_out(
                    at_hand.case,
                    workshop().templates,
                    language,
                    file,
                    how=workshop().copies(),
                    at=workshop().clock(),
                    progress=progress,
                    keep=at_hand.keep,
                )
            finally:
                at_hand.close()
        except CasewriterError as error:
            say(error, name if len(cases) > 1 else "")
            worst = max(worst, exit_code(error))
            continue
        taken.add(file)
        rows.append({"case": name, "file": str(file)})
        if not as_json:
            click.echo(str(file))
    if as_json:
        print_json(rows)
    return worst

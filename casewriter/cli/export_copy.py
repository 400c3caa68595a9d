"""casewriter export, of copies that are reviewed in Word."""

from pathlib import Path as File

import click

from casewriter.cli.exits import DONE, exit_code, say
from casewriter.cli.options import case_at_hand, print_json, workshop
from casewriter.domain.errors import CasewriterError, MachineFailed, WrongUse
from casewriter.services.files import reason
from casewriter.services.jobs import Progress
from casewriter.services.publishing import unused
from casewriter.services.word_copies import SUFFIX, copy_name, hand_out

FORM = SUFFIX.removeprefix(".")


def write_copies(
    cases: tuple[str, ...],
    form: str,
    edition: str | None,
    output: File,
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
                whole = _file(output, copy_name(at_hand.case, language), many=len(cases) > 1)
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


def _file(output: File, name: str, *, many: bool) -> File:
    if output.is_dir() or many or str(output).endswith("/"):
        try:
            output.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise MachineFailed(
                "file_unwritable", file=str(output), problem=reason(error)
            ) from error
        return output / name
    return output

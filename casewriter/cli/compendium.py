"""casewriter export --kind compendium: several cases in one volume."""

from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path as File
from typing import Literal

import click
import msgspec
import tomli
from msgspec.structs import replace

from casewriter.cli.exits import DONE, LOOK, errors_listed, exit_code, say
from casewriter.cli.options import CaseAtHand, case_at_hand, workshop
from casewriter.cli.output import placed
from casewriter.domain.compendium import Member
from casewriter.domain.errors import BadInput, CasewriterError, WrongUse, no_format
from casewriter.domain.sentences import sentence
from casewriter.domain.volume import Compendium
from casewriter.services import files
from casewriter.services.batch import Making, Outcome
from casewriter.services.ports import Step, Writer
from casewriter.services.volumes import Bound, bind, volume_name

LONGEST = 1 << 20
"""Bytes of a file that describes a volume; a long foreword is a tenth of it."""


def described(file: File) -> Compendium:
    """The volume that a TOML file describes.

    Raises:
        BadInput: `volume_malformed`.
    """
    try:
        content = tomli.loads(files.read(file, LONGEST).decode("utf-8"))
        return msgspec.convert(content, _Described).volume()
    except (ValueError, msgspec.ValidationError) as error:
        raise BadInput("volume_malformed", file=str(file), problem=str(error)) from error


class _Described(Compendium, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The same as it stands in a file."""

    format: Literal["casewriter-compendium/1"]

    def volume(self) -> Compendium:
        named = (name for name in Compendium.__struct_fields__)
        return Compendium(**{name: getattr(self, name) for name in named})


def ordered(
    described_in: File | None, title: str, cases: tuple[str, ...], edition: str | None, style: str
) -> Compendium:
    """What is wanted: the file, and over it what stands on the command line.

    Raises:
        WrongUse: `volume_without_title`.
        BadInput: `volume_malformed`.
    """
    volume = described(described_in) if described_in else Compendium(title, language="")
    volume = replace(
        volume,
        title=title or volume.title,
        cases=cases or volume.cases,
        language=edition or volume.language,
        style=style or volume.style,
    )
    if not volume.title.strip():
        raise WrongUse("volume_without_title")
    return volume


def writer_for(writer: Writer | None, form: str, *, record: bool) -> Writer:
    """The writer of a volume.

    Raises:
        WrongUse: `format_unknown`, where a case file is wanted; `edition_of_draft`, where it is to
            be recorded: an edition is one of a case.
    """
    if writer is None:
        raise no_format(form, [one.name for one in workshop().writers])
    if record:
        raise WrongUse("edition_of_draft")
    return writer


def write(
    volume: Compendium,
    writer: Writer,
    output: str,
    *,
    library: str | None,
    page_numbers: bool,
    progress: Step,
) -> tuple[Compendium, tuple[Outcome, ...]]:
    """Write the file of a volume.

    Returns:
        The volume with its language, and what came of the whole, then of each case.
    """
    with ExitStack() as held:
        bound = []
        for name in volume.cases:
            at_hand = _at_hand(name, library)
            held.callback(at_hand.close)
            template = workshop().templates.get(at_hand.case.template)
            bound.append(Bound(Member(template, at_hand.case), at_hand.read))
        if not volume.language and bound:
            volume = replace(volume, language=bound[0].member.case.source_language)
        tools = workshop()
        counts = tools.paginate if page_numbers else None
        making = Making(tools.templates, tools.writers, tools.styles, tools.cite, counts)
        outcomes = bind(
            tuple(bound),
            volume,
            ((writer, placed(output, volume_name(volume, writer.suffix))),),
            making,
            created=datetime.now(UTC).replace(microsecond=0),
            progress=progress,
        )
        return volume, outcomes


def _at_hand(name: str, library: str | None) -> CaseAtHand:
    """A case of several; which one it is that cannot be read is said with the reason."""
    try:
        return case_at_hand(name, library)
    except CasewriterError as error:
        say(error, name)
        raise click.exceptions.Exit(exit_code(error)) from error


def code_of(outcomes: tuple[Outcome, ...]) -> int:
    """How the command ends."""
    return LOOK if any(outcome.refusals for outcome in outcomes) else DONE


def say_stops(volume: Compendium, outcomes: tuple[Outcome, ...], library: str | None) -> None:
    """Why there is no volume: a sentence for the whole, and a line for each case that stops it."""
    names = ("", *volume.cases)
    for name, outcome in zip(names, outcomes, strict=True):
        said = [sentence(each.code, each.facts) for each in outcome.refusals if not each.path]
        if any(each.path for each in outcome.refusals):
            said.append(errors_listed(name, volume.language, library))
        for line in said:
            click.echo(f"{name}: {line}" if name else line, err=True)

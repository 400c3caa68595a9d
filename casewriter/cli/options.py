"""Options that several commands share, and how they find a case."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path as File
from typing import TYPE_CHECKING, TypeVar

import click
import msgspec

from casewriter.domain.canonical import MAX_BYTES, from_json, to_json
from casewriter.domain.errors import BadInput, CasewriterError, WrongUse
from casewriter.domain.leaves import Path
from casewriter.domain.package_names import is_package
from casewriter.services import files

if TYPE_CHECKING:
    from casewriter.cli import Tools
    from casewriter.domain.case import Case
    from casewriter.domain.edits import Edit
    from casewriter.services.ports import CaseStore, Library
    from casewriter.services.workshop import Workshop

F = TypeVar("F", bound=Callable[..., object])

CASE_FILE = ".json"
LONGEST_PASSPHRASE = 4_096


def shared(command: F) -> F:
    """`--library`, `--json` and `--quiet`, which every command takes."""
    command = click.option("--library", metavar="PATH-OR-URL", help="The library to work with.")(
        command
    )
    command = click.option("--json", "as_json", is_flag=True, help="Print data as JSON.")(command)
    return click.option("--quiet", is_flag=True, help="Print no progress and no notices.")(command)


def workshop() -> Workshop:
    """What the running command works with."""
    tools: Tools = click.get_current_context().obj
    return tools.workshop


def chosen(library: str | None) -> str | None:
    """The library of the command itself, else of `casewriter --library … command`."""
    parent = click.get_current_context().parent
    return library or (parent.params.get("library") if parent else None)


def passphrase_in(file: File | None) -> str:
    """The passphrase in the first line of a file; an empty text where none is named.

    Raises:
        WrongUse: `passphrase_empty`.
        MachineFailed: `file_unreadable`.
    """
    if file is None:
        return ""
    lines = files.read(file, LONGEST_PASSPHRASE).decode("utf-8", "replace").splitlines()
    if not lines or not lines[0]:
        raise WrongUse("passphrase_empty", file=str(file))
    return lines[0]


def print_json(value: object) -> None:
    """Print plain values as indented JSON."""
    click.echo(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def typed_path(text: str) -> Path:
    """The path that somebody typed.

    Raises:
        WrongUse: `path_unreadable`; in a file the same would be bad input.
    """
    try:
        return Path.parse(text)
    except BadInput as error:
        raise WrongUse(error.code, **error.facts) from error


class CaseAtHand(msgspec.Struct, frozen=True):
    """A case that a command names, from a library or from a file of its own.

    Attributes:
        earlier: gives the states of it that went between people; a file of its own has none.
        keep: where its states are kept; a file of its own has no such place.
    """

    case: Case
    read: Callable[[str], bytes]
    save: Callable[[Edit], None]
    close: Callable[[], None]
    earlier: Callable[[], tuple[Case, ...]] = tuple
    keep: CaseStore | None = None


def case_at_hand(named: str, library: str | None) -> CaseAtHand:
    """The case of an id, the beginning of one, or a path.

    Raises:
        WrongUse: there is none, or more than one.
        BadInput: the file is no case.
    """
    if is_package(named):
        return _from_package(File(named))
    if named.endswith(CASE_FILE) or File(named).is_file():
        return _from_file(File(named))
    from casewriter.services.library import find

    opened: Library = workshop().library(chosen(library))
    try:
        case = opened.cases.load(find(opened.cases, named).id)
    except BaseException:
        opened.close()
        raise

    def save(edit: Edit) -> None:
        from casewriter.domain.discards import discards

        thrown = discards(case, edit.apply(case), edit, workshop().clock())
        opened.cases.save(case.id, edit, thrown)

    def earlier() -> tuple[Case, ...]:
        from casewriter.services.review_files import read_states

        return read_states(opened, case.id)

    return CaseAtHand(
        case=case,
        read=opened.attachments.read,
        save=save,
        close=opened.close,
        earlier=earlier,
        keep=opened.cases,
    )


def state_at_hand(named: str, library: str | None) -> Case:
    """The case that is named, or a kept state of one: `CASE@NUMBER`.

    Raises:
        WrongUse: there is none, or more than one.
        BadInput: the file is no case.
    """
    wanted, mark, number = named.rpartition("@")
    if not (mark and number.isdecimal()) or File(named).is_file():
        at_hand = case_at_hand(named, library)
        at_hand.close()
        return at_hand.case
    from casewriter.services.library import find

    opened: Library = workshop().library(chosen(library))
    try:
        return opened.cases.state(find(opened.cases, wanted).id, int(number))
    finally:
        opened.close()


def _from_file(file: File) -> CaseAtHand:
    case, pictures = from_json(files.read(file, MAX_BYTES))

    def read(sha256: str) -> bytes:
        if sha256 not in pictures:
            raise WrongUse("attachment_unknown", sha256=sha256)
        return pictures[sha256]

    def save(edit: Edit) -> None:
        data = to_json(edit.apply(case), read if pictures else None)
        with files.replacing(file) as out:
            out.write(data)

    return CaseAtHand(case=case, read=read, save=save, close=_nothing_to_close)


def _from_package(file: File) -> CaseAtHand:
    from casewriter.services.kept_templates import know_packed

    held = ExitStack()
    package = held.enter_context(workshop().post().opened(file))
    if package.case is None:
        held.close()
        raise WrongUse("package_without_case", file=str(file))
    try:
        know_packed(package, package.case.template, workshop().templates)
    except CasewriterError:
        held.close()
        raise

    def save(_: Edit) -> None:
        raise WrongUse("package_read_only", file=str(file))

    return CaseAtHand(case=package.case, read=package.picture, save=save, close=held.close)


def _nothing_to_close() -> None:
    """A case file is not held open."""


def on_terminal() -> bool:
    """Whether progress would be seen by somebody."""
    return sys.stderr.isatty()

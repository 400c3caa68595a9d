"""casewriter import."""

from collections.abc import Callable, Iterable
from pathlib import Path as File
from typing import TypeVar

import click
from msgspec import Struct

from casewriter.cli.exits import DONE, LOOK, exit_code, say
from casewriter.cli.options import chosen, passphrase_in, print_json, shared, workshop
from casewriter.domain.canonical import MAX_BYTES
from casewriter.domain.case import Case, newer_parts
from casewriter.domain.errors import CasewriterError
from casewriter.domain.package_names import is_package
from casewriter.domain.records import review_of
from casewriter.domain.sentences import sentence
from casewriter.services import files
from casewriter.services.cleaning import Removal
from casewriter.services.library import take_in
from casewriter.services.ports import Library
from casewriter.services.receiving import Arrived, merge_in, receive
from casewriter.services.review_answers import case_of, filling_edit, is_matrix
from casewriter.services.rounds import author_of
from casewriter.services.sending import receipt, receipt_name
from casewriter.services.watching import unwatched

Row = dict[str, object]
F = TypeVar("F", bound=Callable[..., object])


class Taking(Struct, frozen=True):
    """How files are taken in.

    Attributes:
        passphrase: for packages that are locked with one; empty for none.
        quiet: whether notices are left out.
        receipts: whether a receipt is laid beside each package.
    """

    passphrase: str
    quiet: bool
    receipts: bool


def unlocking(command: F) -> F:
    """`--passphrase-file`, which commands take that open packages."""
    return click.option(
        "--passphrase-file",
        type=click.Path(path_type=File),
        metavar="F",
        help="Open locked packages with the first line of this file.",
    )(command)


@click.command("import")
@click.argument("sources", nargs=-1, required=True, metavar="FILE...")
@unlocking
@shared
def command(
    sources: tuple[str, ...],
    passphrase_file: File | None,
    library: str | None,
    as_json: bool,
    quiet: bool,
) -> int:
    """Take case files, packages and filled comment matrices (.xlsx) in; print what came in.

    Every file is tried; the exit code is that of the worst.
    """
    taking = Taking(passphrase_in(passphrase_file), quiet=quiet, receipts=False)
    return take_all(sources, library, taking, as_json=as_json)


def take_all(
    sources: tuple[str, ...], library: str | None, taking: Taking, *, as_json: bool
) -> int:
    """Take files in, one after the other; gives the exit code of the worst."""
    opened = workshop().library(chosen(library))
    worst, rows = DONE, []
    try:
        for source in sources:
            try:
                row, code = _take(File(source), opened, taking)
            except CasewriterError as error:
                say(error, source)
                worst = max(worst, exit_code(error))
                continue
            worst = max(worst, code)
            rows.append({"file": source} | row)
    finally:
        opened.close()
    if as_json:
        print_json(rows)
    else:
        for row in rows:
            counts = [row[name] for name in ("suggestions", "comments") if name in row]
            click.echo("\t".join(map(str, (row["id"], row["outcome"], row["file"], *counts))))
    return worst


def _take(file: File, library: Library, taking: Taking) -> tuple[Row, int]:
    if is_package(file.name):
        return _take_package(file, library, taking)
    if file.name.lower().endswith(".docx"):
        return _take_copy(file, library, taking)
    if is_matrix(file.name):
        return _take_matrix(file, library, taking)
    data = files.read(file, MAX_BYTES)
    taken = take_in(data, library.cases, library.attachments, workshop().templates)
    _tell(file, () if taking.quiet else taken.removals)
    _tell_parts(file, taken.case, taking)
    outcome = "new" if taken.new else "known"
    return {"id": taken.case.id, "new": taken.new, "outcome": outcome}, DONE


def _take_matrix(file: File, library: Library, taking: Taking) -> tuple[Row, int]:
    filled = workshop().filled_matrix(files.read(file, MAX_BYTES), file.name)
    case = library.cases.load(case_of(filled, library, file.name))
    read = workshop().filling(review_of(case), filled)
    edit = filling_edit(case, read, author_of(workshop().me()), workshop().clock())
    if not edit.is_idle:
        library.cases.save(case.id, edit)
    for listed in () if taking.quiet else read.listed:
        facts = {"line": listed.line.line, "disposition": listed.line.disposition}
        click.echo(f"{file}: {sentence(listed.problem, facts)}", err=True)
    row: Row = {"id": case.id, "new": False, "outcome": "answers"}
    row |= {"answers": len(read.answers), "same": read.same, "listed": len(read.listed)}
    return row, LOOK if read.listed else DONE


def _take_package(file: File, library: Library, taking: Taking) -> tuple[Row, int]:
    post, now = workshop().post(), workshop().clock()
    with post.opened(file, taking.passphrase) as package:
        arrived = receive(package, library, workshop().templates, now, file.name)
    _tell(file, () if taking.quiet else arrived.removals)
    if arrived.case is not None:
        _tell_parts(file, arrived.case, taking)
    row = _row(arrived)
    clashes = 0
    if arrived.outcome == "changed":
        clashes = merge_in(arrived, library, workshop().templates, now, file.name)
        row |= {"clashes": clashes}
        if clashes and not taking.quiet:
            click.echo(f"{file}: {sentence('merge_asks', {'count': clashes})}", err=True)
    if taking.receipts and arrived.exchange is None and not arrived.own:
        beside = file.with_name(receipt_name(file.name))
        word = receipt(arrived.manifest, arrived.digest, arrived.outcome, workshop().me(), now)
        post.pack(beside, word, library.attachments.read, unwatched)
        row |= {"receipt": str(beside)}
    return row, LOOK if clashes else DONE


def _take_copy(file: File, library: Library, taking: Taking) -> tuple[Row, int]:
    """A reviewed Word file: its changes and comments come in beside the case, nothing else."""
    from casewriter.domain.review import Author
    from casewriter.domain.reviewing.home import SENTENCES
    from casewriter.services.word_copies import read_home, take_home

    me, now = workshop().me(), workshop().clock()
    brought = read_home(
        file,
        library,
        workshop().templates,
        styles=workshop().styles,
        reader=workshop().copy_reader(),
        now=now,
    )
    author = Author(me.name, me.organisation, me.key)
    home = take_home(library.cases.load(brought.handed.id), brought, author, now)
    if not home.edit.is_idle:
        library.cases.save(home.case_id, home.edit)
    listed = [
        {
            "because": one.why,
            "sentence": sentence(dict(SENTENCES)[one.why], {}),
            "text": one.text,
            "context": one.context,
            "by": one.by,
            "path": one.near,
        }
        for one in home.listed
    ]
    for told in () if taking.quiet else listed:
        where = told["path"] or told["context"]
        said = f"{told['sentence']} {told['by']}: “{told['text']}” ({where})"
        click.echo(f"{file}: {said}", err=True)
    for code, holds in (("copy_changed_since", home.older), ("copy_repaired", home.repaired)):
        if holds and not taking.quiet:
            click.echo(f"{file}: {sentence(code, {})}", err=True)
    row: Row = {
        "id": home.case_id,
        "new": False,
        "outcome": "known" if home.known else "reviewed",
        "suggestions": home.suggestions,
        "comments": home.comments,
        "listed": listed,
    }
    return row, LOOK if listed else DONE


def _row(arrived: Arrived) -> Row:
    manifest = arrived.manifest
    return {
        "id": arrived.case_id,
        "new": arrived.outcome == "new",
        "outcome": "confirmed" if arrived.exchange else arrived.outcome,
        "purpose": manifest.purpose,
        "sender": manifest.sender.name,
        "signature": arrived.judgement.standing,
    }


def _tell_parts(file: File, case: Case, taking: Taking) -> None:
    if (parts := newer_parts(case)) and not taking.quiet:
        click.echo(f"{file}: {sentence('parts_unknown', {'parts': parts})}", err=True)


def _tell(file: File, removals: Iterable[Removal]) -> None:
    for removal in removals:
        said = sentence("text_cleaned", {"removed": removal.removed})
        click.echo(f"{file}: {removal.path}: {said}", err=True)

"""casewriter send."""

from collections.abc import Callable
from pathlib import Path as File
from typing import Literal

import click

from casewriter.cli.exits import DONE
from casewriter.cli.options import chosen, passphrase_in, print_json, shared, workshop
from casewriter.domain.errors import WrongUse
from casewriter.domain.package import Person
from casewriter.services.library import find
from casewriter.services.ports import Library
from casewriter.services.ports.packing import Lock
from casewriter.services.rounds import author_of, refuse_unanswered, sending_edit
from casewriter.services.sending import Letter, note_sent, outgoing, purpose_of
from casewriter.services.watching import unwatched

KEY = "age1"


@click.command()
@click.argument("case", metavar="CASE")
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=File), metavar="FILE.casepack"
)
@click.option(
    "--to", "receiver", default="", help="A contact's name; a key (age1…) locks the package for it."
)
@click.option(
    "--passphrase-file",
    type=click.Path(path_type=File),
    metavar="F",
    help="Lock the package with the first line of this file.",
)
@click.option(
    "--pictures",
    "longest",
    type=click.IntRange(min=200),
    metavar="DOTS",
    help="Make pictures smaller for this package: at most so many dots long.",
)
@click.option("--message", default="", help="A word to the receiver.")
@click.option("--purpose", type=click.Choice(["submission", "review", "revision"]))
@shared
def command(
    case: str,
    output: File,
    receiver: str,
    passphrase_file: File | None,
    longest: int | None,
    message: str,
    purpose: Literal["submission", "review", "revision"] | None,
    library: str | None,
    as_json: bool,
    quiet: bool,  # noqa: ARG001
) -> int:
    """Write CASE as a package for somebody, and note in the library that it was sent."""
    opened = workshop().library(chosen(library))
    try:
        found = opened.cases.load(find(opened.cases, case).id)
        to, is_hub = _receiver(opened, receiver)
        known = opened.post.of_case(found.id)
        letter = Letter(
            purpose=purpose or purpose_of(found, known, editor=workshop().edits),
            me=workshop().me(),
            to=to,
            at=workshop().clock(),
            reader="hub" if is_hub and workshop().edits else "expert",
            message=message,
            from_hub=workshop().edits,
        )
        refuse_unanswered(found, letter.purpose)
        edit = sending_edit(found, letter.purpose, author_of(letter.me), letter.at)
        sent = edit.apply(found) if edit else found
        keys = (receiver,) if receiver.startswith(KEY) else ()
        going = outgoing(sent, letter, opened.post)
        read: Callable[[str], bytes] = opened.attachments.read
        if longest:
            from casewriter.services.reducing import made_smaller

            going, read = made_smaller(going, read, longest, unwatched)
        lock = Lock(keys, passphrase_in(passphrase_file))
        packed = workshop().post().pack(output, going, read, unwatched, lock=lock)
        if edit:
            opened.cases.save(sent.id, edit)
        note_sent(sent, packed, output.name, opened)
    finally:
        opened.close()
    manifest = packed.manifest
    if as_json:
        print_json(
            {
                "file": str(output),
                "id": sent.id,
                "package": manifest.id,
                "purpose": manifest.purpose,
                "bytes": packed.size,
            }
        )
    else:
        click.echo(output)
    return DONE


def _receiver(library: Library, named: str) -> tuple[Person, bool]:
    """The person of a name or key, and whether they are of the hub."""
    if not named:
        return Person(), False
    for contact in library.post.contacts():
        person = contact.person
        if named in (person.lock, person.key) or named.casefold() == person.name.casefold():
            return person, contact.hub
    if named.startswith(KEY):
        return Person(lock=named), False
    raise WrongUse("contact_unknown", name=named)

"""The message that goes with a package: ready in the receiver's language, to be changed freely."""

import tomllib
from pathlib import Path as File
from string import Formatter

import msgspec
from msgspec import Struct

from casewriter.domain.package import Person, Purpose

FALLBACK = "en"


class _LetterFile(Struct, frozen=True, forbid_unknown_fields=True):
    language: str
    subject: str
    submission: str
    revision: str
    review: str
    nobody: str
    closing: str


class Message(Struct, frozen=True):
    """A message of electronic mail."""

    subject: str
    text: str


def languages(folder: File) -> tuple[str, ...]:
    """The languages that there are messages in."""
    return tuple(sorted(file.stem for file in folder.glob("*.toml")))


def message(
    folder: File, language: str, purpose: Purpose, *, title: str, me: Person, to: Person
) -> Message:
    """The message for a package.

    Args:
        folder: of the messages, one file for each language.
        language: the receiver's; English where there is none in it.
        purpose: what the package is; for a receipt there is no message of its own.
        title: of the case.
        me: who sends.
        to: who receives.
    """
    file = folder / f"{language}.toml"
    if not file.is_file():
        file = folder / f"{FALLBACK}.toml"
    letter = msgspec.convert(tomllib.loads(file.read_text("utf-8")), _LetterFile)
    signed = "\n".join(part for part in (me.name, me.organisation) if part)
    facts = {"title": title, "name": to.name or letter.nobody, "me": signed}
    body = {"submission": letter.submission, "revision": letter.revision}.get(
        purpose, letter.review
    )
    parts = (body.strip(), letter.closing.strip())
    text = "\n\n".join(_filled(part, facts) for part in parts)
    return Message(_filled(letter.subject, facts), text)


def _filled(template: str, facts: dict[str, str]) -> str:
    return Formatter().vformat(template, (), facts)

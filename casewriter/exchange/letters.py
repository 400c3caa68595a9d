"""The message that goes with a package: ready in the receiver's language, to be changed freely."""

from pathlib import Path as File
from string import Formatter

from msgspec import Struct

from casewriter.domain.package import Person, Purpose
from casewriter.exchange.words_files import words_in


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


def signature(me: Person) -> str:
    """The foot of a letter: a name, and below it the organisation."""
    return "\n".join(part for part in (me.name, me.organisation) if part)


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
    _, letter = words_in(folder, language, _LetterFile)
    signed = signature(me)
    facts = {"title": title, "name": to.name or letter.nobody, "me": signed}
    body = {"submission": letter.submission, "revision": letter.revision}.get(
        purpose, letter.review
    )
    parts = (body.strip(), letter.closing.strip())
    text = "\n\n".join(_filled(part, facts) for part in parts)
    return Message(_filled(letter.subject, facts), text)


def _filled(template: str, facts: dict[str, str]) -> str:
    return Formatter().vformat(template, (), facts)

"""The letter that goes with a decision: made from a template in the expert's language."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.errors import no_edition
from casewriter.domain.formats import date
from casewriter.domain.package import Person
from casewriter.domain.reviewing.acts import Word
from casewriter.exchange.letters import signature
from casewriter.exchange.words_files import languages, words_in


class _DecisionFile(Struct, frozen=True, forbid_unknown_fields=True):
    language: str
    greeting: str
    nobody: str
    approve: str
    approve_with_edits: str
    revise: str
    resubmit: str
    decline: str
    must: str
    also: str
    due: str
    closing: str


class Asked(Struct, frozen=True):
    """What the letter asks for.

    Attributes:
        must: the comments that must be dealt with, each with its place.
        further: how many others there are.
        due: when the case is to be back, or none.
    """

    must: Sequence[tuple[str, str]] = ()
    further: int = 0
    due: datetime | None = None


def decision_letter(
    folder: File, language: str, word: Word, *, title: str, me: Person, to: str, asked: Asked
) -> str:
    """The text of the letter.

    Args:
        folder: of the letters, one file for each language.
        language: the expert's.
        word: what is decided.
        title: of the case.
        me: who decides.
        to: name of the expert; empty where nobody knows it.
        asked: what the letter asks for. Only of the verdicts that ask for something it is told.

    Raises:
        WrongUse: `language_unknown`, where there is no letter in that language.
    """
    if language not in (written := languages(folder)):
        raise no_edition(language, written)
    _, words = words_in(folder, language, _DecisionFile)
    facts = {"name": to or words.nobody, "title": title, "me": signature(me)}
    parts = [words.greeting.format_map(facts), getattr(words, word).format_map(facts)]
    if word in ("revise", "resubmit"):
        parts += _asked(words, asked)
    parts.append(words.closing.format_map(facts).strip())
    return "\n\n".join(parts)


def _asked(words: _DecisionFile, asked: Asked) -> list[str]:
    parts = []
    if asked.must:
        lines = (
            f"{number}. {place}: {said}" if place else f"{number}. {said}"
            for number, (place, said) in enumerate(asked.must, start=1)
        )
        parts.append("\n".join((words.must, *lines)))
    if asked.further:
        parts.append(words.also.format(count=asked.further))
    if asked.due is not None:
        day = date(asked.due.date().isoformat(), words.language)
        parts.append(words.due.format(date=day))
    return parts

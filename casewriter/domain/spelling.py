"""The words of a text that a dictionary is asked about, and in which languages."""

import re
import unicodedata
from collections.abc import Collection, Iterator

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.template import Template

NAMING = ("people", "terms", "sources")
"""Kinds of field whose words are names and terms of the case: they are right everywhere in it."""

_LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u055a-\u055f\u00ad\u200b])"
_WORD = re.compile(rf"(?<![\w/@.])(?<!\w['’ʼʻ‘-]){_LETTER}+(?:['’ʼʻ‘-]{_LETTER}+)*(?![\w@])")
_ADDRESS = re.compile(
    r"(?<!\S)\S*(?:://|@|www\.|\.(?:org|com|net|gov|edu|int|kz|ge|am|az|ee|kg|uz)\b)\S*"
)
_UNSEEN = re.compile("[\u00ad\u200b\u0301\u055a-\u055f]")
_APOSTROPHES = str.maketrans("’ʼʻ‘", "''''")

_SCRIPTS = (
    ("Latin", "\u0041", "\u024f"),
    ("Cyrillic", "\u0400", "\u052f"),
    ("Armenian", "\u0530", "\u058f"),
    ("Georgian", "\u10a0", "\u10ff"),
    ("Latin", "\u1e00", "\u1eff"),
)
_WRITTEN_IN = (
    ("ru", "Cyrillic"),
    ("kk", "Cyrillic"),
    ("ky", "Cyrillic"),
    ("uk", "Cyrillic"),
    ("tg", "Cyrillic"),
    ("hy", "Armenian"),
    ("ka", "Georgian"),
)


class Word(Struct, frozen=True):
    """A word of a text: where it stands, in letters, and the form that is looked up."""

    start: int
    length: int
    lookup: str


def words_of(text: str, known: Collection[str] = ()) -> Iterator[Word]:
    """The words that a dictionary may know.

    Left out are addresses, abbreviations in capitals, names written like eGov, single letters and
    whatever has a digit in it.

    Args:
        text: a paragraph or a line.
        known: words, as they are written, that are of no interest.
    """
    addresses: list[tuple[int, int]] | None = None
    for match in _WORD.finditer(text):
        written = match[0]
        if written in known:
            continue
        start, end = match.span()
        if addresses is None:
            addresses = [found.span() for found in _ADDRESS.finditer(text)]
        if any(first <= start < last for first, last in addresses):
            continue
        plain = lookup(written)
        if len(plain) > 1 and plain[1:] == plain[1:].lower():
            yield Word(start, end - start, plain)


def lookup(word: str) -> str:
    """A word as dictionaries write it: composed, with plain apostrophes, without unseen signs."""
    return _UNSEEN.sub("", unicodedata.normalize("NFC", word)).translate(_APOSTROPHES)


def script_of(word: str) -> str:
    """The script of a word's first letter: Latin, Cyrillic …; an empty text for others."""
    first = word[:1]
    return next((name for name, low, high in _SCRIPTS if low <= first <= high), "")


def script_for(language: str) -> str:
    """The script that a language is written in."""
    primary, _, rest = language.partition("-")
    if rest.startswith("Cyrl"):
        return "Cyrillic"
    return dict(_WRITTEN_IN).get(primary, "Latin")


def languages_for(
    word: str, passage: str, others: tuple[str, ...], beside: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The languages in whose dictionaries a word is looked up, the passage's own first.

    Args:
        word: as `lookup` gives it.
        passage: the language of the passage it stands in, a BCP 47 tag.
        others: languages whose words are right in every passage.
        beside: languages for words in a script that those are not written in.
    """
    script = script_of(word)
    return _written((passage, *others), script) or _written(beside, script)


def _written(tags: tuple[str, ...], script: str) -> tuple[str, ...]:
    """The primary languages of tags, each once, that are written in a script."""
    return tuple(
        tag.partition("-")[0]
        for place, tag in enumerate(tags)
        if script_for(tag) == script
        and tag.partition("-")[0] not in {earlier.partition("-")[0] for earlier in tags[:place]}
    )


def naming_fields(template: Template) -> tuple[str, ...]:
    """The fields of a template that hold names and terms."""
    return tuple(
        f"{section.key}.{field.key}" for section, field in template.fields() if field.kind in NAMING
    )


def words_of_case(template: Template, case: Case) -> frozenset[str]:
    """The words of a case's own names and terms, as `lookup` gives them, in small letters."""
    found: set[str] = set()
    for name in naming_fields(template):
        for (rest, _), value in case.fields.get(name, {}).items():
            if isinstance(value, str) and "#" not in rest:
                found.update(word.lookup.lower() for word in words_of(value))
    return frozenset(found)

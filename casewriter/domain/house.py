"""The house style of a hub: words it prefers, words it avoids, names as their bodies write them.

Data of `resources/house`, one set per language; a hub extends it without code.
"""

import re
from functools import cached_property
from typing import Literal

from msgspec import Struct

Why = Literal["spelling", "term", "name", "jargon", "leftover", "claim"]


class Preference(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that are better said otherwise.

    Attributes:
        words: as they are found: whole words, any case; `*` at the end stands for any ending.
        use: what to write instead; empty where there is no one answer.
        note: why, for the person.
    """

    words: str
    use: str = ""
    note: str = ""


class House(Struct, frozen=True, eq=False, dict=True):
    """The house style in one language. Two are the same only if they are the same object.

    Attributes:
        spelling: words that are always misspelt so.
        terms: terms of the field, and what they are called in publications of the house.
        names: countries and bodies, and their official names.
        jargon: words that a reader abroad does not know or translate.
        leftovers: lines that a web page left in a text that was pasted.
        claims: words that claim more than a text without evidence can.
        known: abbreviations that need no explanation.
    """

    language: str
    spelling: tuple[Preference, ...] = ()
    terms: tuple[Preference, ...] = ()
    names: tuple[Preference, ...] = ()
    jargon: tuple[Preference, ...] = ()
    leftovers: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    known: tuple[str, ...] = ()

    @cached_property
    def finders(self) -> tuple[tuple[Why, re.Pattern[str], dict[str, Preference]], ...]:
        """For every list of words: why, what finds them, and what each of them means."""
        lists: tuple[tuple[Why, tuple[Preference, ...]], ...] = (
            ("spelling", self.spelling),
            ("term", self.terms),
            ("name", self.names),
            ("jargon", self.jargon),
        )
        return tuple(
            (why, pattern(tuple(entry.words for entry in entries)), _by_words(entries))
            for why, entries in lists
            if entries
        )

    @cached_property
    def leftover(self) -> re.Pattern[str] | None:
        """Finds a line that a web page left behind."""
        return pattern(self.leftovers) if self.leftovers else None

    @cached_property
    def claim(self) -> re.Pattern[str] | None:
        """Finds words that claim much."""
        return pattern(self.claims) if self.claims else None

    def make_ready(self) -> None:
        """Make what finds words now, 50 ms, rather than when a text is looked over first."""
        _ = self.finders, self.leftover, self.claim

    def meaning(self, entries: dict[str, Preference], found: str) -> Preference:
        """The entry whose words were found."""
        plain = " ".join(found.casefold().split())
        if plain in entries:
            return entries[plain]
        return next(
            entry
            for words, entry in entries.items()
            if words.endswith("*") and plain.startswith(words[:-1])
        )


NO_HOUSE = House("")
"""A house without words of its own."""


def pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Finds any of the words as whole words, in any case, however they are spaced."""
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(
        r"(?<!\w)(?:" + "|".join(_one(word) for word in longest_first) + r")(?!\w)", re.IGNORECASE
    )


def _one(words: str) -> str:
    end = r"\w*" if words.endswith("*") else ""
    return r"\s+".join(re.escape(word) for word in words.removesuffix("*").split()) + end


def _by_words(entries: tuple[Preference, ...]) -> dict[str, Preference]:
    return {" ".join(entry.words.casefold().split()): entry for entry in entries}

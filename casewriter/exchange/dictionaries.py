"""Hunspell dictionaries: those that are carried, those of the computer, a person's own."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path as File
from typing import Protocol

from casewriter.exchange.kazakh_endings import without_ending
from casewriter.services.spelling import Dictionary, Origin

BOTH = (".aff", ".dic")
OWN_FOLDER = "dictionaries"
FIELD = "field"
"""The folder of words of the field beside the carried dictionaries: one a line, behind it a word of
the dictionary whose forms it has."""

MOST_PROPOSALS = 8
MOST_ENDINGS = 3


class _Hunspell(Protocol):
    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> tuple[str, ...]: ...

    def add(self, word: str) -> int: ...

    def add_with_affix(self, word: str, example: str) -> int: ...


def folders(carried: File, own: File) -> tuple[tuple[File, Origin], ...]:
    """Where dictionaries may lie, the nearest first.

    Args:
        carried: those that came with casewriter.
        own: those that a person has put there.

    Places of the system as Hunspell itself and LibreOffice look for them.
    """
    places: list[File] = []
    if sys.platform == "darwin":
        places = [File.home() / "Library/Spelling", File("/Library/Spelling")]
    elif sys.platform == "win32":
        for name in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
            if root := os.environ.get(name):
                office = File(root) / "LibreOffice/share/extensions"
                places.extend(sorted(office.glob("dict-*")))
    else:
        places = [File("/usr/share/hunspell"), File("/usr/share/myspell/dicts")]
    ours: tuple[tuple[File, Origin], ...] = ((own, "own"), (carried, "carried"))
    return (*ours, *((place, "computer") for place in places))


def found(places: tuple[tuple[File, Origin], ...]) -> tuple[Dictionary, ...]:
    """The dictionaries in these folders; what cannot be read is no dictionary."""
    every = tuple(_found(places))
    names = [File(one.file).name for one in every]
    # The same name in a further folder is the same dictionary, perhaps older.
    return tuple(one for place, one in enumerate(every) if names.index(names[place]) == place)


def _found(places: tuple[tuple[File, Origin], ...]) -> Iterator[Dictionary]:
    for folder, origin in places:
        try:
            files = sorted(folder.glob("*.dic"))
        except OSError:
            continue
        for file in files:
            stem = file.with_suffix("")
            language = stem.name.replace("-", "_").partition("_")[0].lower()
            whole = all(file.with_suffix(ending).is_file() for ending in BOTH)
            if whole and not stem.name.startswith("hyph"):
                yield Dictionary(language, str(stem), origin)


class Shelf:
    """Dictionaries that are opened when their language is asked for first."""

    def __init__(self, dictionaries: tuple[Dictionary, ...]) -> None:
        self._dictionaries = dictionaries
        self._opened: dict[str, tuple[_Hunspell, ...]] = {}

    def wrong(self, languages: tuple[str, ...], words: tuple[str, ...]) -> tuple[str, ...]:
        """The words that no dictionary of these languages knows.

        The first language is the passage's own. Where it has no dictionary nothing can be said of
        a word, and none is wrong.
        """
        if not languages or not self._of(languages[0]):
            return ()
        every = [(one, language) for language in languages for one in self._of(language)]
        return tuple(
            word
            for word in words
            if not any(
                _knows(one, word) or (language == "kk" and _is_kazakh(one, word))
                for one, language in every
            )
        )

    def proposals(self, languages: tuple[str, ...], word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first; each language has its say in turn."""
        heard: dict[str, None] = {}
        for language in languages:
            for one in self._of(language):
                heard.update(dict.fromkeys(one.suggest(word)))
                if len(heard) >= MOST_PROPOSALS:
                    break
        return tuple(heard)[:MOST_PROPOSALS]

    def _of(self, language: str) -> tuple[_Hunspell, ...]:
        if language not in self._opened:
            opened = (_open(found) for found in self._dictionaries if found.language == language)
            self._opened[language] = tuple(one for one in opened if one is not None)
        return self._opened[language]


def _open(dictionary: Dictionary) -> _Hunspell | None:
    from hunspell import Hunspell, HunspellFilePathError  # type: ignore[import-untyped]

    stem = File(dictionary.file)
    try:
        opened: _Hunspell = Hunspell(
            stem.name, hunspell_data_dir=str(stem.parent), system_encoding="UTF-8"
        )
    except (HunspellFilePathError, UnicodeError):
        return None
    if dictionary.origin == "carried":
        _teach(opened, stem.parent / FIELD / f"{dictionary.language}.txt")
    return opened


def _teach(one: _Hunspell, words: File) -> None:
    """Add words of the field to a dictionary; one that it knows lends a new one its forms."""
    if not words.is_file():
        return
    for line in words.read_text("utf-8").splitlines():
        word, _, like = line.partition(" ")
        if not like:
            one.add(word)
        elif one.spell(like):
            one.add_with_affix(word, like)


def _is_kazakh(one: _Hunspell, word: str, endings: int = MOST_ENDINGS) -> bool:
    """Whether a dictionary knows what is left of a word without some of its endings."""
    return any(
        _knows(one, left) or (endings > 1 and _is_kazakh(one, left, endings - 1))
        for left in without_ending(word)
    )


def _knows(one: _Hunspell, word: str) -> bool:
    try:
        # Dictionaries write the apostrophe either way.
        return one.spell(word) or ("'" in word and one.spell(word.replace("'", "ʻ")))
    except UnicodeEncodeError:
        # An old dictionary in an encoding that lacks a letter of the word.
        return False

"""How long a text is: words as a writer counts them, and characters."""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from casewriter.prose.nodes import Block, Doc, Footnote, HardBreak, Inline, NoteInline, Text, Value
from casewriter.prose.walk import inlines, letters, lines

# Marks that stand on a letter: stress, points of Hebrew and Arabic, variation selectors.
_ACCENTS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f"
)
# Apostrophes, hyphens (also soft, no-break and Armenian), the Armenian signs of tone and
# shortening, and invisible joiners: between letters none of them ends a word.
_JOINERS = f"'’‘`\u2010\u2011\u00ad\u200c\u200d\u2060\u055a-\u055f\u058a{_ACCENTS}-"
# Between digits also these: 1,234.5 and 12:30, and the spaces that part thousands.
_IN_NUMBERS = "(?<=\\d)(?:[,:](?=\\d)|[\u00a0\u202f\u2009](?=\\d{3}(?!\\d)))"
# A word begins with a letter or digit, but not with a letter that is only an apostrophe (ʻ ʼ),
# and not with the digit of a keycap emoji.
_FIRST = "[^\\W_\u02b0-\u02ff](?!\ufe0f?\u20e3)"
_WORD = re.compile(rf"{_FIRST}[^\W_]*(?:(?:[{_JOINERS}]+|[.@]|{_IN_NUMBERS})[^\W_]+)*")

# Chinese and Japanese do not part words: their writers count characters.
_CHARACTERS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_UNPARTED = ("zh", "ja")


class Counts(Struct, frozen=True):
    """The length of an answer: its words, those of its notes apart, its characters with spaces."""

    words: int = 0
    note_words: int = 0
    characters: int = 0


def words(text: str, language: str) -> int:
    """How many words a text in a language has.

    Apostrophes, hyphens and Armenian signs inside a word do not part it, nor do the spaces inside
    a number. Dashes, bullets and emoji are no words.
    """
    if language.partition("-")[0].lower() in _UNPARTED:
        text, characters = _CHARACTERS.subn(" ", text)
        return characters + len(_WORD.findall(text))
    return len(_WORD.findall(text))


def each_word(text: str, language: str) -> list[str]:
    """The words that `words` counts; those of unparted scripts character by character."""
    if language.partition("-")[0].lower() in _UNPARTED:
        return _CHARACTERS.findall(text) + _WORD.findall(_CHARACTERS.sub(" ", text))
    return _WORD.findall(text)


def spoken(doc: Doc) -> str:
    """The text whose words are counted, that of its notes behind it."""
    return f"{_body(doc)}\n{_notes(doc)}"


@lru_cache(maxsize=512)
def count(doc: Doc, language: str) -> Counts:
    """The length of an answer in a language; a value counts as the one number that it shows.

    Remembered for the last answers asked for: a case is looked over after every pause in the
    writing, and all of its answers but one are what they were.
    """
    all_words = note_words = characters = 0
    for block in doc.content:
        counts = _count_block(block, language)
        all_words += counts.words
        note_words += counts.note_words
        characters += counts.characters
    return Counts(all_words, note_words, characters)


def count_in_steps(doc: Doc, language: str) -> Iterator[None]:
    """Count each part of an answer in a step of its own; `count` then knows them."""
    for block in doc.content:
        _count_block(block, language)
        yield


@lru_cache(maxsize=20_000)
def _count_block(block: Block, language: str) -> Counts:
    """The length of a part of an answer; in a long one only one is what it was not."""
    every = [line.content for line in lines(block)]
    notes = [part.content for line in every for part in line if isinstance(part, Footnote)]
    return Counts(
        words=sum(words(_spoken(line), language) for line in every),
        note_words=sum(words(_spoken(note), language) for note in notes),
        characters=sum(len(letters(line).replace("\n", "")) for line in every),
    )


def _body(doc: Doc) -> str:
    return "\n".join(_spoken(line.content) for line in lines(doc))


def _notes(doc: Doc) -> str:
    return "\n".join(
        _spoken(inline.content) for inline in inlines(doc) if isinstance(inline, Footnote)
    )


def _spoken(content: tuple[Inline, ...] | tuple[NoteInline, ...]) -> str:
    return "".join(_said(inline) for inline in content)


def _said(inline: Inline | NoteInline) -> str:
    match inline:
        case Text(text=text):
            return text
        case Value():
            return "0"
        case HardBreak():
            return "\n"
        case _:
            return ""

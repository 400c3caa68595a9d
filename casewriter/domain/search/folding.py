"""Words as they are compared in a search, in the languages of the Alliance.

Two foldings: `folded` takes away what nobody means when typing a word (capitals, marks of stress,
soft hyphens, the sign that an apostrophe is written with); `loose` takes letters that many
keyboards lack for the ones that people type instead: Kazakh қ as к, Azerbaijani ə as e, ö as o.
Folded letters of a word and loose ones stand one for one.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import normalize

from msgspec import Struct

FOLDING = 1
"""Counted up whenever a word folds otherwise: what was folded before is folded anew then."""

REMEMBERED = 50_000
"""Words: a language has few that are written again and again."""

APOSTROPHES = "'’‘ʼʻ`´ʹ"
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u0300\u0301՛՜՞՟"
_MARKS = "\u0302-\u036f"
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}{_UNSEEN}]|[{APOSTROPHES}](?=[^\W_]))*")

_DROPPED = dict.fromkeys(map(ord, APOSTROPHES + _UNSEEN))
_LETTERS = str.maketrans(
    {"ё": "е", "ӊ": "ң", "և": "եվ", **{chr(0x1C90 + n): chr(0x10D0 + n) for n in range(48)}}
)
"""ё is written е, ӊ of old fonts is ң, և is written եւ or եվ, capitals of Georgian are letters."""

_TYPED = str.maketrans("әғқңөұүһіҳўҷӣӯəı", "агкноуухихучиуei")
"""Letters of Kazakh, Kyrgyz, Uzbek and Tajik Cyrillic and of Azerbaijani by their neighbours; й is
a letter of its own everywhere."""


class Word(Struct, frozen=True):
    """A word of a text: where it stands, in code points, and how it folds."""

    start: int
    end: int
    folded: str


def words_in(text: str, language: str = "") -> Iterator[Word]:
    """The words of a text in order."""
    for match in WORD.finditer(as_typed(text, language)):
        yield Word(*match.span(), _folded(match.group()))


def folded(word: str, language: str = "") -> str:
    """A word without what nobody means when typing it.

    Args:
        word: the word.
        language: of the text; in Azerbaijani I is the capital of ı, elsewhere of i.
    """
    return _folded(as_typed(word, language))


def as_typed(text: str, language: str) -> str:
    """A text, letter for letter, whose capitals are those of English."""
    return text.replace("I", "ı") if language.partition("-")[0] == "az" else text


@lru_cache(maxsize=REMEMBERED)
def _folded(word: str) -> str:
    word = normalize("NFC", word).casefold().replace("i̇", "i").translate(_DROPPED)
    return word.translate(_LETTERS).replace("եւ", "եվ")


@lru_cache(maxsize=REMEMBERED)
def loosely_folded(word: str) -> str:
    """A word of a text as it is compared first."""
    return loose(_folded(word))


@lru_cache(maxsize=4_096)
def loose_letter(letter: str) -> str:
    """The letter that people type for this one where their keyboard lacks it."""
    typed = letter.translate(_TYPED)
    if typed != letter:
        return typed
    plain = normalize("NFD", letter)[0]
    # Of Latin letters alone: й is no и with a mark, and Armenian or Georgian has none.
    return plain if plain.isascii() else letter


@lru_cache(maxsize=REMEMBERED)
def loose(word: str) -> str:
    """A folded word in the letters that every keyboard has."""
    return word if word.isascii() else "".join(map(loose_letter, word))

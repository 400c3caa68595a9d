"""Endings of Kazakh nouns, which follow one another: a dictionary with one for each word knows few.

"Өкілдеріне" is representative, many, their, to. The carried dictionary has each ending alone, so
that every fourth word of an ordinary text was unknown to it. Endings of cases, owners and numbers
are those of any grammar; the vowels of an ending are those of the word before it, but for "with".
"""

from collections.abc import Iterator

BACK, FRONT = frozenset("аоұыяё"), frozenset("әөүіеэ")
ENDINGS = (
    *("лар", "лер", "дар", "дер", "тар", "тер"),
    *("ы", "і", "сы", "сі", "м", "ым", "ім", "ң", "ың", "ің", "мыз", "міз", "ымыз", "іміз"),
    *("ңыз", "ңіз", "ыңыз", "іңіз"),
    *("ның", "нің", "дың", "дің", "тың", "тің", "на", "не", "ға", "ге", "қа", "ке", "а", "е"),
    *("н", "ны", "ні", "ды", "ді", "ты", "ті", "да", "де", "та", "те", "нда", "нде"),
    *("дан", "ден", "тан", "тен", "нан", "нен", "ғы", "гі"),
    *("сыз", "сіз", "дай", "дей", "тай", "тей", "ша", "ше"),
)
WITH = ("мен", "бен", "пен")
SHORTEST = 3
"""Letters of a word that may be left: shorter ones would stand before anything."""


def without_ending(word: str) -> Iterator[str]:
    """What is left of a word without each of the endings that it may have, one taken off."""
    for ending in (*ENDINGS, *WITH):
        left = word.removesuffix(ending)
        if len(left) < max(SHORTEST, len(word) - len(ending)) or left == word:
            continue
        if ending in WITH or _sound(left) in {"", _sound(ending)} or not _sound(ending):
            yield left


def _sound(letters: str) -> str:
    """Whether the last vowel is one of the back or of the front of the mouth."""
    for letter in reversed(letters.lower()):
        if letter in BACK:
            return "back"
        if letter in FRONT:
            return "front"
    return ""

"""How well a few typed letters fit a name: by the starts of its words, within them, by its letters.

Letters are compared without case and accents, so that nobody has to change the keyboard for them.
"""

import unicodedata
from functools import lru_cache

START, WITHIN, LETTERS = 60, 30, 8
_TWINS = str.maketrans("ёі’ʼʻ", "еи'''")


def closeness(typed: str, name: str) -> int:
    """How well a name fits; 0 where it does not.

    Args:
        typed: words in any order; each has to be found in the name.
        name: a title.
    """
    wanted = folded(typed).split()
    if not wanted:
        return 1
    words = folded(name).split()
    total = 0
    for part in wanted:
        best = max((_fits(part, word, place) for place, word in enumerate(words)), default=0)
        # Somebody who types "kf" means Key facts.
        best = best or _letters(part, words)
        if not best:
            return 0
        total += best
    return total


@lru_cache(maxsize=5_000)
def folded(text: str) -> str:
    """A text without case and accents, its words parted by blanks."""
    plain = unicodedata.normalize("NFD", text.casefold().translate(_TWINS))
    return "".join(
        letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter)
    )


def _fits(part: str, word: str, place: int) -> int:
    if word.startswith(part):
        return START + (20 if word == part else 0) + max(0, 10 - place)
    return WITHIN if len(part) > 1 and part in word else 0


def _letters(part: str, words: list[str]) -> int:
    """Whether the first letters of the words, in order, or the letters of one are those typed."""
    initials = "".join(word[0] for word in words)
    if part in initials:
        return WITHIN
    return LETTERS if len(part) > 2 and any(_in_order(part, word) for word in words) else 0


def _in_order(part: str, word: str) -> bool:
    rest = iter(word)
    return word[:1] == part[:1] and all(letter in rest for letter in part)

"""Names of people in texts: with endings, in another order or script, with initials, as addresses.

A name is compared as it sounds, in letters of the Latin script without marks. A word of a text
belongs to it where it begins as that does and is little longer, as with an ending of Russian,
Kazakh or Georgian.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import combining, normalize

from msgspec import Struct

from casewriter.domain.search.folding import APOSTROPHES

SHORTEST = 4
"""Letters of a family name that means somebody where it stands alone: "Li" stands in many words."""
SHORT_NAME = 3
"""Letters of a name that takes short endings only."""
LONGEST_ENDING = 6
LONGEST_INITIAL = 2
"""Letters of an initial: J., Дж."""
MOST_WORDS = 3
"""Words of a person's name; what has more is the name of a body."""
REMEMBERED = 20_000
"""Words: a case has few that are written again and again."""

_WORD = re.compile(rf"[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)*")
_BETWEEN = re.compile(r"[\s,_-]{1,3}")
_BEHIND_INITIAL = re.compile(r"\.?[\s,_-]{0,2}")
_OWNS = re.compile(rf"[{APOSTROPHES}]s$")
_SPELT = """
а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch
ш=sh щ=sh ъ= ы=i ь= э=e ю=iu я=ia ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h і=i є=e
ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=g
ყ=k შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=h ჯ=dzh ჰ=h
ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=i թ=t ժ=zh ի=i լ=l խ=h ծ=ts կ=k հ=h ձ=dz ղ=g ճ=ch մ=m յ=i ն=n
շ=sh ո=o չ=ch պ=p ջ=dzh ռ=r ս=s վ=v տ=t ր=r ց=ts փ=p ք=k և=ev օ=o ֆ=f
y=i j=i w=v x=h q=k ı=i ə=a
"""
_SOUNDS = str.maketrans(dict(re.findall(r"(\S)=(\S*)", _SPELT)))
_VOWELS = "aeiou"
_FROM_FATHERS = ("vich", "vna", "chna", "uli", "kizi", "ogli", "oglu", "gizi")
_PARTICLES = ("van", "von", "der", "de", "di", "da", "la", "bin", "ibn", "al", "uly", "ұлы", "qizi")
_OF_FAMILIES = ("ov", "ev", "ova", "eva", "ski", "skaia", "enko", "dze", "shvili")


class Person(Struct, frozen=True):
    """Somebody whom a text may name.

    Attributes:
        families: what may be the family name, as it sounds: in lists it stands first or last.
        names: all words of the name, as they sound.
        email: an address, or nothing.
        is_body: whether this is no person but an office or a team, whose words mean others, too.
    """

    families: tuple[str, ...]
    names: tuple[str, ...]
    email: str = ""
    is_body: bool = False


def person(name: str, email: str = "") -> Person:
    """Somebody of that name, whichever part of it stands first."""
    names = tuple(sound(word) for word in _WORD.findall(name))
    if not names:
        return Person((), (), email.strip())
    if len(name.split()) > MOST_WORDS or any(
        part[0].islower() and not _is_georgian(part[0]) and part not in _PARTICLES
        for part in name.split()
    ):
        return Person(names[-1:], names, email.strip(), is_body=True)
    if names[-1].endswith(_FROM_FATHERS) or (
        names[0].endswith(_OF_FAMILIES) and not names[-1].endswith(_OF_FAMILIES)
    ):
        families = tuple(dict.fromkeys((names[0], names[-1])))
    else:
        families = (names[-1],)
    return Person(families, names, email.strip())


@lru_cache(maxsize=REMEMBERED)
def sound(word: str) -> str:
    """A word in Latin letters, without marks, signs and doubled letters."""
    letters = normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in letters if not combining(letter))
    spelt = plain.translate(_SOUNDS).replace("kh", "h")
    return "".join(
        letter
        for place, letter in enumerate(spelt)
        if letter.isalpha() and letter != spelt[place - 1 : place]
    )


def without_names(text: str, people: tuple[Person, ...], instead: str) -> str:
    """The text with a sign for every whole name, every name with initials and every address."""
    for one in people:
        if one.email:
            text = re.sub(re.escape(one.email), instead, text, flags=re.IGNORECASE)
    kept, at = [], 0
    for start, end in sorted(_spans(text, people)):
        if start >= at:
            kept += [text[at:start], instead]
        # An initial may belong to the name before and to the one behind it.
        at = max(at, end)
    return "".join((*kept, text[at:]))


def still_names(text: str, people: tuple[Person, ...]) -> bool:
    """Whether a text names one of them, by a whole name, an address or the family name alone."""
    if without_names(text, people, "") != text:
        return True
    families = {
        part for one in people if not one.is_body for part in one.families if len(part) >= SHORTEST
    }
    return any(
        word[0].isupper() and any(_is_of(word, family) for family in families)
        for word in _WORD.findall(text)
    )


def is_person(given: str, family: str, people: tuple[Person, ...]) -> bool:
    """Whether two parts of a name, the first perhaps an initial, are those of one of them."""
    first = sound("".join(_WORD.findall(given)[:1]))
    last = _WORD.findall(family)
    return any(
        any(_is_of(word, part) for word in last for part in one.families)
        and any(name.startswith(first) or first.startswith(name) for name in one.names)
        for one in people
    )


def _spans(text: str, people: tuple[Person, ...]) -> Iterator[tuple[int, int]]:
    """Where whole names and names with initials stand: first letter, and the one after the last."""
    words = list(_WORD.finditer(text))
    for place, word in enumerate(words):
        for one in people:
            if not any(_is_of(word.group(), family) for family in one.families):
                continue
            first, last = place, place
            while first and _belongs(text, words[first - 1], words[first], one):
                first -= 1
            while last + 1 < len(words) and _follows(text, words, last, one):
                last += 1
            if first < last and _is_whole(words[first : last + 1], one):
                yield words[first].start(), _behind(text, words[last])


def _is_whole(words: list[re.Match[str]], one: Person) -> bool:
    """Whether words that follow each other are a name: written as one, or all of it."""
    said = [word.group() for word in words]
    if not one.is_body and not any(
        word[0].islower() and not _is_georgian(word[0]) for word in said
    ):
        return True
    return all(any(_is_of(word, name) for word in said) for name in one.names)


def _is_georgian(letter: str) -> bool:
    """Letters of Georgian have no capitals in a text."""
    return "ა" <= letter <= "ჿ"


def _belongs(text: str, before: re.Match[str], word: re.Match[str], one: Person) -> bool:
    """Whether the word before one of a name is another part of it."""
    between = text[before.end() : word.start()]
    if _BETWEEN.fullmatch(between):
        return _is_part(before.group(), one)
    is_behind_initial = between.startswith(".") and _BEHIND_INITIAL.fullmatch(between)
    return bool(is_behind_initial) and _is_initial(before.group(), one)


def _follows(text: str, words: list[re.Match[str]], last: int, one: Person) -> bool:
    """Whether the word behind one of a name is another part of it."""
    word, behind = words[last], words[last + 1]
    between = text[word.end() : behind.start()]
    gap = _BEHIND_INITIAL if _is_initial(word.group(), one) else _BETWEEN
    if not gap.fullmatch(between):
        return False
    has_stop = text[behind.end() : behind.end() + 1] == "."
    return _is_part(behind.group(), one) or (has_stop and _is_initial(behind.group(), one))


def _behind(text: str, word: re.Match[str]) -> int:
    """The letter after a name: an initial’s full stop belongs to it, an English ’s not."""
    is_short = len(word.group()) <= LONGEST_INITIAL
    if is_short and text[word.end() : word.end() + 1] == ".":
        return word.end() + 1
    return word.end() - (2 if _OWNS.search(word.group()) else 0)


def _is_initial(word: str, one: Person) -> bool:
    return len(word) <= LONGEST_INITIAL and any(name.startswith(sound(word)) for name in one.names)


def _is_part(word: str, one: Person) -> bool:
    return any(_is_of(word, name) for name in one.names)


@lru_cache(maxsize=REMEMBERED)
def _is_of(word: str, name: str) -> bool:
    """Whether a word is a name, as it sounds, perhaps with an ending."""
    said = sound(word)
    most = len(name) + (LONGEST_ENDING if len(name) > SHORT_NAME else SHORT_NAME)
    if not said or len(said) > most:
        return False
    return any(said.startswith(stem) for stem in (name, *(_stems(name) if _bends(word) else ())))


def _bends(word: str) -> bool:
    """Whether the word is written in a script of languages whose names change at their end."""
    return "Ѐ" <= word[-1] <= "ӿ" or _is_georgian(word[-1])


def _stems(name: str) -> Iterator[str]:
    """What stays of a name in other cases: Sultanov(a), Tolst(oi), Pav(e)l."""
    stem = name.rstrip(_VOWELS)
    if len(stem) >= SHORT_NAME:
        yield stem
    if len(name) > SHORTEST and name[-2] in "eo" and name[-1] not in _VOWELS:
        yield name[:-2] + name[-1]

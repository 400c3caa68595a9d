"""Where a line may not end: a printer keeps together what is read in one breath.

Every text of a publication is looked through here. What binds two words is therefore sought from
the space between them on, and what keeps a word whole in words that have a hyphen: no letter is
tried for nothing. What few files need is made ready by `re` when the first one does.
"""

import re

_LONELY = re.compile(r" (?<=(?<![\w-])[АВИКОСУЯавикосуя] )(?=\S)")
_LAST_NUMBER = re.compile(
    r" (?:(?<=[ (](?:to|of|из|до) )(?=\d{1,2}\)?$)|(?:(?<=\bNo\. )|(?<=№ ))(?=\d))"
)
_LAST_UNIT = re.compile(r" (?=\((?:%|\w{2,8})\)$)")
_NO_DATE = re.compile(r" (?<=\b[бБ]\. )(?=г\.)")
_UPPER, _LOWER = "A-ZА-ЯЁӘІҢҒҮҰҚӨҺ", "a-zа-яёәіңғүұқөһ"
_WHOLE = (
    r"(\b\d{1,2}:\d{2}(?:-\w{1,6})?\b"
    r"|\b[\w.]{1,12}-[a-z]\b"
    r"|(?<![\w-])[^\W\d_]-\w{2,14}\b"
    r"|\b[Пп]о-\w{3,14}\b|\b[Ии]з-(?:за|под)\b|\b\w{2,7}-(?:то|либо|нибудь)\b"
    r"|\b\d[\d.,]{0,8}%?-\w{1,12}\b"
    r"|\b\d{1,4}–\d{1,4}\b"
    rf"|\b[{_UPPER}]{{2,8}}-[{_LOWER}]{{1,6}}\b)"
)
_VOWELS = "аеёиоуыэюяәіөұү"
_SYLLABLE = (
    r"(?i)(?<=[а-яёәіңғүұқөһ]{3})"
    rf"(?=[бвгджзклмнпрстфхцчшщғқңһ][{_VOWELS}][а-яёәіңғүұқөһ]{{2}})"
)
"""Where a Russian or Kazakh word may be divided: before a consonant with its vowel, three letters
from either end."""
_LONG_WORD = r"\w{11,}"
_YEARS = r"(?:год|гг?\.|жыл|ж\.)"
_COUNTED = re.compile(
    r"(?<![\w.,:/])(?<!\d[ \u00a0])"
    r"((?!(?:1[89]|20)\d\d )\d(?:[\d.,\u00a0]*\d)? (?=[^\W\d_]{3,12}\b)"
    rf"|\d{{4}} (?={_YEARS})"
    r"|(?:№|No\.|(?<!\w)(?:пункт|глава|статья|ст\.|п\.|article|item)) (?=\d))"
)
"""A number that counts what stands behind it; a year does so where its own word follows."""
_BINDING = re.compile(r"[^\x00-(*-,./:-\x7f]")
"""A digit, a bracket that closes, a hyphen, and whatever English has not: texts without any of
these, as most English ones are, stay as they are."""
_DIGIT = re.compile(r"\d")
_BESIDE_NUMBER = re.compile(r" (?:(?<=\d )(?=[^\W\d_])|(?=\d))")
"""A space that may be bound by what counts: without one there is no need to try every letter."""


def bound(text: str) -> str:
    """The text with Russian prepositions of one letter, numbers behind signs, and a last one bound.

    "index from 0 to 1" and "(баллов из 5)" do not end with a line of one figure.
    """
    if _DIGIT.search(text):
        text = _LAST_NUMBER.sub("\u00a0", text)
    return text if text.isascii() else _LONELY.sub("\u00a0", _NO_DATE.sub("\u00a0", text))


def counted(text: str) -> str:
    """The text with numbers bound to what they count: "26 hours", "2023 году", "пункт 14".

    For lines that have room: in the cells of a table such a pair may be wider than its column.
    """
    if ")" in text[-2:]:
        text = _LAST_UNIT.sub("\u00a0", text)
    if _DIGIT.search(text) and _BESIDE_NUMBER.search(text):
        text = _COUNTED.sub(lambda match: match[0].replace(" ", "\u00a0"), text)
    return text


def unbroken(text: str, *, narrow: bool = False) -> str:
    """The text for a program that knows spaces and hyphens which end no line.

    Args:
        text: as it is written.
        narrow: whether it stands in a cell.
    """
    if not _BINDING.search(text):
        return text
    text = bound(text if narrow else counted(text))
    if "-" not in text:
        return text
    return " ".join([_hyphened(word) if "-" in word else word for word in text.split(" ")])


def _hyphened(word: str) -> str:
    pieces = whole_pieces(word)
    # A word such as "e-mail" keeps its own hyphen: it is to be found by who seeks it.
    pieces[1::2] = [
        piece if _is_word(piece) else piece.replace("-", "\u2011") for piece in pieces[1::2]
    ]
    return "".join(pieces)


def _is_word(piece: str) -> bool:
    if not piece.rpartition("-")[2][1:]:
        return False  # a letter behind a year, or behind the word for none: "жылсыз-e"
    return piece.replace("-", "").isalpha() and not piece[1:2].isupper()


def whole_pieces(text: str) -> list[str]:
    """The text in pieces of which every second one stays whole.

    "n.d.-a", "17-кесте", "0,7265-тен", "80%-ы", "ЭЫДҰ-ның", "2007–2023", "e-mail",
    "кто-то", "по-прежнему" and "19:00-ге" do.
    """
    return re.split(_WHOLE, text) if "-" in text or "–" in text or ":" in text else [text]


def divisible(text: str) -> str:
    """The text with soft hyphens in its long Cyrillic words: for heads of narrow columns."""
    return re.sub(_LONG_WORD, lambda word: re.sub(_SYLLABLE, "\u00ad", word[0]), text)

"""Letters that look right and are not: other alphabets' letters, old fonts, wrong apostrophes.

Search, spelling and screen readers do not find a word that is written with them. Which letters are
meant where: Unicode's charts; faults as texts of the region carry them.
"""

import re
from collections.abc import Iterator

from casewriter.domain.checks.typography import Seen
from casewriter.prose.spoken import Spoken

_ALIKE = str.maketrans("aceopxyABCEHKMOPTXYiI", "асеорхуАВСЕНКМОРТХУіІ")
_ALIKE_BACK = str.maketrans("асеорхуАВСЕНКМОРТХУіІ", "aceopxyABCEHKMOPTXYiI")
_LATIN_TWINS = set("aceopxyABCEHKMOPTXYiI")
_CYRILLIC_TWINS = set("асеорхуАВСЕНКМОРТХУіІ")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_MEETING = re.compile("[A-Za-z\u00c0-\u024f][\u0400-\u052f]|[\u0400-\u052f][A-Za-z\u00c0-\u024f]")
_TAILED = {"\u04ca": "ң", "\u04c9": "Ң"}
_TAILED_EN = re.compile("[\u04c9\u04ca]")
# Old Kazakh fonts drew Ә, ғ, ұ and others at the places of these letters.
_BROKEN = re.compile("[а-яёәғқңөұүһі]+И[а-яёәғқңөұүһі]+|\\w*[єїўќѓђћџљњј¢¤]\\w*")
_UZBEK_O = re.compile("(?<=[oOgG])['’‘`´ʼ]")
_UZBEK_TUTUQ = re.compile("(?<=[^\\W\\d_oOgG])['’‘`´ʻ](?=[^\\W\\d_])")
_ARMENIAN_STOP = re.compile("(?<=[\u0561-\u0587]):(?=\\s|$)")
_MTAVRULI = re.compile("[\u1c90-\u1cbf]+")
_KAZAKH = ("kk", "ky")
_CAPITALS_APART = 0x1C90 - 0x10D0


def seen(line: Spoken, language: str) -> Iterator[Seen]:
    """Every letter that is another than it seems."""
    text, tongue = line.text, language.partition("-")[0]
    yield from _mixed(text)
    if tongue in _KAZAKH or _TAILED_EN.search(text):
        for match in _TAILED_EN.finditer(text):
            yield Seen("letter_old_font", "warning", *match.span(), _TAILED[match[0]])
    if tongue == "kk":
        for match in _BROKEN.finditer(text):
            yield Seen("letters_lost", "warning", *match.span())
    yield from _signs(text, tongue, language)
    for match in _MTAVRULI.finditer(text):
        lower = "".join(chr(ord(letter) - _CAPITALS_APART) for letter in match[0])
        yield Seen("capitals_georgian", "warning", *match.span(), lower)


def _signs(text: str, tongue: str, language: str) -> Iterator[Seen]:
    """Apostrophes of Uzbek and full stops of Armenian."""
    if tongue == "uz" and "Cyrl" not in language:
        for match in _UZBEK_O.finditer(text):
            yield Seen("apostrophe_uzbek", "warning", *match.span(), "ʻ")
        for match in _UZBEK_TUTUQ.finditer(text):
            yield Seen("apostrophe_uzbek", "warning", *match.span(), "ʼ")
    elif tongue == "hy":
        for match in _ARMENIAN_STOP.finditer(text):
            yield Seen("stop_armenian", "warning", *match.span(), "։")


def _mixed(text: str) -> Iterator[Seen]:
    """Words of Latin and Cyrillic letters; parts that a hyphen joins may differ."""
    if not _MEETING.search(text):
        return
    for match in _WORD.finditer(text):
        word = match[0]
        latin, cyrillic = _LATIN.findall(word), _CYRILLIC.findall(word)
        if not latin or not cyrillic:
            continue
        right: str | None = None
        if set(latin) <= _LATIN_TWINS and len(latin) <= len(cyrillic):
            right = word.translate(_ALIKE)
        elif set(cyrillic) <= _CYRILLIC_TWINS:
            right = word.translate(_ALIKE_BACK)
        yield Seen("script_mixed", "warning", *match.span(), right)

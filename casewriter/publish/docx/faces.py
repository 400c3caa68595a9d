"""Which face and which language tag a stretch of text gets.

The usual faces have Latin and Cyrillic letters, neither Georgian nor Armenian. A Word run
names a face per class of characters, and Georgian and Armenian fall into one class with Cyrillic,
so runs are split by script.
"""

import re
from collections.abc import Iterator

from casewriter.domain.style import Face, Script

# Spaces between two words of a script belong to it, so that a sentence is not one run per word.
_GEORGIAN = "\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f"
_ARMENIAN = "\u0531-\u058f\ufb13-\ufb17"
_OTHERS = re.compile(f"[{_GEORGIAN}{_ARMENIAN}]")
_SCRIPTS = (
    f"(?P<georgian>[{_GEORGIAN}](?:[{_GEORGIAN} \u00a0]*[{_GEORGIAN}])?)"
    f"|(?P<armenian>[{_ARMENIAN}](?:[{_ARMENIAN} \u00a0]*[{_ARMENIAN}])?)"
)

# Word checks spelling by a culture with a country; a bare language or a needless script tag is
# shown as "unknown".
_CULTURES = {
    "en": "en-GB",
    "ru": "ru-RU",
    "et": "et-EE",
    "ka": "ka-GE",
    "hy": "hy-AM",
    "az": "az-Latn-AZ",
    "az-Latn": "az-Latn-AZ",
    "kk": "kk-KZ",
    "kk-Cyrl": "kk-KZ",
    "kk-Cyrl-KZ": "kk-KZ",
    "ky": "ky-KG",
    "ky-Cyrl": "ky-KG",
    "ky-Cyrl-KG": "ky-KG",
    "uz": "uz-Latn-UZ",
    "uz-Latn": "uz-Latn-UZ",
    "uz-Cyrl": "uz-Cyrl-UZ",
}


def by_script(text: str) -> Iterator[tuple[Script | None, str]]:
    """`text` in stretches of one script; no script is every other."""
    if text.isascii() or not _OTHERS.search(text):
        # Most runs of most cases: there is nothing to divide.
        if text:
            yield None, text
        return
    start = 0
    for found in re.finditer(_SCRIPTS, text):
        if found.start() > start:
            yield None, text[start : found.start()]
        yield ("georgian" if found.lastgroup == "georgian" else "armenian"), found.group()
        start = found.end()
    if start < len(text):
        yield None, text[start:]


def culture(language: str) -> str:
    """The tag Word knows for a BCP 47 language tag."""
    return _CULTURES.get(language, language)


def face_for(face: Face, script: Script) -> str:
    """The family that has the letters of a script."""
    return face.scripts.georgian if script == "georgian" else face.scripts.armenian

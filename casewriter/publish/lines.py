"""Where a line may not end: a printer keeps together what is read in one breath."""

import re

_LONELY = re.compile(r"(?<![\w-])([АВИКОСУЯавикосуя]) (?=\S)")
_UPPER, _LOWER = "A-ZА-ЯЁӘІҢҒҮҰҚӨҺ", "a-zа-яёәіңғүұқөһ"
_WHOLE = re.compile(
    r"(\b[\w.]{1,12}-[a-z]\b"
    r"|\b\d[\d.,]{0,8}%?-\w{1,12}\b"
    r"|\b\d{1,4}–\d{1,4}\b"
    rf"|\b[{_UPPER}]{{2,8}}-[{_LOWER}]{{1,6}}\b)"
)


def bound(text: str) -> str:
    """The text with its Russian prepositions of one letter bound to their words."""
    return text if text.isascii() else _LONELY.sub("\\1\u00a0", text)


def whole_pieces(text: str) -> list[str]:
    """The text in pieces of which every second one stays whole.

    "n.d.-a", "17-кесте", "0,7265-тен", "80%-ы", "ЭЫДҰ-ның" and "2007–2023" do.
    """
    return _WHOLE.split(text) if "-" in text or "–" in text else [text]

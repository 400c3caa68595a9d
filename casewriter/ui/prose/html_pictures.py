"""Pictures in foreign HTML: what of them is in the clipboard, what only a web page has."""

import re
import tempfile
from base64 import b64decode
from binascii import Error as NotBase64
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urlsplit

from casewriter.ui.prose.fragment import Picture
from casewriter.ui.prose.html_styles import rules_of
from casewriter.ui.prose.html_tree import Element

SMALLEST = 8
"""Pictures less wide or high, in pixels, are dots and counters rather than pictures."""
DATA = re.compile(r"data:image/([a-z0-9.+-]+)(?:;[^,;]*)*;base64,", re.IGNORECASE)
NO_ALT = re.compile(
    r"(?:image|picture|grafik|рисунок|изображение|сурет)?\s*\d*|[^\s]+\.\w{3,4}", re.IGNORECASE
)
COUNTED = re.compile(
    r"\s*(?:figure|fig\.|table|photo|рисунок|рис\.|таблица|табл\.|фото|сурет|кесте|şəkil|cədvəl"
    r"|rasm|jadval|joonis|tabel)?\s*\d+(?:[.-]\d+)*\s*[.:–—)-]?\s*",
    re.IGNORECASE,
)


def picture_of(
    element: Element,
) -> Picture | Literal["pictures_elsewhere", "pictures_unusable", "pictures_here"] | None:
    """The picture of an `img`; why it cannot be had, as a code of what is lost; None for a dot."""
    if _is_dot(element):
        return None
    source = element.attrs.get("src", "").strip()
    alt = said_of(element)
    if match := DATA.match(source):
        try:
            data = b64decode(re.sub(r"\s", "", unquote(source[match.end() :])), validate=True)
        except (NotBase64, ValueError):
            return "pictures_unusable"
        return Picture(data=data, name=f"picture.{match[1].lower()}", alt=alt)
    address = urlsplit(source) if len(source) < 4_000 else None
    if address is None or address.scheme in {"http", "https", "cid", "blob"}:
        return "pictures_elsewhere"
    if address.scheme == "file":
        # Only now: with it come sockets and certificates, 4 MB.
        from urllib.request import url2pathname

        path = Path(url2pathname(address.path))
        return (
            Picture(path=str(path), name=path.name, alt=alt)
            if _is_passing(path)
            else ("pictures_here")
        )
    return "pictures_elsewhere" if source else None


def said_of(element: Element) -> str:
    """What an `img` says to those who cannot see it; names of files and numbers say nothing."""
    alt = " ".join(element.attrs.get("alt", "").split())
    return "" if NO_ALT.fullmatch(alt) else alt


def _is_dot(element: Element) -> bool:
    rules = rules_of(element)
    for side in ("width", "height"):
        said = re.match(r"\s*(\d+)(?:\.\d+)?\s*(?:px)?\s*$", rules.get(side) or "")
        given = re.match(r"\s*(\d+)\s*(?:px)?\s*$", element.attrs.get(side, ""))
        if (found := said or given) and int(found[1][:6]) < SMALLEST:
            return True
    return False


def _is_passing(path: Path) -> bool:
    """Whether a file lies where programs put what they copy; a page must not name others."""
    if "msohtmlclip" in str(path).lower():
        return True
    try:
        return path.resolve().is_relative_to(Path(tempfile.gettempdir()).resolve())
    except (OSError, ValueError):
        return False


def caption_words(element: Element) -> str:
    """The caption inside a table or figure."""
    for part in element.content:
        if isinstance(part, Element) and part.tag in {"caption", "figcaption"}:
            return uncounted(" ".join(part.words().split()))
    return ""


def uncounted(words: str) -> str:
    """A caption without its number: the publication counts by itself."""
    match = COUNTED.match(words)
    rest = words[match.end() :].strip() if match else words
    return rest or words

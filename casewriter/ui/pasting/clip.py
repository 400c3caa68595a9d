"""What the clipboard or a drag holds, taken out of Qt, and read in any thread."""

import re
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from casewriter.ui.fields.pictures.picture import png_of
from casewriter.ui.pasting.files import read_files
from casewriter.ui.prose.fragment import Fragment, Lost, Picture
from casewriter.ui.prose.from_html import read_html
from casewriter.ui.prose.from_text import read_text
from casewriter.ui.prose.html_pictures import said_of
from casewriter.ui.prose.html_tree import BLOCKS, parse
from casewriter.ui.prose.rows import Row

MOST_MARKUP = 6_000_000
"""Letters of HTML beyond which only its plain text is read; embedded pictures are not counted."""
MOST_TEXT = 1_500_000
"""Letters of a text that are taken in: some 500 pages."""
SMALL = 6_000
"""Letters that are read at once; more is read while the window goes on."""
LINED = re.compile(rf"<(?:br|img|{'|'.join(sorted(BLOCKS - {'html', 'body'}))})\b", re.IGNORECASE)
"""What makes lines in HTML, and pictures."""
EMBEDDED = re.compile(r"data:image/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=\s]+", re.IGNORECASE)


class Clip(Struct, frozen=True):
    """What was given, in the forms in which it was given.

    Attributes:
        html: of office programs and browsers.
        text: plain.
        image: a picture without words.
        files: paths of files on this computer.
    """

    html: str = ""
    text: str = ""
    image: QImage | None = None
    files: tuple[str, ...] = ()

    @property
    def is_small(self) -> bool:
        """Whether reading it takes no time that anybody would notice."""
        return (
            len(self.html) + len(self.text) <= SMALL
            and self.image is None
            and not self.files
            and "<img" not in self.html
        )


def clip_of(mime: QMimeData) -> Clip:
    """The forms that are of use, none of them read yet."""
    files = tuple(url.toLocalFile() for url in mime.urls() if url.isLocalFile())
    html = mime.html() if mime.hasHtml() else ""
    image = mime.imageData() if mime.hasImage() and not files else None
    return Clip(
        html="" if files else html,
        text="" if files else mime.text(),
        image=image if isinstance(image, QImage) and not image.isNull() else None,
        files=files,
    )


def read_clip(
    clip: Clip, language: str = "", stopped: Callable[[], bool] = lambda: False
) -> Fragment:
    """The pieces of what was given, from the best form that it has.

    Args:
        clip: as it was given.
        language: of the answer that it goes into.
        stopped: whether anybody still waits.

    Raises:
        Stopped: when `stopped` says so.
    """
    if clip.files:
        return read_files(clip.files, language, stopped)
    plain = _clean(clip.text)
    fragment = Fragment()
    lost: dict[Lost, int] = {}
    if clip.html and not _is_bare(clip.html, plain):
        if len(EMBEDDED.sub("", clip.html)) <= MOST_MARKUP:
            fragment = read_html(_clean(clip.html), stopped)
        else:
            lost["too_long"] = 1
    if clip.image is not None and not _says_something(fragment):
        # A picture that was copied in a browser: its page is told beside it and cannot be fetched.
        images = (each for each in parse(clip.html).every() if each.tag == "img")
        alt = next(map(said_of, images), "")
        return Fragment((Picture(data=png_of(clip.image), name="picture.png", alt=alt),))
    if not fragment.pieces and plain.strip():
        fragment = read_text(plain[:MOST_TEXT], language=language)
        lost |= {"too_long": 1} if len(plain) > MOST_TEXT else {}
    lost = dict(fragment.lost) | lost
    return Fragment(fragment.pieces, tuple(lost.items()), plain)


def _is_bare(html: str, plain: str) -> bool:
    """Whether the plain text has lines and the HTML none: browsers give the text of a PDF so."""
    return "\n" in plain.strip() and LINED.search(html) is None


def _says_something(fragment: Fragment) -> bool:
    return any(isinstance(piece, Row) for piece in fragment.pieces) or bool(fragment.tables)


def _clean(text: str) -> str:
    """Without what no text may hold: zeros that end texts elsewhere, halves of letters."""
    return text.replace("\x00", "").encode("utf-8", "ignore").decode("utf-8")

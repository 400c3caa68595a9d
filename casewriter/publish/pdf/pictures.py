"""Pictures laid beside the pages, in forms that typst reads."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from casewriter.domain.drawing import Drawing
from casewriter.domain.publication import Chart, Steps
from casewriter.domain.style import Style
from casewriter.publish.drawn import by_steps, drawing
from casewriter.publish.pdf.manuscript import Manuscript
from casewriter.publish.pdf.source import literal
from casewriter.publish.whole import fetch, looked_through
from casewriter.services.measure import Measure

if TYPE_CHECKING:
    from PIL.Image import Image

_MILLIMETRES_PER_INCH = 25.4
_PIXELS_PER_INCH = 96
_COARSEST = 110
"""A small picture is not enlarged to fewer dots per inch than this."""
_NEARLY = 0.85
"""A picture that fills so much of the line fills all of it: a narrow rest looks like a mistake."""
_SURELY_READ = 40_000_000
"""Dots of a picture that is never too large to be read."""
HIGHEST = 0.6
"""The share of a page's height that a picture may take."""
HIGHEST_DRAWN = 0.75
"""The same of a drawing: it has words, which must not get small."""
HIGHEST_WHOLE = 0.35
"""The share from which on a timeline may be divided between pages."""
FEWEST_DIVIDED = 4
"""Steps of which two stand together at either end."""
HIGHEST_OPENING = 0.3
"""The share under the title of a part, where names and small print stand too."""


class Laid(Struct, frozen=True):
    """A picture beside the pages: its file's name, and its size in dots."""

    name: str
    width: int
    height: int


class Pictures:
    """Pictures of one publication; the same bytes are laid there once.

    Args:
        folder: where the pages are set.
        read: gives the bytes of a picture by its SHA-256.
        thorough: whether every dot of every picture is read before it is laid. That takes as long
            as setting the pages, so it is only done where a picture kept them from being set.
    """

    def __init__(
        self, folder: Path, read: Callable[[str], bytes], *, thorough: bool = False
    ) -> None:
        self._folder = folder
        self._thorough = thorough
        self._read = read
        self._laid: dict[str, Laid | None] = {}
        self._drawings = 0

    @property
    def files(self) -> list[str]:
        """The names of the files that were laid, in the order of the text; drawings are none."""
        return [laid.name for laid in self._laid.values() if laid]

    def image(self, manuscript: Manuscript, sha256: str, alt: str, highest: float = HIGHEST) -> str:
        """A call that shows a picture; empty, with a remark, where it cannot be read.

        Args:
            manuscript: the pages being written.
            sha256: of its bytes.
            alt: what it shows; empty means that it is decorative.
            highest: the share of the page's height it may take.
        """
        if sha256 not in self._laid:
            self._laid[sha256] = self._lay(manuscript, sha256)
        laid = self._laid[sha256]
        if laid is None:
            return ""
        width = f"{_width(manuscript.style, laid, highest):.2f}mm"
        if alt:
            return f"image({literal(laid.name)}, width: {width}, alt: {literal(alt)})"
        return f"pdf.artifact(image({literal(laid.name)}, width: {width}))"

    def drawing(self, manuscript: Manuscript, drawn: Chart | Steps, alt: str) -> str:
        """A call that shows a drawing as wide as the text, if no page is too low; or empty."""
        paper = manuscript.style.paper
        wide = paper.width - 2 * paper.side
        pixels = round(wide / _MILLIMETRES_PER_INCH * _PIXELS_PER_INCH)
        made = drawing(drawn, manuscript.publication, pixels)
        if made is None:
            return ""
        shown = min(wide, paper.height * HIGHEST_DRAWN * made.width / made.height)
        return self._drawn(made, shown, alt)

    def steps(self, manuscript: Manuscript, drawn: Steps) -> list[str]:
        """Calls that show a timeline step by step, where it is too tall for one picture."""
        paper = manuscript.style.paper
        wide = paper.width - 2 * paper.side
        pixels = round(wide / _MILLIMETRES_PER_INCH * _PIXELS_PER_INCH)
        made = by_steps(drawn, manuscript.publication, pixels)
        height = sum(each.height for each in made) * wide / pixels
        if len(made) < FEWEST_DIVIDED or height <= paper.height * HIGHEST_WHOLE:
            return []
        return [self._drawn(each, wide, each.told) for each in made]

    def _drawn(self, made: Drawing, wide: float, alt: str) -> str:
        self._drawings += 1
        name = f"drawing-{self._drawings}.svg"
        (self._folder / name).write_text(made.svg, "utf-8")
        return f"image({literal(name)}, width: {wide:.2f}mm, alt: {literal(alt)})"

    def _lay(self, manuscript: Manuscript, sha256: str) -> Laid | None:
        fetched = fetch(self._read, sha256)
        measured = fetched.measure
        whole = self._whole(fetched.data, measured) if measured else None
        if measured is None or whole is None:
            manuscript.remark(fetched.lost or "picture_unreadable", sha256)
            return None
        suffix = "png" if measured.suffix == "bmp" else measured.suffix
        name = f"{sha256}.{suffix}"
        file = self._folder / name
        if not file.exists():
            file.write_bytes(whole)
        return Laid(name, measured.width, measured.height)

    def _whole(self, data: bytes, measured: Measure) -> bytes | None:
        """The bytes of a picture that is whole, as PNG where typst does not read its form.

        A PNG that is damaged keeps pages from being set, so there is no need to look before.
        """
        suffix, dots = measured.suffix, measured.width * measured.height
        if suffix == "png" and dots <= _SURELY_READ and not self._thorough:
            return data

        def look(picture: "Image") -> bytes:
            picture.load()
            if suffix != "bmp":
                return data
            out = io.BytesIO()
            picture.convert("RGB").save(out, "PNG")
            return out.getvalue()

        return looked_through(data, look)


def _width(style: Style, laid: Laid, highest: float) -> float:
    """How wide a picture stands, in millimetres."""
    line = style.paper.width - 2 * style.paper.side
    width = min(line, laid.width / _COARSEST * _MILLIMETRES_PER_INCH)
    if width > line * _NEARLY:
        width = line
    return max(min(width, style.paper.height * highest * laid.width / laid.height), 0.5)

"""The sheet that charts and timelines are drawn on: a few shapes of SVG, text that is measured."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from html import escape

from msgspec import Struct

NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
"""What no XML file may hold."""

NARROW = frozenset("fijlrtI1.,:;!'|()[]/ -ijѓґ")
WIDE = frozenset("mwMWшщжюыфмШЩЖЮФМ@%—")


class Inks(Struct, frozen=True):
    """The colours of a drawing, each as `#rrggbb`, and its typeface.

    Attributes:
        text: of words and figures.
        quiet: of dates, and of words that only explain.
        line: of axes.
        shape: of bars and points; 3 : 1 on the ground at least.
        strong: of the one bar or point that matters most.
        ground: behind everything; none is drawn where it is empty.
        family: of the letters, as in CSS.
    """

    text: str
    quiet: str
    line: str
    shape: str
    strong: str
    ground: str = ""
    family: str = "sans-serif"


class Drawing(Struct, frozen=True):
    """A finished drawing.

    Attributes:
        svg: the whole file, with its title and description inside.
        width: in pixels at 96 dpi.
        height: likewise.
        title: what it is a drawing of.
        told: all that it shows, in words, for readers who cannot see it.
        parts: the heights at which it may be divided between pages, in pixels.
    """

    svg: str
    width: int
    height: int
    title: str
    told: str
    parts: tuple[int, ...] = ()


class Sheet:
    """Shapes one after the other; coordinates in pixels from the upper left corner."""

    def __init__(self, width: int, inks: Inks) -> None:
        self.width = width
        self.inks = inks
        self._shapes: list[str] = []

    def bar(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        self._shapes.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" '
            f'fill="{colour}"/>'
        )

    def line(self, points: Iterable[tuple[float, float]], colour: str, width: float = 1) -> None:
        """A line through points."""
        path = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
        self._shapes.append(
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{_n(width)}" '
            'stroke-linejoin="round"/>'
        )

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        """A filled circle."""
        self._shapes.append(f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{colour}"/>')

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        *,
        colour: str = "",
        anchor: str = "start",
        strong: bool = False,
    ) -> None:
        """One line of words; `y` is its base line."""
        weight = ' font-weight="600"' if strong else ""
        self._shapes.append(
            f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}"{weight} '
            f'text-anchor="{anchor}" fill="{colour or self.inks.text}">{_written(words)}</text>'
        )

    def finished(self, height: float, title: str, told: str) -> Drawing:
        """The drawing, as high as it came to be."""
        high = round(height)
        ground = self.inks.ground
        back = f'<rect width="{self.width}" height="{high}" fill="{ground}"/>' if ground else ""
        family = escape(self.inks.family)
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{high}" '
            f'viewBox="0 0 {self.width} {high}" role="img" font-family="{family}">'
            f"<title>{_written(title)}</title><desc>{_written(told)}</desc>"
            f"{back}{''.join(self._shapes)}</svg>"
        )
        return Drawing(svg, self.width, high, title, told)


def width_of(words: str, size: float) -> float:
    """About how wide words are, in pixels: drawn again elsewhere, letters are never quite alike."""
    return sum(_share(letter) for letter in words) * size


def wrapped(words: str, size: float, width: float) -> list[str]:
    """Words on lines that are no wider than that; one that is too long alone is parted."""
    lines: list[str] = []
    now = ""
    for word in _kept(words):
        longer = f"{now} {word}" if now else word
        if width_of(longer, size) <= width:
            now = longer
            continue
        if now:
            lines.append(now)
        *parts, now = _parted(word, size, width)
        lines += parts
    return [*lines, now] if now else lines


def _kept(words: str) -> Iterator[str]:
    """Words; a Russian preposition of one letter stays with the next."""
    held = ""
    for word in words.split():
        if len(word) == 1 and word.isalpha() and not word.isascii():
            held += f"{word} "
        else:
            yield held + word
            held = ""
    if held:
        yield held.rstrip()


def _parted(word: str, size: float, width: float) -> list[str]:
    """A word in pieces that are no wider than that, of a letter at least."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and width_of(pieces[-1] + letter, size) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _share(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0.0
    if letter in NARROW:
        return 0.34
    if letter in WIDE:
        return 0.9
    return 0.66 if letter.isupper() else 0.58


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _written(words: str) -> str:
    return escape(NO_CHARACTER.sub("", words), quote=False)

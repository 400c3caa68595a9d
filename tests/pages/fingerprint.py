"""How pages look, in a line of text to a page: enough to notice a change, little enough to keep.

A line holds the size of the page in millimetres, how many words it has, the box that its ink fills
and how dark it is in each of 48 fields. What a page says is guarded by the golden outlines.
"""

from dataclasses import dataclass
from itertools import zip_longest

ACROSS, DOWN = 6, 8
DOTS = 96
"""Of a page that is drawn, across."""
DARKEST = 9
INK = 200
"""Greys below count as ink."""
MEAN = 4
"""Pillow's number for the mean of all dots of a field."""
NEAR_EDGE, NEAR_DARK, FIELDS_THAT_MAY_DIFFER = 1, 1, 2
WORDS_THAT_MAY_DIFFER = 0.02
"""A share: a reader of the file may part words at the ends of lines in its own way."""
MILLIMETRES = 25.4 / 72


@dataclass(frozen=True)
class Look:
    """How a page looks.

    Attributes:
        size: width and height in millimetres.
        words: how many.
        box: left, top, right and bottom edge of the ink, in percent of the page.
        dark: how dark each field is, from 0 to 9, line by line.
    """

    size: tuple[int, int]
    words: int
    box: tuple[int, ...]
    dark: tuple[int, ...]

    def line(self):
        """The look as it is kept."""
        box = ",".join(map(str, self.box))
        dark = "".join(map(str, self.dark))
        return f"{self.size[0]}x{self.size[1]} {self.words} {box} {dark}"

    @classmethod
    def read(cls, line):
        """The look that a line holds."""
        size, words, box, dark = line.split(" ")
        width, _, height = size.partition("x")
        return cls(
            (int(width), int(height)),
            int(words),
            tuple(map(int, box.split(","))),
            tuple(map(int, dark)),
        )


def looks(file):
    """The looks of all pages of a PDF file."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(file)
    try:
        return tuple(_look(document[place]) for place in range(len(document)))
    finally:
        document.close()


def picture(file, page, scale=1.5):
    """A page of a PDF file to look at, pages counted from 1."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(file)
    try:
        return document[page - 1].render(scale=scale).to_pil()
    finally:
        document.close()


def _look(page):
    width, height = page.get_size()
    drawn = page.render(scale=DOTS / width, grayscale=True).to_pil().convert("L")
    spoken = page.get_textpage().get_text_range()
    ink = drawn.point(lambda grey: 255 if grey < INK else 0)
    box = ink.getbbox() or (0, 0, 0, 0)
    percent = (100 / drawn.width, 100 / drawn.height) * 2
    fields = drawn.point(lambda grey: 255 - grey).resize((ACROSS, DOWN), resample=MEAN).tobytes()
    return Look(
        (round(width * MILLIMETRES), round(height * MILLIMETRES)),
        len(spoken.split()),
        tuple(round(edge * part) for edge, part in zip(box, percent, strict=True)),
        tuple(min(DARKEST, round(field / 12)) for field in fields),
    )


def changes(before, now):
    """What of the looks is no longer as it was: (page from 1, what), nothing where all is alike."""
    if len(before) != len(now):
        yield 0, f"{len(before)} pages became {len(now)}"
    for number, (old, new) in enumerate(zip_longest(before, now), start=1):
        if old is None or new is None:
            return
        said = ", ".join(_differences(old, new))
        if said:
            yield number, said


def _differences(old, new):
    if old.size != new.size:
        yield f"size {old.size} became {new.size}"
    if abs(old.words - new.words) > max(1, WORDS_THAT_MAY_DIFFER * old.words):
        yield f"{old.words} words became {new.words}"
    if any(abs(was - is_now) > NEAR_EDGE for was, is_now in zip(old.box, new.box, strict=True)):
        yield f"ink {old.box} became {new.box}"
    fields = [abs(was - is_now) for was, is_now in zip(old.dark, new.dark, strict=True)]
    if max(fields) > NEAR_DARK or sum(map(bool, fields)) > FIELDS_THAT_MAY_DIFFER:
        yield f"{sum(map(bool, fields))} fields are darker or lighter"

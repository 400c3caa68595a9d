"""Draw the figures of the finished example: `python docs/examples/draw.py FOLDER`.

Each is drawn in every language of the example, whose editions show their own (`chart.png`,
`chart-ru.png`). The pictures are plain, 1,600 pixels wide and set in the type of the publications,
so that they print sharply across a page and can be read by people who do not see colours.
"""

import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
WIDTH = 1600
INK, QUIET, PAPER = "#1d2733", "#5b6875", "#ffffff"
DEEP, SOFT, WARM, PALE = "#14506b", "#dbe9ef", "#b4552d", "#f4f1ea"
COLOURS = 64

WORDS = Path(__file__).with_name("words.toml")
LANGUAGES = ("en", "ru", "kk")
SMALLEST = 18

Say = Callable[[str], str]
"""English words in the language of the edition."""
Point = tuple[int, int]
Box = tuple[int, int, int, int]

DAYS = (
    ("Registering a birth", 19, 2),
    ("Papers to sell milk", 26, 4),
    ("Changing an address", 6, 1),
    ("Claiming a pension", 31, 9),
    ("Land title", 34, 33),
    ("Building permit", 58, 57),
)
"""Errand, days in 2011 and days in 2023: the values of the example's table of results."""


def font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    """The type of the publications at a size in pixels."""
    return ImageFont.truetype(FONTS / f"Literata-{'Bold' if bold else 'Regular'}.ttf", size)


def sheet(height: int, colour: str = PAPER) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """An empty picture of full width and a pen for it."""
    image = Image.new("RGB", (WIDTH, height), colour)
    return image, ImageDraw.Draw(image)


def fitting(
    pen: ImageDraw.ImageDraw, text: str, size: int, room: int, *, bold: bool = False
) -> ImageFont.FreeTypeFont:
    """The largest type, up to a size, in which the words have room in that many pixels."""
    while size > SMALLEST and pen.multiline_textbbox((0, 0), text, font(size, bold=bold))[2] > room:
        size -= 1
    return font(size, bold=bold)


def words(
    pen: ImageDraw.ImageDraw,
    at: Point,
    text: str,
    anchor: str,
    *,
    colour: str = INK,
    size: int,
    room: int,
    bold: bool = False,
) -> None:
    """A line of words that keeps to its room."""
    pen.text(at, text, colour, fitting(pen, text, size, room, bold=bold), anchor)


def block(pen: ImageDraw.ImageDraw, box: Box, text: str, *, strong: bool = False) -> None:
    """A box with its words in the middle."""
    pen.rounded_rectangle(box, 14, DEEP if strong else SOFT, DEEP, 3)
    middle = ((box[0] + box[2]) // 2, (box[1] + box[3]) // 2)
    face = fitting(pen, text, 30, box[2] - box[0] - 24, bold=strong)
    colour = PAPER if strong else INK
    pen.multiline_text(middle, text, colour, face, "mm", spacing=10, align="center")


def arrow(pen: ImageDraw.ImageDraw, start: Point, end: Point, colour: str = DEEP) -> None:
    """A straight line, upright or level, with a head at its end."""
    pen.line((start, end), colour, 5)
    (x, y), size = end, 16
    if start[0] == x:
        back = y - size if end[1] > start[1] else y + size
        pen.polygon([(x, y), (x - 11, back), (x + 11, back)], colour)
    else:
        back = x - size if x > start[0] else x + size
        pen.polygon([(x, y), (back, y - 11), (back, y + 11)], colour)


def dotted(pen: ImageDraw.ImageDraw, start: Point, end: Point) -> None:
    """A dotted line, upright or level: an agreement and no command."""
    (x, y), (right, bottom) = start, end
    step = 18
    if y == bottom:
        for left in range(x, right, step):
            pen.line((left, y, min(left + 9, right), y), WARM, 5)
    else:
        for top in range(y, bottom, step):
            pen.line((x, top, x, min(top + 9, bottom)), WARM, 5)


def cover(say: Say) -> Image.Image:
    """Roofs of one hall over many doors, with the words that it is an illustration."""
    image, pen = sheet(2000, PALE)
    pen.ellipse((1120, 210, 1360, 450), "#e8c9a0")
    pen.polygon(
        [(0, 1130), (420, 620), (760, 1010), (1130, 560), (1600, 1110), (1600, 1500), (0, 1500)],
        SOFT,
    )
    pen.rectangle((0, 1500, WIDTH, 2000), DEEP)
    pen.polygon([(180, 1080), (800, 800), (1420, 1080)], DEEP)
    pen.rectangle((230, 1080, 1370, 1500), PAPER)
    for place in range(6):
        left = 290 + place * 175
        shade = WARM if place == 2 else SOFT
        pen.rounded_rectangle((left, 1190, left + 120, 1500), 10, shade, DEEP, 4)
    pen.text(
        (800, 1012),
        say("SERVICE HOUSE"),
        PAPER,
        fitting(pen, say("SERVICE HOUSE"), 52, 560, bold=True),
        "mm",
    )
    pen.text(
        (800, 1660),
        say("One roof, one counter"),
        PAPER,
        fitting(pen, say("One roof, one counter"), 84, 1460, bold=True),
        "mm",
    )
    pen.text((800, 1770), say("An illustration of the tool casewriter"), PAPER, font(46), "mm")
    pen.text((800, 1850), say("Tarvia is an invented country"), SOFT, font(40), "mm")
    return image


def chart(say: Say) -> Image.Image:
    """Who decides and who serves: the owner, the centres, the agencies behind them."""
    image, pen = sheet(1120)
    block(pen, (520, 50, 1080, 160), say("Minister of Administration"), strong=True)
    block(
        pen,
        (520, 260, 1080, 390),
        say("Service House Agency\nemploys the counter staff"),
        strong=True,
    )
    block(pen, (50, 260, 400, 390), say("Audit office\nof parliament"))
    block(pen, (1190, 260, 1550, 390), say("Board of three\ndeputy ministers"))
    arrow(pen, (800, 160), (800, 260))
    arrow(pen, (400, 325), (520, 325))
    dotted(pen, (1080, 325), (1190, 325))
    block(pen, (120, 540, 560, 660), say("31 centres with\nseveral windows"))
    block(pen, (600, 540, 1000, 660), say("7 small centres\nwith one window"))
    block(pen, (1040, 540, 1480, 660), say("23 mobile units"))
    pen.line((340, 460, 1260, 460), DEEP, 5)
    pen.line((800, 390, 800, 460), DEEP, 5)
    for x in (340, 800, 1260):
        arrow(pen, (x, 460), (x, 540))
        dotted(pen, (x, 660), (x, 790))
    pen.text((60, 715), say("Front office"), QUIET, font(30, bold=True), "lm")
    pen.text((60, 760), say("Back office"), QUIET, font(30, bold=True), "lm")
    pen.line((60, 738, 1540, 738), QUIET, 2)
    block(
        pen,
        (120, 790, 1480, 920),
        say(
            "Fourteen public bodies take the decisions:\n"
            "civil status, land, pensions, taxes, health, transport and eight more"
        ),
    )
    arrow(pen, (420, 1010), (540, 1010))
    pen.text((560, 1010), say("command or inspection"), INK, font(30), "lm")
    dotted(pen, (1020, 1010), (1140, 1010))
    pen.text((1160, 1010), say("agreement"), INK, font(30), "lm")
    return image


def way(say: Say) -> Image.Image:
    """The way of a visitor above, the way of the file below."""
    image, pen = sheet(980)
    pen.text((60, 60), say("The visitor"), DEEP, font(38, bold=True), "lm")
    steps = (
        say("Assistant at\nthe door looks\nat the papers"),
        say("Number\nby life event"),
        say("One clerk,\none screen,\none payment"),
        say("Paper in hand,\nor a message\nwithin days"),
    )
    for place, words in enumerate(steps):
        left = 60 + place * 385
        block(pen, (left, 110, left + 310, 290), words, strong=place == 2)
        if place:
            arrow(pen, (left - 75, 200), (left, 200))
    pen.line((60, 400, 1540, 400), QUIET, 2)
    pen.text((60, 460), say("The file"), DEEP, font(38, bold=True), "lm")
    arrow(pen, (985, 290), (985, 530))
    block(pen, (830, 530, 1140, 680), say("Nine registers\nanswer through\nthe exchange"))
    arrow(pen, (1140, 605), (1215, 605))
    block(pen, (1215, 530, 1540, 680), say("Agency decides\nand signs"))
    arrow(pen, (1377, 530), (1377, 290))
    block(
        pen, (60, 530, 600, 680), say("About one in ten goes home\nwith a list of what is missing")
    )
    arrow(pen, (215, 290), (215, 530), WARM)
    block(
        pen,
        (830, 780, 1540, 900),
        say("Building permits wait here for a district\nengineer: nine days, and no message"),
    )
    arrow(pen, (1377, 680), (1377, 780), WARM)
    return image


def bars(say: Say) -> Image.Image:
    """Days for six errands, before and after, on an axis that begins at zero."""
    image, pen = sheet(1180)
    left, scale, top, row = 440, 17.5, 150, 150
    for days in range(0, 61, 10):
        x = int(left + days * scale)
        pen.line((x, top - 20, x, top + row * len(DAYS) - 20), "#d5dade", 2)
        pen.text((x, top + row * len(DAYS) + 10), str(days), QUIET, font(28), "mm")
    pen.text(
        (left, top + row * len(DAYS) + 62),
        say("days from the first visit to the decision"),
        QUIET,
        font(28),
        "lm",
    )
    for place, (errand, before, after) in enumerate(DAYS):
        y = top + place * row
        pen.text(
            (left - 24, y + 50), say(errand), INK, fitting(pen, say(errand), 32, left - 60), "rm"
        )
        for shift, days, colour in ((0, before, "#a9bcc6"), (52, after, DEEP)):
            pen.rectangle((left, y + shift, int(left + days * scale), y + shift + 44), colour)
            where = (int(left + days * scale) + 14, y + shift + 22)
            pen.text(where, str(days), INK, font(30, bold=shift > 0), "lm")
    for x, words, colour in ((left, "2011", "#a9bcc6"), (left + 240, "2023", DEEP)):
        pen.rectangle((x, 50, x + 44, 94), colour)
        pen.text((x + 62, 72), words, INK, font(32), "lm")
    return image


def plan(say: Say) -> Image.Image:
    """The floor of a small centre with six counters."""
    image, pen = sheet(1060)
    pen.rectangle((60, 60, 1540, 900), PAPER, INK, 8)
    pen.rectangle((52, 400, 68, 560), PAPER)
    pen.text(
        (90, 480),
        say("Entrance, no step"),
        INK,
        fitting(pen, say("Entrance, no step"), 28, 270),
        "lm",
    )
    block(pen, (380, 400, 580, 560), say("Help desk"), strong=True)
    for place in range(6):
        y = 90 + place * 134
        block(pen, (1130, y, 1320, y + 110), say("Counter {number}").format(number=place + 1))
    pen.line((1225 + 130, 60, 1225 + 130, 900), INK, 6)
    pen.multiline_text((1450, 480), say("Back\noffice"), INK, font(30), "mm", align="center")
    for line in range(4):
        for seat in range(6):
            x, y = 700 + line * 95, 240 + seat * 85
            pen.rounded_rectangle((x, y, x + 60, y + 55), 8, SOFT, DEEP, 3)
    words(pen, (862, 190), say("Waiting: every seat faces the counters"), "mm", size=26, room=480)
    block(pen, (100, 700, 420, 860), say("Family room"))
    block(pen, (100, 100, 420, 260), say("Payment machines"))
    note = "The hall is 24 metres long. Doors and counters leave 1.2 metres for a wheelchair."
    words(pen, (60, 980), say(note), "lm", colour=QUIET, size=28, room=1480)
    return image


Figures = tuple[tuple[str, Callable[[Say], Image.Image]], ...]

FIGURES: Figures = (
    ("cover", cover),
    ("chart", chart),
    ("way", way),
    ("bars", bars),
    ("plan", plan),
)


def said_in(language: str) -> Say:
    """The words of the figures in a language; a word that is lacking stops the drawing."""
    if language == "en":
        return str
    said: dict[str, str] = tomllib.loads(WORDS.read_text("utf-8"))[language]
    return said.__getitem__


def main(folder: Path, figures: Figures = FIGURES) -> None:
    """Write figures into `folder`, each once for each language."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        say, end = said_in(language), "" if language == "en" else f"-{language}"
        for name, drawn in figures:
            file = folder / f"{name}{end}.png"
            drawn(say).quantize(COLOURS).save(file, optimize=True, dpi=(254, 254))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

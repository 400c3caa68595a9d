"""Draw the figures of the example of smart government: `python docs/examples/draw_smart.py FOLDER`.

As `draw.py` does for the first example: in every language, 1,600 pixels wide, in the type of the
publications.
"""

import sys
from math import atan2, cos, hypot, pi, sin
from pathlib import Path

from draw import (
    INK,
    PAPER,
    QUIET,
    Box,
    Figures,
    Point,
    Say,
    fitting,
    font,
    main,
    sheet,
)
from PIL import Image, ImageDraw

BLUE, PALE, AMBER, GREEN, LINE = "#1f4e79", "#e4edf5", "#c8832b", "#3d7a62", "#d5dade"
COUNTER = (100, 97, 91, 82, 66, 43, 24, 12)
"""Per cent of allowances that began at a counter, 2016 to 2023; the rest began without one."""


def card(
    pen: ImageDraw.ImageDraw,
    box: Box,
    title: str,
    below: str = "",
    *,
    fill: str = PALE,
    edge: str = BLUE,
    bold: bool = True,
) -> None:
    """A box with a title and, below it, smaller words; white letters on a dark one."""
    pen.rounded_rectangle(box, 14, fill, edge, 4)
    ink = INK if fill in (PALE, PAPER) else PAPER
    room, middle = box[2] - box[0] - 28, (box[0] + box[2]) // 2
    face = fitting(pen, title, 34, room, bold=bold)
    small = fitting(pen, below, 27, room)
    high = pen.multiline_textbbox((0, 0), title, face)[3]
    more = pen.multiline_textbbox((0, 0), below, small)[3] + 12 if below else 0
    y = (box[1] + box[3] - high - more) // 2
    pen.multiline_text((middle, y), title, ink, face, "ma", align="center")
    if below:
        at = (middle, y + high + 12)
        pen.multiline_text(at, below, ink, small, "ma", align="center")


def arrow(
    pen: ImageDraw.ImageDraw, start: Point, end: Point, colour: str = INK, *, dashed: bool = False
) -> None:
    """A straight line in any direction with a head at its end."""
    across, down = end[0] - start[0], end[1] - start[1]
    far, turn = hypot(across, down), atan2(down, across)

    def at(distance: float) -> tuple[float, float]:
        return start[0] + distance * cos(turn), start[1] + distance * sin(turn)

    for begun in range(0, int(far) - 14, 26 if dashed else int(far)):
        pen.line((at(begun), at(min(begun + 15, far - 12) if dashed else far - 12)), colour, 5)
    sides = (turn - pi / 7, turn + pi / 7)
    wings = ((end[0] - 24 * cos(side), end[1] - 24 * sin(side)) for side in sides)
    pen.polygon([end, *wings], colour)


def numbered(pen: ImageDraw.ImageDraw, at: Point, number: int) -> None:
    """The number of a step on its arrow."""
    x, y = at
    pen.ellipse((x - 27, y - 27, x + 27, y + 27), AMBER)
    pen.text(at, str(number), PAPER, font(32, bold=True), "mm")


def cover(say: Say) -> Image.Image:
    """A bridge over dark water, and letters that cross it."""
    image, pen = sheet(1000, "#1c3a56")
    pen.ellipse((1160, 90, 1390, 320), "#e8a94b")
    pen.rectangle((0, 560, 1600, 1000), "#16304a")
    for x in (420, 1180):
        for side in range(1, 8):
            pen.line((x, 150, x - side * 54, 480), "#c9d8e6", 3)
            pen.line((x, 150, x + side * 54, 480), "#c9d8e6", 3)
        pen.polygon([(x - 16, 700), (x - 8, 130), (x + 8, 130), (x + 16, 700)], PAPER)
    pen.rectangle((0, 480, 1600, 504), PAPER)
    for place in range(5):
        x, y = 150 + place * 310, 410
        pen.rectangle((x, y, x + 100, y + 66), PAPER, AMBER, 4)
        pen.line((x, y, x + 50, y + 38, x + 100, y), AMBER, 4)
    for y in range(760, 1000, 60):
        pen.line((0, y, 1600, y), "#1f4262", 6)
    said = say("An illustration of the tool. No publication of the Hub.")
    pen.text((800, 880), said, PAPER, fitting(pen, said, 46, 1500, bold=True), "mm")
    return image


def stages(say: Say) -> Image.Image:
    """Four stages, each higher than the one before."""
    image, pen = sheet(760)
    title = say("From e-government to smart government")
    pen.text((40, 62), title, INK, fitting(pen, title, 40, 1100, bold=True), "lm")
    about = say("Each stage began when the one before it had shown its limit.")
    pen.text((40, 114), about, QUIET, fitting(pen, about, 32, 1130), "lm")
    held = (
        ("Forms on websites", "nine in ten printed\nand carried", "2005–2011", AMBER),
        ("Requests online", "forty passwords,\none per ministry", "2012–2015", GREEN),
        ("Registers answer", "one identity,\n40 portals closed", "2016–2020", BLUE),
        ("The state acts first", "and the person\nmay object", say("since 2021"), "#1d2b36"),
    )
    for place, (name, below, years, colour) in enumerate(held):
        left, top = 40 + place * 390, 450 - place * 100
        pen.rounded_rectangle((left, top, left + 350, 640), 14, colour)
        middle, words, more = left + 175, say(name), say(below)
        pen.text((middle, top + 46), words, PAPER, fitting(pen, words, 34, 320, bold=True), "mm")
        face = fitting(pen, more, 29, 325)
        pen.multiline_text((middle, top + 84), more, PAPER, face, "ma", spacing=9, align="center")
        pen.text((middle, 684), years, INK, font(34, bold=True), "mm")
    return image


def move(say: Say) -> Image.Image:
    """How a new address goes from a telephone to the registers and back."""
    image, pen = sheet(1000)
    card(pen, (50, 390, 320, 560), say("Sara’s\ntelephone"), fill=BLUE)
    card(pen, (450, 95, 770, 270), say("Digital identity"), say("since 2013"))
    card(pen, (450, 650, 770, 788), say("Portal Bridge"), say("since 2012"))
    card(pen, (870, 370, 1100, 580), say("Relay"), say("since 2016"), fill=BLUE)
    bodies = ("Address register", "Tax register", "School register", "16 further bodies")
    for place, body in enumerate(bodies):
        top = 60 + place * 240
        card(pen, (1260, top, 1560, top + 128), say(body), edge=GREEN, bold=False)
        arrow(pen, (1100, 475), (1260, top + 64))
        numbered(pen, (1180, (475 + top + 64) // 2), 4 if place == 0 else 5)
    for start, end, step in (
        ((250, 390), (450, 205), 1),
        ((600, 270), (600, 650), 2),
        ((770, 700), (930, 580), 3),
        ((450, 715), (200, 560), 6),
    ):
        arrow(pen, start, end)
        numbered(pen, ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2), step)
    steps = (
        say("1 proves who she is   2 opens the request   3 sends it   4 changes the address"),
        say("5 tells those who have signed for the news   6 shows her who was told"),
    )
    for place, told in enumerate(steps):
        pen.text((50, 885 + place * 52), told, QUIET, fitting(pen, told, 30, 1180), "lm")
    return image


def who(say: Say) -> Image.Image:
    """Who gives orders, who advises and who supervises."""
    image, pen = sheet(1060)
    card(pen, (600, 40, 1000, 160), say("Prime minister"), fill=BLUE)
    council = say("deputy ministers, every month")
    card(pen, (120, 250, 640, 390), say("Digital Council"), council)
    card(
        pen,
        (960, 250, 1480, 390),
        say("Data Inspector"),
        say("elected by parliament"),
        fill=PAPER,
        edge=AMBER,
    )
    power = say("60 staff, consent above 200,000")
    card(pen, (460, 480, 1140, 630), say("Digital State Office"), power, fill=BLUE)
    arrow(pen, (650, 160), (440, 250))
    arrow(pen, (800, 160), (800, 480))
    arrow(pen, (500, 390), (640, 480), QUIET, dashed=True)
    arrow(pen, (1220, 390), (1040, 480), AMBER, dashed=True)
    operators = (
        "Population\nRegister Office",
        "Social Fund\nof Tarvia",
        "Tax Service",
        "State Computing\nCentre",
    )
    for place, body in enumerate(operators):
        left = 40 + place * 390
        card(pen, (left, 780, left + 350, 910), say(body), bold=False)
        arrow(pen, (620 + place * 120, 630), (left + 175, 780))
    _legend(
        pen,
        (
            (say("gives orders"), INK, False),
            (say("advises, settles disputes"), QUIET, True),
            (say("supervises, may stop"), AMBER, True),
        ),
    )
    return image


def _legend(pen: ImageDraw.ImageDraw, kinds: tuple[tuple[str, str, bool], ...]) -> None:
    """What the arrows of `who` mean, in letters of one size."""
    longest = " ".join(told for told, _, _ in kinds)
    face = fitting(pen, longest, 30, 960)
    x = 60
    for told, colour, dashed in kinds:
        arrow(pen, (x, 990), (x + 110, 990), colour, dashed=dashed)
        pen.text((x + 128, 990), told, INK, face, "lm")
        x += 128 + round(pen.textlength(told, face)) + 60


def counter(say: Say) -> Image.Image:
    """Two lines that cross: allowances begun at a counter, and all others."""
    image, pen = sheet(920)
    left, bottom, wide, high = 150, 800, 144, 7.3

    def at(year: int, share: int) -> Point:
        return left + 40 + year * wide, int(bottom - share * high)

    told = say("per cent of allowances that began")
    pen.text((left, 32), told, QUIET, fitting(pen, told, 30, 1000), "lm")
    for share in range(0, 101, 20):
        y = at(0, share)[1]
        pen.line((left, y, left + 1090, y), LINE if share else INK, 2 if share else 4)
        pen.text((left - 20, y), str(share), QUIET, font(30), "rm")
    others = tuple(100 - share for share in COUNTER)
    for values, colour, square in ((COUNTER, AMBER, True), (others, BLUE, False)):
        points = [at(year, share) for year, share in enumerate(values)]
        pen.line(points, colour, 6)
        for x, y in points:
            if square:
                pen.rectangle((x - 9, y - 9, x + 9, y + 9), PAPER, colour, 5)
            else:
                pen.ellipse((x - 12, y - 12, x + 12, y + 12), colour)
    for year in range(len(COUNTER)):
        pen.text((at(year, 0)[0], bottom + 38), str(2016 + year), QUIET, font(30), "mm")
    for (x, y), words, colour in (
        (at(7, 88), say("88 without a form,\nor by telephone"), BLUE),
        (at(7, 12), say("12 at the counter"), AMBER),
    ):
        face = fitting(pen, words, 30, 340, bold=True)
        pen.multiline_text((x + 40, y), words, colour, face, "lm", spacing=8)
    return image


FIGURES: Figures = (
    ("cover", cover),
    ("four-stages", stages),
    ("change-of-address", move),
    ("who-decides", who),
    ("counter-to-telephone", counter),
)


if __name__ == "__main__":
    main(Path(sys.argv[1]), FIGURES)

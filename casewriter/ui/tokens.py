"""The look in numbers: colours of each theme, sizes, roles of type.

White is for the case's words: what the expert writes lies on `paper`, everything else on `desk`.
No colour is written anywhere else. `tests/ui/test_tokens.py` computes every contrast: text keeps
4.5 : 1 and edges and icons keep 3 : 1 (WCAG 2).
"""

from typing import Literal

from msgspec import Struct

Scheme = Literal["light", "dark", "contrast"]


class Tokens(Struct, frozen=True):
    """The colours of one theme, each as `#rrggbb`.

    Attributes:
        chrome: title and menu bar, where the system does not draw them.
        desk: page ground, inspector.
        rail: header, task list, tool strip.
        paper: answers, fields, cells, printed pages.
        raised: buttons, cards, toolbars, pop-ups.
        hover: under the pointer, and pressed.
        line: dividers only, never the edge of a control.
        edge: border of every control.
        ink: text.
        ink2: secondary text, placeholders, idle icons.
        accent: next step, focus, links, begun.
        accent_on: text on solid accent.
        tint: selection, active tab, chips.
        tint_ink: text on tint.
        ready: ready, inserted, accepted.
        attention: needs attention, must be mended.
        block: stops publication, overdue, deleted.
        mark: passage of the open comment.
        focus_width: of the focus ring, in pixels.
    """

    scheme: Scheme
    chrome: str
    desk: str
    rail: str
    paper: str
    raised: str
    hover: str
    line: str
    edge: str
    ink: str
    ink2: str
    accent: str
    accent_hover: str
    accent_on: str
    tint: str
    tint_ink: str
    ready: str
    ready_tint: str
    attention: str
    attention_tint: str
    block: str
    block_tint: str
    mark: str
    focus_width: int = 2

    def on_tint(self, colour: str) -> str:
        """The colour to use on `tint`: with high contrast everything there takes `tint_ink`."""
        return self.tint_ink if self.scheme == "contrast" else colour


LIGHT = Tokens(
    scheme="light",
    chrome="#FBFBFB",
    desk="#F1F3F1",
    rail="#E7EBE9",
    paper="#FFFFFF",
    raised="#F9FAF9",
    hover="#DCE3E0",
    line="#CED6D3",
    edge="#74807C",
    ink="#182022",
    ink2="#4C5956",
    accent="#14596F",
    accent_hover="#0E4658",
    accent_on="#FFFFFF",
    tint="#D7E8ED",
    tint_ink="#0E4658",
    ready="#245F3D",
    ready_tint="#DEEDE3",
    attention="#7A4A00",
    attention_tint="#FBECCD",
    block="#9A1D1D",
    block_tint="#FAE2DE",
    mark="#FFF2B8",
)

DARK = Tokens(
    scheme="dark",
    chrome="#1B2022",
    desk="#171C1E",
    rail="#111516",
    paper="#20272A",
    raised="#262E31",
    hover="#232B2E",
    line="#343E41",
    edge="#7F8C89",
    ink="#E7EBE9",
    ink2="#AFBAB7",
    accent="#7CC4DA",
    accent_hover="#9AD5E7",
    accent_on="#08212A",
    tint="#1C3A45",
    tint_ink="#BFE6F1",
    ready="#8FCBA3",
    ready_tint="#1D3427",
    attention="#E9BB66",
    attention_tint="#382C13",
    block="#F29C92",
    block_tint="#42211E",
    mark="#4A3F14",
)

CONTRAST = Tokens(
    scheme="contrast",
    chrome="#000000",
    desk="#000000",
    rail="#000000",
    paper="#000000",
    raised="#000000",
    hover="#1A1A1A",
    line="#FFFFFF",
    edge="#FFFFFF",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    accent="#6FE0FF",
    accent_hover="#FFFFFF",
    accent_on="#000000",
    tint="#6FE0FF",
    tint_ink="#000000",
    ready="#8CFF9E",
    ready_tint="#000000",
    attention="#FFD84D",
    attention_tint="#000000",
    block="#FFA3A3",
    block_tint="#000000",
    mark="#000000",
    focus_width=3,
)

THEMES: tuple[Tokens, ...] = (LIGHT, DARK, CONTRAST)


class TypeRole(Struct, frozen=True):
    """How one kind of text is set: pixels at 100 %, on a line of so many pixels."""

    family: Literal["reading", "interface"]
    size: float
    line: float
    weight: int = 400


TYPE: dict[str, TypeRole] = {
    "page_title": TypeRole("reading", 28, 36, 600),
    "section_title": TypeRole("reading", 24, 32, 600),
    "headline": TypeRole("reading", 21, 28, 600),
    "panel_title": TypeRole("reading", 18, 24, 600),
    "case_title": TypeRole("reading", 14.5, 20, 600),
    "answer": TypeRole("reading", 16, 27),
    "example": TypeRole("reading", 14, 21),
    "question": TypeRole("interface", 15.5, 22, 600),
    "help": TypeRole("interface", 13.5, 20),
    "interface": TypeRole("interface", 13, 18),
    "emphasis": TypeRole("interface", 13, 18, 600),
    "small": TypeRole("interface", 12, 16),
    "small_emphasis": TypeRole("interface", 12, 16, 600),
}

INTERFACE_SIZE = 13
"""Pixels of the interface's text at 100 %; all other roles keep their ratio to it."""

TEXT_SIZES = (13, 16, 19, 22)
"""Choices for the size of answers, in pixels at 100 %."""

LINE_WIDTHS = (62, 68, 72)
"""Choices for the width of the answer column, in average letters."""

SPACE = (2, 4, 8, 12, 16, 24, 32, 48)
"""Steps of all distances, in pixels."""

RADIUS_KEY = 3
RADIUS_CHIP = 4
RADIUS_BUTTON = 5
RADIUS_DOOR = 6

HEADER = 54
TASK_LIST = 256
INSPECTOR = 286
INSPECTOR_WIDE = 360
TOOL_STRIP = 76
ANSWER_COLUMN = 650
ANSWER_TEXT = 598
BUTTON = 32
BUTTON_SMALL = 27
BUTTON_LARGE = 38
FIELD = 34
EDITOR_TOOLBAR = 35
EDITOR_FOOT = 34
CHIP = 22
CHIP_SMALL = 20
LIBRARY_ROW = 52
FINDING_ROW = 56
TASK_ROW = 29
GLYPH = 15
ICON = 17
ICON_STRIP = 20
ICON_DOOR = 28
SELECTION_BAR = 3
SMALLEST_TARGET = 24

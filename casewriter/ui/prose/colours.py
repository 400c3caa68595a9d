"""The colours of the editor, by what they are for, as the widget's palette has them."""

from msgspec import Struct
from PySide6.QtGui import QColor, QPalette


class Colours(Struct, frozen=True):
    """Colours of a text and of what is drawn in it: `edge` borders, `line` only divides."""

    ink: QColor
    quiet_ink: QColor
    paper: QColor
    raised: QColor
    hover: QColor
    edge: QColor
    line: QColor
    accent: QColor
    tint: QColor
    tint_ink: QColor


def colours_of(palette: QPalette) -> Colours:
    """The colours of a palette, light or dark."""
    role = QPalette.ColorRole
    return Colours(
        ink=palette.color(role.Text),
        quiet_ink=palette.color(role.PlaceholderText),
        paper=palette.color(role.Base),
        raised=palette.color(role.Button),
        hover=palette.color(role.Midlight),
        edge=palette.color(role.Dark),
        line=palette.color(role.Mid),
        accent=palette.color(role.Accent),
        tint=palette.color(role.Highlight),
        tint_ink=palette.color(role.HighlightedText),
    )

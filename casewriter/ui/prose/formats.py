"""Shapes, marks and nodes ⇄ Qt's formats.

What a text is lies in properties of our own; size, weight and margins beside them are looks, set
from the same values and never read back.
"""

from typing import cast

import msgspec
from msgspec import Struct
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)

from casewriter.prose.ink import Come, Gone, Ink, InkedNote
from casewriter.prose.nodes import (
    Citation,
    CrossReference,
    Em,
    Exhibit,
    Footnote,
    HardBreak,
    Lang,
    Link,
    Mark,
    PathReference,
    Strong,
    Subscript,
    Superscript,
    Underline,
    Value,
)
from casewriter.ui.prose.rows import Kind, Marker, Shape

Atom = Citation | CrossReference | Value | Footnote | Exhibit
"""What stands in the text as one drawn object."""

ATOM_LETTER = "\ufffc"
BREAK_LETTER = "\u2028"
SPLITTING_LETTERS = frozenset("\n\r\u2028\u2029\ufdd0\ufdd1\ufffc")
"""Letters that Qt reads as the end of a block, a line, a frame or an object."""

INLINE_OBJECT = QTextFormat.ObjectTypes.UserObject + 1

_USER = int(QTextFormat.Property.UserProperty)
MARKS = _USER + 1
ATOM = _USER + 2
LETTER = _USER + 3
KIND = _USER + 10
DEPTH = _USER + 11
MARKER = _USER + 12
APART = _USER + 13
QUOTED = _USER + 14
QUOTE_APART = _USER + 15

READING_LINE_HEIGHT = 1.7
"""Distance of two base lines, as a multiple of the size of the letters."""

_marks_reader = msgspec.json.Decoder(tuple[Mark | Ink, ...])
_atom_reader = msgspec.json.Decoder(Citation | CrossReference | Value | Exhibit | InkedNote)


class Look(Struct, frozen=True):
    """Sizes and colours of a text: `em` in pixels, `line_height` in percent of the font's own.

    `come` and `gone` are the ink and the ground of words that are proposed, and of those that would
    give way.
    """

    em: float = 16.0
    line_height: float = 125.0
    link: QColor | None = None
    quiet: QColor | None = None
    come: tuple[QColor, QColor] | None = None
    gone: tuple[QColor, QColor] | None = None


def look_of(font: QFont, link: QColor, quiet: QColor | None = None) -> Look:
    """The look that suits a font; `quiet` is for the dots below another language."""
    em = float(QFontInfo(font).pixelSize())
    own_height = QFontMetricsF(font).height()
    return Look(em, 100 * READING_LINE_HEIGHT * em / max(own_height, 1.0), link, quiet)


def block_format(shape: Shape, look: Look) -> QTextBlockFormat:
    """How Qt lays out a row."""
    form = QTextBlockFormat()
    form.setProperty(KIND, shape.kind)
    if shape.depth:
        form.setProperty(DEPTH, shape.depth)
        form.setProperty(MARKER, shape.marker)
    for name, value in ((APART, shape.apart), (QUOTED, shape.quoted)):
        if value:
            form.setProperty(name, True)
    if shape.quote_apart:
        form.setProperty(QUOTE_APART, True)
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    form.setLineHeight(look.line_height, proportional.value)
    # The wider of two margins counts: a paragraph behind a list stands as far off as one before it.
    form.setBottomMargin(look.em * (0.35 if shape.depth else 0.7))
    form.setTopMargin(0.0 if shape.depth else look.em * 0.7)
    form.setLeftMargin(margin(shape, look))
    if shape.kind in {"heading_3", "heading_4"}:
        form.setHeadingLevel(3 if shape.kind == "heading_3" else 4)
        form.setTopMargin(look.em * 0.6)
        form.setBottomMargin(look.em * 0.25)
    elif shape.kind == "exhibit":
        form.setLineHeight(100, proportional.value)
    return form


def margin(shape: Shape, look: Look) -> float:
    """Pixels from the edge of the text to the words of a row."""
    return look.em * (1.75 * shape.depth + (1.5 if shape.quoted else 0.0))


def shape_of(form: QTextBlockFormat) -> Shape:
    """The shape that a block's format carries."""
    return Shape(
        cast("Kind", form.stringProperty(KIND) or "paragraph"),
        form.intProperty(DEPTH),
        cast("Marker", form.stringProperty(MARKER)),
        form.boolProperty(APART),
        form.boolProperty(QUOTED),
        form.boolProperty(QUOTE_APART),
    )


def char_format(marks: tuple[Mark, ...], kind: str, look: Look) -> QTextCharFormat:
    """How letters with these marks look in a row of this kind."""
    form = QTextCharFormat()
    if marks:
        form.setProperty(MARKS, msgspec.json.encode(marks).decode())
    if kind in {"heading_3", "heading_4"}:
        form.setFontWeight(QFont.Weight.DemiBold)
        if kind == "heading_3":
            form.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
    for mark in marks:
        _style(form, mark, look)
        _ink(form, mark, look)
    return form


def _style(form: QTextCharFormat, mark: Mark, look: Look) -> None:
    match mark:
        case Strong():
            form.setFontWeight(QFont.Weight.DemiBold)
        case Em():
            form.setFontItalic(True)
        case Underline():
            form.setFontUnderline(True)
        case Superscript():
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        case Subscript():
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        case Link(attrs=attrs):
            form.setAnchor(True)
            form.setAnchorHref(attrs.href)
            form.setFontUnderline(True)
            if look.link is not None:
                form.setForeground(look.link)
        case Lang() if not form.fontUnderline():
            # Quiet dots: a passage in another language is read like its neighbours.
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            if look.quiet is not None:
                form.setUnderlineColor(look.quiet)
        case _:
            pass


def _ink(form: QTextCharFormat, mark: object, look: Look) -> None:
    """What is proposed is underlined, what would go is struck, whatever the colours."""
    if isinstance(mark, Come):
        form.setFontUnderline(True)
        _colour(form, look.come)
    elif isinstance(mark, Gone):
        form.setFontStrikeOut(True)
        _colour(form, look.gone)


def _colour(form: QTextCharFormat, colours: tuple[QColor, QColor] | None) -> None:
    if colours is not None:
        form.setForeground(colours[0])
        form.setBackground(colours[1])


def marks_of(form: QTextCharFormat) -> tuple[Mark, ...]:
    """The marks that a format carries, in canonical order."""
    written = form.stringProperty(MARKS)
    return cast("tuple[Mark, ...]", _marks_reader.decode(written)) if written else ()


def atom_format(atom: Atom) -> QTextCharFormat:
    """The format of the one letter that stands for an atom."""
    form = QTextCharFormat()
    form.setObjectType(INLINE_OBJECT)
    form.setProperty(ATOM, msgspec.json.encode(atom).decode())
    if not isinstance(atom, Value):
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    return form


def exhibit_format(ref: str) -> QTextCharFormat:
    """The format of the one letter that stands for an exhibit."""
    return atom_format(Exhibit(PathReference(ref)))


def atom_of(form: QTextFormat) -> Atom | None:
    """The atom that a format carries."""
    written = form.stringProperty(ATOM)
    if not written:
        return None
    found = _atom_reader.decode(written)
    return found.footnote if isinstance(found, InkedNote) else found


def letter_format(letter: str, marks: tuple[Mark, ...], kind: str, look: Look) -> QTextCharFormat:
    """The format of a blank that stands for a letter which Qt would take for a command."""
    form = char_format(marks, kind, look)
    form.setProperty(LETTER, ord(letter))
    return form


def letter_of(form: QTextCharFormat) -> str:
    """The letter for which a blank stands; empty where blanks are blanks."""
    return chr(form.intProperty(LETTER)) if form.hasProperty(LETTER) else ""


Unit = tuple[str, tuple[Mark, ...] | Atom | HardBreak]
"""One letter with its marks, or one atom or break with the letter that stands for it."""

"""Bullets, numbers and the bar of a quotation, painted beside the rows."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from casewriter.ui.prose.colours import Colours
from casewriter.ui.prose.formats import Look, margin, shape_of
from casewriter.ui.prose.rows import Row

BAR_WIDTH = 3.0


def numbering(rows: tuple[Row, ...]) -> tuple[int, ...]:
    """The number of each row in its list, from 1; 0 where it opens no item of a numbered list."""
    numbers = []
    counts: list[tuple[str, int]] = []
    in_quote = False
    for row in rows:
        shape = row.shape
        if shape.quoted != in_quote or shape.quote_apart:
            counts = []
        in_quote = shape.quoted
        if not shape.marker:
            counts = counts[: shape.depth]
            numbers.append(0)
            continue
        joins = (
            len(counts) >= shape.depth
            and counts[shape.depth - 1][0] == shape.marker
            and not shape.apart
        )
        number = counts[shape.depth - 1][1] + 1 if joins else 1
        counts = [*counts[: shape.depth - 1], (shape.marker, number)]
        numbers.append(number if shape.marker == "number" else 0)
    return tuple(numbers)


def paint_markers(
    painter: QPainter,
    document: QTextDocument,
    rows: tuple[Row, ...],
    look: Look,
    colours: Colours,
    *,
    within: QRectF,
) -> None:
    """Paint what stands beside the rows that show in `within`, in the document's coordinates."""
    if not any(row.shape.marker or row.shape.quoted for row in rows):
        return
    numbers = numbering(rows)
    block = document.begin()
    for index, row in enumerate(rows):
        area = document.documentLayout().blockBoundingRect(block)
        if area.top() > within.bottom():
            return
        if area.bottom() + look.em >= within.top():
            below = rows[index + 1].shape if index + 1 < len(rows) else None
            if row.shape.quoted:
                goes_on = below is not None and below.quoted and not below.quote_apart
                _paint_bar(painter, document, area, look, colours, goes_on=goes_on)
            if row.shape.marker:
                _paint_marker(painter, block, look, colours, number=numbers[index])
        block = block.next()


def _paint_bar(
    painter: QPainter,
    document: QTextDocument,
    area: QRectF,
    look: Look,
    colours: Colours,
    *,
    goes_on: bool,
) -> None:
    bottom = area.bottom() + (look.em if goes_on else 0)
    left = document.documentMargin() + look.em * 0.3
    painter.fillRect(QRectF(left, area.top(), BAR_WIDTH, bottom - area.top()), colours.edge)


def _paint_marker(
    painter: QPainter, block: QTextBlock, look: Look, colours: Colours, *, number: int
) -> None:
    shape = shape_of(block.blockFormat())
    layout = block.layout()
    if layout.lineCount() == 0:
        return
    line = layout.lineAt(0)
    base = layout.position().y() + line.y() + line.ascent()
    words = block.document().documentMargin() + margin(shape, look)
    painter.setPen(colours.ink)
    if number:
        room = QRectF(words - look.em * 3.5, base - look.em * 2, look.em * 3, look.em * 4)
        text = f"{number}."
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QPointF(room.right() - width, base), text)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = look.em * 0.15
    centre = QPointF(words - look.em * 0.8, base - look.em * 0.3)
    painter.setBrush(colours.ink if shape.depth != 2 else Qt.BrushStyle.NoBrush)
    if shape.depth == 3:
        painter.drawRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))
    else:
        painter.drawEllipse(centre, radius, radius)

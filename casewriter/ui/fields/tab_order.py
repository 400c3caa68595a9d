"""Tab order is reading order, also where widgets are built late or change their places."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def focusables(widget: QWidget) -> Iterator[QWidget]:
    """What Tab stops at in a widget, in the order of its layouts.

    No widget around them may have a focus proxy: Tab goes to the proxy as soon as it meets that
    widget, wherever this stands, and `QWidget.setTabOrder` does not mend it.
    """
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def chain(widget: QWidget) -> None:
    """Let Tab go through a widget in the order of its layouts."""
    for before, after in pairwise(focusables(widget)):
        QWidget.setTabOrder(before, after)


def chain_before(anchor: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab go through these widgets in turn and then to the anchor, wherever that stands."""
    if not widgets:
        return
    previous = anchor
    for widget in widgets:
        QWidget.setTabOrder(previous, widget)
        previous = widget
    QWidget.setTabOrder(previous, anchor)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        assert item is not None
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield from focusables(widget)

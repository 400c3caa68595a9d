"""Answers that may be read, chosen and copied, but not changed."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

READS = "reads"
"""A button with this property only shows something: it stays."""


@runtime_checkable
class Readable(Protocol):
    """A part of the page that knows itself how it is only read."""

    def only_read(self) -> None:
        """Let what is in it be read, and no longer be changed."""


def only_shows(button: QAbstractButton) -> None:
    """Mark a button that changes nothing."""
    button.setProperty(READS, True)


def only_read(widget: QWidget) -> None:
    """Let a widget, and all that lies in it now, be read and no longer changed.

    Texts keep their caret, so that words can be chosen and copied. What adds, moves or removes is
    out of sight; choices that were made stay in sight and cannot be made anew.
    """
    match widget:
        case Readable():
            widget.only_read()
            return
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            widget.setReadOnly(True)
        case QComboBox():
            widget.setEnabled(False)
        case QPushButton() if not widget.property(READS):
            widget.setEnabled(False)
            widget.hide()
        case QAbstractButton() if not widget.property(READS):
            widget.setEnabled(False)
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            only_read(child)

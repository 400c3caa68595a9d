"""Answers that may be read, chosen and copied, but not changed."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from casewriter.ui.fields.grid import GridView
from casewriter.ui.prose.editor import ProseEditor

READS = "reads"
"""A button with this property only shows something: it stays."""


def only_shows(button: QAbstractButton) -> None:
    """Mark a button that changes nothing."""
    button.setProperty(READS, True)


def only_read(widget: QWidget) -> None:
    """Let a widget, and all that lies in it now, be read and no longer changed.

    Texts keep their caret, so that words can be chosen and copied. What adds, moves or removes is
    out of sight; choices that were made stay in sight and cannot be made anew.
    """
    match widget:
        case ProseEditor():
            widget.set_read_only(True)
            return
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            widget.setReadOnly(True)
        case GridView():
            widget.only_read()
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

"""What opening a case needs, made ready while nobody waits for it."""

from importlib import import_module

from PySide6.QtWidgets import QAbstractScrollArea

MODULES = (
    "casewriter.ui.case.page",
    "casewriter.app.counting",
    "casewriter.ui.case.guidance",
    "casewriter.ui.review.panel",
    "casewriter.app.processes.reading",
    "casewriter.ui.preview.document",
    "casewriter.ui.spelling.fields",
    "casewriter.ui.pasting.cell_drop",
    "babel.dates",
)
"""Modules of the case page, and those that its parts import when they are needed first."""


def read_ahead() -> None:
    """Read the modules; in a thread."""
    for name in MODULES:
        import_module(name)


def learn_widgets() -> None:
    """Let PySide learn its classes of widgets; on the window's thread.

    It does so when Qt hands it a widget that it has not made itself, for all at once: 30 ms.
    """
    area = QAbstractScrollArea()
    area.viewport()
    area.deleteLater()

"""Memory that C code has taken and that nobody uses any more, given back."""

import ctypes
import sys
from contextlib import suppress

from PySide6.QtCore import QTimer

from casewriter.ui.main_window import MainWindow

REST = 15_000
"""Milliseconds after another page has come, when what it was made with is free again."""

ARENA_MAX = -8
"""glibc's `M_ARENA_MAX` (malloc.h)."""


def share_heap() -> None:
    """Have all threads take memory from one heap, before there are any.

    glibc gives each thread a heap of its own, and none gives back what another could use: 2 MB.
    Here Python lets one thread work at a time anyway. Other systems have other ways.
    """
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).mallopt(ARENA_MAX, 1)


def give_back_at_rest(window: MainWindow) -> None:
    """Give back what is free some time after each page; that takes half a millisecond."""
    timer = QTimer(window)
    timer.setSingleShot(True)
    timer.setInterval(REST)
    timer.timeout.connect(_give_back)
    window.page_shown.connect(lambda _: timer.start())


def _give_back() -> None:
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)

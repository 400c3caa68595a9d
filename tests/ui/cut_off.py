"""The real translations in a window, and the texts that have no room in it."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton

from casewriter.assets import translations
from casewriter.ui.languages import Languages

TAGS = tuple(
    tag
    for file in sorted(translations().glob("casewriter_*.ts"))
    if (tag := file.stem.removeprefix("casewriter_")) != "en"
)
"""Every language of the interface but English."""


def compile_file(text: Path, target: Path) -> None:
    """The compiled form of one `.ts` file."""
    program = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    command = [sys.executable, "-c", program, str(text), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def speak(app, tag, folder):
    """Show a language, compiled now: what lies compiled beside the file may be older."""
    name = f"casewriter_{tag}"
    compile_file(translations() / f"{name}.ts", folder / f"{name}.qm")
    languages = Languages(app, folder)
    languages.switch(tag)
    assert languages.tag == tag
    app.processEvents()
    return languages


def cut_off(window):
    """Every text that is seen and has less room than it needs: the words, the need, the room."""
    for label in window.findChildren(QLabel):
        if seen(label) and (lack := _lack_of(label)):
            yield label.text(), *lack
    for button in window.findChildren(QAbstractButton):
        if seen(button) and isinstance(button, QPushButton | QToolButton):
            need = button.sizeHint().width()
            # A button may be drawn narrower than Qt proposes, but never than its words.
            least = button.fontMetrics().horizontalAdvance(button.text())
            if _words_are_shown(button) and button.width() < min(need, least):
                yield button.text(), least, button.width()


def seen(widget):
    return widget.isVisible() and widget.text() and not widget.visibleRegion().isEmpty()


def _words_are_shown(button):
    if isinstance(button, QToolButton):
        return button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    return True


def _lack_of(label):
    if label.wordWrap():
        need, room = label.heightForWidth(label.width()), label.height()
    else:
        need, room = label.sizeHint().width(), label.width()
    return (need, room) if need > room + 1 else ()

"""An answer in prose on a desk in memory, and the clipboards of other programs."""

from pathlib import Path as File

import pytest
from PySide6.QtCore import QMimeData, Qt

from tests.ui.fields.conftest import *  # noqa: F403

CLIPBOARDS = File(__file__).parent / "clipboards"


@pytest.fixture
def clipboards():
    """The HTML or text that a program put on the clipboard."""

    def read(name, **replaced):
        text = (CLIPBOARDS / name).read_text(encoding="utf-8")
        for mark, words in replaced.items():
            text = text.replace(mark, words)
        return text

    return read


@pytest.fixture
def answer(qtbot, study, shown):
    """The editor of an answer in prose, with the keyboard."""
    editor = shown(study.editor("facts.prose"))
    editor.focus_first()
    qtbot.waitUntil(editor.leaf.editor.text.hasFocus)
    return editor


@pytest.fixture
def paste(qtbot, answer):
    """Paste into the answer and wait until it is there."""

    def paste(html="", text="", urls=(), image=None):
        mime = QMimeData()
        if html:
            mime.setHtml(html)
        if text:
            mime.setText(text)
        if urls:
            mime.setUrls(urls)
        if image is not None:
            mime.setImageData(image)
        prose = answer.leaf.editor.text
        prose.insertFromMimeData(mime)
        qtbot.waitUntil(lambda: answer.leaf.paster._reading is None)
        prose.finish_showing()
        return said(answer)

    return paste


def said(answer):
    """What the bar under the answer says."""
    notice = answer.leaf.notices.shown("pasting")
    return "" if notice is None else notice.sentence


def press(answer, words):
    """Press a button of the bar."""
    notice = answer.leaf.notices.shown("pasting")
    button = next(button for button in notice._buttons if button.text() == words)
    button.click()


__all__ = ["Qt"]

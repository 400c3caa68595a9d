"""An editor in a window that has the keyboard, and names for what its texts mention."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from casewriter.prose.nodes import CitedItem
from casewriter.ui.prose.actions import OFFERS
from casewriter.ui.prose.editor import ProseEditor


class CardNames:
    """Names made of the references themselves."""

    def citation(self, items: tuple[CitedItem, ...]) -> str:
        return "; ".join(f"{item.source} {item.locator}".strip() for item in items)

    def reference(self, ref: str) -> str:
        return f"→ {ref}"

    def value(self, ref: str) -> str:
        return f"= {ref}"

    def exhibit(self, ref: str) -> str:
        return f"Exhibit {ref}"

    def kind(self, ref: str) -> str:  # noqa: ARG002
        return "table"


@pytest.fixture
def names() -> CardNames:
    return CardNames()


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    page.resize(700, 500)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def editor(qtbot, page, names) -> ProseEditor:
    editor = ProseEditor(names, page, offers=OFFERS)
    editor.resize(650, 400)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    editor.text.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(editor.text.hasFocus)
    return editor

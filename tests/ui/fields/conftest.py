"""An open case, and editors shown in a window of their own."""

import pytest
from PySide6.QtWidgets import QScrollArea

from tests.ui.fields.field_desk import Study


@pytest.fixture
def study():
    return Study()


@pytest.fixture
def shown(qtbot):
    pages = []

    def show(editor):
        # As on a page: what grows scrolls.
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setWidget(editor)
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(680, 500)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return editor

    return show

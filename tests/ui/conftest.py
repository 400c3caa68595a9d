"""The window's tests run without a screen, in the light theme, in English, without motion."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale

from casewriter.ui import theme


@pytest.fixture
def desk(qapp):
    """The application in the light theme; afterwards it is so again."""
    theme.apply(qapp, "light")
    before = QLocale()
    QLocale.setDefault(QLocale("en-GB"))
    yield qapp
    theme.apply(qapp, "light")
    QLocale.setDefault(before)


@pytest.fixture(scope="session", autouse=True)
def _an_application(request):
    """Widgets need one, whichever test of a process comes first."""
    # Asked for by name only: else every test would count as one that shows windows.
    return request.getfixturevalue("qapp")

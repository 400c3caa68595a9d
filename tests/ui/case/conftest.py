"""The case page in a window of its own."""

import pytest

from tests.ui.case.case_desk import CaseDesk


@pytest.fixture
def open_case(qtbot, tmp_path, desk):  # noqa: ARG001  # puts the application into its theme
    """Open the page of a case; gives what lies around it, the page itself as `.page`."""

    def opened(leaves=None, **wishes):
        made = CaseDesk(tmp_path, leaves, **wishes)
        qtbot.addWidget(made.window)
        with qtbot.waitActive(made.window):
            made.window.show()
            made.window.activateWindow()
        qtbot.waitUntil(lambda: made.page.pages.page.is_built)
        # What is looked over when the page stands is looked over now, however long that took.
        made.page.standing.look()
        # The page takes the focus in the turn after it is shown.
        qtbot.wait(1)
        return made

    return opened

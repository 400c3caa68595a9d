"""The export panel alone, on a real session."""

import pytest

from tests.ui.publish.export_desk import ExportDesk


@pytest.fixture
def open_panel(qtbot, tmp_path, desk):  # noqa: ARG001  # puts the application into its theme
    def opened(leaves=None, **facts):
        made = ExportDesk(tmp_path, leaves, **facts)
        qtbot.addWidget(made.panel)
        with qtbot.waitExposed(made.panel):
            made.panel.show()
        return made

    return opened

"""Two states of a case, and the page that shows what differs between them."""

import pytest
from PySide6.QtCore import QSettings

from casewriter.domain.comparing import compare
from casewriter.prose.nodes import plain
from casewriter.ui.history.comparison import ComparisonView
from casewriter.ui.history.sheet import Pane
from casewriter.ui.history.states import States
from tests.builders import a_case, load

THEN = {
    "front.title": "Service halls",
    "problem.text": plain("A family visited several offices.\n\nNobody counted."),
    "facts.centres": 12,
    "process.channels": ["counter"],
    "results.indicators/i1/label": "Waiting time",
    "results.indicators/i1/value": 12,
    "results.indicators/i1#order": "i0001",
    "results.indicators/i2/label": "Visits",
    "results.indicators/i2#order": "i0002",
}
NOW = {
    **THEN,
    "problem.text": plain("A family visited four offices.\n\nNobody counted."),
    "facts.centres": 17,
    "results.indicators/i1/value": 9,
    ("problem.state", ""): "ready",
}


class Beside:
    """A comparison in a window of its own.

    Attributes:
        wanted: what was to be brought back.
    """

    def __init__(self, qtbot, folder):
        self._qtbot = qtbot
        self.template = load("one-stop-shop")
        memory = QSettings(str(folder / "m.ini"), QSettings.Format.IniFormat)
        self.view = ComparisonView(memory)
        self.wanted = []
        self.view.wanted_back.connect(self.wanted.append)
        qtbot.addWidget(self.view)
        self.view.resize(1090, 640)
        with qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()

    def states(self, then, now, **said):
        words = {"then_words": "3 June", "now_words": "today", "may_bring_back": True}
        return States(self.template, then, now, compare(self.template, then, now), **words | said)

    def show(self, then=THEN, now=NOW, **said):
        then, now = (a_case(case) if isinstance(case, dict) else case for case in (then, now))
        with self._qtbot.waitSignal(self.view.built):
            self.view.show_states(self.states(then, now, **said))
        self._qtbot.wait(1)
        return then, now

    def go_on(self, then, now):
        with self._qtbot.waitSignal(self.view.built):
            self.view.go_on(self.states(then, now))

    def text(self, key):
        """What both sides of a card say, in their order."""
        panes = self.view.cards[key].findChildren(Pane)
        return [" | ".join(p.passages[side].toPlainText() for p in panes) for side in (0, -1)]


@pytest.fixture
def beside(qtbot, tmp_path, desk):  # noqa: ARG001  # puts the application into its theme
    return Beside(qtbot, tmp_path)

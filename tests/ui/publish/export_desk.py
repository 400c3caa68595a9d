"""What the export panel works with."""

from datetime import UTC, datetime

from PySide6.QtCore import QSettings

from casewriter.app.desks.exporting import house_styles
from casewriter.services.autosave import Autosave
from casewriter.services.events import Bus
from casewriter.services.session import CaseSession
from casewriter.ui.publish.page_numbers import PageNumbers
from casewriter.ui.publish.panel import ExportPanel
from tests.builders import a_case, load
from tests.fakes import StillPages


class Idle:
    """A store, a background and a timer of which nothing is wanted here."""

    def save(self, _case_id, _edit, _thrown=()):
        raise AssertionError("the panel changes nothing")

    def run(self, _work, _done, _failed):
        raise AssertionError("the panel changes nothing")

    def start(self, _seconds, _due):
        raise AssertionError("the panel changes nothing")

    def stop(self):
        pass

    def finish(self):
        pass


class ExportDesk:
    def __init__(self, folder, leaves=None, *, case=None, **facts):
        self.folder = folder
        self.bus, idle, self.template = Bus(), Idle(), load("one-stop-shop")
        case = case or a_case(leaves, **facts)

        def clock():
            return datetime(2025, 6, 3, tzinfo=UTC)

        autosave = Autosave(
            case.id, idle, background=idle, quiet=idle, latest=idle, clock=clock, bus=self.bus
        )
        self.session = CaseSession(
            case, self.template, bus=self.bus, clock=clock, autosave=autosave
        )
        memory = QSettings(str(folder / "panel.ini"), QSettings.Format.IniFormat)
        memory.setValue("publish/folder", str(folder))
        self.counts, self.setters = True, []
        self._memory = memory
        self.panel = ExportPanel(
            self.session,
            lambda: "en",
            memory,
            house_styles,
            pages=self._start_pages,
            counts_pages=lambda: self.counts,
            me=lambda: "A. Editor",
        )
        self.started, self.wanted = [], []
        self.panel.started.connect(self.started.append)
        self.panel.wanted.connect(self.wanted.append)

    def _start_pages(self):
        self.setters.append(StillPages())
        return self.setters[-1]

    def another(self):
        """The choice of page numbers as somebody finds it who opens the page again."""
        return PageNumbers(self._memory, lambda: self.counts)

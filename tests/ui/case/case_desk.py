"""A real session over a store in memory, and the page on it, in a window with its commands."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMainWindow

from casewriter.domain.comparing import compare
from casewriter.domain.leaves import Path
from casewriter.services.autosave import Autosave
from casewriter.services.events import Bus
from casewriter.services.ports import RevisionSummary
from casewriter.services.session import CaseSession
from casewriter.ui.actions import Actions
from casewriter.ui.bridge import Bridge
from casewriter.ui.case.doors import Doors, Place, of_nobody
from casewriter.ui.case.page import CasePage
from casewriter.ui.history.doors import HistoryDoors
from tests.builders import a_case, load
from tests.fakes import StillPages


class Hands:
    """Does work at once, counts what is saved, fails when told to."""

    def __init__(self):
        self.saved = []
        self.problem = None

    def save(self, _case_id, edit, _thrown=()):
        if self.problem is not None:
            raise self.problem
        self.saved.append(edit)

    def run(self, work, done, failed):
        try:
            work()
        except Exception as error:  # noqa: BLE001  # as the store's thread hands on whatever fails
            failed(error)
        else:
            done()

    def finish(self):
        pass


class StillTimer:
    """Never due by itself."""

    def start(self, _seconds, _due):
        pass

    def stop(self):
        pass


class Clock:
    """A minute passes with every look, so that no two steps are one."""

    def __init__(self):
        self.now = datetime(2025, 6, 3, 10, 0, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


class NoPictures:
    def add(self, _data, _media_type, _name):
        raise AssertionError("nothing is attached here")

    def read(self, _sha256):
        raise AssertionError("nothing is shown here")

    def has(self, _sha256):
        return False


class KeptStates:
    """The kept states of the open case, the oldest first; what is asked is answered at once.

    Attributes:
        now: the moment, in UTC.
    """

    def __init__(self, session):
        self._session = session
        self._kept = []
        self.now = datetime(2025, 6, 3, 12, 0, tzinfo=UTC)

    def keep(self, kind, at, *, name="", case=None, outline=None):
        """Keep a state; gives its number."""
        case = case or self._session.case
        number = len(self._kept) + 1
        row = RevisionSummary(number, case.id, str(number), kind, name, at, (), outline)
        self._kept.append((row, case))
        return number

    def doors(self):
        return HistoryDoors(
            states=lambda then: then(tuple(row for row, _ in reversed(self._kept))),
            state=lambda number, then: then(self._kept[number - 1][1]),
            changed_in=lambda field, then: then(self._changed_in(field)),
            compare=lambda one, other, then: then(compare(self._session.template, one, other)),
            name=self._name,
            now=lambda: self.now,
        )

    def _name(self, name, then):
        self.keep("named", self.now, name=name)
        then()

    def _changed_in(self, field):
        last, found = None, set()
        for row, case in self._kept:
            leaves = case.fields.get(field, {})
            if leaves != (last or {}):
                found.add(row.number)
            last = leaves
        return frozenset(found)


class CaseDesk:
    """Everything around one open case.

    Attributes:
        remembered: the places that were kept, the last one last.
        said: what toasts said.
        states: the kept states of its case.
        setters: the processes that set pages, the last one last.
        exports: what was to be exported: request and watcher.
        opened: files and folders that were to be shown.
    """

    def _start_pages(self):
        self.setters.append(StillPages())
        return self.setters[-1]

    def __init__(
        self,
        folder,
        leaves=None,
        *,
        place=None,
        size=(1366, 728),
        reviewing=of_nobody,
        pictures=None,
        **facts,
    ):
        self.template = load("one-stop-shop")
        self.hands, self.bus, self.wording = Hands(), Bus(), "en"
        self.setters = []
        autosave = Autosave(
            "any",
            self.hands,
            background=self.hands,
            quiet=StillTimer(),
            latest=StillTimer(),
            clock=Clock(),
            bus=self.bus,
        )
        case = a_case(leaves, **facts)
        autosave._case_id = case.id
        self.session = CaseSession(
            case, self.template, bus=self.bus, clock=Clock(), autosave=autosave
        )
        self.bridge = Bridge(self.bus)
        self.memory = QSettings(str(folder / "page.ini"), QSettings.Format.IniFormat)
        self.states = KeptStates(self.session)
        self.remembered, self.said, self.exports, self.opened = [], [], [], []
        self.left = 0
        self.copies = 0
        self.page = CasePage(
            self.session,
            self.bridge,
            pictures or NoPictures(),
            Doors(
                preview=self._start_pages,
                wording=lambda: self.wording,
                remember=self.remembered.append,
                save_copy=self._copied,
                export=self._export,
                open_path=self.opened.append,
                say=lambda words, undo: self.said.append((words, undo)),
                memory=self.memory,
                history=self.states.doors(),
                reviewing=reviewing,
            ),
            back=self._left,
            place=Place(*place) if place else None,
        )
        self.window = QMainWindow()
        self.window.resize(*size)
        self.window.setCentralWidget(self.page)
        self.actions = Actions(self.window)
        for name, act in self.page.commands():
            self.actions.serve(name, act)
        self.window.addActions(list(self.actions.all()))
        self.actions.show_steps("write", "write")

    @property
    def case(self):
        return self.session.case

    @property
    def question(self):
        return str(self.page.travel.question)

    @property
    def focused(self):
        return QApplication.focusWidget()

    def card(self, path):
        return self.page.pages.page.card(Path.parse(path))

    def holds_focus(self, path):
        card, focused = self.card(path), self.focused
        return card is not None and focused is not None and card.isAncestorOf(focused)

    def _left(self):
        self.left += 1

    def _copied(self):
        self.copies += 1

    def _export(self, request, watcher):
        self.exports.append((request, watcher))
        return lambda: self.exports.append(("cancelled", None))

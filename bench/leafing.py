"""Leafs through a library of 10,000 cases in the window; prints the longest waits, in ms.

Run by `bench.long_lists` in a process of its own, on Qt's offscreen platform.
"""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bench.visit import Pulse
from bench.window import pause
from casewriter.app.core import build
from casewriter.app.window import be_quick
from casewriter.domain.case import TemplateRef
from casewriter.domain.reviewing.rounds import LINE, TURNS
from casewriter.domain.reviewing.whereabouts import Whereabouts
from casewriter.services.events import Bus, LibraryChanged
from casewriter.services.ports import CaseSummary
from casewriter.services.settings import Preferences
from casewriter.ui import theme
from casewriter.ui.bridge import Bridge
from casewriter.ui.library.page import LibraryPage

CASES = 10_000
STEPS = 60
TURN = 12
"""Milliseconds between two notches of the wheel."""
COUNTRIES = ("AM", "AZ", "EE", "GE", "KZ", "KG", "UZ")
EDITORS = ("", "Aigul Bekova", "Dmitri Sokolov", "Nino Beridze")


class Held:
    """A library whose cases are known."""

    def __init__(self, cases: tuple[CaseSummary, ...]) -> None:
        self._cases = cases

    def cases(self) -> tuple[CaseSummary, ...]:
        """All of them."""
        return self._cases


class Kept:
    """Settings that nobody keeps."""

    def read(self) -> bytes | None:
        """Nothing yet."""
        return None

    def write(self, data: bytes) -> None:
        """Let it go."""

    def set_aside(self) -> None:
        """Let it go."""


def cases() -> tuple[CaseSummary, ...]:
    """Ten thousand cases of all stages, newest first."""
    now = datetime.now(UTC)
    return tuple(_case(number, now) for number in range(CASES))


def _case(number: int, now: datetime) -> CaseSummary:
    stage = LINE[number % len(LINE)]
    return CaseSummary(
        id=f"case-{number}",
        template=TemplateRef(("one-stop-shop", "smart-government")[number % 2], 1),
        country=COUNTRIES[number % len(COUNTRIES)],
        status="draft",
        title=f"Service centres of district {number}: how queues became appointments",
        source_language="en",
        languages=("en", "ru"),
        changed=now - timedelta(minutes=number),
        tally=("ready", "in_progress", "needs_attention", "not_started", "set_aside") * 5,
        known=Whereabouts(
            stage,
            TURNS[stage],
            since=now - timedelta(days=number % 60),
            due=now + timedelta(days=number % 40 - 10),
            round=number % 3,
            editor=EDITORS[number % len(EDITORS)],
        ),
    )


def roll(view: QWidget, pulse: Pulse) -> float:
    """Turn the wheel over a list and press Page Down; gives the longest wait in milliseconds."""
    at = QPointF(view.rect().center())
    pulse.begin()
    for _ in range(STEPS):
        turned = QWheelEvent(
            at,
            QPointF(view.mapToGlobal(at)),
            QPoint(),
            QPoint(0, -240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  -- Qt takes it by its place alone
        )
        QApplication.sendEvent(view, turned)
        pause(TURN)
    for _ in range(STEPS):
        QTest.keyClick(view.parentWidget(), Qt.Key.Key_PageDown)
        pause(TURN)
    return pulse.end()


def done(act: object, pulse: Pulse) -> float:
    """The longest wait while something is done and shown."""
    pulse.begin()
    act()  # type: ignore[operator]
    pause(400)
    return pulse.end()


def main() -> None:
    """Leaf through the list and the board, then look for words and sort."""
    be_quick()
    app = QApplication([])
    theme.apply(app)
    bus = Bus()
    bridge = Bridge(bus)
    preferences = Preferences(Kept(), bus)
    preferences.change(role="editor", name="Aigul Bekova")
    page = LibraryPage(Held(cases()), build().templates, preferences, bridge)
    page.resize(1366, 650)
    page.show()
    pause(500)
    pulse = Pulse()
    told = {"list": roll(page.list.viewport(), pulse)}
    told["sort"] = max(
        done(lambda n=n: page.list.sortByColumn(n, Qt.SortOrder.AscendingOrder), pulse)
        for n in range(8)
    )
    told["refresh"] = done(lambda: bus.publish(LibraryChanged()), pulse)
    told["words"] = max(done(lambda w=w: page.search(w), pulse) for w in ("d", "district 99", ""))
    told["board"] = done(lambda: page.show_face("board"), pulse)
    told["cards"] = roll(page.cases.board.columns["check"].list.viewport(), pulse)
    told["countries"] = done(lambda: page.show_face("countries"), pulse)
    told["back"] = done(lambda: page.show_face("list"), pulse)
    page.close()
    page.deleteLater()
    bridge.close()
    pause(10)
    print(*(f"{name}={wait:.1f}" for name, wait in told.items()))


if __name__ == "__main__":
    main()

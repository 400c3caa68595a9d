"""The parts of the case page that the keyboard goes round: list, questions, bar, inspector."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from casewriter.ui.case.body import Body
from casewriter.ui.case.inspector import Inspector
from casewriter.ui.case.outline import Outline
from casewriter.ui.case.pages import SectionPages
from casewriter.ui.case.travel import Travel
from casewriter.ui.prose.bar_in_sight import BarInSight

_KEY = Qt.FocusReason.ShortcutFocusReason


class Panes:
    """Moves the keyboard from one part to the next, and round again."""

    def __init__(
        self,
        body: Body,
        outline: Outline,
        pages: SectionPages,
        travel: Travel,
        inspector: Inspector,
    ) -> None:
        self._body = body
        self._outline = outline
        self._pages = pages
        self._travel = travel
        self._inspector = inspector

    def next(self) -> None:
        """Move on from the part that has the keyboard; to the list where none has it."""
        panes: list[tuple[QWidget, Callable[[], object]]] = [
            (self._outline, self._to_outline),
            (self._pages, self._to_page),
        ]
        bar = next((b for b in self._pages.findChildren(BarInSight) if b.isVisible()), None)
        if bar is not None:
            panes.append((bar, bar.take_focus))
        if self._inspector.isVisible():
            panes.append((self._inspector, self._to_inspector))
        now = QApplication.focusWidget()
        held = [now is not None and pane.isAncestorOf(now) for pane, _ in panes]
        # The bar lies in the page: of two that hold the keyboard the inner one comes later.
        place = len(held) - 1 - held[::-1].index(True) if any(held) else -1
        panes[(place + 1) % len(panes)][1]()

    def _to_outline(self) -> None:
        if self._body.is_narrow and not self._outline.isVisible():
            self._body.sections.click()
        self._outline.tree.setFocus(_KEY)

    def _to_page(self) -> None:
        if self._travel.question is not None and self._pages.page is not None:
            self._pages.page.go_to(self._travel.question)

    def _to_inspector(self) -> None:
        inspector = self._inspector
        if inspector.tool == "findings" and inspector.findings.isVisible():
            inspector.findings.setFocus(_KEY)
            return
        ticks = inspector.guidance.boxes if inspector.tool == "guidance" else ()
        shown = [tick for tick in ticks if tick.isVisible()]
        target: QWidget = shown[0] if shown else inspector.pin
        target.setFocus(_KEY)

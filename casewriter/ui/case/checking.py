"""“Check my case”: everything that was found, ordered by what it stops, and the gaps as a count."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.progress import asked
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge
from casewriter.ui.case.finding_list import FindingList
from casewriter.ui.case.findings_said import MISSING, grouped
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.case.saved import SavedState
from casewriter.ui.case.standing import Standing
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text

SIDE = 22


class CheckPage(Ground):
    """The findings of one edition.

    Attributes:
        wanted: a question is to be shown: its path.
        left: back to the sections.
    """

    wanted = Signal(object)
    left = Signal()

    def __init__(
        self,
        session: CaseSession,
        bridge: Bridge,
        standing: Standing,
        wording: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("desk", parent=parent)
        self._session = session
        self._standing = standing
        self._wording = wording
        self.list = FindingList(SIDE)
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Case"), self.left.emit),
            (Act("arrow-down", lambda: self.tr("Next finding"), self.next, "F8"),),
            (SavedState(session, bridge),),
        )
        self.header.buttons[0].show_key("F8")
        self.headline = Text("headline")
        self._below = Text("interface", "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        middle = QWidget()
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 18, 0, 0)
        inner.setSpacing(3)
        for text in (self.headline, self._below):
            text.setContentsMargins(SIDE, 0, SIDE, 0)
            inner.addWidget(text)
        inner.addSpacing(8)
        inner.addWidget(self.list, 1)
        column.addWidget(middle, 1)
        self.list.wanted.connect(self.wanted)
        standing.changed.connect(self._refresh_if_shown)

    def open(self, title: str) -> None:
        """Show what is found now."""
        self._standing.look()
        self._title = title
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def next(self) -> None:
        """Move on to the next finding."""
        self.list.next()

    def refresh(self) -> None:
        """Show everything as it stands now."""
        findings, gaps = self._standing.findings, self._standing.gaps()
        stops = sum(1 for f in findings if f.severity == "error" and f.code != MISSING)
        look = sum(1 for finding in findings if finding.severity == "warning")
        self.headline.setText(self._said(stops, look, len(gaps)))
        count = sum(
            len(asked(section, self._session.case)) for section in self._session.template.sections
        )
        below = self.tr("%n questions looked at.", "", count)
        needed = sum(1 for finding in findings if finding.code == MISSING)
        if needed:
            more = self.tr("%n questions need an answer before it can be published.", "", needed)
        else:
            more = self.tr("A draft can be made at any time.")
        self._below.setText(f"{below} {more}")
        self.header.say(self._title, self.tr("Check"))
        self.list.show_lines(grouped(self._session, findings, gaps, self._wording()))
        self.list.setAccessibleName(self.headline.text())

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.refresh()
        super().changeEvent(event)

    _title = ""

    def _said(self, stops: int, look: int, gaps: int) -> str:
        parts = []
        if stops:
            parts.append(self.tr("%n findings stop the publication", "", stops))
        if look:
            parts.append(self.tr("%n need a look", "", look))
        if parts:
            return ", ".join(parts)
        if gaps:
            return self.tr("%n questions have no answer yet", "", gaps)
        return self.tr("Nothing stops the publication")

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

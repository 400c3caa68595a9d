"""“Check my case”: everything that was found, ordered by what it stops, and the gaps as a count."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from casewriter.domain.checks import overruled_path
from casewriter.domain.checks.fixing import fixing
from casewriter.domain.checks.grouping import FindingGroup
from casewriter.domain.checks.grouping import grouped as of_one_kind
from casewriter.domain.finding import Finding
from casewriter.domain.progress import asked
from casewriter.services.publishing import Order
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge
from casewriter.ui.case.finding_detail import FindingDetail
from casewriter.ui.case.finding_list import FindingLine, FindingList
from casewriter.ui.case.findings_said import MISSING, grouped, left_alone
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.case.saved import SavedState
from casewriter.ui.case.standing import Standing
from casewriter.ui.publish.request import ExportRequest, WantedFile
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text

SIDE = 22
NARROW = 860
"""Pixels below which the finding in full stands under the list rather than beside it."""


class CheckPage(Ground):
    """The findings of one edition.

    Attributes:
        wanted: a question is to be shown: its path.
        left: back to the sections.
        sheet_wanted: every figure is to be written as a sheet for checking: the request.
    """

    wanted = Signal(object)
    left = Signal()
    sheet_wanted = Signal(object)

    def __init__(
        self,
        session: CaseSession,
        bridge: Bridge,
        standing: Standing,
        *,
        wording: Callable[[], str],
        say: Callable[[str, Callable[[], object]], object],
        parent: QWidget | None = None,
    ) -> None:
        """Build the page.

        Args:
            session: the open case.
            bridge: tells of its changes.
            standing: what was found.
            wording: the language of the template's words.
            say: shows a passing message with what undoes it.
            parent: the widget it lies in.
        """
        super().__init__("desk", parent=parent)
        self._session = session
        self._standing = standing
        self._wording = wording
        self._say = say
        self._section = ""
        self._title = ""
        self.list = FindingList(SIDE, click_leads=False)
        self.detail = FindingDetail(session)
        self.filter = Button("plain", "funnel")
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Case"), self.left.emit),
            (
                Act("table", lambda: self.tr("Sheet of figures…"), self._sheet),
                Act("arrow-up", lambda: self.tr("Previous finding"), self.previous, "Shift+F8"),
                Act("arrow-down", lambda: self.tr("Next finding"), self.next, "F8"),
            ),
            (SavedState(session, bridge),),
        )
        self.header.buttons[2].show_key("F8")
        self.headline = Text("headline")
        self._below = Text("interface", "ink2")
        self._lay_out()
        self.filter.clicked.connect(self._choose_section)
        self.list.wanted.connect(self.wanted)
        self.list.chosen.connect(self._show)
        self.list.taken.connect(self._take)
        self.detail.wanted.connect(self.wanted)
        self.detail.mended.connect(self.mend)
        self.detail.left_alone.connect(self._leave_alone)
        standing.changed.connect(self._refresh_if_shown)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        left = QWidget()
        inner = QVBoxLayout(left)
        inner.setContentsMargins(0, 18, 0, 0)
        inner.setSpacing(3)
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 0, SIDE, 0)
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.headline)
        words.addWidget(self._below)
        head.addLayout(words, 1)
        head.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(head)
        inner.addSpacing(8)
        inner.addWidget(self.list, 1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(0)
        self._sides.addWidget(left, 5)
        self._sides.addWidget(self.detail, 3)
        column.addLayout(self._sides, 1)

    def open(self, title: str) -> None:
        """Show what is found now."""
        self._standing.look()
        self._title = title
        self.refresh()
        if self.list.line is None:
            self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def next(self) -> None:
        """Move on to the next finding."""
        self.list.next()

    def previous(self) -> None:
        """Move back to the finding before."""
        self.list.previous()

    def _sheet(self) -> None:
        """Ask where the sheet of figures is to go."""
        name = self._title or self._session.case.id
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Sheet of figures"), f"{name}.xlsx", self.tr("Workbooks (*.xlsx)")
        )
        if chosen:
            order = Order("xlsx", self._standing.edition, "figures", datetime.now(UTC))
            wanted = WantedFile(order, chosen)
            self.sheet_wanted.emit(ExportRequest(self._session.case, (wanted,)))

    def mend(self, findings: tuple[Finding, ...]) -> None:
        """Mend what can be mended surely, as one step."""
        edit = fixing(self._session.case, findings)
        if not edit.changes:
            return
        self._session.apply(edit)
        self._say(self.tr("Mended in %n places", "", len(findings)), self._session.undo)

    def refresh(self) -> None:
        """Show everything as it stands now."""
        findings, gaps = self._standing.findings, self._standing.gaps()
        groups = of_one_kind(finding for finding in findings if finding.code != MISSING)
        stops = sum(1 for group in groups if group.first.severity == "error")
        look = sum(1 for group in groups if group.first.severity == "warning")
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
        self.filter.setText(self._name_of(self._section))
        listed = self._listed()
        self.list.show_lines(listed)
        # Where nothing was found there is nothing to explain.
        self.detail.setVisible(any(line.group is not None for line in listed))
        self.list.setAccessibleName(self.headline.text())

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.refresh()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the finding in full where there is room for it."""
        narrow = self.width() < NARROW
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(below if narrow else beside)
        super().resizeEvent(event)

    def _listed(self) -> tuple[FindingLine, ...]:
        def here(finding: Finding) -> bool:
            return not self._section or finding.path.section == self._section

        wording = self._wording()
        gaps = tuple(path for path in self._standing.gaps() if self._section in ("", path.section))
        found = tuple(filter(here, self._standing.findings))
        overruled = tuple(filter(here, self._standing.overruled))
        return (
            *grouped(self._session, found, gaps, wording),
            *left_alone(self._session, overruled, wording),
        )

    def _show(self, line: FindingLine | None) -> None:
        group = line.group if line is not None else None
        groups = [other.group for other in self.list.lines.lines if other.group is not None]
        counted = ""
        if group is not None:
            counted = self.tr("Finding {place} of {count}").format(
                place=groups.index(group) + 1, count=len(groups)
            )
        self.detail.show_group(group, self._wording(), counted)

    def _take(self, line: FindingLine) -> None:
        """Do what the line offers."""
        if line.group is not None and line.group.fixable:
            self.mend(line.group.findings)
        elif line.path is not None:
            self.wanted.emit(line.path)

    def _leave_alone(self, group: FindingGroup, why: str) -> None:
        places = {(overruled_path(finding), ""): why or None for finding in group.findings}
        self._session.write_all(places, "overrule")

    def _choose_section(self) -> None:
        menu = QMenu(self)
        found = {finding.path.section for finding in self._standing.findings}
        keys = [s.key for s in self._session.template.sections if s.key in found]
        for key in ("", *keys):
            choice = menu.addAction(self._name_of(key))
            choice.setCheckable(True)
            choice.setChecked(key == self._section)
            choice.triggered.connect(lambda _checked=False, key=key: self.show_section(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))

    def show_section(self, key: str) -> None:
        """Show the findings of one section alone; of all where the key is empty."""
        self._section = key
        self.refresh()

    def _name_of(self, key: str) -> str:
        if not key:
            return self.tr("All sections")
        return self._session.template.wording(self._wording()).sections[key].title

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

"""One finding in full: why it matters, where, what would be right, and what can be done."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from casewriter.domain.checks import overruling
from casewriter.domain.checks.grouping import FindingGroup
from casewriter.domain.finding import Finding
from casewriter.services.session import CaseSession
from casewriter.ui import theme
from casewriter.ui.case.chapters import where
from casewriter.ui.fields.controls import Line
from casewriter.ui.phrases import coded, language_name, reason
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Column, Ground
from casewriter.ui.widgets.texts import Text

SHOWN = 12
"""Further places that are listed with a box each; the rest is a number."""


WIDEST = 560
"""Pixels that the words take at the most."""


class Excerpt(QLabel):
    """The words that were found among those around them, with what would be right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setFont(theme.font("answer"))
        self.setContentsMargins(14, 10, 14, 10)
        self.setAutoFillBackground(False)

    def show_finding(self, finding: Finding) -> None:
        """Show the place of a finding; nothing where it has no words."""
        self._finding = finding
        facts = finding.facts
        found, right = str(facts.get("found", "")), facts.get("instead")
        self.setVisible("found" in facts)
        tokens = theme.current(self)
        taken = f'<span style="background:{tokens.block_tint};color:{tokens.block}">'
        put = f'<span style="background:{tokens.ready_tint};color:{tokens.ready}">'
        shown = _visible(found)
        if right is None:
            middle = f"{taken}{shown}</span>"
        else:
            middle = f"{taken}<s>{shown}</s></span> {put}<u>{_visible(str(right))}</u></span>"
        before, after = escape(str(facts.get("before", ""))), escape(str(facts.get("after", "")))
        if finding.code == "sentence_long":
            before, middle, after = "", escape(found), ""
        self.setText(f"{before}{middle}{after}")
        spoken = (str(facts.get("before", "")), found, str(facts.get("after", "")))
        self.setAccessibleName("".join(spoken))

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours and letters of another theme."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(theme.font("answer"))
        elif event.type() == QEvent.Type.PaletteChange and self._finding is not None:
            self.show_finding(self._finding)
        super().changeEvent(event)


class PlaceBox(QWidget):
    """A further place of a finding: its words, where it is, and whether it is to be mended."""

    def __init__(self, words: str, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = QCheckBox()
        self.tick.setChecked(True)
        self.tick.setAccessibleName(f"{words}, {place}")
        said, where_ = Text("interface"), Text("small", "ink2")
        said.setText(words)
        where_.setText(place)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(said)
        column.addWidget(where_)
        row.addLayout(column, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole line is the target."""
        if self.tick.isVisible():
            self.tick.toggle()
        event.accept()


def _visible(text: str) -> str:
    """A text in which spaces can be seen where there is nothing else."""
    shown = escape(text)
    return shown if text.strip() else "&nbsp;" * max(len(text), 1)


class FindingDetail(Ground):
    """What stands beside the list.

    Attributes:
        mended: findings are to be mended: a tuple of them.
        left_alone: a finding is to be left as it is: the group and the reason, empty to take back.
        wanted: the place is to be shown: its path.
    """

    mended = Signal(object)
    left_alone = Signal(object, str)
    wanted = Signal(object)

    def __init__(self, session: CaseSession, parent: QWidget | None = None) -> None:
        super().__init__("desk", ("left",), parent)
        self._session = session
        self._group: FindingGroup | None = None
        self._wording = "en"
        self._counted = ""
        self._count, self._title = Text("small", "ink2"), Text("panel_title")
        self._reason, self._where = Text("interface"), Text("small_emphasis", "ink2")
        self._paper = Ground("paper", ("left", "top", "right", "bottom"))
        self._excerpt = Excerpt(self._paper)
        self._more = Text("small_emphasis", "ink2")
        self._boxes_at = QVBoxLayout()
        self._rest = Text("small", "ink2")
        self.boxes: list[PlaceBox] = []
        self.mend, self.only = Button("primary"), Button("plain")
        self.go, self.leave = Button("plain"), Button("quiet")
        self.why = Line()
        self.why.hide()
        self._note = Text("small", "ink2")
        self._lay_out()
        self.mend.clicked.connect(self._mend)
        self.only.clicked.connect(self._mend_one)
        self.go.clicked.connect(self._go)
        self.leave.clicked.connect(self._ask)
        self.why.returnPressed.connect(self._leave_alone)
        self._set_texts()

    def _lay_out(self) -> None:
        scrolling = Column(WIDEST, top=14)
        scrolling.lean()
        column = scrolling.content
        column.setSpacing(8)
        paper = QVBoxLayout(self._paper)
        paper.setContentsMargins(1, 1, 1, 1)
        paper.addWidget(self._excerpt)
        self._boxes_at.setSpacing(4)
        for widget in (self._count, self._title, self._reason, self._where, self._paper):
            column.addWidget(widget)
        column.addWidget(self._more)
        column.addLayout(self._boxes_at)
        column.addWidget(self._rest)
        column.addSpacing(6)
        for pair in ((self.mend, self.only), (self.go, self.leave)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in pair:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self.why)
        column.addWidget(self._note)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(scrolling)

    def show_group(self, group: FindingGroup | None, wording: str, counted: str) -> None:
        """Show findings of one kind; `counted` says which of how many."""
        self._group, self._wording, self._counted = group, wording, counted
        self.why.setText("")
        self.why.hide()
        self._set_texts()

    @property
    def chosen(self) -> tuple[Finding, ...]:
        """The findings whose place is ticked, the first and what is not listed included."""
        if self._group is None:
            return ()
        first, *others = self._group.findings
        ticked = [
            finding
            for place, finding in enumerate(others)
            if place >= len(self.boxes) or self.boxes[place].tick.isChecked()
        ]
        return (first, *ticked)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the question for a reason."""
        if event.key() == Qt.Key.Key_Escape and self.why.isVisible():
            self.why.hide()
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _set_texts(self) -> None:
        group = self._group
        self.why.setAccessibleName(self.tr("Why it stays as it is"))
        for widget in self.findChildren(QWidget):
            if widget in (self._title, self._reason, self._where, self.mend, self.only, self.leave):
                widget.setVisible(group is not None)
        self.go.setVisible(group is not None)
        self._paper.setVisible(group is not None)
        self._note.setVisible(group is not None)
        if group is None:
            self._count.setText(self.tr("Choose a finding to see why it matters."))
            self._show_more(())
            return
        finding = group.first
        overruled = overruling(self._session.case, finding)
        self._count.setText(self._counted)
        self._title.setText(coded(finding.code, finding.facts))
        self._reason.setText(reason(finding.code))
        self._where.setText(self._place(finding))
        self._excerpt.show_finding(finding)
        self._paper.setVisible("found" in finding.facts)
        self._show_more(group.findings[1:])
        self._say_buttons(group, overruled)
        self.setAccessibleName(self._title.text())

    def _say_buttons(self, group: FindingGroup, overruled: str | None) -> None:
        several = len(group.findings) > 1
        self.mend.setVisible(group.fixable and overruled is None)
        self.only.setVisible(group.fixable and several and overruled is None)
        if several:
            self.mend.setText(self.tr("Mend in %n places", "", len(self.chosen)))
        else:
            self.mend.setText(self.tr("Mend it"))
        self.only.setText(self.tr("Only here"))
        self.go.setText(self.tr("Go there"))
        self.why.setPlaceholderText(self.tr("Why it stays as it is, then Enter"))
        if overruled is not None:
            self.leave.setText(self.tr("Find it again"))
            self._note.setText(self.tr("Left as it is, because: {why}").format(why=overruled))
        else:
            self.leave.setText(self.tr("Leave as it is…"))
            self._note.setText(
                self.tr(
                    "One undo takes it back. “Leave as it is” asks for a reason, "
                    "which the editor sees."
                )
            )

    def _show_more(self, others: tuple[Finding, ...]) -> None:
        for box in self.boxes:
            self._boxes_at.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = []
        self._more.setVisible(bool(others))
        self._more.setText(self.tr("And in %n more places", "", len(others)))
        for finding in others[:SHOWN]:
            facts = finding.facts
            context = f"{facts.get('before', '')}{facts.get('found', '')}{facts.get('after', '')}"
            box = PlaceBox(context.strip(), self._place(finding))
            box.tick.setVisible(finding.fixable)
            box.tick.toggled.connect(self._count_again)
            self._boxes_at.addWidget(box)
            self.boxes.append(box)
        rest = len(others) - SHOWN
        self._rest.setVisible(rest > 0)
        self._rest.setText(self.tr("%n further places are not listed here", "", max(rest, 0)))

    def _count_again(self) -> None:
        if self._group is not None:
            self._say_buttons(self._group, None)

    def _place(self, finding: Finding) -> str:
        session = self._session
        place = where(session.template, session.case, finding.path, self._wording)
        if finding.language and len(session.case.languages) > 1:
            place = f"{place}, {language_name(finding.language)}"
        return place

    def _mend(self) -> None:
        self.mended.emit(self.chosen)

    def _mend_one(self) -> None:
        if self._group is not None:
            self.mended.emit((self._group.first,))

    def _go(self) -> None:
        if self._group is not None:
            self.wanted.emit(self._group.first.path)

    def _ask(self) -> None:
        assert self._group is not None
        if overruling(self._session.case, self._group.first) is not None:
            self.left_alone.emit(self._group, "")
            return
        self.why.show()
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_alone(self) -> None:
        if self._group is not None and (why := self.why.text().strip()):
            self.left_alone.emit(self._group, why)

"""What came of making files: written, worth a look, not carried over; each leads to its place."""

from collections.abc import Callable
from pathlib import Path as File

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.publication import Remark
from casewriter.domain.template import Template
from casewriter.services.publishing import Report
from casewriter.services.session import CaseSession
from casewriter.ui.case.chapters import question_of, where
from casewriter.ui.case.finding_list import NARROW_SIDE, FindingLine, FindingList
from casewriter.ui.phrases import coded, sentence
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text

SIZE = (620, 480)
"""Pixels of the window: room for a dozen lines."""
LOST = ("picture_missing", "picture_unreadable", "picture_left_out", "cells_flattened")
"""What is not in the file; all other remarks ask for a look at what is."""


class Entry(Struct, frozen=True):
    """A line, and the case that its place lies in."""

    line: FindingLine
    case: str = ""


class Headings(QObject):
    """What stands above the groups. An object, because the extractor knows `tr` best."""

    def not_written(self, count: int) -> str:
        """Above the files that are not there."""
        return self.tr("Not written · {count}").format(count=count)

    def written(self, count: int) -> str:
        """Above the files."""
        return self.tr("Written · {count}").format(count=count)

    def worth_a_look(self, count: int) -> str:
        """Above what is there otherwise than it was."""
        return self.tr("Worth a look · {count}").format(count=count)

    def lost(self, count: int) -> str:
        """Above what is not there."""
        return self.tr("Not carried over · {count}").format(count=count)


def remarked(
    template: Template, case: Case, wording: str, remarks: tuple[Remark, ...]
) -> tuple[FindingLine, ...]:
    """Remarks as lines that lead to their places; what several files share stands there once."""
    said, lines = Headings(), []
    told = tuple(dict.fromkeys(remarks))
    lost = [remark for remark in told if remark.code in LOST]
    rest = [remark for remark in told if remark.code not in LOST]
    for glyph, heading, group in (
        ("stops", said.lost, lost),
        ("needs_attention", said.worth_a_look, rest),
    ):
        if group:
            lines.append(FindingLine(glyph, heading(len(group)), heads=True))
            lines += [_line(template, case, wording, glyph, remark) for remark in group]
    return tuple(lines)


def _line(template: Template, case: Case, wording: str, glyph: str, remark: Remark) -> FindingLine:
    words = coded(remark.code, {"place": remark.place})
    if not remark.path:
        return FindingLine(glyph, words)
    path = Path.parse(remark.path)
    place = where(template, case, path, wording, row=remark.row)
    return FindingLine(glyph, words, place, question_of(template, path))


def written(reports: tuple[Report, ...]) -> tuple[FindingLine, ...]:
    """The files that were written, with their folders, and what was left out of their pictures."""
    files = [File(report.file) for report in reports]
    heading = FindingLine("ready", Headings().written(len(files)), heads=True)
    lines = [heading, *(FindingLine("ready", file.name, str(file.parent)) for file in files)]
    # Several files of one case hold the same pictures.
    if cleaned := max(report.cleaned for report in reports):
        lines.append(FindingLine("ready", coded("traces_left_out", {"count": cleaned})))
    return tuple(lines)


def not_written(failed: tuple[Exception, ...]) -> tuple[FindingLine, ...]:
    """Why files are not there."""
    if not failed:
        return ()
    heading = FindingLine("stops", Headings().not_written(len(failed)), heads=True)
    return (heading, *(FindingLine("stops", sentence(error)) for error in failed))


class ReportDialog(QDialog):
    """The report, beside the window: what it leads to can be mended while it stays.

    Attributes:
        wanted: a place is to be shown: the case's id (empty for the open case) and its question.
    """

    wanted = Signal(str, object)

    def __init__(self, entries: Callable[[], tuple[Entry, ...]], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = entries
        self._cases: tuple[str, ...] = ()
        self._help = Text("help", "ink2")
        self.list = FindingList(NARROW_SIDE)
        self.list.wanted.connect(self._go)
        self.shut = Button("plain", size="small")
        self.shut.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._help)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.resize(*SIZE)
        self._set_texts()
        self.list.choose_first()
        # What stands above the first place is worst: the files that are not there.
        self.list.scrollToTop()
        self.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("What was written"))
        self.shut.setText(self.tr("Close"))
        self._help.setText(self.tr("A click or Enter on a line leads to its place in the case."))
        self.list.setAccessibleName(self.windowTitle())
        entries = self._entries()
        self._cases = tuple(entry.case for entry in entries)
        self.list.show_lines(tuple(entry.line for entry in entries))
        self._help.setVisible(any(entry.line.path is not None for entry in entries))

    def _go(self, path: Path) -> None:
        row = self.list.currentIndex().row()
        self.wanted.emit(self._cases[row] if row >= 0 else "", path)


def show_report(
    session: CaseSession,
    wording: Callable[[], str],
    go: Callable[[Path], object],
    parent: QWidget,
    reports: tuple[Report, ...],
    *,
    failed: tuple[Exception, ...] = (),
) -> ReportDialog:
    """Show what came of the files of the open case."""

    def entries() -> tuple[Entry, ...]:
        remarks = tuple(remark for report in reports for remark in report.remarks)
        told = remarked(session.template, session.case, wording(), remarks)
        return tuple(Entry(line) for line in (*not_written(failed), *told, *written(reports)))

    dialog = ReportDialog(entries, parent)
    dialog.wanted.connect(lambda _case, path: go(path))
    dialog.show()
    return dialog

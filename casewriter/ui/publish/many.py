"""Files of many cases: what is wanted of them, how far it is, and what came of each."""

from collections.abc import Callable
from functools import partial
from pathlib import Path as File

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.errors import WrongUse
from casewriter.domain.leaves import Path
from casewriter.services.batch import Outcome, Refusal
from casewriter.services.ports import TemplateSource
from casewriter.services.publishing import Kind
from casewriter.ui.case.chapters import question_of, where
from casewriter.ui.case.finding_list import FindingLine
from casewriter.ui.fields.options import Dot, Tick
from casewriter.ui.library.view import interface_language
from casewriter.ui.notices import Notices, Offer, Tone
from casewriter.ui.phrases import coded
from casewriter.ui.publish.folders import ask_for_folder, folder_for_files
from casewriter.ui.publish.formats import FORMATS, format_name, is_offered
from casewriter.ui.publish.kinds import KINDS, kind_name
from casewriter.ui.publish.report import Entry, remarked
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text

KEY = "publish_many"


class ManyDialog(QDialog):
    """Asks for kind, formats and folder.

    Attributes:
        chosen: files are to be made: their kind, formats and folder.
        volume_wanted: all of them are to be bound into one volume instead.
    """

    chosen = Signal(str, tuple, str)
    volume_wanted = Signal()

    def __init__(self, count: int, memory: QSettings, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._memory = memory
        self.setWindowTitle(self.tr("Publish"))
        self.headline = Text("panel_title")
        self.headline.setText(self.tr("Publish %n case studies", "", count))
        about = Text("small", "ink2")
        about.setText(
            self.tr(
                "Each in the language it was written in, named after its title. A case with "
                "errors gets no publication; the report says why, and the others are written."
            )
        )
        self.kinds = {kind: Dot() for kind in KINDS}
        self.formats = {name: Tick() for name, _ in FORMATS}
        self._folder = Text()
        self.change = Button("plain", "folder", "small")
        self.change.setText(self.tr("Change…"))
        self.change.clicked.connect(self._choose)
        self.go = Button("primary", "export")
        self.go.setText(self.tr("Write the files"))
        self.go.clicked.connect(self._take)
        self.bind = Button("plain")
        self.bind.setText(self.tr("Bind them into one volume…"))
        self.bind.clicked.connect(self._bind)
        self.leave = Button("plain")
        self.leave.setText(self.tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self._lay_out(about)
        self.kinds["draft"].setChecked(True)
        self.formats["docx"].setChecked(True)
        self._folder.setText(folder_for_files(self._memory))
        self.setMinimumWidth(460)
        self.go.setFocus()

    def _lay_out(self, about: Text) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(6)
        down.addWidget(self.headline)
        down.addWidget(about)
        self._head(down, self.tr("What is it for?"))
        for kind, dot in self.kinds.items():
            dot.setText(kind_name(kind))
            dot.clicked.connect(self._judge)
            down.addWidget(dot)
        self._head(down, self.tr("Files"))
        for name, tick in self.formats.items():
            tick.setText(format_name(name))
            tick.clicked.connect(self._judge)
            down.addWidget(tick)
        self._head(down, self.tr("Folder"))
        across = QHBoxLayout()
        across.addWidget(self._folder, 1)
        across.addWidget(self.change)
        down.addLayout(across)
        down.addSpacing(14)
        foot = QHBoxLayout()
        foot.addWidget(self.bind)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        down.addLayout(foot)

    def _head(self, down: QVBoxLayout, words: str) -> None:
        text = Text("emphasis")
        text.setText(words)
        down.addSpacing(12)
        down.addWidget(text)

    def _choose(self) -> None:
        if chosen := ask_for_folder(self, self._memory):
            self._folder.setText(chosen)

    def _kind(self) -> Kind:
        return next(kind for kind, dot in self.kinds.items() if dot.isChecked())

    def _wanted(self) -> tuple[str, ...]:
        kind, ticks = self._kind(), self.formats.items()
        return tuple(name for name, tick in ticks if tick.isChecked() and is_offered(name, kind))

    def _judge(self) -> None:
        for name, tick in self.formats.items():
            tick.setVisible(is_offered(name, self._kind()))
        self.go.setEnabled(bool(self._wanted()))

    def _bind(self) -> None:
        self.accept()
        self.volume_wanted.emit()

    def _take(self) -> None:
        kind, formats, folder = self._kind(), self._wanted(), self._folder.text()
        self.accept()
        self.chosen.emit(kind, formats, folder)


def entries(templates: TemplateSource, outcomes: tuple[Outcome, ...]) -> tuple[Entry, ...]:
    """What came of each case, those that were refused first."""
    ordered = sorted(outcomes, key=lambda outcome: not outcome.refusals)
    return tuple(
        Entry(line, outcome.case) for outcome in ordered for line in _lines(templates, outcome)
    )


def _lines(templates: TemplateSource, outcome: Outcome) -> tuple[FindingLine, ...]:
    title = outcome.title or QCoreApplication.translate("Cases", "Case study without a title")
    remarks = tuple(remark for report in outcome.reports for remark in report.remarks)
    remarks += outcome.remarks
    glyph = "stops" if outcome.refusals else "needs_attention" if remarks else "ready"
    lines = [FindingLine(glyph, title, heads=True)]
    case = Case(outcome.case, outcome.template, "", "draft", "en", ("en",))
    lines += [_refused(templates, case, each) for each in outcome.refusals]
    try:
        template = templates.get(outcome.template)
    except WrongUse:
        template = None
    if template is not None:
        told = remarked(template, case, interface_language(), remarks)
        lines += [line for line in told if not line.heads]
    else:
        lines += [
            FindingLine("needs_attention", coded(each.code, {"place": each.place}))
            for each in remarks
        ]
    lines += [
        FindingLine("ready", File(report.file).name, str(File(report.file).parent))
        for report in outcome.reports
    ]
    if cleaned := max((report.cleaned for report in outcome.reports), default=0):
        lines.append(FindingLine("ready", coded("traces_left_out", {"count": cleaned})))
    return tuple(lines)


def _not_written(whole: Outcome) -> list[tuple[str, dict[str, str]]]:
    """Why files of a volume are not there: codes with their facts."""
    return [(each.code, each.facts) for each in whole.refusals]


def _refused(templates: TemplateSource, case: Case, refusal: Refusal) -> FindingLine:
    words = coded(refusal.code, refusal.facts)
    if not refusal.path:
        return FindingLine("stops", words)
    template, path = templates.get(case.template), Path.parse(refusal.path)
    place = where(template, case, path, interface_language())
    return FindingLine("stops", words, place, question_of(template, path))


class ManyNotice(QObject):
    """One notice, from the beginning to the end."""

    def __init__(
        self,
        notices: Notices,
        open_path: Callable[[str], object],
        report: Callable[[tuple[Outcome, ...]], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._notices, self._open_path, self._report = notices, open_path, report

    def begin(self, count: int, cancel: Callable[[], object]) -> None:
        """Say that it is under way."""
        words = Offer(lambda: self.tr("Cancel"), cancel)
        self._notices.follow(
            KEY, lambda: self.tr("Writing the files of %n case studies…", "", count), words
        )

    def begin_volume(self, cancel: Callable[[], object]) -> None:
        """Say that a volume is under way."""
        offer = Offer(lambda: self.tr("Cancel"), cancel)
        self._notices.follow(KEY, lambda: self.tr("Binding the volume…"), offer)

    def progress(self, done: int, of: int) -> None:
        """Show how far it is."""
        if (notice := self._notices.shown(KEY)) is not None:
            notice.show_progress(done, of)

    def done(self, folder: str, outcomes: tuple[Outcome, ...]) -> None:
        """Say what was written, and open the report where somebody wants it."""
        files = sum(len(outcome.reports) for outcome in outcomes)
        is_volume = bool(outcomes) and not outcomes[0].case
        failed = sum(bool(outcome.refusals) for outcome in outcomes)
        lost = any(outcome.remarks for outcome in outcomes) or any(
            report.remarks for outcome in outcomes for report in outcome.reports
        )

        def words() -> str:
            said = self.tr("%n files written.", "", files)
            if failed and is_volume and not files:
                return self.tr("The volume was not written: its case studies have errors.")
            if failed and is_volume:
                said = " ".join((*(coded(*of) for of in _not_written(outcomes[0])), said))
            elif failed:
                said += " " + self.tr("%n case studies could not be written.", "", failed)
            if lost:
                said += " " + self.tr("Not everything could be carried over.")
            return said

        tone: Tone = "stops" if failed else "needs_attention" if lost else "ready"
        offers = (
            Offer(lambda: self.tr("Show the report"), partial(self._report, outcomes)),
            Offer(lambda: self.tr("Open the folder"), partial(self._open_path, folder)),
            self._notices.closing(KEY),
        )
        self._notices.say(KEY, tone, words, offers)

    def failed(self, code: str, facts: dict[str, str]) -> None:
        """Say why nothing was written."""
        self._notices.say(KEY, "stops", lambda: coded(code, facts), (self._notices.closing(KEY),))

    def stopped(self) -> None:
        """It was cancelled: what is written stays, and that needs no words."""
        self._notices.dismiss(KEY)

"""Making files: edition, purpose, formats, where to; what stops a publication stands beside it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path as File

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case
from casewriter.domain.checks import findings
from casewriter.domain.editions import Edition
from casewriter.domain.finding import Finding
from casewriter.domain.progress import gaps
from casewriter.services.editions import as_edition
from casewriter.services.preview import PageSetter, SetPages
from casewriter.services.publishing import (
    CASE_FILE,
    FINAL,
    HOUSE_STYLE,
    PAGED,
    Kind,
    Order,
    blocking,
    proposed_name,
    typed_name,
)
from casewriter.services.session import CaseSession
from casewriter.ui.case.chapters import question_of
from casewriter.ui.case.findings_said import grouped
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.fields.controls import Combo, Line
from casewriter.ui.fields.leaf import Remark
from casewriter.ui.fields.options import Tick
from casewriter.ui.languages import own_name
from casewriter.ui.publish.beside import FoundBeside
from casewriter.ui.publish.editions import EditionPart
from casewriter.ui.publish.folders import ask_for_folder, folder_for_files
from casewriter.ui.publish.formats import FORMATS, format_name, is_offered
from casewriter.ui.publish.kinds import KindPart
from casewriter.ui.publish.page_numbers import PageNumbers, nobody_counts
from casewriter.ui.publish.pages import PrintedPages
from casewriter.ui.publish.request import ExportRequest, WantedFile
from casewriter.ui.tokens import INSPECTOR_WIDE
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Column, Ground
from casewriter.ui.widgets.texts import Text

STYLE_KEY = "publish/style"
"""Where the house style that was chosen last is kept."""
RAIL = 300
"""Pixels of what is chosen beside the pages; where there is no room for them it takes theirs."""
SIDE = 520
ROOM = 300
"""Pixels that pages need beside what is chosen and what was found."""


Styles = Callable[[], tuple[tuple[str, str], ...]]
"""Gives the house styles: id and what people call it."""


def no_styles() -> tuple[tuple[str, str], ...]:
    """There is nothing to choose from."""
    return ()


class ExportPanel(Ground):
    """The page that makes files of the case.

    Attributes:
        left: back to the sections.
        wanted: a question is to be shown: its path.
        started: files are to be made: an `ExportRequest`.
    """

    left = Signal()
    wanted = Signal(object)
    started = Signal(object)

    def __init__(
        self,
        session: CaseSession,
        wording: Callable[[], str],
        memory: QSettings,
        styles: Styles = no_styles,
        *,
        pages: Callable[[], PageSetter],
        counts_pages: Callable[[], bool] = nobody_counts,
        me: Callable[[], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("desk", parent=parent)
        self._session = session
        self._wording = wording
        self._memory, self._styles = memory, styles
        self._edition = session.case.source_language
        self._title = ""
        self._named = False
        self._stops: tuple[Finding, ...] = ()
        self.edition, self.look = Combo(), Combo()
        self.formats = {name: Tick() for name, _ in FORMATS}
        self.numbers = PageNumbers(memory, counts_pages)
        self.editions = EditionPart(session, me, lambda: datetime.now(UTC))
        self._purpose = KindPart(self.editions)
        self.kinds = self._purpose.dots
        self.name = Line()
        self._names = tuple(Text("emphasis") for _ in range(6))
        self._folder = Text()
        self._change = Button("plain", "folder", "small")
        self._files = Text("small", "ink2")
        self._remark = Remark()
        self._rail = Ground("rail", ("right",))
        self.pages = PrintedPages(pages, self._wanted_pages)
        self.found = FoundBeside()
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Case"), self.left.emit),
            (
                Act("article", lambda: self.tr("Make a draft instead"), self.make_draft),
                Act("export", self._next_words, self.next),
            ),
            primary=True,
        )
        self._lay_out()
        self._connect()
        self.set_texts()

    def _lay_out(self) -> None:
        settings = Column(SIDE, 14)
        settings.rest_on("rail")
        self._lay_out_choices(settings.content)
        inside = QVBoxLayout(self._rail)
        inside.setContentsMargins(0, 0, 1, 0)
        inside.addWidget(settings)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addWidget(self.pages, 1)
        across.addWidget(self.found)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(across, 1)

    def _lay_out_choices(self, page: QBoxLayout) -> None:
        edition, purpose, files, folder, name, style = self._names
        page.addWidget(edition)
        page.addSpacing(6)
        self.edition.setMaximumWidth(280)
        page.addWidget(self.edition)
        page.addSpacing(20)
        page.addWidget(style)
        page.addSpacing(6)
        self.look.setMaximumWidth(280)
        page.addWidget(self.look)
        page.addSpacing(20)
        page.addWidget(purpose)
        page.addWidget(self._purpose)
        page.addSpacing(20)
        page.addWidget(files)
        page.addSpacing(4)
        for name_of, tick in self.formats.items():
            page.addWidget(tick)
            if name_of == PAGED:
                page.addWidget(self.numbers)
        page.addSpacing(20)
        page.addWidget(name)
        page.addSpacing(6)
        page.addWidget(self.name)
        page.addSpacing(14)
        page.addWidget(folder)
        page.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._folder, 1)
        row.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        page.addLayout(row)
        page.addSpacing(10)
        page.addWidget(self._files)
        page.addWidget(self._remark)
        page.addStretch(1)

    def _connect(self) -> None:
        self.formats["docx"].setChecked(True)
        self.edition.activated.connect(self._edition_chosen)
        self.look.activated.connect(self._style_chosen)
        self._purpose.chosen.connect(self._chosen)
        for tick in self.formats.values():
            tick.clicked.connect(self._chosen)
        self.editions.altered.connect(self.pages.refresh)
        self.name.textEdited.connect(self._name_edited)
        self._change.clicked.connect(self._choose_folder)
        self.found.list.wanted.connect(self.wanted)
        self.pages.wanted.connect(self.wanted)

    @property
    def kind(self) -> Kind:
        """What the files are for."""
        return self._purpose.kind

    @property
    def wanted_formats(self) -> tuple[tuple[str, str], ...]:
        """The formats that are ticked, and their endings."""
        return tuple(
            (name, end)
            for name, end in FORMATS
            if self.formats[name].isChecked() and is_offered(name, self.kind)
        )

    @property
    def stops(self) -> tuple[Finding, ...]:
        """What stops the files that are wanted: nothing stops what goes to readers of drafts."""
        only_case = all(name == CASE_FILE for name, _ in self.wanted_formats)
        return self._stops if self.kind in FINAL and not only_case else ()

    def open(self, title: str, edition: str, name: str = "") -> None:
        """Show what can be made now; `name` is a format that was asked for."""
        self._title, self._edition, self._named = title, edition, False
        if name:
            for key, tick in self.formats.items():
                tick.setChecked(key == name)
        self.refresh()
        self.edition.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_draft(self) -> None:
        """Take a draft, which nothing stops, and make it."""
        self.kinds["draft"].setChecked(True)
        self._chosen()
        self.next()

    def next(self) -> None:
        """Write the files; or lead to what must come first."""
        if not self.wanted_formats:
            self.formats["docx"].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.stops:
            place = question_of(self._session.template, self.stops[0].path)
            if place is not None:
                self.wanted.emit(place)
        else:
            case, edition = self._to_be_printed()
            self.started.emit(ExportRequest(case, self._wanted_files(), edition))

    def refresh(self) -> None:
        """Show everything as it stands now."""
        template, case = self._session.template, self._session.case
        self._stops = blocking(template, case, self._edition)
        found = tuple(
            finding
            for finding in findings(template, case, self._edition)
            if finding.severity != "advice"
        )
        missing = gaps(template, case, self._edition)
        lines = grouped(self._session, found, missing, self._wording(), offers=False)
        self.found.show_found(len(self._stops), lines)
        self.pages.say_found(found)
        self._offer_styles()
        self.edition.clear()
        for language in case.languages:
            self.edition.addItem(own_name(language), language)
        self.edition.setCurrentIndex(max(self.edition.findData(self._edition), 0))
        self._chosen()

    def set_texts(self) -> None:
        """Set all words again."""
        words = (
            self.tr("Edition"),
            self.tr("What is it for?"),
            self.tr("Files"),
            self.tr("Folder"),
            self.tr("Name of the files"),
            self.tr("House style"),
        )
        for text, said in zip(self._names, words, strict=True):
            text.setText(said)
        self.edition.setAccessibleName(words[0])
        self.look.setAccessibleName(words[5])
        self.name.setAccessibleName(words[4])
        for name, tick in self.formats.items():
            tick.setText(format_name(name))
        self._change.setText(self.tr("Change…"))
        self.found.set_texts()
        if self._title:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages out where they have no room."""
        narrow = event.size().width() < RAIL + INSPECTOR_WIDE + ROOM
        self.pages.setVisible(not narrow)
        self._rail.setMinimumWidth(RAIL)
        self._rail.setMaximumWidth(event.size().width() if narrow else RAIL)
        super().resizeEvent(event)

    def _next_words(self) -> str:
        if not self.wanted_formats:
            return self.tr("Choose a format")
        if self.stops:
            return self.tr("Go to the first of %n", "", len(self.stops))
        return self.tr("Write %n files", "", len(self.wanted_formats))

    def _chosen(self) -> None:
        """Something else is wanted: say what that means."""
        self.numbers.setVisible(self.formats[PAGED].isChecked())
        for name, tick in self.formats.items():
            tick.setVisible(is_offered(name, self.kind))
        self.editions.show_edition(self._edition, offered=self.kind == "publication")
        if not self._named:
            order = Order("docx", self._edition, self.kind, datetime.now(UTC))
            self.name.show_text(proposed_name(self._session.case, order, ""))
        self._folder.setText(str(self._where()))
        files = [File(wanted.file) for wanted in self._wanted_files()]
        self._files.setText(", ".join(file.name for file in files))
        there = [file.name for file in files if file.exists()]
        self._remark.say(
            self.tr("Is there already and will be replaced: {names}").format(names=", ".join(there))
            if there
            else ""
        )
        self.pages.refresh()
        self.header.say(self._title, self.tr("Publish"))
        self.header.offer(0, offered=bool(self.stops))
        self.header.set_texts()

    def _wanted_files(self) -> tuple[WantedFile, ...]:
        now, folder = datetime.now(UTC), self._where()
        name = typed_name(self.name.text()) or self._session.case.id
        style = self.house_style
        return tuple(
            WantedFile(
                Order(key, self._edition, self.kind, now, style, self.numbers.is_wanted_in(key)),
                str(folder / f"{name}{end}"),
            )
            for key, end in self.wanted_formats
        )

    def _where(self) -> File:
        return File(folder_for_files(self._memory))

    @property
    def house_style(self) -> str:
        """The id of the house style that is chosen."""
        return str(self.look.currentData() or HOUSE_STYLE)

    def _offer_styles(self) -> None:
        chosen = str(self._memory.value(STYLE_KEY, "") or HOUSE_STYLE)
        self.look.clear()
        for name, title in self._styles():
            self.look.addItem(title, name)
        self.look.setCurrentIndex(max(self.look.findData(chosen), 0))
        for widget in (self._names[5], self.look):
            widget.setVisible(self.look.count() > 1)

    def _to_be_printed(self) -> tuple[Case, Edition | None]:
        """The case, which says what edition it is, and what to record; a case file is none."""
        printed = any(name != CASE_FILE for name, _ in self.wanted_formats)
        edition = self.editions.wanted(self.house_style) if printed else None
        case = self._session.case
        return (as_edition(case, edition) if edition else case), edition

    def _wanted_pages(self) -> SetPages:
        case, _ = self._to_be_printed()
        return SetPages(0, to_json(case), self._edition, self.house_style, self.kind)

    def _style_chosen(self) -> None:
        self._memory.setValue(STYLE_KEY, self.look.currentData())
        self._chosen()

    def _edition_chosen(self) -> None:
        self._edition = str(self.edition.currentData())
        self.refresh()

    def _name_edited(self) -> None:
        self._named = True
        self._chosen()

    def _choose_folder(self) -> None:
        if ask_for_folder(self, self._memory):
            self._chosen()

"""The start page: three doors, and the cases at hand."""

from pathlib import Path as File

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QWidget

from casewriter.domain.contacts import CARD_SUFFIX
from casewriter.domain.package_names import SUFFIXES
from casewriter.services.ports import TemplateSource
from casewriter.services.settings import Preferences
from casewriter.ui.bridge import Bridge
from casewriter.ui.library.view import LibraryView, Shelf, Viewer
from casewriter.ui.start.cases import MOST, CasesAtHand
from casewriter.ui.start.doors import Door
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.grounds import Column, Rule
from casewriter.ui.widgets.texts import IconMark, LinkText, Text

WIDTH = 1088
NARROW = 720
"""Below this width, in pixels, three doors do not stand beside one another."""
NAMES = " ".join(f"*{ending}" for ending in (".json", *SUFFIXES, CARD_SUFFIX))


class StartPage(Column):
    """Three doors, then the newest cases.

    Attributes:
        new_wanted: begin a case.
        files_chosen: files to open: a tuple of paths.
        example_wanted: look at a finished example.
        case_wanted: the id of a case to open.
        library_wanted: see all cases.
    """

    new_wanted = Signal()
    files_chosen = Signal(object)
    example_wanted = Signal()
    case_wanted = Signal(str)
    library_wanted = Signal()

    def __init__(
        self,
        library: LibraryView,
        templates: TemplateSource,
        preferences: Preferences,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WIDTH, 24, parent, bottom=16)
        self._library = library
        self._preferences = preferences
        self._title = Text("page_title")
        self.begin = Door("note-pencil")
        self.open = Door("folder-open")
        self.example = Door("book-open")
        self._heading = Text("question", wraps=False)
        self._order = Text("small", "ink2", wraps=False)
        self.cases = CasesAtHand(Shelf(templates))
        self.empty = Empty()
        self._all = LinkText()
        self._stays = Text("small", "ink2", wraps=False)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.begin.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.choose_files)
        self.example.clicked.connect(self.example_wanted)
        self.cases.wanted.connect(self.case_wanted)
        self._all.linkActivated.connect(self.library_wanted)
        bridge.library_changed.connect(self.refresh)
        bridge.settings_changed.connect(self.refresh)
        self._set_texts()

    def refresh(self) -> None:
        """Show the cases as they are now."""
        found = self._library.cases()
        cases = found or ()
        self.cases.show_cases(cases, self._viewer())
        # Nothing is said before the library is read: an empty page is true, "no cases" may not be.
        none_yet = found is not None and not cases
        self.empty.setVisible(none_yet)
        self.cases.setVisible(bool(cases))
        self._order.setVisible(bool(cases))
        self._all.setVisible(len(cases) > MOST)
        self.begin.be_next(none_yet)

    def _viewer(self) -> Viewer:
        return Viewer(self._preferences.now.role, self._preferences.now.name)

    def add_to_foot(self, part: QWidget) -> None:
        """Say something more below the cases, behind what is there."""
        last = self._foot.count() - 1
        self._foot.insertSpacing(last, 16)
        self._foot.insertWidget(last + 1, part)

    def choose_files(self) -> None:
        """Ask which files to open."""
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Open a file I received"),
            "",
            self.tr("Case studies ({names});;All files (*)").format(names=NAMES),
        )
        if names:
            self.files_chosen.emit(tuple(File(name) for name in names))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put below one another what would be cut beside one another."""
        ways = QBoxLayout.Direction
        narrow = event.size().width() < NARROW
        for row in (self._doors, self._foot):
            row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.content.addWidget(self._title)
        self.content.addSpacing(16)
        self._doors = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._doors.setSpacing(16)
        for door in (self.begin, self.open, self.example):
            self._doors.addWidget(door, 1)
        self.content.addLayout(self._doors)
        self.content.addSpacing(32)
        heading = QHBoxLayout()
        heading.addWidget(self._heading)
        heading.addStretch(1)
        heading.addWidget(self._order)
        self.content.addLayout(heading)
        self.content.addSpacing(8)
        self.content.addWidget(Rule())
        self.content.addWidget(self.cases)
        self.content.addSpacing(12)
        self.content.addWidget(self.empty)
        self.content.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addStretch(1)
        self.content.addSpacing(24)
        self._foot.setSpacing(8)
        stays = QHBoxLayout()
        stays.addWidget(IconMark("laptop"))
        stays.addWidget(self._stays)
        stays.addStretch(1)
        self._foot.addLayout(stays)
        self._foot.addStretch(1)
        self.content.addLayout(self._foot)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Start"))
        self._title.setText(self.tr("What would you like to do?"))
        self.begin.set_words(
            self.tr("Start a case study"),
            self.tr("Choose a template, see all its sections, and write the first answer."),
        )
        self.open.set_words(
            self.tr("Open a file I received"),
            self.tr("A case study from somebody else. You may also drop it on this window."),
        )
        self.example.set_words(
            self.tr("Look at a finished example"),
            self.tr("A whole case study, with the guidance beside every answer."),
        )
        self._heading.setText(self.tr("Your case studies"))
        self._order.setText(self.tr("newest first"))
        self.empty.set_words(
            self.tr("Your case studies will be listed here, each with what is still to be written.")
        )
        self._all.set_words(self.tr("All case studies"))
        self._stays.setText(self.tr("Your text is on this computer."))
        self.refresh()

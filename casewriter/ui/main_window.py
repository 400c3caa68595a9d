"""The window: frame, menus, one page at a time. What the pages hold is no business of it."""

from collections.abc import Callable
from pathlib import Path as File

from msgspec import Struct
from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from casewriter.ui import theme
from casewriter.ui.actions import Actions
from casewriter.ui.header import Header
from casewriter.ui.icons import app_icon
from casewriter.ui.notices import Notices, Toasts
from casewriter.ui.widgets.focus import FocusRing
from casewriter.ui.widgets.pressing import EnterPresses

_GEOMETRY = "window/geometry"
_FIRST_SIZE = (1240, 700)
_SMALLEST = (760, 480)


class PageEntry(Struct, frozen=True):
    """A page and how it is made, which happens when it is shown first.

    Attributes:
        headed: whether the strip with Start, Library and Settings stands above it.
    """

    name: str
    make: Callable[[], QWidget]
    headed: bool = False


class MainWindow(QMainWindow):
    """The one window.

    A page's own `windowTitle` names it in the title bar.

    Attributes:
        files_dropped: files were dropped on the window: a tuple of paths.
        page_shown: another page is in front: its name.
    """

    files_dropped = Signal(object)
    page_shown = Signal(str)

    def __init__(
        self,
        pages: tuple[PageEntry, ...],
        actions: Actions,
        places: QSettings,
        may_close: Callable[[], bool],
    ) -> None:
        """Make the frame.

        Args:
            pages: all pages there are.
            actions: the commands; the window adds them to itself and makes the menus.
            places: where the window's place on the screen is kept.
            may_close: saves what is left and gives whether the window may close.
        """
        super().__init__()
        self._entries = {page.name: page for page in pages}
        self._built: dict[str, QWidget] = {}
        self._actions = actions
        self._places = places
        self._may_close = may_close
        self.header = Header(actions)
        self.notices = Notices()
        self.toasts = Toasts(self)
        self._stack = QStackedWidget()
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.addActions(list(actions.all()))
        actions.fill(self.menuBar())
        self._ring = FocusRing(centre)
        self._enter = EnterPresses(centre)
        self.header.search.returnPressed.connect(self._leave_search)
        self._colour_menu_bar()
        self._restore_place()

    @property
    def current(self) -> str:
        """The name of the page in front, or an empty text before the first."""
        shown = self._stack.currentWidget()
        return next((name for name, page in self._built.items() if page is shown), "")

    def page(self, name: str) -> QWidget:
        """A page, made when it is asked for first."""
        if name not in self._built:
            self._make(name)
        return self._built[name]

    def _make(self, name: str) -> QWidget:
        """Make a page; gives where the keyboard is to be when it comes forward first."""
        page = self._entries[name].make()
        # One that is built whole before it is shown says so itself; joining the others loses that.
        at: QWidget | None = page.focusWidget()
        page.windowTitleChanged.connect(self._title)
        self._built[name] = page
        self._stack.addWidget(page)
        return page if at is None else at

    def show_page(self, name: str) -> QWidget:
        """Put a page in front."""
        at = self._built[name] if name in self._built else self._make(name)
        page = self._built[name]
        headed = self._entries[name].headed
        if self._stack.currentWidget() is not page:
            self.notices.turn_page()
        if not headed:
            # Before: the page that comes is laid out once, in the room that it keeps.
            self.header.hide()
        if self._stack.currentWidget() is not page or not self.current:
            self._stack.setCurrentWidget(page)
        self.header.setVisible(headed)
        self.header.show_way(name)
        if not self.header.search.hasFocus():
            # Nothing shows a ring until a person moves; the page hears keys all the same.
            at.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title()
        self.page_shown.emit(name)
        return page

    def room(self, name: str) -> QSize:
        """The size that a page will have."""
        size = self._stack.size()
        strip = self.header.isVisible() - self._entries[name].headed
        return QSize(size.width(), size.height() + strip * self.header.height())

    def drop_page(self, name: str) -> None:
        """Forget a page that is not in front: it is made anew when it is asked for again."""
        page = self._built.pop(name, None)
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another language and another theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self._actions.set_texts()
            self._title()
        elif event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange):
            self._colour_menu_bar()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the theme on that was chosen before there was anything to see."""
        self._colour_menu_bar()
        super().showEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and nothing else."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over the files."""
        if files := _files(event):
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when everything is saved; nobody is asked."""
        self._places.setValue(_GEOMETRY, self.saveGeometry())
        if self._may_close():
            event.accept()
        else:
            event.ignore()

    def _leave_search(self) -> None:
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _title(self) -> None:
        page = self._stack.currentWidget()
        name = page.windowTitle() if page is not None else ""
        self.setWindowTitle(f"{name} – casewriter" if name else "casewriter")

    def _colour_menu_bar(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.current(self).chrome))
        self.menuBar().setPalette(palette)

    def _restore_place(self) -> None:
        # A small screen at twice the size has no room for the smallest window.
        room = self.screen().availableSize()
        self.setMinimumSize(QSize(*_SMALLEST).boundedTo(room))
        self.resize(QSize(*_FIRST_SIZE).boundedTo(room))
        kept = self._places.value(_GEOMETRY)
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)


def _files(event: QDropEvent) -> tuple[File, ...]:
    urls = event.mimeData().urls()
    return tuple(File(url.toLocalFile()) for url in urls if url.isLocalFile())

"""The row of tools above a text that is being written in."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from casewriter.ui.icons import icon
from casewriter.ui.phrases import CASE_LANGUAGES
from casewriter.ui.prose.actions import (
    CITATION,
    FOCUS,
    LANGUAGE,
    OFFERS,
    PICTURE,
    REFERENCE,
    STYLES,
    TABLE,
    VALUE,
    Actions,
)
from casewriter.ui.prose.colours import colours_of
from casewriter.ui.tokens import EDITOR_TOOLBAR, ICON

GROUPS = (
    ("bold", "italic"),
    ("bullets", "numbers", "quotation"),
    ("link", "footnote", CITATION, REFERENCE, VALUE),
    (TABLE, PICTURE),
)
MORE = ("underline", "superscript", "subscript", "plain_letters")
TOOL = QSize(30, 28)


class Toolbar(QWidget):
    """Buttons for the actions of one editor; arrow keys go from one to the next."""

    def __init__(self, actions: Actions, offers: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._style = self._menu_button(tuple(STYLES))
        self._style.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._more = self._menu_button(MORE)
        self._more.setIcon(icon("dots-three-vertical"))
        self._languages = self._more.menu().addMenu(icon("translate"), "")
        for tag in ("", *CASE_LANGUAGES):
            self._languages.addAction(actions[f"{LANGUAGE}{tag}"])
        self._more.setFixedSize(TOOL)
        self._groups: list[list[QWidget]] = []

        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 1)
        row.setSpacing(2)
        row.addWidget(self._style)
        for group in GROUPS:
            shown = [name for name in group if name not in OFFERS or name in offers]
            tools = [self._divider() if shown else None, *map(self._button, shown)]
            self._groups.append([tool for tool in tools if tool is not None])
            for tool in self._groups[-1]:
                row.addWidget(tool)
            if "bold" in shown:
                row.addWidget(self._more)
        row.addStretch(1)
        self._staying: list[QWidget] = [self._button(FOCUS)] if FOCUS in offers else []
        for tool in self._staying:
            row.addWidget(tool)
        self.setFixedHeight(EDITOR_TOOLBAR)
        for name in STYLES:
            actions[name].toggled.connect(self._set_style)
        self.set_words()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFixedSize(TOOL)
        return self._quiet(button)

    def _menu_button(self, names: tuple[str, ...]) -> QToolButton:
        button = QToolButton(self)
        menu = QMenu(button)
        for name in names:
            menu.addAction(self._actions[name])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return self._quiet(button)

    def _quiet(self, button: QToolButton) -> QToolButton:
        # A click must leave the caret in the text; the keyboard still comes here by Shift+Tab.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRaise(True)
        button.setIconSize(QSize(ICON, ICON))
        return button

    def _divider(self) -> QFrame:
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.VLine)
        line.setForegroundRole(self.palette().ColorRole.Mid)
        line.setFixedSize(13, 18)
        return line

    def set_words(self) -> None:
        """Name the buttons in the language of the interface."""
        style = QCoreApplication.translate("ProseActions", "Style of the paragraph")
        more = QCoreApplication.translate("ProseActions", "More emphasis")
        self._languages.setTitle(
            QCoreApplication.translate("ProseActions", "Language of the passage")
        )
        for button, words in ((self._style, style), (self._more, more)):
            button.setToolTip(words)
            button.setAccessibleName(words)
        for button in self.findChildren(QToolButton):
            if (action := button.defaultAction()) is not None:
                button.setAccessibleName(action.toolTip())
        self._set_style()

    def _set_style(self) -> None:
        for name in STYLES:
            if self._actions[name].isChecked():
                words = self._actions[name].text()
                self._style.setText(words)
                # Fusion draws the arrow of a menu over the last letters.
                width = self._style.fontMetrics().horizontalAdvance(words)
                self._style.setFixedSize(width + 30, TOOL.height())
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As wide as style and emphasis: what follows them stands in the menu Insert as well."""
        return QSize(self._width_of(2), EDITOR_TOOLBAR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many groups as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            # No room was given yet: each tool that is hidden and shown again costs a millisecond.
            return
        fitting = next(
            (n for n in range(len(self._groups), 2, -1) if self._width_of(n) <= self.width()), 2
        )
        for place, group in enumerate(self._groups):
            for tool in group:
                tool.setVisible(place < fitting)

    def _width_of(self, groups: int) -> int:
        tools = [self._style, self._more, *self._staying]
        tools += [tool for group in self._groups[:groups] for tool in group]
        edges = self._row.contentsMargins()
        across = sum(tool.minimumWidth() + self._row.spacing() for tool in tools)
        return across + edges.left() + edges.right()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            # Where it lies on the text it need not be painted again with each letter below it.
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, self.isEnabled())
            self.update()
        elif event.type() == QEvent.Type.LanguageChange:
            self._actions.set_words()
            self.set_words()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground the tools and part them from the text; while nobody writes they lie on paper."""
        if not self.isEnabled():
            return
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.raised)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.line)
        painter.end()

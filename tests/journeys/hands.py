"""Two ways to use the window: the keyboard alone, and the mouse with letters only where text is."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from casewriter.prose.nodes import Exhibit
from casewriter.ui.prose.formats import atom_of
from casewriter.ui.prose.marking import format_at

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOST_STOPS = 120
MOST_TURNS = 200
NOTCH = 120


def clip(html="", text="", files=()):
    """What another program puts on the clipboard, or a file manager drags."""
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    if files:
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return mime


def type_letters(widget, words):
    """Type letters of any script: `QTest.keyClicks` knows those of ASCII alone."""
    none = Qt.KeyboardModifier.NoModifier
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter.upper()), none, letter)
            QApplication.sendEvent(widget, event)


def back(seat):
    """Come back to the window from a list that opened over it, as a window manager has it."""
    seat.window.activateWindow()
    seat.qtbot.waitUntil(lambda: QApplication.activeWindow() is seat.window)


class Keys:
    """Somebody without a mouse."""

    name = "keys"

    def __init__(self, seat):
        self.seat = seat

    def tab_to(self, *wanted):
        """Press Tab until the keyboard is on one of these."""
        for _ in range(MOST_STOPS):
            if self.seat.window.focusWidget() in wanted:
                return
            self.seat.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted[0].accessibleName() or wanted}")

    def press(self, widget):
        """Do what a button does, choose what a card stands for."""
        self.tab_to(widget)
        self.seat.press(Qt.Key.Key_Space)

    def write(self, widget, words):
        """Go to a line and write in it."""
        self.tab_to(widget)
        self.seat.type(words)

    def choose(self, picker, words):
        """Choose from a list that opens: its letters lead there."""
        self.tab_to(picker)
        if picker.currentText() != words:
            self.seat.press(Qt.Key.Key_Space)
            place = picker.findText(words)
            for _ in range(abs(place - max(picker.currentIndex(), 0))):
                self._into(picker.view(), Qt.Key.Key_Down)
            self._into(picker.view(), Qt.Key.Key_Return)
            back(self.seat)

    def tick(self, dots, wanted):
        """Choose one of several: Tab leads to the group, arrows through it."""
        self.tab_to(*dots)
        for _ in dots:
            if wanted.isChecked():
                return
            self.seat.press(Qt.Key.Key_Down)
        raise AssertionError("the arrows never come there")

    def take_segment(self, segments, wanted):
        """Choose from a row of few: Tab leads there, arrows through it."""
        self.tab_to(*segments)
        for arrow in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            for _ in segments:
                if not wanted.isChecked():
                    self.seat.press(arrow)
        assert wanted.isChecked()

    def command(self, name):
        """Press the key of a command."""
        shortcut = self.seat.desktop.actions[name].shortcut()
        assert not shortcut.isEmpty(), f"{name} has no key"
        chord = shortcut[0]
        QTest.keyClick(self.seat.window.focusWidget(), chord.key(), chord.keyboardModifiers())

    def go_to(self, question):
        """Name a question in the list that Ctrl+K opens."""
        story = self.seat
        self.command("jump")
        story.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        palette = QApplication.activePopupWidget()
        type_letters(palette.search, story.label_of(question))
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
        back(story)
        return story.arrived(question)

    def to_end(self, _text):
        self.seat.press(Qt.Key.Key_End, CTRL)

    def paste(self, _widget, mime):
        QGuiApplication.clipboard().setMimeData(mime)
        self.seat.press(Qt.Key.Key_V, CTRL)
        # Python crashes at its end while the clipboard still holds what a test gave it.
        QGuiApplication.clipboard().clear()

    def bring_files(self, _widget, files):
        """Copied in the file manager, pasted here."""
        self.paste(_widget, clip(files=files))

    def open_exhibit(self, _text):
        """Choose the table before the caret by Shift and an arrow, open it by Enter."""
        self.seat.press(Qt.Key.Key_Left, SHIFT)
        self.seat.press(Qt.Key.Key_Return)

    def take_in_card(self, card, button):
        """Go to one of the buttons of a card that opened over the text."""
        for _ in range(MOST_STOPS):
            if card.focusWidget() is button:
                break
            QTest.keyClick(card.focusWidget() or card, Qt.Key.Key_Tab)
        QTest.keyClick(button, Qt.Key.Key_Space)
        back(self.seat)

    def add_in(self, picker, words):
        """Type a name that is not listed, and add it."""
        type_letters(picker.search, words)
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        back(self.seat)

    def leave_bar(self, bar):
        """Go to what is offered about a paste, and back."""
        self.seat.press(Qt.Key.Key_F6)
        assert bar.isAncestorOf(self.seat.window.focusWidget())
        self.seat.press(Qt.Key.Key_Escape)

    def open_finding(self, checking, wanted):
        """Go from finding to finding until one fits, then to its place."""
        for _ in checking.list.lines.lines:
            line = checking.list.line
            if line is not None and wanted(line):
                break
            self.command("next_gap")
        assert wanted(checking.list.line)
        self.seat.shoot("finding")
        self.seat.press(Qt.Key.Key_Return)

    def place_caret(self, _text, letters):
        self.seat.press(Qt.Key.Key_Home, CTRL)
        for _ in range(letters):
            self.seat.press(Qt.Key.Key_Right)

    @staticmethod
    def _into(widget, key):
        QTest.keyClick(widget, key)


class Mouse:
    """Somebody who points and clicks, and types only where text is written."""

    name = "mouse"

    def __init__(self, seat):
        self.seat = seat

    def press(self, widget):
        self._click(widget, self._bring(widget))

    def write(self, widget, words):
        self.press(widget)
        assert widget.hasFocus() or widget.isAncestorOf(QApplication.focusWidget())
        self.seat.type(words)

    def choose(self, picker, words):
        """Open a list, turn the wheel until the words are in sight, click them."""
        self.press(picker)
        view = picker.view()
        self._click_item(view, picker.model().index(picker.findText(words), picker.modelColumn()))
        back(self.seat)

    def tick(self, _dots, wanted):
        self.press(wanted)

    def take_segment(self, _segments, wanted):
        self.press(wanted)

    def command(self, name):
        """Open the menu that holds it, and click it."""
        bar, action = self.seat.window.menuBar(), self.seat.desktop.actions[name]
        (head,) = (one for one in bar.actions() if action in one.menu().actions())
        self._click(bar, bar.actionGeometry(head).center())
        menu = head.menu()
        self.seat.qtbot.waitUntil(menu.isVisible)
        self._click(menu, menu.actionGeometry(action).center())
        back(self.seat)

    def go_to(self, question):
        """Click the section in the list, turn the wheel to the question, click into it."""
        seat = self.seat
        tree, index = seat.case.outline.tree, seat.case.outline.model.index_of(question.section)
        self._click_item(tree, index)
        pages = seat.case.pages
        seat.qtbot.waitUntil(lambda: pages.page.card(question) is not None)
        seat.qtbot.waitUntil(lambda: pages.page.is_built)
        card = pages.page.card(question)
        leaf = getattr(card.editor, "leaf", None)
        if leaf is None:
            # A click would ask for a file; what is dropped needs the place in sight alone.
            self._bring(card.editor)
            return card
        self.press(leaf.editor.text.viewport())
        return seat.arrived(question)

    def to_end(self, text):
        """Click behind the last letter."""
        rect = self._end_of(text)
        self._click(text.viewport(), self._bring(text.viewport(), rect.center()))

    def paste(self, widget, mime):
        """Take *Paste* from the menu of the right button."""
        QGuiApplication.clipboard().setMimeData(mime)
        at = self._bring(widget.viewport(), widget.cursorRect().center())
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, at, widget.viewport().mapToGlobal(at)
        )
        QApplication.sendEvent(widget.viewport(), event)
        menu = QApplication.activePopupWidget()
        (action,) = (one for one in menu.actions() if one.objectName() == "edit-paste")
        self._click(menu, menu.actionGeometry(action).center())
        back(self.seat)
        QGuiApplication.clipboard().clear()

    def bring_files(self, widget, files):
        """Drag them from the file manager and drop them."""
        mime = clip(files=files)
        at = self._bring(widget)
        copies, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(at, copies, mime, button, none)
        QApplication.sendEvent(widget, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(widget, QDropEvent(QPointF(at), copies, mime, button, none))

    def open_exhibit(self, text):
        """Click the table in the text twice."""
        block = text.document().begin()
        while not exhibit_at(block):
            block = block.next()
        cursor = QTextCursor(block)
        at = self._bring(text.viewport(), text.cursorRect(cursor).center() + QPoint(40, 0))
        assert self._hits(text.viewport(), at)
        # Sent to the window its last half would count as a click beside the card that opens.
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, none, at)

    def take_in_card(self, _card, button):
        self._click(button, button.rect().center())
        back(self.seat)

    def add_in(self, picker, words):
        """Type a name that is not listed, and click the button that adds it."""
        type_letters(picker.search, words)
        self._click(picker.add, picker.add.rect().center())
        back(self.seat)

    def leave_bar(self, bar):
        """Its last button closes it."""
        notice = bar.shown("pasting")
        self.press(notice.findChildren(QPushButton)[-1])

    def open_finding(self, checking, wanted):
        """Click the line that fits, then the button that leads to its place."""
        list_ = checking.list
        place = next(row for row, line in enumerate(list_.lines.lines) if wanted(line))
        self._click_item(list_, list_.lines.index(place))
        self.seat.shoot("finding")
        if checking.isVisible():
            self.press(checking.detail.go)

    def place_caret(self, text, letters):
        cursor = text.textCursor()
        cursor.setPosition(letters)
        rect = text.cursorRect(cursor)
        at = self._bring(text.viewport(), rect.center())
        self._click(text.viewport(), at)

    # How a mouse does it.

    def _end_of(self, text):
        cursor = text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        return text.cursorRect(cursor)

    def _bring(self, widget, at=None):
        """Turn the wheel over the page until a point of a widget is in sight; gives the point."""
        back(self.seat)
        seen = -1
        for _ in range(MOST_TURNS):
            point = widget.rect().center() if at is None else at
            area = _area_around(widget)
            if area is None:
                return point
            view = area.viewport()
            y = widget.mapTo(view, point).y()
            if 4 <= y < view.height() - 4 and self._hits(widget, point):
                if y == seen:
                    return point
                # Nobody clicks while the page still moves.
                seen = y
                self.seat.qtbot.wait(60)
                continue
            self._turn(view, up=y < view.height() // 2)
        raise AssertionError(f"the wheel never brings {widget} into sight")

    def _hits(self, widget, point):
        window = widget.window()
        hit = window.childAt(widget.mapTo(window, point))
        return hit is not None and (hit is widget or widget.isAncestorOf(hit))

    def _turn(self, view, *, up, notches=1):
        at = QPointF(8, view.height() - 8)
        event = QWheelEvent(
            at,
            QPointF(view.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, (NOTCH if up else -NOTCH) * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)
        self.seat.qtbot.wait(1)

    def _click_item(self, view, index):
        for _ in range(MOST_TURNS):
            rect = view.visualRect(index)
            centre = QPoint(min(rect.center().x(), view.viewport().width() - 8), rect.center().y())
            if view.viewport().rect().contains(centre):
                self._click(view.viewport(), centre)
                return
            self._turn(view.viewport(), up=centre.y() < 0)
        raise AssertionError("the wheel never brings the line into sight")

    def _click(self, widget, at):
        """Click there as the mouse does: whatever lies uppermost gets it."""
        assert widget.isVisible()
        window = widget.window()
        if window is self.seat.window:
            back(self.seat)
        QTest.mouseClick(
            window.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            widget.mapTo(window, at),
        )


def exhibit_at(block):
    """Whether a row of a text is the place of a table or picture."""
    form = format_at(block, 0)
    return form is not None and isinstance(atom_of(form), Exhibit)


def _area_around(widget):
    """The page that scrolls and holds the widget; a text that shows all it has is none."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return above
        above = above.parentWidget()
    return None

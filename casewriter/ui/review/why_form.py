"""Why a decision is taken back: a line that may stay empty, and the word that does it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.ui.fields.controls import Line
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.flow import Flow
from casewriter.ui.widgets.texts import Text


class WhyForm(QWidget):
    """Asks for a reason.

    Attributes:
        said: it is to be done: the reason, or an empty text.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self._about = Text("small", "ink2"), Text("small", "ink2")
        self._before: Callable[[], str] = str
        self.reason = Line()
        self.do, self.cancel = (
            Button("plain", "arrow-u-up-left", "small"),
            Button("quiet", "", "small"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.before)
        column.addWidget(self._about)
        column.addWidget(self.reason)
        row = Flow(6)
        row.addWidget(self.do)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self.do.clicked.connect(self._say)
        self.reason.returnPressed.connect(self._say)
        self.cancel.clicked.connect(self.close_form)
        self._set_texts()
        self.hide()

    def ask(self, before: Callable[[], str] = str) -> None:
        """Open it, the keyboard in the line.

        Args:
            before: gives what is to be known before it is done, in words; nothing as a rule.
        """
        self._before = before
        self._set_texts()
        self.reason.clear()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Nothing is done."""
        held = self.reason.hasFocus() or self.cancel.hasFocus()
        self.hide()
        parent = self.parentWidget()
        if held and parent is not None:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        self.hide()
        self.said.emit(self.reason.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.before.setText(self._before())
        self.before.setVisible(bool(self.before.text()))
        self._about.setText(self.tr("Why? The reason stays in the log. The line may stay empty."))
        self.reason.setAccessibleName(f"{self.before.text()} {self._about.text()}".strip())
        self.do.setText(self.tr("Take back"))
        self.cancel.setText(self.tr("Cancel"))

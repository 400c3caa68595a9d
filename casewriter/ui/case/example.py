"""An example beside a question, told by word and glyph, folded to a few lines.

It is a strong or a weak one, or what the finished example answers.
"""

from PySide6.QtCore import QEvent, QRectF, QSettings, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import SELECTION_BAR
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import IconMark, LinkText, Text

FOLDED = 170
"""Letters of an example that are shown before one asks for more: about five lines."""

_LOOK = (("strong", "check"), ("weak", "x"), ("finished", "book-open"))
"""Kind of example → its mark."""


class Example(QWidget):
    """One example, its reason, and a heading that opens and closes both.

    Attributes:
        words: the example as it is shown.
        more: shows all of it, or a few lines again.
    """

    def __init__(
        self,
        kind: str,
        memory: QSettings,
        parent: QWidget | None = None,
        *,
        whole: bool = False,
    ) -> None:
        """Make an empty one; `whole` where there is room for it, open and with all its words."""
        super().__init__(parent)
        self._kind = kind
        self._memory = memory
        self._key = f"case/guidance_{kind}_open"
        self._text = ""
        self._always = self._whole = whole
        self.fold = Button("quiet", "caret-down", "small")
        self._mark = IconMark(dict(_LOOK)[kind])
        self._name = Text("emphasis", "ink2")
        self.words = Text("example")
        self.more = LinkText()
        self._because = Text("small", "ink2")
        self._body = QWidget()
        self._lay_out()
        self.fold.clicked.connect(self._toggle)
        self.more.linkActivated.connect(self._toggle_length)
        self.fold.setVisible(not whole)
        self._body.setVisible(whole or bool(memory.value(self._key, True, bool)))
        self.set_texts()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        head.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._body)
        inside = QVBoxLayout(self._body)
        # The bar stands left of the example.
        inside.setContentsMargins(SELECTION_BAR + 10, 2, 0, 2)
        inside.setSpacing(4)
        for widget in (self.words, self.more, self._because):
            inside.addWidget(widget)
        inside.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)

    @property
    def is_open(self) -> bool:
        """Whether the example is in sight."""
        return not self._body.isHidden()

    @property
    def reason(self) -> str:
        """What makes it strong or weak."""
        return self._because.text()

    def show_example(self, text: str, because: str = "") -> None:
        """Show another example, a few lines of it; an empty one hides all."""
        if text != self._text:
            self._whole = self._always
        self._text = text
        self._because.setText(because)
        self._because.setVisible(bool(because))
        self.setVisible(bool(text))
        self.set_texts()

    def set_texts(self) -> None:
        """Set all words again."""
        named = {
            "strong": self.tr("Strong example"),
            "weak": self.tr("Weak example"),
            "finished": self.tr("In the finished example"),
        }[self._kind]
        self._name.setText(named)
        act = self.tr("Close: {name}") if self.is_open else self.tr("Open: {name}")
        self.fold.setAccessibleName(act.format(name=named))
        self.fold.setToolTip(act.format(name=named))
        self.fold.show_icon("caret-down" if self.is_open else "caret-right")
        few = beginning(self._text)
        self.words.setText(self._text if self._whole else few)
        self.more.setVisible(few != self._text and not self._always)
        self.more.set_words(self.tr("Show less") if self._whole else self.tr("Show more"))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar: solid beside a strong example, broken beside a weak one."""
        if not self.is_open:
            return
        tokens = theme.current(self)
        edges = {"strong": tokens.ready, "weak": tokens.edge, "finished": tokens.accent}
        pen = QPen(QColor(edges[self._kind]), SELECTION_BAR)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self._kind == "weak":
            pen.setDashPattern([2, 1.2])
        body = QRectF(self._body.geometry())
        painter = QPainter(self)
        painter.setPen(pen)
        middle = body.left() + SELECTION_BAR / 2
        painter.drawLine(int(middle), int(body.top()), int(middle), int(body.bottom()))
        painter.end()

    def _toggle(self) -> None:
        self._body.setVisible(not self.is_open)
        self._memory.setValue(self._key, self.is_open)
        self.set_texts()

    def _toggle_length(self, _link: str) -> None:
        self._whole = not self._whole
        self.set_texts()


def beginning(text: str) -> str:
    """The first lines of a long example, cut between two words; a short one as it is."""
    if len(text) <= FOLDED * 4 // 3:
        return text
    return f"{text[:FOLDED].rsplit(None, 1)[0].rstrip(',;:')} …"

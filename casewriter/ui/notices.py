"""What the program has to say: notices on the page they belong to, toasts for what can be undone.

A notice stays until it is dealt with; those that were read on a page fold into one line on the
next. A toast leaves after eight seconds and can be read again
under Help › Messages. Failures are never toasts.
"""

from collections.abc import Callable
from time import monotonic
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from casewriter.ui import theme
from casewriter.ui.announcing import announce
from casewriter.ui.glyphs import Glyph, colour_of
from casewriter.ui.tokens import RADIUS_BUTTON, SELECTION_BAR, Tokens
from casewriter.ui.widgets.buttons import Button, rounded
from casewriter.ui.widgets.texts import Text

Tone = Literal["note", "ready", "needs_attention", "stops"]
Words = Callable[[], str]
"""Makes a sentence in the language of the moment."""

TOAST_MILLISECONDS = 8000
MOST, LATEST = 3, 2
"""So many notices are shown at once; of more, the latest and a line that leads to the others."""
READ = 6.0
"""Seconds after which somebody who goes to another page has seen a notice."""
MOST_MESSAGES = 100


class Offer(Struct, frozen=True):
    """What a person can do about a notice."""

    words: Words
    act: Callable[[], object]


def _tint(tone: str, tokens: Tokens) -> str:
    return {
        "note": tokens.raised,
        "ready": tokens.ready_tint,
        "needs_attention": tokens.attention_tint,
        "stops": tokens.block_tint,
    }[tone]


class Notice(QWidget):
    """A bar with a glyph, one sentence and up to two things to do."""

    def __init__(
        self, tone: Tone, words: Words, offers: tuple[Offer, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tone = tone
        self._words = words
        self._offers = offers
        self._glyph = Glyph(tone)
        self._text = Text()
        self._buttons = [Button("plain", size="small") for _ in offers]
        row = QHBoxLayout(self)
        row.setContentsMargins(SELECTION_BAR + 13, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._glyph)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(4)
        self._middle.addWidget(self._text)
        row.addLayout(self._middle, 1)
        for button, offer in zip(self._buttons, offers, strict=True):
            button.clicked.connect(offer.act)
            row.addWidget(button)
        self._bar: QProgressBar | None = None
        self._set_texts()

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._text.text()

    @property
    def is_busy(self) -> bool:
        """Whether it follows work that is under way."""
        return self._bar is not None

    def show_progress(self, done: int, of: int) -> None:
        """Show how many of how many parts are done, in a thin bar below the sentence."""
        if self._bar is None:
            self._bar = QProgressBar()
            self._bar.setTextVisible(False)
            self._bar.setFixedHeight(4)
            self._middle.addWidget(self._bar)
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(done)
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say it again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tint and edge."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(_tint(self.tone, tokens)))
        painter.fillRect(0, 0, SELECTION_BAR, self.height(), QColor(colour_of(self.tone, tokens)))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.line))
        painter.end()

    def _set_texts(self) -> None:
        self._text.setText(self._words())
        self.setAccessibleName(self._text.text())
        for button, offer in zip(self._buttons, self._offers, strict=True):
            button.setText(offer.words())


class Notices(QWidget):
    """The notices of a page, one below the other; each under a key, so that none comes twice.

    They leave room for the page: of many, and of what was read on the page before, the earlier
    ones are folded away until somebody asks.
    """

    def __init__(
        self, parent: QWidget | None = None, *, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._shown: dict[str, Notice] = {}
        self._said: dict[str, float] = {}
        self._read: set[str] = set()
        self._closable: set[str] = set()
        self._more: Notice | None = None
        self._is_open = False
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self.hide()

    def say(self, key: str, tone: Tone, words: Words, offers: tuple[Offer, ...] = ()) -> Notice:
        """Show a notice in place of the one with the same key. It stays until `dismiss`."""
        self.dismiss(key)
        notice = Notice(tone, words, offers, self)
        self._shown[key] = notice
        self._said[key] = self._clock()
        self._stack.addWidget(notice)
        self._fold()
        announce(notice, notice.sentence, urgent=tone == "stops")
        return notice

    def follow(self, key: str, words: Words, cancel: Offer) -> Notice:
        """Show work under way that can be cancelled; tell it with `Notice.show_progress`."""
        notice = self.say(key, "note", words, (cancel,))
        notice.show_progress(0, 1)
        self._fold()
        return notice

    def closing(self, key: str) -> Offer:
        """The offer to take a notice away."""
        self._closable.add(key)
        return Offer(lambda: self.tr("Close"), lambda: self.dismiss(key))

    def dismiss(self, key: str) -> None:
        """Take a notice away, where it is shown."""
        notice = self._shown.pop(key, None)
        self._read.discard(key)
        self._said.pop(key, None)
        if notice is not None:
            self._take_out(notice)
        self._fold()

    def turn_page(self) -> None:
        """Another page comes: fold what was read on the one before, but not what stops somebody."""
        until = self._clock() - READ
        self._read = {
            key
            for key, notice in self._shown.items()
            if notice.tone != "stops" and self._said[key] <= until
        }
        self._is_open = False
        self._fold()

    def _fold(self) -> None:
        """Show what there is room for."""
        every = list(self._shown.values())
        fresh = [notice for key, notice in self._shown.items() if key not in self._read]
        shown = fresh if len(fresh) <= MOST else fresh[-LATEST:]
        away = [notice for notice in every if notice not in shown]
        if len(away) == 1 and len(every) <= MOST:
            # A line that leads to a single one is as high as that one.
            away = []
        self._is_open = self._is_open and bool(away)
        if self._is_open:
            away = []
        for notice in every:
            notice.setVisible(notice.is_busy or notice not in away)
        hidden = sum(not notice.is_busy for notice in away)
        if self._more is not None:
            self._take_out(self._more)
            self._more = None
        if hidden:
            self._more = Notice(
                "note",
                lambda: self.tr("%n earlier messages", "", hidden),
                (
                    Offer(lambda: self.tr("Show all"), self._unfold),
                    Offer(lambda: self.tr("Close all"), self._close_all),
                ),
                self,
            )
            self._stack.insertWidget(0, self._more)
            self._more.show()
        self.setVisible(bool(every))

    def _unfold(self) -> None:
        self._is_open = True
        self._fold()

    def _close_all(self) -> None:
        """Take away whatever can be closed; what waits for somebody stays."""
        for key in [key for key in self._shown if key in self._closable]:
            self.dismiss(key)

    def _take_out(self, notice: Notice) -> None:
        self._stack.removeWidget(notice)
        notice.hide()
        notice.deleteLater()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of what is shown."""
        return tuple(self._shown)

    def shown(self, key: str) -> Notice | None:
        """The notice of that key, where it is shown."""
        return self._shown.get(key)


class Toast(QWidget):
    """A short message about what was just done, with Undo."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = Text(wraps=False)
        self.button = Button("plain", size="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(16)
        row.addWidget(self.text)
        row.addWidget(self.button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.desk))
        rounded(painter, QRectF(self.rect()), tokens.raised, tokens.edge, RADIUS_BUTTON)
        painter.end()


class Toasts(QObject):
    """Shows one toast at a time at the left lower corner of a window.

    Attributes:
        said: another message can be read under Help › Messages.
    """

    said = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._toast: Toast | None = None
        self._messages: list[str] = []
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(TOAST_MILLISECONDS)
        self._leaving.timeout.connect(self.dismiss)
        window.installEventFilter(self)

    @property
    def messages(self) -> tuple[str, ...]:
        """What was said since the start, the newest first."""
        return tuple(reversed(self._messages))

    def say(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done, and offer to take it back for eight seconds."""
        self.dismiss()
        self._messages = [*self._messages, words][-MOST_MESSAGES:]
        toast = Toast(self._window)
        toast.text.setText(words)
        toast.button.setText(self.tr("Undo"))
        toast.button.clicked.connect(self.dismiss)
        toast.button.clicked.connect(undo)
        toast.setAccessibleName(words)
        announce(self._window, words)
        self._toast = toast
        self._place()
        toast.show()
        toast.raise_()
        self._leaving.start()
        self.said.emit()

    def dismiss(self) -> None:
        """Take the toast away."""
        self._leaving.stop()
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
            self._toast = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay in the corner while the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        if self._toast is not None:
            self._toast.adjustSize()
            self._toast.move(16, self._window.height() - self._toast.height() - 16)

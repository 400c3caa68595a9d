"""Find and replace: in the answer at hand or in the whole case, every place seen beforehand."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from casewriter.domain.leaves import Path
from casewriter.domain.searching import Hit, Wanted, hits_of, replaced_hits, standing, suited
from casewriter.services.events import CaseChanged
from casewriter.ui.case.chapters import where
from casewriter.ui.case.find_model import HitDelegate, HitModel
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.controls import Line
from casewriter.ui.fields.options import Tick
from casewriter.ui.slices import Slices
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import Text

SETTLED = 150
"""Milliseconds of rest after which it is looked for what was typed."""
MOST = 5_000
"""Places shown; nobody reads more, and "the" stands in a long case as often."""
ANSWER, CASE = "answer", "case"


class FindPanel(QWidget):
    """A panel of the inspector.

    Attributes:
        shown: a place is to be shown.
        found: the places that are known now.
        replaced: how many places were just replaced at once.
        closed: the panel is out of sight.
    """

    shown = Signal(object)
    found = Signal(object)
    replaced = Signal(int)
    closed = Signal()

    def __init__(
        self, desk: Desk, question: Callable[[], Path | None], parent: QWidget | None = None
    ) -> None:
        """Make an empty panel.

        Args:
            desk: what lies ready.
            question: the question that is being written.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._desk, self._question = desk, question
        self._more = False
        self.words, self.instead = Line("magnifying-glass"), Line("swap")
        self.match_case, self.whole_words = Tick(), Tick()
        self.scope = Segments()
        self._scopes = {key: self.scope.offer(key, "") for key in (CASE, ANSWER)}
        self.scope.choose(CASE)
        self._within = CASE
        self._said = Text("help", "ink2")
        self.model = HitModel(self)
        self.list = QListView()
        self.replace, self.replace_all = Button("plain", "", "small"), Button("plain", "", "small")
        self._lay_out()
        self._slices = Slices(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(SETTLED)
        self._connect()
        self._set_texts()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollBar(ScrollBar())
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 4, 0, 0)
        down.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(17, 0, 16, 0)
        head.setSpacing(8)
        for widget in (self.words, self.instead, self.match_case, self.whole_words):
            head.addWidget(widget)
        head.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self.replace)
        across.addWidget(self.replace_all)
        across.addStretch(1)
        head.addLayout(across)
        head.addWidget(self._said)
        down.addLayout(head)
        down.addWidget(self.list, 1)

    def _connect(self) -> None:
        self._rest.timeout.connect(self.look)
        self._slices.done.connect(self._ended)
        self.words.textChanged.connect(lambda _: self._rest.start())
        self.instead.textChanged.connect(self._say_instead)
        for tick in (self.match_case, self.whole_words):
            tick.toggled.connect(lambda _: self._rest.start())
        self.scope.chosen.connect(self._scope_chosen)
        for line in (self.words, self.instead):
            line.installEventFilter(self)
        self.list.clicked.connect(lambda index: self.shown.emit(self.model.hits[index.row()]))
        self.list.activated.connect(lambda index: self.shown.emit(self.model.hits[index.row()]))
        self.replace.clicked.connect(self._replace_one)
        self.replace_all.clicked.connect(self._replace_all)
        self._desk.bridge.case_changed.connect(self._case_changed)

    # What the page asks.

    def begin(self, words: str = "", *, replace: bool = False) -> None:
        """Take the keyboard; look for words where some are given.

        Args:
            words: what is looked for.
            replace: whether one came to replace; what stands there instead is asked for at once
                where it is known what is looked for.
        """
        if words:
            self.words.setText(words)
        asks = replace and bool(self.words.text()) and self.instead.isVisible()
        line = self.instead if asks else self.words
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()
        if self.words.text():
            self.look()

    def step(self, by: int) -> None:
        """Show the next place, or the one before; after the last the first."""
        if count := len(self.model.hits):
            at = self.list.currentIndex().row()
            row = (at + by) % count if at >= 0 else (0 if by > 0 else count - 1)
            self.list.setCurrentIndex(self.model.index(row))
            self.shown.emit(self.model.hits[row])

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        return Wanted(self.words.text(), self.match_case.isChecked(), self.whole_words.isChecked())

    # Looking.

    def _scope_chosen(self, key: str) -> None:
        self._within = key
        self.look()

    def look(self) -> None:
        """Look through the case, some texts in a turn."""
        self._rest.stop()
        within = self._question() if self._within == ANSWER else None
        self._slices.begin(self._looking(self.wanted, within))

    def _looking(self, wanted: Wanted, within: Path | None) -> Iterator[None]:
        session, desk = self._desk.session, self._desk
        hits: list[Hit] = []
        self._more = False
        for hit in hits_of(session.template, session.case, desk.edition, wanted, within):
            if hit is None:
                yield
            elif len(hits) < MOST:
                hits.append(hit)
            else:
                self._more = True
                break
        names: dict[Path, str] = {}
        for hit in hits:
            if hit.path not in names:
                names[hit.path] = where(session.template, session.case, hit.path, desk.wording)
        at = self.list.currentIndex().row()
        self.model.show_hits(hits, [names[hit.path] for hit in hits], self._insteads(hits))
        if hits:
            self.list.setCurrentIndex(self.model.index(max(0, min(at, len(hits) - 1))))

    def _ended(self) -> None:
        self._say()
        self.found.emit(tuple(self.model.hits))

    def _case_changed(self, _event: CaseChanged) -> None:
        if self.isVisible() and self.words.text():
            self._rest.start()

    # Replacing.

    def _insteads(self, hits: list[Hit]) -> list[str]:
        words = self.instead.text()
        if not words:
            return []
        exactly = self.match_case.isChecked()
        return [suited(hit.found, words, match_case=exactly) for hit in hits]

    def _say_instead(self) -> None:
        self.model.show_instead(self._insteads(self.model.hits))

    def _replace_one(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.model.hits):
            self._put([self.model.hits[row]])
            self.look()

    def _replace_all(self) -> None:
        hits = standing(self._desk.session.case, self.model.hits)
        if hits and self._put(hits):
            self.replaced.emit(len(hits))
        self.look()

    def _put(self, hits: list[Hit]) -> bool:
        session = self._desk.session
        edit = replaced_hits(
            session.case, hits, self.instead.text(), match_case=self.match_case.isChecked()
        )
        session.apply(edit)
        return not edit.is_idle

    # Words and keys.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next place, arrows go through the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._rest.isActive():
                self.look()
            else:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step(-1 if back else 1)
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """The case may have changed while the panel was out of sight."""
        super().showEvent(event)
        if self.words.text():
            self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is marked any more."""
        super().hideEvent(event)
        self._rest.stop()
        self._slices.stop()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        for line, words in (
            (self.words, self.tr("Find")),
            (self.instead, self.tr("Replace with")),
        ):
            line.setPlaceholderText(words)
            line.setAccessibleName(words)
        self.match_case.setText(self.tr("Match capitals"))
        self.whole_words.setText(self.tr("Whole words only"))
        self._scopes[CASE].setText(self.tr("Case study"))
        self._scopes[ANSWER].setText(self.tr("This answer"))
        self.replace.setText(self.tr("Replace"))
        self.replace_all.setText(self.tr("Replace all"))
        self.list.setAccessibleName(self.tr("Places found"))
        self._say()

    def _say(self) -> None:
        hits, may = self.model.hits, not self._desk.session.is_read_only
        for button in (self.replace, self.replace_all):
            button.setEnabled(bool(hits) and may)
        self.instead.setVisible(may)
        if not self.words.text().strip():
            self._said.setText(
                self.tr("Looks through answers, tables, captions and notes of this edition.")
            )
        elif not hits:
            self._said.setText(self.tr("Not found."))
        else:
            places = self.tr("%n places", "", len(hits))
            first = self.tr("The first {places}").format(places=places)
            self._said.setText(first if self._more else places)

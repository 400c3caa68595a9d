"""The task list: how far the case is, every section with its state, the way to the next gap."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTreeView, QVBoxLayout, QWidget

from casewriter.domain.template import Template
from casewriter.ui.case.outline_delegate import OutlineDelegate
from casewriter.ui.case.outline_model import KEY, OutlineModel
from casewriter.ui.case.standing import Standing
from casewriter.ui.glyphs import Tally, tally_words
from casewriter.ui.tokens import TASK_LIST
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.texts import Text

WIDEST = 360


class SectionTree(QTreeView):
    """Parts and sections; a click or Enter opens a section, arrows move through all.

    Attributes:
        opened: a section was chosen: its key.
    """

    opened = Signal(str)

    def __init__(self, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(OutlineDelegate(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar("rail"))
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self.clicked.connect(self._clicked)
        self.expandAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        key = index.data(KEY)
        if isinstance(key, str):
            self.opened.emit(key)
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))


class Outline(Ground):
    """The task list with its headline and the button of the next step.

    Attributes:
        opened: a section was chosen: its key.
        next_gap: the next question without an answer is wanted.
        check: no gap is left, the case is to be checked.
    """

    opened = Signal(str)
    next_gap = Signal()
    check = Signal()

    def __init__(
        self, template: Template, standing: Standing, wording: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("rail", ("right",), parent)
        self._template = template
        self._standing = standing
        self.model = OutlineModel(template, wording, self)
        self._headline = Text("emphasis")
        self._tally = Tally()
        self._counts = Text("small", "ink2")
        # Before anybody looks: the tree asks the height of each row again that stands otherwise.
        self.model.show_standing(standing.sections)
        self.tree = SectionTree(self.model)
        self.step = Button("primary", "arrow-down", "large")
        self.step.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._complete = False
        self._lay_out()
        self.tree.opened.connect(self.opened)
        self.step.clicked.connect(self._step)
        standing.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        head = QWidget()
        top = QVBoxLayout(head)
        top.setContentsMargins(14, 14, 13, 10)
        top.setSpacing(5)
        top.addWidget(self._headline)
        top.addWidget(self._tally)
        top.addWidget(self._counts)
        column.addWidget(head)
        column.addWidget(self.tree, 1)
        foot = Ground("rail", ("top",))
        bottom = QVBoxLayout(foot)
        bottom.setContentsMargins(12, 10, 11, 12)
        bottom.addWidget(self.step)
        column.addWidget(foot)

    def sizeHint(self) -> QSize:
        """As wide as its button needs, 256 px at least."""
        wide = max(TASK_LIST, self.step.sizeHint().width() + 24)
        return QSize(min(wide, WIDEST), 400)

    def show_section(self, key: str) -> None:
        """Mark the section that is open."""
        index = self.model.index_of(key)
        self.tree.expand(index.parent())
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def show_wording(self, wording: str) -> None:
        """Name the sections in another language."""
        self.model.show_wording(wording)
        self.tree.scheduleDelayedItemsLayout()

    def refresh(self) -> None:
        """Show how the case stands."""
        standing = self._standing
        self.model.show_standing(standing.sections)
        states = standing.states
        self._headline.setText(tally_words(states))
        parts = [section.part for section in self._template.sections]
        self._tally.show_states(states, parts)
        to_fix = states.count("needs_attention")
        begun, idle = states.count("in_progress"), states.count("not_started")
        said = [
            self.tr("%n need a look", "", to_fix) if to_fix else "",
            self.tr("%n begun", "", begun) if begun else "",
            self.tr("%n not started", "", idle) if idle else "",
        ]
        self._counts.setText(" · ".join(words for words in said if words))
        self._counts.setVisible(any(said))
        self._complete = not standing.has_gaps()
        self._set_step()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
            self.tree.setAccessibleName(self.tr("Sections"))
        super().changeEvent(event)

    def _set_step(self) -> None:
        if self._complete:
            self.step.show_icon("check-square-offset")
            self.step.setText(self.tr("Check my case"))
            self.step.show_key("F7")
        else:
            self.step.show_icon("arrow-down")
            self.step.setText(self.tr("Next gap"))
            self.step.show_key("F8")
        self.tree.setAccessibleName(self.tr("Sections"))

    def _step(self) -> None:
        (self.check if self._complete else self.next_gap).emit()

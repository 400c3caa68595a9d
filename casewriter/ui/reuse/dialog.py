"""What earlier cases of the same country offer, to be ticked one by one."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from casewriter.domain.reusing import SORTS, Proposal
from casewriter.ui import theme
from casewriter.ui.phrases import moment
from casewriter.ui.reuse.ticking import Ticking
from casewriter.ui.reuse.words import Worded
from casewriter.ui.widgets.dialogues import Answers
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.texts import Text

WHAT, AS_OF, CASE, CHANGED = range(4)
WIDTHS = ((AS_OF, 130), (CASE, 230), (CHANGED, 150))
"""Pixels of the columns behind what is offered."""
_PLACE = Qt.ItemDataRole.UserRole

Offered = tuple[Proposal, Worded]


class ReuseDialog(QDialog):
    """Lists proposals by what they are; nothing is ticked at first.

    Attributes:
        taken: these are to be taken over: a tuple of `Offered`.
    """

    taken = Signal(object)

    def __init__(
        self, country: str, offers: Sequence[Offered], now: datetime, parent: QWidget
    ) -> None:
        """Show what is offered.

        Args:
            country: its name.
            offers: each with its words.
            now: the moment that ages are told from.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.offers = tuple(offers)
        self._lines: list[QTreeWidgetItem] = []
        self.setWindowTitle(self.tr("Take over from an earlier case"))
        help_words = Text("help", "ink2")
        help_words.setText(
            self.tr(
                "The library holds this in other case studies of {country}. Tick what still holds. "
                "Your own answers stay as they are, and one step of Undo takes everything back."
            ).format(country=country)
        )
        self.tree = QTreeWidget()
        self.answers = Answers(self.tr("Take over"), self.tr("Cancel"))
        self.take = self.answers.act
        self._lay_out(help_words)
        self._fill(now)
        # By itself Qt gives a dialog two thirds of the screen at most.
        self.resize(self.sizeHint())
        self.tree.itemChanged.connect(self._judge)
        self.answers.accepted.connect(self._take)
        self.answers.rejected.connect(self.reject)
        self._judge()

    def sizeHint(self) -> QSize:
        """Room for four columns and a dozen lines, within the window."""
        window = self.parentWidget()
        assert window is not None
        return QSize(1080, 620).boundedTo(window.size() - QSize(60, 60))

    @property
    def ticked(self) -> tuple[Offered, ...]:
        """What is ticked now, in the order of the list."""
        return tuple(
            self.offers[item.data(WHAT, _PLACE)]
            for item in self._lines
            if item.checkState(WHAT) == Qt.CheckState.Checked
        )

    def tick(self, *places: int) -> None:
        """Tick lines, counted from 0 without headings."""
        items = self._lines
        for place in places:
            items[place].setCheckState(WHAT, Qt.CheckState.Checked)

    def _lay_out(self, help_words: Text) -> None:
        tree = self.tree
        tree.setAccessibleName(self.windowTitle())
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setItemDelegate(Ticking(tree))
        tree.setFont(theme.font("interface"))
        tree.setColumnCount(4)
        tree.setHeaderLabels(
            [
                self.tr("What"),
                self.tr("Holds as of"),
                self.tr("From the case"),
                self.tr("Last changed"),
            ]
        )
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setAllColumnsShowFocus(True)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setVerticalScrollBar(ScrollBar("paper"))
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, wide in WIDTHS:
            header.resizeSection(column, wide)
        down = QVBoxLayout(self)
        down.setContentsMargins(20, 18, 20, 18)
        down.setSpacing(12)
        down.addWidget(help_words)
        down.addWidget(tree, 1)
        down.addWidget(self.answers)

    def _fill(self, now: datetime) -> None:
        names = {
            "fact": self.tr("Facts"),
            "person": self.tr("People"),
            "term": self.tr("Terms and abbreviations"),
            "source": self.tr("Sources"),
        }
        earlier = {one.earlier.case.id: one.earlier.changed for one, _ in self.offers}
        ages = {case: moment(changed, now) for case, changed in earlier.items()}
        bold = theme.font("emphasis")
        for sort in SORTS:
            offers = [at for at, (one, _) in enumerate(self.offers) if one.sort == sort]
            if not offers:
                continue
            head = QTreeWidgetItem(self.tree, [names[sort]])
            head.setFirstColumnSpanned(True)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFont(WHAT, bold)
            for place in offers:
                self._add(head, place, ages)
            head.setExpanded(True)
        first = self._lines[:1]
        if first:
            self.tree.setCurrentItem(first[0])

    def _add(self, head: QTreeWidgetItem, place: int, ages: Mapping[str, str]) -> None:
        one, words = self.offers[place]
        title = one.earlier.title or self.tr("Case study without a title")
        texts = [words.whole, words.as_of, title, ages[one.earlier.case.id]]
        item = QTreeWidgetItem(head, texts)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
        item.setCheckState(WHAT, Qt.CheckState.Unchecked)
        item.setData(WHAT, _PLACE, place)
        for column in (WHAT, CASE):
            item.setToolTip(column, texts[column])
        self._lines.append(item)

    def _judge(self) -> None:
        self.take.setEnabled(bool(self.ticked))

    def _take(self) -> None:
        ticked = self.ticked
        self.accept()
        self.taken.emit(ticked)

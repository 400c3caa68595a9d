"""A quiet table: each case in the backup and in what could be read."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from casewriter.services.recovery import CaseRemains, Comparison
from casewriter.ui.phrases import country_name, moment
from casewriter.ui.widgets.grounds import Rule
from casewriter.ui.widgets.texts import LinkText, Text

SHOWN = 12
"""Cases that are listed at once; more are added when they are asked for."""
COLUMN = 220
"""Width of the two columns that are compared, in pixels; longer words wrap."""
TOP = Qt.AlignmentFlag.AlignTop


class ComparisonTable(QWidget):
    """One line for a case; those that differ first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases: tuple[Comparison, ...] = ()
        self._with_backup = True
        self._shown = SHOWN
        self._holder = QVBoxLayout(self)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._holder.setSpacing(8)
        self._rows = QWidget()
        self._more = LinkText()
        self._holder.addWidget(self._rows)
        self._holder.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.linkActivated.connect(self._show_more)

    def show_cases(self, cases: tuple[Comparison, ...], *, with_backup: bool) -> None:
        """Show these; without a backup its column is left out."""
        self._cases = tuple(sorted(cases, key=lambda each: each.same))
        self._with_backup = with_backup
        self._draw()

    def texts(self) -> list[str]:
        """What is written in it, for a reader that cannot see."""
        return [text.text() for text in self._rows.findChildren(Text)]

    def _show_more(self) -> None:
        self._shown += SHOWN
        self._draw()

    def _draw(self) -> None:
        self._holder.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        heads = [self.tr("Case study"), self.tr("Read from the damaged file")]
        if self._with_backup:
            heads.insert(1, self.tr("In the backup"))
        for column, words in enumerate(heads):
            head = Text("small_emphasis", "ink2")
            head.setText(words)
            head.setContentsMargins(0, 0, 0, 6)
            grid.addWidget(head, 0, column, TOP)
        grid.addWidget(Rule(), 1, 0, 1, len(heads))
        now = datetime.now(UTC)
        for place, case in enumerate(self._cases[: self._shown]):
            self._add(grid, 2 * place + 2, case, now)
        self._holder.insertWidget(0, self._rows)
        self._rows.show()
        left = len(self._cases) - self._shown
        self._more.setVisible(left > 0)
        if left > 0:
            self._more.set_words(self.tr("%n more case studies", "", left))

    def _add(self, grid: QGridLayout, row: int, case: Comparison, now: datetime) -> None:
        title, below = Text("case_title"), Text("small", "ink2")
        title.setText(case.either.title or self.tr("Case study without a title"))
        below.setText(self._difference(case))
        names = QVBoxLayout()
        names.setContentsMargins(0, 10, 0, 10)
        names.setSpacing(1)
        names.addWidget(title)
        names.addWidget(below)
        grid.addLayout(names, row, 0)
        cells = [self._cell(case.salvage, now)]
        if self._with_backup:
            cells.insert(0, self._cell(case.backup, now))
        for column, cell in enumerate(cells, 1):
            grid.addWidget(cell, row, column, TOP)
        grid.addWidget(Rule(), row + 1, 0, 1, 1 + len(cells))

    def _cell(self, case: CaseRemains | None, now: datetime) -> QWidget:
        cell = QWidget()
        cell.setFixedWidth(COLUMN)
        lines = QVBoxLayout(cell)
        lines.setContentsMargins(0, 12, 0, 10)
        lines.setSpacing(1)
        first, second = Text(), Text("small", "ink2")
        lines.addWidget(first)
        lines.addWidget(second)
        if case is None:
            first.setText(self.tr("not there"))
            return cell
        first.setText(self.tr("%n answers", "", case.answers))
        second.setText(self.tr("changed {when}").format(when=moment(case.changed, now)))
        return cell

    def _difference(self, case: Comparison) -> str:
        said = []
        if not self._with_backup:
            pass
        elif case.same:
            said.append(self.tr("the same in both"))
        elif case.salvage is None:
            said.append(self.tr("in the backup alone"))
        elif case.backup is None:
            said.append(self.tr("newer than the backup"))
        elif case.only_salvage:
            said.append(self.tr("changed since the backup"))
        return " · ".join([*said, *self._losses(case.salvage)]) or country_name(case.either.country)

    def _losses(self, read: CaseRemains | None) -> list[str]:
        said = []
        if read is not None and read.gone:
            said.append(self.tr("%n answers are lost", "", read.gone))
        if read is not None and (older := len(read.losses) - read.gone):
            said.append(self.tr("%n answers come from an older state", "", older))
        if read is not None and read.rebuilt:
            said.append(self.tr("its template and country come from a kept state"))
        return said

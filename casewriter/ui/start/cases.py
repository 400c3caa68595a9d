"""The cases at hand on the start page: where they stand, whose turn it is, the way in."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from casewriter.services.ports import CaseSummary
from casewriter.ui.glyphs import Tally, tally_words
from casewriter.ui.library.view import Shelf, Turn, Viewer, turn_of
from casewriter.ui.phrases import moment
from casewriter.ui.review.round_words import stage_name
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.chips import Chip
from casewriter.ui.widgets.grounds import Rule
from casewriter.ui.widgets.texts import Text

MOST = 5
"""More than these are a matter for the library."""

COUNTS_WIDTH = 212
"""Of the words below a tally, in pixels; longer ones wrap."""


def title_of(summary: CaseSummary) -> str:
    """A case's title, or words in its place."""
    return summary.title or QCoreApplication.translate("Cases", "Case study without a title")


def where_words(summary: CaseSummary, shelf: Shelf, now: datetime) -> str:
    """Where the writer stopped, or what became of the case, and when."""
    when = moment(summary.changed, now)
    section = shelf.section_title(summary.template, summary.place[0])
    if (stage := summary.whereabouts.stage) != "draft":
        words = QCoreApplication.translate("Cases", "{state} · changed {when}")
        return words.format(state=stage_name(stage), when=when)
    if section:
        words = QCoreApplication.translate("Cases", "{section} · you stopped here {when}")
        return words.format(section=section, when=when)
    return QCoreApplication.translate("Cases", "Changed {when}").format(when=when)


class CasesAtHand(QWidget):
    """The newest cases, one line each, all their columns in line.

    Attributes:
        wanted: the id of the case that a person wants to open.
    """

    wanted = Signal(str)

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._holder = QVBoxLayout(self)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._rows = QWidget()
        self._holder.addWidget(self._rows)

    def show_cases(self, cases: tuple[CaseSummary, ...], viewer: Viewer) -> None:
        """Show the newest of these to whoever looks."""
        self._holder.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget()
        grid = QGridLayout(self._rows)
        # Room at the right for the focus ring of the buttons.
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        shown = cases[:MOST]
        turns = [turn_of(case.whereabouts.turn, case.whereabouts.editor, viewer) for case in shown]
        first = next((place for place, turn in enumerate(turns) if turn.mine), None)
        now = datetime.now(UTC)
        for place, summary in enumerate(shown):
            self._add(grid, 2 * place, summary, turns[place], now, solid=place == first)
        self._holder.addWidget(self._rows)
        self._rows.show()

    def _add(
        self,
        grid: QGridLayout,
        row: int,
        summary: CaseSummary,
        turn: Turn,
        now: datetime,
        *,
        solid: bool,
    ) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        title, where = Text("case_title"), Text("small", "ink2")
        title.setText(title_of(summary))
        where.setText(where_words(summary, self._shelf, now))
        names = QVBoxLayout()
        names.setContentsMargins(0, 11, 0, 11)
        names.setSpacing(1)
        names.addWidget(title)
        names.addWidget(where)
        tally, words = Tally(), Text("small", "ink2")
        words.setFixedWidth(COUNTS_WIDTH)
        tally.show_states(summary.tally, self._shelf.parts(summary.template))
        words.setText(tally_words(summary.tally) if summary.tally else "")
        counts = QVBoxLayout()
        counts.setSpacing(5)
        counts.addStretch(1)
        counts.addWidget(tally)
        counts.addWidget(words)
        counts.addStretch(1)
        chip = Chip()
        chip.show_words(turn.icon, _turn_words(turn), "tint" if turn.mine else "plain")
        button = Button("primary" if solid else "plain")
        button.setText(self.tr("Continue") if solid else self.tr("Open"))
        button.setAccessibleDescription(title.text())
        button.setProperty("case", summary.id)
        button.clicked.connect(self._clicked)
        grid.addLayout(names, row, 0)
        grid.addLayout(counts, row, 1)
        grid.addWidget(chip, row, 2, middle)
        grid.addWidget(button, row, 3, middle | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(Rule(), row + 1, 0, 1, 4)

    def _clicked(self) -> None:
        button = self.sender()
        assert button is not None
        self.wanted.emit(str(button.property("case")))


def _turn_words(turn: Turn) -> str:
    if turn.mine:
        return QCoreApplication.translate("Cases", "Your turn")
    if turn.holder == "nobody":
        return turn.words
    if turn.holder == "editor":
        return QCoreApplication.translate("Cases", "With the editor")
    return QCoreApplication.translate("Cases", "With the expert")

"""What an editor settles for a compendium: words, order, numbers, references, files."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from casewriter.domain.volume import Compendium
from casewriter.ui.fields.controls import Combo, Line, Passage
from casewriter.ui.fields.options import Dot, Tick
from casewriter.ui.languages import own_name
from casewriter.ui.publish.dots import Together
from casewriter.ui.publish.folders import ask_for_folder, folder_for_files
from casewriter.ui.publish.formats import FORMATS, format_name
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.dialogues import Papered
from casewriter.ui.widgets.texts import Text

WIDE, HIGH, SIDE = 920, 660, 380
"""Pixels of the dialog, which fits a small screen, and of what stands at its right."""
HIGHEST_LIST = 104
"""Pixels: the three cases of an Alliance, and some more."""


class Chosen(Struct, frozen=True):
    """A case that goes into the volume."""

    id: str
    title: str
    languages: tuple[str, ...]


def settled_for(cases: Sequence[Chosen], kept: Sequence[Compendium], style: str) -> Compendium:
    """What was settled for these cases before; else what most volumes begin with."""
    ids = tuple(case.id for case in cases)
    for volume in kept:
        if set(volume.cases) == set(ids):
            return volume
    shared = [tag for tag in cases[0].languages if all(tag in case.languages for case in cases)]
    return Compendium("", ids, language=shared[0] if shared else "", style=style)


class VolumeDialog(QDialog):
    """Asks for everything that a volume needs beside its cases.

    Attributes:
        chosen: it is to be written: the volume, formats and folder.
    """

    chosen = Signal(object, tuple, str)

    def __init__(
        self,
        cases: Sequence[Chosen],
        settled: Compendium,
        memory: QSettings,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._cases = {case.id: case for case in cases}
        self._settled = settled
        self._memory = memory
        self.setWindowTitle(self.tr("Compendium"))
        self.title, self.subtitle, self.editors = Line(), Line(), Line()
        self.date, self.isbn, self.signed = Line(), Line(), Line()
        self.foreword = Passage()
        self.edition = Combo()
        self.order = QListWidget()
        self.up, self.down = (
            Button("plain", "arrow-up", "small"),
            Button("plain", "arrow-down", "small"),
        )
        self.numbering = {name: Dot() for name in ("continuous", "each")}
        self.references = {name: Dot() for name in ("one", "each")}
        self.formats = {name: Tick() for name, _ in FORMATS if name != "json"}
        self._folder = Text()
        self._remark = Text("small", "ink2")
        self.change = Button("plain", "folder", "small")
        self.go, self.leave = Button("primary", "export"), Button("plain")
        self._lay_out()
        self._fill()
        self._connect()
        self._judge()
        # Labels that may wrap ask for more height than they take.
        self.resize(WIDE, HIGH)
        self.title.setFocus()

    def volume(self) -> Compendium:
        """What is settled by now."""
        ids = (self.order.item(row) for row in range(self.order.count()))
        return replace(
            self._settled,
            title=self.title.text().strip(),
            cases=tuple(item.data(Qt.ItemDataRole.UserRole) for item in ids),
            subtitle=self.subtitle.text().strip(),
            editors=tuple(
                name for part in self.editors.text().split(";") if (name := part.strip())
            ),
            date=self.date.text().strip(),
            isbn=self.isbn.text().strip(),
            foreword=self.foreword.text().strip(),
            signed=self.signed.text().strip(),
            numbering="each" if self.numbering["each"].isChecked() else "continuous",
            references="each" if self.references["each"].isChecked() else "one",
            language=str(self.edition.currentData() or ""),
        )

    def _lay_out(self) -> None:
        headline = Text("panel_title")
        headline.setText(self.tr("Bind %n case studies into one volume", "", len(self._cases)))
        about = Text("small", "ink2")
        about.setText(
            self.tr(
                "What you settle here is kept with the library: the next edition begins with it."
            )
        )
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(4)
        for widget, words in (
            (self.title, self.tr("Title")),
            (self.subtitle, self.tr("Subtitle")),
            (self.editors, self.tr("Edited by (names with semicolons between them)")),
            (self.date, self.tr("Date of publication, such as 2026-11")),
            (self.isbn, self.tr("ISBN")),
            (self.foreword, self.tr("Foreword, where there is one")),
            (self.signed, self.tr("Signed by")),
        ):
            self._under(left, words, widget)
        left.addStretch(1)
        self._under(right, self.tr("Order of the case studies"), Papered(self.order))
        self.order.setAccessibleName(self.tr("Order of the case studies"))
        moving = QHBoxLayout()
        moving.addWidget(self.up)
        moving.addWidget(self.down)
        moving.addStretch(1)
        right.addLayout(moving)
        self._under(right, self.tr("Edition"), self.edition)
        self._under(right, self.tr("Chapters, tables and figures"), *self.numbering.values())
        self._under(right, self.tr("References"), *self.references.values())
        self._under(right, self.tr("Files"))
        ticks = QGridLayout()
        for place, tick in enumerate(self.formats.values()):
            ticks.addWidget(tick, place // 2, place % 2)
        right.addLayout(ticks)
        self._under(right, self.tr("Folder"))
        where = QHBoxLayout()
        where.addWidget(self._folder, 1)
        where.addWidget(self.change)
        right.addLayout(where)
        right.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(28)
        sides.addLayout(left, 1)
        held = QWidget()
        held.setFixedWidth(SIDE)
        held.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        sides.addWidget(held)
        foot = QHBoxLayout()
        foot.addWidget(self._remark, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        column.addWidget(headline)
        column.addWidget(about)
        column.addLayout(sides, 1)
        column.addSpacing(10)
        column.addLayout(foot)
        self.setMinimumWidth(WIDE)

    def _under(self, column: QVBoxLayout, words: str, *widgets: QWidget) -> None:
        """What is asked, and what takes the answer."""
        text = Text("emphasis")
        text.setText(words)
        column.addSpacing(6)
        column.addWidget(text)
        for widget in widgets:
            if not isinstance(widget, Dot):
                widget.setAccessibleName(words)
            column.addWidget(widget)

    def _fill(self) -> None:
        settled = self._settled
        for widget, said in (
            (self.title, settled.title),
            (self.subtitle, settled.subtitle),
            (self.editors, "; ".join(settled.editors)),
            (self.date, settled.date),
            (self.isbn, settled.isbn),
            (self.signed, settled.signed),
        ):
            widget.setText(said)
        self.foreword.setPlainText(settled.foreword)
        for case_id in settled.cases:
            case = self._cases[case_id]
            item = QListWidgetItem(case.title or self.tr("Case study without a title"))
            item.setData(Qt.ItemDataRole.UserRole, case_id)
            self.order.addItem(item)
        self.order.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.order.setMaximumHeight(HIGHEST_LIST)
        self.order.setCurrentRow(0)
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        every = tuple(self._cases.values())
        for tag in every[0].languages:
            if all(tag in case.languages for case in every):
                self.edition.addItem(own_name(tag), tag)
        self.edition.setCurrentIndex(max(self.edition.findData(settled.language), 0))
        for dots, words in (
            (
                self.numbering,
                {
                    "continuous": self.tr("Counted on through the volume"),
                    "each": self.tr("Counted anew in each case study"),
                },
            ),
            (
                self.references,
                {
                    "one": self.tr("One list at the end of the volume"),
                    "each": self.tr("A list at the end of each case study"),
                },
            ),
        ):
            for name, dot in dots.items():
                dot.setText(words[name])
            Together(tuple(dots.values()), self)
        self.numbering[settled.numbering].setChecked(True)
        self.references[settled.references].setChecked(True)
        for name, tick in self.formats.items():
            tick.setText(format_name(name))
        self.formats["docx"].setChecked(True)
        self._folder.setText(folder_for_files(self._memory))
        self.change.setText(self.tr("Change…"))
        self.go.setText(self.tr("Write the volume"))
        self.leave.setText(self.tr("Cancel"))

    def _connect(self) -> None:
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.change.clicked.connect(self._choose)
        self.go.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)
        self.title.textChanged.connect(self._judge)
        for tick in self.formats.values():
            tick.clicked.connect(self._judge)

    def _move(self, by: int) -> None:
        row = self.order.currentRow()
        if 0 <= row + by < self.order.count():
            self.order.insertItem(row + by, self.order.takeItem(row))
            self.order.setCurrentRow(row + by)

    def _choose(self) -> None:
        if chosen := ask_for_folder(self, self._memory):
            self._folder.setText(chosen)

    def _wanted(self) -> tuple[str, ...]:
        return tuple(name for name, tick in self.formats.items() if tick.isChecked())

    def _judge(self) -> None:
        lacking = ""
        if not self.edition.count():
            lacking = self.tr("These case studies share no language. Choose others.")
        elif not self.title.text().strip():
            lacking = self.tr("Give the volume a title")
        elif not self._wanted():
            lacking = self.tr("Choose a format")
        self._remark.setText(lacking)
        self.go.setEnabled(not lacking)

    def _take(self) -> None:
        volume, formats, folder = self.volume(), self._wanted(), self._folder.text()
        self.accept()
        self.chosen.emit(volume, formats, folder)

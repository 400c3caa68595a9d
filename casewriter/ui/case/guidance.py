"""Guidance for a question: why it is asked, what a good answer holds, where it appears."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.checks.complete import is_set_aside
from casewriter.domain.view import View
from casewriter.ui.case.chapters import chapter
from casewriter.ui.fields import Desk
from casewriter.ui.fields.options import Tick
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.texts import Text


class Guidance(Column):
    """The guidance panel. Its ticks are the writer's own and live no longer than the page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(400, 6, parent)
        self._desk = desk
        self._view: View | None = None
        self._ticked: dict[tuple[str, str], bool] = {}
        self._why_name, self._good_name, self._where_name, self._about_name = (
            Text("emphasis", "ink2") for _ in range(4)
        )
        self._why, self._where, self._about = Text(), Text(), Text()
        self._ticks = QWidget()
        self._tick_box = QVBoxLayout(self._ticks)
        self._tick_box.setContentsMargins(0, 0, 0, 0)
        self._tick_box.setSpacing(2)
        self.boxes: list[Tick] = []
        for name, body in (
            (self._why_name, self._why),
            (self._good_name, self._ticks),
            (self._where_name, self._where),
            (self._about_name, self._about),
        ):
            self.content.addWidget(name)
            self.content.addSpacing(4)
            self.content.addWidget(body)
            self.content.addSpacing(16)
        self.content.addStretch(1)
        desk_of_column = self.widget()
        across = desk_of_column.layout() if desk_of_column is not None else None
        assert across is not None
        across.setContentsMargins(14, 6, 10, 12)
        self._set_names()

    def show_question(self, view: View) -> None:
        """Show the guidance of another question."""
        same = self._view is not None and self._view.path == view.path
        self._view = view
        if not same:
            self.verticalScrollBar().setValue(0)
        self.set_texts()

    def set_texts(self) -> None:
        """Set all words again."""
        self._set_names()
        if self._view is None:
            return
        view = self._view
        words = self._desk.words(view)
        wording = view.template.wording(self._desk.wording)
        section = wording.sections[view.path.section]
        self._show(self._why_name, self._why, words.why)
        self._show_good(words.good)
        self._show(self._about_name, self._about, section.about)
        self._where.setText(self._place(view, section.title, words.label))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def _place(self, view: View, title: str, label: str) -> str:
        case = self._desk.session.case
        asked = view.template.section(view.path.section)
        if asked is not None and is_set_aside(asked, case):
            return self.tr("Left out of the publication")
        if number := chapter(view.template, case, view.path.section):
            title = self.tr("Chapter {number}, {title}").format(number=number, title=title)
        return f"{title} › {label}"

    def _set_names(self) -> None:
        self._why_name.setText(self.tr("Why we ask"))
        self._good_name.setText(self.tr("A good answer holds"))
        self._where_name.setText(self.tr("Where it appears"))
        self._about_name.setText(self.tr("What this section is for"))

    def _show(self, name: Text, body: Text, words: str) -> None:
        body.setText(words)
        name.setVisible(bool(words))
        body.setVisible(bool(words))

    def _show_good(self, good: tuple[str, ...]) -> None:
        assert self._view is not None
        field = self._view.path.field
        while len(self.boxes) < len(good):
            tick = Tick()
            tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tick.toggled.connect(self._toggled)
            self.boxes.append(tick)
            self._tick_box.addWidget(tick)
        for place, tick in enumerate(self.boxes):
            tick.setVisible(place < len(good))
            if place < len(good):
                tick.setText(good[place])
                tick.blockSignals(True)
                tick.setChecked(self._ticked.get((field, str(place)), False))
                tick.blockSignals(False)
                tick.updateGeometry()
        self._good_name.setVisible(bool(good))

    def _toggled(self, on: bool) -> None:
        if self._view is not None:
            for place, tick in enumerate(self.boxes):
                if tick is self.sender():
                    self._ticked[self._view.path.field, str(place)] = on

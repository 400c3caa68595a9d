"""Finding words: what the panel finds is shown in the section where it stands."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit

from casewriter.domain.leaves import Path
from casewriter.domain.review import Range
from casewriter.domain.searching import Hit
from casewriter.ui.case.pages import SectionPages
from casewriter.ui.case.travel import Travel
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.prose import ProseLeaf

if TYPE_CHECKING:
    from casewriter.ui.case.find_panel import FindPanel

Commands = tuple[tuple[str, Callable[[], object]], ...]

LONGEST = 60
"""Letters of a selection that is looked for at once; a longer one was chosen for something else."""
AROUND = 120
"""Pixels that stay in sight above and below what was found."""
LOOK = 60
"""Milliseconds between two looks whether the question stands already."""


class Finder(QObject):
    """Leads the page of a case to what its panel finds."""

    def __init__(
        self,
        desk: Desk,
        travel: Travel,
        pages: SectionPages,
        say: Callable[[str, Callable[[], object]], None],
        parent: QObject,
    ) -> None:
        """Make it, without its panel.

        Args:
            desk: what lies ready.
            travel: the ways through the case.
            pages: the sections.
            say: tells what was done, with a way to take it back.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._travel, self._pages, self._say = travel, pages, say
        self._desk = desk
        self._panel: FindPanel | None = None
        self._hits: tuple[Hit, ...] = ()
        self._awaited: Hit | None = None
        self._selected: Path | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK)
        self._look.timeout.connect(self._arrive)
        travel.section_opened.connect(lambda _: self._look.start())

    @property
    def panel(self) -> "FindPanel":
        """The panel, made when it is wanted first."""
        if self._panel is None:
            from casewriter.ui.case.find_panel import FindPanel

            self._panel = FindPanel(self._desk, lambda: self._travel.question)
            self._panel.found.connect(self._found)
            self._panel.shown.connect(self.show_hit)
            self._panel.replaced.connect(self._replaced)
            self._panel.closed.connect(lambda: self._found(()))
        return self._panel

    def commands(self, open_panel: Callable[[], object]) -> Commands:
        """The commands of the window about finding; `open_panel` brings the panel into sight."""

        def find(*, replace: bool) -> None:
            chosen = _chosen()
            open_panel()
            self.panel.begin(chosen, replace=replace)

        return (
            ("find", partial(find, replace=False)),
            ("replace", partial(find, replace=True)),
            ("find_next", lambda: self.panel.step(1)),
            ("find_previous", lambda: self.panel.step(-1)),
        )

    def show_hit(self, hit: Hit) -> None:
        """Show a place in its section, selected; the keyboard stays where it is."""
        self._travel.go_to(hit.path, hit.language, focus=False)
        self._awaited = hit
        self._look.start()
        self._arrive()

    def _arrive(self) -> None:
        """Select what is awaited as soon as its question stands with all of its text."""
        page, hit = self._pages.page, self._awaited
        card = None if page is None or hit is None else page.card(hit.path)
        if hit is not None and card is not None and card.editor.is_laid:
            self._awaited = None
            # The layout must have given the card its place first.
            QTimer.singleShot(0, self, lambda: self._select(hit))
        # However long that takes: on a slow computer a section of many questions takes seconds.
        if self._pages.is_at_rest:
            self._awaited = None
            self._look.stop()
            self._mark()
            # What was built above it since has moved it away.
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        self._into_sight()
        self._selected = None

    def _select(self, hit: Hit) -> None:
        leaf = next((leaf for leaf in self._leaves() if leaf.path == hit.path), None)
        if leaf is None:
            return
        place = leaf.ink.on_screen(Range(hit.line, hit.start, hit.end))
        leaf.editor.select_letters(place.line, place.start, place.end)
        self._selected = leaf.path
        self._into_sight()

    def _into_sight(self) -> None:
        """Scroll to what was selected, as long as it is."""
        page = self._pages.page
        leaf = next((leaf for leaf in self._leaves() if leaf.path == self._selected), None)
        if page is None or leaf is None or not leaf.editor.text.textCursor().hasSelection():
            return
        editor, desk = leaf.editor, page.widget()
        if desk is not None:
            page.sight.let_go()
            rect = editor.caret_rect()
            at = editor.mapTo(desk, QPoint(rect.left(), rect.center().y()))
            page.ensureVisible(at.x(), at.y(), 0, AROUND)

    def _leaves(self) -> list[ProseLeaf]:
        page = self._pages.page
        return [] if page is None else page.findChildren(ProseLeaf)

    def _found(self, hits: tuple[Hit, ...]) -> None:
        self._hits = hits
        self._mark()
        if not self._pages.is_at_rest:
            self._look.start()

    def _mark(self) -> None:
        """Mark every place that is in sight of the section in front."""
        for leaf in self._leaves():
            leaf.editor.show_hits(
                [
                    (place.line, place.start, place.end)
                    for hit in self._hits
                    if hit.path == leaf.path and hit.language == leaf.language
                    for place in (leaf.ink.on_screen(Range(hit.line, hit.start, hit.end)),)
                ]
            )

    def _replaced(self, count: int) -> None:
        self._say(self.tr("Replaced in %n places", "", count), self._travel.undo)


def _chosen() -> str:
    """What is selected in a text, to be looked for at once; nothing where it was for other ends."""
    focus = QApplication.focusWidget()
    chosen = focus.textCursor().selectedText() if isinstance(focus, QTextEdit) else ""
    fits = len(chosen) <= LONGEST and chosen.isprintable() and "\ufffc" not in chosen
    return chosen.strip() if fits else ""

"""Whole values that are suggested, below the fields they are for: the old one and the new one."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.review import Suggestion
from casewriter.domain.reviewing.together import path_of, what_of
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.services.deciding import Deciding
from casewriter.ui import theme
from casewriter.ui.case.section import SectionPage
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.leaf import LeafEditor
from casewriter.ui.fields.prose import ProseLeaf
from casewriter.ui.review.edit_words import line_of
from casewriter.ui.review.words import said
from casewriter.ui.widgets.texts import LinkText, Text

MOST = 6
"""Rows and the like that are told below one question; the others stand among the edits."""


class BesideLine(QWidget):
    """One suggested value: who suggests it, what goes, what comes.

    Attributes:
        wanted: its card is to be shown: its id.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self._say: Callable[[], tuple[str, str]] | None = None
        self._more = 0
        self.words = Text("interface", "ink2")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.link = LinkText()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 4, 0, 0)
        across.setSpacing(12)
        across.addWidget(self.words, 1)
        across.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        self.link.linkActivated.connect(lambda _: self.wanted.emit(self.name))

    def show_edit(self, name: str, say: Callable[[], tuple[str, str]], more: int = 0) -> None:
        """Show a suggested value.

        Args:
            name: its id.
            say: gives it as rich text, and as a screen reader says it.
            more: how many are not shown after it.
        """
        self.name, self._say, self._more = name, say, more
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Take on other colours or another language."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.LanguageChange}:
            self._refresh()
        super().changeEvent(event)

    def _refresh(self) -> None:
        if self._say is None:
            return
        html, spoken = self._say()
        if self._more > 0:
            more = self.tr("And %n more.", "", self._more)
            html, spoken = f"{html} {more}", f"{spoken} {more}"
        self.words.setText(html)
        self.words.setAccessibleName(spoken)
        self.link.set_words(self.tr("Show the edit"))


class BesideLeaves:
    """Shows suggested values below the fields of a section, and suggested rows below questions."""

    def __init__(self, deciding: Deciding, show: Callable[[str], object]) -> None:
        """Look after fields.

        Args:
            deciding: the suggestions of the case.
            show: shows the card of one, by its id.
        """
        self._deciding, self._show = deciding, show

    def refresh(self, page: SectionPage) -> None:
        """Show what is suggested for the fields of a section now."""
        waiting = [one for one in self._deciding.suggestions if one.state == "open"]
        bundles = self._bundles(waiting)
        of_rows = {one.id for bundle in bundles for one in bundle}
        found: dict[tuple[str, str], list[Suggestion]] = defaultdict(list)
        for one in waiting:
            if one.range is None and one.id not in of_rows:
                found[one.path, one.lang].append(one)
        for leaf in page.findChildren(LeafEditor):
            here = found.get((str(leaf.path), leaf.language), [])
            # What is written here as a suggestion shows itself, in a text.
            own = isinstance(leaf, ProseLeaf) and leaf.desk.suggests
            ones = [one for one in here if not (own and self._deciding.is_mine(one))]
            self._lay(leaf, leaf.box, leaf.desk, [(one,) for one in ones])
        for card in page.cards:
            here_rows = [one for one in bundles if one[0].path.startswith(card.path.field)]
            here_rows = [one for one in here_rows if path_of(one[0]).field == card.path.field]  # type: ignore[union-attr]  # looked at by `_bundles`
            self._lay(card, card.beside, card.editor.desk, here_rows)

    def _bundles(self, waiting: Sequence[Suggestion]) -> list[tuple[Suggestion, ...]]:
        """The suggestions of which no field of its own speaks."""
        together: dict[str, list[Suggestion]] = defaultdict(list)
        for one in waiting:
            if path_of(one) is not None:
                together[one.group or one.id].append(one)
        ordered = (
            tuple(sorted(bundle, key=lambda one: (one.path, one.lang, one.id)))
            for bundle in together.values()
        )
        told = [bundle for bundle in ordered if what_of(bundle) != "value"]
        return sorted(told, key=lambda bundle: (bundle[0].at, bundle[0].path))

    def _lay(
        self,
        host: QWidget,
        box: QVBoxLayout,
        desk: Desk,
        bundles: Sequence[tuple[Suggestion, ...]],
    ) -> None:
        lines = host.findChildren(BesideLine, options=Qt.FindChildOption.FindDirectChildrenOnly)
        shown = bundles[:MOST]
        for line in lines[len(shown) :]:
            box.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, bundle in enumerate(shown):
            if place < len(lines):
                line = lines[place]
            else:
                line = BesideLine(host)
                line.wanted.connect(self._show)
                box.addWidget(line)
                line.show()
            more = len(bundles) - MOST if place == MOST - 1 else 0
            line.show_edit(bundle[0].id, partial(self._said, host, desk, bundle), more)

    def _said(self, host: QWidget, desk: Desk, bundle: tuple[Suggestion, ...]) -> tuple[str, str]:
        session, one = desk.session, bundle[0]
        html, spoken = line_of(
            bundle, session.case, session.template, desk.wording, theme.current(host)
        )
        if self._deciding.is_mine(one):
            words = said(QT_TRANSLATE_NOOP("Review", "You suggest: {change}"))
        else:
            words = said(QT_TRANSLATE_NOOP("Review", "{name} suggests: {change}"))
        name = one.by.name or said(QT_TRANSLATE_NOOP("Review", "Somebody"))
        return (
            words.format(name=escape(name), change=html),
            words.format(name=name, change=spoken),
        )

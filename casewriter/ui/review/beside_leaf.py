"""Whole values that are suggested, below the fields they are for: the old one and the new one."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casewriter.domain.review import Suggestion
from casewriter.domain.reviewing.deciding import Stand
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.services.deciding import Deciding
from casewriter.ui import theme
from casewriter.ui.case.section import SectionPage
from casewriter.ui.fields.leaf import LeafEditor
from casewriter.ui.fields.prose import ProseLeaf
from casewriter.ui.review.edit_words import html_of, said_of, spoken_of
from casewriter.ui.review.words import said
from casewriter.ui.widgets.texts import LinkText, Text


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
        self.words = Text("interface", "ink2")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.link = LinkText()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 4, 0, 0)
        across.setSpacing(12)
        across.addWidget(self.words, 1)
        across.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        self.link.linkActivated.connect(lambda _: self.wanted.emit(self.name))

    def show_edit(self, name: str, say: Callable[[], tuple[str, str]]) -> None:
        """Show a suggested value.

        Args:
            name: its id.
            say: gives it as rich text, and as a screen reader says it.
        """
        self.name, self._say = name, say
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
        self.words.setText(html)
        self.words.setAccessibleName(spoken)
        self.link.set_words(self.tr("Show the edit"))


class BesideLeaves:
    """Shows suggested values below the fields of a section."""

    def __init__(self, deciding: Deciding, show: Callable[[str], object]) -> None:
        """Look after fields.

        Args:
            deciding: the suggestions of the case.
            show: shows the card of one, by its id.
        """
        self._deciding, self._show = deciding, show

    def refresh(self, page: SectionPage) -> None:
        """Show what is suggested for the fields of a section now."""
        found: dict[tuple[str, str], list[Suggestion]] = defaultdict(list)
        for one in self._deciding.suggestions:
            if one.state == "open" and one.range is None:
                found[one.path, one.lang].append(one)
        for leaf in page.findChildren(LeafEditor):
            here = found.get((str(leaf.path), leaf.language), [])
            # What is written here as a suggestion shows itself, in a text.
            own = isinstance(leaf, ProseLeaf) and leaf.desk.suggests
            self._lay(leaf, [one for one in here if not (own and self._deciding.is_mine(one))])

    def _lay(self, leaf: LeafEditor, ones: Sequence[Suggestion]) -> None:
        lines = leaf.findChildren(BesideLine, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for line in lines[len(ones) :]:
            leaf.box.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, one in enumerate(ones):
            if place < len(lines):
                line = lines[place]
            else:
                line = BesideLine(leaf)
                line.wanted.connect(self._show)
                leaf.box.addWidget(line)
                line.show()
            line.show_edit(one.id, partial(self._said, leaf, one))

    def _said(self, leaf: LeafEditor, one: Suggestion) -> tuple[str, str]:
        session, wording = leaf.desk.session, leaf.desk.wording
        tokens = theme.current(leaf)
        (change,) = said_of((one,), session.case, session.template, wording)
        if self._deciding.is_mine(one):
            words = said(QT_TRANSLATE_NOOP("Review", "You suggest: {change}"))
        else:
            words = said(QT_TRANSLATE_NOOP("Review", "{name} suggests: {change}"))
        name = one.by.name or said(QT_TRANSLATE_NOOP("Review", "Somebody"))
        html = html_of(change, Stand(), tokens, whole=False)
        spoken = words.format(name=name, change=spoken_of(change))
        return words.format(name=escape(name), change=html), spoken

"""The suggested edits of a section beside its answers, decided one by one or several at once."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from casewriter.domain.errors import CasewriterError
from casewriter.domain.review import Suggestion
from casewriter.domain.reviewing.deciding import Stand, bundles
from casewriter.services.deciding import Act, Deciding, is_in
from casewriter.services.reviewing import Reviewing
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.options import Tick
from casewriter.ui.phrases import sentence
from casewriter.ui.review.edit_acts import act_on, fill_card, taken_back
from casewriter.ui.review.edit_card import ACCEPT, DECLINE, DISCUSS, EditCard
from casewriter.ui.review.edit_choice import Part, parts_of
from casewriter.ui.review.many_strip import ManyStrip
from casewriter.ui.review.suggest_bar import KEY
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.flow import Flow
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.texts import LinkText, Text

SIDE = 17
MOST = 25
"""Cards that are built at once: a window must not wait for a hundred."""


class EditBox(QWidget):
    """Suggested edits of the section in front.

    Attributes:
        wanted: one was chosen and its place is to be shown: its id.
        discussed: one is to be discussed: its id.
    """

    wanted = Signal(str)
    discussed = Signal(str)

    def __init__(
        self, desk: Desk, reviewing: Reviewing, deciding: Deciding, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._reviewing, self.deciding = desk, reviewing, deciding
        self._section = self._lit = ""
        self._most = MOST
        self._here: tuple[Suggestion, ...] = ()
        self.cards: dict[str, EditCard] = {}
        self.accept_all = Button("plain", "check", "small")
        self.decline_all = Button("plain", "x", "small")
        self.decided = Tick()
        self.strip = ManyStrip(deciding)
        self.told = Text("small", "ink2")
        self._nothing, self._elsewhere = Text("interface", "ink2"), Text("small", "ink2")
        self._more = LinkText()
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._lay_out()
        self.accept_all.clicked.connect(lambda: self._pop(self.all_menu(ACCEPT), self.accept_all))
        self.decline_all.clicked.connect(
            lambda: self._pop(self.all_menu(DECLINE), self.decline_all)
        )
        self.decided.toggled.connect(lambda _: self.refresh())
        self.strip.settled.connect(self._say_settled)
        self._more.linkActivated.connect(lambda _: self._show_more())
        self._set_texts()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 0, SIDE, 8)
        head.setSpacing(8)
        row = Flow(6)
        row.addWidget(self.accept_all)
        row.addWidget(self.decline_all)
        head.addLayout(row)
        head.addWidget(self.decided)
        head.addWidget(self.strip)
        head.addWidget(self.told)
        self.told.hide()
        self._column = Column(520, 0)
        inner = self._column.content
        inner.setSpacing(10)
        inner.addWidget(self._nothing)
        inner.addLayout(self._list)
        inner.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self._elsewhere)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._column, 1)

    # Showing.

    def show_section(self, key: str) -> None:
        """Show the suggested edits of another section."""
        if key != self._section:
            self._section, self._most, self._lit = key, MOST, ""
            self._tell("")
            self.strip.leave()
        self.refresh()

    @property
    def lit(self) -> str:
        """The one that is looked at, or an empty text."""
        return self._lit

    @property
    def waiting(self) -> int:
        """How many of the section nobody has decided about."""
        return len({one.group or one.id for one in self._here if one.state == "open"})

    def light(self, name: str, *, focus: bool = False) -> None:
        """Show one as the one that is looked at; `focus` takes the keyboard there."""
        one = self.deciding.suggestion(name)
        self._lit = name
        if one is not None and one.state != "open":
            self.decided.setChecked(True)
        if one is not None and self._card(name) is None:
            self.refresh()
        found = self._card(name)
        for card in self.cards.values():
            card.show_open(opened=card is found)
        if found is not None:
            # The layout must have given the card its place first.
            QTimer.singleShot(0, found, lambda: self._column.ensureWidgetVisible(found, 0, 20))
            if focus:
                found.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show all as they are now; while many are decided, once that is done."""
        if self.strip.is_busy:
            return
        every = self.deciding.suggestions
        here = self._here = tuple(one for one in every if is_in(one, self._section))
        shown = [one for one in here if one.state == "open" or self.decided.isChecked()]
        stands = {one.id: self.deciding.stand(one) for one in shown if one.state == "open"}
        session = self._desk.session
        found = bundles(shown, session.template, stands)
        lit = (n for n, parts in enumerate(found) if any(part.id == self._lit for part in parts))
        self._most = max(self._most, next(lit, 0) + 1)
        self._show_cards(found[: self._most], stands)
        left = len(found) - self._most
        self._more.setVisible(left > 0)
        self._more.set_words(self.tr("Show %n more", "", max(0, left)))
        waiting = self.waiting
        decided = len({one.group or one.id for one in here if one.state != "open"})
        self.decided.setVisible(bool(decided))
        self.decided.setText(self.tr("Show %n decided", "", decided))
        for button in (self.accept_all, self.decline_all):
            button.setVisible(waiting > 1)
            button.setEnabled(not self._reviewing.is_read_only)
        others = len({one.group or one.id for one in every if one.state == "open"}) - waiting
        self._elsewhere.setText(self.tr("%n suggested edits in other sections", "", others))
        self._elsewhere.setVisible(bool(others))
        self._nothing.setVisible(not shown)

    def _show_cards(self, found: list[tuple[Suggestion, ...]], stands: dict[str, Stand]) -> None:
        names = {bundle[0].id for bundle in found}
        for gone in [name for name in self.cards if name not in names]:
            card = self.cards.pop(gone)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, bundle in enumerate(found):
            one = bundle[0]
            card = self.cards.get(one.id) or self._make(one.id)
            fill_card(card, bundle, stands, self.deciding, self._desk)
            card.show_open(opened=any(part.id == self._lit for part in bundle))
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
            card.show()

    def _make(self, name: str) -> EditCard:
        card = EditCard(self.deciding, self._reviewing.now, self)
        card.wanted.connect(self._chosen)
        card.asked.connect(self._act)
        card.back_wanted.connect(self._take_back)
        self.cards[name] = card
        return card

    def _card(self, name: str) -> EditCard | None:
        return next(
            (card for card in self.cards.values() if any(o.id == name for o in card.bundle)), None
        )

    def _show_more(self) -> None:
        self._most += MOST
        self.refresh()

    # Acting.

    def all_menu(self, act: str) -> QMenu:
        """Of whom all suggested edits of the section may be decided at once."""
        menu = QMenu(self)
        session = self._desk.session
        waiting = bundles([o for o in self._here if o.state == "open"], session.template, {})
        every = Part(self.tr("All of this section"), tuple(waiting))
        found = parts_of(waiting, session.template, session.case, self._desk.wording)
        for number, run in enumerate(((every,), *found)):
            if number:
                menu.addSeparator()
            for part in run:
                words = f"{part.name} ({len(part.bundles)})"
                menu.addAction(words.replace("&", "&&")).triggered.connect(
                    lambda _checked=False, part=part: self._ask(act, part)
                )
        return menu

    def _ask(self, act: str, part: Part) -> None:
        """Ask before several are decided; a single one is decided at once."""
        self._tell("")
        if len(part.bundles) > 1:
            kind: Act = "accept" if act == ACCEPT else "decline"
            self.strip.ask(kind, part.ids, len(part.bundles), part.name)
        else:
            self._decide(act, part.bundles[0])

    def _say_settled(self, words: str) -> None:
        self._tell(words)
        self.refresh()
        self.decided.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self, name: str, reason: str) -> None:
        """Open a decided one again; where that cannot be done, say what stands there now."""
        try:
            words = taken_back(self.deciding, name, reason, self._desk)
        except CasewriterError as error:
            words = sentence(error)
        self._tell(words)
        self.refresh()
        self.light(name, focus=True)

    def _chosen(self, name: str) -> None:
        self.light(name)
        self.wanted.emit(name)

    def _act(self, act: str, name: str) -> None:
        one = self.deciding.suggestion(name)
        if one is None:
            return
        if act == DISCUSS:
            self.discussed.emit(name)
            return
        card, focused = self._card(name), QApplication.focusWidget()
        place = self._list.indexOf(card) if card is not None else -1
        held = card is not None and focused is not None and card.isAncestorOf(focused)
        self._decide(act, [one])
        if held:
            self._go_on(place)

    def _go_on(self, place: int) -> None:
        """Lead whoever decides one after another to the next, and the keyboard with them."""
        item = self._list.itemAt(min(place, self._list.count() - 1))
        card = item.widget() if item is not None else None
        if isinstance(card, EditCard):
            self._chosen(card.name)
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.decided.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, act: str, ones: Iterable[Suggestion]) -> None:
        try:
            settled = act_on(self.deciding, act, [one.id for one in ones])
        except CasewriterError as error:
            self._tell(sentence(error))
            return
        self._tell(self.strip.result(act, settled))
        self.refresh()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _pop(self, menu: QMenu, button: Button) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            self._tell("")
            self.refresh()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.accept_all.setText(self.tr("Accept all…"))
        self.decline_all.setText(self.tr("Decline all…"))
        self._nothing.setText(
            self.tr(
                "No suggested edits wait in this section. They are written while you suggest "
                "({key}), or come from reviewed Word files and from copies of editors."
            ).format(key=KEY)
        )

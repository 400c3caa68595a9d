"""The strip above a page of the case: way back, title, state, actions; ⋮ holds the rest."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from casewriter.ui.icons import icon as drawn
from casewriter.ui.tokens import HEADER
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text

NARROW = 1080
"""Below this width, in pixels, actions keep only their icons."""
NARROWEST = 740
"""Below this one, the way back keeps only its arrow."""

LEAST_TITLE = 190


class Act(Struct, frozen=True):
    """One action of a page.

    Attributes:
        words: its name in the language of the moment.
        act: what a click does; None where it opens the menu.
        key: the key that does the same.
        menu: name → what it does, for an action that offers several; made when it opens.
    """

    icon: str
    words: Callable[[], str]
    act: Callable[[], object] | None = None
    key: str = ""
    menu: Callable[[], tuple[tuple[str, Callable[[], object]], ...]] | None = None


class Elided(Text):
    """One line that is cut at its end where it does not fit; the whole is its tool tip."""

    def __init__(self, role: str, shade: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(role, "ink2" if shade == "ink2" else "ink", parent, wraps=False)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def whole(self) -> str:
        """The line as it is."""
        return self._whole

    def say(self, words: str) -> None:
        """Show another line."""
        self._whole = words
        self.setAccessibleName(words)
        self._cut()

    def natural_width(self) -> int:
        """How wide the whole line is."""
        return round(QFontMetricsF(self.font()).horizontalAdvance(self._whole)) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut it anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        metrics = QFontMetricsF(self.font())
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class PageHeader(Ground):
    """Way back, title, what the page adds, its actions.

    Args:
        back: the way back.
        acts: the actions, the one that leaves for ⋮ first at the end.
        extras: widgets that never leave, between title and actions.
        primary: whether the last action is the next step of the page, solid.
    """

    def __init__(
        self,
        back: Act,
        acts: tuple[Act, ...],
        extras: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
        *,
        primary: bool = False,
    ) -> None:
        super().__init__("rail", ("bottom",), parent)
        self.setMinimumHeight(HEADER)
        self._back, self._acts, self._extras = back, acts, extras
        self._said, self._more_said = "", ""
        self._offered = [True] * len(acts)
        self._leave = Button("quiet", back.icon)
        if back.act is not None:
            self._leave.clicked.connect(back.act)
        self.title = Elided("case_title")
        self.subtitle = Elided("small", "ink2")
        self.buttons = tuple(Button("plain", act.icon) for act in acts)
        if primary:
            self.buttons[-1].become("primary")
        self.more = Button("quiet", "dots-three-vertical")
        self._lay_out()
        for button, act in zip(self.buttons, acts, strict=True):
            self._connect(button, act)
        self.more.clicked.connect(self._open_more)
        self.set_texts()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 16, 7)
        row.setSpacing(8)
        row.addWidget(self._leave)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.title)
        names.addWidget(self.subtitle)
        names.addStretch(1)
        row.addLayout(names, 1)
        for widget in (*self._extras, *self.buttons, self.more):
            row.addWidget(widget)

    def _connect(self, button: Button, act: Act) -> None:
        if act.menu is not None:
            button.clicked.connect(lambda _checked=False: self._open_menu(button, act))
        elif act.act is not None:
            button.clicked.connect(act.act)

    def say(self, title: str, subtitle: str) -> None:
        """Show title and state."""
        self.title.say(title)
        self._said = subtitle
        self.say_more(self._more_said)

    def say_more(self, words: str) -> None:
        """Show something behind the state that is not of the page's own knowledge."""
        self._more_said = words
        self.subtitle.say(" · ".join(said for said in (self._said, words) if said))

    def offer(self, place: int, *, offered: bool) -> None:
        """Offer an action, or leave it out while it makes no sense."""
        self._offered[place] = offered
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As wide as what never leaves: the window may always become narrower than its words."""
        staying = (self._leave, *self._extras, self.more)
        across = sum(widget.minimumSizeHint().width() + 8 for widget in staying)
        return QSize(across + 16, super().minimumSizeHint().height())

    def set_texts(self) -> None:
        """Set all words again."""
        self._leave.setAccessibleName(self._back.words())
        self._leave.setToolTip(self._back.words())
        for button, act in zip(self.buttons, self._acts, strict=True):
            keys = QKeySequence(act.key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setAccessibleName(act.words())
            button.setToolTip(f"{act.words()}  {keys}" if keys else act.words())
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language; find room for other letters."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out what fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words where there is room; below 1080 px icons alone; what is left over goes into ⋮."""
        icons_only = self.window().width() < NARROW
        # The arrow says enough where choices would be cut.
        self._leave.setText(self._back.words() if self.window().width() >= NARROWEST else "")
        for button, act in zip(self.buttons, self._acts, strict=True):
            wordless = icons_only and button.kind != "primary"
            button.setText("" if wordless else act.words())
            button.show_trailing("caret-down" if act.menu is not None and not wordless else "")
        fixed = sum(widget.sizeHint().width() + 8 for widget in (self._leave, *self._extras))
        wanted = max(self.title.natural_width(), self.subtitle.natural_width())
        room = self.width() - 24 - fixed - min(wanted, LEAST_TITLE)
        offered = [place for place, yes in enumerate(self._offered) if yes]
        shown = list(offered)
        while shown and self._needed(shown, offered) > room:
            # A solid button is the last to leave.
            primary = self.buttons[shown[-1]].kind == "primary"
            shown.pop(-2 if primary and len(shown) > 1 else -1)
        for place, button in enumerate(self.buttons):
            button.setVisible(place in shown)
        self.more.setVisible(shown != offered)

    def _needed(self, shown: list[int], offered: list[int]) -> int:
        more = self.more.sizeHint().width() + 8 if shown != offered else 0
        return sum(self.buttons[place].sizeHint().width() + 8 for place in shown) + more

    def _open_menu(self, button: QWidget, act: Act) -> None:
        menu = QMenu(self)
        _fill(menu, act)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _open_more(self) -> None:
        menu = QMenu(self)
        for place, act in enumerate(self._acts):
            if not self._offered[place] or self.buttons[place].isVisibleTo(self):
                continue
            if act.menu is not None:
                _fill(menu.addMenu(drawn(act.icon), act.words()), act)
            elif act.act is not None:
                menu.addAction(drawn(act.icon), act.words()).triggered.connect(act.act)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _fill(menu: QMenu, act: Act) -> None:
    for name, go in act.menu() if act.menu is not None else ():
        menu.addAction(name).triggered.connect(lambda _checked=False, go=go: go())

"""One suggested edit beside the answers: what goes, what comes, by whom, and the decision."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.review import Suggestion
from casewriter.domain.reviewing.deciding import Stand
from casewriter.domain.template import Template
from casewriter.services.deciding import Deciding
from casewriter.ui import theme
from casewriter.ui.fields.pictures.picture import Thumbnail
from casewriter.ui.phrases import moment
from casewriter.ui.review.card import ReviewCard
from casewriter.ui.review.edit_words import Said, html_of, said_of, spoken_of, state_of, why_not
from casewriter.ui.review.why_form import WhyForm
from casewriter.ui.review.words import visibility_icon, visibility_name
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.chips import Chip
from casewriter.ui.widgets.flow import Flow
from casewriter.ui.widgets.texts import Text

ACCEPT, DECLINE, DISCUSS, WITHDRAW, REOPEN = "accept", "decline", "discuss", "withdraw", "reopen"


class EditCard(ReviewCard):
    """A suggested edit, or several that stand or fall together.

    Attributes:
        asked: something is to be done about it: what, and its id.
        back_wanted: what was decided is to be taken back: its id, and why.
    """

    asked = Signal(str, str)
    back_wanted = Signal(str, str)

    def __init__(
        self, deciding: Deciding, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._deciding, self._now = deciding, now
        self.bundle: tuple[Suggestion, ...] = ()
        self._stand, self._changes, self._place = Stand(), tuple[Said, ...](), ""
        self.state, self.who_sees = Chip(), Chip()
        self._where, self._who = Text("small", "ink2"), Text("small_emphasis")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.words.setSizePolicy(policy)
        self.words.setFont(theme.font("answer"))
        self.picture = Thumbnail()
        self.picture.hide()
        self._reason, self.problem = Text("interface"), Text("small", "ink2")
        self.accept, self.decline = (
            Button("plain", "check", "small"),
            Button("plain", "x", "small"),
        )
        self.discuss = Button("quiet", "chat-circle-text", "small")
        self.withdraw = Button("quiet", "arrow-u-up-left", "small")
        self.reopen = Button("plain", "arrow-counter-clockwise", "small")
        self.take_back = Button("plain", "arrow-u-up-left", "small")
        self._why: WhyForm | None = None
        self.buttons = {
            ACCEPT: self.accept,
            DECLINE: self.decline,
            DISCUSS: self.discuss,
            WITHDRAW: self.withdraw,
            REOPEN: self.reopen,
        }
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        chips = Flow(6)
        chips.addWidget(self.state)
        chips.addWidget(self.who_sees)
        column.addLayout(chips)
        for widget in (
            self._where,
            self.words,
            self.picture,
            self._who,
            self._reason,
            self.problem,
        ):
            column.addWidget(widget)
        row = Flow(6)
        row.addWidget(self.take_back)
        for name, button in self.buttons.items():
            button.clicked.connect(
                lambda _checked=False, name=name: self.asked.emit(name, self.name)
            )
            row.addWidget(button)
        column.addLayout(row)
        self.take_back.clicked.connect(lambda *_: self._ask_why())

    @property
    def why(self) -> WhyForm:
        """Asks why a decision is taken back; made when it is wanted first."""
        if self._why is None:
            self._why = WhyForm(self)
            self._why.said.connect(lambda reason: self.back_wanted.emit(self.name, reason))
            column = self.layout()
            assert column is not None
            column.addWidget(self._why)
        return self._why

    def _ask_why(self) -> None:
        """Ask, and say before what else it means."""
        left = len(self._deciding.left_citing([one.id for one in self.bundle]))

        def words() -> str:
            return self.tr(
                "%n answers cite this source. Their citations lead nowhere then, and “Check my "
                "case” lists them.",
                "",
                left,
            )

        self.why.ask(words if left else str)

    @property
    def name(self) -> str:
        """The id of the suggested edit that stands for all of the card."""
        return self.bundle[0].id

    def show_bundle(
        self,
        bundle: Sequence[Suggestion],
        stand: Stand,
        where: str,
        case: Case,
        template: Template,
        *,
        wording: str,
    ) -> None:
        """Show suggested edits as they are now.

        Args:
            bundle: those that stand or fall together.
            stand: where the first of them stands.
            where: the name of its place.
            case: as it is now.
            template: what it follows.
            wording: the language of the screen.
        """
        self.bundle, self._stand, self._place = tuple(bundle), stand, where
        self._changes = said_of(bundle, case, template, wording)
        self._say()

    def show_open(self, *, opened: bool) -> None:
        """Show it as the one that is looked at, or as one of several."""
        if opened != self._open:
            self._open = opened
            self.update()

    def _say(self) -> None:
        one, tokens = self.bundle[0], theme.current(self)
        icon, word, look = state_of(one)
        is_open = one.state == "open"
        self.state.show_words(icon, word, look)
        self.who_sees.show_words(
            visibility_icon(one.visibility), visibility_name(one.visibility), "tint"
        )
        self.who_sees.setVisible(one.visibility != "everyone")
        self._where.setText(self._place)
        stand = self._stand if len(self.bundle) == 1 else Stand(self._stand.how)
        said = [html_of(change, stand, tokens) for change in self._changes]
        # The cells of a row stand in a line, as they do in the table.
        head = [said.pop(0)] if self._changes and not self._changes[0].spans else []
        self.words.setText("<br>".join((*head, " · ".join(said))))
        nobody = self.tr("Somebody")
        name = self.tr("You") if self._deciding.is_mine(one) else one.by.name
        self._who.setText(f"{name or nobody} · {moment(one.at, self._now())}")
        self._reason.setText(one.reason)
        self._reason.setVisible(bool(one.reason))
        self.problem.setText("\n".join(self._problems()))
        self.problem.setVisible(bool(self.problem.text()))
        fits = is_open and self._stand.fits
        mine = is_open and self._deciding.is_mine(one)
        # Whoever may not decide learns so from the suggestions of others, and takes back their own.
        others = not mine or self._deciding.may_decide
        self.accept.setVisible(fits and others)
        self.decline.setVisible(is_open and others)
        self.withdraw.setVisible(mine)
        decides = self._deciding.may_decide
        decided = one.state == "declined" or (one.state == "accepted" and one.stood is not None)
        self.take_back.setVisible(decided and decides)
        if self._why is not None and not (decided and decides):
            self._why.hide()
        again = {"withdrawn"} if decides else {"declined", "withdrawn"}
        self.reopen.setVisible(one.state in again)
        self._say_buttons()
        spoken = " · ".join(spoken_of(said) for said in self._changes)
        parts = (word, self._place, self._who.text(), spoken, self.problem.text())
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.words.setAccessibleName(spoken)
        self.update()

    def _problems(self) -> list[str]:
        one, found = self.bundle[0], []
        if one.state == "open":
            if self._stand.how != "there":
                found.append(why_not(self._stand.how))
            if (back := self._deciding.taken_back(one)) is not None:
                who = back.by.name or self.tr("Somebody")
                words = self.tr("{name} took the decision back").format(name=who)
                found.append(f"{words} · {moment(back.at, self._now())}")
                if reason := str(back.facts.get("reason", "")):
                    found.append(reason)
            if one.untracked:
                found.append(self.tr("It was changed without being tracked."))
        else:
            name = (one.changed_by or one.by).name or self.tr("Somebody")
            found.append(f"{name} · {moment(one.changed, self._now())}")
            if one.state == "accepted" and one.stood is None:
                found.append(self.tr("To have the old words again, undo it or look in History."))
        return found

    def _say_buttons(self) -> None:
        self.accept.setText(self.tr("Accept"))
        self.decline.setText(self.tr("Decline"))
        tied = bool(self.bundle and self.bundle[0].thread)
        self.discuss.setText(self.tr("Show the comment") if tied else self.tr("Discuss…"))
        self.withdraw.setText(self.tr("Take back"))
        self.reopen.setText(self.tr("Put up again"))
        self.take_back.setText(self.tr("Take back…"))

    def say_words(self) -> tuple[str, ...]:
        """Every text that is shown, in order."""
        return tuple(text.text() for text in self.findChildren(Text) if not text.isHidden())

    def changeEvent(self, event: QEvent) -> None:
        """Take on another language, other letters or colours."""
        kinds = {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}
        if event.type() in kinds and self.bundle:
            self._say()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self.words.setFont(theme.font("answer"))
        super().changeEvent(event)

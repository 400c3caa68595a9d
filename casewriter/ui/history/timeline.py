"""The kept states of a case as lines of a list, the newest first; older automatic ones by week."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject

from casewriter.domain.outline import AUTOMATIC, Outline
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.services.ports import RevisionSummary
from casewriter.ui.history.choosing import NOW
from casewriter.ui.history.moments import clock, day, headed, monday, week
from casewriter.ui.phrases import moment

RECENT = timedelta(days=7)
"""Younger states stand alone."""

KINDS: tuple[tuple[str, str, str], ...] = (
    ("opened", "pencil-simple", ""),
    ("work", "pencil-simple", ""),
    ("named", "bookmark-simple", ""),
    ("sent", "paper-plane-tilt", QT_TRANSLATE_NOOP("Timeline", "Sent to the Hub")),
    (
        "review_copy",
        "paper-plane-tilt",
        QT_TRANSLATE_NOOP("Timeline", "Handed out as a review copy for Word"),
    ),
    ("received", "tray", QT_TRANSLATE_NOOP("Timeline", "Received")),
    ("receipt", "check-circle", QT_TRANSLATE_NOOP("Timeline", "Receipt from the Hub")),
    ("merged", "swap", QT_TRANSLATE_NOOP("Timeline", "Merged with another copy")),
    ("imported", "folder-open", QT_TRANSLATE_NOOP("Timeline", "Taken in from a file")),
    (
        "before_restore",
        "arrow-counter-clockwise",
        QT_TRANSLATE_NOOP("Timeline", "Before something was brought back"),
    ),
    ("before_import", "folder-open", QT_TRANSLATE_NOOP("Timeline", "Before a file was taken in")),
    ("before_merge", "swap", QT_TRANSLATE_NOOP("Timeline", "Before two copies were merged")),
    (
        "before_template",
        "swap",
        QT_TRANSLATE_NOOP("Timeline", "Before a newer version of the template"),
    ),
    (
        "before_migration",
        "shield-check",
        QT_TRANSLATE_NOOP("Timeline", "Before a newer casewriter"),
    ),
    ("from_backup", "shield-check", QT_TRANSLATE_NOOP("Timeline", "As the backup had it")),
    (
        "recovered",
        "arrow-counter-clockwise",
        QT_TRANSLATE_NOOP("Timeline", "Recovered from a damaged library"),
    ),
    ("taken_over", "laptop", QT_TRANSLATE_NOOP("Timeline", "Taken over on this computer")),
    ("unsaved", "laptop", QT_TRANSLATE_NOOP("Timeline", "Words that could not be saved")),
)
"""Kind of state → its icon → what it is called; nothing where its moment is its name."""

BEGUN = QT_TRANSLATE_NOOP("Timeline", "Begun")


class TimeLine(Struct, frozen=True):
    """One line of the list.

    Attributes:
        number: of the state; `NOW` for the case as it is, -1 for a week.
        week: the name of the week of a line that is one, and of the lines that open below it.
        opened: whether a week shows its states.
    """

    icon: str
    title: str
    below: str
    number: int
    week: str = ""
    opened: bool = False

    @property
    def is_week(self) -> bool:
        """Whether it stands for the states of a week."""
        return self.number < 0


class Timeline(QObject):
    """Says lines. An object, because plurals are extracted from `tr` alone.

    Args:
        now: the moment.
        label: the name of a question by its path (`section.field`).
    """

    def __init__(self, now: datetime, label: Callable[[str], str]) -> None:
        super().__init__()
        self._now = now
        self._label = label

    def lines(
        self, states: Sequence[RevisionSummary], opened: frozenset[str], *, weeks: bool = True
    ) -> tuple[TimeLine, ...]:
        """The case as it is, then its kept states.

        Args:
            states: the newest first.
            opened: the weeks whose states are shown.
            weeks: whether old automatic states are put together.
        """
        lines = [self._present()]
        by_week: dict[str, list[RevisionSummary]] = {}
        for state in states:
            if weeks and self._is_old(state):
                by_week.setdefault(monday(state.at), []).append(state)
        for state in states:
            name = monday(state.at)
            together = by_week.get(name, [])
            if len(together) < 2 or state not in together:
                lines.append(self._line(state))
            elif state is together[0]:
                shown = name in opened
                lines.append(self._week(name, len(together), opened=shown))
                lines += [self._line(each, name) for each in together] if shown else []
        return tuple(lines)

    def title(self, state: RevisionSummary) -> str:
        """What a state is called: its name, what happened, or its moment."""
        return self._line(state).title

    def moment(self, state: RevisionSummary) -> str:
        """A state in a sentence: its name in quotes, else its moment."""
        return self._quoted(state.name) if state.name else moment(state.at, self._now)

    def outline(self, outline: Outline | None) -> str:
        """What a state changed, in short: "2 answers · 214 words more"."""
        if outline is None or outline.first:
            return ""
        said = []
        if outline.answers == 1 and outline.questions:
            said.append(self._label(outline.questions[0]))
        elif outline.answers:
            said.append(self.tr("%n answers", "", outline.answers))
        if outline.words > 0:
            said.append(self.tr("%n words more", "", outline.words))
        elif outline.words < 0:
            said.append(self.tr("%n words fewer", "", -outline.words))
        elif not outline.answers and "states" in outline.sorts:
            said.append(self.tr("The state of a section"))
        elif not outline.answers and "facts" in outline.sorts:
            said.append(self.tr("Facts about the case study"))
        return " · ".join(said)

    def _present(self) -> TimeLine:
        title = headed(self._now, self._now)
        return TimeLine("pencil-simple", title, self.tr("The case study as it is"), NOW)

    def _line(self, state: RevisionSummary, name: str = "") -> TimeLine:
        known = {kind: (icon, words) for kind, icon, words in KINDS}
        icon, words = known.get(state.kind, ("pencil-simple", ""))
        outline = self.outline(state.outline)
        when = headed(state.at, self._now)
        if state.name:
            said = self.tr("{date} · named by you").format(date=day(state.at, self._now))
            return TimeLine("bookmark-simple", self._quoted(state.name), said, state.number, name)
        if state.outline is not None and state.outline.first:
            icon, words = ("note-pencil", BEGUN) if not words else (icon, words)
        if words:
            what = QCoreApplication.translate("Timeline", words)
            title = f"{what}, {day(state.at, self._now)}"
            return TimeLine(icon, title, outline or clock(state.at), state.number, name)
        if state.kind == "opened":
            outline = outline or self.tr("As it was opened for work")
        return TimeLine(icon, when, outline or self.tr("Saved"), state.number, name)

    def _week(self, name: str, count: int, *, opened: bool) -> TimeLine:
        icon = "caret-down" if opened else "caret-right"
        below = self.tr("%n saved states", "", count)
        return TimeLine(icon, week(name, self._now), below, -1, name, opened)

    def _quoted(self, name: str) -> str:
        return self.tr("“{name}”").format(name=name)

    def _is_old(self, state: RevisionSummary) -> bool:
        if state.kind not in AUTOMATIC or state.name:
            return False
        if state.outline is not None and state.outline.first:
            return False
        return self._now - state.at > RECENT


class Since(QObject):
    """Says how many answers changed, and since when."""

    def headline(self, kind: str, words: str, count: int) -> str:
        """The headline of a comparison.

        Args:
            kind: `yesterday`, `opened`, `sent`, `between`, `moment`.
            words: the earlier state in a sentence.
            count: how many answers differ.
        """
        if kind == "yesterday":
            return self.tr("%n answers changed since yesterday", "", count)
        if kind == "opened":
            return self.tr("%n answers changed since you opened it", "", count)
        if kind == "sent":
            return self.tr("%n answers changed since you sent it", "", count)
        if kind == "between":
            return self.tr("%n answers changed between these two states", "", count)
        said = self.tr("%n answers changed since: {words}", "", count)
        return said.format(words=words)

    def nothing(self, kind: str, words: str) -> str:
        """The headline where nothing differs; arguments as above."""
        if kind == "yesterday":
            return self.tr("Nothing changed since yesterday")
        if kind == "opened":
            return self.tr("Nothing changed since you opened it")
        if kind == "sent":
            return self.tr("Nothing changed since you sent it")
        if kind == "between":
            return self.tr("Nothing differs between these two states")
        return self.tr("Nothing changed since: {words}").format(words=words)

    def shortcut(self, kind: str) -> str:
        """What the way there is called."""
        if kind == "yesterday":
            return self.tr("Since yesterday")
        if kind == "opened":
            return self.tr("Since you opened it")
        return self.tr("Since it was sent")

"""How the open case stands in one edition: states, counts and findings, kept up to date."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from casewriter.domain.case import FieldLeaves
from casewriter.domain.checks import by_family, everything, looking_over, ordered, overruling
from casewriter.domain.finding import Finding
from casewriter.domain.leaves import Path
from casewriter.domain.progress import answered_count, attention, gaps, has_gaps, section_state
from casewriter.domain.status import SectionState
from casewriter.domain.writers import writer_of
from casewriter.services.events import CaseChanged
from casewriter.services.history import Run
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge
from casewriter.ui.slices import Slices

PAUSE = 120
"""Milliseconds without a keystroke after which the case is looked over: a whole one of 25,000
words takes about 5."""

FIRST = 250
"""Milliseconds after which it is looked over first: what is left of a section is built then."""

WRITING = (
    "write",
    "suggest",
    "add_row",
    "move_row",
    "remove_row",
    "paste",
    "add_column",
    "move_column",
    "remove_column",
    "retype_column",
)
"""Steps of writing: the case is looked over in the next pause, for a long table takes a while."""

AT_ONCE = 4_000
"""Leaves of a case that is looked over in one go: larger ones are, step by step."""


class SectionStanding(Struct, frozen=True):
    """One section: its state, how many questions are answered of how many, what needs a look.

    Attributes:
        writer: who writes it, where it was given to somebody.
    """

    key: str
    state: SectionState
    answered: int
    asked: int
    to_fix: int
    writer: str = ""


class Standing(QObject):
    """Looks the case over after every pause in the writing.

    Attributes:
        changed: something stands differently than before.
    """

    changed = Signal()

    def __init__(
        self, session: CaseSession, bridge: Bridge, edition: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._edition = edition
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look_in_steps)
        self._steps = Slices(self)
        self._seen: Mapping[str, FieldLeaves] = {}
        self.findings: tuple[Finding, ...] = ()
        self.overruled: tuple[Finding, ...] = ()
        self.sections: tuple[SectionStanding, ...] = ()
        self._by_field: Mapping[str, list[Finding]] = {}
        self._by_section: Mapping[str, list[Finding]] = {}
        bridge.case_changed.connect(self._case_changed)
        # The page comes first, with what is quick to know.
        self._stand(())

    def begin(self, waits: Callable[[], bool]) -> None:
        """Look the case over from now on: its page stands.

        Args:
            waits: whether what is in sight is still being built, which goes first.
        """
        self._steps.waits = waits
        self._pause.start(FIRST)

    @property
    def edition(self) -> str:
        """The edition that is looked at."""
        return self._edition

    @property
    def states(self) -> tuple[SectionState, ...]:
        """The states of all sections, in the order of the publication."""
        return tuple(section.state for section in self.sections)

    def section(self, key: str) -> SectionStanding:
        """How one section stands."""
        return next(section for section in self.sections if section.key == key)

    def found_at(self, field: str) -> tuple[Finding, ...]:
        """The findings at one question: `section.field`."""
        return tuple(self._by_field.get(field, ()))

    def found_in(self, section: str) -> tuple[Finding, ...]:
        """The findings in one section."""
        return tuple(self._by_section.get(section, ()))

    def gaps(self) -> tuple[Path, ...]:
        """The questions without an answer today; those put off until now are among them."""
        return gaps(self._session.template, self._session.case, self._edition, _today())

    def has_gaps(self) -> bool:
        """Whether a question is without an answer: much quicker to know than which."""
        return has_gaps(self._session.template, self._session.case, self._edition, _today())

    def choose(self, edition: str) -> None:
        """Look at another edition, step by step: its page comes first, and nobody waits."""
        self._edition = edition
        self._seen = {}
        self._look_in_steps()

    def look(self) -> None:
        """Look the case over now."""
        self._pause.stop()
        self._steps.stop()
        self._stand(everything(self._session.template, self._session.case, self._edition))

    def _look_in_steps(self) -> None:
        self._pause.stop()
        self._steps.begin(self._looking())

    def _looking(self) -> Iterator[None]:
        template, case, edition = self._session.template, self._session.case, self._edition
        yield from looking_over(template, case, edition, self._seen)
        self._seen = case.fields
        found: list[Finding] = []
        for family in by_family(template, case, edition):
            found += family
            yield
        self._stand(ordered(template, found))

    def _stand(self, everything_found: tuple[Finding, ...]) -> None:
        template, case, edition = self._session.template, self._session.case, self._edition
        overruled = tuple(f for f in everything_found if overruling(case, f) is not None)
        found = (
            tuple(f for f in everything_found if f not in overruled)
            if overruled
            else (everything_found)
        )
        to_fix = attention(found)
        sections = []
        for section in template.sections:
            done, asked = answered_count(template, section, case, edition)
            sections.append(
                SectionStanding(
                    key=section.key,
                    state=section_state(section, case, done, to_fix[section.key]),
                    answered=done,
                    asked=asked,
                    to_fix=to_fix[section.key],
                    writer=writer_of(case, section.key),
                )
            )
        stands = tuple(sections)
        if (stands, found, overruled) != (self.sections, self.findings, self.overruled):
            self.sections, self.findings, self.overruled = stands, found, overruled
            self._by_field, self._by_section = defaultdict(list), defaultdict(list)
            for finding in found:
                self._by_field[finding.path.field].append(finding)
                self._by_section[finding.path.section].append(finding)
            self.changed.emit()

    def _case_changed(self, event: CaseChanged) -> None:
        # Whoever writes goes on, and so does what is done in parts; undoing and what is said of
        # sections shows at once.
        written = event.edit.action in WRITING and event.origin is not None
        if written or isinstance(event.origin, Run):
            self._steps.stop()
            self._pause.start(PAUSE)
        elif sum(map(len, event.after.fields.values())) > AT_ONCE:
            self._look_in_steps()
        else:
            self.look()


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()

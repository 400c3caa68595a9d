"""The one door to an open case: every change goes through here."""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from casewriter.domain.bringing_back import What, bringing_back
from casewriter.domain.case import Attachment, Case
from casewriter.domain.discards import discards
from casewriter.domain.edits import (
    Change,
    Edit,
    FactChange,
    ordering,
    removing,
    setting,
    stating,
    writing,
)
from casewriter.domain.enclosures import listing
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value, new_row_id
from casewriter.domain.ordering import LAST, between
from casewriter.domain.records import carried
from casewriter.domain.template import Template
from casewriter.services.autosave import Autosave
from casewriter.services.cleaning import cleaned_value
from casewriter.services.events import (
    Bus,
    CaseChanged,
    Discarded,
    HistoryChanged,
    TextCleaned,
    WritingRefused,
)
from casewriter.services.history import History
from casewriter.services.ports import Clock
from casewriter.services.standing import ReadOnly


class CaseSession:
    """An open case, its history and its saving."""

    def __init__(
        self,
        case: Case,
        template: Template,
        *,
        bus: Bus,
        clock: Clock,
        autosave: Autosave,
        read_only: Callable[[], ReadOnly] = lambda: "",
    ) -> None:
        """Open a case.

        Args:
            case: as it is in the library.
            template: what it follows.
            bus: tells of its changes.
            clock: the time.
            autosave: carries changes into the library.
            read_only: why nothing may be changed at this moment; an empty text where it may.
        """
        self._read_only = read_only
        self._case = case
        self.template = template
        self._bus = bus
        self._clock = clock
        self._autosave = autosave
        self._history = History()
        # Makes something else of an edit before it is applied, such as suggestions of it.
        self.divert: Callable[[Edit], Edit] | None = None
        # Gives a case as whoever writes here sees it, such as with what they suggest put in.
        self.overlay: Callable[[Case], Case] | None = None

    @property
    def case(self) -> Case:
        """The case as it is now."""
        return self._case

    @property
    def seen(self) -> Case:
        """The case as whoever writes here sees it: with what they suggest, while they do."""
        return self._case if self.overlay is None else self.overlay(self._case)

    @property
    def is_dirty(self) -> bool:
        """Whether something is not in the library yet."""
        return self._autosave.is_dirty

    @property
    def is_read_only(self) -> bool:
        """Whether every change is refused."""
        return bool(self._read_only())

    @property
    def read_only_because(self) -> ReadOnly:
        """Why every change is refused; an empty text where none is."""
        return self._read_only()

    # Changing.

    def write(
        self, path: Path, value: Value | None, language: str = NO_LANGUAGE, origin: object = None
    ) -> None:
        """Set one leaf; an empty value takes it away. Typing on merges into one step."""
        value = self._cleaned(path, language, value)
        edit = writing(self.seen, path, language, value, "write")
        self.apply(edit, origin, burst=(path, language))

    def write_all(
        self,
        leaves: Mapping[tuple[Path, str], Value | None],
        action: str = "write",
        origin: object = None,
    ) -> None:
        """Set several leaves as one step."""
        cleaned = {
            (path, language): self._cleaned(path, language, value)
            for (path, language), value in leaves.items()
        }
        self.apply(setting(self.seen, cleaned, action), origin)

    def add_row(
        self,
        field: Path,
        at: int | None = None,
        values: Mapping[tuple[str, str], Value] | None = None,
        origin: object = None,
    ) -> Path:
        """Add a row to a repeated field.

        Args:
            field: the path of the field.
            at: the place it takes among the rows; None is the end.
            values: what it holds from the start: `(part, language) → value`.
            origin: who asks.

        Returns:
            The new row's path.
        """
        row = field.child(new_row_id())
        rows = self.seen.rows(field)
        order = (
            self._places(field, [*rows[:at], row.steps[-1], *rows[at:]])
            if at is not None
            else (self._places(field, [*rows, row.steps[-1]]))
        )
        changes = [*order]
        for (part, language), value in (values or {}).items():
            path = row.child(part)
            kept = self._cleaned(path, language, value)
            if kept is not None:
                changes.append(Change(path, language, None, kept))
        self.apply(Edit("add_row", tuple(changes)), origin)
        return row

    def move_row(self, row: Path, to: int, origin: object = None) -> None:
        """Give a row another place among its neighbours, counted from 0."""
        field = Path(row.field, row.rest.rpartition("/")[0])
        name = row.steps[-1]
        rows = [other for other in self.seen.rows(field) if other != name]
        rows.insert(to, name)
        self.apply(Edit("move_row", tuple(self._places(field, rows, moved=name))), origin)

    def remove_row(self, row: Path, origin: object = None) -> None:
        """Take a row away with everything in it; undo brings it back whole."""
        self.apply(removing(self.seen, row, "remove_row"), origin)

    def state(self, fact: str, value: object, action: str, origin: object = None) -> None:
        """Change one fact of the case, such as its languages or its status."""
        self.apply(stating(self._case, fact, value, action), origin)

    def attach(
        self, attachment: Attachment, path: Path, origin: object = None, *beside: Attachment
    ) -> None:
        """Put a picture, whose bytes are kept already, at a path; `beside` is kept with it."""
        changes = (Change(path, NO_LANGUAGE, self.seen.get(path), attachment.sha256),)
        facts = listing(self._case, attachment, *beside)
        self.apply(Edit("attach", changes, facts), origin)

    def apply(
        self, edit: Edit, origin: object = None, burst: object = None, *, led: bool = False
    ) -> None:
        """Apply an edit as one step of the history; told by an event where nothing may change.

        Args:
            edit: what is to be done.
            origin: who asks.
            burst: what the step continues, as `History.record` takes it.
            led: whether the passages of the texts that it changes were taken along already.
        """
        if edit.is_idle or self._refuses():
            return
        if self.divert is not None:
            edit = self.divert(edit)
        self._take_step(edit, origin, burst, led=led)

    def _take_step(
        self, edit: Edit, origin: object, burst: object = None, *, led: bool = False
    ) -> None:
        if edit.is_idle:
            return
        if not led:
            edit = self._with_passages(edit)
        self._history.record(edit, self._clock(), burst)
        self._go(edit, origin)

    def bring_back(self, then: Case, what: What, origin: object = None) -> Edit:
        """Give the case again what an earlier state of it had, as one step of the history.

        The state before is kept.

        Args:
            then: the earlier state.
            what: how much of it.
            origin: who asks.

        Returns:
            The edit that did so; idle where the case has all of it already.
        """
        edit = bringing_back(self._case, then, what)
        self.apply_kept(edit, "before_restore", origin)
        return edit

    def enact(self, edit: Edit, origin: object = None) -> bool:
        """Apply an edit that is no step of the history, such as a decision.

        Whoever wants it undone takes it back with a reason, which stays in the log.

        Returns:
            Whether it was done; told by an event where nothing may change.
        """
        if edit.is_idle or self._refuses():
            return False
        self._history.end_burst()
        self._go(self._with_passages(edit), origin)
        return True

    def end_step(self) -> None:
        """Let the next change be a step of its own, however soon it follows."""
        self._history.end_burst()

    def join(self, after: Case, origin: object = None) -> Edit:
        """Make the case what a merge gave, as one step of the history.

        The state before is kept.

        Args:
            after: the merged case.
            origin: who asks.

        Returns:
            The edit that did so; idle where nothing differs.
        """
        from casewriter.domain.merge_choices import taking_in

        edit = taking_in(self._case, after)
        self.apply_kept(edit, "before_merge", origin)
        return edit

    def apply_kept(self, edit: Edit, kind: str, origin: object = None) -> None:
        """Apply an edit as one step of the history; the state before is kept.

        Args:
            edit: what is to be done.
            kind: why the state is kept: `before_merge` …
            origin: who asks.
        """
        if edit.is_idle:
            return
        self._autosave.keep(self._case, kind)
        if not self._refuses():
            # What comes from elsewhere, or from earlier, is what it is, whoever suggests here.
            self._take_step(edit, origin)

    # Undoing.

    def undo(self) -> Edit | None:
        """Take the last step back; gives the edit that did so, or None."""
        return None if self._refuses() else self._step(self._history.undo())

    def redo(self) -> Edit | None:
        """Bring back the step last undone; gives it, or None."""
        return None if self._refuses() else self._step(self._history.redo())

    @property
    def undoable(self) -> Edit | None:
        """The step that undo would take back."""
        return self._history.undoable

    def is_last(self, edit: Edit) -> bool:
        """Whether undo would take back this edit, with the passages that went along."""
        last = self._history.undoable
        return last is not None and (
            last is edit or bool(edit.changes and last.changes is edit.changes)
        )

    @property
    def redoable(self) -> Edit | None:
        """The step that redo would bring back."""
        return self._history.redoable

    # Saving.

    def save_soon(self) -> None:
        """Save now, in the background: the writer has left the answer or the page."""
        self._history.end_burst()
        self._autosave.save()

    def close(self) -> bool:
        """Save what is left and wait for it. Gives whether everything is in the library."""
        self._autosave.finish()
        return not self.is_dirty

    def give_up(self) -> None:
        """Save nothing more: what is not in the library was saved elsewhere, or is not wanted."""
        self._autosave.stop()

    def _refuses(self) -> bool:
        if reason := self._read_only():
            self._bus.publish(WritingRefused(self._case.id, reason))
        return bool(reason)

    def _with_passages(self, edit: Edit) -> Edit:
        """The edit, and with it the passages that comments and suggested edits stand at."""
        if not edit.changes or not self._case.records:
            return edit
        from casewriter.domain.reviewing.anchoring import moved

        return moved(edit, self._case)

    def _step(self, edit: Edit | None) -> Edit | None:
        if edit is not None:
            self._go(self._with_passages(self._on_todays_records(edit)), None)
        return edit

    def _on_todays_records(self, edit: Edit) -> Edit:
        """The edit with the records of now: what is no step of the history stays in them."""
        now = self._case.records
        facts = tuple(
            FactChange("records", now, carried(now, fact.before, fact.after))  # type: ignore[arg-type]
            if fact.fact == "records" and fact.before != now
            else fact
            for fact in edit.facts
        )
        return replace(edit, facts=facts)

    def _go(self, edit: Edit, origin: object) -> None:
        before = self._case
        self._case = edit.apply(before)
        gone = discards(before, self._case, edit, self._clock())
        self._autosave.note(edit, gone, self._case)
        self._bus.publish(CaseChanged(before, self._case, edit, origin))
        self._bus.publish(HistoryChanged(self._history.undoable, self._history.redoable))
        if gone:
            self._bus.publish(Discarded(before.id, edit, gone))

    def _cleaned(self, path: Path, language: str, value: Value | None) -> Value | None:
        """A value as a case may hold it: cleaned of what no text may hold, None where empty."""
        kept, removed = cleaned_value(value)
        if removed:
            self._bus.publish(TextCleaned(str(path), language, removed))
        return kept

    def _places(self, field: Path, rows: Sequence[str], moved: str = "") -> list[Change]:
        """The changes that put rows in this order, as few as possible."""
        case = self.seen
        keys = {row: str(case.get(field.child(row).about("order")) or LAST) for row in rows}
        new = moved or next((row for row in rows if keys[row] == LAST), "")
        place = rows.index(new)
        before = keys[rows[place - 1]] if place else ""
        after = keys[rows[place + 1]] if place + 1 < len(rows) else ""
        try:
            return [ordering(case, field.child(new), between(before, after))]
        except BadInput:
            # Keys of another program leave no room: count all rows anew.
            return self._renumbered(field, rows)

    def _renumbered(self, field: Path, rows: Sequence[str]) -> list[Change]:
        case, changes, key = self.seen, [], ""
        for row in rows:
            key = between(key, "")
            changes.append(ordering(case, field.child(row), key))
        return changes

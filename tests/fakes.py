"""Stand-ins for the world: a clock, timers, a library in memory, work done at once or later."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count

from casewriter.domain.backup import Backup, Tally
from casewriter.domain.case import Attachment
from casewriter.domain.discards import is_back
from casewriter.domain.errors import MachineFailed, WrongUse
from casewriter.domain.leaves import Path
from casewriter.domain.thinning import Mark, superfluous
from casewriter.services.ports import CaseSummary, RevisionSummary, TrashedCase
from casewriter.services.spelling import Dictionary, Found, LookedUp, LookUp, Propose, Proposed
from casewriter.services.standing import Standing

START = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


class FakeClock:
    """Stands still until it is moved on; timers of its go off on the way."""

    def __init__(self):
        self.now = START
        self._timers = []

    def __call__(self):
        return self.now

    def timer(self):
        timer = FakeTimer(self)
        self._timers.append(timer)
        return timer

    def jump(self, seconds):
        """Somebody sets the clock; timers count on as if nothing had happened."""
        by = timedelta(seconds=seconds)
        self.now += by
        for timer in self._timers:
            timer.at = timer.at and timer.at + by

    def advance(self, seconds):
        until = self.now + timedelta(seconds=seconds)
        while True:
            waiting = [timer for timer in self._timers if timer.at is not None]
            next_one = min(waiting, key=lambda timer: timer.at, default=None)
            if next_one is None or next_one.at > until:
                break
            self.now = max(self.now, next_one.at)
            next_one.go_off()
        self.now = until


class FakeTimer:
    """A timer of a `FakeClock`."""

    def __init__(self, clock):
        self._clock = clock
        self._due = None
        self.at = None

    def start(self, seconds, due):
        self.at = self._clock.now + timedelta(seconds=seconds)
        self._due = due

    def stop(self):
        self.at = None

    def go_off(self):
        self.at = None
        self._due()


class InlineBackground:
    """Does the work at once."""

    def run(self, work, done, failed):
        try:
            work()
        except MachineFailed as error:
            failed(error)
        else:
            done()

    def finish(self, patience=None):
        """Nothing waits."""


class LaterBackground(InlineBackground):
    """Does the work when it is told to."""

    def __init__(self):
        self.waiting = []

    def run(self, work, done, failed):
        self.waiting.append((work, done, failed))

    def finish(self, patience=None):  # noqa: ARG002
        while self.waiting:
            super().run(*self.waiting.pop(0))


class InMemoryStore:
    """A library's cases in memory.

    Attributes:
        fails: how the next saves go: each entry that is true makes one of them fail.
        keeps_fail: likewise for keeping states.
        saved: how many saves there were that did not fail.
    """

    def __init__(self, clock=None):
        self._clock = clock or FakeClock()
        self._cases = {}
        self._changed = {}
        self._places = {}
        self._revisions = []
        self.discards = {}
        self.trashed = {}
        self.fails = self.keeps_fail = iter(())
        self.saved = 0

    def create(self, case, kept=""):
        assert case.id not in self._cases
        self._cases[case.id] = case
        self._changed[case.id] = self._clock()
        if kept:
            self.keep_revision(case, kept, "", self._clock())

    def load(self, case_id):
        if case_id not in self._cases:
            raise WrongUse("case_unknown", case=case_id)
        return self._cases[case_id]

    def save(self, case_id, edit, thrown=()):
        if next(self.fails, False):
            raise MachineFailed("disk_full")
        self._cases[case_id] = edit.apply(self.load(case_id))
        self.discards |= {(case_id, discard.key): discard for discard in thrown}
        self._changed[case_id] = self._clock()
        self.saved += 1

    def summaries(self, *, trashed=False):
        cases = [case for case in self._cases.values() if (case.id in self.trashed) is trashed]
        rows = sorted(cases, key=lambda case: self._changed[case.id], reverse=True)
        return tuple(
            CaseSummary(
                case.id,
                case.template,
                case.country,
                case.status,
                str(case.get(Path("front.title"), case.source_language) or ""),
                case.source_language,
                case.languages,
                self._changed[case.id],
            )
            for case in rows
        )

    def recorded(self, kind):
        held = {case.id: case.records.get(kind, []) for case in self._cases.values()}
        return {case_id: held[case_id] for case_id in held.keys() - self.trashed if held[case_id]}

    def remember_place(self, case_id, path, language, caret, tally):  # noqa: ARG002
        self._places[case_id] = (path, language, caret)

    def place(self, case_id):
        return self._places.get(case_id, ("", "", 0))

    def keep_revision(self, case, kind, name, at):
        if next(self.keeps_fail, False):
            raise MachineFailed("disk_full")
        kept = [(row, state) for row, state in self._revisions if row.case == case.id]
        if kept and kept[-1][1] == case and name in ("", kept[-1][0].name):
            return kept[-1][0]
        number = kept[-1][0].number + 1 if kept else 1
        row = RevisionSummary(number, case.id, str(hash(str(case))), kind, name, at)
        self._revisions.append((row, case))
        return row

    def revisions(self, case_id):
        return tuple(row for row, _ in self._revisions if row.case == case_id)

    def changed_in(self, case_id, field):
        last, found = {}, set()
        for row, case in self._revisions:
            if row.case == case_id:
                leaves = case.fields.get(field, {})
                found |= {row.number} if leaves != last else set()
                last = leaves
        return frozenset(found)

    def thin(self, case_id, at_most):
        marks = [Mark(r.number, r.kind, r.name, r.at) for r in self.revisions(case_id)]
        gone = superfluous(marks)[:at_most]
        self._revisions = [
            (row, case)
            for row, case in self._revisions
            if (row.case, row.number) not in {(case_id, number) for number in gone}
        ]
        return len(gone)

    def restore(self, case_id, number):
        return self.state(case_id, number).fields

    def state(self, case_id, number):
        for row, case in self._revisions:
            if (row.case, row.number) == (case_id, number):
                return case
        raise WrongUse("revision_unknown", case=case_id, number=number)

    def close(self):
        """Nothing is held."""


class InMemoryTrash:
    """The trash of a store in memory."""

    def __init__(self, store):
        self._store = store

    def throw_away(self, case_id, at):
        self._store.trashed.setdefault(case_id, at)

    def bring_back(self, case_id):
        self._store.trashed.pop(case_id, None)

    def cases(self):
        thrown = self._store.trashed
        cases = self._store.summaries(trashed=True)
        newest = sorted(cases, key=lambda case: thrown[case.id], reverse=True)
        return tuple(TrashedCase(case, thrown[case.id]) for case in newest)

    def discards(self, case_id=None):
        return tuple(
            (case, discard)
            for (case, _), discard in self._store.discards.items()
            if (case not in self._store.trashed if case_id is None else case == case_id)
            and not is_back(self._store.load(case), discard)
        )

    def set_aside(self, states):
        return tuple(
            (case.id, state)
            for case in (self._store.load(row.id) for row in self._store.summaries())
            for state in states
            if case.get(Path(state)) == "set_aside"
        )

    def delete(self, thrown, lost):
        for case_id, discard in lost:
            self._store.discards.pop((case_id, discard.key), None)
        for case_id in thrown:
            del self._store.trashed[case_id]
            del self._store._cases[case_id]


class InMemoryHolding:
    """The side of a library that says whether it may be written: as `next` says when asked."""

    def __init__(self):
        self.standing = self.next = Standing()

    def take(self):
        self.standing = self.next
        return self.standing

    take_over = renew = take


class InMemoryAttachments:
    """Pictures in memory."""

    def __init__(self):
        self._bytes = {}

    def add(self, data, media_type, name):
        attachment = Attachment(sha256(data).hexdigest(), media_type, name)
        self._bytes[attachment.sha256] = data
        return attachment

    def read(self, sha256):
        if sha256 not in self._bytes:
            raise WrongUse("attachment_unknown", sha256=sha256)
        return self._bytes[sha256]

    def has(self, sha256):
        return sha256 in self._bytes


class FakeBackups:
    """Backups of a library of which only the mark is known.

    Attributes:
        now: the mark of the library.
        broken: folders in which nothing can be written, each with the error.
        there: folders with what is in them, the oldest first.
    """

    def __init__(self, own):
        self.own_place = own
        self.now = "first"
        self.broken = {}
        self.there = {own: []}
        self.swept = []
        self._numbers = count(1)

    def mark(self):
        return self.now

    def make(self, place, why, step):
        step(1, 2)
        self._refuse(place)
        made = Backup(
            str(place / "made"), "library", next(self._numbers), START, why, "1", "0002",
            Tally(1, 2, 3, 0), self.now, 100,
        )  # fmt: skip
        self.there.setdefault(place, []).append(made)
        return made

    def copy(self, backup, place, step):
        step(1, 2)
        self._refuse(place)
        self.there.setdefault(place, []).append(backup)
        return backup

    def kept(self, place):
        return tuple(reversed(self.there.get(place, [])))

    def sweep(self, place):
        self.swept.append(place)

    def _refuse(self, place):
        if place in self.broken:
            raise self.broken[place]


class FakeSpeller:
    """Dictionaries of a few words, in memory. Answers when it is listened to."""

    def __init__(self, words):
        self._words = words
        self.asked = []
        self.is_lost = False
        self.is_closed = False
        origins = (Dictionary(language, language, "carried") for language in words)
        self._answers = [Found(tuple(origins))]

    def ask(self, question):
        self.asked.append(question)
        match question:
            case LookUp(languages, words):
                known = {word for tag in languages for word in self._words.get(tag, ())}
                has = languages[0] in self._words
                wrong = tuple(w for w in words if has and w.lower() not in known)
                self._answers.append(LookedUp(languages, words, wrong))
            case Propose(languages, word):
                near = tuple(w for tag in languages for w in self._words[tag] if w[0] == word[0])
                self._answers.append(Proposed(word, near))

    def heard(self):
        answers, self._answers = tuple(self._answers), []
        return () if self.is_lost else answers

    def close(self):
        self.is_closed = True


class StillPages:
    """Sets no pages until a test hands it news.

    Attributes:
        asked: what was asked for, the last one last.
        news: what is heard next.
    """

    def __init__(self):
        self.asked, self.news, self.is_lost, self.is_closed = [], [], False, False

    def ask(self, wish):
        self.asked.append(wish)

    def heard(self):
        news, self.news = tuple(self.news), []
        return news

    def close(self):
        self.is_closed = True

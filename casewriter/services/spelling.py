"""Spelling while one writes: what is known of words, and who is asked about the others.

Dictionaries are read and asked in a process of their own: they hold Python's lock for as long as
they read (up to 0.4 s) or look for proposals (up to 0.5 s). What is known of a word is kept here,
so that looking at a text again costs nothing.
"""

from collections.abc import Callable, Collection, Iterable
from typing import Literal, Protocol

from msgspec import Struct

from casewriter.domain.spelling import languages_for
from casewriter.services.ports import Timer
from casewriter.services.settings import SettingsStore

PAUSE = 0.25
"""Seconds that words are gathered before they are asked about: a page is painted first."""
BEGINNING = 0.8
"""The same where the process has to be started, which takes 15 ms: a case is opened then."""
BEAT = 0.03
"""Seconds between two looks whether an answer came."""
MOST = 2000
"""Words that are asked about at a time, so that a question about proposals need not wait long."""

RESTED = 10.0
"""Seconds in which nobody asks about a word before the process ends: it holds 25 MB."""
LOSSES = 3
"""What is lost so often is left alone: a dictionary may be damaged."""

Origin = Literal["carried", "computer", "own"]


class Dictionary(Struct, frozen=True):
    """A dictionary that was found: its language, the start of its files, whose it is."""

    language: str
    file: str
    origin: Origin


class LookUp(Struct, frozen=True, tag=True):
    """Which of these words are wrong in all of these languages?"""

    languages: tuple[str, ...]
    words: tuple[str, ...]


class Propose(Struct, frozen=True, tag=True):
    """What may have been meant by this word?"""

    languages: tuple[str, ...]
    word: str


class Found(Struct, frozen=True, tag=True):
    """The dictionaries that there are."""

    dictionaries: tuple[Dictionary, ...]


class LookedUp(Struct, frozen=True, tag=True):
    """The answer to `LookUp`: those that no dictionary knows."""

    languages: tuple[str, ...]
    words: tuple[str, ...]
    wrong: tuple[str, ...]


class Proposed(Struct, frozen=True, tag=True):
    """The answer to `Propose`, the likeliest first."""

    word: str
    words: tuple[str, ...]


Question = LookUp | Propose
Answer = Found | LookedUp | Proposed


class Speller(Protocol):
    """Dictionaries being asked elsewhere."""

    def ask(self, question: Question) -> None:
        """Ask, without waiting."""
        ...

    def heard(self) -> tuple[Answer, ...]:
        """The answers since last asked, without waiting."""
        ...

    @property
    def is_lost(self) -> bool:
        """Whether it ended by itself and answers no more."""
        ...

    def close(self) -> None:
        """Let go of it; again does nothing."""
        ...


class OwnWords:
    """A person's own dictionary: one word a line, kept beside the settings."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        data = store.read() or b""
        lines = data.decode("utf-8", "replace").splitlines()
        self._words = {line.strip() for line in lines if line.strip()}

    @property
    def words(self) -> tuple[str, ...]:
        """All words, sorted."""
        return tuple(sorted(self._words, key=str.casefold))

    def __contains__(self, word: str) -> bool:
        return word in self._words or word.lower() in self._words

    def put(self, words: Iterable[str]) -> None:
        """Keep these words and no others.

        Raises:
            MachineFailed: `file_unwritable`; they hold until the end all the same.
        """
        self._words = {word.strip() for word in words if word.strip()}
        self._store.write("".join(f"{word}\n" for word in self.words).encode())


class Spelling:
    """What is known of the words of all texts of a window."""

    def __init__(
        self,
        start: Callable[[], Speller],
        own: OwnWords,
        timer: Callable[[], Timer],
    ) -> None:
        """Know nothing yet; the process is started by the first word.

        Args:
            start: starts the process that reads dictionaries.
            own: the person's own dictionary.
            timer: makes a timer.
        """
        self.own = own
        self.is_on = True
        self.others: tuple[str, ...] = ()
        self.dictionaries: tuple[Dictionary, ...] | None = None
        self._start = start
        self._speller: Speller | None = None
        self._known: dict[tuple[str, ...], dict[str, bool]] = {}
        self._wanted: dict[tuple[str, ...], dict[str, None]] = {}
        self._asked: dict[tuple[str, ...], set[str]] = {}
        self._case_words: frozenset[str] = frozenset()
        self._beside: tuple[str, ...] = ()
        self._proposing: dict[str, list[Callable[[tuple[str, ...]], None]]] = {}
        self._pause, self._beat, self._rest = timer(), timer(), timer()
        self._gathering = False
        self._watchers: list[Callable[[bool], None]] = []
        self._losses = 0

    # What is known.

    def is_wrong(self, word: str, passage: str) -> bool | None:
        """Whether no dictionary knows a word of a passage; None while that is being asked.

        Args:
            word: as `domain.spelling.lookup` gives it.
            passage: the language of the passage.
        """
        if not self.is_on or word in self.own or word.lower() in self._case_words:
            return False
        languages = languages_for(word, passage, self.others, self._beside)
        if not languages:
            return False
        right = self._known.get(languages, {}).get(word)
        if right is not None:
            return not right
        self._want(languages, word)
        return None

    def has_dictionary(self, language: str) -> bool | None:
        """Whether there is a dictionary for a language; None before that is known."""
        if self.dictionaries is None:
            return None
        primary = language.partition("-")[0]
        return any(found.language == primary for found in self.dictionaries)

    def propose(self, word: str, passage: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Say what may have been meant by a word, as soon as that is known."""
        waiting = self._proposing.setdefault(word, [])
        waiting.append(then)
        if len(waiting) == 1:
            self._ask(Propose(languages_for(word, passage, self.others, self._beside), word))

    # What changes.

    def watch(self, changed: Callable[[bool], None]) -> None:
        """Call when more words are known (False), or all have to be looked at anew (True)."""
        self._watchers.append(changed)

    def unwatch(self, changed: Callable[[bool], None]) -> None:
        """Call no more."""
        if changed in self._watchers:
            self._watchers.remove(changed)

    def choose(self, *, on: bool, others: tuple[str, ...]) -> None:
        """Look at spelling or not, and accept words of other languages everywhere."""
        if (on, others) != (self.is_on, self.others):
            self.is_on, self.others = on, others
            self._tell(anew=True)

    def know_case(self, words: frozenset[str], languages: tuple[str, ...]) -> None:
        """Take the names and terms of the open case for right, and know its languages."""
        beside = (*languages, "en")
        if (words, beside) != (self._case_words, self._beside):
            self._case_words, self._beside = words, beside
            self._tell(anew=True)

    def learn(self, *words: str) -> None:
        """Put words into the person's own dictionary; MachineFailed `file_unwritable`."""
        self.keep_own((*self.own.words, *words))

    def keep_own(self, words: Iterable[str]) -> None:
        """Let these be the person's own dictionary; MachineFailed `file_unwritable`."""
        try:
            self.own.put(words)
        finally:
            self._tell(anew=True)

    def find_dictionaries(self) -> None:
        """Find out which dictionaries there are, where nobody has asked yet."""
        if self._speller is None:
            self._begin()

    def look_again(self) -> None:
        """Read dictionaries anew: the person has put some into the folder."""
        self.close()
        self.dictionaries = None
        self._known.clear()
        self._begin()
        self._tell(anew=True)

    def close(self) -> None:
        """Let go of the process."""
        self._pause.stop()
        self._beat.stop()
        self._rest.stop()
        self._gathering = False
        if self._speller is not None:
            self._speller.close()
            self._speller = None
        self._asked.clear()
        self._proposing.clear()

    # Asking.

    def _want(self, languages: tuple[str, ...], word: str) -> None:
        if word in self._asked.get(languages, ()):
            return
        self._wanted.setdefault(languages, {})[word] = None
        if not self._gathering:
            self._gathering = True
            self._pause.start(BEGINNING if self._speller is None else PAUSE, self._ask_wanted)

    def _ask_wanted(self) -> None:
        self._gathering = False
        wanted, self._wanted = self._wanted, {}
        for languages, words in wanted.items():
            self._asked.setdefault(languages, set()).update(words)
            every = tuple(words)
            for start in range(0, len(every), MOST):
                self._ask(LookUp(languages, every[start : start + MOST]))

    def _ask(self, question: Question) -> None:
        if self._speller is None:
            self._begin()
        if self._speller is not None:
            self._rest.stop()
            self._speller.ask(question)
            self._beat.start(BEAT, self._listen)

    def _begin(self) -> None:
        if self._losses < LOSSES:
            self._speller = self._start()
            self._beat.start(BEAT, self._listen)

    def _listen(self) -> None:
        speller = self._speller
        if speller is None:
            return
        news = False
        for answer in speller.heard():
            match answer:
                case Found():
                    self.dictionaries = answer.dictionaries
                    news = True
                case LookedUp():
                    self._learn(answer)
                    news = True
                case Proposed():
                    for then in self._proposing.pop(answer.word, ()):
                        then(answer.words)
        if speller.is_lost:
            self._lose()
        elif any(self._asked.values()) or self._proposing or self.dictionaries is None:
            self._beat.start(BEAT, self._listen)
        else:
            self._rest.start(RESTED, self._let_rest)
        if news:
            self._tell()

    def _let_rest(self) -> None:
        # What is being gathered will be asked, and begins the wait anew.
        if not self._gathering:
            self.close()

    def _learn(self, answer: LookedUp) -> None:
        known = self._known.setdefault(answer.languages, {})
        wrong = set(answer.wrong)
        known.update((word, word not in wrong) for word in answer.words)
        self._asked.get(answer.languages, set()).difference_update(answer.words)

    def _lose(self) -> None:
        self._losses += 1
        waiting: Collection[list[Callable[[tuple[str, ...]], None]]] = [*self._proposing.values()]
        self.close()
        for thens in waiting:
            for then in thens:
                then(())

    def _tell(self, *, anew: bool = False) -> None:
        for changed in tuple(self._watchers):
            changed(anew)

"""What is known of words, and what is asked about the others."""

import pytest

from casewriter.services.spelling import (
    MOST,
    Dictionary,
    Found,
    LookedUp,
    LookUp,
    OwnWords,
    Propose,
    Proposed,
    Spelling,
)
from tests.fakes import FakeClock, FakeSpeller


class Kept:
    """A file in memory."""

    def __init__(self, data=None):
        self.data = data

    def read(self):
        return self.data

    def write(self, data):
        self.data = data


class Desk:
    def __init__(self):
        self.clock, self.file = FakeClock(), Kept()
        self.spellers, self.told = [], []
        self.spelling = Spelling(self.start, OwnWords(self.file), self.clock.timer)
        self.spelling.watch(self.told.append)

    def start(self):
        self.spellers.append(FakeSpeller({"en": {"family", "office"}, "ru": {"семья"}}))
        return self.spellers[-1]

    def known(self, word, language="en"):
        self.spelling.is_wrong(word, language)
        self.clock.advance(2)
        return self.spelling.is_wrong(word, language)


@pytest.fixture
def desk():
    return Desk()


def test_nothing_is_started_before_the_first_word(desk):
    desk.clock.advance(10)
    assert desk.spellers == []


def test_words_are_asked_about_together_and_only_once(desk):
    for word in ("family", "famly", "family"):
        assert desk.spelling.is_wrong(word, "en") is None
    desk.clock.advance(2)
    assert desk.spelling.is_wrong("family", "en") is False
    assert desk.spelling.is_wrong("famly", "en") is True
    desk.clock.advance(2)
    assert [q.words for q in desk.spellers[0].asked] == [("family", "famly")]
    assert False in desk.told


def test_a_long_text_is_asked_about_in_parts(desk):
    for number in range(MOST + 1):
        desk.spelling.is_wrong("w" + "x" * (number % 7) + chr(0x100 + number), "en")
    desk.clock.advance(2)
    assert len(desk.spellers[0].asked) == 2


def test_a_language_without_a_dictionary_marks_nothing(desk):
    assert desk.known("barev", "az") is False
    assert desk.spelling.has_dictionary("az") is False
    assert desk.spelling.has_dictionary("en-GB") is True


def test_one_s_own_words_are_right_and_are_kept(desk):
    assert desk.known("akimat") is True
    desk.spelling.learn("akimat")
    assert desk.told[-1] is True
    assert desk.spelling.is_wrong("akimat", "en") is False
    assert desk.spelling.is_wrong("Akimat", "en") is False
    assert OwnWords(Kept(desk.file.data)).words == ("akimat",)


def test_words_of_the_case_are_right(desk):
    desk.spelling.know_case(frozenset({"orzan"}), ("en",))
    assert desk.spelling.is_wrong("Orzan", "en") is False


def test_another_language_of_the_case_is_asked_about_its_script(desk):
    desk.spelling.know_case(frozenset(), ("en", "ru"))
    assert desk.known("семья", "en") is False
    assert desk.known("симья", "en") is True


def test_switched_off_it_says_nothing(desk):
    desk.spelling.choose(on=False, others=())
    assert desk.known("famly") is False
    assert desk.spellers == []


def test_proposals_come_when_they_are_there(desk):
    heard = []
    desk.spelling.propose("famly", "en", heard.append)
    assert heard == []
    desk.clock.advance(2)
    assert heard == [("family",)]


def test_what_is_lost_is_started_again_and_then_left_alone(desk):
    heard = []
    for _ in range(5):
        desk.spelling.propose("famly", "en", heard.append)
        if desk.spellers:
            desk.spellers[-1].is_lost = True
        desk.clock.advance(2)
    assert len(desk.spellers) == 3
    assert heard[:3] == [(), (), ()]


def test_the_messages_have_room_for_every_letter():
    import msgspec

    from casewriter.services.spelling import Answer, Question

    for message, kinds in (
        (LookUp(("en",), ("naïve",)), Question),
        (Propose(("ru",), "семья"), Question),
        (Found((Dictionary("ka", "/x/ka_GE", "own"),)), Answer),
        (LookedUp(("ka",), ("ა",), ()), Answer),
        (Proposed("a", ("b",)), Answer),
    ):
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(message), type=kinds) == message


def test_the_process_ends_when_nobody_asks_and_begins_again_with_the_next_word(desk):
    assert desk.known("famly") is True
    desk.clock.advance(60)
    assert desk.spellers[-1].is_closed
    assert desk.spelling.is_wrong("famly", "en") is True, "what is known stays known"
    assert len(desk.spellers) == 1
    assert desk.known("office") is False
    assert len(desk.spellers) == 2


def test_words_that_are_being_gathered_are_asked_whenever_the_process_was_to_rest(desk):
    for tenths in range(95, 106):
        desk.known(f"word{tenths}")
        desk.clock.advance(tenths / 10 - 2)
        assert desk.known(f"other{tenths}") is True

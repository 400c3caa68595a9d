"""The writer's thread: in order, answered where it was asked, and never waited for in vain."""

import queue
import threading
import time

import pytest

from casewriter.domain.errors import MachineFailed
from casewriter.services.ports import Background
from casewriter.storage.background import InlineBackground, WriterThread


class Desk:
    """A thread that answers are delivered to, as a window's event loop would."""

    def __init__(self):
        self.calls = queue.SimpleQueue()
        self.background = WriterThread(self.calls.put)
        self.heard = []

    def hand_over(self, name, work=lambda: None):
        self.background.run(
            work,
            lambda: self.heard.append((name, threading.get_ident())),
            lambda error: self.heard.append((name, threading.get_ident(), error)),
        )

    def answer(self, count):
        for _ in range(count):
            self.calls.get(timeout=60)()


@pytest.fixture
def desk():
    made = Desk()
    yield made
    made.background.close()


def test_both_are_what_the_services_ask_for(desk):
    def asked(background: Background) -> Background:
        return background

    assert asked(desk.background)
    assert asked(InlineBackground())


def test_work_is_done_in_order_on_a_thread_of_its_own(desk):
    done = []
    for number in range(50):
        desk.hand_over(number, lambda number=number: done.append((number, threading.get_ident())))
    desk.answer(50)
    assert [number for number, _ in done] == list(range(50))
    assert len({thread for _, thread in done}) == 1
    assert done[0][1] != threading.get_ident()
    assert desk.heard == [(number, threading.get_ident()) for number in range(50)]


def test_a_failure_is_answered_and_the_next_work_is_done(desk):
    def failing():
        raise MachineFailed("disk_full")

    desk.hand_over("first", failing)
    desk.hand_over("second")
    desk.answer(2)
    (first, _, error), (second, _) = desk.heard
    assert (first, second) == ("first", "second")
    assert isinstance(error, MachineFailed)


def test_whoever_hands_over_does_not_wait(desk):
    gate = threading.Event()
    desk.hand_over("slow", lambda: gate.wait(5))
    assert desk.heard == []
    gate.set()
    desk.answer(1)
    assert len(desk.heard) == 1


def test_finishing_answers_everything_without_an_event_loop(desk):
    for number in range(5):
        desk.hand_over(number, lambda: time.sleep(0.002))
    desk.background.finish()
    assert desk.heard == [(number, threading.get_ident()) for number in range(5)]
    desk.answer(5)
    assert len(desk.heard) == 5, "what was delivered late is not answered twice"


def test_finishing_waits_for_work_that_an_answer_handed_over(desk):
    desk.background.run(lambda: None, lambda: desk.hand_over("follow-up"), pytest.fail)
    desk.background.finish()
    assert [name for name, *_ in desk.heard] == ["follow-up"]


def test_answers_given_on_the_writers_thread_are_waited_for_too():
    heard = []
    background = WriterThread(lambda call: call())

    def slowly():
        time.sleep(0.02)
        heard.append("done")

    background.run(lambda: None, slowly, pytest.fail)
    background.finish()
    assert heard == ["done"]
    background.close()


def test_finishing_with_nothing_to_do_returns(desk):
    desk.background.finish()
    assert desk.heard == []


def test_an_end_that_was_asked_for_inside_the_work_is_no_failure_of_it(desk):
    def leaving():
        raise SystemExit(0)

    desk.hand_over("leaving", leaving)
    with pytest.raises(SystemExit):
        desk.background.finish()
    assert desk.heard == []


def test_closing_lets_the_thread_go():
    background = WriterThread(lambda call: call())
    names = []
    background.run(lambda: names.append(threading.current_thread()), lambda: None, pytest.fail)
    background.close()
    assert not names[0].is_alive()


def test_inline_work_is_answered_at_once():
    heard = []
    background = InlineBackground()
    background.run(lambda: heard.append("work"), lambda: heard.append("done"), heard.append)
    background.finish()
    assert heard == ["work", "done"]


def test_inline_failures_are_answered_and_mistakes_are_raised():
    heard = []
    failure = MachineFailed("disk_full")

    def failing():
        raise failure

    def mistaken():
        raise ZeroDivisionError

    InlineBackground().run(failing, pytest.fail, heard.append)
    assert heard == [failure]
    with pytest.raises(ZeroDivisionError):
        InlineBackground().run(mistaken, pytest.fail, heard.append)

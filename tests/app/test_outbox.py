"""What goes to another process: in order, without waiting, and not for ever."""

import time
from multiprocessing import Pipe

import pytest

from casewriter.app.processes.outbox import Outbox

MORE_THAN_A_PIPE_HOLDS = 8_000_000


@pytest.fixture
def ends():
    here, there = Pipe()
    yield here, there
    here.close()
    there.close()


def test_nobody_waits_for_who_does_not_listen_yet(ends):
    here, there = ends
    outbox = Outbox(here)
    messages = [b"x" * MORE_THAN_A_PIPE_HOLDS, b"stop", b"", b"y"]
    for message in messages:
        outbox.send(message)
    assert [there.recv_bytes() for _ in messages] == messages
    outbox.close()
    outbox.send(b"again")
    assert there.recv_bytes() == b"again"
    outbox.close()
    assert not outbox.is_lost


def test_what_nobody_takes_any_more_is_let_go_of(ends):
    here, there = ends
    outbox = Outbox(here)
    outbox.send(b"x" * MORE_THAN_A_PIPE_HOLDS)
    outbox.send(b"more")
    there.close()
    while not outbox.is_lost:
        time.sleep(0.01)
    outbox.close()

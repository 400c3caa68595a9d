"""Publications written in a process of their own."""

import threading
import time
from datetime import UTC, datetime
from multiprocessing import active_children

import pytest

from casewriter.app.processes import worker
from casewriter.domain.canonical import to_json
from casewriter.services.jobs import Failed, Finished, Progressed, PublishRequest, Stopped
from casewriter.services.publishing import Order
from tests.builders import full_case, load

PATIENCE = 120


@pytest.fixture
def publish(tmp_path):
    running = []

    def start(case, form="html", file="out.html"):
        order = Order(form, case.source_language, "draft", datetime(2026, 1, 2, tzinfo=UTC))
        (tmp_path / "library" / "attachments").mkdir(parents=True, exist_ok=True)
        request = PublishRequest(
            to_json(case), order, str(tmp_path / file), str(tmp_path / "library")
        )
        running.append(worker.start(request))
        return running[-1]

    yield start
    for process in running:
        process.close()


def end_of(process):
    """All that was heard until the last word."""
    heard, until = [], time.monotonic() + PATIENCE
    while time.monotonic() < until:
        heard += process.news()
        if heard and not isinstance(heard[-1], Progressed):
            return heard
        time.sleep(0.01)
    raise AssertionError("the process said nothing more")


def test_progress_is_told_and_then_the_report(publish, tmp_path):
    *told, last = end_of(publish(full_case(load("one-stop-shop"))))
    assert isinstance(last, Finished)
    assert (tmp_path / "out.html").read_text("utf-8").startswith("<!doctype html>")
    assert [news.done for news in told] == list(range(1, len(told) + 1))


def test_a_cancelled_one_leaves_nothing_behind(publish, tmp_path):
    process = publish(full_case(load("one-stop-shop")))
    process.cancel()
    assert isinstance(end_of(process)[-1], Stopped | Finished)
    assert not list(tmp_path.glob("*.part"))


def test_an_error_comes_back_with_its_code(publish):
    case = full_case(load("one-stop-shop"))
    last = end_of(publish(case, file="no/such/folder/out.html"))[-1]
    assert isinstance(last, Failed)
    assert last.code == "file_unwritable"


def test_one_that_has_ended_unheard_can_be_let_go_of(publish, tmp_path):
    process = publish(full_case(load("one-stop-shop")))
    until = time.monotonic() + PATIENCE
    while not (tmp_path / "out.html").exists() and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(0.3)
    process.cancel()
    process.close()


def test_one_that_is_only_starting_is_let_go_of_without_waiting(publish, tmp_path):
    before = set(threading.enumerate())
    process = publish(full_case(load("one-stop-shop")))
    process.close()
    ending = [one for one in threading.enumerate() if one.name == "casewriter-ending"]
    assert len(ending) == 1, "it is still being ended when this goes on"
    assert process.news() == ()
    process.close()
    process.cancel()
    for thread in set(threading.enumerate()) - before:
        thread.join(PATIENCE)
    assert not active_children()
    assert not list(tmp_path.glob("out.html*"))

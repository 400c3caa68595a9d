"""The process that sets pages beside the text."""

import time
from pathlib import Path as File

import pytest

from casewriter.app.processes.preview import PreviewProcess
from casewriter.domain.canonical import to_json
from casewriter.domain.leaves import Path
from casewriter.services.preview import PagesFailed, PageShown, PagesSet, SetPages, ShowPages
from tests.builders import full_case, load

PATIENCE = 120


@pytest.fixture
def process(tmp_path):
    (tmp_path / "library" / "attachments").mkdir(parents=True)
    made = PreviewProcess(tmp_path / "library")
    yield made
    folder = File(made._folder.name)
    made.close()
    made.close()
    assert not folder.exists()


def next_of(process, kind):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and not process.is_lost:
        for news in process.heard():
            if isinstance(news, kind):
                return news
        time.sleep(0.01)
    raise AssertionError("the process said nothing more")


def test_pages_are_set_drawn_and_set_anew(process):
    case = full_case(load("one-stop-shop"))
    process.ask(SetPages(1, to_json(case), "en", "hub"))
    first = next_of(process, PagesSet)
    assert first.pages > 5
    assert first.places["context"] <= first.places["results"] <= (first.pages, 1.0)
    results, _ = first.places["results"]
    process.ask(ShowPages((results,), 300))
    drawn = next_of(process, PageShown)
    assert (drawn.page, drawn.width) == (results, 300)
    assert len(drawn.data) == drawn.stride * drawn.height
    assert len(set(drawn.data)) > 10
    longer = case.with_leaf(Path("front.title"), "en", "A title " * 60)
    process.ask(SetPages(2, to_json(longer), "en", "plain"))
    assert next_of(process, PagesSet).number == 2


def test_what_cannot_be_set_is_told_and_the_process_goes_on(process):
    case = full_case(load("one-stop-shop"))
    process.ask(SetPages(1, to_json(case), "en", "no-such-style"))
    assert next_of(process, PagesFailed).code == "style_unknown"
    process.ask(ShowPages((1,), 300))
    process.ask(SetPages(2, to_json(case), "en", "hub"))
    assert next_of(process, PagesSet).number == 2


def test_a_process_that_ended_is_lost(process):
    process._process.kill()
    process._process.join()
    until = time.monotonic() + PATIENCE
    while not process.is_lost and time.monotonic() < until:
        process.heard()
    assert process.is_lost

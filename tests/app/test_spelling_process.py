"""The process that is asked about words."""

import time

from casewriter.app.processes.spelling import SpellingProcess
from casewriter.assets import resources
from casewriter.services.spelling import Found, LookedUp, LookUp, Propose, Proposed

PATIENCE = 120


def hear(process, kind):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        for answer in process.heard():
            if isinstance(answer, kind):
                return answer
        assert not process.is_lost
        time.sleep(0.01)
    raise AssertionError(f"no {kind.__name__} came")


def test_it_says_what_it_found_and_answers(tmp_path):
    process = SpellingProcess(resources("dictionaries"), tmp_path)
    try:
        assert {one.language for one in hear(process, Found).dictionaries} >= {"en", "ru", "kk"}
        process.ask(LookUp(("en",), ("family", "famly")))
        assert hear(process, LookedUp).wrong == ("famly",)
        process.ask(Propose(("en",), "famly"))
        assert "family" in hear(process, Proposed).words
    finally:
        process.close()
    process.close()


def test_its_end_is_noticed(tmp_path):
    process = SpellingProcess(resources("dictionaries"), tmp_path)
    try:
        hear(process, Found)
        process._process.kill()
        process._process.join()
        process.heard()
        process.ask(LookUp(("en",), ("family",)))
        process.heard()
        assert process.is_lost
    finally:
        process.close()

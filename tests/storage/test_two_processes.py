"""Two real processes and one library: neither writes over what the other was told is saved."""

import os
import signal
import subprocess
import sys
import time

import pytest

from casewriter.storage import open_library
from tests.storage.desk import TITLE, Ticking, a_case

HOLDING = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from casewriter.storage import open_library
library = open_library(Path(sys.argv[1]), lambda: datetime.now(UTC), who=lambda: "Aigul")
assert library.take().is_writable
sys.stdout.write("ready\\n")
sys.stdout.flush()
time.sleep(60)
"""


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "library"


@pytest.fixture
def case_id(folder):
    library = open_library(folder, Ticking())
    case = a_case().with_leaf(TITLE, "en", "0 start")
    library.cases.create(case)
    library.close()
    return case.id


def holder(folder):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, folder], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "ready\n"
    return process


def ended(process):
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()


def test_two_who_take_over_from_each_other_lose_no_confirmed_save(folder, case_id, pytestconfig):
    both = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.storage.quarrel", folder, case_id, name],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=pytestconfig.rootpath,
        )
        for name in ("Aigul", "Davit")
    ]
    # The last of them saves on until somebody takes the library from it.
    until = time.monotonic() + 60
    while any(one.poll() is None for one in both) and time.monotonic() < until:
        if any(one.poll() is not None for one in both):
            library = open_library(folder, Ticking())
            library.take_over()
            library.close()
        time.sleep(0.05)
    said = [one.communicate(timeout=120) for one in both]
    assert [error for _, error in said] == ["", ""]
    steps = sorted(tuple(map(int, line.split())) for out, _ in said for line in out.splitlines())
    assert all(out for out, _ in said), "both wrote"
    before = [number for number, _ in steps]
    assert before == list(range(len(steps))), "every save stands on the one before it"
    library = open_library(folder, Ticking())
    assert library.cases.load(case_id).get(TITLE, "en").split()[0] == str(steps[-1][1])
    library.close()


@pytest.mark.skipif(os.name != "posix", reason="signals of Unix")
def test_after_a_kill_the_library_is_writable_at_once(folder, case_id):
    first = holder(folder)
    library = open_library(folder, Ticking())
    assert library.take().reason == "held"
    assert library.standing.holder.who == "Aigul"
    library.close()
    ended(first)
    library = open_library(folder, Ticking())
    assert library.take().is_writable
    assert library.cases.load(case_id)
    library.close()


@pytest.mark.skipif(os.name != "posix", reason="signals of Unix")
def test_a_holder_that_stands_still_is_not_robbed_and_learns_of_a_take_over(folder, case_id):
    """As a computer that sleeps: its process lives, its lock is held."""
    first = holder(folder)
    first.send_signal(signal.SIGSTOP)
    library = open_library(folder, Ticking())
    assert library.take().reason == "held"
    assert library.take_over().is_writable
    assert [row.kind for row in library.cases.revisions(case_id)] == ["taken_over"]
    library.close()
    ended(first)

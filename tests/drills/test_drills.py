"""The drills in short: what `make drills` does a thousand times, a few times of each."""

import os
import subprocess
import sys

import pytest

from tests.drills import plan, word
from tests.drills.__main__ import main, report
from tests.drills.injecting import can_inject
from tests.drills.ledger import Ledger, Result, Trial

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")

IN_ALL = 1_000


@pytest.fixture
def drill(pytestconfig, tmp_path):
    """Runs drills in a process that can be forked, and gives the three lines."""

    def run(*words):
        asked = subprocess.run(
            [sys.executable, "-m", "tests.drills", "--folder", tmp_path / "out", *words],
            capture_output=True,
            text=True,
            check=False,
            cwd=pytestconfig.rootpath,
            timeout=300,
        )
        assert asked.returncode == 0, asked.stderr
        return asked.stdout.splitlines()

    return run


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(drill):
    phases = [f"kills/{kind}/0" for kind, _, _ in plan.KILLS]
    lines = drill("--size", "2", *phases)
    kills = 2 * len(plan.KILLS)
    assert f"kills {kills}, cases damaged 0, acknowledged edits lost 0" in lines


def test_a_call_that_fails_is_told_or_done(drill):
    if not can_inject():
        pytest.skip("strace is not here")
    lines = drill("faults/save EIO/0", "faults/throw away full/0")
    (line,) = (line for line in lines if line.startswith("faults"))
    injected, silent = line.split(", ")
    assert int(injected.split()[-1]) > 15
    assert silent == "silent losses 0"


def test_a_damaged_library_is_told_and_kept(drill):
    lines = drill("--size", "3", "damage/database/0", "damage/log/0", "damage/backup/0")
    assert "damaged libraries 9, overwritten 0, crashes with a traceback 0" in lines


def test_a_run_goes_on_where_it_was_interrupted(tmp_path):
    ledger = Ledger(tmp_path / "results.jsonl")
    first = Result(Trial("kills", "saving", 0, 7, 10))
    first.count("kills", 10)
    ledger.add(first)
    with ledger.file.open("a") as out:
        out.write('{"trial": {"drill": "ki')
    assert [result.trial for result in ledger.results()] == [first.trial]
    ledger.add(first)
    assert len(list(ledger.results())) == 2, "what is added next stands on a line of its own"


def test_what_was_found_is_counted_and_ends_the_run_with_an_error(capsys):
    lost = Result(Trial("kills", "saving", 0, 7))
    lost.count("kills", 3)
    lost.blame("lost", "save 4 was acknowledged")
    silent = Result(Trial("faults", "save EIO", 0, 7))
    silent.count("faults", 9)
    assert report([silent], 7) == 0
    assert report([lost, silent], 7) == 1
    said = capsys.readouterr().out.splitlines()
    assert "kills 3, cases damaged 0, acknowledged edits lost 1" in said
    assert "faults injected 9, silent losses 0" in said


def test_a_name_that_no_trial_has_is_wrong_use(tmp_path, capsys):
    assert main(["kills/tiping", "--folder", str(tmp_path)]) == 2
    assert "kills/tiping" in capsys.readouterr().err


def test_a_whole_run_kills_a_thousand_times_the_same_each_time():
    planned = plan.trials(7)
    assert sum(trial.size for trial in planned if trial.drill == "kills") == IN_ALL
    assert sum(trial.size for trial in planned if trial.drill == "damage") == 200
    assert len({trial.chance for trial in planned}) == len(planned)
    assert planned == plan.trials(7)


def test_without_libreoffice_review_copies_are_not_tried_and_that_is_said(capsys, tmp_path):
    assert word.main([], office=str(tmp_path / "soffice")) == 0
    assert "LibreOffice with UNO is not here" in capsys.readouterr().out

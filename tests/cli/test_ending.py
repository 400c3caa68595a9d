"""A command ends at once; what it says, how it ends and what is called at the end arrive whole."""

import subprocess
import sys

import pytest

from casewriter.domain.canonical import to_json
from tests import builders

PROGRAM = (sys.executable, "-m", "casewriter")
LATE = """
import atexit, sys, threading, time
from casewriter import __main__ as program

def late():
    time.sleep(0.3)
    sys.stdout.write("late\\n")

def begin(arguments):
    # As a module does that a command loads.
    atexit.register(sys.stdout.write, "last\\n")
    threading.Thread(target=late).start()
    sys.stdout.write("said\\n")
    return 3

sys.argv = ["casewriter", "list"]
import casewriter.app.console
casewriter.app.console.run = begin
program.main()
"""


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "case.json"
    file.write_bytes(to_json(builders.full_case(builders.load("one-stop-shop"))))
    return file


def test_more_than_a_pipe_holds_arrives_whole(file):
    shown = subprocess.run(
        [*PROGRAM, "show", file, "--json"], capture_output=True, check=True, timeout=300
    )
    with subprocess.Popen([*PROGRAM, "show", file, "--json"], stdout=subprocess.PIPE) as slow:
        pieces = iter(lambda: slow.stdout.read(1_000), b"")
        assert b"".join(pieces) == shown.stdout
    assert slow.returncode == 0
    assert shown.stdout.rstrip().endswith(b"]")
    assert len(shown.stdout) > 65_536


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("list", "--nothing"), 2), (("show", "none.json"), 4), (("--help",), 0)],
)
def test_exit_codes_and_sentences_arrive(arguments, code):
    done = subprocess.run([*PROGRAM, *arguments], capture_output=True, check=False, timeout=300)
    assert done.returncode == code
    assert (done.stdout if code == 0 else done.stderr).endswith(b"\n")


def test_threads_and_what_is_to_be_called_at_the_end_are_waited_for():
    done = subprocess.run(
        [sys.executable, "-c", LATE], capture_output=True, text=True, check=False, timeout=300
    )
    assert (done.stdout, done.stderr, done.returncode) == ("said\nlate\nlast\n", "", 3)


def test_nothing_is_taken_apart():
    done = subprocess.run(
        [sys.executable, "-v", *PROGRAM[1:], "--help"], capture_output=True, check=True, timeout=300
    )
    assert done.stdout.startswith(b"Usage")
    # Python tells of each module that it takes apart.
    assert b"import 'casewriter'" in done.stderr
    assert b"# clear sys" not in done.stderr


def test_a_reader_that_has_gone_is_told_as_python_tells_it(file):
    with subprocess.Popen(
        [*PROGRAM, "show", file, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as gone:
        gone.stdout.close()
        gone.stderr.read()
    assert gone.returncode != 0

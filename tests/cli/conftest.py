"""Commands, called with arguments."""

import json

import pytest

from casewriter.app.console import run
from casewriter.domain.canonical import to_json
from tests import builders
from tests.builders import load


class Answer:
    """What a command printed, and its exit code."""

    def __init__(self, code, out, err):
        self.code = code
        self.out = out
        self.err = err

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def casewriter(capfd):
    """Call it with arguments; the library is the test's own."""

    def call(*arguments):
        capfd.readouterr()
        code = run([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Answer(code, out, err)

    return call


@pytest.fixture
def case(casewriter):
    """The id of a new case."""
    made = casewriter(
        "new", "one-stop-shop", "--title", "Public Service Halls", "--country", "GE",
        "--language", "en",
    )  # fmt: skip
    assert made.code == 0
    return made.out.strip()


@pytest.fixture
def whole(tmp_path):
    """The file of a case that has everything."""
    file = tmp_path / "whole.json"
    file.write_bytes(
        to_json(builders.full_case(load("one-stop-shop"), ("en", "ru")), builders.read_picture)
    )
    return file

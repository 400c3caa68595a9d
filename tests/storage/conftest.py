"""Libraries to work in."""

from collections.abc import Iterator

import pytest

from casewriter.storage import Library, open_library
from tests.storage.desk import Ticking


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def library(tmp_path, clock) -> Iterator[Library]:
    opened = open_library(tmp_path / "library", clock)
    opened.take()
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory) -> Iterator[Library]:
    """One library for a whole law: its examples differ in the ids of their cases."""
    opened = open_library(tmp_path_factory.mktemp("shared") / "library", Ticking())
    yield opened
    opened.close()

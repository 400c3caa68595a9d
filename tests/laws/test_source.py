"""What holds for every file of the application."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "casewriter").rglob("*.py"))
LONGEST = 400
POSSESSIVE_GROUP = re.compile(r"""(?<!\\)\)[*+?]\+""")
MARKS = re.compile(r"\b(?:TODO|FIXME|XXX|NotImplementedError)\b|except( Exception)?: *(pass)?$")


def named(file):
    return str(file.relative_to(ROOT))


@pytest.mark.parametrize("file", SOURCES, ids=named)
def test_no_file_is_longer_than_one_can_hold_in_mind(file):
    assert len(file.read_text("utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("folder", ["prose", "domain", "publish", "exchange", "services"])
def test_no_pattern_has_a_possessive_group(folder):
    """Pythons before 3.11.5, Debian 12's among them, never come back from some of them."""
    found = [
        f"{named(file)}:{number}"
        for file in SOURCES
        if folder in file.parts
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        # Lists of signs are no patterns.
        if POSSESSIVE_GROUP.search(line) and not line.startswith(("_UNQUOTED", "ESCAPABLE"))
    ]
    assert found == []


def test_nothing_is_left_for_later():
    soft = [
        f"{named(file)}:{number}"
        for file in SOURCES
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if MARKS.search(line) and "raise NotImplementedError" not in line
    ]
    assert soft == []


def test_every_module_says_what_it_is_for():
    silent = [
        named(file)
        for file in SOURCES
        if file.read_text("utf-8").strip()
        and not file.read_text("utf-8").startswith(('"""', 'r"""'))
    ]
    assert silent == []

"""Two copies of a case made one, on the command line."""

import json

import pytest

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from tests.builders import PICTURE, a_case, read_picture

BASE = {"front.title": "Halls", "summary.text": plain("They opened in May."), "facts.centres": 29}


@pytest.fixture
def copies(tmp_path):
    """Writes copies of one case and gives their files."""

    def write(*leaves, **facts):
        files = []
        for name, own in zip(("base", "mine", "theirs"), ({}, *leaves), strict=True):
            given = facts if name == "theirs" else {}
            file = tmp_path / f"{name}.json"
            file.write_bytes(to_json(a_case(BASE | own, **given), read_picture))
            files.append(file)
        return files

    return write


def test_what_goes_together_is_written_and_nothing_is_asked(casewriter, copies, tmp_path):
    out = tmp_path / "out.json"
    cover = {"front.cover/c/file": PICTURE.sha256}
    files = copies({"front.title": "Public halls"}, cover, attachments=(PICTURE,))
    told = casewriter("merge", *files, "-o", out)
    assert (told.code, told.out) == (0, "")
    case, pictures = from_json(out.read_bytes())
    assert case.get(Path("front.title"), "en") == "Public halls"
    assert pictures == {PICTURE.sha256: read_picture(PICTURE.sha256)}


def test_clashes_are_named_and_the_exit_code_says_so(casewriter, copies, tmp_path):
    out = tmp_path / "out.json"
    files = copies({"facts.centres": 30}, {"facts.centres": 31, "front.title": "Halls of Georgia"})
    told = casewriter("merge", *files, "-o", out)
    assert (told.code, told.out) == (1, "leaf\tfacts.centres\t–\t30\t31\n")
    case, _ = from_json(out.read_bytes())
    assert case.get(Path("front.title"), "en") == "Halls of Georgia"
    told = casewriter("merge", *files, "-o", out, "--json")
    assert told.json["clashes"] == [
        {"clash": "leaf", "path": "facts.centres", "mine": 30, "theirs": 31}
    ]


def test_one_side_may_be_taken_for_all(casewriter, copies, tmp_path):
    out = tmp_path / "out.json"
    files = copies({"facts.centres": 30}, {"facts.centres": 31})
    assert casewriter("merge", *files, "-o", out, "--take", "theirs").code == 0
    leaves = {leaf["path"]: leaf["value"] for leaf in json.loads(out.read_bytes())["leaves"]}
    assert leaves["facts.centres"] == 31


def test_without_a_base_all_that_differs_is_asked(casewriter, copies, tmp_path):
    _, mine, theirs = copies({"front.title": "Public halls"}, {})
    told = casewriter("merge", "-", mine, theirs, "-o", tmp_path / "out.json")
    assert (told.code, told.out) == (1, "leaf\tfront.title\ten\tPublic halls\tHalls\n")


def test_another_case_is_refused_and_nothing_written(casewriter, copies, tmp_path):
    base, mine, theirs = copies({}, {})
    other = "0192f0c1-0000-7000-8000-000000000002"
    theirs.write_bytes(to_json(a_case(BASE, id=other)))
    told = casewriter("merge", base, mine, theirs, "-o", tmp_path / "out.json")
    assert told.code == 3
    assert "two different ones" in told.err
    assert not (tmp_path / "out.json").exists()

"""Many cases in one command."""

import gc

from docx.package import Package

from casewriter.domain.canonical import to_json
from tests import builders


def kept():
    """How many Word files are in memory, in use or not."""
    return sum(type(each) is Package for each in gc.get_objects())


def test_what_was_written_is_not_kept_while_others_are(casewriter, tmp_path, monkeypatch):
    # At its end a command puts all that is left out of the collector's sight, and of the test's.
    monkeypatch.setattr(gc, "freeze", lambda: None)
    case = to_json(builders.full_case(builders.load("one-stop-shop")))
    files = [tmp_path / f"{number}.json" for number in range(6)]
    for file in files:
        file.write_bytes(case)
    before = kept()
    written = casewriter("export", *files, "--to", "docx", "--kind", "draft", "-o", tmp_path / "o/")
    assert written.code == 0
    assert len(written.out.splitlines()) == len(files)
    assert kept() - before <= 1

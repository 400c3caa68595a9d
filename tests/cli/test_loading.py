"""What a command does not need it does not load."""

import subprocess
import sys
from datetime import UTC, datetime

import pytest

from casewriter.domain.canonical import to_json
from casewriter.storage import open_library
from tests import builders

HEAVY = ("PySide6", "sqlalchemy", "alembic")
NOT_FOR_AN_EXPORT = {
    "asyncio.events",
    "casewriter.domain.checks",
    "casewriter.domain.comparing",
    "casewriter.domain.discards",
    "casewriter.domain.excerpts",
    "casewriter.domain.package",
    "casewriter.domain.records",
    "casewriter.domain.review",
    "casewriter.domain.reviewing",
    "casewriter.domain.sentences.every",
    "casewriter.exchange.package",
    "casewriter.prose.count",
    "casewriter.services.review_files",
    "casewriter.storage.search.library_search",
    "casewriter.storage.thinning",
    "casewriter.storage.trash",
    "casewriter.storage.volumes",
    "ctypes",
    "email",
    "platformdirs",
    "socket",
    "ssl",
    "subprocess",
}
"""Of a case that nobody reviewed, written as a draft."""
CHILD = """
import runpy, sys
sys.argv = ["casewriter", *sys.argv[1:]]
try:
    runpy.run_module("casewriter", run_name="__main__")
except SystemExit as stop:
    code = stop.code or 0
else:
    code = 0
loaded = sorted(sys.modules)
sys.stderr.write(f"\\n{code} {' '.join(loaded)}")
"""


def loaded(*arguments):
    done = subprocess.run(
        [sys.executable, "-c", CHILD, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    code, *names = done.stderr.splitlines()[-1].split()
    assert code == "0", done.stderr
    return done.stdout, set(names)


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("export", "--help")])
def test_asking_loads_little(arguments):
    out, names = loaded(*arguments)
    assert out
    assert not names & {*HEAVY, "docx", "lxml", "babel", "markdown", "PIL", "typst"}


def test_the_version_is_told_before_anything_is_loaded():
    out, names = loaded("--version")
    assert out.startswith("casewriter ")
    assert not names & {"click", "msgspec"}


@pytest.mark.parametrize("form", ["docx", "html", "markdown", "json"])
def test_exporting_a_file_loads_neither_window_nor_library(form, tmp_path):
    file = tmp_path / "case.json"
    file.write_bytes(to_json(builders.full_case(builders.load("one-stop-shop"))))
    _, names = loaded("export", file, "--to", form, "-o", tmp_path / "out", "--quiet")
    assert not names & {*HEAVY, "ssl", "email"}
    assert ("docx" in names) == (form == "docx")
    # It puts the sources into words; a case file holds them as they are.
    assert ("typst" in names) == (form != "json")


def test_a_case_without_sources_loads_no_citation_engine(tmp_path):
    file = tmp_path / "case.json"
    file.write_bytes(to_json(builders.a_case({"front.title": "Halls"})))
    _, names = loaded("export", file, "--to", "docx", "--kind", "draft", "-o", tmp_path / "out")
    assert "typst" not in names


def test_a_draft_of_a_case_loads_nothing_of_review_search_and_networks(tmp_path):
    case = builders.a_case({"front.title": "Halls"})
    file = tmp_path / "case.json"
    file.write_bytes(to_json(case))
    library = tmp_path / "library"
    store = open_library(library, lambda: datetime.now(UTC))
    store.cases.create(case)
    store.close()
    out = ("--to", "docx", "--kind", "draft", "--quiet", "-o")
    _, of_file = loaded("export", file, *out, tmp_path / "file.docx")
    _, of_library = loaded("export", case.id, "--library", library, *out, tmp_path / "library.docx")
    assert "sqlalchemy" in of_library
    assert of_file & NOT_FOR_AN_EXPORT == set()
    assert of_library & NOT_FOR_AN_EXPORT == set()

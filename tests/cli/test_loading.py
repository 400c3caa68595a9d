"""What a command does not need it does not load."""

import subprocess
import sys

import pytest

from casewriter.domain.canonical import to_json
from tests import builders

HEAVY = ("PySide6", "sqlalchemy", "alembic")
CHILD = """
import runpy, sys
sys.argv = ["casewriter", *sys.argv[1:]]
try:
    runpy.run_module("casewriter", run_name="__main__")
except SystemExit as stop:
    code = stop.code or 0
else:
    code = 0
loaded = sorted({name.partition(".")[0] for name in sys.modules})
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

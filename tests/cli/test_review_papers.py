"""Matrix, letter and log on the command line; the gate; a filled matrix that comes back."""

import zipfile
from pathlib import Path as File

import pytest

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.records import review_of
from tests.reviews import SECRETS, reviewed


@pytest.fixture
def kept(tmp_path, casewriter, monkeypatch):
    """A case with comments in a library of its own: its id, and how to call."""
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "keys"))
    file = tmp_path / "case.json"
    file.write_bytes(to_json(reviewed()))

    def call(*arguments):
        return casewriter(*arguments, "--library", tmp_path / "library")

    assert call("import", file).code == 0
    return reviewed().id, call


def test_a_matrix_goes_out_is_filled_and_comes_back_past_the_gate(kept, tmp_path):
    case, call = kept
    refused = call("send", case, "-o", tmp_path / "back.casepack", "--purpose", "revision")
    assert refused.code == 3
    assert "1" in refused.err
    assert not (tmp_path / "back.casepack").exists()

    out = tmp_path / "matrix.xlsx"
    assert call("export", case, "--kind", "matrix", "--to", "xlsx", "-o", out).code == 0
    _fill(out, b"Not done", "The ministry has no other figure.")
    taken = call("import", out, "--json")
    assert (taken.code, taken.json[0]["answers"]) == (0, 1)
    again = call("import", out, "--json")
    assert (again.code, again.json[0]["answers"], again.json[0]["same"]) == (0, 0, 1)

    sent = call("send", case, "-o", tmp_path / "back.casepack", "--purpose", "revision")
    assert sent.code == 0
    call("export", case, "--to", "json", "-o", tmp_path / "now.json")
    now, _ = from_json((tmp_path / "now.json").read_bytes())
    thread = next(one for one in review_of(now).threads if one.id == "fix1")
    assert (thread.state, thread.notes[-1].disposition) == ("answered", "not_done")
    assert now.status == "sent"


def test_papers_are_written_in_their_formats_and_hold_no_secret(kept, tmp_path):
    case, call = kept
    for kind, form in (("letter", "html"), ("letter", "docx"), ("matrix", "docx"), ("log", "xlsx")):
        done = call("export", case, "--kind", kind, "--to", form, "-o", f"{tmp_path}/")
        assert done.code == 0, done.err
        assert not any(secret.encode() in _bytes(done.out.strip()) for secret in SECRETS)
    assert call("export", case, "--kind", "letter", "--to", "xlsx").code == 2
    assert (
        call("export", case, "--kind", "forms", "--to", "xlsx", "-o", tmp_path / "f.xlsx").code == 0
    )


def _fill(file, done, answer):
    """Write an answer into the line of the must-fix, as a program for tables would."""
    with zipfile.ZipFile(file) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    start, end = sheet.index(b'<c r="F5"'), sheet.index(b'<c r="H5"')
    cells = b"".join(
        b'<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (place, text)
        for place, text in ((b"F5", answer.encode()), (b"G5", done))
    )
    parts["xl/worksheets/sheet1.xml"] = sheet[:start] + cells + sheet[end:]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)


def _bytes(file):
    if file.endswith(".html"):
        return File(file).read_bytes()
    with zipfile.ZipFile(file) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())

"""A comment matrix goes out as a workbook and comes back, from people and from strangers."""

import io
import zipfile
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.app.core import build
from casewriter.domain.errors import BadInput
from casewriter.services.review_files import write_paper
from tests.builders import CASE_ID, load
from tests.reviews import SECRETS, reviewed

CORE = build()
CREATED = datetime(2026, 6, 3, tzinfo=UTC)


def written(folder, form="xlsx", paper="matrix", language="en"):
    file = folder / f"matrix.{form}"
    case = reviewed()
    write_paper(
        paper,
        [(case, load("one-stop-shop"))],
        language,
        form,
        file,
        words=CORE.papers,
        created=CREATED,
    )
    return file


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    return written(tmp_path_factory.mktemp("matrix")).read_bytes()


def changed(book, part, change):
    """The workbook with one part of it rewritten."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name == part else data)
    return out.getvalue()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_what_goes_out_is_read_again(tmp_path, language):
    filled = CORE.filled_matrix(written(tmp_path, language=language).read_bytes(), "m.xlsx")
    assert filled.case == CASE_ID
    assert [line.thread for line in filled.lines if line.thread] == ["nice1", "fix1", "ask1"]
    assert filled.lines[0].comment == "=A clear title"


def test_answers_that_were_written_in_come_back(book):
    filled = changed(book, "xl/sharedStrings.xml", lambda d: d.replace(b"Done", b"Done", 1))
    sheet = "xl/worksheets/sheet1.xml"
    cell = b'<c r="F5" t="inlineStr"><is><r><t>Eleven, </t></r><r><t>everywhere.</t></r></is></c>'
    done = b'<c r="G5" t="str"><f>CONCATENATE("Do","ne")</f><v>Done</v></c>'

    def fill(data):
        start = data.index(b'<c r="F5"')
        return data[:start] + cell + done + data[data.index(b'<c r="H5"') :]

    read = CORE.filled_matrix(changed(filled, sheet, fill), "m.xlsx")
    line = next(line for line in read.lines if line.thread == "fix1")
    assert (line.line, line.answer, line.disposition) == (5, "Eleven, everywhere.", "Done")


@pytest.mark.parametrize(
    ("paper", "form"),
    [
        ("matrix", "xlsx"),
        ("matrix", "docx"),
        ("letter", "docx"),
        ("letter", "html"),
        ("log", "xlsx"),
    ],
)
def test_no_file_for_the_expert_holds_what_is_the_hubs_alone(tmp_path, paper, form):
    file = written(tmp_path, form, paper)
    data = file.read_bytes()
    texts = [data]
    if form != "html":
        with zipfile.ZipFile(file) as archive:
            texts = [archive.read(name) for name in archive.namelist()]
    if paper != "log":
        assert any(b"Which is it?" in text for text in texts)
    for secret in (*SECRETS, "hub1", "own1"):
        assert not any(secret.encode() in text for text in texts)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "matrix_not_ours"),
        (b"PK\x03\x04 cut", "matrix_damaged"),
        (b"%PDF-1.7 not at all a workbook", "matrix_not_ours"),
    ],
)
def test_what_is_no_workbook_is_refused(data, code):
    with pytest.raises(BadInput, match=code):
        CORE.filled_matrix(data, "m.xlsx")


def test_a_workbook_that_would_grow_without_end_is_refused(book):
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><sst>&a;</sst>'
    with pytest.raises(BadInput, match="matrix_damaged"):
        CORE.filled_matrix(changed(book, "xl/sharedStrings.xml", lambda _: bomb), "m.xlsx")


def test_a_workbook_of_something_else_is_refused(book):
    other = changed(book, "xl/sharedStrings.xml", lambda d: d.replace(b"What was done", b"Sum"))
    with pytest.raises(BadInput, match="matrix_not_ours"):
        CORE.filled_matrix(other, "m.xlsx")


@settings(max_examples=60, deadline=None)
@given(place=st.integers(0, 10_000), byte=st.integers(0, 255))
def test_a_flipped_byte_is_refused_or_read_and_never_crashes(book, place, byte):
    data = bytearray(book)
    data[place % len(data)] = byte
    with suppress(BadInput):
        assert CORE.filled_matrix(bytes(data), "m.xlsx").lines

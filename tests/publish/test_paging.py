import io
import os
import stat
import sys
import zipfile

import pytest
from lxml import etree

from casewriter.domain.errors import MachineFailed
from casewriter.publish.docx import write
from casewriter.publish.docx.paging import number_pages
from casewriter.services.watching import unwatched
from tests.publish import publications
from tests.publish.test_docx import W, codes, values, words

OFFICE = """#!/bin/sh
exec "{python}" - "$@" <<'SCRIPT'
import re, sys, zipfile
from pathlib import Path
from pypdf import PdfWriter

source, folder = Path(sys.argv[-1]), Path(sys.argv[sys.argv.index("--outdir") + 1])
document = zipfile.ZipFile(source).read("word/document.xml").decode()
made = PdfWriter()
names = re.findall('bookmarkStart [^>]*w:name="([^"]+)"', document)
for page, name in enumerate(names):
    made.add_blank_page(100, 100)
    spelled = re.sub("[^A-Za-z0-9]", lambda sign: "%X" % ord(sign[0]), name)
    made.add_named_destination(spelled, page)
made.write(folder / "case.pdf")
SCRIPT
"""


@pytest.fixture
def office(tmp_path, monkeypatch):
    """Call it with a program that is found where LibreOffice would be."""

    def install(program):
        file = tmp_path / "soffice"
        file.write_text(program.replace("{python}", sys.executable), "utf-8")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", str(tmp_path))

    return install


def plain():
    out = io.BytesIO()
    write(publications.typical(), out, publications.PICTURES, unwatched)
    return out.getvalue()


def document(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def test_contents_and_lists_tell_the_pages_of_their_bookmarks(office, tmp_path, assert_valid):
    office(OFFICE)
    made = number_pages(plain(), bool)
    (tmp_path / "made.docx").write_bytes(made)
    assert_valid(tmp_path / "made.docx")
    body = document(made)
    marks = values(body, "bookmarkStart", "name")
    lines = [para for para in body.iter(f"{W}p") if any("PAGEREF" in each for each in codes(para))]
    assert len(lines) == 7
    for line in lines:
        (code,) = (each for each in codes(line) if each.startswith("PAGEREF"))
        assert words(line).endswith(str(1 + marks.index(code.split()[1])))
        assert values(line, "tab", "leader").count("dot") == 1


def test_nothing_else_of_the_file_changes(office):
    office(OFFICE)
    before, made = plain(), number_pages(plain(), bool)
    assert made == number_pages(before, bool)
    with zipfile.ZipFile(io.BytesIO(before)) as old, zipfile.ZipFile(io.BytesIO(made)) as new:
        assert old.namelist() == new.namelist()
        changed = [name for name in old.namelist() if old.read(name) != new.read(name)]
    assert changed == ["word/document.xml"]


@pytest.mark.parametrize("program", ["", "#!/bin/sh\nexit 0\n"])
def test_without_an_answer_it_says_so(program, office, monkeypatch):
    if program:
        office(program)
    else:
        monkeypatch.setenv("PATH", "")
        monkeypatch.setattr("casewriter.publish.docx.office._PLACES", ())
    with pytest.raises(MachineFailed) as said:
        number_pages(plain(), bool)
    assert said.value.code == "pages_not_counted"


def test_cancelling_ends_the_program(office, tmp_path):
    class Cancelled(Exception):
        pass

    mark = tmp_path / "number"
    office(f"#!/bin/sh\necho $$ > {mark}\n/bin/sleep 30\n")

    def wait():
        if mark.exists() and mark.read_text():
            raise Cancelled

    with pytest.raises(Cancelled):
        number_pages(plain(), wait)
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)

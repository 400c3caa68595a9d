"""Review copies for Word at the command line: taken home where they are from, or refused."""

import pytest

from casewriter.domain.canonical import to_json
from casewriter.prose.from_markdown import from_markdown
from tests import builders
from tests.word_copies import changed, packed, paragraph, parts, replaced

MARK = "docProps/custom.xml"


def a_file(folder, said):
    file = folder / "case.json"
    case = builders.a_case({"front.title": "Halls", "summary.text": from_markdown(said)})
    file.write_bytes(to_json(case))
    return file


def handed_out(casewriter, case, folder):
    """A review copy, and a word of its summary exchanged by somebody."""
    file = folder / "copy.docx"
    assert casewriter("export", case, "--kind", "review", "--to", "docx", "-o", file).code == 0

    def review(root):
        replaced(paragraph(root, "Everybody"), "nineteen", "twenty", tracked="Aigul Bekova")

    file.write_bytes(changed(file.read_bytes(), review))
    return file


@pytest.fixture
def kept(casewriter, tmp_path):
    """The id of a case in the library."""
    assert casewriter("import", a_file(tmp_path, "Everybody waited nineteen days.")).code == 0
    return builders.a_case({}).id


def test_a_copy_is_taken_where_it_is_from_and_nowhere_else(casewriter, kept, tmp_path):
    copy = handed_out(casewriter, kept, tmp_path)
    another = ("--library", tmp_path / "another")
    answer = casewriter("import", copy, *another)
    assert answer.code != 0
    assert "a case study that is not in this library" in answer.err
    assert casewriter("list", *another).out == ""

    (row,) = casewriter("import", copy, "--json").json
    assert (row["id"], row["outcome"], row["suggestions"]) == (kept, "reviewed", 1)
    (row,) = casewriter("import", copy, "--json").json
    assert row["outcome"] == "known"


def test_a_copy_of_a_state_that_nobody_kept_is_refused(casewriter, kept, tmp_path):
    # A file by itself keeps no states; the library has the same case with other words.
    copy = handed_out(casewriter, a_file(tmp_path, "Everybody waited nineteen hours."), tmp_path)
    before = casewriter("show", kept).out
    answer = casewriter("import", copy)
    assert answer.code != 0
    assert "does not know the state of the case study" in answer.err
    assert casewriter("show", kept).out == before


def test_a_copy_is_known_without_its_properties_and_refused_without_any_mark(
    casewriter, kept, tmp_path
):
    copy = handed_out(casewriter, kept, tmp_path)
    named = parts(copy.read_bytes())
    assert b"casewriter-" in named[MARK]
    named[MARK] = named[MARK].replace(b"casewriter-", b"of-others-")
    bare = {name: part.replace(b"casewriter ", b"of others ") for name, part in named.items()}
    copy.write_bytes(packed(bare))
    answer = casewriter("import", copy)
    assert answer.code != 0
    assert "no review copy that casewriter wrote" in answer.err
    copy.write_bytes(packed(named))
    (row,) = casewriter("import", copy, "--json").json
    assert (row["id"], row["outcome"], row["suggestions"]) == (kept, "reviewed", 1)

"""Several cases in one volume, from the command line."""

from msgspec.structs import replace

from casewriter.domain.canonical import to_json
from tests import builders
from tests.builders import load

DESCRIBED = """
format = "casewriter-compendium/1"
title = "Under one roof"
numbering = "each"
editors = ["Aigerim Sultanova"]
"""


def files_of(tmp_path, *names):
    made = []
    for name in names:
        case = replace(builders.full_case(load(name), ("en", "ru")), id=f"case-{name}")
        made.append(tmp_path / f"{name}.json")
        made[-1].write_bytes(to_json(case, builders.read_picture))
    return made


def test_a_described_volume_is_written_and_the_same_again(casewriter, tmp_path):
    cases = files_of(tmp_path, *builders.TEMPLATE_IDS)
    described = tmp_path / "volume.toml"
    described.write_text(DESCRIBED)
    wanted = ("--to", "markdown", "--kind", "compendium", "--volume", described, "-o", tmp_path)
    done = casewriter("export", *cases, *wanted)
    assert done.code == 0
    text = (tmp_path / "Under-one-roof-en.md").read_text()
    assert done.out.split() == [str(tmp_path / "Under-one-roof-en.md")]
    assert text.startswith("# Under one roof\n\nGeorgia\n\nEdited by Aigerim Sultanova")
    # What is to be looked at names its case.
    told = casewriter("export", *cases, *wanted, "--json").json
    assert [row["case"] for row in told[1:]] == [f"case-{name}" for name in builders.TEMPLATE_IDS]
    assert all(row["remarks"] for row in told[1:])


def test_one_case_with_errors_stops_the_volume_and_is_named(casewriter, tmp_path, case):
    (whole,) = files_of(tmp_path, "one-stop-shop")
    file = tmp_path / "out.html"
    done = casewriter(
        "export", whole, case, "--to", "html", "--kind", "compendium", "--title", "T", "-o", file,
    )  # fmt: skip
    assert done.code == 1
    assert not file.exists()
    whole_said, of_case = done.err.splitlines()
    assert whole_said.startswith("Something in the cases stops this compendium (")
    assert of_case == f"{case}: What stops it is listed by: casewriter check {case} --edition en"


def test_a_case_that_cannot_be_read_is_named(casewriter, tmp_path, whole):
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    wanted = ("--to", "html", "--kind", "compendium", "--title", "T", "-o", tmp_path)
    done = casewriter("export", whole, bad, *wanted)
    assert done.code == 3
    assert done.err.startswith(f"{bad}: ")


def test_a_volume_is_no_case_file_and_no_edition_of_a_case(casewriter, tmp_path, whole):
    cases = (whole, *files_of(tmp_path, "smart-government"))
    given = ("export", *cases, "--kind", "compendium", "--title", "T", "-o", tmp_path / "out")
    done = casewriter(*given, "--to", "json")
    assert done.code == 2
    assert "json" in done.err
    assert "compendium" not in done.err.rpartition(":")[2]
    assert casewriter(*given, "--to", "html", "--record").code == 2
    assert not (tmp_path / "out").exists()


def test_what_is_no_volume_is_refused_with_a_sentence(casewriter, tmp_path, whole):
    described = tmp_path / "volume.toml"
    described.write_text(DESCRIBED.replace('"each"', '"sometimes"'))
    wanted = ("--to", "html", "--kind", "compendium")
    assert casewriter("export", whole, whole, *wanted).code == 2
    assert casewriter("export", whole, *wanted, "--title", "T").code == 2
    done = casewriter("export", whole, whole, *wanted, "--volume", described)
    assert done.code == 3
    assert "numbering" in done.err


def test_a_recorded_edition_is_kept_with_its_case_and_printed_again(casewriter, tmp_path, whole):
    page = tmp_path / "page.md"
    wanted = ("export", whole, "--to", "markdown", "-o", page)
    assert casewriter(*wanted, "--record", "--changes", "The first.").code == 0
    first = page.read_text()
    assert "**Edition 1**, " in first
    assert "**Changes in this edition:** The first." in first
    assert casewriter(*wanted).code == 0
    assert page.read_text() == first
    assert casewriter("set", whole, "front.title", "Another", "--language", "en").code == 0
    assert casewriter(*wanted).code == 0
    assert "**Edition" not in page.read_text()
    assert casewriter(*wanted, "--record").code == 0
    assert "**Edition 2**, " in page.read_text()
    assert casewriter(*wanted, "--kind", "draft", "--record").code == 2

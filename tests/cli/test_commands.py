"""The command line as a person or a script meets it."""

import io
import json
import os
import sys
from pathlib import Path as File

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from tests import builders
from tests.builders import a_case, load


def refused(answer, code, said=""):
    """One sentence on standard error, nothing on standard output."""
    assert answer.code == code
    assert answer.out == ""
    assert len(answer.err.strip().splitlines()) == 1
    assert answer.err.strip().endswith(".")
    assert said in answer.err


def test_a_case_from_beginning_to_another_library(casewriter, case, tmp_path):
    assert casewriter("list").out == f"{case}\tGE\tdraft\tone-stop-shop\tPublic Service Halls\n"
    assert casewriter("set", case[:20], "summary.text", "Queues were **long**.").code == 0
    assert casewriter("set", case, "facts.centres", "29").code == 0
    assert casewriter("set", case, "results.indicators/w1/label", "Waiting time").code == 0
    assert casewriter("set", case, "results.indicators/w1/value", "12,5").code == 0
    shown = casewriter("show", case, "results.indicators/w1")
    assert shown.out == (
        "results.indicators/w1/label\ten\tWaiting time\nresults.indicators/w1/value\t–\t12.5\n"
    )
    checked = casewriter("check", case)
    assert checked.code == 1
    assert "error\tfront.authors\tThis question has no answer yet." in checked.out
    file, again = tmp_path / "halls.json", tmp_path / "again.json"
    assert casewriter("export", case, "--to", "json", "-o", file).out == f"{file}\n"
    other = tmp_path / "other"
    taken = casewriter("--library", other, "import", file)
    assert taken.out == f"{case}\tnew\t{file}\n"
    assert casewriter("import", file, "--library", other).out == f"{case}\tknown\t{file}\n"
    assert casewriter("export", case, "--library", other, "--to", "json", "-o", again).code == 0
    assert again.read_bytes() == file.read_bytes()


def test_templates(casewriter):
    rows = casewriter("templates", "--json").json
    assert [row["id"] for row in rows] == list(builders.TEMPLATE_IDS)
    assert all("en" in row["languages"] and row["version"] == 1 for row in rows)
    assert casewriter("templates").out.startswith("one-stop-shop\t1\ten")


def test_data_as_json(casewriter, case):
    (row,) = casewriter("list", "--json").json
    assert (row["title"], row["stage"]) == ("Public Service Halls", "draft")
    assert (row["turn"], row["round"], row["editor"]) == ("expert", 0, None)
    leaf = casewriter("show", case, "front.title", "--json").json
    assert leaf == [{"path": "front.title", "lang": "en", "value": "Public Service Halls"}]
    finding = casewriter("check", case, "--json").json[0]
    assert finding["severity"] in ("error", "warning", "advice")
    assert finding["sentence"].endswith(".")
    made = casewriter(
        "new", "smart-government", "--title", "T", "--country", "KZ", "--language", "ru", "--json"
    )
    assert len(made.json["id"]) == 36


def test_lists_can_be_narrowed(casewriter, case):
    assert casewriter("list", "--country", "KZ").out == ""
    assert casewriter("list", "--status", "sent").out == ""
    assert case in casewriter("list", "--status", "draft", "--country", "GE").out


def test_a_leaf_is_set_from_a_file_and_taken_away(casewriter, case, tmp_path):
    file = tmp_path / "summary.md"
    file.write_text("\ufeffFirst.\r\n\r\nSecond.", "utf-8")
    assert casewriter("set", case, "summary.text", "--file", file).code == 0
    assert casewriter("show", case, "summary.text").out == "summary.text\ten\tFirst.\n\nSecond.\n"
    assert casewriter("set", case, "summary.text", "").code == 0
    assert casewriter("show", case, "summary.text").out == ""


def test_a_leaf_is_set_from_standard_input(casewriter, case, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("From elsewhere."))
    assert casewriter("set", case, "front.subtitle", "--file", "-").code == 0
    assert "From elsewhere." in casewriter("show", case, "front.subtitle").out


def test_characters_that_no_text_can_hold_are_said(casewriter, case):
    answer = casewriter("set", case, "front.subtitle", "a\x07b")
    assert answer.code == 0
    assert "1" in answer.err
    assert casewriter("set", case, "front.subtitle", "a\x07b", "--quiet").err == ""


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        (("set", "{case}", "facts.centers", "17"), 2, "facts.centres"),
        (("set", "{case}", "results.indicators/w1/vlaue", "17"), 2, "results.indicators/w1/value"),
        (("set", "{case}", "front.title#source", "x"), 2, "no question"),
        (("set", "{case}", "facts.centres", "many"), 3, "12.5"),
        (("set", "{case}", "facts.started", "May 2016"), 3, "2024-05"),
        (("set", "{case}", "front.title", "Halls", "--language", "ru"), 2, "these: en."),
        (("check", "{case}", "--edition", "ru"), 2, "these: en."),
        (("new", "one-stop-shop", "--title=T", "--country=GE", "--language=English"), 2, "kk"),
        (("export", "{case}", "--to", "docx", "--kind", "book", "-o", "x.docx"), 2, "brief"),
    ],
)  # fmt: skip
def test_who_asks_for_what_is_not_there_is_told_what_is(asked, code, said, casewriter, case):
    refused(casewriter(*(word.format(case=case) for word in asked)), code, said)


def test_a_case_file_needs_no_library(casewriter, whole, tmp_path, monkeypatch):
    monkeypatch.setenv("CASEWRITER_LIBRARY", str(tmp_path / "never"))
    assert casewriter("check", whole).code == 0
    assert casewriter("show", whole, "front.title").code == 0
    assert casewriter("set", whole, "front.title", "Другое", "--language", "ru").code == 0
    assert "front.title\tru\tДругое" in casewriter("show", whole, "front.title").out
    before = json.loads(whole.read_bytes())
    assert before["attachments"][0]["data"]
    assert casewriter("export", whole, "--to", "docx", "-o", tmp_path / "a.docx").code == 0
    assert not (tmp_path / "never").exists()


@pytest.mark.parametrize(
    ("form", "named"),
    [
        ("docx", ("docx", b"PK")),
        ("html", ("html", b"<!doctype")),
        ("markdown", ("md", b"# ")),
        ("json", ("json", b"{")),
    ],
)
def test_every_format_and_the_name_it_gets(form, named, casewriter, whole, tmp_path):
    suffix, start = named
    folder = tmp_path / "out"
    folder.mkdir()
    answer = casewriter("export", whole, "--to", form, "--edition", "ru", "-o", folder)
    assert answer.code == 0
    file = next(iter(folder.iterdir()))
    assert answer.out == f"{file}\n"
    assert file.name == f"Line-0-of-front-ru.{suffix}"
    assert file.read_bytes().startswith(start)


def test_several_cases_and_the_worst_code_counts(casewriter, case, whole, tmp_path):
    folder = tmp_path / "out"
    answer = casewriter(
        "export", case, "no-such", whole, "--to", "markdown", "--kind", "draft", "-o", folder
    )
    assert answer.code == 2
    assert len(answer.out.splitlines()) == 2
    assert answer.err.splitlines()[0].startswith("no-such: ")
    bad = tmp_path / "bad.json"
    bad.write_bytes(b"{")
    answer = casewriter("import", bad, whole, tmp_path / "gone.json")
    assert answer.code == 4
    assert f"new\t{whole}" in answer.out
    assert len(answer.err.splitlines()) == 2
    assert casewriter("import", bad, whole).code == 3


def test_errors_stop_a_publication_until_they_are_settled_or_overruled(casewriter, case, tmp_path):
    file = tmp_path / "halls.docx"
    export = ("export", case, "--to", "docx", "-o", file)
    answer = casewriter(*export)
    assert (answer.code, answer.out) == (1, "")
    (said,) = answer.err.splitlines()
    assert said.startswith("Errors stop this publication (")
    listing = said.partition("What stops it is listed by: casewriter ")[2].split()
    listed = [line.split("\t") for line in casewriter(*listing).out.splitlines()]
    assert not file.exists()
    (row,) = casewriter(*export, "--json").json
    assert row["error"]["code"] == "publication_stopped"
    errors = {(path, said) for severity, path, said in listed if severity == "error"}
    assert {(stop["path"], stop["sentence"]) for stop in row["stops"]} == errors
    assert casewriter(*export, "--kind", "brief").code == 1
    assert casewriter(*export, "--kind", "draft").code == 0
    written = tmp_path / "case.json"
    casewriter("export", case, "--to", "json", "-o", written)
    told, _ = from_json(written.read_bytes())
    for stop in row["stops"]:
        why = Path.parse(stop["path"]).about(f"overruled/{stop['code']}")
        told = told.with_leaf(why, "", " ")
    written.write_bytes(to_json(told))
    assert casewriter("export", written, *export[2:]).code == 1, "a reason says something"
    for stop in row["stops"]:
        why = Path.parse(stop["path"]).about(f"overruled/{stop['code']}")
        told = told.with_leaf(why, "", "The ministry keeps it to itself.")
    written.write_bytes(to_json(told))
    assert casewriter("export", written, *export[2:]).code == 0
    assert file.exists()


def test_cases_of_one_title_do_not_replace_each_other(casewriter, whole, case, tmp_path):
    folder = tmp_path / "out"
    answer = casewriter("export", whole, case, whole, "--to", "html", "-o", folder)
    assert answer.code == 1
    names = [File(line).name for line in answer.out.splitlines()]
    assert len(set(names)) == 2
    assert names[1].endswith("-2.html")
    assert sorted(names) == sorted(file.name for file in folder.iterdir())
    (tmp_path / "file").write_text("no folder")
    answer = casewriter("export", whole, whole, "--to", "html", "-o", tmp_path / "file")
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (4, "", 2)


def test_what_cannot_be_carried_over_is_said(casewriter, case, tmp_path):
    casewriter("set", case, "summary.text", "words")
    file = tmp_path / "case.json"
    mirror = a_case(
        {"results.pictures/a/file": builders.PICTURE.sha256}, attachments=(builders.PICTURE,)
    )
    file.write_bytes(to_json(mirror))
    page = ("--to", "html", "--kind", "draft", "-o", tmp_path / "a.html")
    answer = casewriter("export", file, *page)
    assert answer.code == 0
    assert answer.err.startswith("picture_missing\t")
    (row,) = casewriter("export", file, *page, "--json").json
    assert row["file"] == str(tmp_path / "a.html")
    (remark,) = row["remarks"]
    assert remark["place"] == builders.PICTURE.sha256
    assert remark["path"] == "results.pictures/a/file"
    assert remark["sentence"].startswith("A picture is not there any more")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("show", "no-such"), "no-such"),
        (("show", "CASE", "Title"), ""),
        (("show", "CASE", ".."), ""),
        (("new", "no-such", "--title", "T", "--country", "GE", "--language", "en"), "no-such"),
        (
            ("new", "one-stop-shop", "--title", "T", "--country", "Georgia", "--language", "en"),
            "GE",
        ),
        (("new", "one-stop-shop", "--title=T", "--country", "GE", "--language", "E"), "E"),
        (("set", "CASE", "front.nothing", "x"), "front.nothing"),
        (("set", "CASE", "front.title/a", "x"), "front.title/a"),
        (("set", "CASE", "front.title#absent", "x"), "front.title"),
        (("set", "CASE", "front.title", "x", "--language", "ru"), "ru"),
        (("check", "CASE", "--edition", "ru"), "ru"),
        (("export", "CASE", "--to", "pages"), "pages"),
        (("export", "CASE", "--to", "html", "--kind", "poster"), "poster"),
        (("export", "CASE", "--to", "html", "--edition", "ru", "-o", "/nowhere/x"), "ru"),
    ],
)
def test_wrong_use_is_two(arguments, said, casewriter, case):
    answer = casewriter(*(case if each == "CASE" else each for each in arguments))
    refused(answer, 2, said)


@pytest.mark.parametrize(
    "arguments", [("nonsense",), ("--nonsense",), ("new",), ("export", "x"), ("set", "a", "b")]
)
def test_what_the_command_line_does_not_know_is_two(arguments, casewriter):
    answer = casewriter(*arguments)
    assert answer.code == 2
    assert answer.out == ""
    assert "Usage" in answer.err


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("facts.centres", "about 40"), ("front.date", "May 2016"), ("front.licence", "mine"),
        ("front.cover/a/decorative", "maybe"), ("refs.sources/a/csl", "{"),
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit_is_three_and_changes_nothing(path, value, casewriter, case):
    before = casewriter("show", case).out
    refused(casewriter("set", case, path, value), 3, value)
    assert casewriter("show", case).out == before


def test_a_new_library_of_a_newer_casewriter_or_a_damaged_one(casewriter, tmp_path):
    folder = tmp_path / "library"
    assert casewriter("list", "--library", folder).code == 0
    for file in folder.iterdir():
        if file.is_file() and file.suffix in (".db", ".sqlite"):
            file.write_bytes(b"no library at all" * 100)
    answer = casewriter("list", "--library", folder)
    assert answer.code in (3, 4)
    assert len(answer.err.strip().splitlines()) == 1


def test_what_the_machine_cannot_do_is_four(casewriter, whole, tmp_path):
    refused(casewriter("check", tmp_path / "gone.json"), 4, "gone.json")
    nowhere = tmp_path / "nowhere" / "a.html"
    refused(casewriter("export", whole, "--to", "html", "-o", nowhere), 4, str(nowhere))


def test_a_library_that_is_no_folder_is_two(casewriter, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    refused(casewriter("list", "--library", blocked), 2, str(blocked))
    assert blocked.read_text() == "not a folder"


def test_a_picture_that_is_gone_does_not_keep_the_text_back(casewriter, tmp_path):
    file, again = tmp_path / "a.json", tmp_path / "b.json"
    file.write_bytes(to_json(builders.full_case(load("one-stop-shop"))))
    answer = casewriter("export", file, "--to", "json", "-o", again)
    assert answer.code == 0
    assert answer.err.startswith("picture_missing\t")
    assert again.read_bytes() == file.read_bytes()


FUZZ = to_json(a_case({"front.title": "Реформа", "summary.text": plain("words")}))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_files_that_are_damaged_are_one_sentence(casewriter, tmp_path, data):
    whole = bytearray(FUZZ)
    cut = data.draw(st.integers(0, len(whole)))
    for _ in range(data.draw(st.integers(0, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    file = tmp_path / "bad.json"
    file.write_bytes(bytes(whole[:cut]))
    for command in (("show", file), ("check", file)):
        answer = casewriter(*command)
        assert answer.code in (0, 1, 2, 3)
        if answer.code > 1:
            refused(answer, answer.code)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[" * 100_000,
        b'{"format": "casewriter-case/9"}',
        b"\x00" * 100,
        b"PK\x03\x04",
        b'{"a": 1e999}',
        FUZZ.replace(b"one-stop-shop", b"../../../etc/x"),
        FUZZ.replace(b'"version":1', b'"version":99'),
    ],
)
def test_hostile_files_are_one_sentence(content, casewriter, tmp_path):
    file = tmp_path / "bad.json"
    file.write_bytes(content)
    for command in (
        ("check", file),
        ("import", file),
        ("export", file, "--to", "html", "-o", tmp_path / "x.html"),
        ("set", file, "front.title", "x"),
    ):
        answer = casewriter(*command)
        refused(answer, answer.code)
        assert answer.code in (2, 3)
    assert file.read_bytes() == content
    assert list(tmp_path.glob("x*")) == []


def test_help_names_every_command(casewriter):
    answer = casewriter("--help")
    assert answer.code == 0
    for command in ("templates", "new", "list", "show", "set", "import", "export", "check"):
        assert command in answer.out
        assert casewriter(command, "--help").code == 0


def test_the_manual_names_every_command_and_option():
    import click

    from casewriter.cli import COMMANDS, casewriter

    manual = (builders.TEMPLATES.parents[1] / "docs" / "command-line.md").read_text("utf-8")
    context = click.Context(casewriter)
    for name, _ in COMMANDS:
        assert f"**`{name}`**" in manual
        for option in casewriter.get_command(context, name).params:
            if isinstance(option, click.Option):
                assert max(option.opts, key=len) in manual or option.opts[0] in manual


def test_a_place_of_the_case_can_be_set_by_its_order(casewriter, case):
    casewriter("set", case, "results.indicators/b/value", "2")
    casewriter("set", case, "results.indicators/a/value", "1")
    assert casewriter("set", case, "results.indicators/b#order", "i0001").code == 0
    assert "results.indicators/b#order\t–\ti0001" in casewriter("show", case).out
    assert str(Path("results.indicators").child("b").about("order")) == "results.indicators/b#order"


def test_a_library_is_looked_at(casewriter, case, tmp_path):
    assert casewriter("set", case, "summary.text", "Queues were long.").code == 0
    assert casewriter("verify").out.splitlines()[:2] == ["cases\t1", "leaves\t3"]
    said = casewriter("verify", "--json")
    assert (said.code, said.json["sound"], said.json["counts"]["cases"]) == (0, True, 1)
    refused(casewriter("verify", "--library", tmp_path / "none"), 2, "no library")
    assert not (tmp_path / "none").exists()
    file = tmp_path / "library" / "library.sqlite"
    casewriter("new", "one-stop-shop", "--title", "A", "--country", "GE", "--language", "en",
               "--library", file.parent)  # fmt: skip
    (file.parent / "attachments" / ("0" * 64)).write_bytes(b"altered")
    said = casewriter("verify", "--library", file.parent)
    assert said.code == 1
    assert said.out.startswith("picture_damaged\t")
    file.write_bytes(file.read_bytes()[:5_000])
    said = casewriter("verify", "--json", "--library", file.parent)
    assert (said.code, said.json["damaged"]) == (3, True)
    assert said.json["problems"][0]["sentence"].startswith("The database file is damaged")


def test_a_library_is_backed_up_and_brought_back(casewriter, case, tmp_path):
    library = File(os.environ["CASEWRITER_LIBRARY"])
    refused(casewriter("backup", "--library", tmp_path / "none"), 2, "no library")
    kept = File(casewriter("backup").out.strip())
    assert kept.parent == library / "backups"
    carried = File(casewriter("backup", "-o", tmp_path, "--json").json["file"])
    assert carried.parent == tmp_path
    casewriter("set", case, "summary.text", "Written later.")
    damaged = tmp_path / "damaged.casebackup"
    damaged.write_bytes(carried.read_bytes()[:-900])
    refused(casewriter("restore", damaged), 3, "damaged.casebackup")
    refused(casewriter("restore", tmp_path / "none.casebackup"), 4, "none.casebackup")
    assert "Written later." in casewriter("show", case).out
    aside = casewriter("restore", carried).out.strip()
    assert "Written later." not in casewriter("show", case).out
    assert "Written later." in casewriter("show", case, "--library", aside).out
    other = tmp_path / "other"
    assert casewriter("restore", carried, "--library", other).out == ""
    assert casewriter("list", "--library", other).out == casewriter("list").out
    refused(casewriter("backup", "-o", tmp_path / "gone" / "a.casebackup"), 4, "is not there")


def test_a_name_that_ends_as_folders_do_is_one(casewriter, whole, tmp_path):
    folder = tmp_path / "new" / "folder"
    done = casewriter("export", whole, "--to", "markdown", "--kind", "draft", "-o", f"{folder}/")
    assert done.code == 0
    (file,) = folder.iterdir()
    assert done.out.strip() == str(file)


def test_a_finding_is_overruled_by_setting_its_reason(casewriter, case):
    def errors():
        found = casewriter("check", case, "--json").json
        return {(one["path"], one["code"]) for one in found if one["severity"] == "error"}

    before = errors()
    where = ("front.date", "answer_missing")
    assert where in before
    assert casewriter("set", case, "front.date#overruled/answer_missing", "In print.").code == 0
    assert errors() == before - {where}
    assert casewriter("set", case, "front.date#overruled/answer_missing", "").code == 0
    assert errors() == before
    assert casewriter("set", case, "front.nothing#overruled/answer_missing", "x").code == 2

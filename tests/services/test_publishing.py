"""From a case to a file, whole or not at all."""

import io
import zipfile

import pytest
from msgspec.structs import replace

from casewriter.assets import resources
from casewriter.domain.canonical import from_json
from casewriter.domain.errors import MachineFailed, WrongUse
from casewriter.prose.nodes import plain
from casewriter.publish import WRITERS
from casewriter.publish.citations import references
from casewriter.publish.styles import StyleShelf
from casewriter.services import files
from casewriter.services.publishing import Order, blocking, proposed_name, publish
from casewriter.services.watching import Cancelled, unwatched
from tests import builders
from tests.builders import a_case, load
from tests.fakes import START

STYLES = StyleShelf(resources("styles"))
WRITER_NAMES = [writer.name for writer in WRITERS]


def writer_of(name):
    return next((writer for writer in WRITERS if writer.name == name), None)


def order(form="html", edition="en", kind="publication"):
    return Order(form, edition, kind, START)


def published(case, file, wanted=None, progress=unwatched):
    wanted = wanted or order()
    return publish(
        case,
        load(case.template.id),
        wanted,
        file,
        writer=writer_of(wanted.format),
        styles=STYLES,
        cite=references,
        read=builders.read_picture,
        progress=progress,
    )


CASE = builders.full_case(load("one-stop-shop"))


@pytest.mark.parametrize("form", WRITER_NAMES)
def test_every_writer_writes_the_same_twice_and_leaves_nothing_else(form, tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    report = published(CASE, one, order(form))
    published(CASE, two, order(form))
    assert report.file == str(one)
    assert one.read_bytes() == two.read_bytes()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["one", "two"]


@pytest.mark.parametrize("form", WRITER_NAMES)
@pytest.mark.parametrize("at", [1, 20])
def test_cancelling_leaves_the_old_file_and_no_part(form, at, tmp_path):
    file = tmp_path / "halls"
    file.write_text("the old one")
    told = []

    def progress(done, of):
        told.append((done, of))
        if done == at:
            raise Cancelled

    with pytest.raises(Cancelled):
        published(CASE, file, order(form), progress)
    assert len(told) == at
    assert file.read_text() == "the old one"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("form", WRITER_NAMES)
def test_progress_counts_to_the_end(form, tmp_path):
    told = []
    published(CASE, tmp_path / "halls", order(form), lambda done, of: told.append((done, of)))
    whole = told[-1][1]
    assert told == [(done, whole) for done in range(1, whole + 1)]


def test_a_case_file_holds_the_case_and_its_pictures(tmp_path):
    file = tmp_path / "halls.json"
    published(CASE, file, order("json"))
    case, pictures = from_json(file.read_bytes())
    assert case == CASE
    assert pictures == {builders.PICTURE.sha256: builders.picture()}


def test_an_edition_that_is_not_there_is_refused_before_anything_is_written(tmp_path):
    with pytest.raises(WrongUse) as refused:
        published(CASE, tmp_path / "halls", order(edition="kk"))
    assert refused.value.code == "language_unknown"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(MachineFailed) as failed:
        published(CASE, tmp_path / "nowhere" / "halls")
    assert failed.value.code == "file_unwritable"
    assert failed.value.facts["problem"] == "there is no such file or folder"


def test_a_writer_that_fails_leaves_the_old_file(tmp_path):
    class Broken:
        name, suffix = "broken", ".x"

        def write(self, publication, out, read, step):  # noqa: ARG002
            out.write(publication.cover.title.encode())
            raise OSError(28, "No space left on device")

    file = tmp_path / "halls"
    file.write_text("the old one")
    with pytest.raises(MachineFailed) as failed:
        publish(
            CASE, load("one-stop-shop"), order(), file,
            writer=Broken(), styles=STYLES, cite=references, read=builders.read_picture,
            progress=unwatched,
        )  # fmt: skip
    assert failed.value.facts["problem"] == "the disk is full"
    assert file.read_text() == "the old one"
    assert list(tmp_path.iterdir()) == [file]


def test_only_errors_stop_a_publication():
    assert blocking(load("one-stop-shop"), CASE, "en") == ()
    assert {finding.severity for finding in blocking(load("one-stop-shop"), a_case(), "en")} == {
        "error"
    }


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Public Service Halls: the case", "Public-Service-Halls-the-case-en.html"),
        ("Реформа / «Единое окно»", "Реформа-Единое-окно-en.html"),
        ("../../etc/passwd", "etc-passwd-en.html"),
        ("x" * 200, "x" * 80 + "-en.html"),
        ("a\x00b\nc", "a-b-c-en.html"),
    ],
)
def test_a_file_is_named_after_the_title(title, name):
    assert proposed_name(a_case({"front.title": title}), order(), ".html") == name


def test_the_name_says_what_it_is():
    case = a_case({"front.title": "Halls"}, languages=("en", "ru"))
    assert proposed_name(case, order(kind="draft"), ".docx") == "Halls-en-draft.docx"
    assert proposed_name(case, order("json", kind="draft"), ".json") == "Halls-en.json"
    assert proposed_name(case, order(edition="ru"), ".md") == "Halls-ru.md"
    untitled = proposed_name(a_case(), order(), ".md")
    assert untitled == f"{builders.CASE_ID}-en.md"


def test_the_name_of_a_copy_without_names_has_none():
    case = a_case({"front.title": "Halls by J. Vald", "front.authors/a/name": "Joren Vald"})
    assert proposed_name(case, order(kind="anonymous"), ".md") == "Halls-by-N-N-en-anonymous.md"


def test_a_name_fits_where_each_of_its_letters_has_three_bytes():
    case = a_case({"front.title": "საჯარო სერვისების დარბაზები " * 4})
    name = proposed_name(case, order("docx", kind="anonymous"), ".docx")
    assert len(f"{name}.part".encode()) <= 255
    assert name.startswith("საჯარო-სერვისების-დარბაზები-საჯარო")


def test_a_case_file_is_not_written_without_names(tmp_path):
    with pytest.raises(WrongUse) as refused:
        publish(
            CASE, load(CASE.template.id), order("json", kind="anonymous"), tmp_path / "case.json",
            writer=None, styles=STYLES, cite=references, read=builders.read_picture,
            progress=unwatched,
        )  # fmt: skip
    assert refused.value.code == "case_file_names"
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_too_long_for_the_disk_is_told_as_such(tmp_path):
    with pytest.raises(MachineFailed) as failed, files.replacing(tmp_path / f"{'я' * 125}.md"):
        raise AssertionError("there is no file to write into")
    assert failed.value.code == "file_unwritable"


def test_a_system_is_quoted_in_plain_words():
    locked = PermissionError(13, "The process cannot access the file")
    assert files.reason(locked) == "this account has no permission"
    locked.winerror = 32
    assert files.reason(locked) == "another program has it open"
    assert files.reason(OSError(99_999, "Rare Trouble")) == "rare trouble"


def test_files_are_read_within_bounds(tmp_path):
    file = tmp_path / "case.json"
    file.write_bytes(b"12345")
    assert files.read(file, 5) == b"12345"
    from casewriter.domain.errors import BadInput

    with pytest.raises(BadInput) as refused:
        files.read(file, 4)
    assert refused.value.code == "case_too_large"
    for wrong in (tmp_path / "gone", tmp_path):
        with pytest.raises(MachineFailed) as failed:
            files.read(wrong, 4096 * 1024)
        assert failed.value.code == "file_unreadable"


def test_what_is_empty_is_written_too(tmp_path):
    for form in WRITER_NAMES:
        published(a_case(), tmp_path / form, order(form))
        assert (tmp_path / form).exists()
    assert io.BytesIO((tmp_path / "docx").read_bytes()).read(2) == b"PK"


def test_an_edition_of_a_draft_says_so(tmp_path):
    case = a_case({"summary.text": plain("words")})
    published(case, tmp_path / "draft", order(kind="draft"))
    published(case, tmp_path / "final", order())
    assert "Draft" in (tmp_path / "draft").read_text("utf-8")
    assert "Draft" not in (tmp_path / "final").read_text("utf-8")


def test_a_copy_without_names_has_none_in_any_part_of_the_file(tmp_path):
    leaves = {
        "front.title": "Halls", "front.authors/a/name": "Nino Gelashvili",
        "ack.text": plain("Thanks to Nino Gelashvili."),
        "summary.text": plain("Halls work."),
    }  # fmt: skip
    file = tmp_path / "copy.docx"
    case = a_case(leaves)
    assert published(case, file, order("docx", kind="anonymous")).remarks == ()
    assert "Gelashvili" not in everything(file)
    published(case, file, order("docx"))
    assert "Gelashvili" in everything(file)
    telling = a_case(leaves | {"summary.text": plain("Gelashvili says that halls work.")})
    report = published(telling, file, order("docx", kind="anonymous"))
    assert [(remark.code, remark.place) for remark in report.remarks] == [
        ("name_left", "summary.text")
    ]


def test_a_brief_is_short(tmp_path):
    whole, short = tmp_path / "whole.html", tmp_path / "short.html"
    published(CASE, whole, order("html"))
    published(CASE, short, order("html", kind="brief"))
    assert len(short.read_text("utf-8")) < len(whole.read_text("utf-8")) / 2


def everything(file):
    with zipfile.ZipFile(file) as archive:
        return "".join(archive.read(name).decode("utf-8", "ignore") for name in archive.namelist())


def test_a_word_file_gets_its_page_numbers_where_something_counts_them(tmp_path):
    told = []

    def paginate(data, wait):
        wait()
        return data + b"counted"

    def counting_fails(_data, _wait):
        raise MachineFailed("pages_not_counted", problem="not installed")

    def made(name, form, paginate):
        file = tmp_path / name
        report = publish(
            CASE, load(CASE.template.id), replace(order(form), page_numbers=True), file,
            writer=writer_of(form), styles=STYLES, cite=references, read=builders.read_picture,
            progress=lambda done, of: told.append((done, of)), paginate=paginate,
        )  # fmt: skip
        return file.read_bytes(), [remark.code for remark in report.remarks]

    counted, remarks = made("one.docx.data", "docx", paginate)
    assert counted.endswith(b"counted")
    assert "pages_not_counted" not in remarks
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    plain_file, remarks = made("two.docx.data", "docx", counting_fails)
    assert counted == plain_file + b"counted"
    assert "pages_not_counted" in remarks
    assert not made("three.html", "html", paginate)[0].endswith(b"counted")

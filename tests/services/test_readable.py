"""Everything of a library as files that open without casewriter."""

from datetime import UTC, datetime
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest
from msgspec.structs import replace

from casewriter.app.core import build
from casewriter.domain.canonical import from_json
from casewriter.domain.case import Attachment, TemplateRef
from casewriter.domain.errors import MachineFailed
from casewriter.domain.leaves import Path
from casewriter.publish.readable import index
from casewriter.services import readable
from casewriter.services.readable import Making, ReadableWords, save_readable
from casewriter.services.watching import Cancelled, unwatched
from casewriter.storage import open_library
from tests.builders import PICTURE, full_case, load, picture
from tests.storage.desk import Ticking, new_id

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
WORDS = ReadableWords(
    **{name: f"<{name}>" for name in ReadableWords.__struct_fields__}
    | {
        "language": "en",
        "name": "casewriter readable",
        "readme": "What this is.\nNo program is needed.",
        "statuses": {"draft": "Draft"},
        "countries": {"GE": "Georgia"},
        "formats": {"docx": "Word", "html": "Web page"},
        "languages": {"en": "English"},
    }
)


@pytest.fixture
def library(tmp_path):
    opened = open_library(tmp_path / "library", Ticking())
    opened.attachments.add(picture(), PICTURE.media_type, PICTURE.name)
    yield opened
    opened.close()


def a_whole_case(title="Public Service Halls", **facts):
    case = replace(full_case(load("one-stop-shop"), ("en", "ru")), id=new_id(), **facts)
    return case.with_leaf(Path("front.title"), "en", title)


def save(library, place, progress=unwatched):
    core = build()
    making = Making(core.templates, core.writers, core.styles, core.cite, index)
    return save_readable(library, place, WORDS, NOW, making=making, progress=progress)


class Links(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.hrefs, self.open, self.text = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag not in ("meta", "br"):
            self.open.append(tag)
        if tag == "a":
            self.hrefs.append(unquote(dict(attrs)["href"]))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_every_case_is_there_and_opens(library, tmp_path, assert_valid):
    case, thrown = a_whole_case(), a_whole_case('Halls: "A/B" <c>?')
    for one in (case, thrown):
        library.cases.create(one)
    library.cases.keep_revision(case, "named", "Before the ministry: a meeting", NOW)
    library.trash.throw_away(thrown.id, NOW)
    place = tmp_path / "out"
    place.mkdir()
    report = save(library, place)
    assert (report.cases, report.problems) == (2, ())
    (root,) = place.iterdir()
    assert root.name == "casewriter readable 2026-11-25"
    assert report.folder == str(root)
    text = (root / "index.html").read_text("utf-8")
    page = Links(text)
    assert page.open == []
    assert len(page.hrefs) == 2 * (2 + 2 * 2) + 1
    for href in page.hrefs:
        assert (root / href).exists(), href
    assert "Public Service Halls" in page.text
    assert {"Word, English", "Web page, ru", "Georgia", "Draft"} <= set(page.text)
    folder = root / "Public Service Halls (GE)"
    assert {file.name for file in folder.iterdir()} == {
        "case.json",
        "pictures",
        "states",
        "Public Service Halls en.docx",
        "Public Service Halls en.html",
        "Public Service Halls ru.docx",
        "Public Service Halls ru.html",
    }
    for file in folder.glob("*.docx"):
        assert_valid(file)
    again, pictures = from_json((folder / "case.json").read_bytes())
    assert again == case
    assert pictures == {PICTURE.sha256: picture()}
    assert (folder / "pictures" / "hall.png").read_bytes() == picture()
    (state,) = (folder / "states").iterdir()
    assert state.name == "2026-11-25 Before the ministry a meeting.json"
    assert from_json(state.read_bytes())[0] == case
    assert from_json((root / "trash" / "Halls A B c (GE)" / "case.json").read_bytes())[0] == thrown
    assert (root / "README.txt").read_text("utf-8-sig").startswith("What this is.")


def test_one_case_that_cannot_be_written_whole_does_not_stop_the_others(library, tmp_path):
    strange = a_whole_case("Strange", template=TemplateRef("gone", 7))
    without = a_whole_case(
        "Without", attachments=(PICTURE, Attachment("ab" * 32, "image/jpeg", "lost.jpg"))
    )
    whole = a_whole_case()
    for one in (strange, without, whole):
        library.cases.create(one)
    report = save(library, tmp_path)
    assert report.cases == 3
    assert {problem.case for problem in report.problems} == {"Strange", "Without"}
    assert {problem.code for problem in report.problems} == {
        "template_unknown",
        "attachment_unknown",
    }
    root = tmp_path / "casewriter readable 2026-11-25"
    assert from_json((root / "Strange (GE)" / "case.json").read_bytes())[0] == strange
    assert (root / "Public Service Halls (GE)" / "Public Service Halls en.docx").exists()
    said = "".join(Links((root / "index.html").read_text("utf-8")).text)
    assert "lost.jpg" in said


def test_a_mistake_in_a_writer_is_told_and_the_rest_is_written(library, tmp_path, monkeypatch):
    library.cases.create(a_whole_case())

    def publish(*arguments, **others):
        if arguments[3].name.endswith(".docx"):
            raise IndexError("list index out of range")
        return given(*arguments, **others)

    given = readable.publish
    monkeypatch.setattr(readable, "publish", publish)
    report = save(library, tmp_path)
    assert {problem.code for problem in report.problems} == {"readable_failed"}
    assert len(report.problems) == 2
    assert list(tmp_path.rglob("*.html"))


def test_the_same_day_twice_makes_two_folders_and_equal_titles_two_cases(library, tmp_path):
    for _ in range(2):
        library.cases.create(a_whole_case())
    first, second = save(library, tmp_path), save(library, tmp_path)
    assert second.folder == f"{first.folder} 2"
    names = {file.name for file in (tmp_path / "casewriter readable 2026-11-25").iterdir()}
    assert {"Public Service Halls (GE)", "Public Service Halls (GE) 2"} <= names


def test_an_empty_library_says_so(library, tmp_path):
    report = save(library, tmp_path)
    root = tmp_path / "casewriter readable 2026-11-25"
    assert (report.cases, report.problems) == (0, ())
    assert "<nothing>" in "".join(Links((root / "index.html").read_text("utf-8")).text)


def test_cancelling_leaves_nothing_behind(library, tmp_path):
    place = tmp_path / "out"
    place.mkdir()
    library.cases.create(a_whole_case())
    told = []

    def cancel(done, of):
        told.append((done, of))
        if done > of // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        save(library, place, cancel)
    assert list(place.iterdir()) == []
    assert told == sorted(told)


def test_a_full_disk_ends_with_a_sentence_and_leaves_nothing_behind(library, tmp_path, monkeypatch):
    place = tmp_path / "out"
    place.mkdir()
    library.cases.create(a_whole_case())
    written = []

    def full(file):
        written.append(file)
        if len(written) == 4:
            raise MachineFailed("file_unwritable", file=str(file), problem="no space left")
        return given(file)

    given = readable.replacing
    monkeypatch.setattr(readable, "replacing", full)
    monkeypatch.setattr("casewriter.services.publishing.replacing", full)
    with pytest.raises(MachineFailed, match="file_unwritable"):
        save(library, place)
    assert list(place.iterdir()) == []


def test_a_place_that_may_not_be_written_is_told_of(library, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    library.cases.create(a_whole_case())
    with pytest.raises(MachineFailed, match="file_unwritable"):
        save(library, blocked)

"""Beginning a case, finding one, taking one in."""

import json

import pytest
from msgspec.structs import replace

from casewriter.domain.canonical import to_json
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import plain_text
from casewriter.services.library import begin, find, new_case_id, take_in
from tests import builders
from tests.builders import a_case, load, shelf
from tests.fakes import START, FakeClock, InMemoryAttachments, InMemoryStore


def begun(**changed):
    wanted = {"title": "Halls", "country": "GE", "language": "en", "now": START} | changed
    return begin(load("one-stop-shop"), **wanted)


class Shelf:
    """A library in memory."""

    def __init__(self):
        self.cases = InMemoryStore(FakeClock())
        self.pictures = InMemoryAttachments()

    def take_in(self, data):
        return take_in(data, self.cases, self.pictures, shelf())

    @property
    def everything(self):
        return (self.cases._cases, self.cases._revisions, self.pictures._bytes)


def test_a_new_case_has_its_title_and_the_proposed_texts():
    case = begun(title="  Halls ")
    assert case.get(Path("front.title"), "en") == "Halls"
    assert isinstance(case.get(Path("front.disclaimer"), "en"), Doc)
    assert case.languages == ("en",)
    assert case.status == "draft"


def test_texts_are_not_proposed_in_another_language():
    case = begun(language="et", title="Teeninduskeskused")
    assert [str(path) for path, _, _ in case.leaves()] == ["front.title"]


def test_texts_are_proposed_in_every_language_of_the_template():
    case = begun(language="ru", title="Дома юстиции")
    assert case.get(Path("front.disclaimer"), "en") is None
    proposed = case.get(Path("front.disclaimer"), "ru")
    assert plain_text(proposed).startswith("Взгляды, изложенные")


@pytest.mark.parametrize("country", ["", "ge", "GEO", "G1", "Georgia"])
def test_a_country_is_two_capitals(country):
    with pytest.raises(WrongUse) as refused:
        begun(country=country)
    assert refused.value.code == "country_unknown"


@pytest.mark.parametrize("language", ["", "English", "EN", "en_GB"])
def test_a_language_is_a_tag(language):
    with pytest.raises(WrongUse) as refused:
        begun(language=language)
    assert refused.value.code == "language_code"


def test_ids_sort_by_time_and_are_never_the_same():
    from datetime import timedelta
    from uuid import UUID

    ids = [new_case_id(START + timedelta(milliseconds=step)) for step in range(50)]
    assert ids == sorted(ids)
    assert len({new_case_id(START) for _ in range(100)}) == 100
    assert {UUID(each).version for each in ids} == {7}
    assert {UUID(each).variant for each in ids} == {"specified in RFC 4122"}


def test_a_case_is_found_by_the_beginning_of_its_id():
    library = Shelf()
    for case_id in ("0192a", "0192b", "0192"):
        library.cases.create(replace(a_case(), id=case_id))
    assert find(library.cases, "0192a").id == "0192a"
    assert find(library.cases, "0192").id == "0192"
    for wanted, code in (("01", "case_ambiguous"), ("x", "case_unknown")):
        with pytest.raises(WrongUse) as refused:
            find(library.cases, wanted)
        assert refused.value.code == code


def test_a_case_comes_in_with_its_pictures_and_a_revision():
    library = Shelf()
    case = builders.full_case(load("one-stop-shop"))
    taken = library.take_in(to_json(case, builders.read_picture))
    assert taken.new
    assert library.cases.load(case.id) == case
    assert library.pictures.read(builders.PICTURE.sha256) == builders.picture()
    assert [row.kind for row in library.cases.revisions(case.id)] == ["imported"]


def test_the_same_again_changes_nothing():
    library = Shelf()
    data = to_json(builders.full_case(load("smart-government")), builders.read_picture)
    library.take_in(data)
    before = repr(library.everything)
    taken = library.take_in(data)
    assert not taken.new
    assert repr(library.everything) == before


def test_another_text_of_a_case_that_is_here_is_refused():
    library = Shelf()
    library.take_in(to_json(a_case({"front.title": "mine"})))
    before = repr(library.everything)
    with pytest.raises(BadInput) as refused:
        library.take_in(to_json(a_case({"front.title": "theirs"})))
    assert refused.value.code == "case_exists"
    assert repr(library.everything) == before


def test_a_case_of_an_unknown_template_changes_nothing():
    library = Shelf()
    raw = json.loads(to_json(a_case())) | {"template": {"id": "no-such", "version": 1}}
    with pytest.raises(WrongUse) as refused:
        library.take_in(json.dumps(raw).encode())
    assert refused.value.code == "template_unknown"
    assert library.everything == ({}, [], {})


def test_a_picture_that_nobody_named_is_not_kept():
    library = Shelf()
    library.take_in(to_json(a_case()))
    assert library.pictures._bytes == {}


def test_what_no_text_can_hold_is_taken_out_and_said():
    library = Shelf()
    taken = library.take_in(to_json(a_case({"front.title": "a\x07b"})))
    assert library.cases.load(taken.case.id).get(Path("front.title"), "en") == "ab"
    assert [(removal.path, removal.removed) for removal in taken.removals] == [("front.title", 1)]
    assert not library.take_in(to_json(a_case({"front.title": "a\x07b"}))).new

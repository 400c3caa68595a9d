"""Packages: what goes in comes out, and says whose it is."""

import zipfile
from datetime import UTC, datetime

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings

from casewriter.assets import resources
from casewriter.domain.errors import BadInput
from casewriter.domain.package import Person
from casewriter.exchange import inspect, read, write
from casewriter.exchange.signing import new_secret, public, spoken
from tests import builders
from tests.cases import any_cases
from tests.exchange import hostile

NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)
SENDER = Person(name="N. Beridze", organisation="Public Service Hall", country="GE")


def a_full_case():
    return builders.full_case(builders.load("one-stop-shop"), ("en", "ru"))


def test_a_case_comes_out_as_it_went_in_and_says_whose_it_is(tmp_path):
    file, case, secret = tmp_path / "one.casepack", a_full_case(), new_secret()
    told = write(file, case, builders.read_picture, sender=SENDER, secret=secret, at=NOON)
    with read(file) as package:
        assert package.manifest == told
        assert package.case == case
        assert package.is_signed
        assert package.picture(builders.PICTURE.sha256) == builders.picture()
    assert told.sender == msgspec.structs.replace(SENDER, key=public(secret))
    assert (told.at, told.purpose, told.case.id) == (NOON, "submission", case.id)
    assert inspect(file) == told


def test_a_file_that_is_changed_while_it_is_open_gives_no_picture(tmp_path):
    file = tmp_path / "one.casepack"
    write(file, a_full_case(), builders.read_picture)
    with read(file) as package:
        with file.open("ab") as more:
            more.write(b"x")
        with pytest.raises(BadInput, match="package_altered"):
            package.picture(builders.PICTURE.sha256)


def test_it_is_an_ordinary_zip_with_what_its_page_says(tmp_path):
    file = tmp_path / "one.casepack"
    write(file, a_full_case(), builders.read_picture, sender=SENDER, secret=new_secret())
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "manifest.json",
            "signature",
            "case.json",
            f"attachments/{builders.PICTURE.sha256}",
        ]
        manifest = archive.read("manifest.json")
    schema = msgspec.json.decode(resources("schema", "package.schema.json").read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(msgspec.json.decode(manifest))


@settings(max_examples=15)
@given(any_cases())
def test_any_case_travels(tmp_path_factory, case):
    file = tmp_path_factory.mktemp("sent") / "any.casepack"
    bare = msgspec.structs.replace(case, attachments=())
    write(file, bare, {})
    with read(file) as package:
        assert package.case == bare
        assert not package.is_signed


def test_what_says_the_same_over_and_over_is_taken_all_the_same(tmp_path):
    file = tmp_path / "long.casepack"
    case = builders.a_case({"front.title": "again " * 200_000})
    write(file, case, {})
    with read(file) as package:
        assert package.case == case


def test_a_picture_that_a_reader_would_refuse_is_not_sent(tmp_path):
    file = tmp_path / "one.casepack"
    with pytest.raises(BadInput) as refused:
        write(file, a_full_case(), lambda _: hostile.SVG)
    assert refused.value.code == "picture_unsendable"
    assert not list(tmp_path.iterdir())


def test_a_picture_that_is_another_by_now_is_not_sent(tmp_path):
    with pytest.raises(BadInput) as refused:
        write(tmp_path / "one.casepack", a_full_case(), lambda _: builders.picture() + b"x")
    assert refused.value.code == "attachment_damaged"
    assert not list(tmp_path.iterdir())


def test_a_key_is_spoken_in_groups_of_digits():
    key = public(new_secret())
    assert [len(group) for group in spoken(key).split()] == [5, 5, 5, 5]
    assert spoken(key) == spoken(key) != spoken(public(new_secret()))
    assert spoken("no key") == spoken("AAAA") == ""

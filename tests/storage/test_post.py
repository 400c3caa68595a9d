"""Packages that went and came: kept with what was in them, confirmed, and gone with their case."""

from datetime import UTC, datetime

import pytest

from casewriter.domain.contacts import Contact
from casewriter.domain.errors import WrongUse
from casewriter.domain.exchanges import Exchange
from casewriter.domain.package import Person, Receipt
from casewriter.storage import open_library
from tests.storage.desk import Ticking, a_case

ID = "0192f0c1-0000-7000-8000-000000000001"
NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)
HUB = Person(name="A. Karimova", organisation="Astana Civil Service Hub", key="k1")


@pytest.fixture
def library(tmp_path):
    library = open_library(tmp_path / "library", Ticking())
    library.cases.create(a_case(id=ID, attachments=()))
    yield library
    library.close()


def sent(package="p1", at=NOON, **changed):
    made = {
        "case": ID,
        "package": package,
        "digest": "d" * 64,
        "way": "sent",
        "purpose": "submission",
        "state": "s" * 64,
        "at": at,
        "who": HUB,
        "file": "halls.casepack",
    }
    return Exchange(**made | changed)


def test_what_was_exchanged_is_kept_with_its_case_newest_first(library):
    library.post.add(sent(), b'{"a": 1}')
    library.post.add(sent("p2", NOON.replace(hour=13), way="received"), b'{"a": 2}')
    library.post.add(sent(), b"again")
    assert [exchange.package for exchange in library.post.of_case(ID)] == ["p2", "p1"]
    assert library.post.content(ID, "p1") == b'{"a": 1}'
    assert library.post.content(ID, "p9") == b""
    assert library.post.found("p1") == sent()
    assert library.post.found("p9") is None


def test_a_receipt_is_noted_once_and_only_for_what_was_sent(library):
    library.post.add(sent(), b"")
    receipt = Receipt("p1", "d" * 64, "new", NOON)
    assert library.post.confirm(Receipt("p1", "e" * 64, "new", NOON), HUB) is None
    assert library.post.confirm(Receipt("p9", "d" * 64, "new", NOON), HUB) is None
    assert library.post.found("p1").receipt is None
    confirmed = library.post.confirm(receipt, HUB)
    assert (confirmed.receipt, confirmed.receipt_from) == (receipt, HUB)
    assert library.post.found("p1") == confirmed
    later = Receipt("p1", "d" * 64, "known", NOON.replace(year=2027))
    assert library.post.confirm(later, HUB).receipt == receipt


def test_it_goes_with_its_case(library):
    library.post.add(sent(), b"")
    library.trash.throw_away(ID, NOON)
    library.trash.delete((ID,), ())
    assert library.post.all() == ()


def test_of_a_case_that_is_not_here_nothing_is_kept(library):
    with pytest.raises(WrongUse):
        library.post.add(sent(case="other"), b"")
    assert library.post.all() == ()


def test_contacts_are_kept_by_name(library):
    one = Contact("c1", HUB, NOON, hub=True)
    other = Contact("c2", Person(name="a. abashidze"), NOON)
    for contact in (one, other, Contact("c2", Person(name="A. Abashidze"), NOON)):
        library.post.put(contact)
    assert [contact.person.name for contact in library.post.contacts()] == [
        "A. Abashidze",
        "A. Karimova",
    ]
    library.post.forget("c2")
    assert library.post.contacts() == (one,)


def test_a_template_is_kept_once(library):
    files = {"one/template.toml": b"x", "common/template.toml": b"y"}
    library.post.keep_template("one", 2, files)
    library.post.keep_template("one", 2, {"one/template.toml": b"z"})
    assert library.post.templates() == (("one", 2),)
    assert library.post.template("one", 2) == files
    assert library.post.template("one", 3) == {}

"""What comes of a contact card, whoever it is from."""

from datetime import timedelta

from msgspec.structs import replace

from casewriter.domain.contacts import Contact, introduced, judge, without_key
from casewriter.domain.package import Person
from tests.fakes import START

LATER = START + timedelta(days=3)
NINO = Person("Nino", "Public Service Hall", "GE", "key", "age1x", "nino@example.org")
KNOWN = Contact("c1", NINO, START, hub=True)


def test_somebody_new_is_kept_with_the_moment():
    brought = introduced(NINO, (), LATER, "c9")
    assert brought.outcome == "new"
    assert brought.contact == Contact("c9", NINO, LATER)
    assert brought.before is None


def test_whoever_has_the_key_says_how_they_are_called_now():
    brought = introduced(replace(NINO, name="Nino B.", address=""), (KNOWN,), LATER, "c9")
    assert brought.outcome == "known"
    assert brought.contact == replace(KNOWN, person=replace(NINO, name="Nino B."))


def test_a_contact_without_a_key_takes_that_of_its_card():
    bare = replace(KNOWN, person=replace(NINO, key="", lock=""))
    brought = introduced(NINO, (bare,), LATER, "c9")
    assert (brought.outcome, brought.before) == ("new", bare)
    assert brought.contact == replace(KNOWN, since=LATER)


def test_a_name_with_another_key_is_asked_about():
    brought = introduced(replace(NINO, key="other"), (KNOWN,), LATER, "c9")
    assert (brought.outcome, brought.before) == ("changed", KNOWN)
    assert brought.contact.before == ("key",)
    assert brought.contact.since == LATER


def test_a_key_that_was_forgotten_proves_nothing_any_more():
    bare = without_key(KNOWN, LATER)
    assert judge(NINO, signed=True, contacts=(bare,)).standing == "unknown"
    assert (bare.person.name, bare.hub, bare.before) == ("Nino", True, ())

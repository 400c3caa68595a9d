"""Whom a case was sent to is kept as a contact, but never with a key that nobody vouched for."""

from datetime import UTC, datetime

from casewriter.domain.contacts import Contact, judge
from casewriter.domain.package import Person
from casewriter.services.prospect import contact_for

AT = datetime(2026, 5, 12, 10, tzinfo=UTC)
HUB = Person(organisation="Astana Civil Service Hub", key="key", lock="age1x", address="a@b.org")


def test_a_new_receiver_is_kept_without_the_key_that_came_with_a_template():
    contact = contact_for(HUB, (), AT, "1", hub=True)
    assert contact == Contact(
        "1", Person(organisation=HUB.organisation, address="a@b.org"), AT, hub=True
    )
    assert judge(HUB, signed=True, contacts=(contact,)).standing == "unknown"


def test_somebody_known_and_somebody_nameless_are_not_kept_again():
    known = contact_for(HUB, (), AT, "1", hub=True)
    assert contact_for(HUB, (known,), AT, "2", hub=True) is None
    assert contact_for(Person(key="key"), (), AT, "2", hub=False) is None

"""People whom cases are sent to and received from, and whether a signature is theirs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.package import Person, Standing

CARD_FORMAT = "casewriter-contact/1"
CARD_FAMILY = "casewriter-contact/"
CARD_SUFFIX = ".casecontact"


class Contact(Struct, frozen=True, omit_defaults=True):
    """Somebody whom cases are exchanged with.

    Attributes:
        id: made at random.
        since: when the key became known, in UTC; of a contact without a key, when it was made.
        hub: whether this is an editor of the hub, who reads what is for the hub alone.
        before: the keys that the contact had earlier.
    """

    id: str
    person: Person
    since: datetime
    hub: bool = False
    before: tuple[str, ...] = ()


class Judgement(Struct, frozen=True):
    """What is known of whoever signed.

    Attributes:
        contact: who it is or seems to be; none where nobody fits.
    """

    standing: Standing
    contact: Contact | None = None


class Introduction(Struct, frozen=True):
    """What a contact card would mean: somebody new, somebody known, or another key of somebody.

    Attributes:
        contact: as it would be kept.
        before: as it is kept now; none where nobody fits.
    """

    outcome: Literal["new", "known", "changed"]
    contact: Contact
    before: Contact | None = None


def introduced(
    person: Person, contacts: Sequence[Contact], at: datetime, new_id: str
) -> Introduction:
    """What comes of a card whose signature holds.

    Whoever has the key may say how they are called now. A contact that had no key takes it; one
    that had another has to be asked about.
    """
    judgement = judge(person, signed=True, contacts=contacts)
    found = judgement.contact
    if found is None:
        return Introduction("new", Contact(new_id, person, at))
    if judgement.standing == "changed":
        return Introduction("changed", trusted(found, person, at), found)
    kept = replace(person, address=person.address or found.person.address)
    if judgement.standing == "known":
        return Introduction("known", replace(found, person=kept), found)
    return Introduction("new", replace(found, person=kept, since=at), found)


def judge(person: Person, *, signed: bool, contacts: Sequence[Contact]) -> Judgement:
    """Whether a package is from somebody known.

    A key is the only proof. A name or an address alone never makes anybody known: somebody who has
    those of a contact and another key is told apart, and the other key is warned of.
    """
    same = next((one for one in contacts if _is_same(one.person, person)), None)
    if not signed:
        return Judgement("unsigned", same)
    for contact in contacts:
        if contact.person.key == person.key:
            return Judgement("known", contact)
    if same is not None and same.person.key:
        return Judgement("changed", same)
    return Judgement("unknown", same)


def trusted(contact: Contact, person: Person, at: datetime) -> Contact:
    """The contact with another key, which somebody has said is theirs."""
    old = contact.person
    if old.key == person.key and old.lock == person.lock:
        return contact
    before = (*contact.before, old.key) if old.key and old.key != person.key else contact.before
    return replace(
        contact,
        person=replace(old, key=person.key, lock=person.lock),
        since=at if old.key != person.key else contact.since,
        before=before,
    )


def without_key(contact: Contact, at: datetime) -> Contact:
    """The contact as before its key was known, since a moment in UTC: the next key is asked about.

    The key is not kept among those it had earlier: it may never have been theirs.
    """
    return replace(contact, person=replace(contact.person, key="", lock=""), since=at)


def _is_same(one: Person, other: Person) -> bool:
    if one.address and one.address.casefold() == other.address.casefold():
        return True
    names = (one.name.casefold(), one.organisation.casefold())
    return bool(one.name) and names == (other.name.casefold(), other.organisation.casefold())

"""People whom cases are sent to and received from, and whether a signature is theirs."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.package import Person, Standing


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

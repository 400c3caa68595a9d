"""Contact cards: who somebody is and which key is theirs, signed with that very key."""

import binascii
import re
from base64 import b64decode, b64encode
from pathlib import Path as File
from typing import Any

import msgspec

from casewriter.domain.contacts import CARD_FAMILY, CARD_FORMAT
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.package import Person
from casewriter.exchange.signing import holds, sign
from casewriter.services import files

LARGEST = 1 << 16
"""Bytes of a card."""
LONGEST = 500
"""Letters of one of its lines, as in packages."""
COUNTRY = re.compile(r"([A-Z]{2})?")
LOCK = re.compile(r"(age1[a-z0-9]+)?")
HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Characters that break a line or turn its direction: a name with them could pose as another."""


def write_card(file: File, person: Person, secret: str) -> None:
    """Write a card.

    Args:
        file: where to; it is replaced once all is written.
        person: whose card it is, with the public keys.
        secret: the Ed25519 key that signs, in base64.

    Raises:
        WrongUse: `contact_nameless`: neither a name nor an organisation.
        MachineFailed: `file_unwritable`.
    """
    data = card_of(person, secret)
    with files.replacing(file) as out:
        out.write(data)


def card_of(person: Person, secret: str) -> bytes:
    """The bytes of a card. Raises `contact_nameless` as `write_card`."""
    if not (person.name or person.organisation):
        raise WrongUse("contact_nameless")
    words = {name: value for name, value in msgspec.structs.asdict(person).items() if value}
    card = {"format": CARD_FORMAT, **words}
    card["signature"] = b64encode(sign(secret, _signed(card))).decode("ascii")
    return msgspec.json.format(msgspec.json.encode(card), indent=1) + b"\n"


def read_card(file: File) -> Person:
    """Whose card a file is; the signature was checked.

    Raises:
        BadInput: `contact_not_ours`, `contact_too_new`, `contact_damaged`, `contact_forged`.
        MachineFailed: `file_unreadable`.
    """
    name = file.name
    try:
        data = files.read(file, LARGEST)
    except BadInput as error:
        # The file is longer than any card.
        raise BadInput("contact_not_ours", file=name) from error
    return person_of(data, name)


def person_of(data: bytes, name: str) -> Person:
    """Whose card the bytes of a file are. Raises as `read_card`."""
    card = _decoded(data, name)
    try:
        signature = b64decode(card.get("signature", ""), validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadInput("contact_damaged", file=name) from error
    person = Person(**{part: card.get(part, "") for part in Person.__struct_fields__})
    if not holds(person.key, signature, _signed(card)):
        raise BadInput("contact_forged", file=name)
    if (
        not (person.name or person.organisation)
        or any(len(line) > LONGEST or HIDDEN.search(line) for line in card.values())
        or not COUNTRY.fullmatch(person.country)
        or not LOCK.fullmatch(person.lock)
    ):
        raise BadInput("contact_damaged", file=name)
    return person


def _decoded(data: bytes, name: str) -> dict[str, str]:
    # Cut short, it is no JSON any more, but still says what it was.
    ours = CARD_FAMILY.encode("ascii") in data
    try:
        found: Any = msgspec.json.decode(data)
    except msgspec.DecodeError as error:
        code = "contact_damaged" if ours else "contact_not_ours"
        raise BadInput(code, file=name) from error
    said = found.get("format") if isinstance(found, dict) else None
    if not isinstance(said, str) or not said.startswith(CARD_FAMILY):
        raise BadInput("contact_not_ours", file=name)
    if said != CARD_FORMAT:
        raise BadInput("contact_too_new", file=name)
    try:
        return msgspec.convert(found, dict[str, str])
    except msgspec.ValidationError as error:
        raise BadInput("contact_damaged", file=name) from error


def _signed(card: dict[str, str]) -> bytes:
    """What the signature is of: everything else, its keys in order, without spaces."""
    rest = {name: value for name, value in card.items() if name != "signature"}
    return msgspec.json.encode(rest, order="deterministic")

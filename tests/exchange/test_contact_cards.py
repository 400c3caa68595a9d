"""A contact card says who somebody is, and nobody else can say it."""

import json
from base64 import b64encode

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.assets import resources
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.package import Person
from casewriter.exchange.contact_cards import read_card, write_card
from casewriter.exchange.signing import new_secret, public, sign

SECRET = new_secret()
NINO = Person("Nino Beridze", "Public Service Hall", "GE", public(SECRET), "age1x", "n@example.org")


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "nino.casecontact"
    write_card(file, NINO, SECRET)
    return file


def signed(file, secret, **words):
    card = {"format": "casewriter-contact/1", "key": public(secret), **words}
    data = json.dumps(card, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    card["signature"] = b64encode(sign(secret, data.encode())).decode()
    file.write_text(json.dumps(card), "utf-8")


def refused(file):
    with pytest.raises(BadInput) as caught:
        read_card(file)
    return caught.value.code


def test_a_card_is_read_as_it_was_written_and_as_its_schema_says(file):
    assert read_card(file) == NINO
    schema = json.loads(resources("schema", "contact.schema.json").read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(file.read_bytes()))


def test_a_card_of_another_program_is_read_with_keys_that_nobody_knows_yet(tmp_path):
    file = tmp_path / "other.casecontact"
    signed(file, SECRET, name="Айгерім «Ә»", post='Head \\ of "service"')
    assert read_card(file) == Person(name="Айгерім «Ә»", key=public(SECRET))


@settings(max_examples=60, deadline=None)
@given(part=st.sampled_from(("name", "organisation", "country", "address", "lock", "more")))
def test_no_word_of_it_can_be_changed(tmp_path_factory, part):
    file = tmp_path_factory.mktemp("card") / "nino.casecontact"
    write_card(file, NINO, SECRET)
    card = json.loads(file.read_text("utf-8"))
    card[part] = "AM"
    file.write_text(json.dumps(card), "utf-8")
    assert refused(file) == "contact_forged"


def test_another_key_does_not_fit_the_signature(file):
    card = json.loads(file.read_text("utf-8"))
    card["key"] = public(new_secret())
    file.write_text(json.dumps(card), "utf-8")
    assert refused(file) == "contact_forged"


@settings(max_examples=60, deadline=None)
@given(cut=st.floats(0, 1, exclude_max=True))
def test_a_card_that_is_cut_short_is_refused(tmp_path_factory, cut):
    file = tmp_path_factory.mktemp("card") / "nino.casecontact"
    write_card(file, NINO, SECRET)
    whole = file.read_bytes().rstrip()
    file.write_bytes(whole[: int(len(whole) * cut)])
    assert refused(file) in {"contact_damaged", "contact_not_ours"}


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_bring_it_down(tmp_path_factory, data):
    file = tmp_path_factory.mktemp("card") / "any.casecontact"
    file.write_bytes(data)
    assert refused(file) in {"contact_damaged", "contact_not_ours"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ({}, "contact_damaged"),
        ({"name": "Nino\nA. Karimova"}, "contact_damaged"),
        ({"name": "Nino \u202eavomiraK"}, "contact_damaged"),
        ({"name": "N" * 501}, "contact_damaged"),
        ({"name": "Nino", "country": "Georgia"}, "contact_damaged"),
        ({"name": "Nino", "lock": "ssh-rsa"}, "contact_damaged"),
        ({"name": "Nino", "format": "casewriter-contact/2"}, "contact_too_new"),
        ({"name": "Nino", "format": "casewriter-package/1"}, "contact_not_ours"),
    ],
)
def test_a_signed_card_that_no_card_may_be_is_refused(tmp_path, words, code):
    file = tmp_path / "odd.casecontact"
    signed(file, SECRET, **words)
    assert refused(file) == code


def test_what_is_far_too_long_is_no_card(tmp_path):
    file = tmp_path / "long.casecontact"
    signed(file, SECRET, name="Nino", more="x" * 70_000)
    assert refused(file) == "contact_not_ours"


def test_nobody_has_no_card(tmp_path):
    file = tmp_path / "nobody.casecontact"
    with pytest.raises(WrongUse) as caught:
        write_card(file, Person(key=public(SECRET)), SECRET)
    assert caught.value.code == "contact_nameless"
    assert not file.exists()

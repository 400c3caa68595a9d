"""A case whose template came along in a package; every command builds its parts anew."""

import sqlite3
from contextlib import closing

import pytest

from casewriter.app.core import build
from casewriter.app.settings_store import JsonSettings
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.package import Person
from casewriter.exchange.contact_cards import card_of
from casewriter.exchange.signing import new_secret, public
from casewriter.services.events import Bus
from casewriter.services.settings import Preferences
from tests import builders, foreign
from tests.storage.damage import DATABASE


@pytest.fixture
def people(tmp_path, casewriter, monkeypatch):
    """Calls casewriter as the expert or the hub, each with keys and a library of their own."""

    def call(who, *arguments):
        monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / who / "keys"))
        return casewriter(*arguments, "--library", tmp_path / who / "library")

    return call


@pytest.mark.parametrize("ref", [foreign.NEWER, foreign.ELSEWHERE], ids=["newer", "elsewhere"])
def test_it_is_checked_exported_written_and_merged_later(people, tmp_path, ref):
    case = foreign.library_with(tmp_path / "expert" / "library", ref)
    there, again, back = (tmp_path / f"{name}.casepack" for name in ("there", "again", "back"))
    assert people("expert", "send", case.id, "-o", there).code == 0
    # A package is looked at without a library that would know the template.
    assert people("hub", "check", there).code in {0, 1}
    assert people("hub", "receive", there, "--json").json[0]["outcome"] == "new"

    assert people("hub", "check", case.id).code in {0, 1}
    paper = tmp_path / "paper.html"
    assert people("hub", "export", case.id, "--to", "html", "-o", paper).code == 0
    assert paper.read_text("utf-8").startswith("<!doctype html>")
    title = ("front.title", "A title of the hub", "--language", "en")
    assert people("hub", "set", case.id, *title).code == 0

    people("expert", "set", case.id, "summary.text", "Written meanwhile.", "--language", "en")
    assert people("expert", "send", case.id, "-o", again).code == 0
    merged = people("hub", "receive", again, "--json")
    assert (merged.code, merged.json[0]["outcome"], merged.json[0]["clashes"]) == (0, "changed", 0)
    assert "Written meanwhile." in people("hub", "show", case.id, "summary.text").out
    assert "A title of the hub" in people("hub", "show", case.id, "front.title").out
    # And it goes on from there, with its template.
    assert people("hub", "send", case.id, "-o", back).code == 0
    assert people("third", "receive", back, "--json").json[0]["outcome"] == "new"
    assert people("third", "check", case.id).code in {0, 1}


def test_a_kept_template_that_is_damaged_keeps_nobody_from_the_other_cases(people, tmp_path):
    folder = tmp_path / "hub" / "library"
    case = foreign.library_with(folder, foreign.ELSEWHERE)
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        connection.execute("UPDATE kept_templates SET body = x'00'")
        connection.commit()
    made = people(
        "hub", "new", "one-stop-shop", "--title", "Halls", "--country", "GE", "--language", "en"
    )
    assert made.code == 0
    refused = people("hub", "check", case.id)
    assert (refused.code, refused.out) == (2, "")
    assert "court-halls" in refused.err
    # A package brings it again.
    foreign.library_with(tmp_path / "expert" / "library", foreign.ELSEWHERE)
    package = tmp_path / "again.casepack"
    people("expert", "send", case.id, "-o", package)
    people("hub", "receive", package)
    assert people("hub", "check", case.id).code in {0, 1}


def test_the_house_style_of_the_reader_holds_for_it(tmp_path):
    foreign.library_with(tmp_path, foreign.ELSEWHERE)
    core = build()
    core.library(str(tmp_path)).close()
    own = next(template for template in core.templates.all() if template.id == "one-stop-shop")
    houses = core.templates.get(foreign.ELSEWHERE).houses
    assert houses.keys() == own.houses.keys()
    assert all(houses[tag].known == own.houses[tag].known for tag in houses)


def test_the_hubs_key_comes_with_its_template_and_can_be_locked_for(people, tmp_path):
    case = foreign.library_with(tmp_path / "hub" / "library", foreign.ELSEWHERE)
    settings = Preferences(JsonSettings(), Bus())
    hub = {"role": "editor", "name": "A. Karimova", "organisation": "Astana Civil Service Hub"}
    settings.load()
    settings.change(**hub)
    there, locked = tmp_path / "there.casepack", tmp_path / "locked.casepack"
    assert people("hub", "send", case.id, "-o", there).code == 0
    settings.change(role="expert", name="N. Beridze")
    assert people("expert", "receive", there).code == 0
    core = build()
    core.library(str(tmp_path / "expert" / "library")).close()
    card = core.templates.hub(foreign.ELSEWHERE)
    assert (card.name, card.organisation) == (hub["name"], hub["organisation"])
    assert people("expert", "send", case.id, "-o", locked, "--to", card.lock).code == 0
    assert people("somebody", "receive", locked).code == 3
    assert people("hub", "receive", locked).code in {0, 1}


def test_a_template_with_a_forged_card_of_the_hub_is_refused():
    files = foreign.files_of(foreign.ELSEWHERE)
    secret = new_secret()
    card = card_of(Person(name="A. Karimova", key=public(secret)), secret)
    name = f"{foreign.ELSEWHERE.id}/hub.casecontact"
    shelf = builders.shelf()
    with pytest.raises(BadInput, match="contact_forged"):
        shelf.learn(foreign.ELSEWHERE, files | {name: card.replace(b"Karimova", b"Karimov")})
    with pytest.raises(WrongUse, match="template_unknown"):
        shelf.get(foreign.ELSEWHERE)
    shelf.learn(foreign.ELSEWHERE, files | {name: card})
    assert shelf.hub(foreign.ELSEWHERE).key == public(secret)
    assert shelf.hub(builders.a_case().template) is None

"""Somebody keeps the people they exchange cases with, and knows them by their keys."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from casewriter.domain.contacts import Contact
from casewriter.domain.package import Person
from casewriter.exchange.contact_cards import read_card, write_card
from casewriter.exchange.signing import new_secret, public, spoken
from casewriter.ui.contacts.form import ContactForm
from casewriter.ui.notices import Toast
from casewriter.ui.widgets.buttons import Button
from tests.fakes import START


@pytest.fixture(autouse=True)
def keys(monkeypatch, tmp_path):
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "keys"))


def people(seat):
    page = seat.window.page("contacts")
    return [card.contact for card in page.cards]


def named(seat, *names):
    seat.qtbot.waitUntil(lambda: [one.person.name for one in people(seat)] == list(names))
    return seat.window.page("contacts").cards


def take_back(seat):
    (toast,) = (each for each in seat.window.findChildren(Toast) if each.isVisible())
    seat.click(toast.button)


def test_a_person_is_added_changed_removed_and_brought_back(seat, qtbot):
    seat.sit_down()
    seat.desktop.actions["contacts"].trigger()
    page = seat.see("contacts")
    qtbot.waitUntil(page.nobody.isVisible)

    form = page.ask(None)
    assert not form.keep.isEnabled()
    seat.qtbot.keyClicks(form.name, "Nino Beridze")
    place = form.organisation.findText("Astana Civil Service Hub")
    form.organisation.setCurrentIndex(place)
    form.organisation.activated.emit(place)
    assert form.country.code == "KZ"
    seat.click(form.keep)
    (card,) = named(seat, "Nino Beridze")
    assert card.contact.person.country == "KZ"
    assert not page.nobody.isVisible()

    seat.click(card.edit)
    (form,) = (each for each in page.findChildren(ContactForm) if each.isVisible())
    seat.qtbot.keyClicks(form.address, "n.beridze@example.org")
    seat.click(form.keep)
    qtbot.waitUntil(lambda: people(seat)[0].person.address != "")
    kept = people(seat)[0]

    seat.click(page.cards[0].remove)
    named(seat)
    take_back(seat)
    named(seat, "Nino Beridze")
    assert people(seat) == [kept]


def test_a_key_is_compared_as_digits_forgotten_and_known_again(seat, qtbot):
    seat.sit_down()
    seat.desktop.actions["contacts"].trigger()
    page = seat.see("contacts")
    key = public(new_secret())
    contact = Contact("c1", Person(name="Nino", key=key, lock="age1x"), START)
    seat.desktop.contacts.keep(contact)
    (card,) = named(seat, "Nino")
    assert card.digits.text() == spoken(key)
    assert "Nino" in card.forget.accessibleName()

    seat.click(card.forget)
    qtbot.waitUntil(lambda: people(seat)[0].person.key == "")
    assert people(seat)[0].person.lock == ""
    assert not page.cards[0].digits.isVisible()
    take_back(seat)
    qtbot.waitUntil(lambda: people(seat) == [contact])


def test_one_s_own_key_is_read_when_it_is_asked_for(seat, qtbot):
    seat.sit_down()
    part = seat.desktop.contacts.own_key()
    qtbot.addWidget(part)
    part.show()
    assert not part.digits.isVisible()
    part.show_key.setFocus(Qt.FocusReason.TabFocusReason)
    seat.click(part.show_key)
    qtbot.waitUntil(part.digits.isVisible)
    assert part.digits.text() == spoken(seat.desktop.sending.counter().keys.public()[0])
    seat.click(part.copy)
    assert QGuiApplication.clipboard().text() == part.digits.text()


def notices(seat, part):
    shown = map(seat.window.notices.shown, seat.window.notices.keys)
    return [notice for notice in shown if part in notice.sentence]


def test_cards_are_exchanged_and_a_forged_one_is_refused(seat, qtbot, tmp_path):
    seat.sit_down()
    seat.desktop.actions["contacts"].trigger()
    page = seat.see("contacts")
    mine = tmp_path / "mine.casecontact"
    form = seat.desktop.contacts.cards.ask(page)
    seat.qtbot.keyClicks(form.name, "Aigerim")
    me = form.person
    form.reject()
    seat.desktop.contacts.cards.save(mine, me)
    qtbot.waitUntil(mine.exists)
    office = seat.desktop.sending.counter()
    assert read_card(mine) == replace(me, key=office.keys.public()[0], lock=office.keys.public()[1])

    theirs, secret = tmp_path / "nino.casecontact", new_secret()
    nino = Person(name="Nino", country="GE", key=public(secret))
    write_card(theirs, nino, secret)
    forged = tmp_path / "forged.casecontact"
    forged.write_bytes(theirs.read_bytes().replace(b"Nino", b"Nana"))
    seat.window.files_dropped.emit((theirs, forged, mine))
    named(seat, "Nino")
    assert notices(seat, spoken(nino.key).replace(" ", "\u00a0"))
    assert notices(seat, "changed it after it was signed")
    assert notices(seat, "your own contact card")
    kept = people(seat)[0]

    other = new_secret()
    write_card(theirs, replace(nino, key=public(other)), other)
    seat.desktop.take_in([theirs])
    qtbot.waitUntil(lambda: bool(notices(seat, "had another key")))
    assert people(seat) == [kept], "nobody was asked yet"
    (asked,) = notices(seat, "had another key")
    seat.click(asked.findChildren(Button)[0])
    qtbot.waitUntil(lambda: people(seat)[0].person.key == public(other))
    assert people(seat)[0].before == (nino.key,)


def test_who_came_with_a_card_can_be_sent_away_again(seat, qtbot, tmp_path):
    seat.sit_down()
    file, secret = tmp_path / "nino.casecontact", new_secret()
    write_card(file, Person(name="Nino", key=public(secret)), secret)
    seat.desktop.take_in([file])
    page = seat.see("contacts")
    named(seat, "Nino")
    (met,) = notices(seat, "among your contacts")
    seat.click(met.findChildren(Button)[0])
    named(seat)
    qtbot.waitUntil(page.nobody.isVisible)

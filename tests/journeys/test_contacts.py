"""Somebody keeps the people they exchange cases with, and knows them by their keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from casewriter.domain.contacts import Contact
from casewriter.domain.package import Person
from casewriter.exchange.signing import new_secret, public, spoken
from casewriter.ui.contacts.form import ContactForm
from casewriter.ui.notices import Toast
from tests.fakes import START


@pytest.fixture(autouse=True)
def keys(monkeypatch, tmp_path):
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "keys"))


def people(seat):
    page = seat.window.page("contacts")
    return [card.contact for card in page.cards]


def named(seat, *names):
    seat.qtbot.waitUntil(
        lambda: [one.person.name for one in people(seat)] == list(names), timeout=10_000
    )
    return seat.window.page("contacts").cards


def take_back(seat):
    (toast,) = (each for each in seat.window.findChildren(Toast) if each.isVisible())
    seat.click(toast.button)


def test_a_person_is_added_changed_removed_and_brought_back(seat, qtbot):
    seat.sit_down()
    seat.desktop.actions["contacts"].trigger()
    page = seat.see("contacts")
    qtbot.waitUntil(page.nobody.isVisible, timeout=10_000)

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
    qtbot.waitUntil(lambda: people(seat)[0].person.address != "", timeout=10_000)
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
    qtbot.waitUntil(lambda: people(seat)[0].person.key == "", timeout=10_000)
    assert people(seat)[0].person.lock == ""
    assert not page.cards[0].digits.isVisible()
    take_back(seat)
    qtbot.waitUntil(lambda: people(seat) == [contact], timeout=10_000)


def test_one_s_own_key_is_read_when_it_is_asked_for(seat, qtbot):
    seat.sit_down()
    part = seat.desktop.contacts.own_key()
    qtbot.addWidget(part)
    part.show()
    assert not part.digits.isVisible()
    part.show_key.setFocus(Qt.FocusReason.TabFocusReason)
    seat.click(part.show_key)
    qtbot.waitUntil(part.digits.isVisible, timeout=10_000)
    assert part.digits.text() == spoken(seat.desktop.post.counter().keys.public()[0])
    seat.click(part.copy)
    assert QGuiApplication.clipboard().text() == part.digits.text()

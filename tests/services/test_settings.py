"""Settings survive: a newer casewriter's keys, nonsense in one of them, a damaged file."""

import json

import pytest

from casewriter.app.settings_store import JsonSettings
from casewriter.domain.errors import MachineFailed
from casewriter.services.events import Bus, SettingsChanged
from casewriter.services.settings import Preferences, Settings


@pytest.fixture
def store(tmp_path):
    return JsonSettings(tmp_path / "deep" / "settings.json")


def test_without_a_file_everything_is_as_it_was_made(store):
    assert Preferences(store, Bus()).load() == Settings()


def test_what_is_changed_is_told_and_kept(store):
    bus, told = Bus(), []
    bus.subscribe(told.append)
    preferences = Preferences(store, bus)
    preferences.change(name="Aigul", role="expert", text_size=19)
    preferences.change(name="Aigul")
    assert told == [SettingsChanged()]
    again = Preferences(store, Bus()).load()
    assert (again.name, again.role, again.text_size) == ("Aigul", "expert", 19)


def test_keys_of_a_newer_casewriter_are_kept(store):
    store.write(b'{"name": "Aigul", "voice": {"speed": 2}, "theme": "dark"}')
    preferences = Preferences(store, Bus())
    assert preferences.load().theme == "dark"
    preferences.change(theme="light")
    assert json.loads(store.read())["voice"] == {"speed": 2}


def test_one_impossible_value_does_not_cost_the_others(store):
    store.write(b'{"text_size": 400, "name": 7, "country": "KZ", "theme": "plaid"}')
    assert Preferences(store, Bus()).load() == Settings(country="KZ")


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"null", b"[" * 100_000])
def test_a_damaged_file_is_put_aside(store, damage):
    store.write(damage)
    preferences = Preferences(store, Bus())
    assert preferences.load() == Settings()
    assert store.read() is None
    aside = store.file.with_name("settings.damaged.json")
    assert aside.read_bytes() == damage
    preferences.change(name="Aigul")
    assert Preferences(store, Bus()).load().name == "Aigul"


def test_a_choice_holds_even_where_it_cannot_be_kept(tmp_path):
    (tmp_path / "file").write_text("in the way")
    bus, told = Bus(), []
    bus.subscribe(told.append)
    preferences = Preferences(JsonSettings(tmp_path / "file" / "settings.json"), bus)
    with pytest.raises(MachineFailed) as failed:
        preferences.change(theme="dark")
    assert failed.value.code == "file_unwritable"
    assert preferences.now.theme == "dark"
    assert told == [SettingsChanged()]


def test_nonsense_is_not_taken(store):
    preferences = Preferences(store, Bus())
    with pytest.raises(ValueError, match="theme"):
        preferences.change(theme="plaid")
    assert preferences.now == Settings()

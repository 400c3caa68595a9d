"""The dictionaries that are carried, and those that are found."""

import pytest

from casewriter.assets import resources
from casewriter.exchange.dictionaries import Shelf, folders, found

CARRIED = resources("dictionaries")


@pytest.fixture(scope="module")
def shelf():
    return Shelf(found(((CARRIED, "carried"),)))


def test_every_dictionary_has_its_licence_beside_it():
    there = found(((CARRIED, "carried"),))
    assert {one.language for one in there} == {"en", "et", "ka", "kk", "ru"}
    for one in there:
        assert (CARRIED / f"{one.language}.LICENCE.txt").is_file()


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("en", ("colour", "color", "organisation", "organization", "don't"), "organisatoin"),
        ("ru", ("государственный", "из-за", "ёлка"), "госудраственный"),
        ("kk", ("мемлекеттік", "қызмет"), "мемлекетттік"),
        ("ka", ("საქართველო",), "საქართველოოს"),
        ("et", ("riik", "teenus"), "riikk"),
    ],
)
def test_words_are_known_and_proposed(shelf, language, right, wrong):
    assert shelf.wrong((language,), (*right, wrong)) == (wrong,)
    assert shelf.proposals((language,), wrong)


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("en", ("Digitalisation", "digitalized", "cybersecurity", "Kyrgyz"), "digitalistion"),
        ("ru", ("цифровизации", "хабом", "госслужащих", "проактивные"), "цифровизции"),
        ("kk", ("өкілдеріне", "қағидатына", "елдегі", "хабының", "порталда"), "өкілдрінен"),
    ],
)
def test_words_of_the_field_and_endings_that_follow_one_another_are_right(
    shelf, language, right, wrong
):
    assert shelf.wrong((language,), (*right, wrong)) == (wrong,)


def test_vowels_of_kazakh_endings_follow_those_of_the_word(shelf):
    assert shelf.wrong(("kk",), ("қызметіне", "қызметінға")) == ("қызметінға",)


def test_a_language_without_a_dictionary_calls_nothing_wrong(shelf):
    assert shelf.wrong(("az",), ("xidmət",)) == ()
    assert shelf.proposals(("az",), "xidmət") == ()


def test_a_person_s_own_dictionary_comes_before_others(tmp_path):
    own, system = tmp_path / "own", tmp_path / "system"
    for folder, names in ((own, ("hy_AM",)), (system, ("hy_AM", "uz_UZ", "hyph_uz", "az"))):
        folder.mkdir()
        for name in names:
            (folder / f"{name}.dic").write_text("1\nword\n")
            (folder / f"{name}.aff").write_text("SET UTF-8\n")
    (system / "az.aff").unlink()
    there = found(((own, "own"), (system, "computer"), (tmp_path / "none", "computer")))
    assert [(one.language, one.origin) for one in there] == [("hy", "own"), ("uz", "computer")]


def test_a_damaged_dictionary_stops_no_other(tmp_path):
    (tmp_path / "xx.dic").write_bytes(b"\xff\xfe\x00garbage")
    (tmp_path / "xx.aff").write_bytes(b"\x00\x00SET NONSENSE\n")
    shelf = Shelf(found(((tmp_path, "own"), (CARRIED, "carried"))))
    shelf.wrong(("xx",), ("word", "слово"))
    assert shelf.wrong(("en",), ("word",)) == ()


def test_a_folder_with_letters_of_any_script_is_read(tmp_path):
    folder = tmp_path / "Словари қазақша"
    folder.mkdir()
    (folder / "zz.dic").write_text("1\nслово\n", encoding="utf-8")
    (folder / "zz.aff").write_text("SET UTF-8\n")
    shelf = Shelf(found(((folder, "own"),)))
    assert shelf.wrong(("zz",), ("слово", "слава")) == ("слава",)


def test_the_person_s_folder_comes_first(tmp_path):
    places = folders(CARRIED, tmp_path)
    assert [origin for _, origin in places[:2]] == ["own", "carried"]
    assert all(origin == "computer" for _, origin in places[2:])

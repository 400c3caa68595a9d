"""Numbers, dates, names and alphabetical order, as each language has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain import formats
from casewriter.domain.bibliography import title_of
from casewriter.domain.citing import cited
from casewriter.domain.collation import ALPHABETS, sort_key
from casewriter.domain.leaves import NO_LANGUAGE
from casewriter.domain.lengths import range_for
from casewriter.domain.view import View
from tests.builders import SOURCES, a_case, load

NBSP = "\u00a0"
LANGUAGES = [name for name, _ in ALPHABETS]


def in_order(words, language):
    return sorted(words, key=lambda word: sort_key(word, language))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("et", "sild šokk zoo žanr töö vesi wau õde äri öö üks xylo york"),
        ("az", "el ən gül ğəmi hal xalq iş kəl qız lalə şəhər çay"),
        ("uz", "bola zar oʻzbek gʻoya shahar choy"),
        ("kk", "аз әз газ ғаз ке қе не ңе он өн ту ұу үу хат һат ый іс"),
        ("ky", "не ңе он өн ту үү"),
        ("ru", "еда ёж ель жук"),
        ("ka", "აბი ბავშვი ჰაერი"),
        ("hy", "այգի բառ օր ֆիլմ"),
        ("en", "apple Éclair élite éternal zebra"),
    ],
)
def test_words_stand_in_the_order_of_their_alphabet(language, words):
    words = words.split()
    if language == "az":
        words = in_order(words, "az")
        places = {word: place for place, word in enumerate(words)}
        assert places["el"] < places["ən"] < places["gül"] < places["ğəmi"] < places["hal"]
        assert places["hal"] < places["xalq"] < places["iş"] < places["kəl"] < places["qız"]
        assert places["çay"] < places["el"]
        return
    assert in_order(reversed(words), language) == words


def test_yo_stands_beside_ye():
    assert in_order(["ёлка", "еда", "жук", "ель"], "ru") == ["еда", "ёлка", "ель", "жук"]


def test_letters_of_another_alphabet_come_last():
    assert in_order(["Hub", "Яков", "World Bank", "Астана"], "ru") == [
        "Астана", "Яков", "Hub", "World Bank",
    ]  # fmt: skip


def test_capitals_and_signs_do_not_matter():
    assert in_order(["«бета»", "Альфа", "Бег"], "ru") == ["Альфа", "Бег", "«бета»"]


def test_azerbaijani_i_with_and_without_dot_are_two_letters():
    assert in_order(["İş", "Iş", "hal"], "az") == ["hal", "Iş", "İş"]


def test_digits_come_before_letters_in_their_order():
    assert in_order(["a", "2 b", "10 a"], "en") == ["10 a", "2 b", "a"]


@pytest.mark.parametrize("language", [*LANGUAGES, "fr", "kk-Cyrl-KZ"])
@given(words=st.lists(st.text(max_size=6), max_size=6))
def test_any_texts_have_one_order(language, words):
    assert in_order(words, language) == in_order(reversed(words), language)


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "1,234,567.5"),
        ("ru", f"1{NBSP}234{NBSP}567,5"),
        ("kk-Cyrl-KZ", f"1{NBSP}234{NBSP}567,5"),
        ("az", "1.234.567,5"),
        ("hy-AM", f"1{NBSP}234{NBSP}567,5"),
        ("et", f"1{NBSP}234{NBSP}567,5"),
        ("ka-GE", f"1{NBSP}234{NBSP}567,5"),
        ("xx", "1,234,567.5"),
    ],
)
def test_numbers(language, shown):
    assert formats.number(1234567.5, language) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"), (-5, "−5"), (-1234, "−1,234"), (0.1, "0.1"), (4.87, "4.87"), (2.0, "2"),
        (1e14, "100,000,000,000,000"), (1e-7, "0.0000001"), (-0.5, "−0.5"), (999, "999"),
    ],
)  # fmt: skip
def test_numbers_have_the_decimals_that_they_have(value, shown):
    assert formats.number(value, "en") == shown


@given(st.one_of(st.integers(), st.floats(allow_nan=False)), st.sampled_from(LANGUAGES))
def test_any_number_can_be_shown(value, language):
    assert formats.number(value, language)
    assert "-" not in formats.number(value, language).replace("e-", "")


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        ("en-GB", "30 May 2019", "May 2019"),
        ("ru", f"30 мая 2019{NBSP}г.".replace(NBSP, "\u202f"), "май 2019\u202fг."),
        ("kk", "2019 ж. 30 мамыр", "2019 ж. мамыр"),
        ("ka", "30 მაისი, 2019", "მაისი, 2019"),
        ("et", "30. mai 2019", "mai 2019"),
        ("az", "30 may 2019", "may 2019"),
        ("uz", "30-may, 2019", "may, 2019"),
    ],
)
def test_dates(language, day, month):
    def spaced(text):
        return text.replace("\u202f", " ").replace(NBSP, " ")

    assert spaced(formats.date("2019-05-30", language)) == spaced(day)
    assert spaced(formats.date("2019-05", language)) == spaced(month)
    assert formats.date("2019", language) == "2019"


@given(st.text(max_size=12), st.sampled_from(LANGUAGES))
def test_what_is_no_date_comes_back(text, language):
    shown = formats.date(text, language)
    assert shown == text or text[:4].isdigit()


def test_names_of_countries_and_languages():
    assert formats.country("GE", "ru") == "Грузия"
    assert formats.country("GE", "kk-Cyrl-KZ") == "Грузия"
    assert formats.country("XQ", "en") == "XQ"
    assert formats.country("XT", "ru-RU") == "Тарвия"
    assert formats.country("XT", "hy") == "Tarvia"
    assert formats.language_name("kk-Cyrl-KZ", "en") == "Kazakh"
    assert formats.language_name("zz", "en") == "zz"


def test_ranges_are_for_english_and_shorter_in_russian_and_kazakh():
    assert range_for((300, 600), "en") == (300, 600)
    assert range_for((300, 600), "ru") == (250, 500)
    assert range_for((60, 250), "kk-Cyrl-KZ") == (45, 190)


# Citations.


def card(csl, note=None):
    case = a_case({"refs.sources/a/csl": csl} | ({"refs.sources/a/note": note} if note else {}))
    template = load("one-stop-shop")
    field = template.section("refs").field("sources")
    return cited(View(template, case, field, SOURCES.child("a"), "en"))


def entry(csl):
    return "".join(part.text for part in card(csl).entry)


def author(family, given=""):
    return {"family": family, "given": given} if given else {"family": family}


WHOLE = {
    "author": [author("Gelashvili", "Nino"), author("Beridze")],
    "title": "One roof",
    "issued": {"date-parts": [[2016, 5, 17]]},
    "container-title": "Journal of Reform",
    "publisher": "Hub",
    "URL": "https://example.org/a",
    "accessed": {"date-parts": [[2026, 1, 2]]},
}


def test_an_entry_says_who_when_what_where():
    assert entry(WHOLE) == (
        "Gelashvili, Nino, and Beridze. 2016. One roof. Journal of Reform. Hub. "
        "https://example.org/a (accessed 2 January 2026)."
    )
    assert card(WHOLE).short == "Gelashvili and Beridze 2016"
    assert card(WHOLE).anchor == "refs.sources/a"


@pytest.mark.parametrize(
    ("count", "short"),
    [(1, "A 2016"), (2, "A and B 2016"), (3, "A, B and C 2016"), (4, "A et al. 2016")],
)
def test_the_text_names_up_to_three(count, short):
    csl = WHOLE | {"author": [author(name) for name in "ABCD"[:count]]}
    assert card(csl).short == short


def test_a_source_without_author_goes_by_its_title():
    csl = {"title": "Law on services", "issued": {"raw": "2012-06"}, "number": "123"}
    assert entry(csl) == "Law on services. 2012. 123."
    assert card(csl).short == "Law on services 2012"


def test_a_source_without_date_says_so_with_one_full_stop():
    assert entry({"title": "Report"}) == "Report. n.d."
    assert (
        entry({"title": "Report", "author": [{"literal": "Hub Ltd."}]}) == "Hub Ltd. n.d. Report."
    )


def test_a_card_with_a_note_only_goes_by_the_note():
    assert card({}, note="Conversation in Tbilisi").short == "Conversation in Tbilisi n.d."


def test_an_address_that_is_none_is_no_link():
    assert "javascript" not in entry(WHOLE | {"URL": "javascript:alert(1)"})
    assert card(WHOLE).entry[-3].href == "https://example.org/a"


@pytest.mark.parametrize(
    "csl",
    [
        {"author": "nobody"}, {"author": [1, {}]}, {"issued": {"date-parts": [[None]]}},
        {"issued": 7}, {"issued": {"date-parts": []}}, {"title": 7}, {"URL": []},
        {"author": [{"family": 7}]},
    ],
)  # fmt: skip
def test_odd_cards_are_cited_all_the_same(csl):
    assert card(csl).short
    assert entry(csl)


def test_a_card_without_a_title_is_known_by_its_note_in_any_language_and_never_by_its_key():
    path, csl = SOURCES.child("ab12"), {"issued": {"date-parts": [[2020]]}}
    case = a_case(languages=("en", "ru")).with_leaf(path.child("csl"), NO_LANGUAGE, csl)
    assert title_of(case, path, "ru") == "…"
    case = case.with_leaf(path.child("csl"), NO_LANGUAGE, {**csl, "URL": "https://un.example"})
    assert title_of(case, path, "ru") == "https://un.example"
    case = case.with_leaf(path.child("note"), "en", "UN (2020). Survey.")
    assert title_of(case, path, "ru") == "UN (2020). Survey."
    case = case.with_leaf(path.child("note"), "ru", "ООН (2020). Обзор.")
    assert title_of(case, path, "ru") == "ООН (2020). Обзор."

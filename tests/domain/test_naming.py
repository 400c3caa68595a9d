"""Names in texts: with endings, initials, in other scripts; and what only looks like them."""

import pytest

from casewriter.domain.naming import is_person, person, still_names, without_names

AIGERIM = person("Айгерим Сұлтанова", "aigerim@gov.example")
JOREN = person("Joren Vald")
PETR = person("Толстой Пётр Алексеевич")


@pytest.mark.parametrize(
    ("one", "text", "expected"),
    [
        (AIGERIM, "По словам Айгерим Сұлтановой, залы…", "По словам N. N., залы…"),
        (AIGERIM, "Айгерім Сұлтанованың пікірі", "N. N. пікірі"),
        (AIGERIM, "As Aigerim Sultanova says", "As N. N. says"),
        (AIGERIM, "Write to Aigerim@gov.example.", "Write to N. N.."),
        (JOREN, "JOREN\u00a0VALD; J. Vald; Vald, J.", "N. N.; N. N.; N. N."),
        (JOREN, "Joren Vald’s list", "N. N.’s list"),
        (JOREN, "Йорена Вальда ждали", "N. N. ждали"),
        (JOREN, "https://vald.example/joren-vald/cv", "https://vald.example/N. N./cv"),
        (PETR, "Петра Толстого и П. А. Толстым", "N. N. и N. N."),
        (PETR, "с Петром Алексеевичем Толстым", "с N. N."),
        (PETR, "Толстой П.А. Отчёт", "N. N. Отчёт"),
        (person("Nino Gelashvili"), "ნინო გელაშვილის წიგნი", "N. N. წიგნი"),
        (person("Ким Павел"), "Павла Кима ждали", "N. N. ждали"),
        (person("Li Wu"), "Li Wu and Will", "N. N. and Will"),
    ],
)
def test_a_whole_name_goes_in_any_case_order_and_script(one, text, expected):
    assert without_names(text, (one,), "N. N.") == expected


@pytest.mark.parametrize(
    "text",
    ["Сұлтановой здесь нет", "Sultanova 2021", "толстой книги", "Believing", "A valid Valuation"],
)
def test_a_word_alone_stays(text):
    assert without_names(text, (AIGERIM, JOREN, PETR), "N. N.") == text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Сұлтановой здесь нет", True),
        ("У Толстого так", True),
        ("в толстой книге", False),
        ("Вальдом измерено", True),
        ("A valid Valuation of the Vale", False),
    ],
)
def test_a_family_name_alone_is_told_where_it_is_written_as_a_name(text, names):
    assert still_names(text, (AIGERIM, JOREN, PETR)) is names


@pytest.mark.parametrize(
    ("body", "text", "expected"),
    [
        ("Agency for Public Service", "Public Service Halls", "Public Service Halls"),
        ("Agency for Public Service", "by the Agency for Public Service.", "by the N. N.."),
        ("Digital Government Agency", "each government agency", "each government agency"),
        ("Рабочая группа Хаба", "Группа Хаба и рабочая группа", "Группа Хаба и рабочая группа"),
    ],
)
def test_of_a_body_that_wrote_only_its_whole_name_goes(body, text, expected):
    assert without_names(text, (person(body),), "N. N.") == expected
    assert not still_names(expected, (person("Agency for Public Service"),))


def test_an_initial_between_two_names_hides_neither():
    text = without_names("Толстому П.А. Айгерім Сұлтанованың", (AIGERIM, PETR), "N. N.")
    assert not any(part in text for part in ("Толст", "лтан", "Айгер"))


def test_people_of_a_source_are_known_by_family_name_and_initial():
    assert is_person("J.", "Vald", (JOREN,))
    assert is_person("Йорен", "Вальд", (JOREN,))
    assert not is_person("Levan", "Vald", (JOREN,))
    assert not is_person("J.", "Valdez Martinez Lopez", (person("Joren Lopezano"),))

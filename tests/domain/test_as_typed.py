"""Typography in the moment of typing: what is written so is never found by the checks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.as_typed import MENDED, as_typed
from casewriter.domain.checks import number_style, script, typography
from casewriter.prose.spoken import Spoken

LANGUAGES = ("en", "ru", "kk", "ky", "hy", "az", "uz", "et", "ka")


def typed(text: str, language: str, after: str = "") -> str:
    """What stands there after the letters were typed one by one."""
    line = ""
    for letter in text:
        line += letter
        found = as_typed(line, after, language)
        if found is not None:
            assert found.end <= len(line)
            assert line[found.start : found.end] != found.text
            line = line[: found.start] + found.text + line[found.end :]
    return line


@pytest.mark.parametrize(
    ("language", "keys", "shown"),
    [
        ("en", 'He said "the "one" window".', "He said “the ‘one’ window”."),
        ("en", "It's the states' duty, don't ask...", "It’s the states’ duty, don’t ask…"),
        ("en", "one - two -- three", "one – two – three"),
        ("en", 'a 6" pipe, 5 % in 2010-2015, ', 'a 6" pipe, 5% in 2010–2015, '),
        ("ru", 'Он сказал "окно "одно" там".', "Он сказал «окно „одно“ там»."),
        ("ru", "Окно - это дом -- и — двор", "Окно\u00a0— это дом\u00a0— и\u00a0— двор"),
        ("kk", 'Хаб - "Альянс" өтті.', "Хаб\u00a0— «Альянс» өтті."),
        ("en", 'The hub - "one" - won', "The hub – “one” – won"),
        ("ru", "В 2019 г. было 5 %, № 5", "В 2019\u00a0г. было 5\u00a0%, №\u00a05"),
        ("ru", "А. Иванов, 5-10-2020", "А.\u00a0Иванов, 5-10-2020"),
        ("kk", 'Ол "бір "екі" үш" деді, 2019 ж.', "Ол «бір “екі” үш» деді, 2019\u00a0ж."),
        ("ky", 'Ал "бир "эки"" - деди', "Ал «бир „эки“»\u00a0— деди"),
        ("hy", 'Ասաց "պատ "ներս"": Եվ - այո:', "Ասաց «պատ “ներս”»: Եվ\u00a0— այո։"),
        ("az", "O \"bir 'iki' üç\" - dedi", "O “bir ‘iki’ üç” – dedi"),
        ("uz", "O'zbek san'at \"bir\" g'oya", "Oʻzbek sanʼat “bir” gʻoya"),
        ("et", 'Ta "ütles "seda" ka" - nii', "Ta „ütles «seda» ka“ – nii"),
        ("ka", 'მან "თქვა "ეს" აქ" - ასე', "მან „თქვა «ეს» აქ“ – ასე"),
    ],
)
def test_letters_become_what_the_language_writes(language, keys, shown):
    assert typed(keys, language) == shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_without_signs_stay_as_they_are(language):
    words = "Слова, words, სიტყვები: բառ 12.05.2020 (a) https"
    if language == "hy":
        words = words.replace("բառ", "word")
    assert typed(words, language) == words


PARTS = ('"', "'", " ", "-", "--", "...", "5", "2010", "%", "№", "word", "слово", "г.", "А.", "(")


@pytest.mark.parametrize("language", LANGUAGES)
@given(parts=st.lists(st.sampled_from(PARTS), max_size=12), after=st.sampled_from(("", " и so on")))
def test_only_letters_before_the_caret_give_way(language, parts, after):
    typed("".join(parts), language, after)


@pytest.mark.parametrize("language", LANGUAGES)
@given(inner=st.sampled_from(("word", "two words", "5 %", "one - two", "2010-2015 years")))
def test_a_quotation_typed_with_straight_marks_is_right_for_the_checks(language, inner):
    line = Spoken(typed(f'They say "{inner}" here', language))
    found = {
        seen.code
        for rule in (typography.seen, number_style.seen, script.seen)
        for seen in rule(line, language)
    }
    assert not found & {*MENDED, "quotes_straight", "quotes_foreign", "quote_unpaired"}

"""What a line never divides: prepositions of one letter, numbers with their endings, ranges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.publish.lines import bound, counted, divisible, unbroken, whole_pieces


@pytest.mark.parametrize(
    "whole",
    [
        "0,7265-тен",
        "80%-ы",
        "ЭЫДҰ-ның",
        "2007–2023",
        "n.d.-b",
        "17-кесте",
        "19:00-ге",
        "e-government",
        "кто-то",
        "по-прежнему",
    ],
)
def test_what_is_read_in_one_breath_stays_whole(whole):
    assert whole in whole_pieces(f"Before {whole} behind")[1::2]


def test_words_with_a_hyphen_may_be_divided():
    assert whole_pieces("self-service, желмей-ақ, фронт-офис") == [
        "self-service, желмей-ақ, фронт-офис"
    ]


def test_a_small_number_does_not_end_a_text_on_a_line_of_its_own():
    assert bound("index from 0 to 1").endswith("to\u00a01")
    assert bound("индекс от 0 до 1").endswith("до\u00a01")
    assert bound("(баллов из 5)").endswith("из\u00a05)")
    assert bound("Parliament, law No. 44") == "Parliament, law No.\u00a044"


def test_a_preposition_of_one_letter_stays_with_its_word():
    assert bound("о следующем. В 2022 году") == "о\u00a0следующем. В\u00a02022 году"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("в 2023 году", "2023\u00a0году"),
        ("2015 жылдың", "2015\u00a0жылдың"),
        ("9,2 миллиона", "9,2\u00a0миллиона"),
        ("10\u00a0000 заявлений", "10\u00a0000\u00a0заявлений"),
        ("2007–2023 годы", "2007–2023\u00a0годы"),
        ("2024\u00a0ж. 20 ақпан", "20\u00a0ақпан"),
        ("20 February 2024", "20\u00a0February"),
        ("пункт 14", "пункт\u00a014"),
        ("услугой государства (%)", "государства\u00a0(%)"),
    ],
)
def test_a_number_stays_with_what_it_counts(said, kept):
    assert kept in counted(said)


@pytest.mark.parametrize("said", ["in 2014 the first", "в 2019. Затем", "(12 of them)"])
def test_other_numbers_may_end_a_line(said):
    assert counted(said) == said


def test_long_words_in_heads_may_be_divided_between_syllables():
    assert divisible("Удовлетворённость 5 балдық, satisfaction").split("\u00ad") == [
        "Удов", "лет", "во", "рён", "ность 5 балдық, satisfaction"
    ]  # fmt: skip


def test_hyphens_within_what_stays_whole_end_no_line():
    assert unbroken("14-тармақ, self-service") == "14\u2011тармақ, self-service"
    assert unbroken("[Hub, жылсыз-e]") == "[Hub, жылсыз\u2011e]"
    assert unbroken("26 hours [Hub, Б. г.-b]") == "26\u00a0hours [Hub, Б.\u00a0г.\u2011b]"
    assert unbroken("26 hours", narrow=True) == "26 hours"
    assert unbroken("law No. 44", narrow=True) == "law No.\u00a044"


@given(st.text(st.sampled_from("ав -–1,.%Aқn"), max_size=30))
def test_nothing_is_lost(text):
    assert "".join(whole_pieces(text)) == text
    assert counted(bound(text)).replace("\u00a0", " ") == text
    assert divisible(text).replace("\u00ad", "") == text

"""What a line never divides: prepositions of one letter, numbers with their endings, ranges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.publish.lines import bound, whole_pieces


@pytest.mark.parametrize(
    "whole", ["0,7265-тен", "80%-ы", "ЭЫДҰ-ның", "2007–2023", "n.d.-b", "17-кесте", "2024a-b"]
)
def test_what_is_read_in_one_breath_stays_whole(whole):
    assert whole in whole_pieces(f"Before {whole} behind")[1::2]


def test_words_with_a_hyphen_may_be_divided():
    assert whole_pieces("self-service, желмей-ақ, по-русски") == [
        "self-service, желмей-ақ, по-русски"
    ]


def test_a_preposition_of_one_letter_stays_with_its_word():
    assert bound("о следующем. В 2022 году") == "о\u00a0следующем. В\u00a02022 году"


@given(st.text(st.sampled_from("ав -–1,.%Aқn"), max_size=30))
def test_nothing_is_lost(text):
    assert "".join(whole_pieces(text)) == text
    assert bound(text).replace("\u00a0", " ") == text

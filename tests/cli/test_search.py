"""casewriter search."""


def test_words_are_found_with_their_place_and_some_of_the_text(casewriter, case):
    casewriter("set", case, "results.narrative", "The mobile office drives to the villages.")
    assert casewriter("search", "mobil").out.split("\t") == [
        case,
        "answer",
        "results.narrative",
        "en",
        "The mobile office drives to the villages.\n",
    ]
    said = casewriter("search", '"mobile office"', "--json").json
    assert said["more"] is False
    (hit,) = said["hits"]
    ((start, end),) = hit["marks"]
    assert hit["excerpt"][start:end] == "mobile office"


def test_what_is_nowhere_is_no_error(casewriter, case):
    answer = casewriter("search", "yaks")
    assert (answer.code, answer.out) == (0, "")
    assert case


def test_nothing_to_look_for_is_said(casewriter):
    answer = casewriter("search", "…")
    assert answer.code == 2
    assert "at least one word" in answer.err

"""Finding words in a case and putting others in their place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.leaves import Path
from casewriter.domain.search.asked import read_query
from casewriter.domain.search.hits import Place, hit_in
from casewriter.domain.search.within import in_case
from casewriter.domain.searching import Wanted, hits_of, pattern_of, replaced_hits, suited
from casewriter.prose.nodes import Doc, Footnote, Paragraph, Strong, Text, plain
from tests.ui.fields.field_desk import Study


def found(study, words, language="en", within=None, **wishes):
    wanted = Wanted(words, **wishes)
    every = hits_of(study.template, study.session.case, language, wanted, within)
    return [hit for hit in every if hit is not None]


@pytest.fixture
def study():
    study = Study()
    study.write("facts.line", "Service house", "en")
    study.write("facts.prose", plain("The service houses serve.\n\nA SERVICE HOUSE"), "en")
    study.write("facts.prose", plain("Дом услуг"), "ru")
    study.session.add_row(
        Path("facts.table"), values={("step", "en"): "service", ("about", "en"): plain("A service")}
    )
    return study


def test_every_text_of_the_edition_is_looked_through(study):
    assert len(found(study, "service")) == 5
    assert [hit.found for hit in found(study, "услуг", "ru")] == ["услуг"]
    assert found(study, "услуг") == []
    assert len(found(study, "service", within=Path("facts.prose"))) == 2


def test_a_place_that_the_library_found_is_found_in_its_case(study):
    text = f"The halls opened. {'Nothing else came. ' * 12}\n\nThe halls of the village closed."
    study.write("facts.prose", plain(text), "en")
    case, place = study.session.case, Place("c", "answer", "facts.prose", "en")
    found = hit_in(read_query("halls village"), place, text)
    hit = in_case(study.template, case, found)
    assert (hit.line, hit.found) == (1, "halls")
    study.write("facts.prose", plain("The halls are gone."), "en")
    assert in_case(study.template, study.session.case, found).line == 0
    study.write("facts.prose", plain("Nothing."), "en")
    assert in_case(study.template, study.session.case, found) is None


def test_capitals_and_whole_words_can_be_minded(study):
    assert len(found(study, "service house", whole_words=True)) == 2
    assert [hit.found for hit in found(study, "SERVICE", match_case=True)] == ["SERVICE"]
    assert found(study, "  ") == []


def test_signs_that_are_typed_alike_are_found_alike():
    pattern = pattern_of(Wanted('5 % - "x" don\'t'))
    assert pattern is not None
    assert pattern.search("is 5\u00a0% — «x» don’t")
    assert not pattern.search("is 5% — «x» don’t")


def test_all_places_give_way_as_one_step_that_undo_takes_back(study):
    before = study.session.case
    hits = found(study, "service house")
    edit = replaced_hits(before, hits, "public office", match_case=False)
    assert edit.action == "replace"
    study.session.apply(edit)
    assert study.get("facts.line", "en") == "Public office"
    assert study.get("facts.prose", "en") == plain("The public offices serve.\n\nA PUBLIC OFFICE")
    study.session.undo()
    assert study.session.case == before


def test_what_was_written_meanwhile_is_not_overwritten(study):
    hits = found(study, "service house", within=Path("facts.prose"))
    study.write("facts.prose", plain("Now the service houses serve."), "en")
    before = study.session.case
    assert replaced_hits(before, hits, "office", match_case=False).is_idle


def test_nothing_is_left_of_an_answer_that_was_only_those_words(study):
    study.write("facts.prose", plain("gone"), "en")
    hits = found(study, "gone")
    study.session.apply(replaced_hits(study.session.case, hits, "\x00", match_case=False))
    assert study.get("facts.prose", "en") is None


def test_notes_and_marks_stay(study):
    note = Footnote((Text("a word here"),))
    doc = Doc(
        (
            Paragraph(
                (Text("one "), Text("word", (Strong(),)), note, Text(" word")),
            ),
        )
    )
    study.write("facts.prose", doc, "en")
    hits = found(study, "word", within=Path("facts.prose"))
    assert [hit.line for hit in hits] == [0, 0, 1]
    study.session.apply(replaced_hits(study.session.case, hits, "term", match_case=False))
    assert study.get("facts.prose", "en") == Doc(
        (
            Paragraph(
                (
                    Text("one "),
                    Text("term", (Strong(),)),
                    Footnote((Text("a term here"),)),
                    Text(" term"),
                )
            ),
        )
    )


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("service", "office", "office"),
        ("Service", "office", "Office"),
        ("SERVICE", "office", "OFFICE"),
        ("Service House", "public office", "Public Office"),
        ("Service house", "public office", "Public office"),
        ("service", "Office", "Office"),
        ("S", "", ""),
    ],
)
def test_capitals_are_kept_as_in_word(old, new, shown):
    assert suited(old, new, match_case=False) == shown
    assert suited(old, new, match_case=True) == new


def test_the_words_around_begin_and_end_whole(study):
    study.write("facts.prose", plain("many words " * 20 + "here " + "others too " * 20), "en")
    (hit,) = found(study, "here")
    assert hit.before.startswith("…")
    assert hit.after.endswith("…")
    assert len(hit.before) < 50


@given(words=st.text(max_size=8), text=st.text(max_size=40), whole=st.booleans())
def test_whatever_is_looked_for_never_fails(words, text, whole):
    pattern = pattern_of(Wanted(words, whole_words=whole))
    if pattern is not None:
        assert all(match[0] for match in pattern.finditer(text))

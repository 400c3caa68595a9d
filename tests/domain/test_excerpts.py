"""A case for a certain reader: without its authors' names, or in short."""

from casewriter.domain.excerpts import anonymous, brief, names_left
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import Doc, Footnote, Paragraph, Strong, Text, plain
from tests.builders import a_case

NAMED = {
    "front.authors/a/name": "Nino Gelashvili",
    "front.authors/b/name": "Li Wu",
    "front.title": "Halls",
    "ack.text": plain("We thank Nino Gelashvili."),
    "foreword.text": plain("A word before"),
    "transfer.contact/c/name": "Nino Gelashvili",
    "summary.text": plain("As Gelashvili has shown, halls work."),
    "lessons.text": plain("Believing is seeing."),
}


def test_an_anonymous_case_has_no_authors_thanks_or_contacts():
    case = a_case(NAMED)
    without = anonymous(case)
    assert without.fields.keys() == {"front.title", "summary.text", "lessons.text"}
    assert case.fields.keys() > without.fields.keys()


def test_what_still_names_an_author_is_told_with_its_place():
    assert names_left(a_case(NAMED), "en") == ("summary.text",)
    # "Wu" is too short to be told from a part of a word.
    assert names_left(a_case(NAMED | {"summary.text": plain("Wu and Li")}), "en") == ()


def test_a_brief_holds_its_chapters_and_the_figures_of_results():
    case = a_case(
        {
            "keymsg.messages/a/message": "One.",
            "facts.centres": 17,
            "summary.text": plain("long"),
            "problem.text": plain("long"),
            ("problem.state", ""): "ready",
            "path.timeline/a/what": "A step",
            "results.indicators/i/value": 1,
            "results.narrative": plain("long"),
            "refs.sources/s1/csl": {"id": "alias", "title": "One"},
        }
    )
    short = brief(case)
    assert short.fields.keys() == {
        "keymsg.messages", "facts.centres", "problem.state", "results.indicators",
    }  # fmt: skip


def test_whole_names_of_authors_go_from_answers_credits_and_source_cards():
    mine = {"family": "Gelashvili", "given": "N.", "suffix": "Jr"}
    other = {"family": "Beridze", "given": "Levan"}
    case = a_case(
        {
            "front.authors/a/name": "Nino Gelashvili",
            "summary.text": plain("Nino Gelashvili asked, Gelashvili answered."),
            "process.pictures/p/credit": "Photograph: Gelashvili, Nino",
            "refs.sources/s/csl": {"title": "By Nino Gelashvili", "author": [mine, other]},
            "problem.text": plain("Nothing of the kind."),
        }
    )
    without = anonymous(case)
    assert without.get(Path("summary.text"), "en") == plain("N. N. asked, Gelashvili answered.")
    assert without.get(Path.parse("process.pictures/p/credit"), "en") == "Photograph: N. N."
    card = without.get(Path.parse("refs.sources/s/csl"), "")
    assert card == {"title": "By N. N.", "author": [{"literal": "N. N."}, other]}
    assert without.get(Path("problem.text"), "en") is case.get(Path("problem.text"), "en")
    assert names_left(case, "en") == ("summary.text",)


def test_a_note_alone_that_names_an_author_is_cleared_and_told():
    def noted(words):
        return Doc((Paragraph((Text("Halls work."), Footnote((Text(words),)))),))

    case = a_case(NAMED | {"summary.text": noted("As Nino Gelashvili said.")})
    assert anonymous(case).get(Path("summary.text"), "en") == noted("As N. N. said.")
    assert names_left(case, "en") == ()
    assert names_left(a_case(NAMED | {"summary.text": noted("As Gelashvili said.")}), "en") == (
        "summary.text",
    )


def test_names_in_answers_of_every_edition_and_in_sources_are_told():
    split = Doc((Paragraph((Text("Nino ", (Strong(),)), Text("Gelashvili"))),))
    case = a_case(
        NAMED
        | {
            "summary.text": split,
            ("annex.interviewees/g/name", ""): "Mrs Gelashvili",
            "refs.sources/s/csl": {"title": "Talks with Gelashvili"},
            "refs.sources/t/csl": {"title": "Halls", "author": [{"literal": "Gelashvili & Co"}]},
            "refs.sources/u/csl": {"title": "X", "author": [{"family": "Gelashvili"}]},
        }
    )
    assert set(names_left(case, "en")) == {
        "summary.text", "annex.interviewees/g/name", "refs.sources/s/csl", "refs.sources/t/csl",
    }  # fmt: skip

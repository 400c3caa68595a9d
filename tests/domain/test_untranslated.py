"""What a draft of a translation says of words that only the original has."""

from casewriter.domain.leaves import Path
from casewriter.domain.publication import Gap, Table, plain
from casewriter.domain.untranslated import untranslated
from casewriter.prose.nodes import plain as prose
from tests.builders import a_case
from tests.domain.test_compose import composed, words

EDITIONS = ("en", "ru")
STEPS = "path.timeline"


def gaps(publication):
    return {block.path: block for block in publication.blocks if isinstance(block, Gap)}


def said(publication):
    cells = (
        cell
        for block in publication.blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
    )
    return [plain(para.content) for cell in cells for para in cell]


def a_text(**more):
    return a_case({("summary.text", "en"): prose("English."), **more}, languages=EDITIONS)


def test_an_answer_that_only_the_original_has_is_not_called_unanswered():
    gap = gaps(composed(a_text(), draft=True, language="ru"))["summary.text"]
    assert gap.untranslated
    assert gap.lead(words("ru")) == words("ru").not_translated
    assert not gaps(composed(a_case(languages=EDITIONS), draft=True, language="ru"))[
        "summary.text"
    ].untranslated


def test_the_original_and_a_publication_show_nothing_of_it():
    assert "summary.text" not in gaps(composed(a_text(), draft=True))
    assert not gaps(composed(a_text(), language="ru"))


def a_timeline(*translated):
    leaves = {}
    for row, what in (("r1", "A decree"), ("r2", "First hall opens")):
        leaves[(f"{STEPS}/{row}/date", "")] = "2014"
        leaves[(f"{STEPS}/{row}/what", "en")] = what
        if row in translated:
            leaves[(f"{STEPS}/{row}/what", "ru")] = "Указ"
    return a_case(leaves, languages=EDITIONS)


def test_rows_that_are_not_translated_stand_in_the_words_of_the_original_and_are_marked():
    draft = composed(a_timeline("r1"), draft=True, language="ru")
    assert "Указ" in said(draft)
    assert "First hall opens" in said(draft)
    assert "A decree" not in said(draft)
    assert gaps(draft)[STEPS].untranslated
    assert "First hall opens" not in said(composed(a_timeline("r1"), language="ru"))


def test_rows_that_are_all_translated_are_no_gap():
    assert STEPS not in gaps(composed(a_timeline("r1", "r2"), draft=True, language="ru"))


def test_a_mere_number_needs_no_translation():
    case = a_case({(f"{STEPS}/r1/what", "en"): "349"}, languages=EDITIONS)
    assert not untranslated(case, Path(STEPS), "ru")


def test_what_a_figure_covers_is_marked_behind_the_table_of_facts():
    leaves = {}
    for fact in ("centres", "staff"):
        leaves[(f"facts.{fact}", "")] = 31
        leaves[(f"facts.{fact}/scope", "en")] = "whole country"
    draft = composed(a_case(leaves, languages=EDITIONS), draft=True, language="ru")
    assert "whole country" in said(draft)
    assert {"facts.centres", "facts.staff"} <= gaps(draft).keys()

"""References show the number that the publication will give, and follow it while one writes."""

import pytest
from PySide6.QtCore import QObject

from casewriter.app.counting import Counter
from casewriter.assets import resources
from casewriter.domain.compose import compose
from casewriter.domain.leaves import Path
from casewriter.domain.numbering import mentions
from casewriter.domain.publication import Para, Ref
from casewriter.domain.view import view
from casewriter.prose.nodes import CrossReference, Doc, Paragraph, PathReference, Text
from casewriter.publish.styles import StyleShelf
from casewriter.ui.fields.in_text import CaseNames, references
from casewriter.ui.prose.names import label
from tests.builders import full_case, load

REF = CrossReference(PathReference("facts.timeline"))
MENTION = Doc((Paragraph((Text("see "), REF)),))


@pytest.fixture
def counted(study):
    desk, page = study.desk(), QObject()
    desk.numbers._soon.setInterval(10)
    desk.numbers.begin(Counter(), page)
    yield desk
    page.deleteLater()


def row_in(study, table, what):
    return study.session.add_row(Path.parse(table), values={("step", "en"): what})


def test_a_reference_says_its_number_and_follows_it(qtbot, study, counted):
    study.write("facts.timeline/t1/what", "opened", "en")
    study.write("facts.timeline/t1/date", "2014")
    study.write("facts.timeline/title", "Steps", "en")
    study.write("facts.prose", MENTION, "en")
    of = view(study.template, study.session.case, Path.parse("facts.prose"), "en")
    names = CaseNames(lambda: study.session.case, of, counted.numbers.of)
    qtbot.waitUntil(lambda: label(REF, names) == "Table\xa01")
    assert ("facts.timeline", "Table\xa01 · Steps") in references(counted, of)
    study.write("facts.table/title", "Before it", "en")
    row = row_in(study, "facts.table", "apply")
    qtbot.waitUntil(lambda: label(REF, names) == "Table\xa02")
    study.session.remove_row(row)
    qtbot.waitUntil(lambda: label(REF, names) == "Table\xa01")
    counted.edition = "ru"
    assert label(REF, names) == "Steps", "until the other edition is counted"
    study.write("facts.table/title", "", "en")
    qtbot.waitUntil(lambda: label(REF, names) == "табл.\xa01")


def test_typing_words_counts_nothing_anew(qtbot, study, counted):
    numbers = counted.numbers
    study.write("facts.prose", MENTION, "en")
    qtbot.waitUntil(lambda: not numbers._soon.isActive() and numbers._of is not None)
    more = Doc((Paragraph((Text("look and see "), REF)),))
    study.write("facts.prose", more, "en")
    assert not numbers._soon.isActive()


@pytest.mark.parametrize("language", ["en", "ru"])
def test_what_is_said_beside_the_text_is_what_the_publication_says(language):
    template = load("one-stop-shop")
    case = full_case(template, ("en", "ru"))
    said = Counter()(template, case, language)
    shelf = StyleShelf(resources("styles"))
    words = shelf.words("hub", language)
    publication = compose(template, case, language, words, shelf.get("hub"), draft=True)
    shown = {
        inline.anchor: inline.text
        for block in publication.blocks
        if isinstance(block, Para)
        for inline in block.content
        if isinstance(inline, Ref) and not inline.cites
    }
    assert shown
    assert {ref: said[ref] for ref in shown} == shown
    assert mentions(publication.blocks, words) == said

"""Several authors of one case: sections are given to them, and those of others are marked."""

from casewriter.domain.leaves import Path
from casewriter.domain.writers import writer_path
from casewriter.ui.case.outline_model import STANDING

AUTHORS = {"front.authors/a/name": "Aigul", "front.authors/b/name": "Nurlan"}


def test_a_section_is_given_to_an_author_and_taken_back(open_case, qtbot):
    desk = open_case(AUTHORS, place=("context.text", "en", 0))
    desk.page.desk.me = lambda: "Aigul"
    section = desk.page.pages.page
    assert section.writer.isVisible()
    acts = {act.text(): act for act in section.writer.menu().actions()}
    acts["Nurlan"].trigger()
    assert desk.session.case.get(writer_path("context")) == "Nurlan"
    assert section.writer.text() == "Nurlan"
    assert section._other.isVisible()
    assert "Nurlan writes this section" in section._other.text()
    index = desk.page.outline.model.index_of("context")
    qtbot.waitUntil(lambda: index.data(STANDING).writer == "Nurlan")
    desk.session.undo()
    assert desk.session.case.get(writer_path("context")) is None
    assert not section._other.isVisible()


def test_a_case_of_one_author_is_not_bothered(open_case):
    desk = open_case({"front.authors/a/name": "Aigul"}, place=("context.text", "en", 0))
    assert not desk.page.pages.page.writer.isVisible()
    desk.session.write(Path("front.authors/b".partition("/")[0], "/b/name"), "Nurlan")
    assert desk.page.pages.page.writer.isVisible()

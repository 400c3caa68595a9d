"""The drawer of the case page: nothing of it is lost, and it comes back with one click."""

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain

ASIDE = "foreword.text"
TEXT = plain("We thank the ministry.")


def test_a_section_that_is_put_aside_is_found_in_the_drawer_and_comes_back(open_case, qtbot):
    desk = open_case({ASIDE: TEXT})
    page = desk.page
    tool = page.strip.tools["aside"]
    assert not tool.isVisible()
    page.travel.open_section("foreword")
    page.pages.page.state.put_aside()
    qtbot.waitUntil(tool.isVisible)
    assert page.whisper.words == "1 answer(s) set aside and kept"
    tool.click()
    (card,) = page.drawer.cards
    assert card.words.text() == "We thank the ministry."
    card.back.click()
    assert page.drawer.cards == []
    assert not tool.isVisible()
    assert desk.case.get(Path(ASIDE), "en") == TEXT
    page.travel.undo()
    assert len(page.drawer.cards) == 1


def test_a_long_answer_is_opened_when_somebody_wants_to_read_it(open_case):
    long = "A family went to four offices. " * 30
    desk = open_case({ASIDE: plain(long.strip())})
    desk.session.write_all({(Path("foreword.state"), ""): "set_aside"}, "state")
    (card,) = desk.page.drawer.cards
    assert card.words.text().endswith("…")
    card.more.linkActivated.emit("")
    assert card.words.text() == long.strip()


def test_an_answer_that_the_template_does_not_ask_can_only_be_read(open_case):
    desk = open_case()
    desk.session.write(Path("problem.former"), "An answer of an older template.")
    desk.page.drawer.refresh()
    (card,) = desk.page.drawer.cards
    assert card.words.text() == "An answer of an older template."
    assert card.back.isHidden()

"""Another section, the finished example or the sources, read beside what is written."""

import pytest

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain

PROBLEM = "problem.text"


@pytest.fixture
def reading(open_case, qtbot):
    """A case whose inspector shows what is read beside, and that panel."""

    def opened(leaves, **wishes):
        desk = open_case(leaves, **wishes)
        desk.page.door.choose("beside")
        qtbot.wait(5)
        return desk, desk.page.inspector.beside

    return opened


def choose(beside, key):
    beside.section.setCurrentIndex(beside.section.findData(key))
    beside.section.activated.emit(beside.section.currentIndex())


def test_another_section_stays_while_one_writes_elsewhere(reading):
    desk, beside = reading({PROBLEM: plain("Four offices."), "facts.centres": 17})
    choose(beside, "problem")
    assert "Four offices." in beside.words
    desk.page.travel.go_to(Path("facts.centres"))
    assert "Four offices." in beside.words
    desk.session.write(Path(PROBLEM), plain("Five offices."), "en")
    assert "Five offices." in beside.words
    choose(beside, "facts")
    assert "17" in beside.words


def test_a_section_without_a_word_says_so(reading):
    _, beside = reading({})
    choose(beside, "lessons")
    assert beside.words == ""
    assert beside._nothing.isVisible()


def test_sources_are_read_beside(reading):
    desk, beside = reading({})
    row = Path("refs.sources").child("s1")
    desk.session.write(row.child("csl"), {"title": "Law on one window", "type": "book"})
    beside.what.segments[2].click()
    assert "Law on one window" in beside.words
    assert beside.section.isHidden()


def test_what_was_chosen_is_remembered(reading):
    desk, beside = reading({})
    beside.what.segments[2].click()
    assert desk.page._doors.memory.value("case/beside") == "sources"

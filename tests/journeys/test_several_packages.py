"""Several packages that change cases come at once: one after the other, and none is forgotten."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from casewriter.domain.canonical import to_json
from casewriter.domain.leaves import Path
from casewriter.domain.package import Person
from casewriter.domain.records import with_review
from casewriter.domain.review import Author, Review
from casewriter.domain.reviewing.suggesting import suggestions
from casewriter.exchange import write
from casewriter.ui.merge.page import MergePage
from casewriter.ui.widgets.buttons import Button
from tests.builders import a_case

TITLE, CENTRES = Path("front.title"), Path("facts.centres")
IDS = tuple(f"0192f0c1-0000-7000-8000-00000000000{number}" for number in range(3))
AT = datetime(2026, 5, 12, 10, tzinfo=UTC)


@pytest.fixture
def cases(tmp_path, monkeypatch):
    """Three case files, and for two of them a package with another number."""
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "keys"))
    files, packages = [], []
    for number, case_id in enumerate(IDS):
        case = replace(a_case({"front.title": f"Halls {number}", "facts.centres": 17}), id=case_id)
        files.append(tmp_path / f"{number}.json")
        files[-1].write_bytes(to_json(case))
        if number < 2:
            packages.append(tmp_path / f"{number}.casepack")
            changed = case.with_leaf(CENTRES, "", 20 + number)
            if number:
                changed = with_review(changed, Review(suggestions=(suggested(changed),)))
            write(packages[-1], changed, {}, sender=Person(name="A. Karimova"), at=AT)
    return files, packages


def suggested(case):
    (one,) = suggestions(
        TITLE, "en", case.get(TITLE, "en"), "Halls one", by=Author("A. Karimova"), at=AT
    )
    return one


def states(page):
    return [card.one.state for card in page.cards]


def take_theirs(seat):
    page = seat.see("merge")
    assert isinstance(page, MergePage)
    seat.qtbot.waitUntil(lambda: not page.questions.slices.is_busy)
    seat.qtbot.waitUntil(lambda: not page.view.papers.slices.is_busy)
    page.decide_all("theirs", "")
    seat.click(page.header.buttons[0])


def centres(seat, case_id):
    found = []
    seat.desktop.library.ask(lambda store: store.load(case_id), found.append, seat.desktop.fail)
    seat.qtbot.waitUntil(lambda: bool(found))
    return found[0].get(CENTRES)


def test_they_are_looked_at_one_after_the_other_and_wait_while_the_window_is_closed(
    seat, qtbot, cases
):
    files, packages = cases
    seat.sit_down()
    seat.desktop.take_in(files)
    seat.see("library")
    qtbot.waitUntil(lambda: len(seat.desktop.library.cases()) == len(IDS))
    seat.desktop.take_in([*packages, packages[0]])
    page = seat.see("arrived")
    assert states(page) == ["waits", "waits"]
    assert "Halls 1" in page.cards[1].look.accessibleName()
    seat.click(page.cards[0].look)
    # A second click while it is compared begins nothing anew.
    page.cards[0].look.click()
    take_theirs(seat)
    page = seat.see("arrived")
    assert states(page) == ["taken", "waits"]
    assert "taken in" in seat.window.notices.shown("merge").sentence
    assert seat.window.focusWidget() is page.cards[1].look
    assert centres(seat, IDS[0]) == 20
    seat.leave()

    seat.sit_down()
    seat.desktop.go("library")
    qtbot.waitUntil(lambda: seat.window.notices.shown("waiting") is not None)
    assert "wait" in seat.window.notices.shown("waiting").sentence
    seat.desktop.receiving.queue.show()
    page = seat.see("arrived")
    assert states(page) == ["waits"]
    seat.click(page.cards[0].look)
    take_theirs(seat)
    seat.see("case")
    qtbot.waitUntil(lambda: list(seat.folder.glob("arrived/*")) == [])
    assert centres(seat, IDS[1]) == 21
    taken = seat.window.notices.shown("merge")
    assert "1 new suggested edit." in taken.sentence
    seat.click(taken.findChildren(Button)[0])
    listed = seat.desktop.desk.in_front()[1].review.list
    assert [line.words for line in listed.list.lines] == ["“Halls 1” becomes “Halls one”"]
    assert seat.window.notices.shown("waiting") is None

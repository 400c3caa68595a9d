"""The trash page by itself: found, read, chosen with keys, in every language and without rights."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QRectF, Qt

from casewriter.domain.discards import Discard, KeptLeaf
from casewriter.domain.leaves import Path
from casewriter.services.ports import TrashedCase
from casewriter.services.trash import Aside, Lost, Trash
from casewriter.ui.languages import Languages
from casewriter.ui.trash.page import TrashPage
from tests.builders import PICTURE, shelf
from tests.fakes import START
from tests.ui.frame import SHOP, summary

CASE = summary(1, "One-stop shop: the case of Kazakhstan", "KZ", "draft", (), ref=SHOP)
OTHER = summary(2, "Mobile centres", "GE", "draft", (), ref=SHOP)
GONE = summary(3, "", "GE", "draft", (), ref=SHOP)


def row(path, words, *, minutes=0, language="en"):
    place = Path.parse(path)
    parent = Path(place.field, place.rest.rpartition("/")[0])
    where = Path(parent.field, parent.rest)
    leaves = (KeptLeaf(place, language, words), KeptLeaf(where.about("order"), "", "i0001"))
    question = Path(where.field, where.rest.rpartition("/")[0])
    return Discard("row", question, where, START + timedelta(minutes=minutes), leaves)


INDICATOR = Lost(CASE, row("results.indicators/a/label", "Average waiting time", minutes=2))
PERSON = Lost(CASE, row("front.authors/b/name", "Nino Gelashvili", language=""))
FOREIGN = Lost(OTHER, row("challenges.items/c/challenge", "Очереди", language="ru"))
STRANGE = Lost(OTHER, row("nowhere.at_all/d/text", "Left over"))
PHOTO = Lost(
    CASE,
    Discard(
        "picture",
        Path("process.pictures"),
        Path("process.pictures", "/p/file"),
        START,
        (KeptLeaf(Path("process.pictures", "/p/file"), "", PICTURE.sha256),),
        (PICTURE,),
    ),
)
WHOLE = TrashedCase(GONE, START)
SECTION = Aside(OTHER, "foreword")
TRASH = Trash((WHOLE,), (INDICATOR, PERSON, FOREIGN, STRANGE, PHOTO), (SECTION,))


@pytest.fixture
def page(desk, qtbot):
    languages = Languages(desk)
    languages.switch("en")
    page = TrashPage(shelf())
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_trash(TRASH)
    yield page
    languages.close()


def words(page):
    return [line.words for line in page.list.lines.lines]


def test_things_stand_below_their_case_and_say_what_they_were(page):
    assert words(page) == [
        "Whole case studies",
        "Case study without a title",
        "One-stop shop: the case of Kazakhstan",
        "Row “Average waiting time”",
        "Person “Nino Gelashvili”",
        "Picture “hall.png”",
        "Mobile centres",
        "Row “Очереди”",
        "Row “Left over”",
        "Section “Foreword”",
    ]
    indicator = page.shown[1]
    assert indicator.below.startswith("Results › ")
    assert "deleted" in indicator.below
    assert page.headline.text() == "7 things can be brought back."


def test_keys_go_past_headings_bring_back_and_ask(page, qtbot):
    back, whole = [], []
    page.back_wanted.connect(back.append)
    page.case_wanted_back.connect(whole.append)
    page.list.choose(0)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert whole == [GONE.id]
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert back == [INDICATOR]


def test_a_click_on_the_button_brings_back_and_one_beside_it_only_chooses(page, qtbot):
    back = []
    page.back_wanted.connect(back.append)
    place = page.list.lines.index(4)
    rect = page.list.visualRect(place)
    button = page.list.itemDelegate().button(QRectF(rect)).center().toPoint()
    view = page.list.viewport()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=rect.center())
    assert (back, page.list.currentIndex().row()) == ([], 4)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=button)
    assert back == [PERSON]


def test_looking_for_words_narrows_the_list_and_what_would_be_deleted(page):
    deleted = []
    page.delete_wanted.connect(deleted.append)
    page.search.setText("kazakhstan nino")
    assert words(page) == ["One-stop shop: the case of Kazakhstan", "Person “Nino Gelashvili”"]
    assert page.empty_it.text() == "Delete these for good…"
    dialog = page.ask(page.shown)
    dialog.delete.click()
    assert deleted == [Trash(lost=(PERSON,))]
    page.search.setText("no such thing")
    assert page.shown == ()
    assert "no such thing" in page.headline.text()


def test_one_case_alone_is_shown_and_left_again(page):
    page.look_at(OTHER.id)
    assert words(page)[0] == "Mobile centres"
    assert len(page.shown) == 3
    assert page.back.isVisible()
    page.all.click()
    assert len(page.shown) == 7
    assert not page.back.isVisible()


def test_sections_set_aside_are_never_deleted(page):
    (aside,) = [line for line in page.shown if line.thing is SECTION]
    assert page.ask((aside,)) is None
    assert len(page.menu_for(aside).actions()) == 1


def test_who_may_not_write_is_offered_nothing(page, qtbot):
    back = []
    page.back_wanted.connect(back.append)
    page.let_change(may=False)
    page.list.choose(0)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert back == []
    assert page.list.offer == ""
    assert not page.empty_it.isVisible()
    assert page.ask(page.shown) is None


def test_an_empty_trash_says_what_comes_here(page):
    page.show_trash(Trash())
    assert page.headline.text() == "The trash is empty."
    assert page.nothing.isVisible()
    assert not page.empty_it.isVisible()

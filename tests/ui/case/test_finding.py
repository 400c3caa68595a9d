"""Find and replace in the case page: panel, places in sight, one step of undo."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from casewriter.ui.fields.prose import ProseLeaf

PROBLEM = (Path("problem.text"), "en")
RESULTS = (Path("results.narrative"), "en")
LEAVES = {
    "problem.text": plain("Offices waited. Every office waited."),
    "results.narrative": plain("Words before.\n\nNo office waits."),
}


def leaf(desk, path):
    card = desk.card(path)
    return None if card is None else card.findChild(ProseLeaf)


def looked_for(qtbot, desk, words):
    desk.actions["find"].trigger()
    panel = desk.page.finder.panel
    assert QApplication.focusWidget() is panel.words
    panel.words.setText(words)
    with qtbot.waitSignal(panel.found):
        panel.look()
    return panel


def test_a_place_is_shown_selected_and_the_keyboard_stays(open_case, qtbot):
    desk = open_case(LEAVES)
    panel = looked_for(qtbot, desk, "office")
    assert [hit.found for hit in panel.model.hits] == ["Office", "office", "office"]
    panel.step(-1)
    qtbot.waitUntil(lambda: leaf(desk, "results.narrative") is not None)
    text = leaf(desk, "results.narrative").editor.text
    qtbot.waitUntil(lambda: text.textCursor().selectedText() == "office")
    qtbot.waitUntil(lambda: len(text.extraSelections()) == 1)
    assert QApplication.focusWidget() is panel.words
    qtbot.waitUntil(lambda: not desk.page.finder._look.isActive())


def test_a_place_is_shown_however_long_its_long_answer_takes_to_stand(open_case, qtbot):
    rows = "\n\n".join(f"Row {number} of many." for number in range(80))
    desk = open_case(LEAVES | {"results.narrative": plain(f"{rows}\n\nNo office waits.\n\n{rows}")})
    panel, finder = looked_for(qtbot, desk, "No office"), desk.page.finder
    panel.step(1)
    page = desk.page.pages.page
    assert page.section.key == "results"
    # A slow computer: many looks pass before the next question is built.
    page._turn.stop()
    for _ in range(100):
        finder._arrive()
    page._turn.begin()
    qtbot.waitUntil(lambda: leaf(desk, "results.narrative") is not None, timeout=20_000)
    text = leaf(desk, "results.narrative").editor.text
    qtbot.waitUntil(lambda: text.textCursor().selectedText() == "No office", timeout=20_000)
    qtbot.waitUntil(lambda: not finder._look.isActive(), timeout=20_000)
    assert len(text.extraSelections()) == 1


def test_replace_asks_for_the_new_words_once_the_old_are_known(open_case, qtbot):
    desk = open_case(LEAVES)
    panel = desk.page.finder.panel
    desk.actions["replace"].trigger()
    assert QApplication.focusWidget() is panel.words
    panel.words.setText("office")
    with qtbot.waitSignal(panel.found):
        desk.actions["replace"].trigger()
    assert QApplication.focusWidget() is panel.instead


def test_all_are_replaced_at_once_and_one_undo_takes_it_back(open_case, qtbot):
    desk = open_case(LEAVES)
    before = desk.case
    panel = looked_for(qtbot, desk, "office")
    panel.instead.setText("centre")
    assert panel.model.instead(0) == "Centre"
    with qtbot.waitSignal(panel.found):
        panel.replace_all.click()
    assert desk.case.get(*PROBLEM) == plain("Centres waited. Every centre waited.")
    assert desk.case.get(*RESULTS) == plain("Words before.\n\nNo centre waits.")
    assert desk.said[-1][0] == "Replaced in 3 places"
    desk.session.undo()
    assert desk.case == before


def test_one_is_replaced_and_the_next_is_chosen(open_case, qtbot):
    desk = open_case(LEAVES)
    panel = looked_for(qtbot, desk, "waited")
    panel.instead.setText("stood")
    with qtbot.waitSignal(panel.found):
        panel.replace.click()
    assert desk.case.get(*PROBLEM) == plain("Offices stood. Every office waited.")
    assert panel.list.currentIndex().row() == 0


def test_the_answer_at_hand_can_be_searched_alone(open_case, qtbot):
    desk = open_case(LEAVES, place=("problem.text", "en", 0))
    panel = looked_for(qtbot, desk, "office")
    with qtbot.waitSignal(panel.found):
        panel._scopes["answer"].click()
    assert len(panel.model.hits) == 2


def test_enter_and_arrows_go_through_the_places(open_case, qtbot):
    desk = open_case(LEAVES)
    panel = looked_for(qtbot, desk, "waited")
    shown = []
    panel.shown.connect(shown.append)
    QTest.keyClick(panel.words, Qt.Key.Key_Down)
    QTest.keyClick(panel.words, Qt.Key.Key_Return)
    QTest.keyClick(panel.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert [hit.start for hit in shown] == [29, 8, 29]
    qtbot.waitUntil(lambda: not desk.page.finder._look.isActive())

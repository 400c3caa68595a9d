"""Looking back: what changed since yesterday is seen, one answer is brought back."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from casewriter.prose.walk import plain_text
from tests.ui.case.case_desk import CaseDesk

NOW = datetime(2025, 6, 3, 12, 0, tzinfo=UTC)
OLD, NEW = "A family visited several offices.", "A family visited four offices."


@pytest.fixture
def looked(qtbot, tmp_path, desk):  # noqa: ARG001  # puts the application into its theme
    """A case whose problem was written anew today, and whose states are kept; history in front."""

    def opened(size=(1366, 728), *, kept=True, **wishes):
        made = CaseDesk(tmp_path, {"problem.text": plain(OLD)}, size=size, **wishes)
        session, states = made.session, made.states
        if kept:
            states.keep("opened", NOW - timedelta(days=40))
            for days in (25, 24, 23):
                states.keep("work", NOW - timedelta(days=days))
            states.keep("sent", NOW - timedelta(days=20))
            states.keep("named", NOW - timedelta(days=12), name="Before the meeting")
            session.write(Path("problem.text"), plain("Once."), "en")
            states.keep("work", NOW - timedelta(days=2))
            session.write(Path("problem.text"), plain(OLD), "en")
            states.keep("work", NOW - timedelta(days=1))
            states.keep("opened", NOW - timedelta(hours=2))
            session.write(Path("problem.text"), plain(NEW), "en")
            session.write(Path("facts.centres"), 17)
            session.save_soon()
        qtbot.addWidget(made.window)
        with qtbot.waitActive(made.window):
            made.window.show()
            made.window.activateWindow()
        qtbot.waitUntil(lambda: made.page.pages.page.is_built)
        made.page.travel.go_to(Path("problem.text"))
        look(qtbot, made)
        return made

    return opened


def look(qtbot, made):
    made.page.show_history()
    qtbot.waitUntil(lambda: not made.page.history.view.papers.slices.is_busy)
    qtbot.wait(1)


def settled(qtbot, made):
    qtbot.waitUntil(lambda: not made.page.history._pause.isActive())
    qtbot.waitUntil(lambda: not made.page.history.view.papers.slices.is_busy)
    qtbot.wait(1)


def titles(made):
    return [line.title for line in made.page.history.rail.list.lines.lines]


def problem(made):
    return plain_text(made.case.get(Path("problem.text"), "en"))


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_what_changed_since_yesterday_is_seen_at_once(looked):
    made = looked()
    history = made.page.history
    assert history.view.headline.text() == "2 answers changed since yesterday"
    assert list(history.view.cards) == ["facts.centres", "problem.text"]
    assert [chip.text() for chip in history.rail.ways.chips] == [
        "Since yesterday",
        "Since you opened it",
        "Since it was sent",
    ]
    assert history.rail.ways.chips[0].isChecked()


def test_one_answer_is_brought_back_by_keys_alone_and_taken_back_again(looked, qtbot):
    made = looked()
    for key in (Qt.Key.Key_J, Qt.Key.Key_Return, Qt.Key.Key_Space):
        press(qtbot, key)
    settled(qtbot, made)
    card = made.page.history.view.cards["problem.text"]
    assert problem(made) == OLD
    assert made.case.get(Path("facts.centres")) == 17
    assert card.is_same
    assert not card.sheet.isVisible()
    assert made.focused is card
    notice = made.page.history.notices.shown("brought back")
    assert notice.sentence.startswith("“Situation before the reform › ")
    notice._buttons[0].click()
    settled(qtbot, made)
    assert problem(made) == NEW
    assert not card.is_same
    assert made.page.history.notices.shown("brought back") is None


def test_undo_in_the_menu_takes_it_back_too(looked, qtbot):
    made = looked()
    made.page.history.view.cards["problem.text"].back.click()
    assert problem(made) == OLD
    made.actions["undo"].trigger()
    settled(qtbot, made)
    assert problem(made) == NEW
    assert made.page.history.isVisible()


def test_everything_is_brought_back_only_when_it_is_confirmed(looked, qtbot):
    made = looked()
    made.page.history.ask_everything()
    asked = made.page.history.notices.shown("bring back everything")
    assert "2 answers change" in asked.sentence
    assert problem(made) == NEW
    asked._buttons[0].click()
    settled(qtbot, made)
    assert problem(made) == OLD
    assert made.case.get(Path("facts.centres")) is None
    assert made.page.history.view.headline.text() == "Nothing changed since yesterday"
    made.page.history.notices.shown("brought back")._buttons[0].click()
    assert problem(made) == NEW


def test_the_line_of_time_has_its_kinds_and_puts_old_ones_together(looked):
    made = looked()
    assert titles(made) == [
        "Today, 12:00",
        "Today, 10:00",
        "Yesterday, 12:00",
        "1 June, 12:00",
        "“Before the meeting”",
        "Sent to the Hub, 14 May",
        "Week of 5 May",
        "24 April, 12:00",
    ]
    history = made.page.history
    week = next(line for line in history.rail.list.lines.lines if line.is_week)
    assert week.below == "3 saved states"


def test_arrows_choose_and_shift_picks_the_other_end(looked, qtbot):
    made = looked()
    history = made.page.history
    assert made.focused is history.rail.list
    press(qtbot, Qt.Key.Key_Down)
    settled(qtbot, made)
    assert history.view.headline.text() == "2 answers changed since: 1 June"
    press(qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settled(qtbot, made)
    assert (history.choice.then, history.choice.now) == (6, 7)
    assert history.view.headline.text() == "1 answers changed between these two states"
    assert not any(card.back.isVisible() for card in history.view.cards.values())
    badges = [history.rail.list.badge(line) for line in history.rail.list.lines.lines]
    assert badges[3:5] == ["Now", "Then"]


def test_a_week_opens_by_key_and_by_click(looked, qtbot):
    made = looked()
    listed = made.page.history.rail.list
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Down)
    assert listed.lines.lines[listed.currentIndex().row()].is_week
    press(qtbot, Qt.Key.Key_Return)
    assert len(titles(made)) == 11
    press(qtbot, Qt.Key.Key_Left)
    assert len(titles(made)) == 8
    place = listed.visualRect(listed.lines.index(6)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(titles(made)) == 11


def test_a_click_compares_a_state_with_now(looked, qtbot):
    made = looked()
    listed = made.page.history.rail.list
    place = listed.visualRect(listed.lines.index(5)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settled(qtbot, made)
    assert made.page.history.view.headline.text() == "2 answers changed since you sent it"
    made.page.history.rail.ways.chips[1].click()
    settled(qtbot, made)
    assert made.page.history.view.headline.text() == "2 answers changed since you opened it"


def test_this_state_gets_a_name(looked, qtbot):
    made = looked()
    history = made.page.history
    history.header.buttons[0].click()
    assert made.focused is history.form.entry
    qtbot.keyClicks(history.form.entry, "  For the   minister ")
    press(qtbot, Qt.Key.Key_Return)
    assert "“For the minister”" in titles(made)
    assert not history.form.isVisible()
    assert made.focused is history.rail.list
    history.name_state()
    press(qtbot, Qt.Key.Key_Escape)
    assert not history.form.isVisible()
    assert history.isVisible()


def test_esc_and_write_lead_back_to_the_same_place(looked, qtbot):
    made = looked()
    press(qtbot, Qt.Key.Key_Escape)
    assert not made.page.history.isVisible()
    assert made.question == "problem.text"
    assert made.holds_focus("problem.text")
    look(qtbot, made)
    made.page.history.modes.segments[0].click()
    assert not made.page.history.isVisible()
    assert made.page.modes.choice == "write"
    made.actions["history"].trigger()
    assert made.page.history.isVisible()
    made.actions["history"].trigger()
    assert not made.page.history.isVisible()


def test_the_earlier_versions_of_one_answer_are_walked_alone(looked, qtbot):
    made = looked()
    made.page.show_sections()
    qtbot.waitUntil(lambda: made.card("problem.text") is not None)
    made.card("problem.text").earlier_link.linkActivated.emit("")
    settled(qtbot, made)
    history = made.page.history
    # Where its words are as they are now, the state before is looked at.
    assert titles(made) == ["Today, 12:00", "Yesterday, 12:00", "1 June, 12:00", "24 April, 12:00"]
    assert list(history.view.cards) == ["problem.text"]
    assert history.rail.all.isVisible()
    assert not history.header.buttons[1].isVisible()
    history.rail.all.click()
    settled(qtbot, made)
    assert len(titles(made)) == 8


def test_a_window_that_only_reads_offers_no_way_back(looked, qtbot):
    made = looked()
    made.session._read_only = lambda: "held"
    look(qtbot, made)
    history = made.page.history
    assert not any(card.back.isVisible() for card in history.view.cards.values())
    assert not any(button.isVisible() for button in history.header.buttons)
    history.ask_everything()
    assert history.notices.shown("bring back everything") is None
    assert problem(made) == NEW


def test_with_nothing_kept_it_says_what_will_be_here(looked):
    made = looked(kept=False)
    assert made.page.history.invitation.isVisible()
    assert not made.page.history.view.isVisible()


def test_in_a_narrow_window_the_line_of_time_opens_over_the_changes(looked, qtbot):
    made = looked((760, 700))
    history = made.page.history
    assert made.window.width() == 760
    assert not history.rail.isVisible()
    assert made.focused is history.view.cards["facts.centres"]
    press(qtbot, Qt.Key.Key_F6)
    assert made.focused is history.rail.list
    press(qtbot, Qt.Key.Key_Escape)
    assert not history.rail.isVisible()
    assert history.isVisible()
    history.body.opener.click()
    assert history.rail.isVisible()


class Longer(QTranslator):
    """Every text, 60 % longer."""

    def translate(self, _context, text, _disambiguation=None, n=-1):
        text = text.replace("%n", str(n)) if n >= 0 else text
        return f"[{text}{'~' * (len(text) * 6 // 10)}]"

    def isEmpty(self):
        return False


@pytest.mark.parametrize("width", [760, 1366])
def test_another_language_is_said_at_once_and_cuts_nothing(looked, qtbot, desk, width):
    made = looked((width, 700))
    longer = Longer()
    desk.installTranslator(longer)
    try:
        desk.processEvents()
        settled(qtbot, made)
        history = made.page.history
        said = [label.text() for label in history.findChildren(QLabel) if label.isVisible()]
        assert {words for words in said if words and "[" not in words} == set()
        assert made.window.width() == width
        for line in history.rail.list.lines.lines[1:]:
            assert "[" in line.title
    finally:
        desk.removeTranslator(longer)


def test_f6_leads_from_the_states_to_the_changes_and_back(looked, qtbot):
    made = looked()
    press(qtbot, Qt.Key.Key_F6)
    assert made.focused is made.page.history.view.cards["facts.centres"]
    made.actions["next_question"].trigger()
    assert made.focused is made.page.history.view.cards["problem.text"]
    press(qtbot, Qt.Key.Key_F6)
    assert made.focused is made.page.history.rail.list


def test_the_saved_label_leads_here(looked, qtbot):
    made = looked()
    made.page.show_sections()
    qtbot.mouseClick(made.page.saved, Qt.MouseButton.LeftButton)
    assert made.page.history.isVisible()

"""Events reach the window; what it says stays until it is dealt with."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from casewriter.domain.case import Case, TemplateRef
from casewriter.domain.edits import Edit
from casewriter.domain.errors import BadInput
from casewriter.services import events
from casewriter.services.standing import Standing
from casewriter.ui import phrases
from casewriter.ui.bridge import Bridge
from casewriter.ui.crash import CrashWatch, CrashWindow, report
from casewriter.ui.notices import Notice, Notices, Offer, Toasts

pytestmark = pytest.mark.usefixtures("desk")

CASE = Case("c", TemplateRef("t", 1), "GE", "draft", "en", ("en",))
EVENTS = (
    ("case_changed", events.CaseChanged(CASE, CASE, Edit("write"))),
    ("discarded", events.Discarded("c", Edit("remove_row"), ())),
    ("history_changed", events.HistoryChanged(None, None)),
    ("case_saved", events.CaseSaved("c", datetime.now(UTC))),
    ("backups_changed", events.BackupsChanged()),
    ("keep_failed", events.KeepFailed("c", BadInput("library_damaged"))),
    ("save_failed", events.SaveFailed("c", BadInput("case_not_json"))),
    ("text_cleaned", events.TextCleaned("front.title", "en", 1)),
    ("writing_refused", events.WritingRefused("c", "held")),
    ("standing_changed", events.StandingChanged(Standing(), Standing("held"))),
    ("library_changed", events.LibraryChanged()),
    ("settings_changed", events.SettingsChanged()),
)


def test_every_event_has_its_signal():
    assert {type(event) for _, event in EVENTS} == set(events.Event.__args__)


@pytest.mark.parametrize(("signal", "event"), EVENTS, ids=lambda value: str(value)[:20])
def test_an_event_becomes_its_signal(signal, event):
    bus = events.Bus()
    bridge = Bridge(bus)
    heard = []
    getattr(bridge, signal).connect(heard.append)
    bus.publish(event)
    bridge.close()
    bus.publish(event)
    assert heard == [event]


def test_a_notice_stays_until_it_is_dealt_with_and_comes_once(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    done = []
    retry = Offer(lambda: "Retry", lambda: done.append("retry"))
    notices.say("save", "stops", lambda: "Not saved.", (retry,))
    notice = notices.say("save", "stops", lambda: "Still not saved.", (retry,))
    assert notices.isVisibleTo(None)
    assert notice.sentence == "Still not saved."
    notice.findChildren(QWidget)
    notice._buttons[0].click()
    assert done == ["retry"]
    assert notices.shown("save") is notice
    notices.dismiss("save")
    assert notices.shown("save") is None
    assert not notices.isVisibleTo(None)


def test_many_notices_leave_room_for_the_page(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    work = notices.follow("work", lambda: "Working", Offer(lambda: "Cancel", lambda: None))
    for name in "abcd":
        notices.say(name, "note", lambda name=name: name, (notices.closing(name),))
    stays = notices.say("stays", "stops", lambda: "It waits.")

    def seen():
        return [one.sentence for one in notices.findChildren(Notice) if one.isVisibleTo(notices)]

    assert seen() == ["Working", "d", "It waits.", "3 earlier messages"]
    notices._more._buttons[0].click()
    assert seen() == ["Working", "a", "b", "c", "d", "It waits."]
    notices.dismiss("d")
    notices.say("d", "note", lambda: "d", (notices.closing("d"),))
    notices.say("e", "note", lambda: "e", (notices.closing("e"),))
    notices.dismiss("work")
    for name in "ab":
        notices.dismiss(name)
    assert len(seen()) == 4
    for name in "cd":
        notices.dismiss(name)
    notices.say("f", "note", lambda: "f", (notices.closing("f"),))
    notices.say("g", "note", lambda: "g", (notices.closing("g"),))
    notices._more._buttons[1].click()
    assert seen() == ["It waits."]
    assert notices.shown("stays") is stays
    assert notices.shown("work") is not work


def test_what_was_read_on_one_page_is_a_line_on_the_next(qtbot):
    now = [100.0]
    notices = Notices(clock=lambda: now[0])
    qtbot.addWidget(notices)

    def seen():
        return [one.sentence for one in notices.findChildren(Notice) if one.isVisibleTo(notices)]

    notices.say("a", "ready", lambda: "a")
    notices.say("b", "needs_attention", lambda: "b")
    notices.say("s", "stops", lambda: "It stops.")
    notices.turn_page()
    # Nobody can have read them yet.
    assert seen() == ["a", "b", "It stops."]
    now[0] += 10
    notices.say("c", "note", lambda: "c")
    notices.turn_page()
    assert seen() == ["It stops.", "c", "2 earlier messages"]
    notices._more._buttons[0].click()
    assert seen() == ["a", "b", "It stops.", "c"]
    notices.say("a", "ready", lambda: "a again")
    notices.dismiss("c")
    notices.turn_page()
    # One alone takes no more room than the line that would lead to it.
    assert seen() == ["b", "It stops.", "a again"]


def test_work_under_way_shows_how_far_it_is_and_can_be_cancelled(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    done = []
    far = {"done": 0}
    notice = notices.follow(
        "export",
        lambda: f"Page {far['done']} of 9",
        Offer(lambda: "Cancel", lambda: done.append("cancelled")),
    )
    far["done"] = 4
    notice.show_progress(4, 9)
    assert notice.sentence == "Page 4 of 9"
    notice._buttons[0].click()
    assert done == ["cancelled"]


def test_a_toast_can_be_taken_back_and_read_again(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    toasts = Toasts(window)
    undone = []
    toasts.say("Section put aside.", lambda: undone.append("aside"))
    toasts.say("Row removed.", lambda: undone.append("row"))
    toast = toasts._toast
    window.resize(600, 300)
    assert toast.geometry().bottom() < 300
    toast.button.click()
    assert undone == ["row"]
    assert toasts.messages == ("Row removed.", "Section put aside.")
    assert not toasts._leaving.isActive()


def test_a_toast_leaves_by_itself(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    toasts = Toasts(window)
    toasts._leaving.setInterval(1)
    toasts.say("Row removed.", lambda: None)
    qtbot.waitUntil(lambda: toasts._toast is None)


def secret_failure():
    words = "Minister Secretov"
    try:
        return {}[words]
    except KeyError as error:
        raise ValueError(f"cannot read {words}") from error


def test_a_report_holds_no_word_of_the_case():
    with pytest.raises(ValueError, match="Secretov") as caught:
        secret_failure()
    text = report(caught.value)
    assert "Secretov" not in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "secret_failure" in text
    assert "/home" not in text


def test_a_crash_saves_first_and_shows_one_report():
    told = []

    def show(text, saved):
        told.append((text, saved))
        # A failure while the report is shown does not open a second one.
        watch._uncaught(ValueError, ValueError("again"), None)

    watch = CrashWatch(lambda: told.append("saved") or True, show)
    watch._before = (lambda *_: None, lambda *_: None)
    watch._uncaught(ValueError, ValueError("x"), None)
    assert told[0] == "saved"
    assert told[1][1] is True
    assert len(told) == 2
    watch._uncaught(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert len(told) == 2


def test_a_crash_in_which_saving_fails_as_well_is_shown_all_the_same():
    told = []

    def save():
        raise ValueError("the page is broken")

    watch = CrashWatch(save, lambda text, saved: told.append((text, saved)))
    watch._before = (lambda *_: None, lambda *_: None)
    watch._uncaught(KeyError, KeyError("x"), None)
    assert [saved for _, saved in told] == [False]


@pytest.mark.parametrize("saved", [True, False])
def test_the_crash_window_says_whether_the_text_is_safe(desk, qtbot, saved):
    window = CrashWindow("casewriter 1", saved)
    qtbot.addWidget(window)
    window._copy()
    assert desk.clipboard().text() == "casewriter 1"
    texts = " ".join(
        label.text() for label in window.findChildren(QWidget) if hasattr(label, "text")
    )
    assert ("Everything you wrote is saved." in texts) is saved


def test_codes_become_sentences():
    said = phrases.sentence(BadInput("case_too_new", format="casewriter-case/9"))
    assert "casewriter-case/9" in said
    assert "{" not in said
    assert "ZeroDivisionError" in phrases.sentence(ZeroDivisionError("secret"))
    assert "secret" not in phrases.sentence(ZeroDivisionError("secret"))


def test_every_state_and_country_has_words():
    from casewriter.domain.status import STATUSES
    from casewriter.ui.glyphs import STATES

    assert len({phrases.status_name(status) for status in STATUSES}) == len(STATUSES)
    assert len({phrases.section_state_name(state) for state in STATES}) == len(STATES)
    assert phrases.country_name("KZ") == "Kazakhstan"
    assert phrases.country_name("FR") == "France"
    assert phrases.country_name("??") == "??"
    assert phrases.edit_name("write") == "typing"
    assert phrases.edit_name("something of next year") == "typing"
    assert phrases.language_name("ka") == "Georgian"


def test_moments_are_said_as_people_say_them():
    now = datetime(2026, 6, 14, 15, 0).astimezone()
    at = lambda *when: phrases.moment(datetime(*when).astimezone(), now)  # noqa: E731
    assert at(2026, 6, 14, 10, 42) == "today at 10:42"
    assert at(2026, 6, 13, 17, 5) == "yesterday at 17:05"
    assert at(2026, 6, 3, 9, 0) == "3 June"
    assert at(2024, 6, 3, 9, 0) == "3 June 2024"


def test_leaving_pages_frees_their_notices(desk, qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    gone = []
    notices.say("a", "note", lambda: "Here.").destroyed.connect(lambda: gone.append("a"))
    notices.dismiss("a")
    desk.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == ["a"]

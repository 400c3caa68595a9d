"""The page of a damaged library: plain words, three choices, nothing touched."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPlainTextEdit

from casewriter.services.health import LibraryReport, Problem
from casewriter.services.recovery import BackupRemains, CaseRemains, Loss, Salvage, Survey
from casewriter.ui.languages import Languages
from casewriter.ui.recovery.page import RecoveryPage
from casewriter.ui.recovery.problems import ProblemsDialog
from casewriter.ui.recovery.too_new import TooNewPage

NOW = datetime.now(UTC)
THEN = NOW - timedelta(days=3)


def remains(name, answers, changed=NOW, **facts):
    digest = facts.pop("digest", f"{name}{answers}")
    return CaseRemains(f"id-{name}", name, "GE", answers, changed, digest, **facts)


READ = (
    remains("Georgia", 210, losses=(Loss("a.b", "en"), Loss("a.c", "en", THEN)), rebuilt=True),
    remains("Estonia", 90, THEN),
    remains("New", 5),
)
KEPT = (remains("Georgia", 205, THEN), remains("Estonia", 90, THEN), remains("Old", 40, THEN))
BOTH = Survey("/home/library", "a page is gone", Salvage(READ), BackupRemains("b", THEN, KEPT))


@pytest.fixture(autouse=True)
def _in_english(desk):
    languages = Languages(desk)
    languages.switch("en")
    yield
    languages.close()


@pytest.fixture
def page(qtbot):
    page = RecoveryPage("/home/library")
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    return page


def test_while_it_looks_it_says_so_and_can_be_stopped(page, qtbot):
    page.show_looking(3, 10)
    assert (page.bar.isVisible(), page.bar.value(), page.bar.maximum()) == (True, 3, 10)
    assert not page.make.isVisible()
    with qtbot.waitSignal(page.stopped):
        page.stop.click()
    page.show_error(lambda: "Stopped.")
    assert not page.bar.isVisible()
    with qtbot.waitSignal(page.looked_again):
        page.stop.click()


def test_it_offers_both_first_and_says_what_each_would_miss(page, qtbot):
    page.show_survey(BOTH)
    assert page.choice == "both"
    shown = [choice for choice, card in page.cards.items() if card.isVisible()]
    assert shown == ["both", "salvage", "backup"]
    assert page.cards["salvage"].about == (
        "3 case studies. 305 answers. 1 answer is lost. 1 answer comes from an older state."
    )
    assert "3 case studies. 2 case studies have newer text, which would be missing." in (
        page.cards["backup"].about
    )
    with qtbot.waitSignal(page.chosen) as chosen:
        page.make.click()
    assert chosen.args == ["both"]
    page.cards["backup"].click()
    with qtbot.waitSignal(page.chosen) as chosen:
        page.make.click()
    assert chosen.args == ["backup"]


def test_the_table_has_every_case_once_and_the_same_ones_last(page):
    page.show_survey(BOTH)
    said = page.table.texts()
    assert [words for words in said if words in {"Georgia", "Estonia", "New", "Old"}][-1] == (
        "Estonia"
    )
    assert "the same in both" in said
    assert "in the backup alone" in said
    assert "newer than the backup" in said
    assert any(
        words.startswith("changed since the backup · 1 answer is lost · 1 answer") for words in said
    )
    assert said.count("not there") == 2


def test_without_a_backup_there_is_no_column_for_one(page):
    page.show_survey(Survey("/home/library", "", Salvage(READ, uncertain=True)))
    assert page.choice == "salvage"
    assert "In the backup" not in page.table.texts()
    assert page._uncertain.isVisible()


def test_a_long_list_is_shown_in_parts(page):
    many = tuple(remains(f"Case {number}", number) for number in range(30))
    page.show_survey(Survey("/home/library", "", Salvage(many)))
    assert len(page.table.texts()) == 2 + 12 * 4
    page.table._more.linkActivated.emit("go")
    page.table._more.linkActivated.emit("go")
    assert len(page.table.texts()) == 2 + 30 * 4
    assert not page.table._more.isVisible()


def test_where_nothing_is_left_an_empty_library_is_the_persons_own_choice(page, qtbot):
    page.show_survey(Survey("/home/library", "", Salvage()))
    assert page.choice == "nothing"
    assert not page.table.isVisible()
    with qtbot.waitSignal(page.looked_again):
        page.stop.click()
    with qtbot.waitSignal(page.left):
        page.later.click()


def test_while_the_library_is_made_nothing_else_can_be_chosen(page):
    page.show_survey(BOTH)
    page.show_making(1, 2)
    assert not any(card.isEnabled() for card in page.cards.values())
    assert not page.make.isEnabled()
    page.show_error(lambda: "The disk is full.")
    assert page._state.text() == "The disk is full."
    assert page.make.isEnabled()


def test_another_language_is_taken_on(page):
    page.show_survey(BOTH)
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.windowTitle() == "Damaged library"
    assert "the same in both" in page.table.texts()


def test_a_library_of_a_newer_casewriter_is_safe(qtbot):
    page = TooNewPage("/home/library")
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.left):
        page.leave.click()


def test_all_problems_can_be_read(qtbot):
    problems = tuple(Problem("case_unreadable", {"case": f"case {number}"}) for number in range(3))
    dialog = ProblemsDialog(LibraryReport(problems, more=4))
    qtbot.addWidget(dialog)
    lines = dialog.findChild(QPlainTextEdit).toPlainText().splitlines()
    assert lines[0] == "The facts of case case 0 cannot be read."
    assert lines[-1] == "And 4 more."

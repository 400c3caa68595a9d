"""A library that does not open, from the window's first look to the case that is written on."""

import sqlite3
from contextlib import closing

from PySide6.QtWidgets import QPushButton

from casewriter.app.core import build
from casewriter.app.desktop import Desktop
from casewriter.domain.errors import BadInput
from casewriter.services.health import LibraryReport, Problem
from casewriter.services.library_work import Checked
from tests.journeys.test_first_case import begin_a_case


def spoil(folder):
    with (folder / "library.sqlite").open("rb+") as file:
        file.write(b"garbage" * 100)


def sit_down_before_a_closed_library(seat):
    seat.desktop = Desktop(seat.qapp, build(), str(seat.folder))
    seat.desktop.window.resize(1366, 728)
    seat.desktop.show()
    return seat.desktop


def written_case(seat):
    seat.sit_down()
    begin_a_case(seat, title="Halls")
    seat.go_to("ack.text")
    seat.type("Thanks to all.")
    seat.wait_until_saved()
    seat.leave()


def test_a_damaged_library_is_made_anew_and_written_on(seat, qtbot):
    written_case(seat)
    spoil(seat.folder)
    damaged = (seat.folder / "library.sqlite").read_bytes()
    desktop = sit_down_before_a_closed_library(seat)
    page = seat.see("damaged")
    qtbot.waitUntil(page.make.isVisible)
    # A backup was made when the window was closed: both together are the best there is.
    assert page.choice == "both"
    assert "Halls" in page.table.texts()

    # Whatever is asked for meanwhile, no page pretends that there is a library.
    desktop.go("library")
    desktop.show_example()
    assert seat.window.current == "damaged"

    seat.click(page.make)
    qtbot.waitUntil(lambda: seat.window.current == "start")
    (case,) = desktop.library.cases()
    assert case.title == "Halls"
    assert seat.window.notices.shown("recovered") is not None
    (aside,) = (seat.folder / "set-aside").iterdir()
    assert (aside / "library.sqlite").read_bytes() == damaged
    desktop.desk.open(case.id)
    seat.see("case")
    seat.go_to("ack.text")
    seat.type("More. ")
    seat.wait_until_saved()


def test_damage_that_is_met_while_writing_leads_to_the_same_page(seat, qtbot):
    written_case(seat)
    seat.sit_down()
    seat.desktop.fail(BadInput("library_damaged", path=str(seat.folder), problem="a page"))
    notice = seat.window.notices.shown("failed")
    see = notice.findChildren(QPushButton)[0]
    seat.click(see)
    page = seat.see("damaged")
    qtbot.waitUntil(page.make.isVisible)
    seat.click(page.make)
    qtbot.waitUntil(lambda: seat.window.current == "start")
    assert [case.title for case in seat.desktop.library.cases()] == ["Halls"]


def test_a_library_of_a_newer_casewriter_is_left_untouched(seat):
    written_case(seat)
    file = seat.folder / "library.sqlite"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = file.read_bytes()
    sit_down_before_a_closed_library(seat)
    seat.see("too_new")
    seat.desktop.go("library")
    assert seat.window.current == "too_new"
    seat.leave()
    assert file.read_bytes() == before


def test_the_library_is_looked_through_when_that_is_due(seat, qtbot):
    seat.sit_down()
    begin_a_case(seat, title="Halls")
    seat.wait_until_saved()
    picture = seat.folder / "attachments" / ("0" * 64)
    picture.write_bytes(b"altered")
    checkup = seat.desktop.recovering.checkup
    checkup.look()
    notices = seat.window.notices
    qtbot.waitUntil(lambda: notices.shown("checked") is not None)
    assert "1 problem" in notices.shown("checked").sentence

    # Not again for a week.
    notices.dismiss("checked")
    checkup.look()
    qtbot.waitUntil(lambda: checkup._process is None)
    assert notices.shown("checked") is None

    two = Problem("case_unreadable", {"case": "x"})
    checkup._checked(Checked(LibraryReport((two, two))))
    buttons = notices.shown("checked").findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["Show all", "Close"]

"""The library by stage, and by country and template."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from casewriter.assets import resources
from casewriter.domain.review import Author, Form
from casewriter.domain.reviewing.whereabouts import Whereabouts
from casewriter.exchange.review_forms import review_form
from casewriter.services.form_results import Results
from casewriter.services.views import View
from casewriter.ui.library.countries import fields_of
from casewriter.ui.library.page import LibraryPage
from tests.ui.frame import CASES, Cases, Templates, summary, wired

NOW = datetime.now(UTC)


def at(stage, turn, *, days=0, editor=""):
    return Whereabouts(stage, turn, since=NOW - timedelta(days=days), editor=editor)


ALL = (
    replace(CASES[0], known=at("revision", "expert", days=2)),
    replace(CASES[1], known=at("check", "hub", days=1)),
    replace(CASES[2], known=at("check", "hub", days=9)),
    replace(CASES[3], known=at("check", "hub", days=20, editor="D. Sokolov")),
    replace(CASES[4], known=at("published", "")),
)


@pytest.fixture
def page(desk, qtbot):  # noqa: ARG001 -- the application has to be there
    _, bridge, preferences = wired()
    preferences.change(role="editor", name="Aigul")
    page = LibraryPage(Cases(ALL), Templates(), preferences, bridge)
    qtbot.addWidget(page)
    page.resize(1200, 720)
    page.show()
    yield page
    bridge.close()


def test_the_board_is_walked_with_the_keyboard(page, qtbot):
    page.faces.segments[1].click()
    assert {s: c.count for s, c in page.cases.board.columns.items() if c.count} == {
        "check": 3,
        "revision": 1,
    }
    assert not page.cases.board.columns["declined"].isVisible()
    check, revision = (
        page.cases.board.columns["check"].list,
        page.cases.board.columns["revision"].list,
    )
    # What waits for whoever looks comes first, and of that the longest wait.
    assert [row.id for row in check.cards.rows] == ["case-3", "case-2", "case-4"]
    assert page.cases.board.chosen_id == "case-3"
    wanted = []
    page.case_wanted.connect(wanted.append)
    qtbot.keyClick(check, Qt.Key.Key_Down)
    qtbot.keyClick(check, Qt.Key.Key_Return)
    qtbot.keyClick(check, Qt.Key.Key_Right)
    assert page.cases.board.chosen_id == "case-1"
    qtbot.keyClick(revision, Qt.Key.Key_Right)
    qtbot.keyClick(revision, Qt.Key.Key_Return)
    qtbot.keyClick(revision, Qt.Key.Key_Left)
    assert page.cases.board.chosen_id == "case-3"
    assert wanted == ["case-2", "case-1"]
    spoken = check.cards.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Case study without a title, Georgia, Editor, 20 days, D. Sokolov"
    page.search("kazakhstan")
    assert page.list.isVisible()
    assert not page.cases.board.isVisible()


def test_countries_and_templates_lead_to_their_cases(page, qtbot):
    page.faces.segments[2].click()
    assert (page.view.which, page.rail.choice) == ("all", "all")
    grid = page.cases.countries
    # Countries of the Alliance without a case are in sight, too.
    assert grid.table.rowCount() == 8
    place = grid.table.countries.index("KZ"), grid.table.templates.index("one-stop-shop")
    index = grid.table.index(*place)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Kazakhstan, One-stop shop: 1 Consistency check, 1 Revision"
    assert not page.grab().isNull()
    grid.setCurrentIndex(index)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert page.view == View("all", "KZ", "one-stop-shop", "", "turn", backwards=False, face="list")
    assert [row.id for row in page.table.rows] == ["case-2", "case-1"]
    assert page.choices.buttons["country"].text() == "Kazakhstan"


def test_the_sums_of_the_picture_are_those_of_its_fields(page):
    rows = page._rows
    countries, templates = ("AZ", "EE", "GE", "KZ"), ("one-stop-shop", "smart-government")
    fields = fields_of(rows, countries, templates)
    assert fields["", ""].count == len(rows) == 5
    for country in countries:
        parts = sum(fields[country, template].count for template in templates)
        assert fields[country, ""].count == parts
    for template in templates:
        parts = sum(fields[country, template].count for country in countries)
        assert fields["", template].count == parts


def test_ten_thousand_cases_lie_on_the_board(page, qtbot):
    stages = ("draft", "submitted", "check", "revision", "published")
    many = tuple(
        replace(summary(n, f"Case {n}", "KZ", "draft", ()), known=at(stages[n % 5], "hub", days=n))
        for n in range(10_000)
    )
    page._library.held = many
    page.view = View("all")
    page.refresh()
    page.show_face("board")
    columns = page.cases.board.columns.values()
    qtbot.waitUntil(lambda: sum(column.count for column in columns) == 10_000)
    assert not page.grab().isNull()


def results_of(answers):
    """Forms of the first template: case, reviewer and the answer on a scale."""
    asked = review_form(resources("reviews"), "one-stop-shop")
    forms = tuple(
        (
            case_id,
            Form(
                f"form{number}",
                asked.name,
                "",
                Author(name),
                NOW,
                NOW,
                {"complete": scale, "most": "Say where the figures come from."},
                handed_in=NOW,
            ),
        )
        for number, (case_id, name, scale) in enumerate(answers)
    )
    return (Results("one-stop-shop", asked, forms),)


def test_reviews_stand_side_by_side_and_go_into_a_file(page, qtbot):
    told = []
    page.forms_wanted.connect(lambda: told.append("read"))
    page.results_wanted.connect(lambda cases, name: told.append((cases, name)))
    page.case_wanted.connect(told.append)
    page.faces.segments[3].click()
    assert told == ["read"]
    page.cases.results.show_results(())
    assert page.cases.results.empty.isVisible()
    answers = [("case-2", "Nino", 2), ("case-1", "Dmitri", 5), ("unknown", "Aigul", 1)]
    page.cases.results.show_results(results_of(answers))
    table, grid = page.cases.results.table, page.cases.results.grid
    assert page.cases.results._counted.text() == "2 forms were handed in."
    assert [table.index(n, 1).data() for n in range(3)] == ["Nino", "Dmitri", ""]
    assert [table.index(n, 3).data() for n in range(3)] == ["2", "5", "3.5"]
    grid.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert [table.index(n, 3).data() for n in range(3)] == ["5", "2", "3.5"]
    said = table.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Does it answer what the template asks?: 5"
    grid.selectRow(0)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    page.cases.results.file.click()
    assert not page.grab().isNull()
    page.show_view(View("open", "GE"))
    assert page.cases.results.empty.isVisible()
    assert told == [
        "read",
        "case-1",
        (("case-1", "case-2"), "Review-forms-One-stop-shop"),
        "read",
    ]


def test_only_the_hub_sees_what_reviewers_answered(page):
    page.faces.segments[3].click()
    page._preferences.change(role="expert")
    assert (page.cases.face, page.faces.choice) == ("list", "list")
    assert not page.faces.segments[3].isVisible()

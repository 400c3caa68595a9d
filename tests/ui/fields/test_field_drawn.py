"""The chart under a table of indicators, the drawing of a timeline."""

import pytest

from casewriter.domain.leaves import Path

INDICATORS = "facts.indicators"
SERIES = [{"date": "2016", "value": 30}, {"date": "2020", "value": 12}]


def add(study, field, **parts):
    named = {
        (part, "en" if part in ("label", "what", "who") else ""): value
        for part, value in parts.items()
    }
    return study.session.add_row(Path.parse(field), values=named)


@pytest.fixture
def indicators(study, shown):
    add(study, INDICATORS, label="Offices", value=349)
    add(study, INDICATORS, label="Waiting", unit="minute", baseline=40, baseline_date="2014")
    return shown(study.editor(INDICATORS))


def test_the_chart_follows_the_row_and_what_is_typed(study, indicators, qtbot):
    pane = indicators.drawn
    qtbot.waitUntil(lambda: "A chart is drawn" in pane.said[2])
    row = Path(INDICATORS).child(study.rows(INDICATORS)[1])
    study.session.write_all(
        {(row.child("value"), ""): 9, (row.child("value_date"), ""): "2023"}, "write"
    )
    qtbot.waitUntil(lambda: pane.paper.drawing is not None)
    assert pane.paper.drawing.told == "2014: 40; 2023: 9"
    assert pane.said[:2] == ("Chart of row 2", "Change: −31\u00a0minutes (−77.5%)")
    study.session.write_all(
        {(row.child("better"), ""): "lower", (row.child("series"), ""): SERIES}, "write"
    )
    qtbot.waitUntil(lambda: "2016: 30" in pane.paper.drawing.told)
    assert pane.said[1].endswith(": an improvement")
    assert pane.paper.accessibleDescription() == pane.paper.drawing.told
    study.session.undo()
    study.session.undo()
    qtbot.waitUntil(lambda: pane.paper.drawing is None)


def test_a_share_changes_by_percentage_points(study, shown, qtbot):
    add(study, INDICATORS, label="Online", unit="percent", baseline=24, value=76.5)
    row = Path(INDICATORS).child(study.rows(INDICATORS)[0])
    study.session.write_all(
        {(row.child("baseline_date"), ""): "2015", (row.child("value_date"), ""): "2022"}, "write"
    )
    pane = shown(study.editor(INDICATORS)).drawn
    qtbot.waitUntil(lambda: pane.paper.drawing is not None)
    assert pane.said[1] == "Change: +52.5 percentage points"


def test_a_timeline_is_drawn_when_it_is_asked_for(study, shown, qtbot):
    field = "facts.timeline"
    add(study, field, date="2016-10", what="Law passed", who="Parliament")
    add(study, field, date="2013", what="Agency founded")
    editor = shown(study.editor(field))
    assert editor.drawn.isHidden()
    editor.tools.as_drawing.click()
    qtbot.waitUntil(lambda: editor.drawn.paper.drawing is not None)
    told = editor.drawn.paper.drawing.told
    assert told == "2013: Agency founded; October 2016: Law passed, Parliament"
    editor.tools.as_drawing.click()
    assert editor.drawn.isHidden()

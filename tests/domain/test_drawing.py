"""Charts and timelines: whole files, everything in them, nothing outside of the sheet."""

from itertools import pairwise
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.domain.drawing import Inks, Point, Step, chart, timeline, timeline_by_steps
from casewriter.domain.drawing.sheet import width_of, wrapped

INKS = Inks("#000000", "#444444", "#777777", "#666666", "#005577")
SVG = "{http://www.w3.org/2000/svg}"
years = st.integers(1900, 2100).map(str)
dates = years | st.dates().map(lambda day: day.isoformat()) | years.map(lambda year: f"{year}-05")
values = st.integers(-(10**9), 10**9) | st.floats(allow_nan=True, allow_infinity=True)


def drawn(points, width=376, title="Waiting time, minutes"):
    return chart(title, points, width, INKS, number=number, date=str)


def number(value):
    return f"{value:,}".replace(",", " ") if isinstance(value, int) else f"{value:g}"


def read(drawing):
    return ElementTree.fromstring(drawing.svg)


def shapes(drawing, name):
    return list(read(drawing).iter(f"{SVG}{name}"))


def test_bars_stand_on_nought_and_compare_as_their_numbers_do():
    picture = drawn([Point("2014", 40), Point("2023", 10), Point("2018", 20)])
    bars = [shape.attrib for shape in shapes(picture, "rect")]
    assert [float(bar["height"]) for bar in bars] == [110, 55, 27.5]
    assert len({float(bar["y"]) + float(bar["height"]) for bar in bars}) == 1
    assert [bar["fill"] for bar in bars] == [INKS.shape, INKS.shape, INKS.strong]
    assert picture.told == "2014: 40; 2018: 20; 2023: 10"


def test_values_below_nought_hang_from_it():
    bars = shapes(drawn([Point("2014", 10), Point("2015", -10)]), "rect")
    up, down = [bar.attrib for bar in bars]
    assert float(up["y"]) + float(up["height"]) == float(down["y"])


def test_many_dates_are_a_line_with_the_first_and_the_last_value():
    picture = drawn([Point(str(year), year - 1990) for year in range(2000, 2020)])
    assert not shapes(picture, "rect")
    assert len(shapes(picture, "circle")) == 20
    words = ["".join(text.itertext()) for text in shapes(picture, "text")]
    assert {"10", "29", "2019"} <= set(words)


@given(st.lists(st.integers(0, 10**12), min_size=2, max_size=12), st.integers(376, 700))
def test_numbers_over_bars_are_whole_and_do_not_touch(numbers, width):
    points = [Point(str(2000 + at), value) for at, value in enumerate(numbers)]
    words = shapes(drawn(points, width, title=""), "text")
    over = [shape for shape in words if shape.get("fill") == INKS.text]
    said = [int(shape.text.replace(" ", "")) for shape in over]
    assert said in [numbers[::-1][::every][::-1] for every in range(1, len(numbers) + 1)]
    assert said == numbers or max(numbers) > 1000
    edges = [
        (float(shape.get("x")), width_of(shape.text, float(shape.get("font-size"))) / 2)
        for shape in over
    ]
    assert all(x - half >= 0 and x + half <= width for x, half in edges)
    assert all(x + half < y - other for (x, half), (y, other) in pairwise(edges))


def test_a_single_value_is_no_chart():
    assert drawn([Point("2014", 40)]) is None
    assert drawn([Point("2014", 40), Point("2014", 41)]) is None


@given(st.lists(st.builds(Point, dates, values), max_size=30), st.text(), st.integers(120, 900))
def test_a_chart_is_a_whole_file_whatever_it_is_of(points, title, width):
    picture = drawn(points, width, title)
    known = {p.date: p.value for p in points if abs(p.value) < float("inf")}
    assert (picture is None) == (len(known) < 2)
    if picture is not None:
        assert read(picture).get("width") == str(width)
        assert all(iso in picture.told for iso in known)
        for bar in shapes(picture, "rect"):
            assert float(bar.get("x")) >= 0
            assert float(bar.get("x")) + float(bar.get("width")) <= width


STEPS = (
    Step("2016-10", "Law on service houses", "Parliament"),
    Step("2013-03-21", "Agency founded"),
    Step("", "Not dated yet"),
)


def test_steps_stand_in_the_order_of_their_dates():
    picture = timeline("Path", STEPS, 600, INKS, date=str)
    assert picture.told.startswith("2013-03-21: Agency founded; 2016-10: Law on service houses,")
    heights = [float(dot.get("cy")) for dot in shapes(picture, "circle")]
    assert heights == sorted(heights)
    assert len(heights) == 3


def test_a_year_without_a_month_stands_in_its_middle():
    steps = [Step(date, f"in {date}") for date in ("2027", "2027-03", "2026-12", "2027-11-02")]
    told = timeline("Plan", steps, 376, INKS, date=str).told
    order = ["2026-12", "2027-03", "2027", "2027-11-02"]
    assert [told.index(f"{date}: ") for date in order] == sorted(
        told.index(f"{date}: ") for date in order
    )


def test_a_longer_pause_takes_more_room():
    steps = [Step("2010", "a"), Step("2011", "b"), Step("2019", "c")]
    first, second, third = (
        float(dot.get("cy")) for dot in shapes(timeline("", steps, 600, INKS, date=str), "circle")
    )
    assert third - second > second - first


def test_a_step_back_is_a_ring():
    inks = replace(INKS, ground="#ffffff")
    steps = [Step("2013", "Trial", hollow=True, note="setback"), Step("2014", "Law")]
    picture = timeline("Path", steps, 600, inks, date=str)
    assert [dot.get("fill") for dot in shapes(picture, "circle")].count("#ffffff") == 1
    assert "2013: Trial, setback" in picture.told


def test_nothing_dated_is_no_timeline():
    assert timeline("Path", [Step("", "Something")], 600, INKS, date=str) is None


@given(
    st.lists(st.builds(Step, dates | st.just("") | st.text(), st.text(), st.text()), max_size=12)
)
def test_a_timeline_is_a_whole_file_whatever_it_is_of(steps):
    picture = timeline("Path", steps, 600, INKS, date=str)
    assert (picture is None) == (not any(step.date for step in steps))
    if picture is not None:
        assert len(shapes(picture, "circle")) == len(steps)
        lowest = max(float(dot.get("cy")) for dot in shapes(picture, "circle"))
        assert lowest < picture.height


@given(st.text(), st.integers(20, 400))
def test_wrapping_loses_no_letter(words, width):
    lines = wrapped(words, 12, width)
    assert "".join(lines).replace(" ", "") == "".join(words.split())
    assert all(len(line) == 1 or width_of(line, 12) <= width for line in lines)


@given(st.lists(st.tuples(dates, st.text("ab ", max_size=40)), max_size=8))
def test_a_timeline_by_steps_says_what_the_whole_one_does(said):
    steps = [Step(date, what) for date, what in said]
    whole = timeline("", steps, 600, INKS, date=str)
    parts = timeline_by_steps(steps, 600, INKS, date=str)
    assert (whole is None) == (not parts)
    if whole:
        assert "; ".join(part.told for part in parts) == whole.told
        assert abs(sum(part.height for part in parts) - whole.height) < 60

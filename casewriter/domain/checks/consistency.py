"""The same thing said differently in two places, and figures that cannot all be true."""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from casewriter.domain.case import Case
from casewriter.domain.checks.passages import passages
from casewriter.domain.finding import Finding, Spot
from casewriter.domain.leaves import Path, Value
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc

BOUNDS: Mapping[str, tuple[float, float]] = {
    "index_0_1": (0, 1),
    "percent": (0, 100),
    "of_5": (0, 5),
    "of_10": (0, 10),
    "rank": (1, 250),
}
"""What values of a unit can be. The indices of the United Nations and the World Bank lie between 0
and 1; growth rates above 100 per cent are said in words."""

WORKING_DAYS = 250
FAR = 2.0
"""How many times two figures may differ before they contradict one another."""

ROUNDED = 0.005
"""Share of a total by which rounded parts may miss it."""

_TOTAL = re.compile(
    r"total|sum|итого|всего|барлығы|жиыны|cəmi|jami|kokku|ընդամենը|სულ", re.IGNORECASE
)
_CAPITALISED = re.compile(r"(?<![\w-])[^\W\d_a-zа-яё][^\W\d_]{4,}(?:-[^\W\d_]+)?")
LEAST_NAME = 6
"""Letters from which on two names that differ by one letter are probably one."""


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Yearly against daily volumes, values outside their range, dates, totals, spellings."""
    yield from _volumes(case)
    for section, field in template.fields():
        path = Path(f"{section.key}.{field.key}")
        if path.field not in case.fields:
            continue
        if field.kind == "indicators":
            yield from _indicators(case, path)
        elif field.kind == "table":
            numbers = tuple(column.key for column in field.columns if column.kind == "number")
            lines = tuple(column.key for column in field.columns if column.kind == "line")
            yield from _totals(case, path, numbers, lines, language)
    yield from _names(template, case, language)


def _volumes(case: Case) -> Iterator[Finding]:
    yearly = _number(case.get(Path("facts.transactions")))
    daily = _number(case.get(Path("facts.visitors_day")))
    if not yearly or not daily:
        return
    expected = daily * WORKING_DAYS
    if max(expected / yearly, yearly / expected) > FAR * 2:
        facts = {"yearly": yearly, "daily": daily}
        yield Finding("volumes_disagree", "warning", Path("facts.visitors_day"), facts=facts)


def _indicators(case: Case, path: Path) -> Iterator[Finding]:
    for row in case.rows(path):
        here = path.child(row)
        unit = case.get(here.child("unit"))
        bounds = BOUNDS.get(unit) if isinstance(unit, str) else None
        for part in ("baseline", "value"):
            value = _number(case.get(here.child(part)))
            if value is None or bounds is None:
                continue
            if not bounds[0] <= value <= bounds[1]:
                facts = {"value": value, "low": bounds[0], "high": bounds[1]}
                yield Finding("indicator_out_of_range", "error", here.child(part), facts=facts)
        before = case.get(here.child("baseline_date"))
        now = case.get(here.child("value_date"))
        if isinstance(before, str) and isinstance(now, str) and _later(before, now):
            dates = {"before": before, "now": now}
            yield Finding("baseline_later", "warning", here.child("baseline_date"), facts=dates)


def _later(one: str, other: str) -> bool:
    """Whether a date is after another, as far as both are known."""
    known = min(len(one), len(other))
    return one[:known] > other[:known]


def _totals(
    case: Case, path: Path, numbers: tuple[str, ...], lines: tuple[str, ...], language: str
) -> Iterator[Finding]:
    """A last row that is called a total is the sum of those above it."""
    rows = case.rows(path)
    if len(rows) < 3 or not lines:
        return
    last = path.child(rows[-1])
    label = next((str(case.get(last.child(line), language) or "") for line in lines), "")
    if not _TOTAL.search(label):
        return
    for column in numbers:
        total = _number(case.get(last.child(column)))
        parts = [_number(case.get(path.child(row, column))) for row in rows[:-1]]
        summed = sum(part for part in parts if part is not None)
        if total is None or None in parts:
            continue
        if abs(total - summed) > max(abs(total), 1) * ROUNDED:
            facts = {"total": total, "sum": round(summed, 6)}
            yield Finding("total_wrong", "warning", last.child(column), facts=facts)


def _names(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Family names that differ by one letter: one of them is probably a slip."""
    known = sorted(_known_names(template, case))
    said = {name.casefold(): name for name in known}
    for one, other in combinations(known, 2):
        if _alike(one, other):
            path = next(path for path, name in _people(template, case) if other in name.split())
            yield Finding("name_differs", "warning", path, facts={"one": one, "other": other})
    if not known:
        return
    for passage in passages(template, case, language):
        if not isinstance(passage.value, Doc):
            continue
        for number, line in enumerate(passage.lines):
            for match in _CAPITALISED.finditer(line.text):
                word = match[0]
                if word.casefold() in said:
                    continue
                meant = next((name for name in known if _alike(name, word)), None)
                if meant is not None:
                    facts = {"one": meant, "other": word, "found": word}
                    spot = Spot(number, *match.span(), meant)
                    yield Finding(
                        "name_differs", "warning", passage.path, language, facts, spot=spot
                    )


def _people(template: Template, case: Case) -> Iterator[tuple[Path, str]]:
    for section, field in template.fields():
        if field.kind == "people":
            path = Path(f"{section.key}.{field.key}")
            for row in case.rows(path):
                name = case.get(path.child(row, "name"))
                if isinstance(name, str):
                    yield path.child(row, "name"), name


def _known_names(template: Template, case: Case) -> set[str]:
    return {
        word
        for _, name in _people(template, case)
        for word in name.split()
        if len(word) >= LEAST_NAME
    }


def _alike(one: str, other: str) -> bool:
    """Whether two words differ in one letter that is not their last: endings are grammar."""
    if one == other or min(len(one), len(other)) < LEAST_NAME or one[0] != other[0]:
        return False
    short, long = sorted((one, other), key=len)
    start = next(
        (i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short)
    )
    if len(short) == len(long):
        return start < len(long) - 2 and short[start + 1 :] == long[start + 1 :]
    if len(long) == len(short) + 1:
        return start < len(short) - 1 and short[start:] == long[start + 1 :]
    return False


def _number(value: Value | None) -> float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None

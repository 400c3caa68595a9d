"""Suggestions that stand or fall together: rows, columns, pictures and sources that come or go.

A row that is put in is a suggestion for each of its leaves, its place among them; one that is taken
out is a suggestion for each leaf to go. They have one `group`, which of a row that comes is the
row's own id. So a reviewed Word file says it, too.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import Literal

import msgspec
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.discards import column_of, has_row, rows_of
from casewriter.domain.errors import BadInput
from casewriter.domain.exhibits import COLUMNS
from casewriter.domain.leaves import Path, new_row_id
from casewriter.domain.review import Suggestion
from casewriter.domain.template import EXHIBITS

ORDER, ABSENT = "order", "absent"
_SHORTEST = 16
"""Letters of an id that is looked for in what a suggestion says: shorter ones may be words."""

What = Literal["value", "in", "out", "moved", "absent"]
"""What suggestions that go together do: they change what leaves say; they put a row or column in,
take one out, give rows another place; they say why there is no answer yet."""

Groups = Callable[[], str]
Put = Mapping[str, Suggestion | None]


def path_of(one: Suggestion) -> Path | None:
    """The leaf of a suggestion; None where its path is none."""
    try:
        return Path.parse(one.path)
    except BadInput:
        return None


def units(path: Path) -> Iterator[Path]:
    """The rows that a leaf lies in, the outer first, and the column of a free table."""
    yield from rows_of(path)
    column = column_of(path)
    if column is not None:
        yield column


def grouped(case: Case, after: Case, put: Put, new_group: Groups = new_row_id) -> Put:
    """Suggestions that are about to stand beside a case, those of a row as one group.

    Args:
        case: as it is.
        after: as it would be with all that is suggested.
        put: the suggestions by their ids; None for those that go.
        new_group: gives a name that nobody else has.
    """
    made = dict(put)
    known: dict[Path, tuple[bool, bool]] = {}
    names: dict[Path, str] = {}
    orders: dict[Path, list[Suggestion]] = defaultdict(list)
    for name, one in put.items():
        path = path_of(one) if one is not None else None
        if one is None or path is None or one.state != "open":
            continue
        for unit in units(path):
            if unit not in known:
                known[unit] = (has_row(case, unit), has_row(after, unit))
            before, then = known[unit]
            if before != then:
                if unit not in names:
                    names[unit] = unit.steps[-1] if then else new_group()
                made[name] = replace(one, group=names[unit])
                break
        else:
            if path.meta == ORDER:
                orders[Path(path.field, path.rest.rpartition("/")[0])].append(one)
    for moved in orders.values():
        if len(moved) > 1:
            group = next((one.group for one in moved if one.group), "") or new_group()
            made |= {one.id: replace(one, group=group) for one in moved}
    return made


def spread(suggestions: Iterable[Mapping[str, object]]) -> frozenset[str]:
    """The groups that speak of several questions, such as a passage that went to another one.

    Args:
        suggestions: as the records of a case have them.
    """
    fields: dict[str, str] = {}
    found = set()
    for one in suggestions:
        if group := str(one.get("group", "")):
            field = str(one.get("path")).partition("/")[0].partition("#")[0]
            if fields.setdefault(group, field) != field:
                found.add(group)
    return frozenset(found)


def what_of(bundle: Sequence[Suggestion]) -> What:
    """What suggestions that go together do."""
    paths = [path for one in bundle if (path := path_of(one)) is not None]
    places = [one for one, path in zip(bundle, paths, strict=False) if path.meta == ORDER]
    if len(paths) == len(bundle) == 1 and paths[0].meta == ABSENT:
        return "absent"
    if any(not one.base and one.replacement is not None for one in places):
        return "in"
    if any(one.replacement is None for one in places) or _takes_all(bundle, paths):
        return "out"
    return "moved" if places else "value"


def unit_of(bundle: Sequence[Suggestion]) -> Path | None:
    """The row or column that suggestions put in, take out or move; None for anything else."""
    if what_of(bundle) not in {"in", "out", "moved"}:
        return None
    paths = [path for one in bundle if (path := path_of(one)) is not None]
    places = [path for path in paths if path.meta == ORDER]
    own = min(places or paths, key=lambda path: (len(path.steps), path))
    return own if not places else Path(own.field, own.rest.partition("#")[0])


def is_column(unit: Path) -> bool:
    """Whether what comes or goes is a column of a free table."""
    return (
        unit.field.endswith(f".{EXHIBITS.key}")
        and len(unit.steps) == 3
        and unit.steps[1] == COLUMNS
    )


def with_needed(
    wanted: Iterable[Suggestion], every: Sequence[Suggestion]
) -> tuple[Suggestion, ...]:
    """Suggestions, and the rows that come with others and that they name: a source, a picture."""
    found = {one.id: one for one in wanted}
    coming: dict[str, list[Suggestion]] = defaultdict(list)
    for one in every:
        if one.state == "open" and len(one.group) >= _SHORTEST and not one.base:
            coming[one.group].append(one)
    for group in list(coming):
        # Only of rows that are put in is the group their own id.
        if not any(f"/{group}#{ORDER}" in one.path for one in coming[group]):
            del coming[group]
    texts = [_said(one) for one in found.values() if one.state == "open"] if coming else []
    while texts and coming:
        text = texts.pop()
        for group in [group for group in coming if group in text]:
            came = [one for one in coming.pop(group) if one.id not in found]
            found |= {one.id: one for one in came}
            texts += (_said(one) for one in came)
    return tuple(found.values())


def homeless(case: Case, put: Iterable[Suggestion], every: Iterable[Suggestion]) -> frozenset[str]:
    """The ids of suggestions whose row is not as it was when they were made.

    A leaf of a row that is no longer there would bring back a torn row; one that takes a row out
    which somebody has written in since would tear it.

    Args:
        case: as it is.
        put: those that would be put in.
        every: all of the case.
    """
    chosen = list(put)
    # A row may come without a place of its own; what had one comes with it only.
    ordered = {one.group for one in every if one.group and one.path.endswith(f"#{ORDER}")}
    placed = {
        Path(path.field, path.rest.partition("#")[0])
        for one in chosen
        if one.replacement is not None and (path := path_of(one)) is not None and path.meta == ORDER
    }
    found = set()
    groups: dict[str, list[Suggestion]] = defaultdict(list)
    for one in chosen:
        path = path_of(one)
        if path is None:
            continue
        if one.group:
            groups[one.group].append(one)
        if one.replacement is None or not path.rest:
            continue
        missing = next((row for row in rows_of(path) if not has_row(case, row)), None)
        if missing is not None and missing not in placed and one.group in {"", *ordered}:
            found.add(one.id)
    for bundle in groups.values():
        unit = unit_of(bundle) if what_of(bundle) == "out" else None
        if unit is not None and not is_column(unit):
            going = {(one.path, one.lang) for one in bundle}
            if any((str(path), tongue) not in going for path, tongue, _ in case.below(unit)):
                found |= {one.id for one in bundle}
    return frozenset(found)


def _takes_all(bundle: Sequence[Suggestion], paths: Sequence[Path]) -> bool:
    """Whether every leaf of one row goes, which never had a place of its own."""
    if len(bundle) < 2 or any(one.replacement is not None for one in bundle):
        return False
    rows = {next(rows_of(path), None) for path in paths}
    return len(rows) == 1 and None not in rows


def _said(one: Suggestion) -> str:
    return msgspec.json.encode(one.replacement).decode()


def without(
    records: Mapping[str, Sequence[object]], names: Container[object]
) -> dict[str, list[object]]:
    """Records without some suggestions."""
    kept = [
        entry
        for entry in records.get("suggestions", ())
        if not (isinstance(entry, Mapping) and entry.get("id") in names)
    ]
    return {**records, "suggestions": kept}  # type: ignore[dict-item]  # lists, as they came

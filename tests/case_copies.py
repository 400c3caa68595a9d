"""Copies of a case as two people make them from it: answers, rows and facts changed at random."""

from functools import cache

from msgspec.structs import replace

from casewriter.domain.edits import Change, Edit, ordering, removing
from casewriter.domain.leaves import Path
from casewriter.domain.ordering import between
from casewriter.prose.nodes import Doc
from tests import builders
from tests.copies import a_doc, a_line, changed_doc

STATUSES = ("sent", "in_review", "sent_back")


@cache
def places(name):
    """Every leaf that a template has room for, in three rows: path, part, field."""
    return tuple(builders.places(builders.load(name), 3))


def a_start(name, random):
    """A case that some of it is written of."""
    case = builders.a_case(template=name, languages=("en", "ru"), attachments=(builders.PICTURE,))
    leaves = {}
    for number, (path, part, field) in enumerate(random.sample(places(name), 60)):
        language = random.choice(("en", "ru")) if part.translated else ""
        value = a_doc(random, 4) if part.type == "prose" else _value(path, part, field, number)
        if value != Doc():
            leaves[(path, language)] = value
    case = builders._with(case, leaves)
    for field in {path.field for path, _ in leaves}:
        for place, row in enumerate(case.rows(Path(field))):
            case = case.with_leaf(Path(field).child(row).about("order"), "", f"i00{place + 1:02d}")
    return case


def changed_case(case, random, most=8):
    """The case after somebody worked on it."""
    for _ in range(random.randint(0, most)):
        case = _worked_on(case, random)
    return case


def _worked_on(case, random):
    act = random.random()
    if act < 0.03:
        return replace(case, status=random.choice(STATUSES))
    if act < 0.05:
        return replace(case, languages=(*case.languages[:1], random.choice(("ru", "kk", "ka"))))
    if act < 0.3:
        return _rows_worked_on(case, random)
    there = [(path, lang, value) for path, lang, value in case.leaves() if not path.meta]
    if act < 0.7 and there:
        path, language, value = random.choice(there)
        return case.with_leaf(path, language, _other(value, random))
    number = random.randrange(1000)
    path, part, field = random.choice(places(case.template.id))
    language = random.choice(("en", "ru")) if part.translated else ""
    value = a_doc(random, 3) if part.type == "prose" else _value(path, part, field, number)
    return case if value == Doc() else case.with_leaf(path, language, value)


def _rows_worked_on(case, random):
    rows = [Path(name).child(row) for name in sorted(case.fields) for row in case.rows(Path(name))]
    if not rows:
        return case
    row = random.choice(rows)
    act = random.random()
    if act < 0.4:
        return removing(case, row, "remove_row").apply(case)
    if act < 0.7:
        order = random.choice(("i0001", "i0002", "i0002i", "i0009"))
        return Edit("move_row", (ordering(case, row, order),)).apply(case)
    new = f"new{random.randrange(10**6)}"
    field = Path(row.field)
    changes = [Change(field.child(new).about("order"), "", None, between("i0002", "i0003"))]
    for path, language, value in case.below(row):
        if not path.meta:
            copy = Path(path.field, path.rest.replace(row.rest, f"/{new}", 1))
            changes.append(Change(copy, language, None, value))
    return Edit("add_row", tuple(changes)).apply(case)


def _other(value, random):
    if random.random() < 0.12:
        return None
    if isinstance(value, Doc):
        changed = changed_doc(value, random)
        return changed if changed.content else None
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + random.randint(1, 3)
    if isinstance(value, str):
        return value if len(value) == 64 else f"{value} {a_line(random, 1, 2)}"
    if isinstance(value, list):
        return value[:-1] or None if random.random() < 0.5 else value
    return value | {"note": a_line(random, 1, 2)}


def _value(path, part, field, number):
    return builders.value_for(part, field, path, number)

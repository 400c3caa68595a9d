"""What suggested rows, pictures, sources and “not available yet” are called on the screen."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QLocale

from casewriter.domain import formats
from casewriter.domain.case import Case
from casewriter.domain.exhibits import FILE
from casewriter.domain.kinds import kind_of
from casewriter.domain.leaves import Path
from casewriter.domain.review import Suggestion
from casewriter.domain.reviewing.together import ORDER, What, is_column, path_of, unit_of, what_of
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.domain.template import EXHIBITS, Template
from casewriter.prose.diff import Deleted, Inserted, Kept, Span
from casewriter.ui.fields.base import SOURCES
from casewriter.ui.review.words import said

ROW, COLUMN, SOURCE, PICTURE, TABLE = "row", "column", "source", "picture", "table"
PICTURES = "figures"
CITING = ("source", "sources")
"""Parts that name source cards."""
LONGEST = 90
"""Letters of the words that name a row."""

_ACTS: tuple[tuple[str, What, str], ...] = (
    (ROW, "in", QT_TRANSLATE_NOOP("Review", "Row put in")),
    (ROW, "out", QT_TRANSLATE_NOOP("Review", "Row taken out")),
    (ROW, "moved", QT_TRANSLATE_NOOP("Review", "Row moved")),
    (COLUMN, "in", QT_TRANSLATE_NOOP("Review", "Column put in")),
    (COLUMN, "out", QT_TRANSLATE_NOOP("Review", "Column taken out")),
    (COLUMN, "moved", QT_TRANSLATE_NOOP("Review", "Column moved")),
    (SOURCE, "in", QT_TRANSLATE_NOOP("Review", "Source put in")),
    (SOURCE, "out", QT_TRANSLATE_NOOP("Review", "Source taken out")),
    (SOURCE, "moved", QT_TRANSLATE_NOOP("Review", "Source moved")),
    (PICTURE, "in", QT_TRANSLATE_NOOP("Review", "Picture put in")),
    (PICTURE, "out", QT_TRANSLATE_NOOP("Review", "Picture taken out")),
    (PICTURE, "moved", QT_TRANSLATE_NOOP("Review", "Picture moved")),
    (TABLE, "in", QT_TRANSLATE_NOOP("Review", "Table put in")),
    (TABLE, "out", QT_TRANSLATE_NOOP("Review", "Table taken out")),
    (TABLE, "moved", QT_TRANSLATE_NOOP("Review", "Table moved")),
)


def act_of(bundle: Sequence[Suggestion], case: Case, template: Template) -> str:
    """What suggestions that go together do, in two words; empty where they change what is said."""
    what = what_of(bundle)
    if what == "value":
        path = path_of(bundle[0])
        overrules = path is not None and path.meta.startswith("overruled/")
        return said(QT_TRANSLATE_NOOP("Review", "A finding is left as it is")) if overrules else ""
    if what == "absent":
        gone = QT_TRANSLATE_NOOP("Review", "An answer is available again")
        there = QT_TRANSLATE_NOOP("Review", "Not available yet")
        return said(gone if bundle[0].replacement is None else there)
    unit = unit_of(bundle)
    if what == "moved" and len(_places(bundle)) > 1:
        return said(QT_TRANSLATE_NOOP("Review", "Rows put in another order"))
    thing = _thing(unit, bundle, case, template) if unit is not None else ROW
    return said(next(words for name, act, words in _ACTS if (name, act) == (thing, what)))


def moved(bundle: Sequence[Suggestion], case: Case, template: Template) -> tuple[Span, ...]:
    """The place that a row leaves and the one that it takes, with what it says."""
    unit = unit_of(bundle)
    if unit is None or what_of(bundle) != "moved" or len(_places(bundle)) > 1:
        return ()
    field, name = Path(unit.field, unit.rest.rpartition("/")[0]), unit.steps[-1]
    title = _title(case, unit, template)
    rows = case.rows(field)
    if name not in rows or bundle[0].state != "open":
        return (Kept(title),) if title else ()
    after = case.with_leaf(unit.about(ORDER), "", str(bundle[0].replacement)).rows(field)
    before, then = (f"{order.index(name) + 1}." for order in (rows, after))
    return (Deleted(before), Inserted(then), *((Kept(f" {title}"),) if title else ()))


def told(bundle: Sequence[Suggestion], case: Case, template: Template) -> list[Suggestion]:
    """The suggestions that say something, in the order of the columns that they stand in.

    Of a row that comes or goes in several editions one is told.
    """
    saying = [one for one in bundle if not one.path.endswith(f"#{ORDER}")]
    if unit_of(bundle) is not None:
        tongues = {one.lang for one in saying} - {""}
        tongue = (
            case.source_language if case.source_language in tongues else min(tongues, default="")
        )
        saying = [one for one in saying if one.lang in {"", tongue}]

    def column(one: Suggestion) -> tuple[int, str]:
        path = path_of(one)
        names = _columns(path, template) if path is not None else ()
        key = path.steps[-1] if path is not None and path.steps else ""
        return (names.index(key) if key in names else len(names), one.path)

    return sorted(saying, key=column)


def absent_words(value: object) -> Iterator[str]:
    """Why there is no answer yet, and when to ask again."""
    if isinstance(value, Mapping):
        yield str(value.get("because", ""))
        if until := str(value.get("until") or ""):
            language = QLocale().bcp47Name().partition("-")[0]
            words = said(QT_TRANSLATE_NOOP("Review", "to be asked again: {date}"))
            yield words.format(date=formats.date(until, language))


def named(one: Suggestion, value: object, case: Case) -> str:
    """The name of a picture or the title of a source that a value stands for; else empty."""
    path = path_of(one)
    if path is None or not path.steps:
        return ""
    if isinstance(value, dict) and path.steps[-1] == "csl":
        return str(value.get("title") or value.get("DOI") or value.get("URL") or "")
    if isinstance(value, str) and path.steps[-1] == FILE:
        return next((file.name for file in case.attachments if file.sha256 == value), "")
    if isinstance(value, str) and path.steps[-1] in CITING:
        return source_title(case, value)
    return ""


def source_title(case: Case, row: str) -> str:
    """The title of a source of the case, or of one that somebody suggests."""
    where = SOURCES.child(row, "csl")
    csl: object = case.get(where)
    if csl is None:
        entries = (one for one in case.records.get("suggestions", ()) if isinstance(one, Mapping))
        csl = next((e.get("replacement") for e in entries if e.get("path") == str(where)), None)
    return str(csl.get("title") or "") if isinstance(csl, Mapping) else ""


def picture_of(bundle: Iterable[Suggestion], case: Case) -> str:
    """The SHA-256 of the picture that suggestions put in; empty where they put none in."""
    known = {file.sha256 for file in case.attachments}
    files = (
        one.replacement
        for one in bundle
        if one.path.endswith(f"/{FILE}") and isinstance(one.replacement, str)
    )
    return next((file for file in files if file in known), "")


def _places(bundle: Iterable[Suggestion]) -> list[Suggestion]:
    return [one for one in bundle if one.path.endswith(f"#{ORDER}")]


def _thing(unit: Path, bundle: Sequence[Suggestion], case: Case, template: Template) -> str:
    if is_column(unit):
        return COLUMN
    if unit.field == SOURCES.field:
        return SOURCE
    if len(unit.steps) > 1:
        return ROW
    file = str(unit.child(FILE))
    has_file = case.get(unit.child(FILE)) is not None or any(
        one.path == file and one.replacement is not None for one in bundle
    )
    if unit.field.endswith(f".{EXHIBITS.key}"):
        return PICTURE if has_file else TABLE
    found = template.section(unit.section)
    field = found.field(unit.field.partition(".")[2]) if found is not None else None
    return PICTURE if field is not None and field.kind == PICTURES else ROW


def _columns(path: Path, template: Template) -> tuple[str, ...]:
    section = template.section(path.section)
    field = section.field(path.field.partition(".")[2]) if section is not None else None
    return () if field is None else tuple(part.name for part in kind_of(field.kind).columns(field))


def _title(case: Case, unit: Path, template: Template) -> str:
    """The first words that a row says, in the order of its columns."""
    names = _columns(unit, template)

    def column(leaf: tuple[Path, str, object]) -> tuple[int, Path, bool, str]:
        path, language, _ = leaf
        key = path.steps[-1] if path.steps else ""
        place = names.index(key) if key in names else len(names)
        return place, path, language != case.source_language, language

    for path, _, value in sorted(case.below(unit), key=column):
        text = value.get("title") if isinstance(value, dict) else value
        if not path.meta and isinstance(text, str) and text.strip():
            return shortened(text)
    return ""


def shortened(text: str) -> str:
    """Words on one line, no more of them than name a row."""
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"

"""What a review copy says of suggested rows, sources, pictures and answers that are not available.

A row of a table is written as a row that was put in. What has no place on the paper, or another
one, is a line of its own below its question.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.exhibits import COLUMNS, FILE, HEADING
from casewriter.domain.kinds.parts import to_text
from casewriter.domain.leaves import Path
from casewriter.domain.records import review_of
from casewriter.domain.review import Suggestion
from casewriter.domain.reviewing.suggesting import as_if_accepted
from casewriter.domain.reviewing.together import What, path_of, unit_of, what_of
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import plain_text

CARD = "csl"
TO = " → "
BETWEEN = " | "


class Bundle(Struct, frozen=True):
    """Suggestions that go together.

    Attributes:
        what: they do.
        unit: the row that they put in, take out, move, or change as a whole; else the question.
        by: the first of them.
    """

    what: What
    unit: Path
    by: Suggestion


class Waiting(Struct, frozen=True):
    """What is suggested for a case beside its words.

    Attributes:
        case: with everything put in.
        at: a question → what is suggested there.
    """

    case: Case
    at: Mapping[str, tuple[Bundle, ...]]

    def coming(self, field: Path) -> dict[str, Bundle]:
        """The rows that are suggested below a path, by their ids."""
        return {
            bundle.unit.steps[-1]: bundle
            for bundle in self.at.get(str(field), ())
            if bundle.what == "in" and bundle.unit.steps[-1] in self.case.rows(field)
        }

    def going(self, field: Path) -> dict[str, Suggestion]:
        """The rows that would be taken out, and who says so."""
        return {
            bundle.unit.steps[-1]: bundle.by
            for bundle in self.at.get(str(field), ())
            if bundle.what == "out"
        }


def waiting(case: Case) -> Waiting:
    """What is suggested for a case beside its words."""
    together: dict[str, list[Suggestion]] = defaultdict(list)
    for one in review_of(case).suggestions if case.records.get("suggestions") else ():
        if one.state == "open" and one.range is None and path_of(one) is not None:
            together[one.group or one.id].append(one)
    at: dict[str, list[Bundle]] = defaultdict(list)
    for ones in together.values():
        bundle = _bundle(sorted(ones, key=lambda one: (one.path, one.lang)))
        if bundle is not None:
            at[str(_question(bundle))].append(bundle)
    if not at:
        return Waiting(case, {})
    found = {
        question: tuple(sorted(bundles, key=lambda one: (one.by.at, one.by.path)))
        for question, bundles in at.items()
    }
    return Waiting(as_if_accepted(case), found)


def moved_words(bundle: Bundle, case: Case, after: Case, columns: Sequence[str]) -> str:
    """The place that a row leaves and the one that it takes, with the first words of the row."""
    field, row = _parent(bundle.unit), bundle.unit.steps[-1]
    rows, then = case.rows(field), after.rows(field)
    if row not in rows or row not in then:
        return ""
    title = next((text for text in said(case, bundle.unit, columns) if text), "")
    return f"{rows.index(row) + 1}.{TO}{then.index(row) + 1}. {title}".rstrip()


def said(case: Case, unit: Path, columns: Sequence[str]) -> Iterable[str]:
    """What the leaves of a row say, in the order of the columns that are named."""

    def column(leaf: tuple[Path, str, object]) -> tuple[int, Path, str]:
        key = leaf[0].steps[-1] if leaf[0].steps else ""
        return (columns.index(key) if key in columns else len(columns), leaf[0], leaf[1])

    for path, _, value in sorted(case.below(unit), key=column):
        if path.meta or (COLUMNS in path.steps and path.steps[-1] != HEADING):
            continue
        if isinstance(value, Doc):
            yield " ".join(plain_text(value).split())
        elif isinstance(value, dict):
            yield str(value.get("title") or "")
        elif path.steps[-1] == FILE:
            yield next((file.name for file in case.attachments if file.sha256 == value), "")
        else:
            yield to_text(value)


def _bundle(ones: list[Suggestion]) -> Bundle | None:
    what, first = what_of(ones), ones[0]
    path = path_of(first)
    assert path is not None
    if what == "absent":
        return Bundle(what, Path(path.field, path.rest.partition("#")[0]), first)
    if what != "value":
        unit = unit_of(ones)
        return Bundle(what, unit, first) if unit is not None else None
    if len(ones) == 1 and len(path.steps) > 1 and path.steps[-1] in {CARD, FILE}:
        return Bundle(what, _parent(path), first)
    return None


def _question(bundle: Bundle) -> Path:
    return bundle.unit if bundle.what == "absent" else _parent(bundle.unit)


def _parent(path: Path) -> Path:
    return Path(path.field, path.rest.rpartition("/")[0])

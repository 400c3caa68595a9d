"""A case that moves to a newer version of its template: what goes where, and what is not asked.

A template names as data which questions it moved (`Template.moves`). Nothing is ever dropped: an
answer that nobody asks for any more stays in the case as it is, with the leaves that a template
does not know.
"""

from collections.abc import Callable, Iterator
from typing import Any, cast

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain import records
from casewriter.domain.case import Case, TemplateRef
from casewriter.domain.checks.shape import IMPLICIT
from casewriter.domain.edits import Change, Edit, FactChange
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import LeafKey, Path, Value
from casewriter.domain.template import Move, Template
from casewriter.prose.nodes import Doc, PathReference

ACTION = "migrate"


class Migration(Struct, frozen=True):
    """What a newer version of its template means for a case.

    Attributes:
        edit: the one edit that brings the case there; its inverse brings it back.
        moved: names of questions that have an answer and stand elsewhere now: before and after.
        added: names of questions that are new, where the older version is known.
        unasked: names of questions that have an answer and are not asked any more.
    """

    edit: Edit
    moved: tuple[tuple[str, str], ...] = ()
    added: tuple[str, ...] = ()
    unasked: tuple[str, ...] = ()


def migration(case: Case, new: Template, old: Template | None = None) -> Migration:
    """How a case comes to a newer version of its template.

    Args:
        case: the case, which may follow that version already: then nothing is to be done.
        new: the version it comes to.
        old: the version it follows, to tell which questions are new; None where that is not here.

    Raises:
        BadInput: `merge_other_template`, where it is another template or an older version.
    """
    if new.id != case.template.id or new.version < case.template.version:
        raise BadInput("merge_other_template", template=case.template.id)
    if new.version == case.template.version:
        return Migration(Edit(ACTION))
    moves = sorted(
        (move for move in new.moves if case.template.version < move.version <= new.version),
        key=lambda move: move.version,
    )
    after, moved = _with_moves(case, moves)
    edit = Edit(ACTION, tuple(_changes(case, after)), tuple(_facts(case, after, new)))
    names = {f"{section.key}.{field.key}" for section, field in new.fields()}
    known = {f"{section.key}.{field.key}" for section, field in old.fields()} if old else names
    targets = {move.after for move in moves}
    here = {section.key for section in new.sections}
    return Migration(
        edit,
        moved=tuple(moved),
        added=tuple(sorted(names - known - targets)),
        unasked=tuple(sorted(name for name in after.fields if not _is_asked(name, names, here))),
    )


def migrated(case: Case, new: Template) -> Case:
    """The case as it follows a newer version. Raises as `migration`."""
    return migration(case, new).edit.apply(case)


def _is_asked(name: str, names: set[str], sections: set[str]) -> bool:
    section, _, key = name.partition(".")
    return name in names or (key in IMPLICIT and section in sections)


def _with_moves(case: Case, moves: list[Move]) -> tuple[Case, list[tuple[str, str]]]:
    told: list[tuple[str, str]] = []
    fields = case.fields
    for move in moves:
        changed: dict[str, dict[LeafKey, Value]] = {}
        went = False
        kept = {name + rest for name, leaves in fields.items() for rest, _ in leaves}
        for name, leaves in fields.items():
            for (rest, language), value in leaves.items():
                target = moved_path(Path(name, rest), move)
                # What was answered there already is not written over.
                if target is None or str(target) in kept:
                    target = Path(name, rest)
                else:
                    went = True
                said = _referring(value, move) if isinstance(value, Doc) else value
                changed.setdefault(target.field, {})[target.rest, language] = said
        fields = changed
        if went:
            told.append((move.before, move.after))
    return replace(case, fields=fields, records=_records(case, moves)), told


def moved_path(path: Path, move: Move) -> Path | None:
    """Where a move leads a path; None where it leaves it."""
    before, after = move.before, move.after
    if "." not in before:
        section, _, key = path.field.partition(".")
        return Path(f"{after}.{key}", path.rest) if section == before else None
    field, _, parts = before.partition("/")
    if path.field != field:
        return None
    if not parts:
        return Path(after, path.rest)
    return _renamed(path, parts.split("/"), after.partition("/")[2].split("/"))


def _renamed(path: Path, parts: list[str], names: list[str]) -> Path | None:
    """A part, a column, or a question in a group under another name; rows stand between them."""
    steps = list(path.steps)
    # Without rows: the only step is a part of the answer itself.
    places = (
        [0] if len(parts) == 1 and len(steps) == 1 else [1 + 2 * at for at in range(len(parts))]
    )
    if places[-1] >= len(steps) or [steps[place] for place in places] != parts:
        return None
    for place, name in zip(places, names, strict=True):
        steps[place] = name
    meta = f"#{path.meta}" if path.meta else ""
    return Path(path.field, "".join(f"/{step}" for step in steps) + meta)


def _referring(doc: Doc, move: Move) -> Doc:
    def change(ref: str) -> str:
        return _moved_text(ref, move)

    return cast("Doc", _with_references(doc, change))


def _with_references(part: Any, change: Callable[[str], str]) -> Any:
    if isinstance(part, PathReference):
        ref = change(part.ref)
        return part if ref == part.ref else PathReference(ref)
    if isinstance(part, tuple):
        inner = tuple(_with_references(one, change) for one in part)
        return part if all(a is b for a, b in zip(inner, part, strict=True)) else inner
    if isinstance(part, Struct):
        values = [getattr(part, name) for name in part.__struct_fields__]
        fresh = [_with_references(value, change) for value in values]
        return (
            part if all(a is b for a, b in zip(values, fresh, strict=True)) else type(part)(*fresh)
        )
    return part


def _moved_text(text: str, move: Move) -> str:
    if text == move.before:
        return move.after
    try:
        target = moved_path(Path.parse(text), move)
    except BadInput:
        return text
    return text if target is None else str(target)


def _records(case: Case, moves: list[Move]) -> dict[str, list[object]]:
    """The review, its threads and suggestions where their answers are now."""
    review = records.review_of(case)
    for move in moves:
        threads = tuple(
            replace(
                thread, anchor=replace(thread.anchor, path=_moved_text(thread.anchor.path, move))
            )
            for thread in review.threads
        )
        suggestions = tuple(
            replace(one, path=_moved_text(one.path, move)) for one in review.suggestions
        )
        review = replace(review, threads=threads, suggestions=suggestions)
    return records.write(review)


def _changes(before: Case, after: Case) -> Iterator[Change]:
    for name in before.fields.keys() | after.fields.keys():
        was, now = before.fields.get(name, {}), after.fields.get(name, {})
        for rest, language in was.keys() | now.keys():
            old, new = was.get((rest, language)), now.get((rest, language))
            if old is not new:
                yield Change(Path(name, rest), language, old, new)


def _facts(before: Case, after: Case, new: Template) -> Iterator[FactChange]:
    yield FactChange("template", before.template, TemplateRef(new.id, new.version))
    if records.normal(before.records) != after.records:
        yield FactChange("records", before.records, after.records)

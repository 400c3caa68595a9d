"""What a change takes out of a case, kept so that it can be brought back.

A row is discarded when its last leaf goes, a picture when another value stands in its place. What
is kept holds everything that went, so that bringing it back needs nothing else. Whether something
is back already is seen from the case alone: undo and redo need no bookkeeping.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Literal

from msgspec import Struct

from casewriter.domain.case import Attachment, Case, FieldLeaves
from casewriter.domain.edits import Change, Edit, FactChange
from casewriter.domain.exhibits import COLUMNS, ROWS
from casewriter.domain.leaves import NO_LANGUAGE, LeafKey, Path, Value
from casewriter.domain.template import EXHIBITS

Kind = Literal["row", "picture"]

CELL = 4
"""How many steps lead to a cell of a free table."""

ROW_DEPTHS = (1, 3)
"""How many steps of a path lead to a row: rows nest twice at most."""


class KeptLeaf(Struct, frozen=True):
    """One leaf as it was when it went."""

    path: Path
    language: str
    value: Value


class Discard(Struct, frozen=True):
    """A row or a picture that is no longer in its case.

    Attributes:
        question: the path of the answer that it was taken from.
        path: of the row, or of the leaf that named the picture.
        at: when it went, in UTC.
        leaves: all that went with it, its place among its rows included.
        pictures: the attachments that those leaves name.
    """

    kind: Kind
    question: Path
    path: Path
    at: datetime
    leaves: tuple[KeptLeaf, ...]
    pictures: tuple[Attachment, ...] = ()

    @property
    def key(self) -> str:
        """What it is kept under: a row by its path, a picture by its place and its bytes."""
        if self.kind == "row":
            return str(self.path)
        return f"{self.path}@{self.pictures[0].sha256}"


def discards(before: Case, after: Case, edit: Edit, at: datetime) -> tuple[Discard, ...]:
    """The rows and pictures that an edit took out of a case.

    Looks at the leaves that the edit changed, and through the fields of those that went.

    Args:
        before: the case that the edit was applied to.
        after: the case that came of it.
        edit: what was done, whatever its action.
        at: when, in UTC.
    """
    gone = _rows_gone(after, edit)
    pictures = {picture.sha256: picture for picture in before.attachments}
    found: dict[Path, list[KeptLeaf]] = {}
    alone: list[Discard] = []
    for change in edit.changes:
        if change.before is None or change.before == change.after:
            continue
        leaf = KeptLeaf(change.path, change.language, change.before)
        row = next((row for row in rows_of(change.path) if row in gone), None)
        if row is None and (column := column_of(change.path)) in gone:
            row = column
        if row is not None:
            found.setdefault(row, []).append(leaf)
        elif (picture := _picture(leaf, pictures)) is not None:
            question = _question(change.path)
            alone.append(Discard("picture", question, change.path, at, (leaf,), (picture,)))
    rows = (
        Discard("row", _parent(row), row, at, tuple(leaves), _named(leaves, pictures))
        for row, leaves in found.items()
        if any(leaf.path.meta != "order" for leaf in leaves)
    )
    return (*rows, *alone)


def is_back(case: Case, discard: Discard) -> bool:
    """Whether what was discarded is in the case again, by undo, by restoring or by hand."""
    if discard.kind == "row":
        return has_row(case, discard.path)
    sha256 = discard.pictures[0].sha256
    return any(sha256 == value for leaves in case.fields.values() for value in leaves.values())


def bringing_back(case: Case, discard: Discard, others: Iterable[Discard] = ()) -> Edit:
    """The edit that puts something back where it was; idle where it is back already.

    A row that lay in another row which is gone as well brings that along, and so does a picture.

    Args:
        case: the case as it is now.
        discard: what comes back.
        others: what else was taken out of the same case.
    """
    if is_back(case, discard):
        return Edit("restore")
    kept = {other.path: other for other in others if other.kind == "row"}
    back = [discard]
    for row in rows_of(discard.path):
        if row != discard.path and row in kept and not has_row(case, row):
            back.insert(0, kept[row])
            break
    leaves = {(leaf.path, leaf.language): leaf.value for one in back for leaf in one.leaves}
    changes = tuple(
        Change(path, language, case.get(path, language), value)
        for (path, language), value in leaves.items()
    )
    known = {picture.sha256 for picture in case.attachments}
    pictures = {picture.sha256: picture for one in back for picture in one.pictures}
    new = tuple(picture for sha256, picture in pictures.items() if sha256 not in known)
    before = case.attachments
    facts = (FactChange("attachments", before, (*before, *new)),) if new else ()
    return Edit("restore", changes, facts)


def alone(discard: Discard) -> Mapping[str, FieldLeaves]:
    """What was discarded as fields of a case that holds nothing else, to say what it was."""
    field: dict[LeafKey, Value] = {
        (leaf.path.rest, leaf.language): leaf.value for leaf in discard.leaves
    }
    return {discard.path.field: field}


def rows_of(path: Path) -> Iterator[Path]:
    """The rows that a path leads through, the outer first, the path's own row included."""
    steps = path.steps
    for depth in ROW_DEPTHS:
        # A single step without anything below is a part of the answer itself, unless it has an
        # order: then it is a row.
        if len(steps) > depth or (len(steps) == depth and path.meta == "order"):
            yield Path(path.field, "".join(f"/{step}" for step in steps[:depth]))


def merged(earlier: Iterable[Discard], later: Iterable[Discard]) -> tuple[Discard, ...]:
    """Everything that went, the newest under each key."""
    return tuple({one.key: one for one in (*earlier, *later)}.values())


def column_of(path: Path) -> Path | None:
    """The column of a free table that a cell stands in: the cell goes and comes back with it."""
    steps = path.steps
    if path.field.endswith(f".{EXHIBITS.key}") and len(steps) == CELL and steps[1] == ROWS:
        return Path(path.field, f"/{steps[0]}/{COLUMNS}/{steps[3]}")
    return None


def _rows_gone(after: Case, edit: Edit) -> set[Path]:
    """The rows that lost a leaf and have none left."""
    suspects: dict[str, set[str]] = {}
    for change in edit.changes:
        if change.before is not None and change.after is None:
            for row in rows_of(change.path):
                suspects.setdefault(row.field, set()).add(row.rest)
    for field, rows in suspects.items():
        for rest, _ in after.fields.get(field, {}):
            if not rows:
                break
            for row in rows_of(Path(field, rest)):
                rows.discard(row.rest)
    return {Path(field, rest) for field, rows in suspects.items() for rest in rows}


def has_row(case: Case, row: Path) -> bool:
    """Whether a case has a row, or a column of a free table."""
    return any(
        other.rest == row.rest
        for rest, _ in case.fields.get(row.field, {})
        if rest.startswith(row.rest)
        for other in rows_of(Path(row.field, rest))
    )


def _parent(row: Path) -> Path:
    return Path(row.field, row.rest.rpartition("/")[0])


def _question(path: Path) -> Path:
    rows = tuple(rows_of(path))
    return _parent(rows[-1]) if rows else Path(path.field)


def _picture(leaf: KeptLeaf, pictures: Mapping[str, Attachment]) -> Attachment | None:
    named = leaf.language == NO_LANGUAGE and isinstance(leaf.value, str)
    return pictures.get(str(leaf.value)) if named else None


def _named(
    leaves: Iterable[KeptLeaf], pictures: Mapping[str, Attachment]
) -> tuple[Attachment, ...]:
    found = (_picture(leaf, pictures) for leaf in leaves)
    return tuple(dict.fromkeys(picture for picture in found if picture is not None))

"""Taking kept states out of a history, so that all others stay what they are.

What a state changed becomes part of the one that follows it. A version that nobody shows any more
goes as well; the one that stood on it is pressed anew against the version below.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from sqlalchemy import Connection, Row, delete, func, select, update

from casewriter.domain.edits import Change
from casewriter.domain.leaves import Path
from casewriter.domain.outline import outlined
from casewriter.domain.thinning import Mark, superfluous
from casewriter.storage import mapping, versions
from casewriter.storage.faults import Damaged
from casewriter.storage.pressing import Form, press
from casewriter.storage.states import PART
from casewriter.storage.tables import leaf_names, revision_leaves, revision_outlines, revisions
from casewriter.storage.tables import versions as versions_table

said = revision_leaves.c
of = versions_table.c


class _Around(Struct, frozen=True):
    """A state that goes, the one before and the one behind it, by the ids of their rows."""

    before: int | None
    gone: int
    behind: int


def due(connection: Connection, no: int) -> tuple[int, ...]:
    """The numbers of the states of a case that may go, the oldest first."""
    columns = revisions.c
    rows = connection.execute(
        select(columns.number, columns.kind, columns.name, columns.at)
        .where(columns.case_no == no)
        .order_by(columns.number)
    )
    marks = [Mark(row.number, row.kind, row.name, mapping.moment(row.at)) for row in rows]
    return superfluous(marks)


def drop(connection: Connection, no: int, number: int) -> None:
    """Take a state out of the history of a case.

    Args:
        connection: in a writing transaction.
        no: of the case's row.
        number: of the state; the newest one cannot go.

    Raises:
        Damaged: there is no state behind it.
    """
    columns = revisions.c
    of_case = select(revisions).where(columns.case_no == no)
    row = connection.execute(of_case.where(columns.number == number)).one()
    behind = connection.execute(
        of_case.where(columns.number > number).order_by(columns.number).limit(1)
    ).one_or_none()
    if behind is None:
        raise Damaged("the newest state has none behind it")
    before = connection.scalar(
        select(columns.id)
        .where(columns.case_no == no, columns.number < number)
        .order_by(columns.number.desc())
        .limit(1)
    )
    around = _Around(before, row.id, behind.id)
    unshown = _give_on(connection, no, around)
    _free(connection, unshown)
    _outline(connection, no, around)
    _mend_parents(connection, no, row)
    connection.execute(delete(revision_outlines).where(revision_outlines.c.revision == row.id))
    connection.execute(delete(revisions).where(columns.id == row.id))


def _give_on(connection: Connection, no: int, around: _Around) -> list[int]:
    """Let the state behind have changed what this one did; where it did so itself, that stands.

    Returns:
        the versions that only this state showed.
    """
    ours = said.leaf_name.in_(select(leaf_names.c.id).where(leaf_names.c.case_no == no))
    of_behind = select(said.leaf_name).where(said.revision == around.behind)
    covered = (said.revision == around.gone) & ours & said.leaf_name.in_(of_behind)
    unshown = connection.scalars(
        select(said.version).where(covered, said.version.is_not(None))
    ).all()
    connection.execute(delete(revision_leaves).where(covered))
    connection.execute(
        update(revision_leaves)
        .where(said.revision == around.gone, ours)
        .values(revision=around.behind)
    )
    return [version for version in unshown if version is not None]


def _free(connection: Connection, unshown: Iterable[int]) -> None:
    """Take versions away that no state shows."""
    for version in sorted(unshown):
        if connection.scalar(select(said.version).where(said.version == version).limit(1)):
            continue
        name = connection.scalar(select(leaf_names.c.id).where(leaf_names.c.version == version))
        row = connection.execute(select(versions_table).where(of.id == version)).one()
        if name is not None:
            _step_back(connection, name)
        _stand_on(connection, row)
        connection.execute(delete(versions_table).where(of.id == version))


def _step_back(connection: Connection, name: int) -> None:
    """Give a leaf that is gone the last version that a state still shows, or forget its name."""
    last = connection.scalar(select(func.max(said.version)).where(said.leaf_name == name))
    if last is None:
        connection.execute(delete(revision_leaves).where(said.leaf_name == name))
        connection.execute(delete(leaf_names).where(leaf_names.c.id == name))
    else:
        connection.execute(update(leaf_names).where(leaf_names.c.id == name).values(version=last))


def _stand_on(connection: Connection, row: Row[*tuple[object, ...]]) -> None:
    """Press what stood on a version against the one below it."""
    above = connection.scalars(select(of.id).where(of.base == row.id)).all()
    wanted = [*above, *([row.base] if row.base is not None else [])]
    texts = versions.read_some(connection, wanted) if above else {}
    for version in above:
        form, body = press(texts[version], None if row.base is None else texts[row.base])
        stands = form is Form.AGAINST_BASE
        _shorten(connection, version, 1 if stands else row.depth + 1)
        connection.execute(
            update(versions_table)
            .where(of.id == version)
            .values(base=row.base if stands else None, form=int(form), body=body)
        )


def _shorten(connection: Connection, version: int, by: int) -> None:
    """Say that a version and all that stand on it stand lower than they did."""
    chain = select(of.id).where(of.id == version).cte(recursive=True)
    chain = chain.union(select(of.id).join(chain, of.base == chain.c.id))
    connection.execute(
        update(versions_table).where(of.id.in_(select(chain.c.id))).values(depth=of.depth - by)
    )


def _outline(connection: Connection, no: int, around: _Around) -> None:
    """Note anew what the state behind changed, now that another one stands before it."""
    if around.before is None:
        return
    rows = connection.execute(
        select(said.leaf_name, said.version, leaf_names.c.path, leaf_names.c.language)
        .join(leaf_names, leaf_names.c.id == said.leaf_name)
        .where(said.revision == around.behind, leaf_names.c.case_no == no)
    ).all()
    before = _before(connection, around, [row.leaf_name for row in rows])
    shown = [*before.values(), *(row.version for row in rows)]
    texts = versions.read_some(connection, [version for version in shown if version is not None])
    changes, facts = [], False
    for row in rows:
        was, now = before.get(row.leaf_name), row.version
        text_was = None if was is None else texts[was]
        text_now = None if now is None else texts[now]
        if text_was == text_now:
            continue
        if row.path.startswith(PART):
            facts = True
            continue
        changes.append(
            Change(
                Path(*mapping.parted(row.path)),
                row.language,
                None if text_was is None else mapping.leaf_value(text_was),
                None if text_now is None else mapping.leaf_value(text_now),
            )
        )
    connection.execute(
        update(revision_outlines)
        .where(revision_outlines.c.revision == around.behind)
        .values(body=mapping.to_bytes(outlined(changes, facts=facts)))
    )


def _before(connection: Connection, around: _Around, names: Sequence[int]) -> dict[int, int | None]:
    """The versions of leaves in the state before."""
    found: dict[int, int | None] = {}
    for start in range(0, len(names), versions.AT_ONCE):
        some = names[start : start + versions.AT_ONCE]
        last = (
            select(said.leaf_name, func.max(said.revision).label("revision"))
            .where(said.leaf_name.in_(some), said.revision <= around.before)
            .group_by(said.leaf_name)
            .subquery()
        )
        for row in connection.execute(
            select(said.leaf_name, said.version).join(
                last,
                (said.leaf_name == last.c.leaf_name) & (said.revision == last.c.revision),
            )
        ):
            found[row.leaf_name] = row.version
    return found


def _mend_parents(connection: Connection, no: int, gone: Row[*tuple[object, ...]]) -> None:
    """Let those that came from this state come from what it came from."""
    columns = revisions.c
    for row in connection.execute(
        select(columns.id, columns.parents)
        .where(columns.case_no == no, columns.number > gone.number)
        .order_by(columns.number)
    ).all():
        parents = mapping.texts(row.parents)
        if gone.hash not in parents:
            # Only a second name of the next state has the same parents, and it comes at once.
            break
        mended = [
            parent
            for one in parents
            for parent in (mapping.texts(gone.parents) if one == gone.hash else (one,))
        ]
        connection.execute(
            update(revisions)
            .where(columns.id == row.id)
            .values(parents=mapping.to_bytes(tuple(dict.fromkeys(mended))))
        )

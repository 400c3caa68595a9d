"""Versions of leaves in the database, in chains that `pressing` makes small."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import Connection, Select, insert, select

from casewriter.storage.pressing import CHAIN, Form, press, unpress
from casewriter.storage.tables import versions

Name: TypeAlias = tuple[str, str]
"""Path and language of a leaf, or `#…` and nothing for a fact."""

AT_ONCE = 1_000
"""Leaves named in one statement; databases limit how many a statement may have."""


def write(
    connection: Connection,
    last: Mapping[Name, int | None],
    body: Callable[[Name], bytes],
    texts: Mapping[int, bytes],
) -> dict[Name, int]:
    """Keep what leaves say now.

    Args:
        connection: in a writing transaction.
        last: the leaves, each with its version before this one, or None for its first.
        body: gives what they say.
        texts: what those versions before say.

    Returns:
        the ids of the new versions.
    """
    written: dict[Name, int] = {}
    names = list(last)
    for start in range(0, len(names), AT_ONCE):
        some = names[start : start + AT_ONCE]
        depths = _open_ends(connection, [v for name in some if (v := last[name]) is not None])
        rows = []
        for name in some:
            before = last[name]
            base = before if before in depths else None
            form, pressed = press(body(name), None if base is None else texts[base])
            if form is not Form.AGAINST_BASE:
                base = None
            depth = 0 if base is None else depths[base] + 1
            rows.append({"base": base, "depth": depth, "form": int(form), "body": pressed})
        ids = connection.scalars(
            insert(versions).returning(versions.c.id, sort_by_parameter_order=True), rows
        )
        written |= dict(zip(some, ids, strict=True))
    return written


def _open_ends(connection: Connection, ids: list[int]) -> dict[int, int]:
    """The depths of those versions that a further one may stand on."""
    if not ids:
        return {}
    open_ends = select(versions.c.id, versions.c.depth).where(
        versions.c.id.in_(ids), versions.c.depth < CHAIN - 1
    )
    return {row.id: row.depth for row in connection.execute(open_ends)}


def read_some(connection: Connection, ids: Sequence[int]) -> dict[int, bytes]:
    """What so many versions say, of whatever leaves."""
    texts: dict[int, bytes] = {}
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        texts |= read(connection, select(versions.c.id).where(versions.c.id.in_(some)), some)
    return texts


def read(
    connection: Connection, wanted: Select[tuple[int]], several: Collection[int] = ()
) -> dict[int, bytes]:
    """What versions say, by their ids.

    Args:
        connection: in any transaction.
        wanted: chooses the ids; each leaf's once.
        several: those that are wanted though others of the same leaf are.
    """
    kept = set(several)
    columns = versions.c
    chain = select(columns.id, columns.base).where(columns.id.in_(wanted)).cte(recursive=True)
    chain = chain.union(select(columns.id, columns.base).join(chain, columns.id == chain.c.base))
    rows = select(versions).where(columns.id.in_(select(chain.c.id))).order_by(columns.id)
    texts: dict[int, bytes] = {}
    for row in connection.execute(rows):
        base = b""
        if row.form == Form.AGAINST_BASE:
            # A chain is a line: nobody else asks for the base of a version.
            base = texts[row.base] if row.base in kept else texts.pop(row.base)
        texts[row.id] = unpress(row.form, row.body, base)
    return texts

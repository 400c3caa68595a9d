"""Versions of leaves in the database, in chains that `pressing` makes small."""

from collections.abc import Mapping
from typing import TypeAlias

from msgspec import Struct
from sqlalchemy import Connection, Select, insert, select

from casewriter.storage.pressing import CHAIN, Form, press, unpress
from casewriter.storage.tables import versions

Name: TypeAlias = tuple[str, str]
"""Path and language of a leaf, or `#…` and nothing for a fact."""

AT_ONCE = 1_000
"""Leaves named in one statement; databases limit how many a statement may have."""


class _Base(Struct, frozen=True):
    id: int
    depth: int
    body: bytes


def write(
    connection: Connection, last: Mapping[Name, int | None], bodies: Mapping[Name, bytes]
) -> dict[Name, int]:
    """Keep what leaves say now.

    Args:
        connection: in a writing transaction.
        last: the leaves, each with its version before this one, or None for its first.
        bodies: what they say.

    Returns:
        the ids of the new versions.
    """
    written: dict[Name, int] = {}
    names = list(last)
    for start in range(0, len(names), AT_ONCE):
        some = names[start : start + AT_ONCE]
        bases = _bases(connection, [before for name in some if (before := last[name]) is not None])
        rows = []
        for name in some:
            before = last[name]
            base = None if before is None else bases.get(before)
            form, pressed = press(bodies[name], None if base is None else base.body)
            if base is not None and form is Form.AGAINST_BASE:
                rows.append(
                    {"base": base.id, "depth": base.depth + 1, "form": int(form), "body": pressed}
                )
            else:
                rows.append({"base": None, "depth": 0, "form": int(form), "body": pressed})
        ids = connection.scalars(
            insert(versions).returning(versions.c.id, sort_by_parameter_order=True), rows
        )
        written |= dict(zip(some, ids, strict=True))
    return written


def _bases(connection: Connection, ids: list[int]) -> dict[int, _Base]:
    """The versions that a further one may stand on, with what they say."""
    if not ids:
        return {}
    open_ends = select(versions.c.id, versions.c.depth).where(
        versions.c.id.in_(ids), versions.c.depth < CHAIN - 1
    )
    depths = {row.id: row.depth for row in connection.execute(open_ends)}
    texts = read(connection, select(open_ends.subquery().c.id))
    return {version: _Base(version, depth, texts[version]) for version, depth in depths.items()}


def read(connection: Connection, wanted: Select[tuple[int]]) -> dict[int, bytes]:
    """What versions say, by their ids.

    Args:
        connection: in any transaction.
        wanted: chooses the ids; each leaf's once.
    """
    columns = versions.c
    chain = select(columns.id, columns.base).where(columns.id.in_(wanted)).cte(recursive=True)
    chain = chain.union(select(columns.id, columns.base).join(chain, columns.id == chain.c.base))
    rows = select(versions).where(columns.id.in_(select(chain.c.id))).order_by(columns.id)
    texts: dict[int, bytes] = {}
    for row in connection.execute(rows):
        # A chain is a line: every version is the base of one other at most, and of none if wanted.
        base = texts.pop(row.base) if row.form == Form.AGAINST_BASE else b""
        texts[row.id] = unpress(row.form, row.body, base)
    return texts

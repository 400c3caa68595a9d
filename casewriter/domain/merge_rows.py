"""Rows that one copy deleted: gone with everything in them, or asked where another changed them."""

from collections.abc import Iterable, Mapping

from casewriter.domain.case import FieldLeaves
from casewriter.domain.discards import rows_of
from casewriter.domain.leaves import LeafKey, Path
from casewriter.domain.merge_values import QUIET, Alternatives


def gone(name: str, was: FieldLeaves, now: FieldLeaves) -> frozenset[Path]:
    """The rows of a field of which a copy has nothing left."""
    lost = {row for key in was if key not in now for row in rows_of(Path(name, key[0]))}
    return frozenset(
        lost - {row for key in now for row in rows_of(Path(name, key[0]))} if lost else ()
    )


def deleted(
    name: str, base: FieldLeaves, given: Mapping[LeafKey, Alternatives], rows: Iterable[Path]
) -> tuple[dict[str, bool], dict[LeafKey, str]]:
    """What becomes of the rows that a copy deleted.

    Args:
        name: of the field.
        base: its leaves as all copies had them.
        given: what copies changed.
        rows: of any field, those that a copy deleted.

    Returns:
        The rest of each row's path → whether somebody else changed something in it; and for each
        leaf in one of them the row it goes with. A row in a row that was deleted is not named.
    """
    wanted = {row.rest for row in rows if row.field == name}
    found: dict[str, bool] = {}
    within: dict[LeafKey, str] = {}
    for key in dict.fromkeys((*base, *given)) if wanted else ():
        # The outer row comes first.
        for row in rows_of(Path(name, key[0])):
            if row.rest in wanted:
                within[key] = row.rest
                asks = found.get(row.rest, False) or _is_changed(key, given.get(key, {}))
                found[row.rest] = asks
                break
    return found, within


def _is_changed(key: LeafKey, values: Alternatives) -> bool:
    """Whether somebody wrote; a row that was only moved goes all the same."""
    return _meta(key) not in QUIET and any(value is not None for value in values.values())


def _meta(key: LeafKey) -> str:
    return key[0].partition("#")[2]

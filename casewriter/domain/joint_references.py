"""The sources of several cases in one list: the same source once, cited from all of them."""

from collections.abc import Mapping

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.bibliography import Bibliography, Items, References, Source, in_order
from casewriter.prose.nodes import CitedItem

ANCHOR = "source-"
"""How the anchors of a joint list begin; those of a case have a full stop in them."""


class Joint(Struct, frozen=True):
    """One list for several cases.

    Attributes:
        bibliography: what a style is asked for.
        rows: for each case: id of its card → id of the source in the joint list.
        groups: the citations of each case, by the ids of its own cards.
    """

    bibliography: Bibliography
    rows: tuple[Mapping[str, str], ...]
    groups: tuple[tuple[Items, ...], ...]

    def of(self, place: int, references: References) -> References:
        """What the case at that place cites, by the ids of its own cards."""
        rows = self.rows[place]
        cited = {own: references.cited[row] for own, row in rows.items() if row in references.cited}
        groups = {
            items: references.groups[together]
            for items in self.groups[place]
            if (together := _joined(items, rows)) in references.groups
        }
        return References(cited, groups)


def joint(each: tuple[Bibliography, ...]) -> Joint:
    """The sources of several cases as one list, in the order of its language's alphabet."""
    known: dict[bytes, Source] = {}
    rows: list[dict[str, str]] = []
    for asked in each:
        own: dict[str, str] = {}
        for source in asked.sources:
            same = known.setdefault(_content(source), _renamed(source, len(known)))
            own[source.row] = same.row
        rows.append(own)
    groups = dict.fromkeys(
        _joined(items, own) for asked, own in zip(each, rows, strict=True) for items in asked.groups
    )
    language = each[0].language if each else ""
    sources = in_order(known.values(), language)
    return Joint(
        Bibliography(language, sources, tuple(groups), each[0].style if each else ""),
        tuple(rows),
        tuple(asked.groups for asked in each),
    )


def _joined(items: Items, rows: Mapping[str, str]) -> Items:
    return tuple(CitedItem(rows[item.source], item.locator) for item in items)


def _renamed(source: Source, number: int) -> Source:
    row = f"{ANCHOR}{number + 1}"
    return replace(source, row=row, anchor=row)


def _content(source: Source) -> bytes:
    """What makes two cards the same source: all they say but the name they are cited by."""
    said = {name: value for name, value in source.item.items() if name != "id"}
    return msgspec.json.encode(said, order="deterministic")

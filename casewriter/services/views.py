"""A view of the library: which cases are shown, and in which order. It may be kept under a name."""

from msgspec import Struct
from msgspec.structs import replace

LONGEST = 60
"""Letters that the name of a view may have."""


class View(Struct, frozen=True):
    """Which cases are shown; an empty text leaves none out.

    Attributes:
        which: the key of one of the ready views, such as `open`, `overdue` or a stage.
        country: ISO 3166 code.
        template: id of a template, in any version.
        editor: name of whoever of the hub looks after them.
        sort: name of the column.
        backwards: whether what comes last by that column stands first.
        face: how they are shown, such as `list` or `board`; empty: as others are at the moment.
    """

    which: str = "open"
    country: str = ""
    template: str = ""
    editor: str = ""
    sort: str = "changed"
    backwards: bool = True
    face: str = ""


class SavedView(Struct, frozen=True):
    """A view with its name."""

    name: str
    view: View


def is_seen(view: View, now: View) -> bool:
    """Whether a view is the one that is seen."""
    return view == (now if view.face else replace(now, face=""))


def first_view(role: str) -> View:
    """What somebody sees who has chosen nothing: an editor first what waits for them longest."""
    return View(sort="turn", backwards=False) if role == "editor" else View()


def with_view(views: tuple[SavedView, ...], name: str, view: View) -> tuple[SavedView, ...]:
    """The views with one more; one of that name gives way to it, in its place."""
    new = SavedView(" ".join(name.split())[:LONGEST], view)
    if any(kept.name == new.name for kept in views):
        return tuple(new if kept.name == new.name else kept for kept in views)
    return (*views, new)


def without_view(views: tuple[SavedView, ...], name: str) -> tuple[SavedView, ...]:
    """The views without that one."""
    return tuple(kept for kept in views if kept.name != name)

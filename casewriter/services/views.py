"""A view of the library: which cases are shown, and in which order. It may be kept under a name."""

from msgspec import Struct

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
        face: how they are shown, such as `list` or `board`.
    """

    which: str = "open"
    country: str = ""
    template: str = ""
    editor: str = ""
    sort: str = "changed"
    backwards: bool = True
    face: str = "list"


class SavedView(Struct, frozen=True):
    """A view with its name."""

    name: str
    view: View


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

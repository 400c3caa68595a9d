"""What is said at the door: one line of JSON, answered with `ok`."""

from msgspec import Struct

LONGEST = 1_000_000
"""Bytes of a message. Nobody names more files."""
OK = b"ok\n"
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105  (a name, not a secret)
"""By which Wayland lets one program bring another's window forward."""


class Ring(Struct, frozen=True):
    """What the second says to the first: absolute paths of files, and leave to come forward."""

    files: tuple[str, ...] = ()
    token: str = ""

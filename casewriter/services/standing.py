"""How a library stands to this program: where it lies, who writes in it, whether we may."""

from datetime import datetime
from typing import Literal, Protocol

from msgspec import Struct

GroundKind = Literal["home", "network", "synced", "redirected"]
ReadOnly = Literal["", "held", "folder_read_only", "taken_over", "example", "backup"]
"""Why nothing may be changed: somebody else writes in the library; its folder takes no writing;
somebody has taken it over; it is the finished example, or a backup. An empty text where writing is
free."""


class Ground(Struct, frozen=True):
    """Where a library's folder lies.

    Attributes:
        kind: a disk of this computer, a network share, a folder that a service keeps the same on
            several computers, or the user's own folders kept on a server.
        name: of the service or the share, as people know it; empty at home.
    """

    kind: GroundKind = "home"
    name: str = ""

    @property
    def is_hostile(self) -> bool:
        """Whether a database may come to harm there, so that the library runs in safe mode."""
        return self.kind != "home"


class Holder(Struct, frozen=True):
    """Who writes in a library, on which computer, since when (UTC)."""

    who: str
    machine: str
    since: datetime


class Standing(Struct, frozen=True):
    """How an open library stands.

    Attributes:
        reason: why it may only be read; empty where it may be written.
        holder: who writes in it or took it over, where that is known.
        let_go: whether the holder seems to be gone, so that looking again may help.
        ground: where its folder lies.
        conflicts: files that a service left beside the library because two computers wrote at the
            same time.
    """

    reason: ReadOnly = ""
    holder: Holder | None = None
    let_go: bool = False
    ground: Ground = Ground()
    conflicts: tuple[str, ...] = ()

    @property
    def is_writable(self) -> bool:
        """Whether something may be changed."""
        return not self.reason


class Holding(Protocol):
    """The side of an open library that knows whether it may be written."""

    @property
    def standing(self) -> Standing:
        """Whether it may be written, and why not; may be asked from any thread."""
        ...

    def take(self) -> Standing:
        """Take it for writing, if nobody else has it; asked again, looks again.

        Whoever writes without having asked takes it by that.
        """
        ...

    def take_over(self) -> Standing:
        """Take it from whoever has it; the state of every case is kept first."""
        ...

    def renew(self) -> Standing:
        """Say that we are still there, or see whether the other is; to be called each minute."""
        ...
